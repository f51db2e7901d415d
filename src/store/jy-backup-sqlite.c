/* jy-backup-sqlite.c - a copy of an open database, and whether one is whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "jy-db"

#include "config.h"

#include "jy-db-sqlite.h"

/* Between the steps a save of another connection may come; this one sees it or starts again. */
#define PAGES_AT_ONCE 4096

static gboolean
copy_pages (JyDb *self, JyDb *copy, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (copy->handle, "main", self->handle, "main");
  int rc;

  if (backup == NULL)
    return jy_sqlite_fail (copy->handle, sqlite3_errcode (copy->handle), error);

  do
    rc = g_cancellable_is_cancelled (self->cancellable)
           ? SQLITE_INTERRUPT
           : sqlite3_backup_step (backup, PAGES_AT_ONCE);
  while (rc == SQLITE_OK);
  sqlite3_backup_finish (backup);

  return rc == SQLITE_DONE || jy_sqlite_fail (NULL, rc, error);
}

gboolean
jy_db_copy (JyDb *self, const char *path, GError **error)
{
  g_autoptr (JyDb) copy = jy_db_open (path, JY_DB_WRITE, error);

  /* One file without others beside it. */
  return copy != NULL && copy_pages (self, copy, error) &&
         jy_db_run_script (copy, "PRAGMA journal_mode = DELETE", error);
}

/* Runs a statement that gives a line for each fault, @fine if there is none. */
static gboolean
collect (JyDb *self, const char *sql, const char *fine, GPtrArray *lines, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_db_prepare (self, sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    if (g_strcmp0 (jy_stmt_get_text (stmt, 0), fine) != 0)
      g_ptr_array_add (lines, g_strdup (jy_stmt_get_text (stmt, 0)));

  return step == JY_STEP_DONE;
}

gboolean
jy_db_check (JyDb *self, GPtrArray *lines, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);

  if (!collect (self, "PRAGMA integrity_check (100)", "ok", found, error) ||
      !collect (self,
                "SELECT \"table\" || ' ' || coalesce (rowid, '') || ' → ' || parent"
                " FROM pragma_foreign_key_check LIMIT 100",
                "", found, error))
    return FALSE;

  if (lines == NULL && found->len > 0)
    return jy_sqlite_fail (NULL, SQLITE_CORRUPT, error);

  if (lines != NULL)
    g_ptr_array_extend_and_steal (lines, g_steal_pointer (&found));
  return TRUE;
}
