/* test-agreement-walk.c: whatever a clerk does in whatever order, nobody has two doctors on any day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement-batch.h"
#include "jy-check.h"
#include "jy-test-signing.h"
#include "jy-work-agreements.h"
#include "jy-work-history.h"

#define N_STEPS 250

/* The operation that set the centre up. */
static gint64 first;

static const gint64 households[] = { JY_TEST_HOUSEHOLD, JY_TEST_OTHER_HOUSEHOLD };

/* Errors are ordinary here: a clerk tries what is refused, too. */
static gpointer
try (JyTestStore *self, JyWorkFunc func, gpointer args)
{
  g_autoptr (GError) error = NULL;
  gpointer result = func (&self->work, args, &error);

  if (result == NULL)
    {
      g_assert_cmpuint (error->domain, ==, JY_ERROR);
      g_assert_true (error->code == JY_ERROR_INVALID || error->code == JY_ERROR_CONFLICT);
    }
  return result;
}

static GDate
some_day (JyTestStore *self, int from, int to)
{
  GDate day = self->work.today;
  int days = g_test_rand_int_range (from, to);

  if (days < 0)
    g_date_subtract_days (&day, (guint) -days);
  else
    g_date_add_days (&day, (guint) days);
  return day;
}

/* An agreement at random, whatever its state; NULL while there is none. */
static JyStoredAgreement *
some_agreement (JyTestStore *self)
{
  g_autoptr (GPtrArray) list = jy_store_list_agreements_of_household (
    self->store, households[g_test_rand_int_range (0, 2)], NULL);

  if (list->len == 0)
    return NULL;

  return jy_stored_agreement_copy (
    g_ptr_array_index (list, (guint) g_test_rand_int_range (0, (int) list->len)));
}

static void
sign (JyTestStore *self)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, households[g_test_rand_int_range (0, 2)]);
  g_autoptr (JySigning) stored = NULL;

  signing->confirmed = TRUE;
  if (g_test_rand_bit ())
    signing->agreement->starts_on = some_day (self, -200, 200);
  if (g_test_rand_bit () && signing->members->len > 1)
    g_ptr_array_remove_index (signing->members, 0);
  stored = try (self, g_test_rand_bit () ? jy_work_sign : jy_work_save_draft, signing);
}

static void
renew (JyTestStore *self)
{
  JyAgreementQuery query = { .view = JY_AGREEMENTS_TO_RENEW, .days = 60 };
  g_autoptr (JyRenewalRun) run = jy_renewal_run_new (
    jy_work_find_agreements (&self->work, &query, NULL), g_test_rand_bit (), NULL);
  g_autoptr (JyRenewalResult) result = try (self, jy_work_renew_agreements, run);
}

static JyEnding *
some_ending (JyTestStore *self, const JyStoredAgreement *agreement)
{
  JyEnding *ending = g_new0 (JyEnding, 1);

  ending->agreement = agreement->id;
  ending->rev = agreement->rev;
  ending->reason = g_strdup ("04");
  ending->confirmed_by = g_strdup ("Zhang San");
  ending->confirmed_on = self->work.today;
  ending->on = some_day (self, -60, 400);
  return ending;
}

static void
end (JyTestStore *self)
{
  g_autoptr (JyStoredAgreement) agreement = some_agreement (self);
  g_autoptr (JyEnding) ending = agreement != NULL ? some_ending (self, agreement) : NULL;

  if (ending != NULL)
    try (self, jy_work_end_agreement, ending);
}

static void
change_doctor (JyTestStore *self)
{
  g_autoptr (JyStoredAgreement) agreement = some_agreement (self);
  g_autoptr (JySwitch) change = g_new0 (JySwitch, 1);

  if (agreement == NULL)
    return;
  change->ending = some_ending (self, agreement);
  change->next = jy_store_new_id (self->store);
  change->team = agreement->doctor == JY_TEST_ZHAO ? JY_TEST_TEAM : JY_TEST_OTHER_TEAM;
  change->doctor = agreement->doctor == JY_TEST_ZHAO ? JY_TEST_LI : JY_TEST_ZHAO;
  change->channel = 1;
  change->confirmed = TRUE;
  try (self, jy_work_switch_doctor, change);
}

