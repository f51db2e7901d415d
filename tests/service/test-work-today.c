/* test-work-today.c - the lists of Today: what is in each, and that numbers and lists agree
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-derived.h"
#include "jy-store-settings.h"
#include "jy-test-signing.h"
#include "jy-work-today.h"

/* The head has hypertension and the family signed on 15 June 2024, a Saturday. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;

  jy_test_signing_set_up (self, data);
  jy_test_add_condition (self, 901, JY_TEST_HEAD, "hypertension");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static GPtrArray *
get_rows (JyTestStore *self, JyTaskQuery *query)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_work_list_tasks (&self->work, query, &error);
  GPtrArray *rows;

  g_assert_no_error (error);
  rows = jy_work_get_task_rows (&self->work, ids, &error);
  g_assert_no_error (error);
  return rows;
}

/* The days of the lists' last days: on a Saturday, a Sunday, a Monday, at the end of a year. */
static void
test_days (void)
{
  static const struct
  {
    const char *today;
    const char *week_ends;
    const char *quarter_ends;
  } cases[] = {
    { "2024-06-15", "2024-06-16", "2024-06-30" },
    { "2024-06-16", "2024-06-16", "2024-06-30" },
    { "2024-06-17", "2024-06-23", "2024-06-30" },
    { "2024-12-31", "2025-01-05", "2024-12-31" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GDate today = jy_test_date (cases[i].today);
      GDate week = jy_test_date (cases[i].week_ends);
      GDate quarter = jy_test_date (cases[i].quarter_ends);
      g_autoptr (JyTaskQuery) of_week = jy_today_list_make_query (JY_TODAY_DUE_THIS_WEEK, &today);
      g_autoptr (JyTaskQuery) of_quarter =
        jy_today_list_make_query (JY_TODAY_DUE_THIS_QUARTER, &today);

      g_assert_cmpint (g_date_compare (&of_week->ends_from, &today), ==, 0);
      g_assert_cmpint (g_date_compare (&of_week->ends_to, &week), ==, 0);
      g_assert_cmpint (g_date_compare (&of_quarter->ends_to, &quarter), ==, 0);
    }
}

static void
bring_up_to_date (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  guint n;

  do
    jy_store_bring_up_to_date (self->store, &self->work.today, 100, &n, &error);
  while (error == NULL && n > 0);
  g_assert_no_error (error);
}

/* On many days each number is as long as its list, and its groups add up to it. */
static void
test_numbers_are_lists (JyTestStore *self, gconstpointer data)
{
  GDate day = jy_test_date ("2024-06-15");
  const gint64 teams[] = { 0, JY_TEST_TEAM, JY_TEST_OTHER_TEAM };
  gint64 n_seen = 0;

  for (int i = 0; i < 40; i++, g_date_add_days (&day, 11))
    for (gsize t = 0; t < G_N_ELEMENTS (teams); t++)
      {
        JyTaskOwner owner = { .team = teams[t] };
        g_autofree JyTodayCounts *counts = NULL;

        self->work.today = day;
        if (i % 2 == 0) /* numbers are counted on some days, and read on others */
          bring_up_to_date (self);
        counts = jy_work_count_today (&self->work, &owner, NULL);
        g_assert_nonnull (counts);
        g_assert_false (counts->is_empty);
        for (int list = 0; list < JY_TODAY_N_LISTS; list++)
          {
            g_autoptr (JyTaskQuery) query = jy_today_list_make_query ((JyTodayList) list, &day);
            g_autoptr (GPtrArray) rows = NULL;
            g_autoptr (GArray) groups = NULL;
            gint64 n = 0;

            query->team = owner.team;
            rows = get_rows (self, query);
            groups = jy_work_group_tasks (&self->work, query, NULL);
            for (guint g = 0; g < groups->len; g++)
              n += g_array_index (groups, JyTaskGroup, g).n;
            g_assert_cmpint (counts->n[list], ==, rows->len);
            g_assert_cmpint (n, ==, rows->len);
            n_seen += n;
          }
        g_assert_cmpint (counts->n[JY_TODAY_OPEN], >=,
                         counts->n[JY_TODAY_OVERDUE] + counts->n[JY_TODAY_DUE_THIS_QUARTER]);
      }

  g_assert_cmpint (n_seen, >, 500);
}

static void
plan (JyTestStore *self, gint64 task, const char *planned, const char *postponed)
{
  g_autoptr (GPtrArray) decisions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);
  JyTaskDecision *one = jy_task_decision_new (task);

  if (planned != NULL)
    one->planned_on = jy_test_date (planned);
  if (postponed != NULL)
    one->postponed_until = jy_test_date (postponed);
  one->reason = g_strdup ("Harvest");
  g_ptr_array_add (decisions, one);
  jy_test_run (self, planned != NULL ? jy_work_plan_tasks : jy_work_postpone_tasks, decisions);
}

