/* jy-work-schedule.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-schedule.h"

#include <glib/gi18n.h>

#include "jy-schedule-days.h"
#include "jy-schedule-private.h"
#include "jy-store-open-tasks.h"
#include "jy-store-teams.h"
#include "jy-work-private.h"

JyScheduleRequest *
jy_schedule_request_new (gint64 team, const GDate *from, const GDate *to)
{
  JyScheduleRequest *self = g_new0 (JyScheduleRequest, 1);

  self->team = team;
  self->from = *from;
  self->to = *to;

  return self;
}

void
jy_schedule_request_free (JyScheduleRequest *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->job);
  g_free (self);
}

static void
clear_visit (gpointer data)
{
  JyScheduleVisit *visit = data;

  g_free (visit->hours);
  g_free (visit->place);
}

void
jy_schedule_free (JySchedule *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->days, g_array_unref);
  g_clear_pointer (&self->planned, g_array_unref);
  g_clear_pointer (&self->lost, g_ptr_array_unref);
  g_clear_pointer (&self->reasons, g_array_unref);
  g_free (self->team_name);
  g_free (self);
}

static gboolean
report (JyScheduleOpen *self, double fraction, GError **error)
{
  JyJob *job = self->request->job;

  if (job == NULL)
    return TRUE;

  jy_job_report (job, fraction);
  return !g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error);
}

/* The days of the team that are not over. */
static gboolean
list_days (JyScheduleOpen *self, JySchedule *schedule, GError **error)
{
  JyStore *store = self->work->store;
  g_autoptr (GPtrArray) community_days =
    jy_store_list_community_days (store, schedule->team, error);
  g_autoptr (GPtrArray) holidays =
    community_days != NULL ? jy_store_list_holidays (store, error) : NULL;
  g_autoptr (GArray) days = NULL;

  if (holidays == NULL)
    return FALSE;

  days =
    jy_schedule_days_list (community_days, holidays, schedule->team, &self->first, &schedule->to);
  for (guint i = 0; i < days->len; i++)
    {
      const JyScheduleDay *day = &g_array_index (days, JyScheduleDay, i);
      JyScheduleVisit visit = { .day = day->day,
                                .area = day->area,
                                .hours = g_strdup (day->hours),
                                .place = g_strdup (day->place),
                                .capacity = day->capacity };

      g_array_append_val (schedule->days, visit);
    }

  if (schedule->days->len == 0)
    return jy_work_refuse_for (
      error,
      _("Team “{name}” is not in the community in this period: enter its community days under "
        "Teams and areas."),
      schedule->team_name);

  return TRUE;
}

/* Where it was planned before: rather where the team is in that very area. */
static void
count_before (JyScheduleOpen *self, JySchedule *schedule, const JyOpenTask *task)
{
  gint64 area = jy_schedule_open_find_area (self, schedule, task->area);
  JyScheduleVisit *best = NULL;

  for (guint i = 0; i < schedule->days->len; i++)
    {
      JyScheduleVisit *visit = &g_array_index (schedule->days, JyScheduleVisit, i);

      if (g_date_compare (&visit->day, &task->planned_on) != 0)
        continue;
      if (best == NULL || visit->area == area || (visit->area == 0 && best->area != area))
        best = visit;
    }

  if (best != NULL)
    best->n_before++;
}

static gboolean
count_planned (JyScheduleOpen *self, JySchedule *schedule, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work->today);
  g_autoptr (GArray) tasks = g_array_new (FALSE, FALSE, sizeof (JyOpenTask));

  query->states |= JY_TASK_STATE_BIT (JY_DUE_UPCOMING);
  query->planned_from = self->first;
  query->planned_to = schedule->to;
  if (!jy_schedule_open_read_tasks (self, query, tasks, error))
    return FALSE;

  for (guint i = 0; i < tasks->len; i++)
    if (g_array_index (tasks, JyOpenTask, i).officer == 0)
      count_before (self, schedule, &g_array_index (tasks, JyOpenTask, i));

  return TRUE;
}

/* One that has no day. */
static void
count_missed (JySchedule *schedule, const JyPlanned *planned, const JyPlanTask *task, GArray *lost)
{
  schedule->n_missed[planned->miss]++;
  if (g_date_compare (&task->to, &schedule->to) > 0)
    return;

  schedule->n_lost++;
  if (lost->len < JY_SCHEDULE_MAX_LOST)
    {
      g_array_append_val (lost, planned->task);
      g_array_append_val (schedule->reasons, planned->miss);
    }
}

/* Counts what came of it.
 * Returns: (transfer full) (element-type gint64): the first of those that are lost */
