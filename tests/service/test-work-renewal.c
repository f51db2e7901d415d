/* test-work-renewal.c: S49, S50, rules.md 3.15
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-signing.h"
#include "jy-work-agreements.h"
#include "jy-work-history.h"

static void
set_today (JyTestStore *self, const char *day)
{
  self->work.today = jy_test_date (day);
}

static GArray *
find (JyTestStore *self, JyAgreementView view, int days)
{
  JyAgreementQuery query = { .view = view, .days = days };
  g_autoptr (GError) error = NULL;
  GArray *ids = jy_work_find_agreements (&self->work, &query, &error);

  g_assert_no_error (error);
  return ids;
}

static guint
count (JyTestStore *self, JyAgreementView view)
{
  g_autoptr (GArray) ids = find (self, view, 30);

  return ids->len;
}

static JyRenewalResult *
renew_all (JyTestStore *self, gboolean only_suggested)
{
  g_autoptr (JyRenewalRun) run =
    jy_renewal_run_new (find (self, JY_AGREEMENTS_TO_RENEW, 30), only_suggested, NULL);
  g_autoptr (GError) error = NULL;
  JyRenewalResult *result = jy_work_renew_agreements (&self->work, run, &error);

  g_assert_no_error (error);
  return result;
}

static JyRenewal *
propose (JyTestStore *self, gint64 agreement)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) renewals = NULL;

  g_array_append_val (ids, agreement);
  renewals = jy_work_get_renewals (&self->work, ids, NULL);
  return jy_renewal_copy (g_ptr_array_index (renewals, 0));
}

/* Due from thirty days before the last day, expired from the day after it. */
static void
test_due (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);

  set_today (self, "2025-05-14");
  g_assert_cmpuint (count (self, JY_AGREEMENTS_DUE), ==, 0);
  set_today (self, "2025-05-15");
  g_assert_cmpuint (count (self, JY_AGREEMENTS_DUE), ==, 1);
  set_today (self, "2025-06-14");
  g_assert_cmpuint (count (self, JY_AGREEMENTS_DUE), ==, 1);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_EXPIRED), ==, 0);
  set_today (self, "2025-06-15");
  g_assert_cmpuint (count (self, JY_AGREEMENTS_DUE), ==, 0);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_EXPIRED), ==, 1);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_TO_RENEW), ==, 1);
  g_assert_nonnull (signing);
}

/* A renewal is a new record from the day after; the old one keeps its dates. */
static void
test_renew (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) first = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) second = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
  g_autoptr (JyStoredAgreement) old = NULL;
  g_autoptr (JyStoredAgreement) renewal = NULL;
  g_autoptr (JyRenewalResult) result = NULL;
  g_autofree char *before = NULL;
  gint64 id;
  GDate start = jy_test_date ("2025-06-15"), end = jy_test_date ("2026-06-14");

  set_today (self, "2025-06-01");
  before = jy_test_dump (self->store);
  result = renew_all (self, TRUE);
  g_assert_cmpint (result->n_renewed, ==, 2);
  g_assert_cmpint (result->n_persons, ==, 6);
  g_assert_cmpuint (g_strv_length (result->left), ==, 0);

  g_assert_true (jy_store_find_renewal (self->store, first->agreement->id, &id, NULL));
  renewal = jy_store_get_agreement (self->store, id, NULL);
  g_assert_cmpint (g_date_compare (&renewal->starts_on, &start), ==, 0);
  g_assert_cmpint (g_date_compare (&renewal->ends_on, &end), ==, 0);
  g_assert_cmpstr (renewal->number, ==, "2025-000001");
  old = jy_store_get_agreement (self->store, first->agreement->id, NULL);
  g_assert_true (jy_stored_agreement_equal (old, first->agreement));
  g_assert_cmpuint (count (self, JY_AGREEMENTS_TO_RENEW), ==, 0);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_COMING), ==, 2);

  set_today (self, "2025-06-15");
  g_assert_cmpuint (count (self, JY_AGREEMENTS_RENEWED), ==, 2);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_IN_FORCE), ==, 2);

  jy_test_run (self, jy_work_undo, &self->work.operation); /* all of them at once */
  jy_test_assert_dump (self->store, before);
  g_assert_nonnull (second);
}

/* A term from leap day ends on 27 February and the renewed one begins on the 28th. */
static void
test_leap_day (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;
  g_autoptr (JyRenewal) renewal = NULL;
  char text[JY_DATE_TEXT_SIZE];

  set_today (self, "2024-02-29");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  renewal = propose (self, signing->agreement->id);
  jy_date_to_text (&signing->agreement->ends_on, text);
  g_assert_cmpstr (text, ==, "2025-02-27");
  jy_date_to_text (&renewal->after->starts_on, text);
  g_assert_cmpstr (text, ==, "2025-02-28");
  jy_date_to_text (&renewal->after->ends_on, text);
  g_assert_cmpstr (text, ==, "2026-02-27");
}

