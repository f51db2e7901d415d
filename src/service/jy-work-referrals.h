/* jy-work-referrals.h - referrals, their results, and the experts of the pool
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each that writes is one operation.  %JY_ERROR_INVALID carries one sentence for people.
 */
#pragma once

#include "jy-store-referrals.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Everything on paper about the referrals of one person.
 * @args: the id of a resident, a #gint64
 * Returns: (transfer full) (element-type JyStoredReferral): a #GPtrArray, the latest first */
gpointer jy_work_list_referrals (JyWork *work, gpointer args, GError **error);

/* Refers somebody (rev 0), up or down, or corrects a referral.  Without a day to ask for the
 * result, that is the number of days later that the centre has set (S77).
 * @args: a #JyStoredReferral, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_referral (JyWork *work, gpointer args, GError **error);

/* Enters what became of a referral: it is traced then.
 * @args: a #JyStoredReferral, of which id, rev, result, result_on, returned_on and advice count;
 *   an empty result takes it away again
 * Returns: %JY_DONE; %JY_ERROR_INVALID for an unknown result, or one from before the referral */
gpointer jy_work_enter_referral_result (JyWork *work, gpointer args, GError **error);

/* @args: %NULL
 * Returns: (transfer full) (element-type JyStoredExpert): a #GPtrArray of those not closed */
gpointer jy_work_list_experts (JyWork *work, gpointer args, GError **error);

/* Adds an expert to the pool (rev 0), corrects or, with a closed_on, closes one (S13).
 * @args: a #JyStoredExpert, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_expert (JyWork *work, gpointer args, GError **error);

G_END_DECLS
