/* test-upgrade.c - a file of every earlier schema opens, keeps its records and can be worked with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <sqlite3.h>

#include "jy-store-areas.h"
#include "jy-store-callbacks.h"
#include "jy-store-conditions.h"
#include "jy-store-drafts.h"
#include "jy-store-period-closings.h"
#include "jy-store-plans.h"
#include "jy-store-private.h"
#include "jy-store-teams.h"
#include "jy-test.h"

typedef struct
{
  JyIdMaker *ids;
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->ids = jy_id_maker_new (1, jy_test_clock);
  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "jiayi.db", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_autofree char *backups = g_build_filename (self->folder, "backups", NULL);

  if (g_file_test (backups, G_FILE_TEST_EXISTS))
    jy_test_remove_folder (backups);
  jy_test_remove_folder (self->folder);
  g_clear_pointer (&self->ids, jy_id_maker_unref);
  g_free (self->folder);
  g_free (self->path);
}

static void
run_sql (sqlite3 *db, const char *sql)
{
  char *message = NULL;

  sqlite3_exec (db, sql, NULL, NULL, &message);
  g_assert_null (message);
}

/* A file as schema @version left it, with an area in it, and somebody who had a condition. */
static void
make_old_file (Fixture *self, int version)
{
  g_autofree char *set_version = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (self->path, &db), ==, SQLITE_OK);
  for (int i = 1; i <= version; i++)
    {
      g_autofree char *name = g_strdup_printf ("%d.sql", i);
      g_autofree char *path =
        g_test_build_filename (G_TEST_DIST, "..", "src", "store", "sql", "sqlite", name, NULL);
      g_autofree char *script = NULL;
      g_autoptr (GError) error = NULL;

      g_file_get_contents (path, &script, NULL, &error);
      g_assert_no_error (error);
      run_sql (db, script);
    }

  run_sql (db, "INSERT INTO area (id, kind, name, name_key, code, officer, officer_phone, position)"
               " VALUES (1, 'village', '宝塔村', '宝塔村', '', '', '', 1)");
  run_sql (db, "INSERT INTO resident (id, name, sex, born_on, id_type, phone, resid_type,"
               " residence_pattern, away_place, note)"
               " VALUES (2, '张三', 1, '1950-01-01', '01', '', 1, 'local', '', '')");
  run_sql (db, "INSERT INTO condition (id, resident, kind, until_on, note)"
               " VALUES (3, 2, 'copd', '2024-01-01', '误诊')");
  set_version = g_strdup_printf ("PRAGMA user_version = %d", version);
  run_sql (db, set_version);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}

static guint
count_backups (Fixture *self)
{
  g_autofree char *backups = g_build_filename (self->folder, "backups", NULL);
  g_autoptr (GDir) folder = g_dir_open (backups, 0, NULL);
  guint n = 0;

  while (folder != NULL && g_dir_read_name (folder) != NULL)
    n++;

  return n;
}

