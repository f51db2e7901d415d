/* jy-work-calendar.h - some days of the calendar: services, community days, holidays
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-schedule-days.h"
#include "jy-work-tasks.h"

G_BEGIN_DECLS

/**
 * JyCalendarRequest:
 * @query: (owned): of which area and team; its community days are shown, those of all for 0
 * @from: the first day
 * @to: the last day
 * @n_rows: how many services of each day are read whole, to be shown
 */
typedef struct
{
  JyTaskQuery *query;
  GDate from;
  GDate to;
  guint n_rows;
} JyCalendarRequest;

JyCalendarRequest *jy_calendar_request_new (const GDate *today,
                                            const GDate *from,
                                            const GDate *to) G_GNUC_WARN_UNUSED_RESULT;
void jy_calendar_request_free (JyCalendarRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyCalendarRequest, jy_calendar_request_free)

/**
 * JyCalendar:
 * @counts: (owned) (element-type JyTaskDayCount): by day and kind
 * @holidays: (owned) (element-type JyStoredHoliday): all there are
 * @visits: (owned) (element-type JyScheduleDay): when the teams are in the community; their texts
 *   are those of @community_days
 * @teams: (owned) (element-type JyStoredTeam): those that are there still, to choose from
 * @areas: (owned): likewise
 * @tasks: (owned) (element-type JyTaskOnDay): every service, by day; only if rows were asked for
 * @rows: (owned) (element-type JyTaskRow): of @tasks, in their order; %NULL for what is not read
 */
typedef struct
{
  GDate from;
  GDate to;
  GArray *counts;
  GPtrArray *community_days;
  GPtrArray *holidays;
  GArray *visits;
  GPtrArray *teams;
  JyAreaTree *areas;
  GArray *tasks;
  GPtrArray *rows;
} JyCalendar;

void jy_calendar_free (JyCalendar *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyCalendar, jy_calendar_free)

/* @args: a #JyCalendarRequest
 * Returns: (transfer full): a #JyCalendar */
gpointer jy_work_get_calendar (JyWork *work, gpointer args, GError **error);

/* The services of the days, to be listed.
 * @args: a #JyCalendarRequest
 * Returns: (transfer full) (element-type gint64): a #GArray of tasks */
gpointer jy_work_list_calendar (JyWork *work, gpointer args, GError **error);

G_END_DECLS
