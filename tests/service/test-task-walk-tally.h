/* test-task-walk-tally.h - whether kept numbers are right: part of test-task-walk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-task-tally-private.h"
#include "jy-work-today.h"

/* The numbers that are kept, with their day. */
static char *
dump_tally (JyStore *store, GDate *day)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (store,
                      "SELECT day, area, team, kind, n_open, n_overdue, n_day, n_week, n_quarter"
                      " FROM task_tally CROSS JOIN task_tally_day ORDER BY area, team, kind",
                      NULL);
  GString *text = g_string_new (NULL);

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    {
      jy_stmt_get_date (stmt, 0, day);
      for (int i = 0; i < 9; i++)
        g_string_append_printf (text, "%s ", jy_stmt_get_text (stmt, i));
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

/* Step by step they become what a count of all tasks says, and a number is as long as its list. */
static void
compare_tally (JyStore *store)
{
  GDate day;
  g_autofree char *kept = dump_tally (store, &day);
  g_autofree char *counted = NULL;

  g_assert_true (jy_task_tally_make (store, &day, NULL));
  counted = dump_tally (store, &day);
  g_assert_true (g_str_equal (kept, counted));

  for (int list = 0; list < JY_TODAY_N_LISTS; list++)
    {
      g_autoptr (JyTaskQuery) query = jy_today_list_make_query ((JyTodayList) list, &day);
      g_autoptr (GArray) ids = jy_store_list_tasks (store, query, NULL);

      g_assert_cmpint (jy_store_count_all_tasks (store, query, NULL), ==, ids->len);
    }
}
