/* test-io-error.c - whichever call to the disk fails, the records are as before or as after
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <sqlite3.h>

#include "jy-db-sqlite.h"
#include "jy-error.h"
#include "jy-fault-vfs.h"
#include "jy-store-private.h"
#include "jy-test.h"

#define MAX_CALLS 20000

typedef struct
{
  const char *name;
  int rc;
  gboolean for_ever;
} Fault;

static const Fault faults[] = {
  { "a call fails once", SQLITE_IOERR, FALSE },
  { "the disk is gone", SQLITE_IOERR, TRUE },
  { "the disk is full", SQLITE_FULL, TRUE },
};

static JyStore *
open_store (const char *folder, JyIdMaker *ids, GError **error)
{
  g_autofree char *path = g_build_filename (folder, "office.db", NULL);

  return jy_store_open (path, JY_STORE_READ_WRITE, ids, error);
}

/* One operation of three rows.  Returns: whether it was acknowledged */
static gboolean
operate (JyWork *work, guint n, GError **error)
{
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "set", NULL, 0, error))
    return FALSE;

  for (guint row = 0; row < 3; row++)
    {
      g_autofree char *name = g_strdup_printf ("fault-%u-%u", n, row);
      g_autofree char *value = g_strnfill (6000, 'x');
      g_autoptr (JyStmt) stmt = jy_store_prepare (work->store,
                                                  "INSERT INTO setting (id, name, from_on, value)"
                                                  " VALUES (:id, :name, '2026-01-01', :value)",
                                                  error);

      if (stmt == NULL)
        return FALSE;
      jy_stmt_bind_int (stmt, ":id", jy_store_new_id (work->store));
      jy_stmt_bind_text (stmt, ":name", name);
      jy_stmt_bind_text (stmt, ":value", value);
      if (!jy_stmt_run (stmt, error))
        return FALSE;
    }

  return jy_work_commit (work, &tx, error);
}

static gint64
count (JyStore *store, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, sql, &error);

  g_assert_no_error (error);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

static void
assert_said (const GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == JY_ERROR);
  g_assert_cmpstr (error->message, !=, "");
}

/* The @n-th call of an operation fails.  Returns: whether that many calls were made */
static gboolean
fail_operation (const Fault *fault, guint n)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  g_autoptr (GError) error = NULL;
  JyStore *store = open_store (folder, ids, &error);
  JyWork work = { .store = store, .now = JY_TEST_NOW / 1000, .today = jy_test_date ("2024-06-15") };
  gboolean acknowledged;
  guint n_calls;
  gint64 rows;

  g_assert_no_error (error);
  g_assert_true (operate (&work, 0, NULL));

  n_calls = jy_fault_vfs_get_n_calls ();
  jy_fault_vfs_fail_at (n, fault->rc, fault->for_ever);
  acknowledged = operate (&work, 1, &error);
  n_calls = jy_fault_vfs_get_n_calls () - n_calls;
  jy_fault_vfs_fail_at (0, SQLITE_OK, FALSE);
  if (!acknowledged)
    assert_said (error);

  /* Usable at once, before or after but never between. */
  g_clear_error (&error);
  operate (&work, 2, &error);
  g_assert_no_error (error);
  rows = count (store, "SELECT count(*) FROM setting WHERE name >= 'fault-1' AND name < 'fault-2'");
  g_assert_cmpint (rows, ==, acknowledged ? 3 : 0);

  /* And so it is found by the next one to open it. */
  jy_store_close (store);
  store = open_store (folder, ids, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count (store, "SELECT count(*) FROM setting WHERE name >= 'fault-'"), ==,
                   6 + rows);
  jy_store_close (store);
  jy_test_remove_folder (folder);

  return n <= n_calls;
}

static void
test_operation (gconstpointer data)
{
  guint n = 1;

  while (n < MAX_CALLS && fail_operation (data, n))
    n++;

  g_test_message ("%u calls failed in turn", n - 1);
  g_assert_cmpuint (n, >, 5);
  g_assert_cmpuint (n, <, MAX_CALLS);
}

/* The @n-th call of making a new database fails.  Returns: whether that many calls were made */
static gboolean
fail_opening (const Fault *fault, guint n)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  g_autoptr (GError) error = NULL;
  guint n_calls = jy_fault_vfs_get_n_calls ();
  JyStore *store;

  jy_fault_vfs_fail_at (n, fault->rc, fault->for_ever);
  store = open_store (folder, ids, &error);
  n_calls = jy_fault_vfs_get_n_calls () - n_calls;
  jy_fault_vfs_fail_at (0, SQLITE_OK, FALSE);
  if (store == NULL)
    assert_said (error);
  g_clear_pointer (&store, jy_store_close);

  g_clear_error (&error);
  store = open_store (folder, ids, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count (store, "SELECT count(*) FROM operation"), ==, 1);
  jy_store_close (store);
  jy_test_remove_folder (folder);

  return n <= n_calls;
}

/* Making a database is some hundreds of calls: one in five, from the first. */
static void
test_opening (gconstpointer data)
{
  guint n = 1;

  while (n < MAX_CALLS && fail_opening (data, n))
    n += 5;

  g_assert_cmpuint (n, >, 20);
  g_assert_cmpuint (n, <, MAX_CALLS);
}

/* However SQLite says it, a disk without space is called full. */
static void
test_disk_full (void)
{
  static const int codes[] = { SQLITE_FULL, SQLITE_IOERR_SHMSIZE };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (jy_sqlite_fail (NULL, codes[i], &error));
      g_assert_error (error, JY_ERROR, JY_ERROR_STORE);
      g_assert_nonnull (strstr (error->message, "disk is full"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_fault_vfs_install ();

  g_test_add_func ("/io-error/disk-full", test_disk_full);

  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *operation = g_strdup_printf ("/io-error/operation/%s", faults[i].name);
      g_autofree char *opening = g_strdup_printf ("/io-error/opening/%s", faults[i].name);

      g_test_add_data_func (operation, &faults[i], test_operation);
      g_test_add_data_func (opening, &faults[i], test_opening);
    }

  return g_test_run ();
}