static void
join_or_leave (JyTestStore *self)
{
  g_autoptr (JyStoredAgreement) agreement = some_agreement (self);
  JyStoredAgreementMember member = { .package = JY_TEST_BASIC };
  g_autoptr (GPtrArray) members = NULL;

  if (agreement == NULL)
    return;

  members = jy_store_list_agreement_members (self->store, agreement->id, NULL);
  if (g_test_rand_bit () || members->len == 0)
    {
      member.id = jy_store_new_id (self->store);
      member.agreement = agreement->id;
      member.resident = g_test_rand_int_range (JY_TEST_HEAD, JY_TEST_GRANDMOTHER + 1);
      member.joined_on = some_day (self, -30, 100);
      try (self, jy_work_join_agreement, &member);
    }
  else
    {
      const JyStoredAgreementMember *part =
        g_ptr_array_index (members, (guint) g_test_rand_int_range (0, (int) members->len));
      GDate on = some_day (self, -30, 100);
      g_autoptr (JyLeaving) leaving = jy_leaving_new (part->id, part->rev, &on, "02");

      try (self, jy_work_leave_agreement, leaving);
    }
}

static void
correct (JyTestStore *self)
{
  g_autoptr (JyStoredAgreement) agreement = some_agreement (self);

  if (agreement == NULL)
    return;
  agreement->starts_on = some_day (self, -60, 60);
  try (self, jy_work_correct_agreement, agreement);
}

static void
add_from_roster (JyTestStore *self)
{
  g_autoptr (JyAgreementBatch) batch = jy_agreement_batch_new (self->store);
  g_autoptr (JySigning) signing = jy_test_prepare (self, households[g_test_rand_int_range (0, 2)]);
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };
  gboolean added;

  if (signing->agreement->rev != 0)
    return; /* it is a draft */

  signing->agreement->starts_on = some_day (self, -700, 100);
  jy_agreement_get_end (&signing->agreement->starts_on, 12, &signing->agreement->ends_on);
  signing->agreement->signed_on = self->work.today;
  signing->agreement->draft_step = 0;
  jy_test_begin (self, &tx);
  g_assert_true (jy_agreement_batch_add (batch, signing->agreement, signing->members, NULL, refused,
                                         &added, &error));
  g_assert_true (added || refused->len > 0);
  jy_test_commit (self, &tx);
}

static void
pass_time (JyTestStore *self)
{
  self->work.today = some_day (self, 1, 120);
}

/* Whatever was done since the centre was set up, not only the last. */
static void
undo (JyTestStore *self)
{
  g_autoptr (GPtrArray) operations = jy_history_list (self->store, 0, N_STEPS, NULL);
  const JyStoredOperation *operation = g_ptr_array_index (
    operations, (guint) g_test_rand_int_range (0, (int) MIN (operations->len, 8)));

  if (operation->id > first)
    try (self, jy_work_undo, (gpointer) &operation->id);
}

static void (*const steps[]) (JyTestStore *self) = {
  sign,      sign,      sign, renew, end, change_doctor, join_or_leave, correct, add_from_roster,
  pass_time, pass_time, undo,
};

/* On no day do two agreements cover the same person. */
static void
assert_one_each (JyTestStore *self)
{
  GDate from = jy_test_date ("2000-01-01"), until = jy_test_date ("2199-12-31");
  gint64 twice;

  g_assert_true (jy_store_find_double_coverage (self->store, 0, &twice, NULL));
  g_assert_cmpint (twice, ==, 0);
  for (gint64 person = JY_TEST_HEAD; person <= JY_TEST_STRANGER; person++)
    {
      g_autoptr (GPtrArray) parts =
        jy_store_find_agreement_clashes (self->store, person, &from, &until, 0, NULL);

      for (guint i = 1; i < parts->len; i++)
        {
          const JyAgreementClash *before = g_ptr_array_index (parts, i - 1);
          const JyAgreementClash *after = g_ptr_array_index (parts, i);

          g_assert_cmpint (g_date_compare (&before->last, &after->first), <, 0);
        }
    }
}

static JyAgreementView
view_of (JyAgreementState state)
{
  switch (state)
    {
    case JY_AGREEMENT_DRAFT:
      return JY_AGREEMENTS_DRAFTS;
    case JY_AGREEMENT_COMING:
      return JY_AGREEMENTS_COMING;
    case JY_AGREEMENT_IN_FORCE:
      return JY_AGREEMENTS_IN_FORCE;
    case JY_AGREEMENT_RENEWED:
      return JY_AGREEMENTS_RENEWED;
    case JY_AGREEMENT_ENDED:
      return JY_AGREEMENTS_ENDED;
    case JY_AGREEMENT_EXPIRED:
      return JY_AGREEMENTS_EXPIRED;
    case JY_AGREEMENT_NONE:
    default:
      g_assert_not_reached ();
    }
}

