/* test-outcome-elderly.c: rules.md 3.1, 3.3, 3.4, 3.7 (screening), 3.12
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-outcome-test.h"

#define OLD "1950-05-01"
#define BORN "1990-05-01" /* 36 */
#define TURNED_35 "1991-09-30"
#define ALMOST_35 "1991-10-01"
#define TURNED_55 "1971-09-30"
#define ALMOST_55 "1971-10-01"
#define HALF_YEAR "2027-03-30"
#define SOON "2026-10-14"
#define HTN JY_GROUP_HYPERTENSION
#define DM JY_GROUP_DIABETES

/* clang-format off */

/* 3.3: 0-3, 4-8, 9-18, 19 and more. */
static const JyOutcomeCase self_care[] = {
  { "eating=0 grooming=0 dressing=0 toilet=0", NULL, OLD, 0, 0, NONE, "", "", "", "" },
  { "eating=0 grooming=0 dressing=0 toilet=0 mobility=0", NULL, OLD, 0, 1, NONE, "", "", "", "OLD-1" },
  { "eating=3 grooming=0 dressing=0 toilet=0 mobility=0", NULL, OLD, 0, 1, NONE, "", "", "", "OLD-1" },
  { "eating=3 grooming=1 dressing=0 toilet=0 mobility=0", NULL, OLD, 0, 2, NONE, "", "", "", "OLD-2" },
  { "eating=3 grooming=0 dressing=5 toilet=0 mobility=0", NULL, OLD, 0, 2, NONE, "", "", "", "OLD-2" },
  { "eating=3 grooming=1 dressing=5 toilet=0 mobility=0", NULL, OLD, 0, 3, NONE, "", "", "", "OLD-3" },
  { "eating=3 grooming=0 dressing=5 toilet=10 mobility=0", NULL, OLD, 0, 3, NONE, "", "", "", "OLD-3" },
  { "eating=3 grooming=1 dressing=5 toilet=10 mobility=0", NULL, OLD, 0, 4, NONE, "", "", "", "OLD-4 OLD-BED" },
  { "eating=5 grooming=7 dressing=5 toilet=10 mobility=10", NULL, OLD, 0, 4, NONE, "", "", "", "OLD-4 OLD-BED" },
};

