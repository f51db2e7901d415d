/* bench-list.c - everybody in order, one area, a page of rows, beside the bare index
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-private.h"
#include "jy-work-register.h"

#include "jy-bench-centre.h"

#define REPEATS 9

static double
scan (JyStore *store)
{
  double start = jy_bench_now ();
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    store, "SELECT resident FROM resident_state ORDER BY name_key, resident", NULL);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      g_array_append_val (ids, id);
    }

  return jy_bench_now () - start;
}

static double
list (JyWork *work, JyRegisterQuery *query, GArray **ids)
{
  double start = jy_bench_now ();

  g_clear_pointer (ids, g_array_unref);
  *ids = jy_work_list_register (work, query, NULL);
  g_assert_nonnull (*ids);

  return jy_bench_now () - start;
}

static double
get_page (JyWork *work, const GArray *ids, guint first)
{
  g_autoptr (GArray) page = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;
  double start;

  g_array_append_vals (page, &g_array_index (ids, gint64, first),
                       MIN (JY_STORE_MAX_IDS, ids->len - first));
  start = jy_bench_now ();
  rows = jy_work_get_register_people (work, page, NULL);
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
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) ids = NULL;
  g_autoptr (JyRegisterQuery) query = jy_register_query_new (JY_REGISTER_PEOPLE);
  JyWork work;
  g_autoptr (JyStore) store = jy_bench_open (path, JY_STORE_READ_ONLY, NULL, &work);
  double bare;

  REPEAT (times, scan (store));
  bare = jy_bench_median (times);

  REPEAT (times, list (&work, query, &ids));
  jy_bench_print ("list everybody by name", n, jy_bench_median (times), bare, "s",
                  "the same ids from the bare index");
  REPEAT (times, get_page (&work, ids, ids->len * 9 / 10));
  jy_bench_print ("a page of 200 rows, nine tenths down", n, jy_bench_median (times), bare, "s",
                  "the same ids from the bare index");

  query->groups = JY_GROUP_HYPERTENSION;
  query->agreement_states = 1 << 3;
  REPEAT (times, list (&work, query, &ids));
  jy_bench_print ("list signed hypertensive people by name", n, jy_bench_median (times), bare, "s",
                  "the same ids from the bare index");
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
