/* test-schedule.c - a team's open work over its days in the community
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-schedule-days.h"
#include "jy-store-plans.h"
#include "jy-test-signing.h"
#include "jy-work-care.h"
#include "jy-work-community.h"
#include "jy-work-history.h"
#include "jy-work-schedule.h"
#include "jy-work-tasks.h"

enum
{
  MONDAYS = 501, /* in the village */
  THURSDAYS,     /* wherever work is */
  N_PATIENTS = 30,
  FIRST_PATIENT = 4001,
};

static void
add_day (JyTestStore *self, gint64 id, int weekday, gint64 area, int capacity)
{
  JyStoredCommunityDay day = {
    .id = id,
    .team = JY_TEST_TEAM,
    .area = area,
    .weekday = weekday,
    .capacity = capacity,
  };
  g_autoptr (JyStoredCommunityDay) record = jy_stored_community_day_copy (&day);

  jy_test_run (self, jy_work_save_community_day, record);
}

/* Thirty people with hypertension, two in each household, signed today. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_auto (JyTransaction) tx = { 0 };

  jy_test_signing_set_up (self, data);
  jy_test_begin (self, &tx);
  for (int i = 0; i < N_PATIENTS; i++)
    {
      gint64 id = FIRST_PATIENT + i, household = 3001 + i / 2;
      g_autofree char *number = g_strdup_printf ("9%05d", i / 2);
      JyStoredCondition condition = { .id = id + 3000,
                                      .resident = id,
                                      .kind = (char *) "hypertension",
                                      .from_on = jy_test_date ("2023-01-01") };

      if (i % 2 == 0)
        jy_test_add_household (self, household, JY_TEST_VILLAGE, number, "Lane");
      jy_test_add_resident (self, id, household, i % 2 == 0 ? "02" : "10", "Patient", "1950-02-02",
                            NULL);
      JY_TEST_INSERT (self, condition, &condition);
    }
  jy_test_commit (self, &tx);
  for (int i = 0; i < N_PATIENTS / 2; i++)
    jy_signing_free (jy_test_sign (self, 3001 + i));
  add_day (self, MONDAYS, 1, JY_TEST_VILLAGE, 7);
  add_day (self, THURSDAYS, 4, 0, 5);
}

static JySchedule *
make (JyTestStore *self, const char *from, const char *to)
{
  const GDate first = jy_test_date (from), last = jy_test_date (to);
  g_autoptr (JyScheduleRequest) request = jy_schedule_request_new (JY_TEST_TEAM, &first, &last);
  g_autoptr (GError) error = NULL;
  JySchedule *schedule = jy_work_make_schedule (&self->work, request, &error);

  g_assert_no_error (error);
  return schedule;
}

static JyTaskRow *
get_row (JyTestStore *self, gint64 task)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof task);
  g_autoptr (GPtrArray) rows = NULL;

  g_array_append_val (ids, task);
  rows = jy_work_get_task_rows (&self->work, ids, NULL);
  return g_steal_pointer (&rows->pdata[0]);
}

/* Nobody outside a window, no day over its capacity, what does not fit has a reason. */
static void
check (JyTestStore *self, const JySchedule *schedule)
{
  g_autofree int *n_on = g_new0 (int, schedule->days->len);
  guint n_fitting = 0;

  for (guint i = 0; i < schedule->planned->len; i++)
    {
      const JyPlanned *planned = &g_array_index (schedule->planned, JyPlanned, i);
      g_autoptr (JyTaskRow) row = get_row (self, planned->task);
      const GDate *day;

      g_assert_true ((planned->day < 0) == (planned->miss != JY_PLAN_FITS));
      if (planned->day < 0)
        continue;

      day = &g_array_index (schedule->days, JyScheduleVisit, planned->day).day;
      g_assert_cmpint (g_date_compare (day, &row->from), >=, 0);
      g_assert_cmpint (
        g_date_compare (day, row->state == JY_DUE_OVERDUE ? &row->late_until : &row->to), <=, 0);
      n_on[planned->day]++;
      n_fitting++;
    }
  g_assert_cmpuint (n_fitting, ==, schedule->n_fitting);

  for (guint i = 0; i < schedule->days->len; i++)
    {
      const JyScheduleVisit *visit = &g_array_index (schedule->days, JyScheduleVisit, i);

      g_assert_cmpint (visit->n_planned, ==, n_on[i]);
      g_assert_cmpint (visit->n_before + visit->n_planned, <=, visit->capacity);
    }
}

