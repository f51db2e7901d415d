/* test-outcome-diabetes.c: rules.md 3.8, 3.11
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-outcome-test.h"

#define FORM "diabetes"
#define BORN "1970-05-01"
#define MOTHER "1996-05-01"
#define SOON "2026-10-14"
#define QUARTER "2026-12-30"

/* clang-format off */

/* Limits on both sides: 7.0, 16.7, and 3.9 at and below. */
static const JyOutcomeCase limits[] = {
  { "fbg=6.9", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=7.0", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "DM-LIMIT CHR-6" },
  { "fbg=7", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "DM-LIMIT CHR-6" },
  { "fbg=16.6", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "DM-LIMIT CHR-6" },
  { "fbg=16.7", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-FBG-HIGH DM-LIMIT CHR-1 CHR-6" },
  { "fbg=4.0", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=3.95", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=3.9", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-FBG-LOW DM-BELOW CHR-1" },
  { "fbg=6.9", NULL, MOTHER, JY_GROUP_MATERNAL, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=7.0", NULL, MOTHER, JY_GROUP_MATERNAL, 2, URGENT, SOON, SOON, "emergency", "EMG-FBG-MATERNAL DM-LIMIT CHR-1 CHR-6" },
  { "fbg=6.0 sbp=179 dbp=109", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7 BP-HIGH" },
  { "fbg=6.0 sbp=180 dbp=80", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-BP DM-BELOW CHR-1 BP-HIGH" },
  { "fbg=6.0 sbp=130 dbp=110", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-BP DM-BELOW CHR-1 BP-HIGH" },
  { "fbg=6.0 heart_rate=100", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=6.0 heart_rate=101", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-HEART-RATE DM-BELOW CHR-1" },
  { "fbg=6.0 temperature=39", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=6.0 temperature=39.1", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-TEMPERATURE DM-BELOW CHR-1" },
};

/* Emergency signs. */
static const JyOutcomeCase signs[] = {
  { "fbg=6.0 symptoms=1", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=6.0 symptoms=2", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-THIRST DM-BELOW CHR-1" },
  { "fbg=6.0 symptoms=4", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-THIRST DM-BELOW CHR-1" },
  { "fbg=6.0 symptoms=5", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "EMG-ASK DM-BELOW CHR-7" },
  { "fbg=6.0 symptoms=3,6,7,8,9", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=6.0 danger_signs=1", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=6.0 danger_signs=2", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-BEHAVIOUR DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=3", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-ACETONE DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=4", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-HEART DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=5", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-SWEAT DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=6", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-NAUSEA DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=7", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-NAUSEA DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=8", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-BELLY DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=9", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-DEEP-BREATH DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=10", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-FLUSH DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=11", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-BLIND DM-BELOW CHR-1" },
  { "fbg=6.0 danger_signs=12", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-OTHER DM-BELOW CHR-1" },
};

/* The rows of 3.7 with glucose instead of blood pressure. */
static const JyOutcomeCase rows[] = {
  { "fbg=6.0 complication=2", NULL, BORN, 0, 4, REFER, SOON, SOON, "new-complication", "DM-BELOW CHR-2" },
  { "fbg=6.0 complication=3", NULL, BORN, 0, 4, REFER, SOON, SOON, "worse-complication", "DM-BELOW CHR-2-WORSE" },
  { "fbg=6.0 adverse_reaction=2", "3", BORN, 0, 3, REFER, SOON, SOON, "drug-reaction", "DM-BELOW CHR-3" },
  { "fbg=6.0 adverse_reaction=2", NULL, BORN, 0, 3, RECHECK, SOON, SOON, "", "DM-BELOW CHR-4" },
  { "fbg=8.0", "2 fbg=7.5", BORN, 0, 2, REFER, SOON, SOON, "glucose-twice", "DM-LIMIT CHR-5" },
  { "fbg=8.0", "2 fbg=3.9", BORN, 0, 2, REFER, SOON, SOON, "glucose-twice", "DM-LIMIT CHR-5" }, /* by its class */
  { "fbg=8.0", "3 fbg=7.0", BORN, 0, 2, REFER, SOON, SOON, "glucose-twice", "DM-LIMIT CHR-5" },
  { "fbg=8.0", "3 fbg=6.9", BORN, 0, 2, RECHECK, SOON, SOON, "", "DM-LIMIT CHR-6" },
  { "fbg=8.0", "4", BORN, 0, 2, RECHECK, SOON, SOON, "", "DM-LIMIT CHR-6" },
  { "fbg=8.0", "1 fbg=6.0", BORN, 0, 2, RECHECK, SOON, SOON, "", "DM-LIMIT CHR-6" },
  { "fbg=6.0", "2 fbg=8.0", BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "", NULL, BORN, 0, 0, NONE, "", "", "", "DM-MISSING" },
  { "fbg=6.0 hypoglycaemia=2", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=6.0 hba1c=6.9 foot_pulse=1", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7" },
  { "fbg=6.0 hba1c=7.0 foot_pulse=2", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7 HBA1C FOOT-PULSE" },
  { "fbg=6.0 hba1c=9 foot_pulse=3", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7 HBA1C FOOT-PULSE" },
  { "fbg=6.0 hypoglycaemia=3", NULL, BORN, 0, 1, NONE, "", QUARTER, "", "DM-BELOW CHR-7 HYPOGLYCAEMIA" },
};

/* 3.11 */
static const JyOutcomeCase copd[] = {
  { "exacerbation=1", NULL, BORN, 0, 0, NONE, "", QUARTER, "", "COPD-3" },
  { "exacerbation=2", NULL, BORN, 0, 0, URGENT, SOON, SOON, "exacerbation", "COPD-1" },
  { "exacerbation=1 complication=2", NULL, BORN, 0, 0, URGENT, SOON, SOON, "new-complication", "COPD-2" },
  { "exacerbation=2 complication=2", NULL, BORN, 0, 0, URGENT, SOON, SOON, "exacerbation", "COPD-1 COPD-2" },
  { "exacerbation=1 lung_function=2", NULL, BORN, 0, 0, NONE, "", QUARTER, "", "COPD-3 COPD-LUNG" },
  { "exacerbation=1 lung_function_date=2025-09-30", NULL, BORN, 0, 0, NONE, "", QUARTER, "", "COPD-3" },
  { "exacerbation=1 lung_function_date=2025-09-29", NULL, BORN, 0, 0, NONE, "", QUARTER, "", "COPD-3 COPD-LUNG" },
};
/* clang-format on */

static void
test_cases (void)
{
  jy_test_cases (FORM, limits, G_N_ELEMENTS (limits));
  jy_test_cases (FORM, signs, G_N_ELEMENTS (signs));
  jy_test_cases (FORM, rows, G_N_ELEMENTS (rows));
}

static void
test_copd (void)
{
  jy_test_cases ("copd", copd, G_N_ELEMENTS (copd));
}

/* Above the low emergency: the higher the glucose, the sooner the visit, and no better class. */
static void
test_monotonic (void)
{
  static const char *const befores[] = { "1", "2" };

  for (gsize b = 0; b < G_N_ELEMENTS (befores); b++)
    for (int tenths = 40; tenths < 250; tenths++)
      {
        g_autofree char *text = g_strdup_printf ("fbg=%d.%d", tenths / 10, tenths % 10);
        g_autofree char *higher =
          g_strdup_printf ("fbg=%d.%d", (tenths + 1) / 10, (tenths + 1) % 10);
        JyOutcomeCase a = { .answers = text, .before = befores[b], .born = BORN };
        JyOutcomeCase c = { .answers = higher, .before = befores[b], .born = BORN };
        g_auto (JyOutcome) now = { 0 };
        g_auto (JyOutcome) worse = { 0 };

        jy_test_judge (FORM, &a, &now);
        jy_test_judge (FORM, &c, &worse);
        g_assert_cmpint (worse.code, >=, now.code);
        g_assert_cmpint (worse.step, >=, now.step);
        g_assert_cmpint (g_date_compare (&worse.next_on, &now.next_on), <=, 0);
      }
}

/* 3.7: the reasons of referrals: twice in a row, three times, for a long time; a satisfactory visit
 * in between begins anew. */
static void
test_how_often (void)
{
  static const struct
  {
    const char *form;
    const char *answers;
    int codes[4]; /* of the visits before, the latest first */
    const char *reason;
  } cases[] = {
    { "hypertension", "sbp=150 dbp=80", { 1, 2, 2, 2 }, "" },
    { "hypertension", "sbp=150 dbp=80", { 2, 1, 2, 2 }, "pressure-twice" },
    { "hypertension", "sbp=150 dbp=80", { 2, 2, 1, 2 }, "three-times" },
    { "hypertension", "sbp=150 dbp=80", { 2, 2, 2, 1 }, "long-term" },
    { "hypertension", "sbp=150 dbp=80", { 2, 2, 2, 2 }, "long-term" },
    { "hypertension", "sbp=130 dbp=80", { 2, 2, 2, 2 }, "" },
    { "diabetes", "fbg=7.0 sbp=120 dbp=80", { 2, 1, 2, 2 }, "glucose-twice" },
    { "diabetes", "fbg=7.0 sbp=120 dbp=80", { 2, 2, 1, 2 }, "three-times" },
    { "diabetes", "fbg=7.0 sbp=120 dbp=80", { 2, 2, 2, 1 }, "long-term" },
  };
  static const char *const dates[] = { "2026-09-01", "2026-06-01", "2026-03-01", "2025-12-01" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyOutcomePrevious previous[4];
      g_auto (JyOutcome) outcome = { 0 };

      for (gsize k = 0; k < G_N_ELEMENTS (previous); k++)
        {
          previous[k] = (JyOutcomePrevious){ .form = cases[i].form, .code = cases[i].codes[k] };
          g_assert_true (jy_date_from_text (dates[k], &previous[k].date));
        }
      jy_test_judge_after (cases[i].form, cases[i].answers, JY_TEST_VISIT, "1970-05-01", 0,
                           previous, G_N_ELEMENTS (previous), &outcome);
      g_assert_cmpstr (outcome.referral_reason, ==, cases[i].reason);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/diabetes/cases", test_cases);
  g_test_add_func ("/outcome/diabetes/how-often", test_how_often);
  g_test_add_func ("/outcome/diabetes/monotonic", test_monotonic);
  g_test_add_func ("/outcome/copd/cases", test_copd);
  return g_test_run ();
}
