/* bench-plan.c - planning a month for one team, and opening a month of the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-teams.h"
#include "jy-work-schedule.h"
#include "jy-work-tasks.h"

#include "jy-bench-centre.h"

#define GOAL_PLAN 0.2  /* seconds */
#define GOAL_MONTH 0.1 /* seconds */
#define N_TIMES 5

static gint64
get_first_team (JyStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) teams = jy_store_list_teams (store, &error);

  g_assert_no_error (error);
  return ((const JyStoredTeam *) teams->pdata[0])->id;
}

static JySchedule *
make (JyWork *work, gint64 team)
{
  const GDate from = jy_test_date ("2026-10-01"), to = jy_test_date ("2026-10-31");
  g_autoptr (JyScheduleRequest) request = jy_schedule_request_new (team, &from, &to);
  g_autoptr (GError) error = NULL;
  JySchedule *schedule = jy_work_make_schedule (work, request, &error);

  g_assert_no_error (error);
  return schedule;
}

static void
measure_plan (JyWork *work, guint n)
{
  gint64 team = get_first_team (work->store);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (JySchedule) schedule = NULL;
  g_autoptr (GError) error = NULL;
  double start;

  for (guint i = 0; i < N_TIMES; i++)
    {
      start = jy_bench_now ();
      g_clear_pointer (&schedule, jy_schedule_free);
      schedule = make (work, team);
      start = jy_bench_now () - start;
      g_array_append_val (times, start);
    }
  g_print ("# %u open services, %u days, %u planned\n", schedule->planned->len, schedule->days->len,
           schedule->n_fitting);
  jy_bench_print ("plan a month for one team (goal 1)", n, jy_bench_median (times), GOAL_PLAN, "s",
                  "200 ms");

  start = jy_bench_now ();
  jy_work_store_schedule (work, schedule, &error);
  g_assert_no_error (error);
  jy_bench_print ("store that plan (goal 2)", n, jy_bench_now () - start, GOAL_PLAN, "s", "200 ms");
}

static void
measure_month (JyWork *work, gint64 team, const char *name, guint n)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_TIMES; i++)
    {
      JyTaskDaysQuery days = { .query = jy_task_query_new (&work->today),
                               .from = jy_test_date ("2026-09-28"),
                               .to = jy_test_date ("2026-11-08") };
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) counts = NULL;
      double start = jy_bench_now ();

      days.query->team = team;
      counts = jy_work_count_task_days (work, &days, &error);
      g_assert_no_error (error);
      start = jy_bench_now () - start;
      g_array_append_val (times, start);
      jy_task_query_free (days.query);
    }
  jy_bench_print (name, n, jy_bench_median (times), GOAL_MONTH, "s", "100 ms");
}

static void
measure (const char *centre, const char *folder, guint n)
{
  g_autofree char *path = g_build_filename (folder, "plan.db", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (centre);
  g_autoptr (GFile) to = g_file_new_for_path (path);
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (2, jy_test_clock);
  JyWork work;

  g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  {
    g_autoptr (JyStore) store = jy_bench_open (path, JY_STORE_READ_WRITE, ids, &work);

    measure_month (&work, 0, "open a month of the calendar (goal 1)", n);
    measure_month (&work, get_first_team (store), "open a month of one team (goal 1)", n);
    measure_plan (&work, n);
  }
  g_unlink (path);
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
