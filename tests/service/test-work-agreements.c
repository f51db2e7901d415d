/* test-work-agreements.c: drafts, signing, and what changes while an agreement is in force
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-signing.h"
#include "jy-work-agreements.h"
#include "jy-work-contacts.h"
#include "jy-work-history.h"

static void
sign (JyTestStore *self, JySigning *signing)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigning) stored = jy_work_sign (&self->work, signing, &error);

  g_assert_no_error (error);
}

static void
undo_last (JyTestStore *self)
{
  jy_test_run (self, jy_work_undo, &self->work.operation);
}

static JyAgreementState
state_of (JyTestStore *self, gint64 agreement)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;
  const JyListedAgreement *row;

  g_array_append_val (ids, agreement);
  rows = jy_store_get_listed_agreements (self->store, ids, NULL);
  row = g_ptr_array_index (rows, 0);
  return row != NULL ? jy_agreement_get_state (&row->facts, &self->work.today) : JY_AGREEMENT_NONE;
}

static JyStoredAgreementMember *
get_part (JyTestStore *self, gint64 agreement, gint64 resident)
{
  g_autoptr (GPtrArray) members = jy_store_list_agreement_members (self->store, agreement, NULL);

  for (guint i = 0; i < members->len; i++)
    if (((JyStoredAgreementMember *) g_ptr_array_index (members, i))->resident == resident)
      return jy_stored_agreement_member_copy (g_ptr_array_index (members, i));

  return NULL;
}

static gboolean
is_covered (JyTestStore *self, gint64 agreement, gint64 resident)
{
  g_autoptr (JyStoredAgreementMember) part = get_part (self, agreement, resident);

  return part != NULL && !g_date_valid (&part->ended_on);
}

static int
count_views (JyTestStore *self, JyAgreementView view)
{
  JyAgreementQuery query = { 0 };
  g_autofree JyAgreementCounts *counts = jy_work_count_agreements (&self->work, &query, NULL);

  return counts->n[view];
}

static JySigning *
save_draft (JyTestStore *self, JySigning *signing, int step)
{
  g_autoptr (GError) error = NULL;
  JySigning *stored;

  signing->agreement->draft_step = step;
  stored = jy_work_save_draft (&self->work, signing, &error);
  g_assert_no_error (error);
  return stored;
}

/* Put aside after every step, taken up again whole, signed once. */
static void
test_draft (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) first = NULL;
  g_autoptr (JySigning) again = NULL;
  g_autoptr (JySigning) second = NULL;
  JyStoredAgreementMaterial *card = g_new0 (JyStoredAgreementMaterial, 1);

  signing->talk = g_new0 (JyStoredContactAttempt, 1);
  signing->talk->made_on = self->work.today;
  signing->talk->acceptance = 3;
  g_strfreev (signing->needs);
  signing->needs = g_strsplit ("chronic,nursing", ",", -1);
  first = save_draft (self, signing, 2);
  g_assert_cmpint (state_of (self, first->agreement->id), ==, JY_AGREEMENT_DRAFT);
  g_assert_cmpint (count_views (self, JY_AGREEMENTS_DRAFTS), ==, 1);

  again = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_assert_cmpint (again->agreement->id, ==, first->agreement->id);
  g_assert_cmpint (again->agreement->draft_step, ==, 2);
  g_assert_cmpuint (again->members->len, ==, 5);
  g_assert_cmpint (again->talk->acceptance, ==, 3);
  g_assert_true (g_strv_contains ((const char *const *) again->needs, "nursing"));

  card->kind = g_strdup ("card");
  card->copies = 1;
  card->given_on = self->work.today;
  g_ptr_array_add (again->materials, card);
  jy_signing_drop_member (again, JY_TEST_SON);
  second = save_draft (self, again, 4);
  g_assert_cmpuint (second->members->len, ==, 4);
  g_assert_cmpuint (second->materials->len, ==, 1);

  undo_last (self);
  g_assert_true (is_covered (self, first->agreement->id, JY_TEST_SON));
  jy_test_run (self, jy_work_discard_draft, &first->agreement->id);
  g_assert_cmpint (count_views (self, JY_AGREEMENTS_DRAFTS), ==, 0);
  undo_last (self);
  g_assert_cmpint (count_views (self, JY_AGREEMENTS_DRAFTS), ==, 1);
}