static void
end_coverage (JyTestStore *self, gint64 resident, const char *on)
{
  g_autoptr (JyStoredResident) person = jy_store_get_resident (self->store, resident, NULL);
  g_autoptr (JyStoredMembership) place =
    jy_store_get_membership (self->store, resident + 1000, NULL);
  GDate day = jy_test_date (on);
  g_auto (JyTransaction) tx = { 0 };

  person->died_on = day;
  place->until_on = day;
  g_free (place->end_reason);
  place->end_reason = g_strdup ("death");
  jy_test_begin (self, &tx);
  g_assert_true (jy_store_update_resident (self->store, person, NULL));
  g_assert_true (jy_store_update_membership (self->store, place, NULL));
  jy_test_commit (self, &tx);
}

/* The proposal says what would change: the dead are left out, the others go on. */
static void
test_changes (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) single = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
  g_autoptr (JyRenewal) renewal = NULL;
  g_autoptr (JyRenewal) nobody = NULL;
  g_autoptr (JyRenewalResult) result = NULL;

  end_coverage (self, JY_TEST_GRANDMOTHER, "2024-12-01");
  end_coverage (self, JY_TEST_STRANGER, "2024-12-01");
  set_today (self, "2025-06-20");
  renewal = propose (self, signing->agreement->id);
  g_assert_true (renewal->is_suggested);
  g_assert_cmpuint (renewal->members->len, ==, 4);
  g_assert_cmpuint (g_strv_length (renewal->changes), ==, 1);
  g_assert_cmpstr (renewal->changes[0], ==, "Liu Fang died and is left out.");

  nobody = propose (self, single->agreement->id);
  g_assert_null (nobody->after);
  g_assert_false (nobody->is_suggested);

  result = renew_all (self, FALSE);
  g_assert_cmpint (result->n_renewed, ==, 1);
  g_assert_cmpint (result->n_persons, ==, 4);
  g_assert_cmpuint (g_strv_length (result->left), ==, 1);
  g_assert_true (g_str_has_prefix (result->left[0], "2024-000002"));
}

/* A whole term later nothing can be renewed: the household is asked to sign again. */
static void
test_too_late (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyRenewal) last_day = NULL;
  g_autoptr (JyRenewal) late = NULL;

  set_today (self, "2026-06-14");
  last_day = propose (self, signing->agreement->id);
  g_assert_nonnull (last_day->after);
  set_today (self, "2026-06-15");
  late = propose (self, signing->agreement->id);
  g_assert_null (late->after);
}

static JyEnding *
ending_of (const JySigning *signing, const char *on, const char *reason, const char *confirmed_by)
{
  JyEnding *ending = g_new0 (JyEnding, 1);

  ending->agreement = signing->agreement->id;
  ending->rev = signing->agreement->rev;
  ending->on = jy_test_date (on);
  ending->reason = g_strdup (reason);
  ending->confirmed_by = g_strdup (confirmed_by);
  ending->confirmed_on = jy_test_date ("2024-06-15");
  return ending;
}

/* clang-format off */
static const struct
{
  const char *on;
  const char *reason;
  const char *confirmed_by;
  const char *refused; /* NULL: it ends */
} endings[] = {
  { "2024-06-14", "04", "Zhang San", "cannot end before it begins" },
  { "2024-06-15", "04", "Zhang San", NULL },
  { "2025-06-14", "04", "Zhang San", NULL },
  { "2025-06-15", "04", "Zhang San", NULL }, /* not renewed */
  { "2025-06-16", "04", "Zhang San", "over before that day" },
  { "2024-09-01", "04", "",          "who signed the confirmation" },
  { "2024-09-01", "03", "",          NULL },
  { "2024-09-01", "02", "",          NULL },
  { "2024-09-01", "01", "",          NULL },
  { "2024-09-01", "98", "Zhang San", "reason from the list" },
};
/* clang-format on */

