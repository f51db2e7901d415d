/* test-agreement-soundness.c: endings and what is taken back never leave an agreement that does not
 * fit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"
#include "jy-test-signing.h"
#include "jy-work-agreements.h"
#include "jy-work-history.h"

static gint64
run (JyTestStore *self, JyWorkFunc func, gpointer args)
{
  g_autoptr (GError) error = NULL;
  gpointer result = func (&self->work, args, &error);

  g_assert_no_error (error);
  g_assert_nonnull (result);
  return self->work.operation;
}

static void
assert_undo_refused (JyTestStore *self, gint64 operation, const char *number)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (jy_work_undo (&self->work, &operation, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
  g_assert_nonnull (strstr (error->message, number));
  g_assert_nonnull (strstr (error->message, "undo that first"));
}

static JyStoredAgreementMember *
get_member (JyTestStore *self, gint64 agreement, guint index)
{
  g_autoptr (GPtrArray) members = jy_store_list_agreement_members (self->store, agreement, NULL);

  return jy_stored_agreement_member_copy (g_ptr_array_index (members, index));
}

static gint64
correct_start (JyTestStore *self, gint64 agreement, const char *day)
{
  g_autoptr (JyStoredAgreement) corrected = jy_store_get_agreement (self->store, agreement, NULL);

  corrected->starts_on = jy_test_date (day);
  return run (self, jy_work_correct_agreement, corrected);
}

static gint64
leave (JyTestStore *self, const JyStoredAgreementMember *part, const char *day)
{
  GDate on = jy_test_date (day);
  g_autoptr (JyLeaving) leaving = jy_leaving_new (part->id, part->rev, &on, "02");

  return run (self, jy_work_leave_agreement, leaving);
}

static gint64
end (JyTestStore *self, gint64 agreement, const char *day)
{
  g_autoptr (JyStoredAgreement) stored = jy_store_get_agreement (self->store, agreement, NULL);
  JyEnding ending = {
    .agreement = agreement,
    .rev = stored->rev,
    .reason = (char *) "04",
    .confirmed_by = (char *) "Zhang San",
    .confirmed_on = self->work.today,
    .on = jy_test_date (day),
  };

  return run (self, jy_work_end_agreement, &ending);
}

/* Somebody joined on a day that only the corrected term has. */
static void
test_correction (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
  gint64 id = signing->agreement->id;
  gint64 corrected = correct_start (self, id, "2024-08-01"), joined;
  JyStoredAgreementMember member = {
    .id = jy_store_new_id (self->store),
    .agreement = id,
    .resident = JY_TEST_HEAD,
    .package = JY_TEST_BASIC,
    .joined_on = jy_test_date ("2025-07-20"),
  };

  joined = run (self, jy_work_join_agreement, &member);
  assert_undo_refused (self, corrected, signing->agreement->number);
  run (self, jy_work_undo, &joined);
  run (self, jy_work_undo, &corrected);
}

/* The agreement ended since for those who were still in it. */
static void
test_leaving (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  gint64 id = signing->agreement->id, left, ended;
  g_autoptr (JyStoredAgreementMember) member = get_member (self, id, 0);

  left = leave (self, member, "2024-07-01");
  ended = end (self, id, "2024-09-01");
  assert_undo_refused (self, left, signing->agreement->number);
  run (self, jy_work_undo, &ended);
  run (self, jy_work_undo, &left);
}

/* What was renewed cannot become a draft again. */
static void
test_renewed (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) prepared = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) draft = jy_work_save_draft (&self->work, prepared, NULL);
  g_autoptr (JySigning) next = NULL;
  gint64 drafted = draft->agreement->id, signed_first, signed_next;

  draft->confirmed = TRUE;
  jy_signing_free (jy_work_sign (&self->work, draft, NULL));
  signed_first = self->work.operation;
  self->work.today = jy_test_date ("2025-08-01");
  next = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  signed_next = self->work.operation;
  g_assert_cmpint (next->agreement->renews, ==, drafted);

  assert_undo_refused (self, signed_first, next->agreement->number);
  run (self, jy_work_undo, &signed_next);
  run (self, jy_work_undo, &signed_first);
}

static void
assert_part (JyTestStore *self,
             const JyStoredAgreementMember *part,
             const char *end,
             const char *reason)
{
  g_autoptr (JyStoredAgreementMember) now = get_member (self, part->agreement, 0);
  GDate ended_on = jy_test_date (end);

  g_assert_cmpint (now->id, ==, part->id);
  g_assert_cmpint (g_date_compare (&now->ended_on, &ended_on), ==, 0);
  g_assert_cmpstr (now->end_reason, ==, reason);
}

static void
die (JyTestStore *self, gint64 resident, const char *day)
{
  GDate on = jy_test_date (day);
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_store_end_coverage (self->store, resident, &on, JY_TERMINATION_DIED, &on, &error);
  g_assert_no_error (error);
  jy_test_commit (self, &tx);
}

/* Whatever comes first ends the part of who was to leave in December. */
static void
test_leaving_later (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  gint64 id = signing->agreement->id;
  g_autoptr (JyStoredAgreementMember) member = get_member (self, id, 0);
  g_autoptr (GPtrArray) endings = NULL;

  leave (self, member, "2024-12-01");
  end (self, id, "2024-09-01");
  assert_part (self, member, "2024-09-01", "04");
  die (self, member->resident, "2024-10-01"); /* not covered any more */
  assert_part (self, member, "2024-09-01", "04");
  die (self, member->resident, "2024-08-01");
  assert_part (self, member, "2024-08-01", JY_TERMINATION_DIED);

  endings = jy_store_list_terminations (self->store, id, NULL);
  g_assert_cmpuint (endings->len, ==, 1);
}

/* Renewals made in advance go with what they renew, the second, too. */
static void
test_chain (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) first = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
  g_autoptr (JySigning) second = NULL;
  g_autoptr (JySigning) third = NULL;
  g_autoptr (JyStoredAgreement) last = NULL;

  for (int i = 0; i < 2; i++)
    {
      g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_OTHER_HOUSEHOLD);

      signing->confirmed = TRUE;
      signing->agreement->starts_on = jy_test_date (i == 0 ? "2025-06-15" : "2026-06-15");
      *(i == 0 ? &second : &third) = jy_work_sign (&self->work, signing, NULL);
    }
  g_assert_cmpint (third->agreement->renews, ==, second->agreement->id);

  end (self, first->agreement->id, "2024-09-01");
  last = jy_store_get_agreement (self->store, third->agreement->id, NULL);
  g_assert_cmpint (g_date_compare (&last->ended_on, &last->starts_on), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/soundness/undo-correction", test_correction);
  jy_test_add_signing ("/soundness/undo-leaving", test_leaving);
  jy_test_add_signing ("/soundness/undo-renewed", test_renewed);
  jy_test_add_signing ("/soundness/leaving-later", test_leaving_later);
  jy_test_add_signing ("/soundness/chain", test_chain);

  return g_test_run ();
}