static void
test_one_draft (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) one = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) other = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) stored = save_draft (self, one, 1);

  jy_test_refuse (self, jy_work_save_draft, other, "already has a draft");
  g_assert_nonnull (stored);
}

/* Signed from a draft: the next number of the year, no draft any more, everybody covered. */
static void
test_sign (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) draft = save_draft (self, signing, 5);
  g_autoptr (JySigning) signed_now = NULL;
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (JySigning) neighbours = NULL;
  gint64 operation;

  draft->confirmed = TRUE;
  signed_now = jy_work_sign (&self->work, draft, NULL);
  operation = self->work.operation;
  g_assert_cmpstr (signed_now->agreement->number, ==, "2024-000001");
  g_assert_cmpint (signed_now->agreement->id, ==, draft->agreement->id);
  g_assert_cmpint (state_of (self, signed_now->agreement->id), ==, JY_AGREEMENT_IN_FORCE);
  jy_test_refuse (self, jy_work_sign, draft, "signed already");
  jy_test_refuse (self, jy_work_discard_draft, &draft->agreement->id, "is signed");

  neighbours = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
  g_assert_cmpstr (neighbours->agreement->number, ==, "2024-000002");
  undo_last (self);
  jy_test_run (self, jy_work_undo, &operation);
  jy_test_assert_dump (self->store, before);
}

/* What was corrected and opened on the way is stored with the signature, as one step of undo. */
static void
test_people (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autofree char *before = jy_test_dump (self->store);
  JyStoredResident *head = jy_store_get_resident (self->store, JY_TEST_HEAD, NULL);
  JyStoredHealthRecord *opened = g_new0 (JyStoredHealthRecord, 1);
  g_autoptr (JyStoredResident) after = NULL;
  g_autoptr (JyStoredHealthRecord) record = NULL;

  g_free (head->phone);
  head->phone = g_strdup ("138 0000 1234");
  g_ptr_array_add (signing->residents, head);
  opened->resident = JY_TEST_HEAD;
  g_ptr_array_add (signing->records, opened);
  signing->confirmed = TRUE;
  sign (self, signing);

  after = jy_store_get_resident (self->store, JY_TEST_HEAD, NULL);
  g_assert_cmpstr (after->phone, ==, "13800001234");
  g_assert_true (jy_store_find_health_record (self->store, JY_TEST_HEAD, &record, NULL));
  g_assert_nonnull (record);
  undo_last (self);
  jy_test_assert_dump (self->store, before);
}

/* Nobody is covered twice; the sentence says with whom and until when. */
static void
test_conflict (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) in_force = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) next = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  GDate after = jy_test_date ("2025-06-15");

  /* Everybody is covered, so the proposal is for the year after. */
  g_assert_cmpint (g_date_compare (&next->agreement->starts_on, &after), ==, 0);
  g_assert_cmpuint (next->members->len, ==, 5);

  next->confirmed = TRUE;
  next->agreement->starts_on = jy_test_date ("2025-06-14");
  jy_test_refuse (self, jy_work_sign, next,
                  "Zhang San is covered until 2025-06-14 by agreement 2024-000001 (East, Li).");
  next->agreement->starts_on = after;
  sign (self, next);
  g_assert_cmpint (state_of (self, in_force->agreement->id), ==, JY_AGREEMENT_IN_FORCE);
  g_assert_cmpint (count_views (self, JY_AGREEMENTS_COMING), ==, 1);
}

/* What is unusual is asked, and signed when it was confirmed. */
static void
test_confirm (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);

  jy_test_add_condition (self, 71, JY_TEST_SON, "mental-disorder");
  jy_test_refuse (self, jy_work_sign, signing, "second doctor");
  signing->confirmed = TRUE;
  sign (self, signing);
}

static char *
dup_promises (JyTestStore *self, gint64 agreement)
{
  g_autoptr (GPtrArray) promises = jy_work_list_promises (&self->work, &agreement, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < promises->len; i++)
    {
      const JyPromise *promise = g_ptr_array_index (promises, i);

      g_string_append_printf (text, "%s: %s, %s (%s)\n", promise->name, promise->item,
                              promise->when, promise->reason);
    }
  return g_string_free (text, FALSE);
}

