/* bench-find.c - what a keystroke in the search costs, beside one read by primary key
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-private.h"
#include "jy-store-residents.h"
#include "jy-text.h"
#include "jy-work-register.h"

#include "jy-bench-centre.h"

#define N_SAMPLES 300

static double
read_one (JyStore *store, gint64 id)
{
  double start = jy_bench_now ();
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (store, "SELECT name, born_on FROM resident WHERE id = :id", NULL);

  jy_stmt_bind_int (stmt, ":id", id);
  g_assert_cmpint (jy_stmt_step (stmt, NULL), ==, JY_STEP_ROW);

  return jy_bench_now () - start;
}

static double
find (JyWork *work, const char *text)
{
  g_autoptr (JyFindQuery) query = jy_find_query_new (text, 20, 10);
  double start = jy_bench_now ();
  g_autoptr (GPtrArray) found = jy_work_find (work, query, NULL);

  g_assert_nonnull (found);
  return jy_bench_now () - start;
}

/* What a clerk types for somebody, a keystroke after the other: the name, the initials, the end of
 * the number. */
static void
type (JyWork *work, gint64 id, GArray *times)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    work->store, "SELECT name, coalesce (id_number, phone) FROM resident WHERE id = :id", NULL);
  g_autofree char *name = NULL;
  g_autofree char *number = NULL;
  g_autoptr (JyPinyin) pinyin = NULL;

  jy_stmt_bind_int (stmt, ":id", id);
  g_assert_cmpint (jy_stmt_step (stmt, NULL), ==, JY_STEP_ROW);
  name = g_strdup (jy_stmt_get_text (stmt, 0));
  number = g_strdup (jy_stmt_get_text (stmt, 1));
  pinyin = jy_pinyin_new (name);

  for (glong n = 1; n <= g_utf8_strlen (name, -1); n++)
    {
      g_autofree char *part = g_utf8_substring (name, 0, n);
      double time = find (work, part);

      g_array_append_val (times, time);
    }
  for (gsize n = 1; n <= strlen (pinyin->initials); n++)
    {
      g_autofree char *part = g_strndup (pinyin->initials, n);
      double time = find (work, part);

      g_array_append_val (times, time);
    }
  if (strlen (number) > 4)
    {
      double time = find (work, number + strlen (number) - 4);

      g_array_append_val (times, time);
    }
}

static void
measure (const char *path, guint n)
{
  g_autoptr (GArray) reads = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) finds = g_array_new (FALSE, FALSE, sizeof (double));
  JyWork work;
  g_autoptr (JyStore) store = jy_bench_open (path, JY_STORE_READ_ONLY, NULL, &work);
  g_autoptr (GArray) ids = jy_bench_sample (store, "resident", N_SAMPLES);

  for (guint i = 0; i < ids->len; i++)
    {
      double time = read_one (store, g_array_index (ids, gint64, i));

      g_array_append_val (reads, time);
      type (&work, g_array_index (ids, gint64, i), finds);
    }

  jy_bench_print ("find, a keystroke, median", n, jy_bench_median (finds), jy_bench_median (reads),
                  "s", "one read by primary key");
  jy_bench_print ("find, a keystroke, p99 (goal 1 ms at 50,000, 5 ms at 1,000,000)", n,
                  jy_bench_percentile (finds, 0.99), jy_bench_median (reads), "s",
                  "one read by primary key");
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