static guint
count_by_plan (JyTestStore *self, JyTaskPlanFilter filter)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GPtrArray) rows = NULL;

  query->plan = filter;
  rows = get_rows (self, query);
  return rows->len;
}

/* What is planned for today is on its list; what is postponed stays due, and can be left out until
 * its day. */
static void
test_plans (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GPtrArray) rows = get_rows (self, query);
  g_autofree JyTodayCounts *counts = NULL;
  JyTaskOwner owner = { 0 };
  guint n = rows->len;

  g_assert_cmpuint (n, >, 3);
  plan (self, ((JyTaskRow *) rows->pdata[0])->id, "2024-06-15", NULL);
  plan (self, ((JyTaskRow *) rows->pdata[1])->id, NULL, "2024-06-20");
  g_assert_cmpuint (count_by_plan (self, JY_TASKS_ANY_PLAN), ==, n);
  g_assert_cmpuint (count_by_plan (self, JY_TASKS_PLANNED), ==, 1);
  g_assert_cmpuint (count_by_plan (self, JY_TASKS_NOT_PLANNED), ==, n - 1);
  g_assert_cmpuint (count_by_plan (self, JY_TASKS_POSTPONED), ==, 1);
  g_assert_cmpuint (count_by_plan (self, JY_TASKS_NOT_POSTPONED), ==, n - 1);

  counts = jy_work_count_today (&self->work, &owner, NULL);
  g_assert_cmpint (counts->n[JY_TODAY_PLANNED], ==, 1);

  self->work.today = jy_test_date ("2024-06-20");
  g_assert_cmpuint (count_by_plan (self, JY_TASKS_POSTPONED), ==, 0);
}

/* A name finds its person's tasks; a number of a household, those of the members and its own. */
static void
test_text (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyTaskQuery) by_name = jy_task_query_new (&self->work.today);
  g_autoptr (JyTaskQuery) by_number = jy_task_query_new (&self->work.today);
  g_autoptr (JyTaskQuery) nobody = jy_task_query_new (&self->work.today);
  g_autoptr (GPtrArray) of_name = NULL;
  g_autoptr (GPtrArray) of_number = NULL;
  g_autoptr (GPtrArray) none = NULL;
  gboolean has_own = FALSE;

  by_name->text = g_strdup ("Liu Fang");
  of_name = get_rows (self, by_name);
  g_assert_cmpuint (of_name->len, >, 0);
  for (guint i = 0; i < of_name->len; i++)
    {
      const JyTaskRow *row = of_name->pdata[i];

      g_assert_cmpint (row->household, ==, JY_TEST_HOUSEHOLD);
      g_assert_true (row->resident == JY_TEST_GRANDMOTHER || row->resident == 0);
    }

  by_number->text = g_strdup ("000001");
  of_number = get_rows (self, by_number);
  g_assert_cmpuint (of_number->len, >, of_name->len);
  for (guint i = 0; i < of_number->len; i++)
    {
      g_assert_cmpint (((JyTaskRow *) of_number->pdata[i])->household, ==, JY_TEST_HOUSEHOLD);
      has_own = has_own || ((JyTaskRow *) of_number->pdata[i])->resident == 0;
    }
  g_assert_true (has_own);

  nobody->text = g_strdup ("Nobody");
  none = get_rows (self, nobody);
  g_assert_cmpuint (none->len, ==, 0);
}

/* The team of the account's member of staff. */
static void
test_own_team (JyTestStore *self, gconstpointer data)
{
  JyStoredAccount account = { .id = 9001, .name = (char *) "wang", .staff = JY_TEST_WANG };
  g_autofree gint64 *nobody = jy_work_get_own_team (&self->work, NULL, NULL);
  g_autofree gint64 *own = NULL;
  g_auto (JyTransaction) tx = { 0 };

  g_assert_cmpint (*nobody, ==, 0);
  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, account, &account);
  jy_test_commit (self, &tx);
  self->work.account = 9001;
  own = jy_work_get_own_team (&self->work, NULL, NULL);
  g_assert_cmpint (*own, ==, JY_TEST_TEAM);
  self->work.account = 0;
}

#define ADD(path, func)                                                                            \
  g_test_add ("/work-today/" path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/work-today/days", test_days);
  ADD ("numbers-are-lists", test_numbers_are_lists);
  ADD ("plans", test_plans);
  ADD ("text", test_text);
  ADD ("own-team", test_own_team);

  return g_test_run ();
}
