/* bench-tasks.c - making all tasks from nothing, beside one UPDATE of the same rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-derived-private.h"

#include "jy-bench-centre.h"

static void
run (JyStore *store, const char *sql)
{
  g_autoptr (GError) error = NULL;

  jy_db_run_script (store->db, sql, &error);
  g_assert_no_error (error);
}

static gint64
count (JyStore *store)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, "SELECT count(*) FROM task", NULL);

  g_assert_cmpint (jy_stmt_step (stmt, NULL), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

/* Every row, and its places in the indices of what is open, are written once. */
static double
update (JyStore *store)
{
  double start = jy_bench_now ();

  run (store, "BEGIN; UPDATE task SET to_on = to_on, area = area; COMMIT");
  return jy_bench_now () - start;
}

static double
make (JyStore *store, const GDate *today)
{
  g_auto (JyDerive) derive = { 0 };
  g_autoptr (GError) error = NULL;
  double start;

  jy_derive_init (&derive, store, today, &error);
  g_assert_no_error (error);
  run (store, "BEGIN; DELETE FROM task;"
              "INSERT INTO stale (kind, id) SELECT 'resident', id FROM resident;"
              "INSERT INTO stale (kind, id) SELECT 'household', id FROM household");
  start = jy_bench_now ();
  jy_derive_tasks (&derive, &error);
  g_assert_no_error (error);
  run (store, "COMMIT");

  return jy_bench_now () - start;
}

static void
measure (const char *folder, const char *path, guint n)
{
  g_autofree char *copy = g_build_filename (folder, "tasks.db", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (path);
  g_autoptr (GFile) to = g_file_new_for_path (copy);
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  JyWork work;
  gint64 before;
  double limit;

  g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  {
    g_autoptr (JyStore) store = jy_bench_open (copy, JY_STORE_READ_WRITE, ids, &work);

    before = count (store);
    limit = update (store);
    jy_bench_print ("all tasks from nothing (goal 2)", n, make (store, &work.today), limit, "s",
                    "one UPDATE of the same rows");
    g_assert_cmpint (count (store), ==, before);
  }
  g_unlink (copy);
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 3);

  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes); i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      {
        g_autofree char *path = jy_bench_get_centre (argv[1], argv[2], jy_bench_sizes[i]);

        measure (argv[2], path, jy_bench_sizes[i]);
      }

  return 0;
}
