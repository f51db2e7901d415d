/* jy-test-roster.h - rosters, from files and from lines, rehearsed and imported
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-test-dump.h"
#include "jy-work-roster.h"

static inline void
jy_test_roster_set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  self->work.today = jy_test_date ("2026-09-30");
}

#define jy_test_add_roster(path, func)                                                             \
  g_test_add (path, JyTestStore, NULL, jy_test_roster_set_up, func, jy_test_store_tear_down)

static inline JyRosterFile *
jy_test_roster_open (JyTestStore *self, const char *path, JyJob *job)
{
  g_autoptr (JyRosterOpening) opening = jy_roster_opening_new (path, job);
  g_autoptr (GError) error = NULL;
  JyRosterFile *file = jy_work_open_roster (&self->work, opening, &error);

  g_assert_no_error (error);
  return file;
}

static inline JyRoster *
jy_test_roster_call (JyTestStore *self, const char *path, const char *area, JyWorkFunc func)
{
  g_autoptr (JyJob) job = jy_job_new ("roster");
  g_autoptr (JyRosterRequest) request =
    jy_roster_request_new (jy_test_roster_open (self, path, job), area, job);
  g_autoptr (GError) error = NULL;
  JyRoster *roster = func (&self->work, request, &error);

  g_assert_no_error (error);
  while (g_main_context_iteration (NULL, FALSE)) /* what the job had to tell */
    ;
  return roster;
}

/* Takes the roster @path over.  Returns: (transfer full): what it did */
static inline JyRoster *
jy_test_roster_import (JyTestStore *self, const char *path)
{
  return jy_test_roster_call (self, path, NULL, jy_work_import_roster);
}

static inline JyRoster *
jy_test_roster_rehearse (JyTestStore *self, const char *path)
{
  return jy_test_roster_call (self, path, NULL, jy_work_rehearse_roster);
}

/* Imports @roster again after rows were decided about.  @roster: (transfer full) */
static inline JyRoster *
jy_test_roster_import_again (JyTestStore *self, JyRoster *roster)
{
  g_autoptr (JyJob) job = jy_job_new ("roster");
  g_autoptr (JyRosterRequest) request = jy_roster_request_new_again (roster, job);
  g_autoptr (GError) error = NULL;
  JyRoster *imported = jy_work_import_roster (&self->work, request, &error);

  g_assert_no_error (error);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  return imported;
}

/* Returns: (transfer full): the path of a text table called @name with @text in it */
static inline char *
jy_test_roster_write (const char *folder, const char *name, const char *text)
{
  char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

/* Imports @text as a file of its own.  Returns: (transfer full): what it did */
static inline JyRoster *
jy_test_roster_import_text (JyTestStore *self, const char *text)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *path = jy_test_roster_write (folder, "roster.csv", text);
  JyRoster *roster = jy_test_roster_import (self, path);

  jy_test_remove_folder (folder);
  return roster;
}

/* The first number that @sql gives. */
static inline gint64
jy_test_count (JyTestStore *self, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, &error);

  g_assert_no_error (error);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

/* The rows that @sql gives, cells with "|" between and "; " after each row. */
static inline void
jy_test_assert_rows (JyTestStore *self, const char *sql, int n_columns, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  jy_test_dump_query (self->store, sql, n_columns, text);
  g_string_replace (text, "|\n", "; ", 0);
  g_assert_cmpstr (text->str, ==, expected);
}

/* "row:kind" of each problem, with blanks between. */
static inline void
jy_test_assert_problems (const JyRoster *roster, const char *expected)
{
  const GArray *problems = jy_roster_get_problems (roster);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const JyRosterProblem *problem = &g_array_index (problems, JyRosterProblem, i);
      const JyRosterPerson *person =
        &g_array_index (jy_roster_get_persons (roster), JyRosterPerson, problem->person);

      g_string_append_printf (text, "%s%u:%s", i > 0 ? " " : "", person->row,
                              jy_roster_faults[problem->fault].kind);
    }

  g_assert_cmpstr (text->str, ==, expected);
}