static GArray *
count (JySchedule *schedule, const GArray *tasks)
{
  GArray *lost = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < schedule->planned->len; i++)
    {
      const JyPlanned *planned = &g_array_index (schedule->planned, JyPlanned, i);

      if (planned->day < 0)
        {
          count_missed (schedule, planned, &g_array_index (tasks, JyPlanTask, i), lost);
          continue;
        }
      g_array_index (schedule->days, JyScheduleVisit, planned->day).n_planned++;
      schedule->n_fitting++;
    }

  return lost;
}

static gboolean
spread (JyScheduleOpen *self, JySchedule *schedule, GError **error)
{
  g_autoptr (GArray) lost = NULL;
  g_autoptr (GArray) tasks = jy_schedule_open_list (self, schedule);
  g_autofree JyPlanDay *days = g_new0 (JyPlanDay, schedule->days->len);

  for (guint i = 0; i < schedule->days->len; i++)
    {
      const JyScheduleVisit *visit = &g_array_index (schedule->days, JyScheduleVisit, i);

      days[i].day = visit->day;
      days[i].area = visit->area;
      days[i].capacity = MAX (visit->capacity - visit->n_before, 0);
    }

  schedule->planned = jy_visit_plan_make ((const JyPlanTask *) (gpointer) tasks->data, tasks->len,
                                          days, schedule->days->len, &self->work->today);
  lost = count (schedule, tasks);
  schedule->lost = jy_work_get_task_rows (self->work, lost, error);

  return schedule->lost != NULL;
}

static JySchedule *
begin_schedule (JyScheduleOpen *self, GError **error)
{
  const JyScheduleRequest *request = self->request;
  g_autoptr (JyStoredTeam) team = jy_store_get_team (self->work->store, request->team, error);
  JySchedule *schedule;

  if (team == NULL)
    return NULL;

  schedule = g_new0 (JySchedule, 1);
  schedule->team = request->team;
  schedule->team_name = g_strdup (team->name);
  schedule->from = request->from;
  schedule->to = request->to;
  schedule->days = g_array_new (FALSE, TRUE, sizeof (JyScheduleVisit));
  g_array_set_clear_func (schedule->days, clear_visit);
  schedule->reasons = g_array_new (FALSE, FALSE, sizeof (JyPlanMiss));

  return schedule;
}

static gboolean
check_period (JyScheduleOpen *self, GError **error)
{
  const JyScheduleRequest *request = self->request;

  if (!g_date_valid (&request->from) || !g_date_valid (&request->to) ||
      g_date_compare (&request->to, &request->from) < 0)
    return jy_work_refuse (error, _("The period ends before it begins."));
  if (g_date_days_between (&request->from, &request->to) > JY_SCHEDULE_MAX_DAYS)
    return jy_work_refuse (error, _("Plan at most a year at once."));
  if (g_date_compare (&request->to, &self->work->today) < 0)
    return jy_work_refuse (error, _("That period is over: plan for days to come."));

  return TRUE;
}

gpointer
jy_work_make_schedule (JyWork *work, gpointer args, GError **error)
{
  g_auto (JyScheduleOpen) self = { .work = work, .request = args, .first = work->today };
  g_autoptr (JySchedule) schedule = NULL;

  if (!check_period (&self, error) || (schedule = begin_schedule (&self, error)) == NULL)
    return NULL;

  if (g_date_compare (&schedule->from, &self.first) > 0)
    self.first = schedule->from;

  if (!jy_schedule_open_read_areas (&self, error) || !list_days (&self, schedule, error) ||
      !count_planned (&self, schedule, error) || !report (&self, 0.2, error) ||
      !jy_schedule_open_read (&self, error) || !report (&self, 0.5, error) ||
      !spread (&self, schedule, error) || !report (&self, 1, error))
    return NULL;

  return g_steal_pointer (&schedule);
}

gpointer
jy_work_store_schedule (JyWork *work, gpointer args, GError **error)
{
  const JySchedule *schedule = args;
  g_autoptr (GPtrArray) decisions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);

  if (schedule->n_fitting == 0)
    {
      jy_work_refuse (error, _("There is nothing to plan in this period."));
      return NULL;
    }

  for (guint i = 0; i < schedule->planned->len; i++)
    {
      const JyPlanned *planned = &g_array_index (schedule->planned, JyPlanned, i);
      JyTaskDecision *decision;

      if (planned->day < 0)
        continue;
      decision = jy_task_decision_new (planned->task);
      decision->planned_on = g_array_index (schedule->days, JyScheduleVisit, planned->day).day;
      g_ptr_array_add (decisions, decision);
    }

  return jy_work_plan_tasks (work, decisions, error);
}
