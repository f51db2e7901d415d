/* test-open.c - a file that cannot be opened says why, each in its own sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <sqlite3.h>
#include <string.h>

#include "jy-backup.h"
#include "jy-error.h"
#include "jy-store-areas.h"
#include "jy-store-private.h"
#include "jy-test.h"

typedef struct
{
  JyIdMaker *ids;
  char *folder;
  char *path;
} Fixture;

static JyStore *
open_as (Fixture *self, JyStoreMode mode)
{
  g_autoptr (GError) error = NULL;
  JyStore *store = jy_store_open (self->path, mode, self->ids, &error);

  g_assert_no_error (error);
  return store;
}

static void
add_area (JyStore *store, gint64 id)
{
  JyStoredArea area = { .id = id, .kind = (char *) "village", .name = (char *) "宝塔村" };
  JyWork work = { .store = store, .today = jy_test_date ("2024-06-15") };
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_work_begin (&work, &tx, "test", NULL, 0, &error);
  jy_store_insert_area (store, &area, &error);
  jy_work_commit (&work, &tx, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (JyStore) store = NULL;

  self->ids = jy_id_maker_new (1, jy_test_clock);
  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "jiayi.db", NULL);
  store = open_as (self, JY_STORE_READ_WRITE);
  add_area (store, 1);
}

static void
remove_backups (Fixture *self)
{
  g_autofree char *backups = g_build_filename (self->folder, "backups", NULL);

  if (g_file_test (backups, G_FILE_TEST_EXISTS))
    jy_test_remove_folder (backups);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  remove_backups (self);
  jy_test_remove_folder (self->folder);
  g_clear_pointer (&self->ids, jy_id_maker_unref);
  g_free (self->folder);
  g_free (self->path);
}

/* Opening is refused with @code and a sentence that has @words in it. */
static void
refuse (Fixture *self, JyStoreMode mode, JyError code, const char *words)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (jy_store_open (self->path, mode, self->ids, &error));
  g_assert_error (error, JY_ERROR, (int) code);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” is not in “%s”", words, error->message);
}

static void
refuse_both (Fixture *self, JyError code, const char *words)
{
  refuse (self, JY_STORE_READ_WRITE, code, words);
  refuse (self, JY_STORE_READ_ONLY, code, words);
}

static void
replace (Fixture *self, const char *content, gssize size)
{
  g_assert_true (g_file_set_contents (self->path, content, size, NULL));
}

