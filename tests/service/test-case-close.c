/* test-case-close.c - the case of a tuberculosis patient: how it ends and why, who is not met
 * (rules.md 3.10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-conditions.h"
#include "jy-test-entry.h"
#include "jy-work-history.h"

/* @day: (nullable): the first day without it; %NULL: it holds */
static void
assert_case_ends (JyTestStore *self, const char *day, const char *reason)
{
  g_autoptr (JyStoredCondition) condition = jy_store_get_condition (self->store, 905, NULL);
  GDate expected;

  g_assert_cmpint (g_date_valid (&condition->until_on), ==, day != NULL);
  if (day != NULL)
    {
      expected = jy_test_date (day);
      g_assert_cmpint (g_date_compare (&condition->until_on, &expected), ==, 0);
    }
  g_assert_cmpstr (condition->end_reason, ==, reason);
}

#define TREATED                                                                                    \
  "treatment_month=6 supervisor=2 visit_way=1 symptoms=0 regimen=2HRZE usage=1 dosage_form=1"      \
  " missed_doses=0 adverse_reaction=1 complication=1"

/* 3.10: the day was right and the reason was not: the case follows that, too. */
static void
test_case_lost (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyServiceResult) result = NULL;
  g_autoptr (JyServiceResult) corrected = NULL;
  g_autoptr (JyServiceEntry) entry = NULL;

  jy_test_add_condition (self, 905, JY_TEST_WIFE, "tuberculosis");
  result = jy_test_record (self, "tuberculosis", JY_TEST_WIFE, "2024-07-29",
                           TREATED " stop_date=2024-07-28 stop_reason=4");
  assert_case_ends (self, "2024-07-29", "other");
  entry = jy_service_entry_new (jy_stored_service_record_copy (result->record),
                                jy_answers_parse (result->record->answers, NULL));
  g_free (entry->record->correction_reason);
  entry->record->correction_reason = g_strdup ("Was not found");
  jy_answers_set (entry->answers, "stop_reason", "3");
  corrected = jy_work_record_service (&self->work, entry, NULL);
  g_assert_nonnull (corrected);
  assert_case_ends (self, "2024-07-29", "lost");
}

/* 3.10: the closing assessment ends the case; a correction opens it again. */
static void
test_case_closed (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyServiceResult) result = NULL;
  g_autoptr (JyServiceResult) corrected = NULL;
  g_autoptr (JyServiceResult) again = NULL;
  g_autoptr (JyStoredServiceRecord) stored = NULL;
  g_autoptr (JyServiceEntry) entry = NULL;

  jy_test_add_condition (self, 905, JY_TEST_WIFE, "tuberculosis");
  result = jy_test_record (self, "tuberculosis", JY_TEST_WIFE, "2024-07-01", TREATED);
  assert_case_ends (self, NULL, "");
  again = jy_test_record (self, "tuberculosis", JY_TEST_WIFE, "2024-07-29",
                          TREATED " stop_date=2024-07-28 stop_reason=1");
  assert_case_ends (self, "2024-07-29", "cured");

  entry = jy_service_entry_new (jy_stored_service_record_copy (again->record),
                                jy_answers_parse (again->record->answers, NULL));
  g_free (entry->record->correction_reason);
  entry->record->correction_reason = g_strdup ("It goes on");
  jy_answers_set (entry->answers, "stop_date", "");
  jy_answers_set (entry->answers, "stop_reason", "");
  corrected = jy_work_record_service (&self->work, entry, NULL);
  assert_case_ends (self, NULL, "");
  jy_test_run (self, jy_work_undo, &self->work.operation);
  assert_case_ends (self, "2024-07-29", "cured");
  stored = jy_store_get_service_record (self->store, again->record->id, NULL);
  jy_test_run (self, jy_work_delete_service, stored);
  assert_case_ends (self, NULL, "");
}

/* 3.10: two visits within 72 hours at which nobody was met. */
static void
test_not_met (JyTestStore *self, gconstpointer data)
{
  const char *const days[] = { "2024-07-01", "2024-07-05", "2024-07-08" };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (JyServiceEntry) entry =
        jy_test_entry_new ("tuberculosis-first", JY_TEST_WIFE, days[i], "visit_way=2");
      g_autoptr (JyServiceResult) result = NULL;

      entry->record->visit_outcome = g_strdup ("lost");
      self->work.today = jy_test_date (days[i]);
      result = jy_test_entry_save (self, entry);
      g_assert_cmpstr (result->record->proposed_rules, ==, i == 2 ? "TB-NOT-MET" : "");
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/case-close/closed", test_case_closed);
  jy_test_add_signing ("/case-close/lost", test_case_lost);
  jy_test_add_signing ("/case-close/not-met", test_not_met);

  return g_test_run ();
}
