/* bench-today.c - what opening Today asks for: every number, the groups, the list, a page of rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-private.h"
#include "jy-work-today.h"

#include "jy-bench-centre.h"

#define REPEATS 9

static double
scan (JyStore *store)
{
  double start = jy_bench_now ();
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    store, "SELECT to_on, household, resident, id FROM task WHERE done_on IS NULL", NULL);
  gint64 sum = 0;

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    sum += jy_stmt_get_int64 (stmt, 3) & 1;
  g_assert_cmpint (sum, >=, 0);

  return jy_bench_now () - start;
}

static double
count (JyWork *work)
{
  double start = jy_bench_now ();
  JyTaskOwner owner = { 0 };
  g_autofree JyTodayCounts *counts = jy_work_count_today (work, &owner, NULL);

  g_assert_nonnull (counts);
  return jy_bench_now () - start;
}

static double
group (JyWork *work)
{
  double start = jy_bench_now ();
  g_autoptr (JyTaskQuery) query = jy_today_list_make_query (JY_TODAY_OPEN, &work->today);
  g_autoptr (GArray) groups = jy_work_group_tasks (work, query, NULL);

  g_assert_nonnull (groups);
  return jy_bench_now () - start;
}

static double
list (JyWork *work, JyTaskOrder order, GArray **ids)
{
  double start = jy_bench_now ();
  g_autoptr (JyTaskQuery) query = jy_today_list_make_query (JY_TODAY_OPEN, &work->today);

  query->order = order;
  g_clear_pointer (ids, g_array_unref);
  *ids = jy_work_list_tasks (work, query, NULL);
  g_assert_nonnull (*ids);

  return jy_bench_now () - start;
}

static double
get_page (JyWork *work, const GArray *ids)
{
  g_autoptr (GArray) page = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;
  double start;

  g_array_append_vals (page, &g_array_index (ids, gint64, 0), MIN (JY_STORE_MAX_IDS, ids->len));
  start = jy_bench_now ();
  rows = jy_work_get_task_rows (work, page, NULL);
  g_assert_nonnull (rows);

  return jy_bench_now () - start;
}

/* The median of several times of the same. */
#define REPEAT(times, what)                                                                        \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_array_set_size (times, 0);                                                                   \
    for (guint r = 0; r < REPEATS; r++)                                                            \
      {                                                                                            \
        double time = (what);                                                                      \
        g_array_append_val (times, time);                                                          \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END

static void
measure (const char *path, guint n)
{
  static const char *const peer = "the open tasks read once";
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) ids = NULL;
  JyWork work;
  g_autoptr (JyStore) store = jy_bench_open (path, JY_STORE_READ_ONLY, NULL, &work);
  double bare;

  REPEAT (times, scan (store));
  bare = jy_bench_median (times);
  REPEAT (times, count (&work));
  jy_bench_print ("every number of Today", n, jy_bench_median (times), bare, "s", peer);
  REPEAT (times, group (&work));
  jy_bench_print ("the groups of Today", n, jy_bench_median (times), bare, "s", peer);
  REPEAT (times, list (&work, JY_TASKS_BY_HOUSEHOLD, &ids));
  jy_bench_print ("the list of Today by household", n, jy_bench_median (times), bare, "s", peer);
  REPEAT (times, list (&work, JY_TASKS_BY_DEADLINE, &ids));
  jy_bench_print ("the list of Today by deadline", n, jy_bench_median (times), bare, "s", peer);
  REPEAT (times, get_page (&work, ids));
  jy_bench_print ("the first page of rows", n, jy_bench_median (times), bare, "s", peer);
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 3);

  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes); i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      {
        g_autofree char *path = jy_bench_get_centre (argv[1], argv[2], jy_bench_sizes[i]);

        measure (path, jy_bench_sizes[i]);
      }

  return 0;
}
