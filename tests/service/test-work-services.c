/* test-work-services.c - a service recorded, judged, corrected, and what follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-test-signing.h"
#include "jy-work-history.h"
#include "jy-work-referrals.h"
#include "jy-work-services.h"
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

static void
set_today (JyTestStore *self, const char *day)
{
  self->work.today = jy_test_date (day);
}

/* @pressure: "152/95" */
static JyServiceEntry *
new_entry (const char *day, int sbp, int dbp)
{
  JyServiceEntry *entry =
    jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());
  g_autofree char *systolic = g_strdup_printf ("%d", sbp);
  g_autofree char *diastolic = g_strdup_printf ("%d", dbp);

  entry->record->form = g_strdup ("hypertension");
  entry->record->resident = JY_TEST_HEAD;
  entry->record->done_on = jy_test_date (day);
  jy_answers_set (entry->answers, "visit_way", "1");
  jy_answers_set (entry->answers, "symptoms", "1");
  jy_answers_set (entry->answers, "sbp", systolic);
  jy_answers_set (entry->answers, "dbp", diastolic);
  jy_answers_set (entry->answers, "adherence", "1");
  jy_answers_set (entry->answers, "adverse_reaction", "1");
  return entry;
}

static JyServiceResult *
save (JyTestStore *self, JyServiceEntry *entry)
{
  g_autoptr (GError) error = NULL;
  JyServiceResult *result = jy_work_record_service (&self->work, entry, &error);

  g_assert_no_error (error);
  return result;
}

static JyServiceResult *
record (JyTestStore *self, const char *day, int sbp, int dbp)
{
  g_autoptr (JyServiceEntry) entry = new_entry (day, sbp, dbp);

  set_today (self, day);
  return save (self, entry);
}

static void
refuse (JyTestStore *self, JyServiceEntry *entry, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyServiceResult) result = jy_work_record_service (&self->work, entry, &error);

  g_assert_null (result);
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, words));
}

static guint
count_rule (const GPtrArray *rows, const char *rule)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += g_str_equal (((const JyTaskRow *) rows->pdata[i])->rule_id, rule);

  return n;
}

/* The tasks of the head as text, without the numbers of rows. */
static char *
dump_tasks (JyTestStore *self)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self->store,
    "SELECT resident, household, rule, from_on, to_on, coalesce (done_on, ''), record,"
    "   coalesce (cancelled_on, ''), coalesce (planned_on, ''), digest FROM task"
    " ORDER BY resident, household, rule, from_on, subject",
    NULL);
  GString *text = g_string_new (NULL);

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    for (int i = 0; i < 10; i++)
      g_string_append_printf (text, "%s%s", jy_stmt_get_text (stmt, i), i < 9 ? "|" : "\n");

  return g_string_free (text, FALSE);
}

static GArray *
list_tasks (JyTestStore *self, gint64 resident, const char *kind, guint states)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GError) error = NULL;
  GArray *ids;

  query->resident = resident;
  query->kind = g_strdup (kind);
  query->states = states;
  ids = jy_work_list_tasks (&self->work, query, &error);
  g_assert_no_error (error);
  return ids;
}

/* 3.7: unsatisfactory, unsatisfactory again at the recheck, referral, result. */
static void
test_two_in_a_row (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceResult) first = record (self, "2024-07-02", 156, 92);
  g_autoptr (JyServiceResult) second = NULL;
  g_autoptr (GArray) open = NULL;
  g_autoptr (GArray) closed = NULL;
  JyStoredReferral result = { 0 };

  g_assert_cmpint (first->record->outcome, ==, 2);
  g_assert_cmpstr (first->record->next_step, ==, "recheck");
  g_assert_cmpuint (count_rule (first->closed, "hypertension-quarter"), ==, 1);
  g_assert_cmpuint (count_rule (first->opened, "hypertension-recheck"), ==, 1);
  g_assert_null (first->referral);

  second = record (self, "2024-07-12", 150, 90);
  g_assert_cmpstr (second->record->next_step, ==, "referral");
  g_assert_cmpuint (count_rule (second->closed, "hypertension-recheck"), ==, 1);
  g_assert_cmpuint (count_rule (second->closed, "hypertension-quarter"), ==, 0); /* S75: extra */
  g_assert_cmpuint (count_rule (second->opened, "referral-check"), ==, 1);
  g_assert_cmpstr (second->referral->reason, ==, "pressure-twice");

  open = list_tasks (self, JY_TEST_HEAD, "referral-check", JY_TASK_STATES_OPEN);
  g_assert_cmpuint (open->len, ==, 1);

  set_today (self, "2024-07-20");
  result.id = second->referral->id;
  result.rev = second->referral->rev;
  result.result = (char *) "treated";
  result.result_on = jy_test_date ("2024-07-19");
  jy_test_run (self, jy_work_enter_referral_result, &result);
  closed = list_tasks (self, JY_TEST_HEAD, "referral-check", JY_TASK_STATE_BIT (JY_DUE_DONE));
  g_assert_cmpuint (closed->len, ==, 1);
}