/* Every agreement is in the list of its state and in no other; the counts say the same. */
static void
assert_lists (JyTestStore *self, guint reached[JY_N_AGREEMENT_VIEWS])
{
  JyAgreementQuery query = { 0 };
  g_autofree JyAgreementCounts *counts = jy_work_count_agreements (&self->work, &query, NULL);
  int expected[JY_N_AGREEMENT_VIEWS] = { 0 };

  for (gsize h = 0; h < G_N_ELEMENTS (households); h++)
    {
      g_autoptr (GPtrArray) rows =
        jy_store_list_agreements_by_household (self->store, households[h], NULL);

      for (guint i = 0; i < rows->len; i++)
        {
          const JyListedAgreement *row = g_ptr_array_index (rows, i);

          expected[view_of (jy_agreement_get_state (&row->facts, &self->work.today))]++;
        }
    }

  for (int view = 0; view <= JY_AGREEMENTS_DRAFTS; view++)
    {
      g_autoptr (GArray) ids = NULL;

      query.view = (JyAgreementView) view;
      ids = jy_work_find_agreements (&self->work, &query, NULL);
      g_assert_cmpint (counts->n[view], ==, expected[view]);
      g_assert_cmpuint (ids->len, ==, (guint) expected[view]);
      reached[view] += ids->len;
    }
}

/* What ended has a termination of the same day, and nobody is covered after it. */
static void
assert_endings (JyTestStore *self)
{
  for (gsize h = 0; h < G_N_ELEMENTS (households); h++)
    {
      g_autoptr (GPtrArray) list =
        jy_store_list_agreements_of_household (self->store, households[h], NULL);

      for (guint i = 0; i < list->len; i++)
        {
          const JyStoredAgreement *agreement = g_ptr_array_index (list, i);
          g_autoptr (GPtrArray) endings =
            jy_store_list_terminations (self->store, agreement->id, NULL);
          gboolean ended = g_date_valid (&agreement->ended_on);

          g_assert_cmpuint (endings->len, ==, ended ? 1 : 0);
          if (ended)
            g_assert_cmpint (
              g_date_compare (&((JyStoredTermination *) g_ptr_array_index (endings, 0))->ended_on,
                              &agreement->ended_on),
              ==, 0);
        }
    }
}

/* Every rule between agreements and those they cover holds; tasks wait for the night here. */
static void
assert_sound (JyTestStore *self)
{
  static const char *const rules[] = {
    "two-agreements", "member-days", "members-end", "renewal-order", "ending-day", NULL,
  };
  guint n_checks;
  g_autoptr (GPtrArray) findings = jy_check_store (self->store, &self->work.today, &n_checks, NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const JyFinding *finding = g_ptr_array_index (findings, i);

      if (g_strv_contains (rules, finding->check))
        g_error ("%s (%" G_GINT64_FORMAT ")", finding->sentence, finding->record);
    }
}

static void
test_walk (JyTestStore *self, gconstpointer data)
{
  guint reached[JY_N_AGREEMENT_VIEWS] = { 0 };

  first = self->work.operation;
  for (int i = 0; i < N_STEPS; i++)
    {
      guint step = (guint) g_test_rand_int_range (0, G_N_ELEMENTS (steps));

      steps[step](self);
      assert_one_each (self);
      assert_lists (self, reached);
      assert_endings (self);
      if (i % 10 == 0)
        assert_sound (self);
    }

  assert_sound (self);

  if (g_test_perf ()) /* every state comes up in the long run */
    for (int view = 0; view <= JY_AGREEMENTS_DRAFTS; view++)
      g_assert_cmpuint (reached[view], >, 0);
}

/* A walk that is known reaches every state. */
static void
test_states (JyTestStore *self, gconstpointer data)
{
  static const JyAgreementView views[] = {
    JY_AGREEMENTS_DRAFTS, JY_AGREEMENTS_IN_FORCE, JY_AGREEMENTS_EXPIRED,
    JY_AGREEMENTS_COMING, JY_AGREEMENTS_RENEWED,  JY_AGREEMENTS_ENDED,
  };
  guint reached[JY_N_AGREEMENT_VIEWS] = { 0 };
  g_autoptr (JySigning) draft = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) stored = try (self, jy_work_save_draft, draft);
  g_autoptr (JySigning) other = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
  g_autoptr (JyEnding) ending = NULL;

  assert_lists (self, reached);
  stored->confirmed = TRUE;
  g_clear_pointer (&draft, jy_signing_free);
  draft = try (self, jy_work_sign, stored);
  self->work.today = jy_test_date ("2025-06-10");
  renew (self);
  assert_lists (self, reached);
  self->work.today = jy_test_date ("2026-06-20");
  assert_lists (self, reached);
  ending = some_ending (self, other->agreement);
  ending->on = jy_test_date ("2024-07-01");
  try (self, jy_work_end_agreement, ending);
  assert_lists (self, reached);

  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    g_assert_cmpuint (reached[views[i]], >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/agreements/walk", test_walk);
  jy_test_add_signing ("/agreements/states", test_states);

  return g_test_run ();
}
