/* jy-work-community.h - when the teams are in the community, and which days are off
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each that writes is one operation.  %JY_ERROR_INVALID carries one sentence for people.
 */
#pragma once

#include "jy-store-plans.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Adds a day in the community (rev 0), or corrects or ends one (S88).
 * @args: a #JyStoredCommunityDay, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_community_day (JyWork *work, gpointer args, GError **error);

/* @args: a #JyStoredCommunityDay, of which id and `rev` count
 * Returns: %JY_DONE */
gpointer jy_work_delete_community_day (JyWork *work, gpointer args, GError **error);

/* Adds a day off, or a working day of a weekend (rev 0), or corrects one.
 * @args: a #JyStoredHoliday, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_holiday (JyWork *work, gpointer args, GError **error);

/* @args: a #JyStoredHoliday, of which id and `rev` count
 * Returns: %JY_DONE */
gpointer jy_work_delete_holiday (JyWork *work, gpointer args, GError **error);

G_END_DECLS
