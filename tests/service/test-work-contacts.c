/* test-work-contacts.c: S17, S33-S36, S45, S46, S51-S53; and agreements by the batch
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement-batch.h"
#include "jy-test-signing.h"
#include "jy-work-contacts.h"
#include "jy-work-history.h"

static JyTalk *
talk_with (gint64 id, gint64 household, const char *made_on, int acceptance, const char *refusal)
{
  JyStoredContactAttempt *contact = g_new0 (JyStoredContactAttempt, 1);

  contact->id = id;
  contact->household = household;
  contact->made_on = jy_test_date (made_on);
  contact->channel = 3;
  contact->acceptance = acceptance;
  contact->refusal = g_strdup (refusal);
  return jy_talk_new (contact, NULL);
}

/* clang-format off */
static const struct
{
  const char *made_on;
  int channel;
  int acceptance;
  const char *refusal;
  const char *need;
  const char *next_on;
  const char *refused; /* NULL: it is recorded */
} talks[] = {
  { "2024-06-15", 1, 3, "",        "chronic", NULL,         NULL },
  { "2024-06-16", 1, 3, "",        "chronic", NULL,         "in the future" },
  { "2024-06-15", 0, 0, "",        NULL,      NULL,         NULL },
  { "2024-06-15", 7, 0, "",        NULL,      NULL,         "where the talk took place" },
  { "2024-06-15", 6, 4, "",        NULL,      NULL,         "takes the service" },
  { "2024-06-15", 6, 1, "absent",  NULL,      "2024-06-15", NULL },
  { "2024-06-15", 6, 1, "absent",  NULL,      "2024-06-14", "before the talk" },
  { "2024-06-15", 6, 1, "because", NULL,      NULL,         "reason from the list" },
  { "2024-06-15", 6, 2, "",        "money",   NULL,         "needs from the list" },
};
/* clang-format on */

static void
test_talks (JyTestStore *self, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (talks); i++)
    {
      g_autoptr (JyTalk) talk = talk_with (800 + (gint64) i, JY_TEST_HOUSEHOLD, talks[i].made_on,
                                           talks[i].acceptance, talks[i].refusal);

      talk->contact->channel = talks[i].channel;
      jy_date_from_text (talks[i].next_on, &talk->contact->next_on);
      g_strfreev (talk->needs);
      talk->needs = g_strsplit (talks[i].need != NULL ? talks[i].need : "", ",", -1);
      if (talks[i].refused != NULL)
        jy_test_refuse (self, jy_work_record_talk, talk, talks[i].refused);
      else
        jy_test_run (self, jy_work_record_talk, talk);
    }
}

/* A talk corrected keeps what did not change, and is taken away with its needs. */
static void
test_correct (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyTalk) talk = talk_with (801, JY_TEST_HOUSEHOLD, "2024-06-01", 2, "");
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (GPtrArray) list = NULL;
  gint64 household = JY_TEST_HOUSEHOLD, id = 801;

  g_strfreev (talk->needs);
  talk->needs = g_strsplit ("chronic,nursing", ",", -1);
  jy_test_run (self, jy_work_record_talk, talk);
  g_strfreev (talk->needs);
  talk->needs = g_strsplit ("nursing,child", ",", -1);
  jy_test_run (self, jy_work_record_talk, talk);
  list = jy_work_list_talks (&self->work, &household, NULL);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_true (g_strv_equal ((const char *const *) ((JyTalk *) list->pdata[0])->needs,
                               (const char *const[]){ "child", "nursing", NULL }));

  jy_test_run (self, jy_work_delete_talk, &id);
  jy_test_assert_dump (self->store, before);
}

static GArray *
find_unsigned (JyTestStore *self, JyUnsignedOrder order, int acceptance, const char *refusal)
{
  JyUnsignedQuery query = {
    .area = JY_TEST_VILLAGE, .refusal = (char *) refusal, .acceptance = acceptance, .order = order
  };
  g_autoptr (GError) error = NULL;
  GArray *ids = jy_work_find_unsigned_households (&self->work, &query, &error);

  g_assert_no_error (error);
  return ids;
}