static void
test_undo_takes_all_back (JyTestStore *self, gconstpointer data)
{
  g_autofree char *before = dump_tasks (self);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  g_autoptr (JyServiceResult) urgent = record (self, "2024-06-15", 185, 112);
  g_autoptr (GPtrArray) referrals = NULL;

  g_assert_true (urgent->referral->is_urgent);
  after = dump_tasks (self);
  g_assert_cmpstr (before, !=, after);

  jy_test_run (self, jy_work_undo, &self->work.operation);
  undone = dump_tasks (self);
  referrals = jy_store_list_referrals (self->store, JY_TEST_HEAD, NULL);
  g_assert_cmpstr (undone, ==, before);
  g_assert_cmpuint (referrals->len, ==, 0);

  jy_test_run (self, jy_work_undo, &self->work.operation);
  redone = dump_tasks (self);
  g_assert_cmpstr (redone, ==, after);
}

static void
test_correction_follows (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceResult) wrong = record (self, "2024-07-02", 192, 92);
  g_autoptr (JyServiceEntry) entry = new_entry ("2024-07-02", 129, 82);
  g_autoptr (JyServiceResult) right = NULL;
  g_autoptr (GPtrArray) referrals = NULL;

  jy_stored_service_record_free (entry->record);
  entry->record = jy_stored_service_record_copy (wrong->record);
  entry->record->outcome = 0;
  refuse (self, entry, "why the record is corrected");

  g_free (entry->record->correction_reason);
  entry->record->correction_reason = g_strdup ("Digits turned round");
  right = save (self, entry);
  referrals = jy_store_list_referrals (self->store, JY_TEST_HEAD, NULL);
  g_assert_cmpint (right->record->outcome, ==, 1);
  g_assert_cmpint (right->record->rev, ==, 2);
  g_assert_cmpstr (right->record->next_step, ==, "none");
  g_assert_cmpuint (referrals->len, ==, 0);
}

static void
test_overruled (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceEntry) entry = new_entry ("2024-06-15", 144, 85);
  g_autoptr (JyServiceResult) result = NULL;

  entry->record->outcome = 7;
  refuse (self, entry, "from the list");
  entry->record->outcome = 1;
  refuse (self, entry, "Say why");
  entry->record->outcome_reason = g_strdup ("Ran upstairs just before");
  result = save (self, entry);

  g_assert_cmpint (result->record->outcome, ==, 1);
  g_assert_cmpint (result->record->proposed, ==, 2);
  g_assert_cmpstr (result->record->next_step, ==, "none");
  g_assert_cmpuint (result->opened->len, ==, 0);
}

static void
test_limits (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceEntry) impossible = new_entry ("2024-06-15", 301, 90);
  g_autoptr (JyServiceEntry) unusual = new_entry ("2024-06-15", 240, 140);
  g_autoptr (JyServiceEntry) future = new_entry ("2024-06-16", 130, 80);
  g_autoptr (JyServiceEntry) unborn = new_entry ("1950-06-16", 130, 80);
  g_autoptr (JyServiceResult) result = NULL;

  refuse (self, impossible, "300");
  impossible->is_confirmed = TRUE;
  refuse (self, impossible, "300");
  refuse (self, future, "future");
  refuse (self, unborn, "not born");
  refuse (self, unusual, "240");
  refuse (self, unusual, "140"); /* both are asked about, for one answer keeps both */
  unusual->is_confirmed = TRUE;
  result = save (self, unusual);
  g_assert_cmpstr (result->record->next_step, ==, "referral");
}

