/* test-handovers.c - who is handed to a specialist officer, and whose task it is from then on (S72)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-signing.h"
#include "jy-work-care.h"
#include "jy-work-history.h"
#include "jy-work-register.h"
#include "jy-work-tasks.h"
#include "jy-work-today.h"

/* The family signed; the son is disabled, its child is four. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;

  jy_test_signing_set_up (self, data);
  jy_test_add_condition (self, 901, JY_TEST_SON, "disabled");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static JyHandoverList *
list_handovers (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  JyHandoverList *list = jy_work_list_handovers (&self->work, NULL, &error);

  g_assert_no_error (error);
  return list;
}

static void
hand_over (JyTestStore *self, const char *kind, gint64 resident)
{
  g_autoptr (JyHandoverRequest) request = jy_handover_request_new (kind, JY_TEST_WANG);

  g_array_append_val (request->residents, resident);
  jy_test_run (self, jy_work_hand_over, request);
}

static void
accept_all (JyTestStore *self)
{
  g_autoptr (JyHandoverList) list = list_handovers (self);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < list->handovers->len; i++)
    g_array_append_val (ids, ((const JyStoredHandover *) list->handovers->pdata[i])->id);
  jy_test_run (self, jy_work_accept_handovers, ids);
}

static guint
count_of_officer (JyTestStore *self, gint64 officer)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = NULL;

  query->officer = officer;
  query->states = JY_TASK_STATE_BIT (JY_DUE_DUE) | JY_TASK_STATE_BIT (JY_DUE_OVERDUE);
  ids = jy_work_list_tasks (&self->work, query, &error);
  g_assert_no_error (error);
  return ids->len;
}

static void
test_from_hand_to_hand (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyHandoverList) none = list_handovers (self);
  g_autoptr (JyHandoverList) waiting = NULL;
  g_autoptr (JyHandoverList) accepted = NULL;
  guint n_due = 0;

  g_assert_cmpuint (none->handovers->len, ==, 0);
  hand_over (self, "disabled", JY_TEST_SON);
  hand_over (self, "child", JY_TEST_CHILD);

  /* The team's, until the officer accepts. */
  waiting = list_handovers (self);
  g_assert_cmpuint (waiting->handovers->len, ==, 2);
  g_assert_cmpuint (waiting->people->len, ==, 2);
  g_assert_cmpuint (count_of_officer (self, JY_TEST_WANG), ==, 0);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpuint (((const JyHandedPerson *) waiting->people->pdata[i])->n_due, ==, 0);

  accept_all (self);
  accepted = list_handovers (self);
  for (guint i = 0; i < 2; i++)
    {
      const JyHandedPerson *person = accepted->people->pdata[i];
      const JyStoredHandover *one = accepted->handovers->pdata[i];

      g_assert_true (g_date_valid (&one->accepted_on));
      g_assert_cmpstr (person->name, ==, one->resident == JY_TEST_SON ? "Zhang Wei" : "Zhang Bao");
      n_due += person->n_due;
    }
  g_assert_cmpuint (n_due, >, 0);
  g_assert_cmpuint (n_due, ==, count_of_officer (self, JY_TEST_WANG));

  jy_test_run (self, jy_work_undo, &self->work.operation);
  g_assert_cmpuint (count_of_officer (self, JY_TEST_WANG), ==, 0);
}

/* An officer's work is a list of its own, whose numbers are its lists. */
static void
test_officers_work (JyTestStore *self, gconstpointer data)
{
  const JyTaskOwner owner = { .officer = JY_TEST_WANG };
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTaskOwners) before = NULL;
  g_autoptr (JyTaskOwners) after = NULL;
  g_autofree JyTodayCounts *counts = NULL;

  hand_over (self, "child", JY_TEST_CHILD);
  before = jy_work_list_task_owners (&self->work, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (before->officers->len, ==, 0);
  g_assert_cmpuint (before->teams->len, ==, 2);

  accept_all (self);
  after = jy_work_list_task_owners (&self->work, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (after->officers->len, ==, 1);
  g_assert_cmpint (((const JyStoredStaff *) after->officers->pdata[0])->id, ==, JY_TEST_WANG);

  counts = jy_work_count_today (&self->work, (gpointer) &owner, &error);
  g_assert_no_error (error);
  g_assert_cmpint (counts->n[JY_TODAY_OPEN], >, 0);
  g_assert_cmpint (counts->n[JY_TODAY_OPEN], ==, count_of_officer (self, JY_TEST_WANG));
  g_assert_cmpint (counts->n_renewals, ==, 0);
}

/* Whom the team takes back is on the list no longer. */
static void
test_taken_back (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyHandoverList) list = NULL;
  g_autoptr (JyHandoverList) after = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  hand_over (self, "disabled", JY_TEST_SON);
  accept_all (self);
  list = list_handovers (self);
  g_array_append_val (ids, ((const JyStoredHandover *) list->handovers->pdata[0])->id);
  jy_test_run (self, jy_work_take_back_handovers, ids);
  after = list_handovers (self);
  g_assert_cmpuint (after->handovers->len, ==, 0);
}

static guint
count_to_hand_over (JyTestStore *self, JyGroup group, gint64 team)
{
  g_autoptr (JyRegisterQuery) query = jy_register_query_new (JY_REGISTER_PEOPLE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = NULL;

  query->to_hand_over = group;
  query->team = team;
  ids = jy_work_list_register (&self->work, query, &error);
  g_assert_no_error (error);
  return ids->len;
}

/* Who signed, belongs there, and has no officer as such: whoever is handed over is on that list no
 * longer, whether or not it is accepted, and is again when taken back. */
static void
test_to_hand_over (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyHandoverList) list = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  jy_test_add_condition (self, 902, JY_TEST_STRANGER, "disabled"); /* did not sign */
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_MATERNAL, 0), ==, 0);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_CHILD, 0), ==, 1);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_DISABLED, 0), ==, 1);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_DISABLED, JY_TEST_TEAM), ==, 1);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_DISABLED, JY_TEST_OTHER_TEAM), ==, 0);

  hand_over (self, "disabled", JY_TEST_SON);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_DISABLED, 0), ==, 0);
  jy_test_add_condition (self, 903, JY_TEST_CHILD, "disabled"); /* also */
  hand_over (self, "child", JY_TEST_CHILD);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_CHILD, 0), ==, 0);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_DISABLED, 0), ==, 1);

  list = list_handovers (self);
  for (guint i = 0; i < list->handovers->len; i++)
    g_array_append_val (ids, ((const JyStoredHandover *) list->handovers->pdata[i])->id);
  jy_test_run (self, jy_work_take_back_handovers, ids);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_CHILD, 0), ==, 1);
  g_assert_cmpuint (count_to_hand_over (self, JY_GROUP_DISABLED, 0), ==, 2);
}

#define ADD(name, func)                                                                            \
  g_test_add ("/handovers/" name, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("from-hand-to-hand", test_from_hand_to_hand);
  ADD ("officers-work", test_officers_work);
  ADD ("taken-back", test_taken_back);
  ADD ("to-hand-over", test_to_hand_over);

  return g_test_run ();
}
