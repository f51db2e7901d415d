/* jy-work-agreements.h - agreements as lists show them, and changes while they are in force
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-agreement-find.h"
#include "jy-store-agreement-lists.h"
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @args: a #JyAgreementQuery, whose day is today if it is invalid
 * Returns: (transfer full) (element-type gint64): a #GArray of ids, in the order of the view */
gpointer jy_work_find_agreements (JyWork *work, gpointer args, GError **error);

/* @args: (element-type gint64): a #GArray of at most %JY_STORE_MAX_IDS ids
 * Returns: (transfer full) (element-type JyListedAgreement): a #GPtrArray, in their order */
gpointer jy_work_get_listed_agreements (JyWork *work, gpointer args, GError **error);

/* @args: a #JyAgreementQuery, whose view does not matter
 * Returns: (transfer full): a #JyAgreementCounts; free with g_free() */
gpointer jy_work_count_agreements (JyWork *work, gpointer args, GError **error);

/* Somebody joins an agreement that is in force or coming.
 * @args: a #JyStoredAgreementMember with a new id, its rev 0, from joined_on
 * Returns: %JY_DONE; %JY_ERROR_INVALID if they are covered elsewhere, dead, moved away, or the
 *   day is outside the term */
gpointer jy_work_join_agreement (JyWork *work, gpointer args, GError **error);

/**
 * JyLeaving:
 * @member: the id of a #JyStoredAgreementMember
 * @rev: the one that was shown
 * @on: the first day no longer covered
 * @reason: (owned): a code of jy_termination_reasons
 */
typedef struct
{
  gint64 member;
  int rev;
  GDate on;
  char *reason;
} JyLeaving;

JyLeaving *jy_leaving_new (gint64 member, int rev, const GDate *on, const char *reason)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_leaving_free (JyLeaving *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyLeaving, jy_leaving_free)

/* Takes somebody out of an agreement; with the last one the agreement ends.
 * @args: a #JyLeaving
 * Returns: %JY_DONE */
gpointer jy_work_leave_agreement (JyWork *work, gpointer args, GError **error);

/* Gives a member another package for the whole term.
 * @args: a #JyStoredAgreementMember, of which id, rev and package are read
 * Returns: %JY_DONE */
gpointer jy_work_change_package (JyWork *work, gpointer args, GError **error);

/* Corrects what was written down wrongly: number, signer, doctors, channel, days, notes.  The last
 * day follows from the first; who was covered from the first day still is.
 * @args: a #JyStoredAgreement with the `rev` that was read; then it has the new one
 * Returns: %JY_DONE; %JY_ERROR_INVALID if its days would collide with another agreement */
gpointer jy_work_correct_agreement (JyWork *work, gpointer args, GError **error);

G_END_DECLS
