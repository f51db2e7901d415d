/* test-power-cut.c - what was acknowledged survives, what was not is whole or absent
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-disk-log.h"
#include "jy-fault-vfs.h"
#include "jy-store-private.h"
#include "jy-test.h"

#define N_OPERATIONS 80
#define ROWS_OF_OPERATION 5

/* How many cuts: all of them with JY_TEST_SLOW set. */
static guint
n_cuts (void)
{
  return g_getenv ("JY_TEST_SLOW") != NULL ? 10000 : 400;
}

/* An operation that was acknowledged, and when: after so many events. */
typedef struct
{
  gint64 operation;
  guint moment;
} Acknowledged;

static void
insert_setting (JyWork *work, guint operation, guint row, GError **error)
{
  g_autofree char *name = g_strdup_printf ("power-cut-%u-%u", operation, row);
  g_autofree char *value = g_strnfill (200 + 700 * row, 'x');
  g_autoptr (JyStmt) stmt = jy_store_prepare (work->store,
                                              "INSERT INTO setting (id, name, from_on, value)"
                                              " VALUES (:id, :name, '2026-01-01', :value)",
                                              error);

  g_assert_nonnull (stmt);
  jy_stmt_bind_int (stmt, ":id", jy_store_new_id (work->store));
  jy_stmt_bind_text (stmt, ":name", name);
  jy_stmt_bind_text (stmt, ":value", value);
  g_assert_true (jy_stmt_run (stmt, error));
}

static void
operate (JyWork *work, guint n)
{
  g_auto (JyTransaction) tx = { 0 };
  g_autoptr (GError) error = NULL;

  jy_work_begin (work, &tx, "set", NULL, 0, &error);
  g_assert_no_error (error);
  for (guint row = 0; row < ROWS_OF_OPERATION; row++)
    insert_setting (work, n, row, &error);
  jy_work_commit (work, &tx, &error);
  g_assert_no_error (error);
}

static JyStore *
open_store (const char *folder, JyIdMaker *ids)
{
  g_autofree char *path = g_build_filename (folder, "office.db", NULL);
  g_autoptr (GError) error = NULL;
  JyStore *store = jy_store_open (path, JY_STORE_READ_WRITE, ids, &error);

  g_assert_no_error (error);
  return store;
}

static GArray *
work_hard (const char *folder, JyDiskLog *log, const char *before)
{
  GArray *done = g_array_new (FALSE, FALSE, sizeof (Acknowledged));
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  g_autoptr (JyStore) store = open_store (folder, ids);
  JyWork work = { .store = store, .now = JY_TEST_NOW / 1000, .today = jy_test_date ("2024-06-15") };

  g_assert_true (jy_db_run_script (store->db, before, NULL));
  for (guint i = 0; i < N_OPERATIONS; i++)
    {
      Acknowledged acknowledged;

      operate (&work, i);
      acknowledged.operation = work.operation;
      acknowledged.moment = jy_disk_log_get_length (log);
      g_array_append_val (done, acknowledged);
      if (i % 16 == 15)
        g_assert_true (jy_db_run_script (store->db, "PRAGMA wal_checkpoint (PASSIVE)", NULL));
    }

  return done;
}

static gint64
ask (JyStore *store, const char *sql, gint64 operation)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, sql, &error);

  g_assert_no_error (error);
  if (strstr (sql, ":operation") != NULL)
    jy_stmt_bind_int (stmt, ":operation", operation);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

/* Returns: how many operations are missing that were acknowledged before @moment, or are half
 * there */
static guint
count_losses (JyStore *store, const GArray *done, guint moment)
{
  guint losses = 0;

  for (guint i = 0; i < done->len; i++)
    {
      const Acknowledged *one = &g_array_index (done, Acknowledged, i);
      gint64 rows = ask (store, "SELECT count(*) FROM change WHERE " JY_SQL_OF_OPERATION ("change"),
                         one->operation);

      if (rows != ROWS_OF_OPERATION && (rows != 0 || one->moment <= moment))
        losses++;
    }

  return losses;
}

static gboolean
is_sound (JyStore *store)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, "PRAGMA integrity_check", NULL);

  return stmt != NULL && jy_stmt_step (stmt, NULL) == JY_STEP_ROW &&
         g_strcmp0 (jy_stmt_get_text (stmt, 0), "ok") == 0;
}

/* Returns: the cuts after which something was lost, half there or unreadable */
static guint
cut_power (JyDiskLog *log, const GArray *done, guint n)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20240615);
  guint bad = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *folder = jy_test_make_folder ();
      g_autofree char *path = g_build_filename (folder, "office.db", NULL);
      guint moment = (guint) g_rand_int_range (random, 0, (int) jy_disk_log_get_length (log) + 1);

      jy_disk_log_cut (log, moment, random, folder);
      {
        g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
        g_autoptr (JyStore) store = jy_store_open (path, JY_STORE_READ_WRITE, ids, NULL);

        if (store == NULL || !is_sound (store) || count_losses (store, done, moment) > 0)
          bad++;
      }
      jy_test_remove_folder (folder);
    }

  return bad;
}

static guint
play (const char *before, guint n)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autoptr (JyDiskLog) log = jy_disk_log_new (folder);
  g_autoptr (GArray) done = work_hard (folder, log, before);
  guint bad = cut_power (log, done, n);

  jy_test_remove_folder (folder);
  return bad;
}

static void
test_nothing_is_lost (void)
{
  g_assert_cmpuint (play ("", n_cuts ()), ==, 0);
}

/* The test can fail: a database that does not wait for the disk loses what it acknowledged. */
static void
test_without_sync (void)
{
  g_assert_cmpuint (play ("PRAGMA synchronous = OFF", 100), >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_fault_vfs_install ();

  g_test_add_func ("/power-cut/nothing-is-lost", test_nothing_is_lost);
  g_test_add_func ("/power-cut/without-sync", test_without_sync);

  return g_test_run ();
}
