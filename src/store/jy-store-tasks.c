/* jy-store-tasks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-store-tasks.h"

#include "jy-query.h"
#include "jy-store-derived.h"

JyTaskQuery *
jy_task_query_new (const GDate *today)
{
  JyTaskQuery *self = g_new0 (JyTaskQuery, 1);

  self->today = *today;
  self->states = JY_TASK_STATES_OPEN;

  return self;
}

JyTaskQuery *
jy_task_query_copy (const JyTaskQuery *self)
{
  JyTaskQuery *copy = g_memdup2 (self, sizeof *self);

  copy->kind = g_strdup (self->kind);
  copy->areas = self->areas != NULL ? g_array_copy (self->areas) : NULL;
  copy->team_areas = self->team_areas != NULL ? g_array_copy (self->team_areas) : NULL;

  return copy;
}

void
jy_task_query_free (JyTaskQuery *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->areas, g_array_unref);
  g_clear_pointer (&self->team_areas, g_array_unref);
  g_free (self->kind);
  g_free (self);
}

#define LIVE "(t.cancelled_on IS NULL OR t.cancelled_on > ?)"

/* jy_due_state() in SQL; every "?" is today. */
static const char *const state_sql[] = {
  [JY_DUE_UPCOMING] = "t.done_on IS NULL AND " LIVE " AND t.from_on > ?",
  [JY_DUE_DUE] = "t.done_on IS NULL AND " LIVE " AND t.from_on <= ? AND t.to_on >= ?",
  [JY_DUE_OVERDUE] = "t.done_on IS NULL AND " LIVE " AND t.to_on < ? AND t.late_until >= ?",
  [JY_DUE_DONE] = "t.done_on <= t.to_on",
  [JY_DUE_DONE_LATE] = "t.done_on > t.to_on",
  [JY_DUE_MISSED] = "t.done_on IS NULL AND " LIVE " AND t.late_until < ?",
  [JY_DUE_CANCELLED] = "t.done_on IS NULL AND t.cancelled_on <= ?",
};

#define CLOSED (JY_TASK_STATE_BIT (JY_DUE_DONE) | JY_TASK_STATE_BIT (JY_DUE_DONE_LATE))
#define AHEAD (JY_TASK_STATE_BIT (JY_DUE_UPCOMING) | JY_TASK_STATE_BIT (JY_DUE_DUE))
#define LIVE_STATES (AHEAD | JY_TASK_STATE_BIT (JY_DUE_OVERDUE))

/* @sql, with today for each "?". */
static void
add_today (JyQuery *self, const char *sql, const GDate *today)
{
  const char *at = sql;
  g_autoptr (GString) part = g_string_new (NULL);

  for (const char *mark; (mark = strchr (at, '?')) != NULL; at = mark + 1)
    {
      g_string_append_len (part, at, mark + 1 - at);
      jy_query_add_date (self, part->str, today);
      g_string_truncate (part, 0);
    }
  jy_query_add (self, at);
}

static void
add_states (JyQuery *self, const JyTaskQuery *query)
{
  const char *separator = " AND (";

  if (query->states == 0)
    return;

  /* What all of them have in common lets the index of open tasks be used. */
  if ((query->states & CLOSED) == 0)
    jy_query_add (self, " AND t.done_on IS NULL");
  if ((query->states & ~AHEAD) == 0)
    jy_query_add_date (self, " AND t.to_on >= ?", &query->today);
  else if ((query->states & ~LIVE_STATES) == 0)
    {
      GDate oldest = query->today;

      g_date_subtract_days (&oldest, JY_TASK_LATE_DAYS);
      jy_query_add_date (self, " AND t.to_on >= ?", &oldest);
    }
  for (int state = JY_DUE_UPCOMING; state <= JY_DUE_CANCELLED; state++)
    if (query->states & JY_TASK_STATE_BIT (state))
      {
        jy_query_add (self, separator);
        jy_query_add (self, "(");
        add_today (self, state_sql[state], &query->today);
        jy_query_add (self, ")");
        separator = " OR ";
      }
  jy_query_add (self, ")");
}

/* A plus keeps the index of days in use where an area has parts. */
static void
add_places (JyQuery *self, const JyTaskQuery *query)
{
  if (query->areas != NULL && query->areas->len == 1)
    jy_query_add_int (self, " AND t.area = ?", g_array_index (query->areas, gint64, 0));
  else if (query->areas != NULL)
    jy_query_add_ids (self, " AND +t.area", query->areas);

  if (query->team != 0)
    {
      jy_query_add_int (self, " AND (t.team = ?", query->team);
      if (query->team_areas != NULL)
        jy_query_add_ids (self, " OR (t.team = 0 AND +t.area", query->team_areas);
      jy_query_add (self, query->team_areas != NULL ? "))" : ")");
    }
  if (query->officer != 0)
    jy_query_add_int (self, " AND t.officer <> 0 AND t.officer = ?", query->officer);
  if (query->kind != NULL)
    jy_query_add_text (self, " AND t.kind = ?", query->kind);
}

