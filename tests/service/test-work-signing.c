/* test-work-signing.c: S5, S14, S38, S43, S48-S62, rules.md 3.15
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-settings.h"
#include "jy-test-signing.h"

/* The rules that @signing breaks, in order: "SIGN-1 SIGN-5". */
static char *
dup_rules (JyTestStore *self, JySigning *signing)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) issues = jy_work_check_signing (&self->work, signing, &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < issues->len; i++)
    {
      const JySigningIssue *issue = g_ptr_array_index (issues, i);

      g_assert_cmpstr (issue->message, !=, "");
      g_assert_null (strstr (issue->message, "{"));
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", issue->rule);
    }
  return g_string_free (text, FALSE);
}

static void
assert_rules (JyTestStore *self, JySigning *signing, const char *expected)
{
  g_autofree char *broken = dup_rules (self, signing);

  g_assert_cmpstr (broken, ==, expected);
}

/* The proposal is complete save for what only the people at the counter know. */
static void
test_proposal (JyTestStore *self, gconstpointer data)
{
  gint64 household = JY_TEST_HOUSEHOLD;
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigning) signing = jy_work_prepare_signing (&self->work, &household, &error);
  GDate end = jy_test_date ("2025-06-14");

  g_assert_no_error (error);
  g_assert_cmpint (signing->agreement->team, ==, JY_TEST_TEAM);
  g_assert_cmpint (signing->agreement->doctor, ==, JY_TEST_LI);
  g_assert_cmpint (signing->agreement->signer, ==, JY_TEST_HEAD);
  g_assert_cmpint (g_date_compare (&signing->agreement->starts_on, &self->work.today), ==, 0);
  g_assert_cmpint (g_date_compare (&signing->agreement->ends_on, &end), ==, 0);
  g_assert_cmpuint (signing->members->len, ==, 5);
  for (gint64 person = JY_TEST_HEAD; person <= JY_TEST_GRANDMOTHER; person++)
    g_assert_cmpint (jy_signing_find_member (signing, person)->package, ==, JY_TEST_BASIC);
  assert_rules (self, signing, "SIGN-14 SIGN-22");
}

/* Each case changes one thing about a signing that breaks no rule. */
typedef struct
{
  const char *rules;
  void (*change) (JyTestStore *self, JySigning *signing);
} Case;

static void
change_nothing (JyTestStore *self, JySigning *signing)
{
}

static void
choose_nobody (JyTestStore *self, JySigning *signing)
{
  g_ptr_array_set_size (signing->members, 0);
}

static void
choose_stranger (JyTestStore *self, JySigning *signing)
{
  jy_signing_set_member (signing, JY_TEST_STRANGER, JY_TEST_BASIC);
}

static void
let_die (JyTestStore *self, JySigning *signing)
{
  g_autoptr (JyStoredResident) resident =
    jy_store_get_resident (self->store, JY_TEST_GRANDMOTHER, NULL);
  g_auto (JyTransaction) tx = { 0 };

  resident->died_on = self->work.today;
  jy_test_begin (self, &tx);
  g_assert_true (jy_store_update_resident (self->store, resident, NULL));
  jy_test_commit (self, &tx);
}

static void
take_package (JyTestStore *self, JySigning *signing)
{
  jy_signing_set_member (signing, JY_TEST_SON, 0);
}

static void
name_nobody (JyTestStore *self, JySigning *signing)
{
  signing->agreement->signer = 0;
}

static void
name_child (JyTestStore *self, JySigning *signing)
{
  signing->agreement->signer = JY_TEST_CHILD;
}

static void
take_team (JyTestStore *self, JySigning *signing)
{
  signing->agreement->team = 0;
}

static void
take_doctor (JyTestStore *self, JySigning *signing)
{
  signing->agreement->doctor = 0;
}

static void
let_doctor_leave (JyTestStore *self, JySigning *signing)
{
  g_autoptr (JyStoredStaff) doctor = jy_store_get_staff (self->store, JY_TEST_LI, NULL);
  g_auto (JyTransaction) tx = { 0 };

  doctor->left_on = self->work.today;
  jy_test_begin (self, &tx);
  g_assert_true (jy_store_update_staff (self->store, doctor, NULL));
  jy_test_commit (self, &tx);
}

static void
set_limit (JyTestStore *self, const char *value)
{
  JyStoredSetting setting = {
    .id = 61,
    .name = (char *) "max_persons_per_doctor",
    .from_on = jy_test_date ("2020-01-01"),
    .value = (char *) value,
  };
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, setting, &setting);
  jy_test_commit (self, &tx);
}

static void
limit_to_four (JyTestStore *self, JySigning *signing)
{
  set_limit (self, "4");
}

static void
limit_to_five (JyTestStore *self, JySigning *signing)
{
  set_limit (self, "5");
}

static void
disable_son (JyTestStore *self, JySigning *signing)
{
  jy_test_add_condition (self, 71, JY_TEST_SON, "disabled");
}

static void
disable_son_with_two (JyTestStore *self, JySigning *signing)
{
  disable_son (self, signing);
  signing->agreement->second_doctor = JY_TEST_WANG;
}

