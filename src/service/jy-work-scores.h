/* jy-work-scores.h - score cards of the centre's own, and what is given by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each that writes is one operation.  %JY_ERROR_INVALID carries one sentence for people.
 */
#pragma once

#include "jy-store-scores.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @card: (out) (transfer full) (nullable): the centre's own of @subject on @day
 * Returns: (transfer full) (element-type JyStoredScoreItem): what @subject is judged by on @day; if
 *   the centre has no card of its own, the items of the default, in the language of the day,
 *   numbered from 1 */
GPtrArray *jy_score_items_read (JyStore *store,
                                const char *subject,
                                const GDate *day,
                                JyStoredScoreCard **card,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Begins a version of a card: the one in force on its day is copied, and can then be changed.
 * @args: a #JyStoredScoreCard of rev 0, which then has the stored `rev`
 * Returns: %JY_DONE; %JY_ERROR_INVALID if there is one from that day */
gpointer jy_work_begin_score_card (JyWork *work, gpointer args, GError **error);

/* Adds an item to a card of the centre's own (rev 0, at its end), or changes one.
 * @args: a #JyStoredScoreItem, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_score_item (JyWork *work, gpointer args, GError **error);

/* Takes an item off its card; %JY_ERROR_INVALID once something was given for it.
 * @args: a #JyStoredScoreItem
 * Returns: %JY_DONE */
gpointer jy_work_delete_score_item (JyWork *work, gpointer args, GError **error);

/* Gives points by hand (rev 0), or corrects them.
 * @args: a #JyStoredScoreMark, which then has the stored `rev`
 * Returns: %JY_DONE; %JY_ERROR_INVALID for more than can be earned */
gpointer jy_work_save_score_mark (JyWork *work, gpointer args, GError **error);

G_END_DECLS