/* 3.4, 3.3: findings, screening questions, measurements. */
static const JyOutcomeCase examination[] = {
  { "", NULL, OLD, 0, 0, NONE, "", "", "", "" },
  { "height=160", NULL, OLD, 0, 0, NONE, "", "", "", "SCR-DUE" }, /* carried over */
  { "sbp=120 dbp=80 evaluation=1", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 evaluation=2", NULL, BORN, 0, 2, NONE, "", "", "", "EXM-FINDING" },
  { "sbp=120 dbp=80 teeth=2,3", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 breasts=1 urine_protein=0 foot_pulse=2", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 breasts=2,4", NULL, BORN, 0, 2, NONE, "", "", "", "EXM-FINDING" },
  { "sbp=120 dbp=80 urine_protein=1", NULL, BORN, 0, 2, NONE, "", "", "", "EXM-FINDING" },
  { "sbp=120 dbp=80 foot_pulse=1", NULL, BORN, 0, 2, NONE, "", "", "", "EXM-FINDING" },
  { "sbp=120 dbp=80 ecg=2 guidance=2", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "EXM-FINDING" },
  { "sbp=120 dbp=80 ecg=2 guidance=2,3", NULL, BORN, 0, 2, REFER, SOON, SOON, "abnormal", "EXM-FINDING" },
  { "sbp=120 dbp=80 guidance=1", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL EXM-ENROL" },
  { "sbp=120 dbp=80 guidance=1", NULL, BORN, HTN, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 cognition=1 mood=1", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 cognition=2 mood=2", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL OLD-COGNITION OLD-MOOD" },
  { "sbp=120 dbp=80 cognition=2 cognition_score=20 mood=2 mood_score=8", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 self_care=3", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 self_care=4", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL OLD-BED" },
  { "sbp=120 dbp=80 waist=84.9", NULL, BORN, HTN, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 waist=85", NULL, BORN, HTN, 1, NONE, "", "", "", "EXM-NORMAL WAIST" },
  { "sbp=120 dbp=80 height=170 weight=70", NULL, BORN, HTN, 1, NONE, "", "", "", "EXM-NORMAL OVERWEIGHT" },
  /* The next one is a year later, or what is to be seen again before. */
  { "symptoms=1 ecg=2", NULL, OLD, HTN | JY_GROUP_ELDERLY, 2, NONE, "", "2027-09-30", "", "EXM-FINDING EXM-NEXT" },
  { "sbp=120 dbp=80", NULL, OLD, JY_GROUP_ELDERLY, 1, NONE, "", "2027-03-30", "", "RISK-AGE SCR-RISK EXM-NORMAL EXM-NEXT" },
  { "sbp=140 dbp=80", NULL, OLD, JY_GROUP_ELDERLY, 2, RECHECK, SOON, SOON, "", "SCR-1 EXM-NEXT" },
  { "sbp=120 dbp=80", NULL, OLD, HTN | JY_GROUP_ELDERLY, 1, NONE, "", "2027-09-30", "", "EXM-NORMAL EXM-NEXT" },
  { "height=160", NULL, OLD, JY_GROUP_ELDERLY, 0, NONE, "", "", "", "SCR-DUE" },
  /* A single measurement confirms nothing; whoever is managed is compared with the limits. */
  { "sbp=140 dbp=80", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SCR-1" },
  { "sbp=120 dbp=80 sbp_left=140 dbp_left=80", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SCR-1" },
  { "sbp=139 dbp=90", NULL, BORN, HTN, 2, NONE, "", "", "", "EXM-BP" },
  { "sbp=140 dbp=80", NULL, OLD, HTN, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=150 dbp=80", NULL, OLD, HTN, 2, NONE, "", "", "", "EXM-BP" },
  { "sbp=180 dbp=80", NULL, OLD, HTN, 2, URGENT, SOON, SOON, "emergency", "EMG-BP CHR-1 EXM-BP" },
  { "sbp=120 dbp=80 fbg=6.9", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 fbg=7.0", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "EXM-FBG" },
  { "sbp=120 dbp=80 fbg=7.0", NULL, BORN, DM, 2, NONE, "", "", "", "DM-LIMIT" },
  { "sbp=120 dbp=80 fbg=3.9", NULL, BORN, 0, 1, NONE, "", "", "", "EXM-NORMAL" },
  { "sbp=120 dbp=80 fbg=3.9", NULL, BORN, DM, 2, URGENT, SOON, SOON, "emergency", "EMG-FBG-LOW CHR-1" },
  { "sbp=120 dbp=80 fbg=16.7", NULL, BORN, 0, 2, URGENT, SOON, SOON, "emergency", "EMG-FBG-HIGH CHR-1" },
};

/* 3.7 screening and high risk, S81, 3.1: everybody else, at a home visit. */
static const JyOutcomeCase screening[] = {
  { "sbp=139 dbp=89", NULL, ALMOST_35, 0, 0, NONE, "", "", "", "" },
  { "sbp=129 dbp=84", NULL, TURNED_35, 0, 0, NONE, "", "", "", "" },
  { "sbp=130 dbp=84", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-BP SCR-RISK" },
  { "sbp=129 dbp=85", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-BP SCR-RISK" },
  { "sbp=120 dbp=80", NULL, ALMOST_55, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80", NULL, TURNED_55, 0, 0, NONE, "", HALF_YEAR, "", "RISK-AGE SCR-RISK" },
  { "sbp=120 dbp=80 waist=84", NULL, TURNED_35, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 waist=85", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-WAIST SCR-RISK" },
  { "sbp=120 dbp=80 height=170 weight=69", NULL, TURNED_35, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 height=170 weight=70", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-WEIGHT SCR-RISK" },
  { "sbp=120 dbp=80", "0 height=170 weight=70", TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-WEIGHT SCR-RISK" },
  { "sbp=120 dbp=80 risk_factors=11", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-FAMILY SCR-RISK" },
  { "sbp=120 dbp=80 risk_factors=6", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-SALT SCR-RISK" },
  { "sbp=120 dbp=80 diet=1,4", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-SALT SCR-RISK" },
  { "sbp=120 dbp=80 diet=1,5", NULL, TURNED_35, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 risk_factors=3", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-DRINK SCR-RISK" },
  { "sbp=120 dbp=80 drinking_frequency=4 drinking=1.9", NULL, TURNED_35, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 drinking_frequency=4 drinking=2", NULL, TURNED_35, 0, 0, NONE, "", HALF_YEAR, "", "RISK-DRINK SCR-RISK" },
  { "sbp=120 dbp=80 drinking_frequency=2 drinking=4", NULL, TURNED_35, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 drinking_frequency=4 drinking=4 drinking_stopped=2", NULL, TURNED_35, 0, 0, NONE, "", "", "", "" },
  { "sbp=130 dbp=80 waist=90 diet=4", NULL, TURNED_55, 0, 0, NONE, "", HALF_YEAR, "", "RISK-BP RISK-WAIST RISK-SALT RISK-AGE SCR-RISK" },
  { "sbp=130 dbp=80 diet=4", NULL, TURNED_55, HTN, 0, NONE, "", "", "", "" },
  { "", NULL, TURNED_35, 0, 0, NONE, "", "", "", "SCR-DUE" },
  { "", NULL, ALMOST_35, 0, 0, NONE, "", "", "", "" },
  { "", NULL, TURNED_35, HTN, 0, NONE, "", "", "", "" },
  { "sbp=150 dbp=95", NULL, OLD, HTN, 0, NONE, "", "", "", "" },
  { "sbp=140 dbp=80", NULL, TURNED_35, 0, 0, RECHECK, SOON, SOON, "", "SCR-1" },
  { "sbp=130 dbp=90", NULL, "", 0, 0, RECHECK, SOON, SOON, "", "SCR-1" },
  { "sbp=140 dbp=80", "0 sbp=139 dbp=80", TURNED_35, 0, 0, RECHECK, SOON, SOON, "", "SCR-1" },
  { "sbp=140 dbp=80", "0 sbp=140 dbp=80", TURNED_35, 0, 0, RECHECK, SOON, SOON, "", "SCR-2" },
  { "sbp=180 dbp=80", NULL, TURNED_35, 0, 0, URGENT, SOON, SOON, "emergency", "EMG-BP CHR-1" },
  { "sbp=140 dbp=80", NULL, TURNED_35, JY_GROUP_MATERNAL, 0, URGENT, SOON, SOON, "emergency", "EMG-BP-MATERNAL CHR-1" },
  { "sbp=120 dbp=80 glucose=16.6", NULL, BORN, DM, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 glucose=16.7", NULL, BORN, DM, 0, URGENT, SOON, SOON, "emergency", "EMG-FBG-HIGH CHR-1" },
  { "sbp=120 dbp=80 glucose=3.9", NULL, BORN, DM, 0, URGENT, SOON, SOON, "emergency", "EMG-FBG-LOW CHR-1" },
  { "sbp=120 dbp=80 glucose=3.9", NULL, BORN, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 glucose=8", NULL, BORN, JY_GROUP_MATERNAL, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 fbg=7", NULL, BORN, JY_GROUP_MATERNAL, 0, URGENT, SOON, SOON, "emergency", "EMG-FBG-MATERNAL CHR-1" },
  { "sbp=120 dbp=80 tb_symptoms=1", NULL, BORN, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80 tb_symptoms=2", NULL, BORN, 0, 0, REFER, "2026-10-07", "2026-10-07", "suspected-tuberculosis", "SUS-TB" },
  { "sbp=120 dbp=80 tb_symptoms=5,7", NULL, BORN, 0, 0, REFER, "2026-10-07", "2026-10-07", "suspected-tuberculosis", "SUS-TB" },
};
/* clang-format on */

static void
test_cases (void)
{
  jy_test_cases ("self-care", self_care, G_N_ELEMENTS (self_care));
  jy_test_cases ("examination", examination, G_N_ELEMENTS (examination));
  jy_test_cases ("home-visit", screening, G_N_ELEMENTS (screening));
  jy_test_cases ("health-assessment", screening, G_N_ELEMENTS (screening));
}

/* 3.7: a family history may stand in the health record; what heavy drinking is, the county says. */
static void
test_risk_from_elsewhere (void)
{
  g_autoptr (JyAnswers) sober = jy_test_answers ("sbp=120 dbp=80");
  g_autoptr (JyAnswers) drinker = jy_test_answers ("sbp=120 dbp=80 drinking=3");
  JyOutcomeParameters parameters = jy_outcome_parameters_default;
  JyOutcomeContext context = { .who = { .sex = 2, .family_hypertension = TRUE },
                               .parameters = &parameters };
  g_auto (JyOutcome) family = { 0 };
  g_auto (JyOutcome) county = { 0 };
  g_autofree char *family_rules = NULL;
  g_autofree char *county_rules = NULL;

  jy_date_from_text (JY_TEST_VISIT, &context.who.date);
  jy_date_from_text (TURNED_35, &context.who.born);
  parameters.attention_checks = 4;
  jy_outcome_judge ("home-visit", sober, &context, &family);
  family_rules = jy_test_dup_rules (&family);
  g_assert_cmpstr (family_rules, ==, "RISK-FAMILY SCR-RISK");
  g_assert_cmpint (g_date_get_month (&family.next_on), ==, 12);

  context.who.family_hypertension = FALSE;
  parameters.heavy_drinking = 200;
  jy_outcome_judge ("home-visit", drinker, &context, &county);
  county_rules = jy_test_dup_rules (&county);
  g_assert_cmpstr (county_rules, ==, "");
}

/* Three readings on three different days, of whatever form; a normal one in between starts anew. */
static void
test_three_days (void)
{
  static const struct
  {
    const char *dates[3];
    int sbp[3];
    const char *rules;
  } cases[] = {
    { { "2026-09-01", "2026-09-10", "2026-09-20" }, { 120, 142, 144 }, "SCR-3" },
    { { "2026-09-20", "2026-09-10", "2026-09-01" }, { 144, 142, 120 }, "SCR-3" },
    { { "2026-09-20", "2026-09-20", "2026-09-01" }, { 144, 142, 120 }, "SCR-2" },
    { { "2026-09-30", "2026-09-30", "2026-09-20" }, { 144, 142, 144 }, "SCR-2" },
    { { "2026-09-01", "2026-09-10", "2026-09-20" }, { 142, 142, 120 }, "SCR-1" },
    { { "2026-09-01", "2026-09-10", "2026-09-20" }, { 142, 120, 142 }, "SCR-2" },
    { { "2026-09-01", "2026-09-10", "2026-09-20" }, { 142, 142, 0 }, "SCR-3" },
  };
  static const char *const forms[] = { "home-visit", "examination", "health-assessment" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyOutcomePrevious previous[4] = { [3] = { .form = "home-visit" } };
      g_autoptr (GPtrArray) sheets =
        g_ptr_array_new_with_free_func ((GDestroyNotify) jy_answers_free);
      g_auto (JyOutcome) outcome = { 0 };
      g_autofree char *rules = NULL;

      for (gsize k = 0; k < 3; k++)
        {
          g_autofree char *text = g_strdup_printf ("sbp=%d dbp=80", cases[i].sbp[k]);

          g_ptr_array_add (sheets, jy_test_answers (cases[i].sbp[k] > 0 ? text : "weight=60"));
          previous[k].form = forms[k];
          previous[k].answers = sheets->pdata[k];
          jy_date_from_text (cases[i].dates[k], &previous[k].date);
        }
      jy_date_from_text ("2026-09-25", &previous[3].date);

      jy_test_judge_after ("home-visit", "sbp=150 dbp=80", JY_TEST_VISIT, BORN, 0, previous,
                           G_N_ELEMENTS (previous), &outcome);
      rules = jy_test_dup_rules (&outcome);
      g_assert_cmpstr (rules, ==, cases[i].rules);
      if (g_str_equal (rules, "SCR-3"))
        {
          g_assert_cmpint (outcome.step, ==, REFER);
          g_assert_cmpstr (outcome.referral_reason, ==, "suspected-hypertension");
        }
    }
}

/* 33 answers alike, but for some. */
static char *
dup_sheet (const char *all, const char *some)
{
  g_autoptr (JyAnswers) others = jy_test_answers (some);
  GString *text = g_string_new (NULL);

  for (int question = 1; question <= 33; question++)
    {
      g_autofree char *field = g_strdup_printf ("q%d", question);

      if (!jy_answers_has (others, field))
        g_string_append_printf (text, "%s=%s ", field, all);
    }
  g_string_append (text, some);
  return g_string_free (text, FALSE);
}

/* 3.12 */
static void
test_constitution (void)
{
  static const struct
  {
    const char *all;
    const char *some;
    int code;
    JyOutcomeStep step;
    const char *rules;
  } cases[] = {
    { "1", "q1=5", 1, NONE, "TCM-BALANCED" },
    { "2", "q1=1", 1, NONE, "TCM-BALANCED" },
    { "2", "q1=1 q3=3", 1, NONE, "TCM-BASIC" },
    { "2", "q3=5", 2, NONE, "TCM-YES" },
    { "2", "q11=5", 3, NONE, "TCM-YES" },
    { "2", "q10=5", 4, NONE, "TCM-YES" },
    { "2", "q16=5", 5, NONE, "TCM-YES" },
    { "2", "q23=5", 6, NONE, "TCM-YES" },
    { "2", "q19=5", 7, NONE, "TCM-YES" },
    { "2", "q6=5", 8, NONE, "TCM-YES" },
    { "2", "q15=5", 9, NONE, "TCM-YES" },
    { "2", "q6=5 q15=5 q17=3", 9, NONE, "TCM-HIGHEST" },
    { "2", "q6=5 q15=5", 0, NONE, "TCM-EQUAL" },
    { "2", "q10=5 q11=5 q12=5", 0, NONE, "TCM-YIN-YANG" },
    { "2", "q1=1 q2=3", 0, NONE, "TCM-TENDS" }, /* 16 points, qi deficiency 9 */
    { "2", "q1=1 q2=3 q3=1", 0, RECHECK, "TCM-NONE" },
    { "2", "q1=1 q9=", 0, NONE, "TCM-MISSING" },
    { "2", "q1=1 weight=69 height=170", 1, NONE, "TCM-SCALE TCM-BALANCED" }, /* 23.9 is 1 */
    { "2", "q1=1 weight=70 height=170", 1, NONE, "TCM-BALANCED" },           /* 24.2 is 2 */
    { "2", "q1=1 waist=86", 1, NONE, "TCM-SCALE TCM-BALANCED" },
    { "2", "q1=1 waist=85", 1, NONE, "TCM-BALANCED" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = dup_sheet (cases[i].all, cases[i].some);
      JyOutcomeCase it = { .answers = text, .born = OLD };
      g_auto (JyOutcome) outcome = { 0 };
      g_autofree char *rules = NULL;

      g_test_message ("%s", cases[i].some);
      jy_test_judge ("tcm-constitution", &it, &outcome);
      rules = jy_test_dup_rules (&outcome);
      g_assert_cmpstr (rules, ==, cases[i].rules);
      g_assert_cmpint (outcome.code, ==, cases[i].code);
      g_assert_cmpint (outcome.step, ==, cases[i].step);
      jy_test_assert_day (&outcome.by, cases[i].step == RECHECK ? SOON : "");
    }
}

/* What an examination measured within a year is compared, the latest one. */
static void
test_measured_before (void)
{
  static const struct
  {
    const char *dates[2];
    const char *rules;
  } cases[] = {
    { { "2025-09-29", "2025-01-01" }, "TCM-BALANCED" },
    { { "2025-09-30", "2025-01-01" }, "TCM-SCALE TCM-BALANCED" },
    { { "2026-01-01", "2026-02-01" }, "TCM-BALANCED" },
    { { "2026-02-01", "2026-01-01" }, "TCM-SCALE TCM-BALANCED" },
    { { "2026-09-30", "2026-09-01" }, "TCM-SCALE TCM-BALANCED" },
    { { "2026-10-01", "2026-10-02" }, "TCM-BALANCED" },
  };
  g_autoptr (JyAnswers) slim = jy_test_answers ("weight=60 height=170");
  g_autoptr (JyAnswers) fits = jy_test_answers ("weight=70 height=170");
  g_autofree char *text = dup_sheet ("2", "q1=1");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyOutcomePrevious previous[] = { { .form = "examination", .answers = slim },
                                       { .form = "examination", .answers = fits },
                                       { .form = "examination" } };
      g_auto (JyOutcome) outcome = { 0 };
      g_autofree char *rules = NULL;

      jy_date_from_text (cases[i].dates[0], &previous[0].date);
      jy_date_from_text (cases[i].dates[1], &previous[1].date);
      previous[2].date = previous[0].date;
      jy_test_judge_after ("tcm-constitution", text, JY_TEST_VISIT, OLD, 0, previous,
                           G_N_ELEMENTS (previous), &outcome);
      rules = jy_test_dup_rules (&outcome);
      g_assert_cmpstr (rules, ==, cases[i].rules);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/elderly/cases", test_cases);
  g_test_add_func ("/outcome/elderly/risk-from-elsewhere", test_risk_from_elsewhere);
  g_test_add_func ("/outcome/elderly/three-days", test_three_days);
  g_test_add_func ("/outcome/elderly/constitution", test_constitution);
  g_test_add_func ("/outcome/elderly/measured-before", test_measured_before);
  return g_test_run ();
}
