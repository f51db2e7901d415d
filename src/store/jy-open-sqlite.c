/* jy-open-sqlite.c - opening a connection: its settings, and how it writes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "jy-db"

#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "jy-db-sqlite.h"
#include "jy-place.h"

#define APPLICATION 0x4a697931 /* "Jiy1"; also in sql/sqlite/1.sql */
#define BUSY_TIMEOUT_MS 5000
#define CANCEL_CHECK_OPS 1000

static int
check_cancelled_cb (void *data)
{
  JyDb *self = data;

  return g_cancellable_is_cancelled (self->cancellable);
}

/* jy_operation () in SQL.  Without an operation it is NULL, which `change` refuses: nothing
 * is written that history does not know of, not even by another program. */
static void
operation_cb (sqlite3_context *context,
              int n_args G_GNUC_UNUSED,
              sqlite3_value **args G_GNUC_UNUSED)
{
  JyDb *self = sqlite3_user_data (context);

  if (self->operation != 0)
    sqlite3_result_int64 (context, self->operation);
}

/* In place of automatic checkpoints, which would stop a save for as long as they take. */
static int
committed_cb (void *data, sqlite3 *handle G_GNUC_UNUSED, const char *name G_GNUC_UNUSED, int pages)
{
  JyDb *self = data;

  self->wal_pages = (guint) pages;
  return SQLITE_OK;
}

static void
stmt_free (JyStmt *stmt)
{
  sqlite3_finalize (stmt->handle);
  g_free (stmt);
}

/* Functions for triggers are innocuous: any others are refused, as the schema of a file that
 * came from somewhere is not trusted. */
static int
add_functions (JyDb *self)
{
  int rc = sqlite3_create_function (self->handle, "jy_operation", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
                                    self, operation_cb, NULL, NULL);

  return rc == SQLITE_OK ? jy_sqlite_add_json (self->handle) : rc;
}

static gboolean
configure (JyDb *self, GError **error)
{
  static const struct
  {
    int option;
    int value;
  } options[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },      { SQLITE_DBCONFIG_DQS_DDL, 0 },
    { SQLITE_DBCONFIG_DQS_DML, 0 },        { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
  };
  int rc;

  sqlite3_extended_result_codes (self->handle, TRUE);
  sqlite3_busy_timeout (self->handle, BUSY_TIMEOUT_MS);
  sqlite3_progress_handler (self->handle, CANCEL_CHECK_OPS, check_cancelled_cb, self);
  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    sqlite3_db_config (self->handle, options[i].option, options[i].value, NULL);
  sqlite3_wal_hook (self->handle, committed_cb, self); /* no automatic checkpoint either */

  rc = add_functions (self);
  if (rc != SQLITE_OK)
    return jy_sqlite_fail (self->handle, rc, error);

  /* First, before the first look at the file: the index of a log then stays in memory. */
  if (self->mode == JY_DB_WRITE_CAREFULLY &&
      !jy_db_run_script (self, "PRAGMA locking_mode = EXCLUSIVE", error))
    return FALSE;

  /* Who only reads goes along tables in their order, as fast with a quarter of the cache. */
  return jy_db_run_script (self,
                           "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                           "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
                           "PRAGMA mmap_size = 0; PRAGMA journal_size_limit = 67108864;"
                           "PRAGMA cache_size = -16384;",
                           error) &&
         (self->mode != JY_DB_READ ||
          jy_db_run_script (self, "PRAGMA query_only = ON; PRAGMA cache_size = -4096;", error));
}

/* A file in a folder where nothing can be made beside it is read as it is. */
static char *
dup_uri (const char *location)
{
  g_autofree char *absolute = g_canonicalize_filename (location, NULL);
  g_autofree char *uri = g_filename_to_uri (absolute, NULL, NULL);

  return g_strconcat (uri, "?immutable=1", NULL);
}

static gboolean
has_wal (const char *location)
{
  g_autofree char *wal = g_strconcat (location, "-wal", NULL);
  GStatBuf info;

  return g_stat (wal, &info) == 0 && info.st_size > 0;
}