static void
test_end (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autofree char *before = jy_test_dump (self->store);

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (JyEnding) ending =
        ending_of (signing, endings[i].on, endings[i].reason, endings[i].confirmed_by);
      g_autoptr (JyStoredAgreement) agreement = NULL;

      if (endings[i].refused != NULL)
        {
          jy_test_refuse (self, jy_work_end_agreement, ending, endings[i].refused);
          continue;
        }

      jy_test_run (self, jy_work_end_agreement, ending);
      agreement = jy_store_get_agreement (self->store, ending->agreement, NULL);
      g_assert_cmpint (g_date_compare (&agreement->ended_on, &ending->on), ==, 0);
      g_assert_cmpint (g_date_compare (&agreement->ends_on, &signing->agreement->ends_on), ==, 0);
      ending->rev = agreement->rev;
      jy_test_refuse (self, jy_work_end_agreement, ending, "ended already");
      jy_test_run (self, jy_work_undo, &self->work.operation);
      jy_test_assert_dump (self->store, before);
      agreement->rev += 1;
      signing->agreement->rev = agreement->rev;
    }
}

/* An ending is not undone once somebody else signed: two would be responsible. */
static void
test_undo_too_late (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyEnding) ending = ending_of (signing, "2024-06-15", "04", "Zhang San");
  g_autoptr (JySigning) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  gint64 operation, signed_again;

  jy_test_run (self, jy_work_end_agreement, ending);
  operation = self->work.operation;
  again = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  signed_again = self->work.operation;
  before = jy_test_dump (self->store);
  g_assert_null (jy_work_undo (&self->work, &operation, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
  jy_test_assert_dump (self->store, before);

  jy_test_run (self, jy_work_undo, &signed_again);
  jy_test_run (self, jy_work_undo, &operation);
}

/* What was approved in advance does not outlive what it renews. */
static void
test_end_with_renewal (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyEnding) ending = ending_of (signing, "2025-06-10", "04", "Zhang San");
  g_autoptr (JyRenewalResult) result = NULL;

  set_today (self, "2025-06-01");
  result = renew_all (self, TRUE);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_COMING), ==, 1);
  jy_test_run (self, jy_work_end_agreement, ending);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_COMING), ==, 0);
  set_today (self, "2025-06-20");
  g_assert_cmpuint (count (self, JY_AGREEMENTS_ENDED), ==, 2);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_IN_FORCE), ==, 0);
}

/* Another doctor: the old agreement ends, a new one for a year is linked to it. */
static void
test_switch (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) next = NULL;
  g_autoptr (JyStoredAgreement) old = NULL;
  g_autoptr (GPtrArray) issues = NULL;
  g_autoptr (JySwitch) change = g_new0 (JySwitch, 1);
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (GError) error = NULL;
  GDate end = jy_test_date ("2025-08-31");

  change->ending = ending_of (signing, "2024-09-01", NULL, "Zhang San");
  change->next = 999;
  change->team = JY_TEST_TEAM;
  change->doctor = JY_TEST_LI;
  change->channel = 1;
  jy_test_refuse (self, jy_work_switch_doctor, change, "another doctor");

  change->team = JY_TEST_OTHER_TEAM;
  change->doctor = JY_TEST_ZHAO;
  issues = jy_work_check_switch (&self->work, change, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (issues->len, ==, 0);
  jy_test_assert_dump (self->store, before);

  jy_test_run (self, jy_work_switch_doctor, change);
  next = jy_work_get_signing (&self->work, &change->next, NULL);
  g_assert_cmpint (next->agreement->renews, ==, signing->agreement->id);
  g_assert_cmpint (next->agreement->doctor, ==, JY_TEST_ZHAO);
  g_assert_cmpint (g_date_compare (&next->agreement->ends_on, &end), ==, 0);
  g_assert_cmpuint (next->members->len, ==, 5);
  old = jy_store_get_agreement (self->store, signing->agreement->id, NULL);
  g_assert_cmpint (g_date_compare (&old->ended_on, &change->ending->on), ==, 0);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_IN_FORCE), ==, 1);
  set_today (self, "2024-09-01");
  g_assert_cmpuint (count (self, JY_AGREEMENTS_IN_FORCE), ==, 1);
  g_assert_cmpuint (count (self, JY_AGREEMENTS_ENDED), ==, 1);

  jy_test_run (self, jy_work_undo, &self->work.operation);
  jy_test_assert_dump (self->store, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/renewal/due", test_due);
  jy_test_add_signing ("/renewal/renew", test_renew);
  jy_test_add_signing ("/renewal/leap-day", test_leap_day);
  jy_test_add_signing ("/renewal/changes", test_changes);
  jy_test_add_signing ("/renewal/too-late", test_too_late);
  jy_test_add_signing ("/ending/days", test_end);
  jy_test_add_signing ("/ending/undo-too-late", test_undo_too_late);
  jy_test_add_signing ("/ending/with-renewal", test_end_with_renewal);
  jy_test_add_signing ("/switch", test_switch);

  return g_test_run ();
}