/* Two days are left of the quarter's windows: they are full, and the rest is told. */
static void
test_full (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySchedule) schedule = make (self, "2024-06-17", "2024-06-23");

  check (self, schedule);
  g_assert_cmpuint (schedule->days->len, ==, 2);
  g_assert_cmpuint (schedule->n_fitting, ==, 12);
  g_assert_cmpuint (schedule->planned->len, >, 12);
}

static void
test_store_and_undo (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySchedule) schedule = make (self, "2024-06-15", "2024-06-30");
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (JySchedule) again = NULL;

  check (self, schedule);
  g_assert_cmpuint (schedule->n_fitting, ==, 24);
  jy_test_run (self, jy_work_store_schedule, schedule);

  /* What is planned stays, and counts. */
  again = make (self, "2024-06-15", "2024-06-30");
  check (self, again);
  g_assert_cmpuint (again->n_fitting, ==, 0);
  g_assert_cmpuint (again->planned->len, ==, schedule->planned->len - 24);
  g_assert_cmpint (g_array_index (again->days, JyScheduleVisit, 0).n_before, ==, 7);
  jy_test_refuse (self, jy_work_store_schedule, again, "nothing to plan");

  jy_test_run (self, jy_work_undo, &self->work.operation);
  jy_test_assert_dump (self->store, before);
}

/* Members of a household that can be visited together are. */
static void
test_together (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySchedule) schedule = make (self, "2024-06-15", "2024-06-30");
  g_autoptr (GHashTable) days = g_hash_table_new (NULL, NULL);
  guint n_split = 0;

  for (guint i = 0; i < schedule->planned->len; i++)
    {
      const JyPlanned *planned = &g_array_index (schedule->planned, JyPlanned, i);
      g_autoptr (JyTaskRow) row = get_row (self, planned->task);
      gpointer key = GINT_TO_POINTER ((int) row->household), day;

      if (planned->day < 0)
        continue;
      if (g_hash_table_lookup_extended (days, key, NULL, &day))
        n_split += GPOINTER_TO_INT (day) != planned->day;
      else
        g_hash_table_insert (days, key, GINT_TO_POINTER (planned->day));
    }
  g_assert_cmpuint (n_split, <=, 4); /* at most one a day, where the capacity is odd */
}

/* Somebody who lives away is planned for a day at home, or not at all. */
static void
test_away (JyTestStore *self, gconstpointer data)
{
  g_auto (JyTransaction) tx = { 0 };
  g_autoptr (JyStoredResident) patient = jy_store_get_resident (self->store, FIRST_PATIENT, NULL);
  g_autoptr (JyStoredHomeStay) stay = g_new0 (JyStoredHomeStay, 1);
  guint n_seen = 0;

  g_free (patient->residence_pattern);
  patient->residence_pattern = g_strdup ("away");
  jy_test_begin (self, &tx);
  g_assert_true (jy_store_save_resident (self->store, patient, NULL));
  jy_test_commit (self, &tx);

  for (int round = 0; round < 2; round++)
    {
      g_autoptr (JySchedule) schedule = NULL;

      if (round == 1)
        {
          stay->id = 777;
          stay->resident = FIRST_PATIENT;
          stay->from_on = jy_test_date ("2024-06-26");
          stay->until_on = jy_test_date ("2024-06-29");
          stay->note = g_strdup ("");
          jy_test_run (self, jy_work_save_home_stay, stay);
        }
      schedule = make (self, "2024-06-15", "2024-06-30");
      check (self, schedule);
      for (guint i = 0; i < schedule->planned->len; i++)
        {
          const JyPlanned *planned = &g_array_index (schedule->planned, JyPlanned, i);
          g_autoptr (JyTaskRow) row = get_row (self, planned->task);

          if (row->resident != FIRST_PATIENT)
            continue;
          n_seen++;
          if (round == 0)
            g_assert_cmpint (planned->miss, ==, JY_PLAN_AWAY);
          else if (planned->day >= 0) /* Thursday, the only day at home */
            g_assert_cmpint (
              g_date_get_day (&g_array_index (schedule->days, JyScheduleVisit, planned->day).day),
              ==, 27);
        }
    }
  g_assert_cmpuint (n_seen, >=, 2);
}