static void
same_doctor_twice (JyTestStore *self, JySigning *signing)
{
  signing->agreement->second_doctor = JY_TEST_LI;
}

static void
take_channel (JyTestStore *self, JySigning *signing)
{
  signing->agreement->channel = 0;
}

static void
start (JySigning *signing, const char *day)
{
  signing->agreement->starts_on = jy_test_date (day);
  jy_agreement_get_end (&signing->agreement->starts_on, 12, &signing->agreement->ends_on);
}

static void
start_a_month_ago (JyTestStore *self, JySigning *signing)
{
  start (signing, "2024-05-15");
}

static void
start_longer_ago (JyTestStore *self, JySigning *signing)
{
  start (signing, "2024-05-14");
}

static void
start_in_two_years (JyTestStore *self, JySigning *signing)
{
  start (signing, "2026-06-15");
}

static void
sign_tomorrow (JyTestStore *self, JySigning *signing)
{
  signing->agreement->signed_on = jy_test_date ("2024-06-16");
}

static JyStoredAgreementItem *
agree (JySigning *signing, gint64 resident, gint64 service)
{
  JyStoredAgreementItem *item = g_new0 (JyStoredAgreementItem, 1);

  item->resident = resident;
  item->service_item = service;
  item->way = g_strdup ("home");
  item->times = 2;
  item->place = g_strdup ("1 Main Road");
  g_ptr_array_add (signing->items, item);
  return item;
}

static void
agree_for_stranger (JyTestStore *self, JySigning *signing)
{
  agree (signing, JY_TEST_STRANGER, JY_TEST_RECORD);
}

static void
agree_no_way (JyTestStore *self, JySigning *signing)
{
  JyStoredAgreementItem *item = agree (signing, JY_TEST_HEAD, JY_TEST_RECORD);

  g_clear_pointer (&item->way, g_free);
}

static void
agree_home_bed (JyTestStore *self, JySigning *signing)
{
  agree (signing, JY_TEST_GRANDMOTHER, JY_TEST_HOME_BED);
}

static void
agree_home_bed_with_consent (JyTestStore *self, JySigning *signing)
{
  JyStoredHomeCareConsent *consent = g_new0 (JyStoredHomeCareConsent, 1);

  agree_home_bed (self, signing);
  consent->resident = JY_TEST_GRANDMOTHER;
  consent->given_on = self->work.today;
  consent->signer = g_strdup ("Zhang San");
  g_ptr_array_add (signing->consents, consent);
}

static void
send_son_away (JyTestStore *self, JySigning *signing)
{
  g_autoptr (JyStoredResident) resident = jy_store_get_resident (self->store, JY_TEST_SON, NULL);
  g_auto (JyTransaction) tx = { 0 };

  g_free (resident->residence_pattern);
  resident->residence_pattern = g_strdup ("away");
  jy_test_begin (self, &tx);
  g_assert_true (jy_store_update_resident (self->store, resident, NULL));
  jy_test_commit (self, &tx);
}

static void
send_son_away_with_time (JyTestStore *self, JySigning *signing)
{
  send_son_away (self, signing);
  signing->agreement->planned_time = g_strdup ("Spring Festival");
}

static void
say_nothing (JyTestStore *self, JySigning *signing)
{
  signing->agreement->informed = FALSE;
}

/* clang-format off */
static const Case cases[] = {
  { "",                change_nothing },
  { "SIGN-1",          choose_nobody },
  { "SIGN-2",          choose_stranger },
  { "SIGN-3",          let_die },
  { "SIGN-5",          take_package },
  { "SIGN-6",          name_nobody },
  { "SIGN-7",          name_child },
  { "SIGN-8",          take_team },
  { "SIGN-9",          take_doctor },
  { "SIGN-10",         let_doctor_leave },
  { "SIGN-11",         limit_to_four },
  { "",                limit_to_five },
  { "SIGN-12",         disable_son },
  { "",                disable_son_with_two },
  { "SIGN-13",         same_doctor_twice },
  { "SIGN-14",         take_channel },
  { "",                start_a_month_ago },
  { "SIGN-15",         start_longer_ago },
  { "SIGN-16",         start_in_two_years },
  { "SIGN-17",         sign_tomorrow },
  { "SIGN-18",         agree_for_stranger },
  { "SIGN-19",         agree_no_way },
  { "SIGN-20",         agree_home_bed },
  { "",                agree_home_bed_with_consent },
  { "SIGN-21",         send_son_away },
  { "",                send_son_away_with_time },
  { "SIGN-22",         say_nothing },
};
/* clang-format on */

static void
test_rule (JyTestStore *self, gconstpointer data)
{
  const Case *one = data;
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);

  one->change (self, signing);
  assert_rules (self, signing, one->rules);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/signing/proposal", test_proposal);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/signing/rule/%" G_GSIZE_FORMAT, i);

      g_test_add (path, JyTestStore, &cases[i], jy_test_signing_set_up, test_rule,
                  jy_test_store_tear_down);
    }

  return g_test_run ();
}