static guint
count_unsigned (JyTestStore *self, JyUnsignedOrder order, int acceptance, const char *refusal)
{
  g_autoptr (GArray) ids = find_unsigned (self, order, acceptance, refusal);

  return ids->len;
}

/* Who has not signed, with what the latest talk said; who signed is on the list no more. */
static void
test_unsigned (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyTalk) first = talk_with (801, JY_TEST_HOUSEHOLD, "2024-05-01", 1, "absent");
  g_autoptr (JyTalk) latest = talk_with (802, JY_TEST_HOUSEHOLD, "2024-06-01", 2, "thinking");
  g_autoptr (GArray) ids = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (JySigning) signing = NULL;
  const JyUnsignedHousehold *row;

  first->contact->next_on = jy_test_date ("2024-06-01");
  latest->contact->next_on = jy_test_date ("2024-07-01");
  jy_test_run (self, jy_work_record_talk, latest);
  jy_test_run (self, jy_work_record_talk, first); /* entered later, held earlier */

  g_assert_cmpuint (count_unsigned (self, JY_UNSIGNED_BY_HEAD, -1, NULL), ==, 2);
  g_assert_cmpuint (count_unsigned (self, JY_UNSIGNED_BY_HEAD, -1, "thinking"), ==, 1);
  g_assert_cmpuint (count_unsigned (self, JY_UNSIGNED_BY_HEAD, -1, "absent"), ==, 0);
  g_assert_cmpuint (count_unsigned (self, JY_UNSIGNED_BY_HEAD, 2, NULL), ==, 1);
  ids = find_unsigned (self, JY_UNSIGNED_BY_NEXT, -1, NULL);
  g_assert_cmpuint (ids->len, ==, 2);
  g_assert_cmpint (g_array_index (ids, gint64, 0), ==, JY_TEST_HOUSEHOLD);

  rows = jy_work_get_unsigned_households (&self->work, ids, NULL);
  row = g_ptr_array_index (rows, 0);
  g_assert_cmpstr (row->head, ==, "Zhang San");
  g_assert_cmpstr (row->refusal, ==, "thinking");
  g_assert_cmpint (row->acceptance, ==, 2);
  g_assert_cmpint (row->n_members, ==, 5);
  g_assert_cmpint (row->contact, ==, 802);

  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_assert_cmpuint (count_unsigned (self, JY_UNSIGNED_BY_HEAD, -1, NULL), ==, 1);
  g_assert_cmpuint (count_unsigned (self, JY_UNSIGNED_BY_NEXT, -1, NULL), ==, 1);
}

static GPtrArray *
members_of (const gint64 *residents, gsize n)
{
  GPtrArray *members = g_ptr_array_new_with_free_func (jy_agreement_member_record.free);

  for (gsize i = 0; i < n; i++)
    {
      JyStoredAgreementMember *member = g_new0 (JyStoredAgreementMember, 1);

      member->resident = residents[i];
      member->package = JY_TEST_BASIC;
      g_ptr_array_add (members, member);
    }
  return members;
}

static JyStoredAgreement *
agreement_from (const char *start, const char *number)
{
  JyStoredAgreement *agreement = g_new0 (JyStoredAgreement, 1);

  agreement->household = JY_TEST_HOUSEHOLD;
  agreement->team = JY_TEST_TEAM;
  agreement->doctor = JY_TEST_LI;
  agreement->channel = 1;
  agreement->number = g_strdup (number);
  agreement->starts_on = jy_test_date (start);
  agreement->signed_on = agreement->starts_on;
  jy_agreement_get_end (&agreement->starts_on, 12, &agreement->ends_on);
  return agreement;
}