static void
test_refused (JyTestStore *self, gconstpointer data)
{
  const GDate day = jy_test_date ("2024-06-20"), before = jy_test_date ("2024-06-01");
  const GDate friday = jy_test_date ("2024-06-21");
  g_autoptr (JyScheduleRequest) backwards = jy_schedule_request_new (JY_TEST_TEAM, &day, &before);
  g_autoptr (JyScheduleRequest) over = jy_schedule_request_new (JY_TEST_TEAM, &before, &before);
  g_autoptr (JyScheduleRequest) absent = jy_schedule_request_new (JY_TEST_TEAM, &friday, &friday);

  jy_test_refuse (self, jy_work_make_schedule, backwards, "ends before it begins");
  jy_test_refuse (self, jy_work_make_schedule, over, "is over");
  jy_test_refuse (self, jy_work_make_schedule, absent, "East");
}

static guint
count_days (const GPtrArray *entries, const GPtrArray *holidays, const char *from, const char *to)
{
  const GDate first = jy_test_date (from), last = jy_test_date (to);
  g_autoptr (GArray) days = jy_schedule_days_list (entries, holidays, 0, &first, &last);

  return days->len;
}

/* Every week, but not on a day off, and not where one day says otherwise. */
static void
test_days (void)
{
  JyStoredCommunityDay weekly = { .team = 1, .weekday = 2, .capacity = 9 };
  JyStoredCommunityDay off = { .team = 1, .day = jy_test_date ("2024-10-08") };
  JyStoredCommunityDay single = { .team = 1, .day = jy_test_date ("2024-10-01"), .capacity = 3 };
  JyStoredHoliday holiday = { .day = jy_test_date ("2024-10-01") };
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  g_autoptr (GPtrArray) holidays = g_ptr_array_new ();

  g_ptr_array_add (entries, &weekly);
  g_assert_cmpuint (count_days (entries, holidays, "2024-10-01", "2024-10-31"), ==, 5);
  g_ptr_array_add (holidays, &holiday);
  g_assert_cmpuint (count_days (entries, holidays, "2024-10-01", "2024-10-31"), ==, 4);
  g_ptr_array_add (entries, &off);
  g_assert_cmpuint (count_days (entries, holidays, "2024-10-01", "2024-10-31"), ==, 3);
  g_ptr_array_add (entries, &single);
  g_assert_cmpuint (count_days (entries, holidays, "2024-10-01", "2024-10-31"), ==, 4);
  weekly.until_on = jy_test_date ("2024-10-22");
  g_assert_cmpuint (count_days (entries, holidays, "2024-10-01", "2024-10-31"), ==, 2);
  holiday.is_working = TRUE;
  g_assert_cmpuint (count_days (entries, holidays, "2024-09-30", "2024-10-01"), ==, 1);
}

#define ADD(path, func)                                                                            \
  g_test_add ("/schedule/" path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("full", test_full);
  ADD ("store-and-undo", test_store_and_undo);
  ADD ("together", test_together);
  ADD ("away", test_away);
  ADD ("refused", test_refused);
  g_test_add_func ("/schedule/days", test_days);

  return g_test_run ();
}
