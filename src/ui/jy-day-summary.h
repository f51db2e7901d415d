/* jy-day-summary.h - what a day of the calendar holds, as numbers and in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-service-group.h"
#include "jy-work-calendar.h"

G_BEGIN_DECLS

/**
 * JyDaySummary:
 * @n_open: planned, or ending and not planned, of each group
 * @holiday: (nullable): a day off, or a working day of a weekend
 * @visit: (nullable): when a team is in the community, the first of @n_visits
 * @capacity: of all of these
 *
 * What it points at is that of the calendar.
 */
typedef struct
{
  GDate day;
  gint64 n_open[JY_N_SERVICE_GROUPS];
  gint64 n_planned;
  gint64 n_ending;
  gint64 n_done;
  const JyStoredHoliday *holiday;
  const JyScheduleDay *visit;
  guint n_visits;
  int capacity;
} JyDaySummary;

/* Returns: (transfer full) (element-type JyDaySummary): one for each day of @calendar */
GArray *jy_day_summary_list (const JyCalendar *calendar) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): all of it in words, the day first, for a tooltip and for those who do
 * not see the drawing */
char *jy_day_summary_dup_words (const JyDaySummary *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the day as people say it: "Tuesday, 2026-09-01" */
char *jy_day_summary_dup_day (const GDate *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
