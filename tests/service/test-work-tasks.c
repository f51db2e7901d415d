/* test-work-tasks.c - worklists: states, plans, postponements, and rows that are kept right
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-store-derived.h"
#include "jy-test-signing.h"
#include "jy-work-care.h"
#include "jy-work-history.h"
#include "jy-work-residents.h"
#include "jy-work-tasks.h"

/* The head has hypertension and the family signed on 15 June 2024. */
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
  g_assert_cmpuint (ids->len, <=, JY_STORE_MAX_IDS);
  rows = jy_work_get_task_rows (&self->work, ids, &error);
  g_assert_no_error (error);
  return rows;
}

/* The conditions in SQL and jy_due_state() say the same of every task, on many days. */
static void
test_states_agree (JyTestStore *self, gconstpointer data)
{
  GDate day = jy_test_date ("2024-06-01");
  guint n_seen = 0;

  for (int i = 0; i < 60; i++, g_date_add_days (&day, 17))
    {
      guint n = 0, n_all;
      g_autoptr (JyTaskQuery) all = jy_task_query_new (&day);
      g_autoptr (GPtrArray) everything = NULL;

      self->work.today = day;
      all->states = 0;
      all->household = JY_TEST_HOUSEHOLD;
      everything = get_rows (self, all);
      n_all = everything->len;
      for (int state = JY_DUE_UPCOMING; state <= JY_DUE_CANCELLED; state++)
        {
          g_autoptr (JyTaskQuery) query = jy_task_query_new (&day);
          g_autoptr (GPtrArray) rows = NULL;

          query->states = JY_TASK_STATE_BIT (state);
          query->household = JY_TEST_HOUSEHOLD;
          rows = get_rows (self, query);
          for (guint j = 0; j < rows->len; j++)
            g_assert_cmpint (((JyTaskRow *) rows->pdata[j])->state, ==, state);
          n += rows->len;
        }
      g_assert_cmpuint (n, ==, n_all);
      n_seen += n;
    }

  g_assert_cmpuint (n_seen, >, 500);
}

static JyTaskRow *
first_row (JyTestStore *self, const char *kind)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GPtrArray) rows = NULL;

  query->resident = JY_TEST_HEAD;
  query->kind = g_strdup (kind);
  rows = get_rows (self, query);
  g_assert_cmpuint (rows->len, >, 0);
  return g_steal_pointer (&rows->pdata[0]);
}

static GPtrArray *
decide (gint64 task, const char *planned, const char *postponed, const char *reason)
{
  GPtrArray *decisions = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);
  JyTaskDecision *one = jy_task_decision_new (task);

  if (planned != NULL)
    one->planned_on = jy_test_date (planned);
  if (postponed != NULL)
    one->postponed_until = jy_test_date (postponed);
  one->reason = g_strdup (reason);
  g_ptr_array_add (decisions, one);
  return decisions;
}

static void
refuse (JyTestStore *self, JyWorkFunc func, GPtrArray *decisions, const char *words)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (func (&self->work, decisions, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_plan (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyTaskRow) row = first_row (self, "hypertension");
  g_autoptr (JyTaskRow) planned = NULL;
  g_autoptr (GPtrArray) inside = decide (row->id, "2024-06-20", NULL, NULL);
  g_autoptr (GPtrArray) outside = decide (row->id, "2024-07-02", NULL, NULL);
  g_autoptr (GPtrArray) past = decide (row->id, "2024-06-14", NULL, NULL);
  g_autoptr (GPtrArray) none = decide (row->id, NULL, NULL, NULL);

  refuse (self, jy_work_plan_tasks, outside, "2024-06-30"); /* the quarter ends */
  refuse (self, jy_work_plan_tasks, past, "over");
  jy_test_run (self, jy_work_plan_tasks, inside);
  planned = first_row (self, "hypertension");
  g_assert_cmpint (g_date_get_day (&planned->planned_on), ==, 20);

  jy_test_run (self, jy_work_plan_tasks, none);
  g_clear_pointer (&planned, jy_task_row_free);
  planned = first_row (self, "hypertension");
  g_assert_false (g_date_valid (&planned->planned_on));

  jy_test_run (self, jy_work_undo, &self->work.operation);
  g_clear_pointer (&planned, jy_task_row_free);
  planned = first_row (self, "hypertension");
  g_assert_true (g_date_valid (&planned->planned_on));
}

static void
test_postpone (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyTaskRow) row = first_row (self, "hypertension");
  g_autoptr (JyTaskRow) after = NULL;
  g_autoptr (GPtrArray) silent = decide (row->id, NULL, "2024-06-25", " ");
  g_autoptr (GPtrArray) today = decide (row->id, NULL, "2024-06-15", "Harvest");
  g_autoptr (GPtrArray) good = decide (row->id, NULL, "2024-06-25", "Harvest");

  refuse (self, jy_work_postpone_tasks, silent, "why");
  refuse (self, jy_work_postpone_tasks, today, "after today");
  jy_test_run (self, jy_work_postpone_tasks, good);
  after = first_row (self, "hypertension");
  g_assert_cmpstr (after->postpone_reason, ==, "Harvest");
  g_assert_cmpint (after->state, ==, row->state); /* due all the same */
}

