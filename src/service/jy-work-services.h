/* jy-work-services.h - services given: recorded, judged, corrected, taken away
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-desk.h"
#include "jy-store-referrals.h"

G_BEGIN_DECLS

/**
 * JyServiceEntry:
 * @record: (owned): its `rev` is 0 for a new one.  What its form, the rules and the day say is
 *   filled in here: entered_on, visit_way, answers, proposed, proposed_rules, next_step, next_by;
 *   `outcome` 0 takes the proposed class, and `next_on`, if invalid, the proposed day
 * @answers: (owned): what was answered; computed fields are computed again
 * @referral: (owned) (nullable): institution, department, expert, consent, transport and note of
 *   the referral, should one follow
 * @item: (owned) (nullable): the code of the item of the agreement that it delivers; `item` of
 *   @record may say so by its id.  If neither does, it is the only one that fits; if several do, it
 *   stays open which, and the first that waits is taken
 * @is_confirmed: the user was asked about what is unusual; otherwise that refuses the record
 */
typedef struct
{
  JyStoredServiceRecord *record;
  JyAnswers *answers;
  JyStoredReferral *referral;
  char *item;
  gboolean is_confirmed;
} JyServiceEntry;

/* @record, @answers: (transfer full) */
JyServiceEntry *jy_service_entry_new (JyStoredServiceRecord *record,
                                      JyAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;
void jy_service_entry_free (JyServiceEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyServiceEntry, jy_service_entry_free)

/**
 * JyServiceResult:
 * @record: (owned): as it is stored
 * @outcome: what the rules say of it
 * @closed: (owned) (element-type JyTaskRow): what it closed
 * @opened: (owned) (element-type JyTaskRow): what it made due, open or coming
 * @referral: (owned) (nullable): the referral it led to
 */
typedef struct
{
  JyStoredServiceRecord *record;
  JyOutcome outcome;
  GPtrArray *closed;
  GPtrArray *opened;
  JyStoredReferral *referral;
} JyServiceResult;

void jy_service_result_free (JyServiceResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyServiceResult, jy_service_result_free)

/* Whether @code is the class of @form that asks for nothing more: given against the rules, it takes
 * back the recheck or the referral that they propose. */
gboolean jy_service_class_is_best (const char *form, int code);

/* Records a service (S73-S79), or corrects one: then the record needs a correction_reason.  Its
 * outcome is judged by the rules of its day; another class than the proposed one needs a reason.
 * A referral that follows is recorded with it, and the draft of the form is forgotten.
 * @args: a #JyServiceEntry
 * Returns: (transfer full): a #JyServiceResult; %JY_ERROR_INVALID with the sentence of the first
 *   field that is refused or, unless confirmed, those of all that are unusual */
gpointer jy_work_record_service (JyWork *work, gpointer args, GError **error);

/* Takes away what was recorded by mistake, with the referral it led to.
 * @args: a #JyStoredServiceRecord, of which id and `rev` count
 * Returns: %JY_DONE; %JY_ERROR_INVALID if the result of the referral is known already */
gpointer jy_work_delete_service (JyWork *work, gpointer args, GError **error);

/* Keeps what is being typed.
 * @args: a #JyRecordDraft, whose time is filled in; an empty text forgets it
 * Returns: %JY_DONE */
gpointer jy_work_keep_draft (JyWork *work, gpointer args, GError **error);

G_END_DECLS
