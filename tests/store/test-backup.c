/* test-backup.c - copies are whole, few, and never half there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-backup.h"
#include "jy-error.h"
#include "jy-store-areas.h"
#include "jy-test-dump.h"
#include "jy-work-backup.h"

typedef struct
{
  JyIdMaker *ids;
  char *folder;
  char *backups;
  char *path;
  JyStore *store;
} Fixture;

static JyStore *
open_at (Fixture *self, const char *path, JyStoreMode mode)
{
  g_autoptr (GError) error = NULL;
  JyStore *store = jy_store_open (path, mode, self->ids, &error);

  g_assert_no_error (error);
  return store;
}

static void
add_area (Fixture *self, gint64 id)
{
  JyStoredArea area = { .id = id, .kind = (char *) "village", .name = (char *) "宝塔村" };
  JyWork work = { .store = self->store, .today = jy_test_date ("2024-06-15") };
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_work_begin (&work, &tx, "test", NULL, 0, &error);
  jy_store_insert_area (self->store, &area, &error);
  jy_work_commit (&work, &tx, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->ids = jy_id_maker_new (1, jy_test_clock);
  self->folder = jy_test_make_folder ();
  self->backups = g_build_filename (self->folder, "backups", NULL);
  self->path = g_build_filename (self->folder, "jiayi.db", NULL);
  self->store = open_at (self, self->path, JY_STORE_READ_WRITE);
  add_area (self, 1);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_pointer (&self->store, jy_store_close);
  if (g_file_test (self->backups, G_FILE_TEST_IS_DIR))
    jy_test_remove_folder (self->backups);
  jy_test_remove_folder (self->folder);
  g_clear_pointer (&self->ids, jy_id_maker_unref);
  g_free (self->folder);
  g_free (self->backups);
  g_free (self->path);
}

static char *
make (JyStore *store, int day)
{
  g_autoptr (GError) error = NULL;
  char *path = NULL;

  jy_backup_make (store, JY_TEST_NOW + G_GINT64_CONSTANT (86400000) * day, &path, &error);
  g_assert_no_error (error);
  return path;
}

/* Made while the file is in use, also by a connection that only reads. */
static void
test_same (Fixture *self, gconstpointer data)
{
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (JyStore) reader = open_at (self, self->path, JY_STORE_READ_ONLY);
  g_autofree char *path = make (reader, 0);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autoptr (JyStore) copy = NULL;
  GStatBuf info;

  add_area (self, 2);
  g_assert_true (g_str_has_suffix (path, "backups/jiayi-20240615-020000.db"));
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  copy = open_at (self, path, JY_STORE_READ_ONLY);
  jy_test_assert_dump (copy, before);
}

static void
test_rotation (Fixture *self, gconstpointer data)
{
  g_autofree char *last = NULL;
  g_autoptr (GPtrArray) list = NULL;

  for (int day = 0; day < JY_BACKUP_KEPT + 3; day++)
    {
      g_free (last);
      last = make (self->store, day);
    }

  list = jy_backup_list (self->path);
  g_assert_cmpuint (list->len, ==, JY_BACKUP_KEPT);
  g_assert_cmpstr (list->pdata[0], ==, last);
}

static void
test_once_a_day (Fixture *self, gconstpointer data)
{
  JyWork work = { .store = self->store, .now = JY_TEST_NOW / 1000 };
  g_autoptr (GPtrArray) list = NULL;

  for (int hour = 0; hour < 48; hour += 8, work.now += 8 * 3600)
    g_assert_true (jy_work_keep_backup (&work, NULL, NULL) == JY_DONE);

  list = jy_backup_list (self->path);
  g_assert_cmpuint (list->len, ==, 2);
}

static void
test_nothing_half (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = NULL;

  g_assert_true (g_file_set_contents (self->backups, "in the way", -1, NULL));
  g_assert_false (jy_backup_make (self->store, JY_TEST_NOW, NULL, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_READ_ONLY);
  list = jy_backup_list (self->path);
  g_assert_cmpuint (list->len, ==, 0);
}

/* What is there is set aside, with what lies beside it; a bad backup is never put back. */
static void
test_restore (Fixture *self, gconstpointer data)
{
  g_autofree char *before = jy_test_dump (self->store);
  g_autofree char *path = make (self->store, 0);
  g_autofree char *aside = g_strconcat (self->path, ".damaged-20240615-020000", NULL);
  g_autoptr (GError) error = NULL;

  add_area (self, 2);
  g_assert_false (jy_backup_restore (path, self->path, JY_TEST_NOW, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_BUSY); /* it is open */
  g_clear_error (&error);

  g_clear_pointer (&self->store, jy_store_close);
  jy_backup_restore (path, self->path, JY_TEST_NOW, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
  self->store = open_at (self, self->path, JY_STORE_READ_WRITE);
  jy_test_assert_dump (self->store, before);
  g_clear_pointer (&self->store, jy_store_close);

  g_assert_true (g_file_set_contents (path, "rubbish", -1, NULL));
  g_assert_false (jy_backup_restore (path, self->path, JY_TEST_NOW + 1000, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CORRUPT);
  self->store = open_at (self, self->path, JY_STORE_READ_WRITE);
  jy_test_assert_dump (self->store, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(path, func) g_test_add ("/backup/" path, Fixture, NULL, set_up, func, tear_down)
  add ("same", test_same);
  add ("rotation", test_rotation);
  add ("once-a-day", test_once_a_day);
  add ("nothing-half", test_nothing_half);
  add ("restore", test_restore);

  return g_test_run ();
}