/* Everybody gets what is for everybody, the family its assessment once, a group what is its own. */
static void
test_promises (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autofree char *promises = NULL;

  jy_test_add_condition (self, 71, JY_TEST_HEAD, "hypertension");
  for (gint64 person = JY_TEST_SON; person <= JY_TEST_GRANDMOTHER; person++)
    jy_signing_drop_member (signing, person);
  signing->confirmed = TRUE;
  sign (self, signing);

  promises = dup_promises (self, signing->agreement->id);
  g_assert_cmpstr (promises, ==,
                   "Zhang San: Health record, 1 time in the term ()\n"
                   ": Family assessment, 1 time in the term ()\n"
                   "Zhang San: Blood pressure, 4 times in the term (Hypertension)\n"
                   "Chen Mei: Health record, 1 time in the term ()\n");
}

/* What was promised to those who stayed to the end is still told when the agreement has ended, and
 * what was promised to who left before is not. */
static void
test_promises_of_ended (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  JyStoredAgreementItem *agreed = g_new0 (JyStoredAgreementItem, 1);
  gint64 id = signing->agreement->id;
  g_autoptr (JyStoredAgreementMember) part = NULL;
  GDate left = jy_test_date ("2024-07-01"), ended = jy_test_date ("2024-07-05");
  g_autoptr (JyLeaving) leaving = NULL;
  JyEnding ending = { .agreement = id,
                      .reason = (char *) "04",
                      .confirmed_by = (char *) "Zhang San",
                      .confirmed_on = self->work.today,
                      .on = ended };
  g_autoptr (JyStoredAgreement) stored = NULL;
  g_autofree char *with_son = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  agreed->resident = JY_TEST_SON;
  agreed->service_item = JY_TEST_RECORD;
  agreed->way = g_strdup ("appointment");
  agreed->place = g_strdup ("");
  g_ptr_array_add (signing->items, agreed);
  signing->confirmed = TRUE;
  sign (self, signing);
  with_son = dup_promises (self, id);

  part = get_part (self, id, JY_TEST_SON);
  leaving = jy_leaving_new (part->id, part->rev, &left, "04");
  jy_test_run (self, jy_work_leave_agreement, leaving);
  before = dup_promises (self, id);
  g_assert_nonnull (strstr (with_son, "Zhang Wei"));
  g_assert_null (strstr (before, "Zhang Wei"));
  g_assert_nonnull (strstr (before, "Zhang San"));

  stored = jy_store_get_agreement (self->store, id, NULL);
  ending.rev = stored->rev;
  jy_test_run (self, jy_work_end_agreement, &ending);
  self->work.today = ended;
  g_assert_cmpint (state_of (self, id), ==, JY_AGREEMENT_ENDED);
  after = dup_promises (self, id);
  g_assert_cmpstr (after, ==, before);
}

static void
test_join_and_leave (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyStoredAgreementMember) part = NULL;
  g_autoptr (JyLeaving) leaving = NULL;
  JyStoredAgreementMember member = { .id = 901, .resident = JY_TEST_SON };

  signing->confirmed = TRUE;
  jy_signing_drop_member (signing, JY_TEST_SON);
  sign (self, signing);

  member.agreement = signing->agreement->id;
  member.joined_on = jy_test_date ("2024-06-14");
  jy_test_refuse (self, jy_work_join_agreement, &member, "outside the term");
  member.joined_on = self->work.today;
  jy_test_refuse (self, jy_work_join_agreement, &member, "Choose a package for Zhang Wei.");
  member.package = JY_TEST_FULL;
  jy_test_run (self, jy_work_join_agreement, &member);
  g_assert_true (is_covered (self, member.agreement, JY_TEST_SON));
  member.id = 902;
  member.rev = 0;
  jy_test_refuse (self, jy_work_join_agreement, &member, "already");

  part = get_part (self, member.agreement, JY_TEST_SON);
  leaving = jy_leaving_new (part->id, part->rev, &self->work.today, "04");
  jy_test_run (self, jy_work_leave_agreement, leaving);
  g_assert_false (is_covered (self, member.agreement, JY_TEST_SON));
  g_assert_cmpint (state_of (self, member.agreement), ==, JY_AGREEMENT_IN_FORCE);
  undo_last (self);
  g_assert_true (is_covered (self, member.agreement, JY_TEST_SON));
}