static void
add_conditions (JyQuery *self, const JyTaskQuery *query)
{
  if (query->resident != 0)
    jy_query_add_int (self, " AND t.resident <> 0 AND t.resident = ?", query->resident);
  if (query->household != 0)
    jy_query_add_int (self, " AND t.household = ?", query->household);
  if (g_date_valid (&query->planned_from))
    {
      jy_query_add_date (self, " AND t.planned_on >= ?", &query->planned_from);
      jy_query_add_date (self, " AND t.planned_on <= ?", &query->planned_to);
    }
  if (g_date_valid (&query->ends_from))
    {
      jy_query_add_date (self, " AND t.to_on >= ?", &query->ends_from);
      jy_query_add_date (self, " AND t.to_on <= ?", &query->ends_to);
    }
  if (g_date_valid (&query->from))
    {
      jy_query_add_date (self, " AND t.to_on >= ?", &query->from);
      jy_query_add_date (self, " AND t.from_on <= ?", &query->to);
    }
  if (query->is_raised)
    jy_query_add (self, " AND t.is_raised = 1");
  add_states (self, query);
  add_places (self, query);
}

static const char *const order_sql[] = {
  [JY_TASKS_BY_DEADLINE] = " ORDER BY t.to_on, t.household, t.resident, t.id",
  [JY_TASKS_BY_HOUSEHOLD] = " ORDER BY t.area, t.household, t.to_on, t.resident, t.id",
};

GArray *
jy_store_list_tasks (JyStore *self, const JyTaskQuery *query, GError **error)
{
  g_auto (JyQuery) statement = { 0 };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  jy_query_init (&statement, "SELECT t.id FROM task AS t WHERE TRUE");
  add_conditions (&statement, query);
  jy_query_add (&statement, order_sql[query->order]);
  stmt = jy_query_prepare (&statement, self, error);
  if (stmt == NULL)
    return NULL;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      g_array_append_val (ids, id);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

static void
clear_count (gpointer data)
{
  JyTaskCount *count = data;

  g_free (count->kind);
}

GArray *
jy_store_count_tasks (JyStore *self, const JyTaskQuery *query, GError **error)
{
  g_auto (JyQuery) statement = { 0 };
  g_autoptr (GArray) counts = g_array_new (FALSE, TRUE, sizeof (JyTaskCount));
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  g_array_set_clear_func (counts, clear_count);
  jy_query_init (&statement, "SELECT t.kind, count (*) FROM task AS t WHERE TRUE");
  add_conditions (&statement, query);
  jy_query_add (&statement, " GROUP BY t.kind");
  stmt = jy_query_prepare (&statement, self, error);
  if (stmt == NULL)
    return NULL;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyTaskCount count = { g_strdup (jy_stmt_get_text (stmt, 0)), jy_stmt_get_int64 (stmt, 1) };

      g_array_append_val (counts, count);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&counts) : NULL;
}

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
  const char *select;
  const char *where;
  gsize offset;
} day_sql[] = {
  { "SELECT t.to_on, t.kind, count (*) FROM task AS t WHERE t.done_on IS NULL"
    " AND t.planned_on IS NULL AND (t.cancelled_on IS NULL OR t.cancelled_on > t.to_on)",
    " AND t.to_on", G_STRUCT_OFFSET (JyTaskDayCount, n_ending) },
  { "SELECT t.planned_on, t.kind, count (*) FROM task AS t WHERE t.done_on IS NULL"
    " AND (t.cancelled_on IS NULL OR t.cancelled_on > t.planned_on)",
    " AND t.planned_on", G_STRUCT_OFFSET (JyTaskDayCount, n_planned) },
  { "SELECT t.done_on, t.kind, count (*) FROM task AS t WHERE TRUE",
    " AND t.done_on", G_STRUCT_OFFSET (JyTaskDayCount, n_done) },
};
/* clang-format on */

static gboolean
count_column (JyStore *self,
              gsize column,
              const JyTaskQuery *query,
              const GDate *from,
              const GDate *to,
              GArray *counts,
              GError **error)
{
  g_auto (JyQuery) statement = { 0 };
  g_autofree char *first = g_strconcat (day_sql[column].where, " >= ?", NULL);
  g_autofree char *last = g_strconcat (day_sql[column].where, " <= ?", NULL);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  jy_query_init (&statement, day_sql[column].select);
  jy_query_add_date (&statement, first, from);
  jy_query_add_date (&statement, last, to);
  add_places (&statement, query);
  jy_query_add (&statement, " GROUP BY 1, 2");
  stmt = jy_query_prepare (&statement, self, error);
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
