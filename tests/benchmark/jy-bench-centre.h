/* jy-bench-centre.h - demonstration centres of several sizes, made once for all benchmarks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-bench.h"
#include "jy-store-private.h"

#define JY_BENCH_TODAY "2026-10-01"

/* The sizes of centres, in residents; a million with -Dbench_full=true. */
static const guint jy_bench_sizes[] = {
  10000,
  50000,
  200000,
#ifdef JY_BENCH_FULL
  1000000,
#endif
};

/* Whether this size is wanted: all are, unless JY_BENCH_SIZE names one. */
static inline gboolean
jy_bench_has_size (guint n)
{
  const char *only = g_getenv ("JY_BENCH_SIZE");

  return only == NULL || g_ascii_strtoull (only, NULL, 10) == n;
}

/* Returns: (transfer full): the database of a centre of @n residents in @folder, made by the
 * program
 * @jiayi the first time */
static inline char *
jy_bench_get_centre (const char *jiayi, const char *folder, guint n)
{
  g_autofree char *name = g_strdup_printf ("centre-%u.db", n);
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  g_autofree char *database = g_strconcat ("--database=", part, NULL);
  g_autofree char *residents = g_strdup_printf ("--residents=%u", n);
  const char *argv[] = { jiayi, "demo", database, residents, "--today=" JY_BENCH_TODAY, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return path;

  /* One that was not finished the last time is begun again. */
  g_mkdir_with_parents (folder, 0700);
  g_unlink (part);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  g_assert_cmpint (g_rename (part, path), ==, 0);

  return path;
}

/* Opens it; @work gets the circumstances. */
static inline JyStore *
jy_bench_open (const char *path, JyStoreMode mode, JyIdMaker *ids, JyWork *work)
{
  g_autoptr (GError) error = NULL;
  JyStore *store = jy_store_open (path, mode, ids, &error);

  g_assert_no_error (error);
  *work = (JyWork){ .store = store, .now = JY_TEST_NOW / 1000 };
  work->today = jy_test_date (JY_BENCH_TODAY);

  return store;
}

/* Some ids of a table, spread over all of it. */
static inline GArray *
jy_bench_sample (JyStore *store, const char *table, guint n)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT id FROM %s WHERE id >= :id ORDER BY id LIMIT 1", table);
  g_autofree char *ends = g_strdup_printf ("SELECT min (id), max (id) FROM %s", table);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  gint64 first, last;
  {
    g_autoptr (JyStmt) stmt = jy_store_prepare (store, ends, NULL);

    g_assert_cmpint (jy_stmt_step (stmt, NULL), ==, JY_STEP_ROW);
    first = jy_stmt_get_int64 (stmt, 0);
    last = jy_stmt_get_int64 (stmt, 1);
  }

  while (ids->len < n)
    {
      g_autoptr (JyStmt) stmt = jy_store_prepare (store, sql, NULL);
      gint64 id;

      jy_stmt_bind_int (stmt, ":id",
                        first + (gint64) (g_rand_double (random) * (double) (last - first)));
      g_assert_cmpint (jy_stmt_step (stmt, NULL), ==, JY_STEP_ROW);
      id = jy_stmt_get_int64 (stmt, 0);
      g_array_append_val (ids, id);
    }

  return ids;
}

/**
 * jy_bench_grow:
 * @measure: returns the seconds for the centre of @n residents
 * @growth: what the exponent between two sizes is called
 *
 * Every size that is wanted, and how the seconds grow with it.  @jiayi and @folder are the
 * arguments of the benchmark.
 */
static inline void
jy_bench_grow (const char *jiayi,
               const char *folder,
               double (*measure) (const char *jiayi, const char *folder, guint n),
               const char *growth)
{
  double before = 0;
  guint n_before = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes); i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      {
        double seconds = measure (jiayi, folder, jy_bench_sizes[i]);

        if (n_before > 0)
          jy_bench_print_growth (growth, jy_bench_sizes[i], seconds, n_before, before);
        before = seconds;
        n_before = jy_bench_sizes[i];
      }
}
