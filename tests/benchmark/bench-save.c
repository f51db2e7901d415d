/* bench-save.c - a save with all that follows from it, durable, beside one fdatasync
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-private.h"
#include "jy-work-contacts.h"
#include "jy-work-services.h"

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

/* A follow-up of somebody with hypertension, with the judgement and all tasks that follow. */
static double
record_follow_up (JyWork *work, gint64 resident)
{
  g_autoptr (JyServiceEntry) entry =
    jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());
  g_autoptr (JyServiceResult) result = NULL;
  g_autoptr (GError) error = NULL;
  double start;

  entry->record->form = g_strdup ("hypertension");
  entry->record->resident = resident;
  entry->record->done_on = work->today;
  entry->is_confirmed = TRUE;
  jy_answers_set (entry->answers, "visit_way", "1");
  jy_answers_set (entry->answers, "symptoms", "1");
  jy_answers_set (entry->answers, "sbp", "142");
  jy_answers_set (entry->answers, "dbp", "90");
  jy_answers_set (entry->answers, "adherence", "1");
  jy_answers_set (entry->answers, "adverse_reaction", "1");

  start = jy_bench_now ();
  result = jy_work_record_service (work, entry, &error);
  g_assert_no_error (error);

  return jy_bench_now () - start;
}

/* Returns: (element-type gint64): up to %N_SAVES people with a follow-up due */
static GArray *
sample_patients (JyStore *store)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    store, "SELECT DISTINCT resident FROM task WHERE kind = 'hypertension' LIMIT 300", NULL);
  GArray *patients = g_array_new (FALSE, FALSE, sizeof (gint64));

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    {
      gint64 resident = jy_stmt_get_int64 (stmt, 0);

      g_array_append_val (patients, resident);
    }

  return patients;
}

static void
tell (const char *what, guint n, GArray *times, double sync)
{
  g_autofree char *median = g_strdup_printf ("save %s, durable, median (goal 2)", what);
  g_autofree char *worst = g_strdup_printf ("save %s, durable, p99 (goal 8)", what);

  jy_bench_print (median, n, jy_bench_median (times), sync, "s", "one fdatasync");
  jy_bench_print (worst, n, jy_bench_percentile (times, 0.99), sync, "s", "one fdatasync");
}

static void
measure (const char *centre, const char *folder, guint n)
{
  g_autofree char *path = g_build_filename (folder, "save.db", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (centre);
  g_autoptr (GFile) to = g_file_new_for_path (path);
  g_autoptr (GArray) talks = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) follow_ups = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (2, jy_test_clock);
  double sync = jy_bench_sync (folder, N_SAVES);
  JyWork work;

  g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  {
    g_autoptr (JyStore) store = jy_bench_open (path, JY_STORE_READ_WRITE, ids, &work);
    g_autoptr (GArray) households = jy_bench_sample (store, "household", N_SAVES);
    g_autoptr (GArray) patients = sample_patients (store);

    for (guint i = 0; i < households->len; i++)
      {
        double time = record_talk (&work, g_array_index (households, gint64, i));

        g_array_append_val (talks, time);
      }
    for (guint i = 0; i < patients->len; i++)
      {
        double time = record_follow_up (&work, g_array_index (patients, gint64, i));

        g_array_append_val (follow_ups, time);
      }
  }
  g_unlink (path);

  tell ("a talk", n, talks, sync);
  tell ("a follow-up", n, follow_ups, sync);
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 3);

  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes); i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      {
        g_autofree char *path = jy_bench_get_centre (argv[1], argv[2], jy_bench_sizes[i]);

        measure (path, argv[2], jy_bench_sizes[i]);
      }

  return 0;
}
