/* test-quota.c - quotas of areas, teams and doctors: from a day on, in every number that shows them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-indicator.h"
#include "jy-signing-report.h"
#include "jy-test-signing.h"
#include "jy-work-history.h"
#include "jy-work-quotas.h"

/* Six people live in the village, five of them signed with Li of the team today, 2024-06-15. */
static void
set_up (JyTestStore *self)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static JyStoredQuota
make_quota (JyTestStore *self, const char *from)
{
  return (JyStoredQuota){ .id = jy_store_new_id (self->store),
                          .from_on = jy_test_date (from),
                          .persons = -1,
                          .households = -1,
                          .sign_percent = -1,
                          .fulfil_percent = -1 };
}

static void
save (JyTestStore *self, JyStoredQuota *quota)
{
  jy_test_run (self, jy_work_save_quota, quota);
  g_clear_pointer (&quota->note, g_free);
}

static JySigningFigures *
count (JyTestStore *self, const char *period, JySigningBy by)
{
  g_autoptr (GError) error = NULL;
  JySigningRequest request = { .by = by };
  JySigningFigures *figures;

  g_assert_true (jy_period_parse (period, &request.period));
  figures = jy_work_count_signing_figures (&self->work, &request, &error);
  g_assert_no_error (error);
  return figures;
}

/* "signed/to sign, target, missing" of the unit @id; 0: all. */
static void
assert_stand (const JySigningFigures *figures, const char *indicator, gint64 id, const char *wanted)
{
  guint unit = 0;
  JyIndicatorValue value;
  g_autofree char *text = NULL;

  while (unit < jy_signing_units_get_n (figures->units) &&
         jy_signing_units_get (figures->units, unit)->id != id)
    unit++;
  jy_indicator_get_value (jy_indicator_find (indicator), figures, unit, &value);
  text = g_strdup_printf ("%d %d/%d, %d%%, %d", value.is_known, (int) value.rate.numerator,
                          (int) value.rate.denominator, value.target, (int) value.missing);
  g_assert_cmpstr (text, ==, wanted);
}

static void
test_area (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) before = NULL;
  g_autoptr (JySigningFigures) after = NULL;
  g_autoptr (JySigningFigures) undone = NULL;
  JyStoredQuota quota;

  set_up (self);
  before = count (self, "2024Q2", JY_SIGNING_BY_AREA);
  assert_stand (before, "rate_sign_person", JY_TEST_VILLAGE, "1 5/6, 30%, 0");
  assert_stand (before, "rate_target", JY_TEST_VILLAGE, "1 5/2, -1%, 0");

  quota = make_quota (self, "2024-06-01");
  quota.area = JY_TEST_VILLAGE;
  quota.persons = 6;
  quota.note = g_strdup ("the whole village");
  save (self, &quota);

  after = count (self, "2024Q2", JY_SIGNING_BY_AREA);
  assert_stand (after, "rate_sign_person", JY_TEST_VILLAGE, "1 5/6, 100%, 1");
  assert_stand (after, "rate_target", JY_TEST_VILLAGE, "1 5/6, -1%, 0");
  assert_stand (after, "rate_sign_person", 0, "1 5/6, 30%, 0"); /* the centre keeps its own */
  g_assert_cmpstr (jy_signing_figures_find_quota (after, 0)->note, ==, "the whole village");

  jy_test_run (self, jy_work_undo, &self->work.operation);
  undone = count (self, "2024Q2", JY_SIGNING_BY_AREA);
  assert_stand (undone, "rate_target", JY_TEST_VILLAGE, "1 5/2, -1%, 0");
}

/* A quota holds from its day on; the same day again replaces it; without figures it ends. */
static void
test_dated (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) early = NULL;
  g_autoptr (JySigningFigures) late = NULL;
  g_autoptr (JySigningFigures) ended = NULL;
  JyStoredQuota quota;

  set_up (self);
  for (int percent = 50; percent <= 90; percent += 40)
    {
      quota = make_quota (self, "2024-06-15");
      quota.area = JY_TEST_VILLAGE;
      quota.sign_percent = percent;
      quota.fulfil_percent = 80;
      save (self, &quota);
    }
  early = count (self, "2024-05", JY_SIGNING_BY_AREA);
  late = count (self, "2024Q2", JY_SIGNING_BY_AREA);
  assert_stand (early, "rate_sign_person", JY_TEST_VILLAGE, "1 0/6, 30%, 2");
  assert_stand (late, "rate_sign_person", JY_TEST_VILLAGE, "1 5/6, 90%, 1");
  assert_stand (late, "rate_target", JY_TEST_VILLAGE, "1 5/6, -1%, 0");
  assert_stand (late, "rate_fulfil", JY_TEST_VILLAGE, "1 0/5, 80%, 4");

  quota = make_quota (self, "2024-06-15");
  quota.area = JY_TEST_VILLAGE;
  save (self, &quota);
  ended = count (self, "2024Q2", JY_SIGNING_BY_AREA);
  assert_stand (ended, "rate_sign_person", JY_TEST_VILLAGE, "1 5/6, 30%, 0");
  assert_stand (ended, "rate_fulfil", JY_TEST_VILLAGE, "1 0/5, 95%, 5");
}

/* The doctor's is the doctor's: the centre's number does not count it twice. */
static void
test_team_and_doctor (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) teams = NULL;
  g_autoptr (JySigningFigures) doctors = NULL;
  JyStoredQuota quota;

  set_up (self);
  quota = make_quota (self, "2024-01-01");
  quota.team = JY_TEST_TEAM;
  quota.persons = 4;
  save (self, &quota);
  quota = make_quota (self, "2024-01-01");
  quota.doctor = JY_TEST_LI;
  quota.persons = 7;
  save (self, &quota);

  teams = count (self, "2024Q2", JY_SIGNING_BY_TEAM);
  assert_stand (teams, "rate_target", JY_TEST_TEAM, "1 5/4, -1%, 0");
  doctors = count (self, "2024Q2", JY_SIGNING_BY_DOCTOR);
  assert_stand (doctors, "rate_target", JY_TEST_LI, "1 5/7, -1%, 0");
  assert_stand (doctors, "rate_target", JY_TEST_WANG, "0 0/0, -1%, 0");
  g_assert_cmpint (
    jy_signing_figures_get_base (doctors, jy_signing_units_get_n (doctors->units), JY_BASE_TARGET)
      .value,
    ==, 2);
}

static void
test_refused (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  JyStoredQuota quota = make_quota (self, "2024-06-15");

  jy_test_refuse (self, jy_work_save_quota, &quota, "Choose the area");
  quota.area = JY_TEST_VILLAGE;
  quota.sign_percent = 101;
  jy_test_refuse (self, jy_work_save_quota, &quota, "from 0 to 100");
  quota.sign_percent = 40;
  quota.persons = 12;
  jy_test_refuse (self, jy_work_save_quota, &quota, "not both");
  quota.persons = -1;
  g_date_clear (&quota.from_on, 1);
  jy_test_refuse (self, jy_work_save_quota, &quota, "from which day");
  g_free (quota.note);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_signing ("/quota/area", test_area);
  jy_test_add_signing ("/quota/dated", test_dated);
  jy_test_add_signing ("/quota/team-and-doctor", test_team_and_doctor);
  jy_test_add_signing ("/quota/refused", test_refused);

  return g_test_run ();
}
