/* jy-store-task-days.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-task-days.h"

#include "jy-task-query-private.h"

static void
clear_day (gpointer data)
{
  JyTaskDayCount *count = data;

  g_free (count->kind);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const JyTaskDayCount *first = a, *second = b;
  int order = g_date_compare (&first->day, &second->day);

  return order != 0 ? order : g_strcmp0 (first->kind, second->kind);
}

/* Which days each of the three columns counts: what ends, what is planned, what was done. */
/* clang-format off */
static const struct
{
  const char *day;
  const char *from;
  const char *period;
  gsize offset;
} day_sql[] = {
  [JY_TASK_PLANNED] = {
    "t.planned_on", " FROM task AS t WHERE t.done_on IS NULL"
    " AND (t.cancelled_on IS NULL OR t.cancelled_on > t.planned_on)",
    " AND t.planned_on", G_STRUCT_OFFSET (JyTaskDayCount, n_planned) },
  [JY_TASK_ENDING] = {
    "t.to_on", " FROM task AS t WHERE t.done_on IS NULL"
    " AND t.planned_on IS NULL AND (t.cancelled_on IS NULL OR t.cancelled_on > t.to_on)",
    " AND t.to_on", G_STRUCT_OFFSET (JyTaskDayCount, n_ending) },
  [JY_TASK_DONE] = {
    "t.done_on", " FROM task AS t WHERE TRUE",
    " AND t.done_on", G_STRUCT_OFFSET (JyTaskDayCount, n_done) },
};
/* clang-format on */

/* The statement that selects @what of the tasks of @column in the period. */
static JyStmt *
prepare_column (JyStore *self,
                gsize column,
                const char *what,
                const char *order,
                const JyTaskQuery *query,
                const GDate *from,
                const GDate *to,
                GError **error)
{
  g_auto (JyQuery) statement = { 0 };
  g_autofree char *first = g_strconcat (day_sql[column].period, " >= ?", NULL);
  g_autofree char *last = g_strconcat (day_sql[column].period, " <= ?", NULL);

  jy_query_init (&statement, "SELECT ");
  jy_query_add (&statement, day_sql[column].day);
  jy_query_add (&statement, what);
  jy_query_add (&statement, day_sql[column].from);
  jy_query_add_date (&statement, first, from);
  jy_query_add_date (&statement, last, to);
  jy_task_query_add_places (&statement, query);
  jy_query_add (&statement, order);

  return jy_query_prepare (&statement, self, error);
}

static gboolean
count_column (JyStore *self,
              gsize column,
              const JyTaskQuery *query,
              const GDate *from,
              const GDate *to,
              GArray *counts,
              GError **error)
{
  g_autoptr (JyStmt) stmt =
    prepare_column (self, column, ", t.kind, count (*)", " GROUP BY 1, 2", query, from, to, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyTaskDayCount count = { .kind = g_strdup (jy_stmt_get_text (stmt, 1)) };

      jy_stmt_get_date (stmt, 0, &count.day);
      G_STRUCT_MEMBER (gint64, &count, day_sql[column].offset) = jy_stmt_get_int64 (stmt, 2);
      g_array_append_val (counts, count);
    }

  return step == JY_STEP_DONE;
}

/* Adds up neighbours of the same day and kind. */
static GArray *
unite (GArray *counts)
{
  g_autoptr (GArray) days = g_array_new (FALSE, TRUE, sizeof (JyTaskDayCount));

  g_array_set_clear_func (days, clear_day);
  g_array_sort (counts, compare_days);
  for (guint i = 0; i < counts->len; i++)
    {
      JyTaskDayCount *count = &g_array_index (counts, JyTaskDayCount, i);
      JyTaskDayCount *last =
        days->len > 0 ? &g_array_index (days, JyTaskDayCount, days->len - 1) : NULL;

      if (last == NULL || compare_days (last, count) != 0)
        {
          JyTaskDayCount fresh = { .day = count->day, .kind = g_strdup (count->kind) };

          g_array_append_val (days, fresh);
          last = &g_array_index (days, JyTaskDayCount, days->len - 1);
        }
      last->n_ending += count->n_ending;
      last->n_planned += count->n_planned;
      last->n_done += count->n_done;
    }

  return g_steal_pointer (&days);
}

GArray *
jy_store_count_task_days (
  JyStore *self, const JyTaskQuery *query, const GDate *from, const GDate *to, GError **error)
{
  g_autoptr (GArray) counts = g_array_new (FALSE, TRUE, sizeof (JyTaskDayCount));

  g_array_set_clear_func (counts, clear_day);
  for (gsize column = 0; column < G_N_ELEMENTS (day_sql); column++)
    if (!count_column (self, column, query, from, to, counts, error))
      return NULL;

  return unite (counts);
}

static int
compare_on_days (gconstpointer a, gconstpointer b)
{
  const JyTaskOnDay *first = a, *second = b;
  int order = g_date_compare (&first->day, &second->day);

  if (order == 0)
    order = (int) first->what - (int) second->what;
  if (order == 0)
    order = first->place < second->place ? -1 : first->place > second->place;

  return order;
}

GArray *
jy_store_list_task_days (
  JyStore *self, const JyTaskQuery *query, const GDate *from, const GDate *to, GError **error)
{
  g_autoptr (GArray) tasks = g_array_new (FALSE, FALSE, sizeof (JyTaskOnDay));

  for (gsize column = 0; column < G_N_ELEMENTS (day_sql); column++)
    {
      g_autoptr (JyStmt) stmt =
        prepare_column (self, column, ", t.id", " ORDER BY t.area, t.household, t.resident, t.id",
                        query, from, to, error);
      JyStep step;

      if (stmt == NULL)
        return NULL;
      for (guint place = 0; (step = jy_stmt_step (stmt, error)) == JY_STEP_ROW; place++)
        {
          JyTaskOnDay task = { .task = jy_stmt_get_int64 (stmt, 1),
                               .what = (JyTaskOnDayWhat) column,
                               .place = place };

          jy_stmt_get_date (stmt, 0, &task.day);
          g_array_append_val (tasks, task);
        }
      if (step == JY_STEP_ERROR)
        return NULL;
    }
  g_array_sort (tasks, compare_on_days);

  return g_steal_pointer (&tasks);
}
