/* jy-store-open-tasks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-open-tasks.h"

#include "jy-query.h"
#include "jy-task-sql.h"

static void
read_task (JyStmt *row, GArray *tasks)
{
  JyOpenTask task = {
    .id = jy_stmt_get_int64 (row, 0),
    .resident = jy_stmt_get_int64 (row, 1),
    .household = jy_stmt_get_int64 (row, 2),
    .area = jy_stmt_get_int64 (row, 3),
    .officer = jy_stmt_get_int64 (row, 4),
    .is_raised = jy_stmt_get_int64 (row, 11) != 0,
    .is_away = jy_stmt_get_int64 (row, 12) != 0,
  };

  jy_stmt_get_date (row, 5, &task.from);
  jy_stmt_get_date (row, 6, &task.to);
  jy_stmt_get_date (row, 7, &task.late_until);
  jy_stmt_get_date (row, 8, &task.cancelled_on);
  jy_stmt_get_date (row, 9, &task.planned_on);
  jy_stmt_get_date (row, 10, &task.postponed_until);
  g_array_append_val (tasks, task);
}

static void
read_home_period (JyStmt *row, GArray *periods)
{
  JyHomePeriod period = { .resident = jy_stmt_get_int64 (row, 0) };

  jy_stmt_get_date (row, 1, &period.from);
  jy_stmt_get_date (row, 2, &period.until);
  g_array_append_val (periods, period);
}

/* Asks for as many ids at once as a statement takes; each "?" of @select is @today. */
static gboolean
read_all (JyStore *self,
          const char *select,
          const char *column,
          const char *order,
          const GArray *ids,
          const GDate *today,
          void (*read) (JyStmt *row, GArray *list),
          GArray *list,
          GError **error)
{
  for (guint at = 0; at < ids->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) part = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_auto (JyQuery) query = { 0 };
      g_autoptr (JyStmt) stmt = NULL;
      JyStep step;

      g_array_append_vals (part, &g_array_index (ids, gint64, at),
                           MIN (ids->len - at, JY_STORE_MAX_IDS));
      jy_query_init (&query, "");
      jy_query_add_dates (&query, select, today);
      jy_query_add_ids (&query, column, part);
      jy_query_add (&query, order);
      stmt = jy_query_prepare (&query, self, error);
      if (stmt == NULL)
        return FALSE;

      while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
        read (stmt, list);
      if (step == JY_STEP_ERROR)
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_store_read_open_tasks (
  JyStore *self, const GArray *ids, const GDate *today, GArray *tasks, GError **error)
{
  return read_all (self,
                   "SELECT t.id, t.resident, t.household, t.area, t.officer, t.from_on, t.to_on,"
                   " t.late_until, t.cancelled_on, t.planned_on, t.postponed_until,"
                   " " JY_TASK_IS_RAISED ", t.is_away FROM task AS t WHERE ",
                   "t.id", "", ids, today, read_task, tasks, error);
}

gboolean
jy_store_read_home_periods (JyStore *self, const GArray *residents, GArray *periods, GError **error)
{
  return read_all (self, "SELECT s.resident, s.from_on, s.until_on FROM home_stay AS s WHERE ",
                   "s.resident", " ORDER BY s.resident, s.from_on, s.id", residents, NULL,
                   read_home_period, periods, error);
}
