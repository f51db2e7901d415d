/* jy-work-calendar.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-calendar.h"

#include "jy-areas-served.h"
#include "jy-store-teams.h"

JyCalendarRequest *
jy_calendar_request_new (const GDate *today, const GDate *from, const GDate *to)
{
  JyCalendarRequest *self = g_new0 (JyCalendarRequest, 1);

  self->query = jy_task_query_new (today);
  self->from = *from;
  self->to = *to;

  return self;
}

void
jy_calendar_request_free (JyCalendarRequest *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->query, jy_task_query_free);
  g_free (self);
}

void
jy_calendar_free (JyCalendar *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->counts, g_array_unref);
  g_clear_pointer (&self->visits, g_array_unref);
  g_clear_pointer (&self->community_days, g_ptr_array_unref);
  g_clear_pointer (&self->holidays, g_ptr_array_unref);
  g_clear_pointer (&self->teams, g_ptr_array_unref);
  g_clear_pointer (&self->areas, jy_area_tree_free);
  g_clear_pointer (&self->tasks, g_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}

static gboolean
read_page (JyWork *work, JyCalendar *self, GArray *ids, GArray *places, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_work_get_task_rows (work, ids, error);

  if (rows == NULL)
    return FALSE;

  for (guint i = 0; i < rows->len; i++)
    self->rows->pdata[g_array_index (places, guint, i)] = g_steal_pointer (&rows->pdata[i]);
  g_array_set_size (ids, 0);
  g_array_set_size (places, 0);

  return TRUE;
}

/* The first @n services of each day. */
static gboolean
read_rows (JyWork *work, JyCalendar *self, guint n, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_on_day = 0;

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_row_free);
  g_ptr_array_set_size (self->rows, (int) self->tasks->len);
  for (guint i = 0; i < self->tasks->len; i++)
    {
      const JyTaskOnDay *task = &g_array_index (self->tasks, JyTaskOnDay, i);

      n_on_day = i > 0 && g_date_compare (&task->day, &(task - 1)->day) == 0 ? n_on_day + 1 : 1;
      if (n_on_day > n)
        continue;
      g_array_append_val (ids, task->task);
      g_array_append_val (places, i);
      if (ids->len == JY_STORE_MAX_IDS && !read_page (work, self, ids, places, error))
        return FALSE;
    }

  return ids->len == 0 || read_page (work, self, ids, places, error);
}

static GArray *
list (JyWork *work, JyCalendarRequest *request, GError **error)
{
  JyTaskQuery *query = request->query;

  if (!jy_areas_served_fill (work, query->area, query->team, &query->areas, &query->team_areas,
                             error))
    return NULL;

  return jy_store_list_task_days (work->store, query, &request->from, &request->to, error);
}

static gboolean
count (JyWork *work, JyCalendarRequest *request, JyCalendar *self, GError **error)
{
  JyTaskDaysQuery days = { .query = request->query, .from = request->from, .to = request->to };

  self->counts = jy_work_count_task_days (work, &days, error);
  return self->counts != NULL;
}

static gboolean
read_choices (JyWork *work, JyCalendar *self, GError **error)
{
  GPtrArray *areas = jy_store_list_areas (work->store, error);

  if (areas == NULL)
    return FALSE;

  self->areas = jy_area_tree_new (areas);
  self->teams = jy_store_list_teams (work->store, error);
  if (self->teams == NULL)
    return FALSE;

  for (guint i = self->teams->len; i > 0; i--)
    if (g_date_valid (&((const JyStoredTeam *) self->teams->pdata[i - 1])->closed_on))
      g_ptr_array_remove_index (self->teams, i - 1);

  return TRUE;
}

gpointer
jy_work_get_calendar (JyWork *work, gpointer args, GError **error)
{
  JyCalendarRequest *request = args;
  g_autoptr (JyCalendar) self = g_new0 (JyCalendar, 1);

  self->from = request->from;
  self->to = request->to;
  self->community_days = jy_store_list_community_days (work->store, request->query->team, error);
  if (self->community_days == NULL ||
      (self->holidays = jy_store_list_holidays (work->store, error)) == NULL ||
      !count (work, request, self, error) || !read_choices (work, self, error))
    return NULL;

  self->visits = jy_schedule_days_list (self->community_days, self->holidays, request->query->team,
                                        &self->from, &self->to);
  if (request->n_rows == 0)
    return g_steal_pointer (&self);

  self->tasks = list (work, request, error);
  if (self->tasks == NULL || !read_rows (work, self, request->n_rows, error))
    return NULL;

  return g_steal_pointer (&self);
}

gpointer
jy_work_list_calendar (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (GArray) tasks = list (work, args, error);
  GArray *ids;

  if (tasks == NULL)
    return NULL;

  ids = g_array_sized_new (FALSE, FALSE, sizeof (gint64), tasks->len);
  for (guint i = 0; i < tasks->len; i++)
    g_array_append_val (ids, g_array_index (tasks, JyTaskOnDay, i).task);

  return ids;
}
