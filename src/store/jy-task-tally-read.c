/* jy-task-tally-read.c - which query is answered by numbers that are kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-tally-private.h"

static const char *const period_columns[JY_N_TASK_PERIODS] = {
  [JY_TASK_PERIOD_DAY] = "n_day",
  [JY_TASK_PERIOD_WEEK] = "n_week",
  [JY_TASK_PERIOD_QUARTER] = "n_quarter",
};

/* Nothing narrows the list but places and kinds. */
static gboolean
is_whole (const JyTaskQuery *query)
{
  return !g_date_valid (&query->from) && !g_date_valid (&query->planned_from) &&
         query->officer == 0 && query->resident == 0 && query->household == 0 &&
         !query->is_of_household && !query->is_raised && query->plan == JY_TASKS_ANY_PLAN &&
         (query->text == NULL || *query->text == '\0');
}

static const char *
find_period (const JyTaskQuery *query)
{
  if (g_date_compare (&query->ends_from, &query->today) != 0)
    return NULL;

  for (guint period = 0; period < JY_N_TASK_PERIODS; period++)
    {
      GDate last;

      jy_task_query_get_last_day ((JyTaskPeriod) period, &query->today, &last);
      if (g_date_compare (&query->ends_to, &last) == 0)
        return period_columns[period];
    }

  return NULL;
}

static const char *
find_column (const JyTaskQuery *query)
{
  if (!is_whole (query))
    return NULL;
  if (g_date_valid (&query->ends_from))
    return query->states == JY_TASK_STATE_BIT (JY_DUE_DUE) ? find_period (query) : NULL;
  if (query->states == JY_TASK_STATES_OPEN)
    return "n_open";

  return query->states == JY_TASK_STATE_BIT (JY_DUE_OVERDUE) ? "n_overdue" : NULL;
}

gboolean
jy_task_tally_has_day (JyStore *store, const GDate *day, gboolean *answer, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (store, "SELECT 1 FROM task_tally_day WHERE day = ?", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_date_at (stmt, 0, day);
  step = jy_stmt_step (stmt, error);
  *answer = step == JY_STEP_ROW;
  return step != JY_STEP_ERROR;
}

gboolean
jy_task_tally_find_column (JyStore *store,
                           const JyTaskQuery *query,
                           const char **column,
                           GError **error)
{
  gboolean is_kept = FALSE;

  *column = find_column (query);
  if (*column == NULL)
    return TRUE;
  if (!jy_task_tally_has_day (store, &query->today, &is_kept, error))
    return FALSE;
  if (!is_kept)
    *column = NULL;

  return TRUE;
}
