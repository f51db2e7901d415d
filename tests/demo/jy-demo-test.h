/* jy-demo-test.h - a demonstration in a file of its own, read by SQLite itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <sqlite3.h>

#include "jy-demo.h"
#include "jy-error.h"
#include "jy-test.h"

#define TODAY "2026-09-30"

/* A demonstration in a file of its own, read by SQLite itself. */
typedef struct
{
  char *folder;
  char *path;
  sqlite3 *db;
  JyDemoCounts counts;
} Demo;

/* Returns: the sentence that refused it, or NULL */
static inline char *
jy_demo_test_make (
  const char *path, int residents, guint32 seed, const char *today, JyDemoCounts *counts)
{
  JyDemoOptions options = { residents, seed };
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (0, jy_demo_clock);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStore) store = jy_store_open (path, JY_STORE_READ_WRITE, ids, &error);
  JyWork work = { .store = store, .now = 1, .today = jy_test_date (today) };
  g_autofree JyDemoCounts *made = NULL;

  g_assert_no_error (error);
  made = jy_work_make_demonstration (&work, &options, &error);
  if (made == NULL)
    {
      g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
      return g_strdup (error->message);
    }

  *counts = *made;
  return NULL;
}

static inline void
set_up (Demo *self, int residents, guint32 seed, const char *today)
{
  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "demo.db", NULL);
  g_assert_null (jy_demo_test_make (self->path, residents, seed, today, &self->counts));
  g_assert_cmpint (sqlite3_open (self->path, &self->db), ==, SQLITE_OK);
}

static inline void
tear_down (Demo *self)
{
  sqlite3_close (self->db);
  jy_test_remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static inline sqlite3_stmt *
query (Demo *self, const char *sql)
{
  sqlite3_stmt *stmt;

  if (sqlite3_prepare_v2 (self->db, sql, -1, &stmt, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (self->db));
  return stmt;
}

static inline gint64
count (Demo *self, const char *sql)
{
  sqlite3_stmt *stmt = query (self, sql);
  gint64 n;

  g_assert_cmpint (sqlite3_step (stmt), ==, SQLITE_ROW);
  n = sqlite3_column_int64 (stmt, 0);
  sqlite3_finalize (stmt);
  return n;
}
