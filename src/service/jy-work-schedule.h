/* jy-work-schedule.h - plans a team's open work over its days in the community
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * First a schedule is made, which changes nothing and can be looked at; then it is stored, as one
 * operation.  Which service is on which day, is jy-visit-plan.h's to say.
 */
#pragma once

#include "jy-job.h"
#include "jy-visit-plan.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyScheduleRequest:
 * @team: whose work and whose days
 * @from: the first day; what is over already is not planned
 * @to: the last day; at most %JY_SCHEDULE_MAX_DAYS later
 * @job: (owned) (nullable): who waits for it
 */
typedef struct
{
  gint64 team;
  GDate from;
  GDate to;
  JyJob *job;
} JyScheduleRequest;

#define JY_SCHEDULE_MAX_DAYS 366

JyScheduleRequest *jy_schedule_request_new (gint64 team,
                                            const GDate *from,
                                            const GDate *to) G_GNUC_WARN_UNUSED_RESULT;
void jy_schedule_request_free (JyScheduleRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyScheduleRequest, jy_schedule_request_free)

/**
 * JyScheduleVisit:
 * @area: where the team is; 0: wherever work is
 * @hours: (owned): as the notice board says them
 * @place: (owned): likewise
 * @capacity: how many services can be given
 * @n_before: how many of them were planned before
 * @n_planned: how many more the schedule puts there
 *
 * A day of the team in the community.
 */
typedef struct
{
  GDate day;
  gint64 area;
  char *hours;
  char *place;
  int capacity;
  int n_before;
  int n_planned;
} JyScheduleVisit;

/**
 * JySchedule:
 * @days: (element-type JyScheduleVisit): the days, in order
 * @planned: (element-type JyPlanned): all open work that could be done in the period and was not
 *   planned before, the most urgent first; `day` is an index of @days
 * @n_fitting: how many of them have a day
 * @n_missed: how many have none, by reason
 * @n_lost: how many of these end in the period
 * @lost: (element-type JyTaskRow): the first of these, at most %JY_SCHEDULE_MAX_LOST
 * @reasons: (element-type JyPlanMiss): why each of @lost does not fit
 */
typedef struct
{
  gint64 team;
  char *team_name;
  GDate from;
  GDate to;
  GArray *days;
  GArray *planned;
  guint n_fitting;
  guint n_missed[JY_PLAN_FULL + 1];
  guint n_lost;
  GPtrArray *lost;
  GArray *reasons;
} JySchedule;

#define JY_SCHEDULE_MAX_LOST 30

void jy_schedule_free (JySchedule *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySchedule, jy_schedule_free)

/* Plans, and changes nothing.  What is planned for today or later already, stays as it is and
 * counts; so does nothing that a specialist officer took over (S72), or that is postponed beyond
 * the period. A day's capacity is what its community day says, less what is planned for it.
 * @args: a #JyScheduleRequest
 * Returns: (transfer full): a #JySchedule; %JY_ERROR_INVALID for a period that is none, or a team
 *   without a day in the community then */
gpointer jy_work_make_schedule (JyWork *work, gpointer args, GError **error);

/* Stores what fits, one operation.  If meanwhile one of the services was given or is not due any
 * more, nothing is stored: make it again.
 * @args: a #JySchedule
 * Returns: %JY_DONE; %JY_ERROR_INVALID if nothing fits */
gpointer jy_work_store_schedule (JyWork *work, gpointer args, GError **error);

G_END_DECLS
