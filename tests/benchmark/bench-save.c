/* bench-save.c - a save with all that follows from it, durable, beside one fdatasync
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-private.h"
#include "jy-work-contacts.h"

#include "jy-bench-centre.h"

#define N_SAVES 300

static double
record_talk (JyWork *work, gint64 household)
{
  g_autoptr (JyStoredContactAttempt) contact = g_new0 (JyStoredContactAttempt, 1);
  g_autoptr (JyTalk) talk = NULL;
  g_autoptr (GError) error = NULL;
  double start;

  contact->id = jy_store_new_id (work->store);
  contact->household = household;
  contact->made_on = work->today;
  contact->channel = 3;
  contact->acceptance = 2;
  talk = jy_talk_new (g_steal_pointer (&contact), NULL);

  start = jy_bench_now ();
  jy_work_record_talk (work, talk, &error);
  g_assert_no_error (error);

  return jy_bench_now () - start;
}

static void
measure (const char *centre, const char *folder, guint n)
{
  g_autofree char *path = g_build_filename (folder, "save.db", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (centre);
  g_autoptr (GFile) to = g_file_new_for_path (path);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (2, jy_test_clock);
  double sync = jy_bench_sync (folder, N_SAVES);
  JyWork work;

  g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  {
    g_autoptr (JyStore) store = jy_bench_open (path, JY_STORE_READ_WRITE, ids, &work);
    g_autoptr (GArray) households = jy_bench_sample (store, "household", N_SAVES);

    for (guint i = 0; i < households->len; i++)
      {
        double time = record_talk (&work, g_array_index (households, gint64, i));

        g_array_append_val (times, time);
      }
  }
  g_unlink (path);

  jy_bench_print ("save a talk, durable, median (goal 2)", n, jy_bench_median (times), sync, "s",
                  "one fdatasync");
  jy_bench_print ("save a talk, durable, p99 (goal 8)", n, jy_bench_percentile (times, 0.99), sync,
                  "s", "one fdatasync");
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 3);

  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes); i++)
    {
      g_autofree char *path = jy_bench_get_centre (argv[1], argv[2], jy_bench_sizes[i]);

      measure (path, argv[2], jy_bench_sizes[i]);
    }

  return 0;
}