JyDb *
jy_db_open (const char *location, JyDbMode mode, GError **error)
{
  g_autoptr (JyDb) self = g_new0 (JyDb, 1);
  gboolean in_memory = g_str_equal (location, ":memory:");
  int flags =
    mode == JY_DB_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  g_autofree char *uri = NULL;
  int rc;

  self->mode = mode;
  self->statements =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) stmt_free);

  if (mode == JY_DB_READ && !in_memory && !jy_place_has_writable_folder (location) &&
      !has_wal (location))
    {
      uri = dup_uri (location);
      flags |= SQLITE_OPEN_URI;
    }

  rc = sqlite3_open_v2 (uri != NULL ? uri : location, &self->handle, flags | SQLITE_OPEN_NOMUTEX,
                        NULL);
  if (rc != SQLITE_OK)
    {
      jy_sqlite_fail (self->handle, rc, error);
      return NULL;
    }

  return configure (self, error) ? g_steal_pointer (&self) : NULL;
}

void
jy_db_close (JyDb *self)
{
  g_clear_pointer (&self->statements, g_hash_table_unref);
  g_clear_pointer (&self->handle, sqlite3_close);
  g_clear_object (&self->cancellable);
  g_free (self);
}

static gboolean
get_number (JyDb *self, const char *sql, gint64 *value, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_db_prepare (self, sql, error);

  if (stmt == NULL || jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return FALSE;

  *value = jy_stmt_get_int64 (stmt, 0);
  return TRUE;
}

gboolean
jy_db_identify (JyDb *self, JyDbIdentity *identity, GError **error)
{
  gint64 application;
  gint64 tables;

  if (!get_number (self, "PRAGMA application_id", &application, error) ||
      !get_number (self, "SELECT count (*) FROM sqlite_schema", &tables, error))
    return FALSE;

  if (application == APPLICATION)
    *identity = JY_DB_OURS;
  else
    *identity = application == 0 && tables == 0 ? JY_DB_BLANK : JY_DB_FOREIGN;
  return TRUE;
}

/* A file cut short shows only when a page that is not there is asked for: rather ask now. */
gboolean
jy_db_check_size (JyDb *self, const char *location, GError **error)
{
  gint64 pages;
  gint64 page_size;
  GStatBuf info;

  if (!get_number (self, "PRAGMA page_count", &pages, error) ||
      !get_number (self, "PRAGMA page_size", &page_size, error))
    return FALSE;

  if (!has_wal (location) && g_stat (location, &info) == 0 && info.st_size < pages * page_size)
    return jy_sqlite_fail (NULL, SQLITE_CORRUPT, error);

  return TRUE;
}

static gboolean
use_wal (JyDb *self, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_db_prepare (self, "PRAGMA journal_mode = WAL", error);

  if (stmt == NULL || jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return FALSE;

  return g_str_equal (jy_stmt_get_text (stmt, 0), "wal") ||
         jy_sqlite_fail (self->handle, SQLITE_CANTOPEN, error);
}

/* Slower, and safe where WAL is not.  The last statement gives up the exclusive lock. */
static gboolean
use_journal (JyDb *self, GError **error)
{
  return jy_db_run_script (self,
                           "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                           "PRAGMA locking_mode = NORMAL; SELECT count (*) FROM sqlite_schema;",
                           error);
}

/* Some file systems say yes to WAL and then fail at the first write. */
static gboolean
try_to_write (JyDb *self, GError **error)
{
  int version;

  if (!jy_db_get_version (self, &version, error) || !jy_db_begin (self, error))
    return FALSE;
  if (jy_db_set_version (self, version, error) && jy_db_commit (self, error))
    return TRUE;

  jy_db_roll_back (self);
  return FALSE;
}

gboolean
jy_db_start_writing (JyDb *self, GError **error)
{
  if (self->mode == JY_DB_WRITE_CAREFULLY)
    return use_journal (self, error) && try_to_write (self, error);

  return use_wal (self, error) && try_to_write (self, error) &&
         jy_db_run_script (self, "PRAGMA wal_checkpoint (TRUNCATE)", error);
}

guint
jy_db_get_wal_pages (JyDb *self)
{
  return self->wal_pages;
}

gboolean
jy_db_checkpoint (JyDb *self, GError **error)
{
  int rc = sqlite3_wal_checkpoint_v2 (self->handle, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);

  if (rc != SQLITE_OK)
    return jy_sqlite_fail (self->handle, rc, error);

  self->wal_pages = 0;
  return TRUE;
}
