/* test-power-cut.c - what was acknowledged survives, what was not is whole or absent
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-disk-log.h"
#include "jy-fault-vfs.h"
#include "jy-store-private.h"
#include "jy-store-settings.h"
#include "jy-test-services.h"

#define N_OPERATIONS 80
#define ROWS_OF_OPERATION 5

/* How many cuts: all of them with JY_TEST_SLOW set. */
static guint
n_cuts (void)
{
  return g_getenv ("JY_TEST_SLOW") != NULL ? 10000 : 400;
}

/* An operation that was acknowledged, when: after so many events, and what it left in the history.
 */
typedef struct
{
  gint64 operation;
  guint moment;
  gint64 n_changes;
} Acknowledged;

static void
insert_setting (JyWork *work, guint operation, guint row, GError **error)
{
  g_autofree char *value = g_strnfill (200 + 700 * row, 'x');
  g_autofree char *name = g_strdup_printf ("power-cut-%u-%u", operation, row);
  const JyStoredSetting setting = {
    .id = jy_store_new_id (work->store), .name = name, .from_on = work->today, .value = value
  };

  g_assert_true (jy_store_insert_setting (work->store, &setting, error));
}

/* Several rows of several pages each. */
static gboolean
set (JyTestStore *self, GError **error)
{
  g_auto (JyTransaction) tx = { 0 };
  static guint n;

  jy_work_begin (&self->work, &tx, "set", NULL, 0, error);
  n++;
  for (guint row = 0; row < ROWS_OF_OPERATION; row++)
    insert_setting (&self->work, n, row, error);
  return jy_work_commit (&self->work, &tx, error);
}

static gboolean (*const operations[]) (JyTestStore *self, GError **error) = {
  set, jy_test_record, set, jy_test_correct, jy_test_plan, jy_test_postpone,
};

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

static gint64
count_changes (JyStore *store, gint64 operation)
{
  return ask (store, "SELECT count(*) FROM change WHERE " JY_SQL_OF_OPERATION ("change"),
              operation);
}

static GArray *
work_hard (const char *folder, JyDiskLog *log, const char *before)
{
  GArray *done = g_array_new (FALSE, FALSE, sizeof (Acknowledged));
  JyTestStore self = { 0 };

  jy_test_open_store (&self, folder);
  jy_test_make_patient (&self);
  g_assert_true (jy_db_run_script (self.store->db, before, NULL));
  for (guint i = 0; i < N_OPERATIONS; i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 last = self.work.operation;
      Acknowledged acknowledged;

      operations[i % G_N_ELEMENTS (operations)](&self, &error);
      g_assert_no_error (error);
      if (self.work.operation == last) /* it changed nothing */
        continue;

      acknowledged.operation = self.work.operation;
      acknowledged.moment = jy_disk_log_get_length (log);
      acknowledged.n_changes = count_changes (self.store, self.work.operation);
      g_array_append_val (done, acknowledged);
      if (i % 16 == 15)
        g_assert_true (jy_db_run_script (self.store->db, "PRAGMA wal_checkpoint (PASSIVE)", NULL));
    }

  jy_test_close_store (&self);
  return done;
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
      gint64 rows = count_changes (store, one->operation);

      if (rows != one->n_changes && (rows != 0 || one->moment <= moment))
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
