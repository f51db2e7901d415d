/* jy-schedule-open.c - the open work of a team, as planning sees it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-schedule-private.h"
#include "jy-store-open-tasks.h"

void
jy_schedule_open_clear (JyScheduleOpen *self)
{
  g_clear_pointer (&self->areas, jy_area_tree_free);
  g_clear_pointer (&self->homes, g_hash_table_unref);
  g_clear_pointer (&self->open, g_array_unref);
}

gboolean
jy_schedule_open_read_areas (JyScheduleOpen *self, GError **error)
{
  GPtrArray *areas = jy_store_list_areas (self->work->store, error);

  if (areas != NULL)
    self->areas = jy_area_tree_new (areas);

  return areas != NULL;
}

gboolean
jy_schedule_open_read_tasks (JyScheduleOpen *self,
                             JyTaskQuery *query,
                             GArray *tasks,
                             GError **error)
{
  g_autoptr (GArray) ids = NULL;

  query->team = self->request->team;
  ids = jy_work_list_tasks (self->work, query, error);

  return ids != NULL &&
         jy_store_read_open_tasks (self->work->store, ids, &self->work->today, tasks, error);
}

gint64
jy_schedule_open_find_area (const JyScheduleOpen *self, const JySchedule *schedule, gint64 area)
{
  for (gint64 at = area; at != 0;)
    {
      const JyStoredArea *stored = jy_area_tree_find (self->areas, at);

      for (guint i = 0; i < schedule->days->len; i++)
        if (g_array_index (schedule->days, JyScheduleVisit, i).area == at)
          return at;
      at = stored != NULL ? stored->parent : 0;
    }

  return area;
}

/* Whether it is the team's to plan now.  A plan of which nothing came is none. */
static gboolean
is_free (const JyScheduleOpen *self, const JyOpenTask *task)
{
  const JyScheduleRequest *request = self->request;

  if (task->officer != 0 || g_date_compare (&task->from, &request->to) > 0)
    return FALSE;
  if (g_date_valid (&task->planned_on) &&
      g_date_compare (&task->planned_on, &self->work->today) >= 0)
    return FALSE;
  if (g_date_valid (&task->postponed_until) &&
      g_date_compare (&task->postponed_until, &request->to) > 0)
    return FALSE;

  /* Overdue work may have a last day, too. */
  return g_date_compare (&task->to, &self->work->today) >= 0 || !g_date_valid (&task->late_until) ||
         g_date_compare (&task->late_until, &self->first) >= 0;
}

/* What is due in the period, and what is overdue. */
static gboolean
read_open (JyScheduleOpen *self, GError **error)
{
  g_autoptr (JyTaskQuery) due = jy_task_query_new (&self->work->today);
  g_autoptr (JyTaskQuery) overdue = jy_task_query_new (&self->work->today);
  g_autoptr (GArray) tasks = g_array_new (FALSE, FALSE, sizeof (JyOpenTask));

  due->states = JY_TASK_STATE_BIT (JY_DUE_DUE) | JY_TASK_STATE_BIT (JY_DUE_UPCOMING);
  due->from = self->first;
  due->to = self->request->to;
  overdue->states = JY_TASK_STATE_BIT (JY_DUE_OVERDUE);
  if (!jy_schedule_open_read_tasks (self, due, tasks, error) ||
      !jy_schedule_open_read_tasks (self, overdue, tasks, error))
    return FALSE;

  for (guint i = 0; i < tasks->len; i++)
    if (is_free (self, &g_array_index (tasks, JyOpenTask, i)))
      g_array_append_val (self->open, g_array_index (tasks, JyOpenTask, i));

  return TRUE;
}

static gboolean
read_homes (JyScheduleOpen *self, GError **error)
{
  g_autoptr (GArray) residents = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) periods = g_array_new (FALSE, FALSE, sizeof (JyHomePeriod));

  for (guint i = 0; i < self->open->len; i++)
    {
      const JyOpenTask *task = &g_array_index (self->open, JyOpenTask, i);
      JyResidenceFact away = { .is_home = FALSE };
      GArray *facts;

      if (!task->is_away || task->resident == 0 ||
          g_hash_table_contains (self->homes, &task->resident))
        continue;

      facts = g_array_new (FALSE, FALSE, sizeof (JyResidenceFact));
      g_array_append_val (facts, away);
      g_hash_table_insert (self->homes, g_memdup2 (&task->resident, sizeof (gint64)), facts);
      g_array_append_val (residents, task->resident);
    }
  if (!jy_store_read_home_periods (self->work->store, residents, periods, error))
    return FALSE;

  for (guint i = 0; i < periods->len; i++)
    {
      const JyHomePeriod *period = &g_array_index (periods, JyHomePeriod, i);
      JyResidenceFact home = { .is_home = TRUE, .from = period->from, .until = period->until };

      g_array_append_val (g_hash_table_lookup (self->homes, &period->resident), home);
    }

  return TRUE;
}

static void
add_plan_task (const JyScheduleOpen *self,
               const JySchedule *schedule,
               const JyOpenTask *task,
               GArray *tasks)
{
  const GArray *facts = g_hash_table_lookup (self->homes, &task->resident);
  JyPlanTask one = {
    .task = task->id,
    .household = task->household,
    .area = jy_schedule_open_find_area (self, schedule, task->area),
    .from = task->from,
    .to = task->to,
    .late_until = task->late_until,
    .is_raised = task->is_raised,
    .residences = facts != NULL ? (const JyResidenceFact *) (gpointer) facts->data : NULL,
    .n_residences = facts != NULL ? facts->len : 0,
  };

  if (g_date_valid (&task->postponed_until) &&
      g_date_compare (&task->postponed_until, &one.from) > 0)
    one.from = task->postponed_until;
  if (g_date_valid (&task->cancelled_on) && g_date_compare (&task->cancelled_on, &one.to) <= 0)
    {
      one.to = task->cancelled_on;
      g_date_subtract_days (&one.to, 1);
    }
  g_array_append_val (tasks, one);
}

gboolean
jy_schedule_open_read (JyScheduleOpen *self, GError **error)
{
  self->open = g_array_new (FALSE, FALSE, sizeof (JyOpenTask));
  self->homes =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);

  return read_open (self, error) && read_homes (self, error);
}

GArray *
jy_schedule_open_list (const JyScheduleOpen *self, const JySchedule *schedule)
{
  GArray *tasks = g_array_sized_new (FALSE, FALSE, sizeof (JyPlanTask), self->open->len);

  for (guint i = 0; i < self->open->len; i++)
    add_plan_task (self, schedule, &g_array_index (self->open, JyOpenTask, i), tasks);

  return tasks;
}