static void
run_sql (Fixture *self, const char *sql)
{
  sqlite3 *handle;

  g_assert_cmpint (sqlite3_open (self->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

static void
test_private (Fixture *self, gconstpointer data)
{
  g_autofree char *inner = g_build_filename (self->folder, "neu", NULL);
  g_autofree char *path = g_build_filename (inner, "jiayi.db", NULL);
  g_autoptr (JyStore) store = jy_store_open (path, JY_STORE_READ_WRITE, self->ids, NULL);
  GStatBuf info;

  g_assert_nonnull (store);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (inner, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);
  g_clear_pointer (&store, jy_store_close);
  jy_test_remove_folder (inner);
}

static gint64
ask (JyStore *store, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, sql, &error);

  g_assert_no_error (error);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

/* What speed-and-safety asks of every connection. */
static void
test_settings (Fixture *self, gconstpointer data)
{
  static const struct
  {
    const char *sql;
    gint64 value;
  } settings[] = {
    { "PRAGMA synchronous", 2 },     { "PRAGMA foreign_keys", 1 },
    { "PRAGMA trusted_schema", 0 },  { "PRAGMA cell_size_check", 1 },
    { "PRAGMA temp_store", 2 },      { "PRAGMA mmap_size", 0 },
    { "PRAGMA busy_timeout", 5000 }, { "SELECT journal_mode = 'wal' FROM pragma_journal_mode", 1 },
  };
  g_autoptr (JyStore) writer = open_as (self, JY_STORE_READ_WRITE);
  g_autoptr (JyStore) reader = open_as (self, JY_STORE_READ_ONLY);
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      g_assert_cmpint (ask (writer, settings[i].sql), ==, settings[i].value);
      g_assert_cmpint (ask (reader, settings[i].sql), ==, settings[i].value);
    }

  g_assert_cmpint (ask (reader, "PRAGMA query_only"), ==, 1);
  g_assert_false (jy_db_run_script (writer->db, "SELECT load_extension ('x')", &error));
  g_assert_nonnull (strstr (error->message, "not authorized"));
  g_clear_error (&error);
  g_assert_null (jy_store_prepare (writer, "SELECT \"text\"", &error));
  g_clear_error (&error);
  g_assert_false (jy_db_run_script (writer->db,
                                    "PRAGMA writable_schema = ON;"
                                    "DELETE FROM sqlite_schema",
                                    &error));
}

/* A save never stops for a checkpoint. */
static void
test_no_checkpoint_in_a_save (Fixture *self, gconstpointer data)
{
  g_autoptr (JyStore) store = open_as (self, JY_STORE_READ_WRITE);
  GStatBuf before;
  GStatBuf after;

  g_assert_cmpint (g_stat (self->path, &before), ==, 0);
  for (gint64 id = 10; id < 600; id++)
    add_area (store, id);
  g_assert_true (jy_store_needs_checkpoint (store, 100));
  g_assert_cmpint (g_stat (self->path, &after), ==, 0);
  g_assert_cmpint (before.st_size, ==, after.st_size);

  g_assert_true (jy_store_checkpoint (store, NULL));
  g_assert_false (jy_store_needs_checkpoint (store, 0));
  g_assert_cmpint (g_stat (self->path, &after), ==, 0);
  g_assert_cmpint (before.st_size, <, after.st_size);
}

static void
test_nothing_there (Fixture *self, gconstpointer data)
{
  g_unlink (self->path);
  refuse (self, JY_STORE_READ_ONLY, JY_ERROR_NOT_FOUND, "There is no database at");
}

static void
test_folder (Fixture *self, gconstpointer data)
{
  Fixture other = { self->ids, self->folder, self->folder };

  refuse_both (&other, JY_ERROR_FILE, "is a folder");
}

static void
test_empty (Fixture *self, gconstpointer data)
{
  replace (self, "", 0);
  refuse_both (self, JY_ERROR_CORRUPT, "is empty");
}

/* Whoever made it was stopped before anything was in it: the next one goes on. */
static void
test_half_made (Fixture *self, gconstpointer data)
{
  g_autoptr (JyLock) lock = jy_lock_acquire (self->path, JY_TEST_NOW, NULL);
  g_autoptr (JyStore) store = NULL;

  g_assert_true (jy_lock_set_creating (lock, TRUE, NULL));
  g_clear_pointer (&lock, jy_lock_release);
  replace (self, "", 0);
  store = open_as (self, JY_STORE_READ_WRITE);
  g_assert_cmpint (ask (store, "SELECT count (*) FROM area"), ==, 0);
  g_clear_pointer (&store, jy_store_close);

  replace (self, "", 0); /* but not after it was whole */
  refuse_both (self, JY_ERROR_CORRUPT, "is empty");
}

static void
test_other_files (Fixture *self, gconstpointer data)
{
  static const char *const contents[] = {
    "姓名,性别,身份证号\n张三,男,\n",
    "PK\x03\x04 a workbook is a zip file",
    "<?xml version=\"1.0\"?><jiayi/>",
    "SQLite format 2",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autofree char *text = g_strdup_printf ("%-4096s", contents[i]);

      replace (self, text, -1);
      refuse_both (self, JY_ERROR_CORRUPT, "is no database");
    }
}

static void
test_foreign (Fixture *self, gconstpointer data)
{
  g_unlink (self->path);
  run_sql (self, "CREATE TABLE bookmark (url TEXT)");
  refuse_both (self, JY_ERROR_FILE, "of another program");
  run_sql (self, "PRAGMA application_id = 252006675");
  refuse_both (self, JY_ERROR_FILE, "of another program");
}

/* A newer program's file is not touched. */
static void
test_newer (Fixture *self, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize size;

  run_sql (self, "PRAGMA user_version = 1000");
  g_assert_true (g_file_get_contents (self->path, &before, &size, NULL));
  refuse_both (self, JY_ERROR_TOO_NEW, "newer version");
  g_assert_true (g_file_get_contents (self->path, &after, &size, NULL));
  g_assert_cmpmem (before, size, after, size);
}

/* Cut short anywhere: refused, and never as if it were empty or whole. */
static void
test_truncated (Fixture *self, gconstpointer data)
{
  g_autofree char *content = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (self->path, &content, &size, NULL));
  for (gsize n = 1; n < size; n += 13001)
    {
      g_autoptr (GError) error = NULL;

      replace (self, content, (gssize) n);
      g_test_message ("%" G_GSIZE_FORMAT " of %" G_GSIZE_FORMAT " bytes", n, size);
      g_assert_null (jy_store_open (self->path, JY_STORE_READ_WRITE, self->ids, &error));
      g_assert_error (error, JY_ERROR, JY_ERROR_CORRUPT);
    }
}

#define PAGE_KIND 100 /* where a database says what its first page is */

/* Any bit may flip: what opens can be checked.  Most are in room that is not used; one that says
 * what a page is is always found. */
static void
test_flipped (Fixture *self, gconstpointer data)
{
  g_autofree char *content = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (self->path, &content, &size, NULL));
  for (int i = 0; i < 50; i++)
    {
      gsize at = i == 0 ? PAGE_KIND : (gsize) g_test_rand_int_range (0, (int) size);
      char bit = (char) (1 << g_test_rand_int_range (0, 8));
      g_autoptr (JyStore) store = NULL;
      g_autoptr (GError) error = NULL;

      content[at] ^= bit;
      replace (self, content, (gssize) size);
      content[at] ^= bit;

      store = jy_store_open (self->path, JY_STORE_READ_WRITE, self->ids, &error);
      if (store == NULL || !jy_db_check (store->db, NULL, &error))
        g_assert_true (error->domain == JY_ERROR);
      else
        g_assert_cmpuint (at, !=, PAGE_KIND);
    }
}

