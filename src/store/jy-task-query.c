/* jy-task-query.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-query-private.h"

#include "jy-date.h"
#include "jy-list-rows.h"
#include "jy-store-derived.h"
#include "jy-store-search.h"
#include "jy-task-sql.h"

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
  copy->text = g_strdup (self->text);
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
  g_free (self->text);
  g_free (self);
}

void
jy_task_query_get_last_day (JyTaskPeriod period, const GDate *day, GDate *last)
{
  GDate first;

  *last = *day;
  if (period == JY_TASK_PERIOD_WEEK)
    g_date_add_days (last, (guint) (G_DATE_SUNDAY - g_date_get_weekday (day)));
  else if (period == JY_TASK_PERIOD_QUARTER)
    jy_date_get_quarter (day, &first, last);
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
        jy_query_add_dates (self, state_sql[state], &query->today);
        jy_query_add (self, ")");
        separator = " OR ";
      }
  jy_query_add (self, ")");
}

/* A plus keeps the index of days in use where an area has parts. */
void
jy_task_query_add_places (JyQuery *self, const JyTaskQuery *query)
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

/* clang-format off */
static const char *const plan_sql[] = {
  [JY_TASKS_ANY_PLAN] = "",
  [JY_TASKS_PLANNED] = " AND t.planned_on IS NOT NULL",
  [JY_TASKS_NOT_PLANNED] = " AND t.planned_on IS NULL",
  [JY_TASKS_POSTPONED] = " AND t.postponed_until > ?",
  [JY_TASKS_NOT_POSTPONED] = " AND (t.postponed_until IS NULL OR t.postponed_until <= ?)",
};
/* clang-format on */

void
jy_task_query_add_conditions (JyQuery *self, const JyTaskQuery *query)
{
  if (query->resident != 0)
    jy_query_add_int (self, " AND t.resident <> 0 AND t.resident = ?", query->resident);
  if (query->household != 0)
    jy_query_add_int (self, " AND t.household = ?", query->household);
  if (query->is_of_household)
    jy_query_add (self, " AND t.resident = 0");
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
    jy_query_add_dates (self, " AND " JY_TASK_ONLY_RAISED, &query->today);
  jy_query_add_dates (self, plan_sql[query->plan], &query->today);
  add_states (self, query);
  jy_task_query_add_places (self, query);
}

gboolean
jy_task_query_find (const JyTaskQuery *self, JyStore *store, JyTaskFound *found, GError **error)
{
  if (self->text == NULL || *self->text == '\0')
    return TRUE;

  found->people = jy_store_find_all_people (store, self->text, error);
  if (found->people != NULL)
    found->households = jy_store_find_all_households (store, self->text, error);

  return found->households != NULL;
}

void
jy_task_found_clear (JyTaskFound *self)
{
  g_clear_pointer (&self->people, g_array_unref);
  g_clear_pointer (&self->households, g_array_unref);
}

gboolean
jy_task_found_has (const JyTaskFound *self, gint64 resident, gint64 household)
{
  if (self->people == NULL)
    return TRUE;

  return resident != 0 ? jy_list_ids_contain (self->people, resident)
                       : jy_list_ids_contain (self->households, household);
}
