/* jy-schedule-days.h - on which days of a period a team is in the community, where, for how much
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From the weekly schedule of the team and its single days (S52, S53, S88), and the holidays.
 * A single day takes the place of what the team does every week in the same area on that day; so
 * one of capacity 0 calls it off.  What happens every week does not happen on a day off; what is
 * arranged for that one day does.
 */
#pragma once

#include "jy-store-plans.h"

G_BEGIN_DECLS

/**
 * JyScheduleDay:
 * @team: whose
 * @area: where; 0: wherever work is
 * @hours: (transfer none): as the notice board says them
 * @place: (transfer none): likewise; both live as long as the community days they came from
 * @capacity: how many services can be given
 */
typedef struct
{
  GDate day;
  gint64 team;
  gint64 area;
  const char *hours;
  const char *place;
  int capacity;
} JyScheduleDay;

/**
 * jy_schedule_days_list:
 * @community_days: (element-type JyStoredCommunityDay): of any teams
 * @holidays: (element-type JyStoredHoliday)
 * @team: one team; 0: every team
 * @from: the first day
 * @to: the last day
 *
 * Returns: (transfer full) (element-type JyScheduleDay): by day, then as they are in
 *   @community_days; several on a day are possible
 */
GArray *jy_schedule_days_list (const GPtrArray *community_days,
                               const GPtrArray *holidays,
                               gint64 team,
                               const GDate *from,
                               const GDate *to) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): the holiday, or the working day of a weekend, of @day */
const JyStoredHoliday *jy_schedule_days_find_holiday (const GPtrArray *holidays, const GDate *day);

G_END_DECLS