/* Adds one to @batch; returns what was refused, in sentences joined by "|". */
static char *
add (JyAgreementBatch *batch, JyStoredAgreement *agreement, gsize n, JyStoredTermination *ending)
{
  static const gint64 residents[] = { JY_TEST_HEAD, JY_TEST_WIFE };
  g_autoptr (GPtrArray) members = members_of (residents, n);
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  gboolean added;

  g_assert_true (
    jy_agreement_batch_add (batch, agreement, members, ending, refused, &added, &error));
  g_assert_no_error (error);
  g_assert_true (added || refused->len > 0);
  g_ptr_array_add (refused, NULL);
  return g_strjoinv ("|", (GStrv) refused->pdata);
}

/* Years of one household: numbered, linked year to year, refused in sentences where they collide.
 */
static void
test_batch (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyAgreementBatch) batch = jy_agreement_batch_new (self->store);
  g_autoptr (JyStoredAgreement) first = agreement_from ("2022-01-01", NULL);
  g_autoptr (JyStoredAgreement) second = agreement_from ("2023-01-01", "2023-1");
  g_autoptr (JyStoredAgreement) twice = agreement_from ("2023-06-01", NULL);
  g_autoptr (JyStoredAgreement) same_number = agreement_from ("2026-01-01", "2023-1");
  g_autoptr (JyStoredAgreement) third = agreement_from ("2024-01-01", NULL);
  g_autofree char *none = NULL, *nothing = NULL, *covered = NULL, *taken = NULL, *ended = NULL;
  JyStoredTermination ending = {
    .reason = (char *) "02",
    .confirmed_by = (char *) "",
    .confirmed_on = jy_test_date ("2024-03-01"),
    .ended_on = jy_test_date ("2024-03-01"),
    .note = (char *) "",
  };
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  none = add (batch, first, 2, NULL);
  nothing = add (batch, second, 1, NULL);
  covered = add (batch, twice, 1, NULL);
  taken = add (batch, same_number, 1, NULL);
  ended = add (batch, third, 2, &ending);
  jy_test_commit (self, &tx);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (first->number, ==, "2022-000001");
  g_assert_cmpint (first->renews, ==, 0);
  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpint (second->renews, ==, first->id);
  g_assert_cmpstr (covered, ==,
                   "Zhang San is covered until 2023-12-31 by agreement 2023-1 (East, Li)."
                   "|Nobody is left to sign with.");
  g_assert_cmpstr (taken, ==, "Another agreement has the number 2023-1.");
  g_assert_cmpstr (ended, ==, "");
  g_assert_cmpstr (third->number, ==, "2024-000001");
  g_assert_cmpint (third->renews, ==, second->id);
  g_assert_cmpint (g_date_compare (&third->ended_on, &ending.ended_on), ==, 0);
}

/* Numbers of another form do not count; a gap is not filled. */
static void
test_numbers (JyTestStore *self, gconstpointer data)
{
  static const char *const numbers[] = { "2024-000041", "2024-9", "2024-00009A", "2024-1000000" };
  g_autoptr (JyAgreementBatch) batch = jy_agreement_batch_new (self->store);
  g_auto (JyTransaction) tx = { 0 };
  int last;

  g_assert_true (jy_store_find_last_agreement_number (self->store, 2024, &last, NULL));
  g_assert_cmpint (last, ==, 0);
  jy_test_begin (self, &tx);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *start = g_strdup_printf ("20%02d-01-01", (int) (10 + 2 * i));
      g_autoptr (JyStoredAgreement) agreement = agreement_from (start, numbers[i]);
      g_autofree char *refused = add (batch, agreement, 1, NULL);

      g_assert_cmpstr (refused, ==, "");
    }
  jy_test_commit (self, &tx);
  g_assert_true (jy_store_find_last_agreement_number (self->store, 2024, &last, NULL));
  g_assert_cmpint (last, ==, 41);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/contacts/talks", test_talks);
  jy_test_add_signing ("/contacts/correct", test_correct);
  jy_test_add_signing ("/contacts/unsigned", test_unsigned);
  jy_test_add_signing ("/batch/add", test_batch);
  jy_test_add_signing ("/batch/numbers", test_numbers);

  return g_test_run ();
}