/* A visit that did not take place is kept, judged by nobody and closes nothing. */
static void
test_not_found_at_home (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceEntry) entry = new_entry ("2024-06-15", 0, 0);
  g_autoptr (JyServiceResult) result = NULL;

  jy_answers_free (entry->answers);
  entry->answers = jy_answers_new ();
  entry->record->visit_outcome = g_strdup ("lost");
  result = save (self, entry);

  g_assert_cmpint (result->record->outcome, ==, 0);
  g_assert_cmpuint (result->closed->len, ==, 0);
}

static void
test_telephone_does_not_count (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceEntry) entry = new_entry ("2024-06-15", 130, 80);
  g_autoptr (JyServiceResult) result = NULL;

  jy_answers_set (entry->answers, "visit_way", "3");
  result = save (self, entry);
  g_assert_cmpuint (count_rule (result->closed, "hypertension-quarter"), ==, 0);
}

static void
test_deleted (JyTestStore *self, gconstpointer data)
{
  g_autofree char *before = dump_tasks (self);
  g_autofree char *after = NULL;
  g_autoptr (JyServiceResult) result = record (self, "2024-06-15", 190, 95);

  jy_test_run (self, jy_work_delete_service, result->record);
  after = dump_tasks (self);
  g_assert_cmpstr (after, ==, before);
}

/* rules.md 3.7: a home visit that finds a high risk makes her one whose blood pressure is measured
 * every six months, without a condition; undo takes that back. */
static void
test_high_risk (JyTestStore *self, gconstpointer data)
{
  g_autofree char *before = dump_tasks (self);
  g_autofree char *after = NULL;
  g_autoptr (JyServiceEntry) entry = new_entry ("2024-06-15", 124, 78);
  g_autoptr (JyServiceResult) result = NULL;

  g_free (entry->record->form);
  entry->record->form = g_strdup ("home-visit");
  entry->record->resident = JY_TEST_WIFE;
  jy_answers_free (entry->answers);
  entry->answers = jy_answers_new ();
  jy_answers_set (entry->answers, "purpose", "1");
  jy_answers_set (entry->answers, "met", "1");
  jy_answers_set (entry->answers, "sbp", "124");
  jy_answers_set (entry->answers, "dbp", "78");
  jy_answers_set (entry->answers, "findings", "Well");
  set_today (self, "2024-06-15");
  result = save (self, entry);

  g_assert_cmpstr (result->record->proposed_rules, ==, "RISK-AGE\nSCR-RISK\t6");
  g_assert_cmpuint (count_rule (result->closed, "attention-blood-pressure"), ==, 1);
  g_assert_cmpuint (count_rule (result->opened, "attention-blood-pressure"), >=, 1);
  jy_test_run (self, jy_work_undo, &self->work.operation);
  after = dump_tasks (self);
  g_assert_cmpstr (after, ==, before);
}

/* Somebody else changed the record meanwhile. */
static void
test_conflict (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceResult) first = record (self, "2024-06-15", 130, 80);
  g_autoptr (JyServiceEntry) entry = new_entry ("2024-06-15", 128, 80);
  g_autoptr (JyServiceResult) second = NULL;
  g_autoptr (GError) error = NULL;

  jy_stored_service_record_free (entry->record);
  entry->record = jy_stored_service_record_copy (first->record);
  entry->record->rev = 9;
  g_free (entry->record->correction_reason);
  entry->record->correction_reason = g_strdup ("Mistyped");
  second = jy_work_record_service (&self->work, entry, &error);
  g_assert_null (second);
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
}

#define ADD(path, func)                                                                            \
  g_test_add ("/work-services/" path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("two-in-a-row", test_two_in_a_row);
  ADD ("undo-takes-all-back", test_undo_takes_all_back);
  ADD ("correction-follows", test_correction_follows);
  ADD ("overruled", test_overruled);
  ADD ("limits", test_limits);
  ADD ("not-found-at-home", test_not_found_at_home);
  ADD ("telephone-does-not-count", test_telephone_does_not_count);
  ADD ("deleted", test_deleted);
  ADD ("high-risk", test_high_risk);
  ADD ("conflict", test_conflict);

  return g_test_run ();
}
