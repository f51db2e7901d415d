/* test-calendar.c - what the days of the calendar hold
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-signing.h"
#include "jy-work-calendar.h"
#include "jy-work-community.h"

static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;

  jy_test_signing_set_up (self, data);
  jy_test_add_condition (self, 901, JY_TEST_HEAD, "hypertension");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static JyCalendarRequest *
make_request (JyTestStore *self, const char *from, const char *to)
{
  const GDate first = jy_test_date (from), last = jy_test_date (to);

  return jy_calendar_request_new (&self->work.today, &first, &last);
}

static JyCalendar *
get (JyTestStore *self, JyCalendarRequest *request)
{
  g_autoptr (GError) error = NULL;
  JyCalendar *calendar = jy_work_get_calendar (&self->work, request, &error);

  g_assert_no_error (error);
  return calendar;
}

static gint64
sum (const JyCalendar *calendar)
{
  gint64 n = 0;

  for (guint i = 0; i < calendar->counts->len; i++)
    {
      const JyTaskDayCount *count = &g_array_index (calendar->counts, JyTaskDayCount, i);

      n += count->n_planned + count->n_ending + count->n_done;
    }

  return n;
}

/* Every number is as long as its list, before and after a service is planned. */
static void
test_counts_are_lists (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyCalendarRequest) year = make_request (self, "2024-06-01", "2025-05-31");
  gint64 first = 0;

  year->n_rows = 5;
  for (int round = 0; round < 2; round++)
    {
      g_autoptr (JyCalendar) calendar = get (self, year);
      g_autoptr (GArray) ids = jy_work_list_calendar (&self->work, year, NULL);
      g_autoptr (GPtrArray) decisions = NULL;
      JyTaskDecision *decision;

      g_assert_cmpint (sum (calendar), ==, calendar->tasks->len);
      g_assert_cmpuint (ids->len, ==, calendar->tasks->len);
      g_assert_cmpuint (calendar->rows->len, ==, calendar->tasks->len);
      g_assert_cmpint (sum (calendar), >, 5);
      if (round == 1)
        {
          const JyTaskOnDay *task = &g_array_index (calendar->tasks, JyTaskOnDay, 0);

          g_assert_cmpint (task->what, ==, JY_TASK_PLANNED);
          g_assert_cmpint (task->task, ==, first);
          g_assert_cmpint (g_date_get_day (&task->day), ==, 17);
          continue;
        }

      first = g_array_index (calendar->tasks, JyTaskOnDay, 0).task;
      decisions = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);
      decision = jy_task_decision_new (first);
      decision->planned_on = jy_test_date ("2024-06-17");
      g_ptr_array_add (decisions, decision);
      jy_test_run (self, jy_work_plan_tasks, decisions);
    }
}

/* Rows come in the order of the tasks, so many of each day. */
static void
test_rows (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyCalendarRequest) year = make_request (self, "2024-06-01", "2025-05-31");
  g_autoptr (JyCalendar) calendar = NULL;
  guint n_read = 0;

  year->n_rows = 1;
  calendar = get (self, year);
  for (guint i = 0; i < calendar->tasks->len; i++)
    {
      const JyTaskOnDay *task = &g_array_index (calendar->tasks, JyTaskOnDay, i);
      const JyTaskRow *row = calendar->rows->pdata[i];

      if (row == NULL)
        continue;
      g_assert_cmpint (row->id, ==, task->task);
      g_assert_true (i == 0 || g_date_compare (&(task - 1)->day, &task->day) != 0);
      n_read++;
    }
  g_assert_cmpuint (n_read, >, 1);
}

static void
test_community_days (JyTestStore *self, gconstpointer data)
{
  JyStoredCommunityDay day = {
    .id = 501, .team = JY_TEST_TEAM, .weekday = 2, .capacity = 9, .hours = (char *) "8:30"
  };
  g_autoptr (JyStoredCommunityDay) record = jy_stored_community_day_copy (&day);
  g_autoptr (JyCalendarRequest) month = make_request (self, "2024-06-01", "2024-06-30");
  g_autoptr (JyCalendar) calendar = NULL;
  g_autoptr (JyCalendar) others = NULL;

  jy_test_run (self, jy_work_save_community_day, record);
  calendar = get (self, month);
  g_assert_cmpuint (calendar->visits->len, ==, 4);
  g_assert_cmpuint (calendar->teams->len, ==, 2);

  month->query->team = JY_TEST_OTHER_TEAM;
  others = get (self, month);
  g_assert_cmpuint (others->visits->len, ==, 0);
  g_assert_cmpint (sum (others), ==, 0);
}

#define ADD(path, func)                                                                            \
  g_test_add ("/calendar/" path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("counts-are-lists", test_counts_are_lists);
  ADD ("rows", test_rows);
  ADD ("community-days", test_community_days);
  return g_test_run ();
}
