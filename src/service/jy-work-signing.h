/* jy-work-signing.h - signing with a household, from the first talk to the signature
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing.h"
#include "jy-store-signing.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* The household's draft if there is one; otherwise a proposal, not saved: everybody who is not
 * covered elsewhere, the team that serves the area with its leader, a term from today or from the
 * day after the present one, and the package each had or the simplest one.
 * @args: the id of a household, a #gint64
 * Returns: (transfer full): a #JySigning */
gpointer jy_work_prepare_signing (JyWork *work, gpointer args, GError **error);

/* An agreement with all that belongs to it, draft or signed.
 * @args: the id of an agreement, a #gint64
 * Returns: (transfer full): a #JySigning */
gpointer jy_work_get_signing (JyWork *work, gpointer args, GError **error);

/* Puts what was answered so far aside, to be taken up again at `draft_step`.  Nothing is checked
 * but that the household has no other draft.
 * @args: a #JySigning
 * Returns: (transfer full): a #JySigning, as it is stored now */
gpointer jy_work_save_draft (JyWork *work, gpointer args, GError **error);

/* Throws a draft away; the talk it began with stays.
 * @args: the id of an agreement, a #gint64
 * Returns: %JY_DONE; %JY_ERROR_INVALID if it is signed */
gpointer jy_work_discard_draft (JyWork *work, gpointer args, GError **error);

/**
 * JyExtraService:
 * @item: (owned): a service agreed with one member beyond the package
 * @consent: (owned) (nullable): who accepted care at home
 */
typedef struct
{
  JyStoredAgreementItem *item;
  JyStoredHomeCareConsent *consent;
} JyExtraService;

void jy_extra_service_free (JyExtraService *self);

/* Whether an extra service can be agreed, while it is written down.
 * @args: a #JyExtraService
 * Returns: %JY_DONE; %JY_ERROR_INVALID for care at home without a consent (S14), or what is missing
 */
gpointer jy_work_check_extra_service (JyWork *work, gpointer args, GError **error);

/* What is wrong or unusual, before anything is saved.
 * @args: a #JySigning
 * Returns: (transfer full) (element-type JySigningIssue): a #GPtrArray, in the order of the form */
gpointer jy_work_check_signing (JyWork *work, gpointer args, GError **error);

/* Signs: one agreement in force a person holds here, inside the operation.
 * @args: a #JySigning, saved as a draft before or not; without a signed_on it is signed today
 * Returns: (transfer full): the #JySigning as stored, with its number; %JY_ERROR_INVALID with the
 *   sentence of the first rule that refuses, or that asks while `confirmed` is not set */
gpointer jy_work_sign (JyWork *work, gpointer args, GError **error);

/* What an agreement promises to each of those it covers, and to the household: from the items of
 * their packages that are for everybody or for one of their groups, and from what was agreed.
 * @args: the id of an agreement, a #gint64
 * Returns: (transfer full) (element-type JyPromise): a #GPtrArray, by member */
gpointer jy_work_list_promises (JyWork *work, gpointer args, GError **error);

G_END_DECLS