/* With the last one the agreement ends, for the same reason. */
static void
test_last_one_leaves (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) stored = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
  g_autoptr (JyStoredAgreementMember) part =
    get_part (self, stored->agreement->id, JY_TEST_STRANGER);
  GDate on = jy_test_date ("2024-08-01");
  g_autoptr (JyLeaving) leaving = jy_leaving_new (part->id, part->rev, &on, "02");
  g_autoptr (GPtrArray) endings = NULL;
  const JyStoredTermination *ending;

  jy_test_run (self, jy_work_leave_agreement, leaving);
  endings = jy_store_list_terminations (self->store, stored->agreement->id, NULL);
  g_assert_cmpuint (endings->len, ==, 1);
  ending = g_ptr_array_index (endings, 0);
  g_assert_cmpstr (ending->reason, ==, "02");
  g_assert_cmpint (g_date_compare (&ending->ended_on, &on), ==, 0);
  g_assert_cmpint (state_of (self, stored->agreement->id), ==, JY_AGREEMENT_IN_FORCE);
  self->work.today = on;
  g_assert_cmpint (state_of (self, stored->agreement->id), ==, JY_AGREEMENT_ENDED);
}

/* Everybody's part ends the day they die; a draft forgets them; the agreement goes on. */
static void
test_death (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) stored = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) next = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) draft = save_draft (self, next, 3);
  g_autoptr (JyStoredAgreementMember) part = NULL;
  GDate on = jy_test_date ("2024-06-10");
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  g_assert_true (jy_store_end_coverage (self->store, JY_TEST_GRANDMOTHER, &on, JY_TERMINATION_DIED,
                                        &self->work.today, NULL));
  jy_test_commit (self, &tx);

  part = get_part (self, stored->agreement->id, JY_TEST_GRANDMOTHER);
  g_assert_cmpint (g_date_compare (&part->ended_on, &part->joined_on), ==, 0); /* never covered */
  g_assert_cmpstr (part->end_reason, ==, JY_TERMINATION_DIED);
  g_assert_null (get_part (self, draft->agreement->id, JY_TEST_GRANDMOTHER));
  g_assert_cmpint (state_of (self, stored->agreement->id), ==, JY_AGREEMENT_IN_FORCE);
}

static void
test_correct (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) stored = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyStoredAgreement) agreement = jy_stored_agreement_copy (stored->agreement);
  g_autoptr (JyStoredAgreementMember) part = NULL;
  GDate end = jy_test_date ("2025-05-31");

  agreement->starts_on = jy_test_date ("2024-06-01");
  jy_test_run (self, jy_work_correct_agreement, agreement);
  g_assert_cmpint (g_date_compare (&agreement->ends_on, &end), ==, 0);
  part = get_part (self, agreement->id, JY_TEST_WIFE);
  g_assert_cmpint (g_date_compare (&part->joined_on, &agreement->starts_on), ==, 0);

  agreement->rev = 1;
  g_assert_null (jy_work_correct_agreement (&self->work, agreement, NULL)); /* somebody did */
  agreement->rev = 2;
  g_free (agreement->number);
  agreement->number = g_strdup ("");
  jy_test_refuse (self, jy_work_correct_agreement, agreement, "number");
}

static void
test_change_package (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) stored = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyStoredAgreementMember) part = get_part (self, stored->agreement->id, JY_TEST_WIFE);
  g_autoptr (JyStoredAgreementMember) after = NULL;

  part->package = 0;
  jy_test_refuse (self, jy_work_change_package, part, "Choose a package for Chen Mei.");
  part->package = JY_TEST_FULL;
  jy_test_run (self, jy_work_change_package, part);
  after = get_part (self, stored->agreement->id, JY_TEST_WIFE);
  g_assert_cmpint (after->package, ==, JY_TEST_FULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/agreements/draft", test_draft);
  jy_test_add_signing ("/agreements/one-draft", test_one_draft);
  jy_test_add_signing ("/agreements/sign", test_sign);
  jy_test_add_signing ("/agreements/people", test_people);
  jy_test_add_signing ("/agreements/conflict", test_conflict);
  jy_test_add_signing ("/agreements/confirm", test_confirm);
  jy_test_add_signing ("/agreements/promises", test_promises);
  jy_test_add_signing ("/agreements/promises-of-ended", test_promises_of_ended);
  jy_test_add_signing ("/agreements/join-and-leave", test_join_and_leave);
  jy_test_add_signing ("/agreements/last-one-leaves", test_last_one_leaves);
  jy_test_add_signing ("/agreements/death", test_death);
  jy_test_add_signing ("/agreements/correct", test_correct);
  jy_test_add_signing ("/agreements/change-package", test_change_package);

  return g_test_run ();
}
