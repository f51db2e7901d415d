/* bench-derive.c - making everything derived again, beside one UPDATE of the same rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-derived.h"
#include "jy-store-private.h"

#include "jy-bench-centre.h"

/* A copy that may be written to. */
static char *
copy_centre (const char *path)
{
  char *copy = g_strconcat (path, ".copy", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (path);
  g_autoptr (GFile) to = g_file_new_for_path (copy);
  g_autoptr (GError) error = NULL;

  g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  return copy;
}

static void
remove_copy (const char *copy)
{
  static const char *const ends[] = { "", "-wal", "-shm", ".lock" };

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *path = g_strconcat (copy, ends[i], NULL);

      g_unlink (path);
    }
}

/* Every row and its places in the indices are written once. */
static double
update (JyStore *store)
{
  double start = jy_bench_now ();
  g_autoptr (GError) error = NULL;

  jy_db_begin (store->db, &error);
  jy_db_run_script (store->db,
                    "UPDATE resident_state SET is_away = 1 - is_away;"
                    "UPDATE household_state SET is_away = 1 - is_away;",
                    &error);
  jy_db_commit (store->db, &error);
  g_assert_no_error (error);

  return jy_bench_now () - start;
}

static double
derive (JyStore *store, const GDate *today)
{
  double start = jy_bench_now ();
  g_autoptr (GError) error = NULL;

  jy_store_derive_all (store, today, &error);
  g_assert_no_error (error);

  return jy_bench_now () - start;
}

static void
measure (const char *path, guint n)
{
  g_autofree char *copy = copy_centre (path);
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  JyWork work;
  JyStore *store = jy_bench_open (copy, JY_STORE_READ_WRITE, ids, &work);
  double limit = update (store);

  jy_bench_print ("derive everything, with search keys", n, derive (store, &work.today), limit, "s",
                  "one UPDATE of the same rows");
  jy_store_close (store);
  remove_copy (copy);
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