/* @data: the version of the old file */
static void
test_keeps_and_works (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStore) store = NULL;
  g_autoptr (JyStoredArea) area = NULL;
  g_autoptr (JyStoredCondition) condition = NULL;
  g_autoptr (GPtrArray) holidays = NULL;
  JyStoredHoliday holiday = { .id = 5,
                              .day = jy_test_date ("2024-10-01"),
                              .name = (char *) "国庆" };
  JyStoredStaff doctor = { .id = 6, .name = (char *) "李梅", .role = (char *) "gp" };
  JyStoredCallbackSample sample = {
    .id = 7, .doctor = 6, .drawn_on = jy_test_date ("2024-06-15"), .size = 20
  };
  JyStoredPeriodClosing closing = { .id = 8,
                                    .first_on = jy_test_date ("2024-01-01"),
                                    .last_on = jy_test_date ("2024-03-31"),
                                    .by_unit = (char *) "area",
                                    .signed_by = (char *) "李梅",
                                    .closed_on = jy_test_date ("2024-04-03") };
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) samples = NULL;
  g_autoptr (GPtrArray) closings = NULL;
  JyWork work = { .today = jy_test_date ("2024-06-15") };
  g_auto (JyTransaction) tx = { 0 };

  make_old_file (self, GPOINTER_TO_INT (data));
  store = jy_store_open (self->path, JY_STORE_READ_WRITE, self->ids, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_backups (self), ==, 1); /* before anything was touched */

  area = jy_store_get_area (store, 1, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (area->name, ==, "宝塔村");
  condition = jy_store_get_condition (store, 3, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (condition->note, ==, "误诊"); /* what somebody wrote of its end */
  g_assert_cmpstr (condition->end_reason, ==, "");

  work.store = store;
  g_assert_true (jy_work_begin (&work, &tx, "test", NULL, 0, &error));
  g_assert_true (jy_store_insert_holiday (store, &holiday, &error));
  g_assert_true (jy_store_insert_staff (store, &doctor, &error));
  g_assert_true (jy_store_insert_callback_sample (store, &sample, &error));
  closing.sheets = closing.people = text = jy_store_freeze_text (store, "签约 12", &error);
  g_assert_true (jy_store_insert_period_closing (store, &closing, &error));
  g_assert_true (jy_work_commit (&work, &tx, &error));
  g_assert_cmpint (work.change, ==, /* so they have a history, too */
                   JY_CHANGE_PLANS | JY_CHANGE_TEAMS | JY_CHANGE_ASSESSMENT | JY_CHANGE_REPORTS);

  holidays = jy_store_list_holidays (store, &error);
  g_assert_cmpuint (holidays->len, ==, 1);
  samples = jy_store_list_callback_samples (store, &error);
  g_assert_cmpuint (samples->len, ==, 1);
  closings = jy_store_list_period_closings (store, &error);
  g_assert_cmpuint (closings->len, ==, 1);
}

static void
test_reading_refuses (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStore) store = NULL;

  make_old_file (self, 1);
  store = jy_store_open (self->path, JY_STORE_READ_ONLY, NULL, &error);
  g_assert_null (store);
  g_assert_nonnull (strstr (error->message, "older version"));
}

static void
test_drafts (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStore) store = NULL;
  g_autoptr (JyRecordDraft) read = NULL;
  g_autoptr (JyRecordDraft) none = NULL;
  JyRecordDraft draft = { (char *) "hypertension", 7, 0, 0, 100, (char *) "sbp=14\n" };

  store = jy_store_open (self->path, JY_STORE_READ_WRITE, self->ids, &error);
  g_assert_true (jy_store_put_record_draft (store, &draft, &error));
  draft.text = (char *) "sbp=142\n";
  g_assert_true (jy_store_put_record_draft (store, &draft, &error));
  g_assert_true (jy_store_find_record_draft (store, "hypertension", 7, 0, &read, &error));
  g_assert_cmpstr (read->text, ==, "sbp=142\n");

  g_assert_true (jy_store_drop_record_draft (store, "hypertension", 7, 0, &error));
  g_assert_true (jy_store_find_record_draft (store, "hypertension", 7, 0, &none, &error));
  g_assert_null (none);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/upgrade/from-1", Fixture, GINT_TO_POINTER (1), set_up, test_keeps_and_works,
              tear_down);
  g_test_add ("/upgrade/from-2", Fixture, GINT_TO_POINTER (2), set_up, test_keeps_and_works,
              tear_down);
  g_test_add ("/upgrade/from-3", Fixture, GINT_TO_POINTER (3), set_up, test_keeps_and_works,
              tear_down);
  g_test_add ("/upgrade/from-4", Fixture, GINT_TO_POINTER (4), set_up, test_keeps_and_works,
              tear_down);
  g_test_add ("/upgrade/from-5", Fixture, GINT_TO_POINTER (5), set_up, test_keeps_and_works,
              tear_down);
  g_test_add ("/upgrade/reading-refuses", Fixture, NULL, set_up, test_reading_refuses, tear_down);
  g_test_add ("/upgrade/drafts", Fixture, NULL, set_up, test_drafts, tear_down);

  return g_test_run ();
}