static void
test_damaged_names_backup (Fixture *self, gconstpointer data)
{
  JyStore *store = open_as (self, JY_STORE_READ_WRITE);
  g_autofree char *backup = NULL;
  g_autoptr (GError) error = NULL;

  jy_backup_make (store, JY_TEST_NOW, &backup, &error);
  g_assert_no_error (error);
  jy_store_close (store);

  replace (self, "rubbish", -1);
  refuse_both (self, JY_ERROR_CORRUPT, backup);
  g_assert_true (jy_backup_restore (backup, self->path, JY_TEST_NOW, &error));
  g_assert_no_error (error);
  store = open_as (self, JY_STORE_READ_WRITE);
  g_assert_cmpint (ask (store, "SELECT count (*) FROM area"), ==, 1);
  jy_store_close (store);
}

static void
test_second_writer (Fixture *self, gconstpointer data)
{
  g_autoptr (JyStore) store = open_as (self, JY_STORE_READ_WRITE);
  g_autoptr (JyStore) reader = NULL;

  refuse (self, JY_STORE_READ_WRITE, JY_ERROR_BUSY, g_get_host_name ());
  refuse (self, JY_STORE_READ_WRITE, JY_ERROR_BUSY, "since 2024-06-15 10:00");
  reader = open_as (self, JY_STORE_READ_ONLY);
  g_assert_cmpint (ask (reader, "SELECT count (*) FROM area"), ==, 1);
  g_clear_pointer (&store, jy_store_close);
  store = open_as (self, JY_STORE_READ_WRITE);
}

/* A disk that knows no shared memory: the slow way, and the same guarantees. */
static void
test_without_wal (Fixture *self, gconstpointer data)
{
  sqlite3_vfs *usual = sqlite3_vfs_find (NULL);
  JyStore *store;

  g_assert_cmpint (sqlite3_vfs_register (sqlite3_vfs_find ("unix-none"), TRUE), ==, SQLITE_OK);
  store = open_as (self, JY_STORE_READ_WRITE);
  g_assert_cmpint (ask (store, "SELECT journal_mode = 'delete' FROM pragma_journal_mode"), ==, 1);
  g_assert_cmpint (ask (store, "PRAGMA synchronous"), ==, 3);
  add_area (store, 2);
  jy_store_close (store);
  sqlite3_vfs_register (usual, TRUE);

  store = open_as (self, JY_STORE_READ_WRITE);
  g_assert_cmpint (ask (store, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"), ==, 1);
  g_assert_cmpint (ask (store, "SELECT count (*) FROM area"), ==, 2);
  jy_store_close (store);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(path, func) g_test_add ("/open/" path, Fixture, NULL, set_up, func, tear_down)
  add ("private", test_private);
  add ("settings", test_settings);
  add ("no-checkpoint-in-a-save", test_no_checkpoint_in_a_save);
  add ("nothing-there", test_nothing_there);
  add ("folder", test_folder);
  add ("empty", test_empty);
  add ("half-made", test_half_made);
  add ("other-files", test_other_files);
  add ("foreign", test_foreign);
  add ("newer", test_newer);
  add ("truncated", test_truncated);
  add ("flipped", test_flipped);
  add ("damaged-names-backup", test_damaged_names_backup);
  add ("second-writer", test_second_writer);
  add ("without-wal", test_without_wal);

  return g_test_run ();
}