/* A child handed over and accepted is the officer's work (S72). */
static void
test_hand_over (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyHandoverRequest) request = jy_handover_request_new ("child", JY_TEST_WANG);
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GPtrArray) handed = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  const gint64 child = JY_TEST_CHILD;

  g_array_append_val (request->residents, child);
  jy_test_run (self, jy_work_hand_over, request);
  query->officer = JY_TEST_WANG;
  before = get_rows (self, query);
  g_assert_cmpuint (before->len, ==, 0); /* not accepted yet */

  handed = jy_store_list_handovers (self->store, JY_TEST_CHILD, NULL);
  g_array_append_val (ids, ((JyStoredHandover *) handed->pdata[0])->id);
  jy_test_run (self, jy_work_accept_handovers, ids);
  after = get_rows (self, query);
  g_assert_cmpuint (after->len, >, 0);
  for (guint i = 0; i < after->len; i++)
    g_assert_cmpint (((JyTaskRow *) after->pdata[i])->resident, ==, JY_TEST_CHILD);
}

/* What is due for somebody who lives elsewhere is raised while they are home, and no longer (S68).
 */
static void
test_home_for_a_while (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    const char *day;
    gboolean is_home;
  } days[] = {
    { "2024-06-19", FALSE }, { "2024-06-20", TRUE }, { "2024-06-24", TRUE }, { "2024-06-25", FALSE }
  };
  g_autoptr (JyStoredResident) resident = jy_store_get_resident (self->store, JY_TEST_HEAD, NULL);
  g_autoptr (JyStoredHomeStay) stay = g_new0 (JyStoredHomeStay, 1);

  stay->id = 77;
  stay->resident = JY_TEST_HEAD;
  stay->from_on = jy_test_date ("2024-06-20");
  stay->until_on = jy_test_date ("2024-06-25");
  jy_test_refuse (self, jy_work_save_home_stay, stay, "does not live elsewhere");
  g_free (resident->residence_pattern);
  resident->residence_pattern = g_strdup ("away");
  jy_test_run (self, jy_work_set_residence, resident);
  jy_test_run (self, jy_work_save_home_stay, stay);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate day = jy_test_date (days[i].day);
      g_autoptr (JyTaskQuery) query = jy_task_query_new (&day);
      g_autoptr (GPtrArray) rows = NULL;

      self->work.today = day;
      query->is_raised = TRUE;
      rows = get_rows (self, query);
      g_assert_cmpint (rows->len > 0, ==, days[i].is_home);
      for (guint j = 0; j < rows->len; j++)
        g_assert_true (((JyTaskRow *) rows->pdata[j])->is_raised);
    }
}

/* Upkeep on a later day gives what making everything again gives. */
static void
test_upkeep_is_recomputation (JyTestStore *self, gconstpointer data)
{
  static const char *const sql =
    "SELECT digest FROM task ORDER BY resident, household, rule, from_on, subject";
  static const char *const days[] = { "2024-07-01", "2024-12-31", "2025-03-02", "2025-06-15" };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GError) error = NULL;
      guint n = 0, at = 0;

      self->work.today = jy_test_date (days[i]);
      do
        g_assert_true (jy_store_bring_up_to_date (self->store, &self->work.today, 3, &n, &error));
      while (n > 0);

      for (int round = 0; round < 2; round++)
        {
          g_autoptr (JyStmt) stmt = NULL;

          if (round == 1)
            g_assert_true (jy_store_derive_all (self->store, &self->work.today, &error));
          stmt = jy_store_prepare (self->store, sql, &error);
          while (jy_stmt_step (stmt, &error) == JY_STEP_ROW)
            {
              gint64 digest = jy_stmt_get_int64 (stmt, 0);

              if (round == 0)
                g_array_append_val (kept, digest);
              else
                g_assert_cmpint (g_array_index (kept, gint64, at++), ==, digest);
            }
        }
      g_assert_cmpuint (at, ==, kept->len);
      g_assert_cmpuint (at, >, 20);
    }
}

#define ADD(path, func)                                                                            \
  g_test_add ("/work-tasks/" path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("states-agree", test_states_agree);
  ADD ("plan", test_plan);
  ADD ("postpone", test_postpone);
  ADD ("hand-over", test_hand_over);
  ADD ("home-for-a-while", test_home_for_a_while);
  ADD ("upkeep-is-recomputation", test_upkeep_is_recomputation);

  return g_test_run ();
}
