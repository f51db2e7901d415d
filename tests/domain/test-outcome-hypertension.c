/* test-outcome-hypertension.c: rules.md 3.7, S73-S77
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-outcome-test.h"

#define FORM "hypertension"
#define YOUNG "1970-05-01"      /* 56 */
#define TURNING_65 "1961-09-30" /* on the day of the visit */
#define ALMOST_65 "1961-10-01"
#define RECHECK_DAY "2026-10-14"
#define QUARTER "2026-12-30"

/* clang-format off */

/* Limits on both sides (3.7 targets and boundary): 140/90 under 65, 150/90 from 65. */
static const JyOutcomeCase limits[] = {
  { "sbp=139 dbp=89", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=140 dbp=89", NULL, YOUNG, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
  { "sbp=139 dbp=90", NULL, YOUNG, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
  { "sbp=149 dbp=89", NULL, TURNING_65, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW-OLD CHR-7" },
  { "sbp=149 dbp=89", NULL, ALMOST_65, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
  { "sbp=150 dbp=89", NULL, TURNING_65, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT-OLD CHR-6" },
  { "sbp=149 dbp=90", NULL, TURNING_65, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT-OLD CHR-6" },
  { "sbp=149 dbp=89", NULL, "", 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
  { "sbp=179 dbp=109", NULL, YOUNG, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
};

/* Row 1: emergencies, readings, pregnancy, signs. */
static const JyOutcomeCase emergencies[] = {
  { "sbp=180 dbp=80", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-BP HTN-LIMIT CHR-1 CHR-6" },
  { "sbp=139 dbp=110", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-BP HTN-LIMIT CHR-1 CHR-6" },
  { "sbp=139 dbp=89", NULL, "1996-01-01", JY_GROUP_MATERNAL, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=140 dbp=89", NULL, "1996-01-01", JY_GROUP_MATERNAL, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-BP-MATERNAL HTN-LIMIT CHR-1 CHR-6" },
  { "sbp=180 dbp=89", NULL, "1996-01-01", JY_GROUP_MATERNAL, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-BP HTN-LIMIT CHR-1 CHR-6" },
  { "sbp=130 dbp=80 symptoms=1", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 symptoms=2", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "EMG-ASK HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 symptoms=3", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-NAUSEA HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 symptoms=4", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "EMG-ASK HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 symptoms=5", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "EMG-ASK HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 symptoms=6", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-HEART HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 symptoms=7,8,9", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 danger_signs=1", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 danger_signs=2", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-CONSCIOUS HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 danger_signs=3", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-HEADACHE HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 danger_signs=4", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-NAUSEA HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 danger_signs=5", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-VISION HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 danger_signs=6", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-EYE HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 danger_signs=7", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-HEART HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 danger_signs=8", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-HEART HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 danger_signs=9", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-BREATH HTN-BELOW CHR-1" },
  { "sbp=130 dbp=80 danger_signs=10", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-OTHER HTN-BELOW CHR-1" },
  { "danger_signs=2", NULL, YOUNG, 0, 2, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-CONSCIOUS HTN-MISSING CHR-1" },
};

/* Rows 2 to 7, and their combinations: the most serious class, the most urgent step. */
static const JyOutcomeCase rows[] = {
  { "sbp=130 dbp=80 complication=2", NULL, YOUNG, 0, 4, REFER, RECHECK_DAY, RECHECK_DAY, "new-complication", "HTN-BELOW CHR-2" },
  { "sbp=130 dbp=80 complication=3", NULL, YOUNG, 0, 4, REFER, RECHECK_DAY, RECHECK_DAY, "worse-complication", "HTN-BELOW CHR-2-WORSE" },
  { "sbp=130 dbp=80 complication=1", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 adverse_reaction=2", "3 sbp=130 dbp=80 adverse_reaction=2", YOUNG, 0, 3, REFER, RECHECK_DAY, RECHECK_DAY, "drug-reaction", "HTN-BELOW CHR-3" },
  { "sbp=130 dbp=80 adverse_reaction=2", "3", YOUNG, 0, 3, REFER, RECHECK_DAY, RECHECK_DAY, "drug-reaction", "HTN-BELOW CHR-3" },
  { "sbp=130 dbp=80 adverse_reaction=2", "4 adverse_reaction=2 complication=2", YOUNG, 0, 3, REFER, RECHECK_DAY, RECHECK_DAY, "drug-reaction", "HTN-BELOW CHR-3" },
  { "sbp=130 dbp=80 adverse_reaction=2", "1 sbp=130 dbp=80 adverse_reaction=1", YOUNG, 0, 3, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-BELOW CHR-4" },
  { "sbp=130 dbp=80 adverse_reaction=2", NULL, YOUNG, 0, 3, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-BELOW CHR-4" },
  { "sbp=130 dbp=80 adverse_reaction=1", "3 adverse_reaction=2", YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=150 dbp=80", "2 sbp=145 dbp=80", YOUNG, 0, 2, REFER, RECHECK_DAY, RECHECK_DAY, "pressure-twice", "HTN-LIMIT CHR-5" },
  { "sbp=150 dbp=80", "2", YOUNG, 0, 2, REFER, RECHECK_DAY, RECHECK_DAY, "pressure-twice", "HTN-LIMIT CHR-5" },
  { "sbp=150 dbp=80", "2 sbp=130 dbp=80 symptoms=3", YOUNG, 0, 2, REFER, RECHECK_DAY, RECHECK_DAY, "pressure-twice", "HTN-LIMIT CHR-5" }, /* by its class */
  { "sbp=150 dbp=80", "3 sbp=145 dbp=80 adverse_reaction=2", YOUNG, 0, 2, REFER, RECHECK_DAY, RECHECK_DAY, "pressure-twice", "HTN-LIMIT CHR-5" },
  { "sbp=150 dbp=80", "3 sbp=135 dbp=80 adverse_reaction=2", YOUNG, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
  { "sbp=150 dbp=80", "4", YOUNG, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
  { "sbp=150 dbp=80", "1 sbp=145 dbp=80", YOUNG, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" }, /* overruled then */
  { "sbp=150 dbp=80", "1 sbp=130 dbp=80", YOUNG, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
  { "sbp=130 dbp=80", "2 sbp=150 dbp=80", YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  /* At 65 on the day of the visit, 145 of two weeks ago was not satisfactory: 64 then. */
  { "sbp=150 dbp=80", "3 sbp=145 dbp=80", TURNING_65, 0, 2, REFER, RECHECK_DAY, RECHECK_DAY, "pressure-twice", "HTN-LIMIT-OLD CHR-5" },
  { "sbp=150 dbp=80 complication=2 adverse_reaction=2", "2", YOUNG, 0, 4, REFER, RECHECK_DAY, RECHECK_DAY, "new-complication", "HTN-LIMIT CHR-2 CHR-4 CHR-5" },
  { "sbp=190 dbp=80 complication=2", NULL, YOUNG, 0, 4, URGENT, RECHECK_DAY, RECHECK_DAY, "emergency", "EMG-BP HTN-LIMIT CHR-1 CHR-2 CHR-6" },
  { "sbp=150 dbp=80 adverse_reaction=2", NULL, YOUNG, 0, 3, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-4 CHR-6" },
  { "sbp=150 dbp=80 adverse_reaction=2", "2", YOUNG, 0, 3, REFER, RECHECK_DAY, RECHECK_DAY, "pressure-twice", "HTN-LIMIT CHR-4 CHR-5" }, /* S76 */
  { "", NULL, YOUNG, 0, 0, NONE, "", "", "", "HTN-MISSING" },
  { "sbp=130", NULL, YOUNG, 0, 0, NONE, "", "", "", "HTN-MISSING" },
  { "dbp=80", NULL, YOUNG, 0, 0, NONE, "", "", "", "HTN-MISSING" },
  { "sbp=142", NULL, YOUNG, 0, 2, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-LIMIT CHR-6" },
  { "adverse_reaction=2", NULL, YOUNG, 0, 3, RECHECK, RECHECK_DAY, RECHECK_DAY, "", "HTN-MISSING CHR-4" },
};

/* What is said besides. */
static const JyOutcomeCase advice[] = {
  { "sbp=130 dbp=80 adherence=1", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 adherence=2", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7 ADHERENCE" },
  { "sbp=130 dbp=80 adherence=3", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7 ADHERENCE" },
  { "sbp=130 dbp=80 visit_way=3", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7 BY-PHONE" },
  { "sbp=130 dbp=80 weight=69 height=170", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 weight=70 height=170", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7 OVERWEIGHT" },
  { "sbp=130 dbp=80", "1 weight=70 height=170", YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7 WEIGH" },
  { "sbp=130 dbp=80", "1 weight=69 height=170", YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 weight=69", "1 weight=70 height=170", YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7" },
  { "sbp=130 dbp=80 weight=81 height=170", NULL, YOUNG, 0, 1, NONE, "", QUARTER, "", "HTN-BELOW CHR-7 OBESE" },
};
/* clang-format on */

static void
test_cases (void)
{
  jy_test_cases (FORM, limits, G_N_ELEMENTS (limits));
  jy_test_cases (FORM, emergencies, G_N_ELEMENTS (emergencies));
  jy_test_cases (FORM, rows, G_N_ELEMENTS (rows));
  jy_test_cases (FORM, advice, G_N_ELEMENTS (advice));
}

/* "Previous" is the visit immediately before, rechecks included, whatever the order of the list:
 * other forms, later visits and those of the same day do not count. */
static void
test_which_previous (void)
{
  static const struct
  {
    const char *form[3];
    const char *date[3];
    int code[3];
    JyOutcomeStep step;
  } cases[] = {
    { { FORM, FORM, FORM }, { "2026-06-01", "2026-09-01", "2026-09-15" }, { 1, 1, 2 }, REFER },
    { { FORM, FORM, FORM }, { "2026-09-15", "2026-09-01", "2026-06-01" }, { 2, 1, 1 }, REFER },
    { { FORM, FORM, FORM }, { "2026-06-01", "2026-09-15", "2026-09-01" }, { 2, 1, 2 }, RECHECK },
    { { FORM, FORM, FORM }, { "2026-09-01", "2026-09-30", "2026-10-10" }, { 1, 2, 2 }, RECHECK },
    { { FORM, "diabetes", FORM },
      { "2026-09-01", "2026-09-20", "2026-10-10" },
      { 1, 2, 2 },
      RECHECK },
    { { FORM, FORM, FORM }, { "2026-09-01", "2026-09-01", "2026-06-01" }, { 1, 2, 1 }, REFER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyOutcomePrevious previous[3];
      g_auto (JyOutcome) outcome = { 0 };

      for (gsize k = 0; k < 3; k++)
        {
          previous[k] = (JyOutcomePrevious){ .form = cases[i].form[k], .code = cases[i].code[k] };
          jy_date_from_text (cases[i].date[k], &previous[k].date);
        }
      g_test_message ("%" G_GSIZE_FORMAT, i);
      jy_test_judge_after (FORM, "sbp=150 dbp=80", JY_TEST_VISIT, YOUNG, 0, previous, 3, &outcome);
      g_assert_cmpint (outcome.step, ==, cases[i].step);
    }
}

/* A record whose answers are not at hand is known by its class. */
static void
test_previous_without_answers (void)
{
  static const struct
  {
    const char *form;
    const char *answers;
  } cases[] = { { FORM, "sbp=150 dbp=80" }, { "diabetes", "fbg=8.0" } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (int code = 1; code <= 4; code++)
      {
        JyOutcomePrevious previous = { .form = cases[i].form, .code = code };
        g_auto (JyOutcome) outcome = { 0 };

        jy_date_from_text (JY_TEST_BEFORE, &previous.date);
        jy_test_judge_after (cases[i].form, cases[i].answers, JY_TEST_VISIT, YOUNG, 0, &previous, 1,
                             &outcome);
        g_assert_cmpint (outcome.step, ==, code == 2 ? REFER : RECHECK);
      }
}

/* Whoever is satisfied comes again in the next quarter, whatever the day (S74). */
static void
test_next_quarter (void)
{
  GDate day;

  jy_date_from_text ("2027-01-01", &day);
  for (int i = 0; i < 800; i++, g_date_add_days (&day, 1))
    {
      g_auto (JyOutcome) outcome = { 0 };
      char text[JY_DATE_TEXT_SIZE];
      GDate first, last;

      jy_date_to_text (&day, text);
      jy_test_judge_after (FORM, "sbp=130 dbp=80", text, YOUNG, 0, NULL, 0, &outcome);
      jy_date_get_quarter (&day, &first, &last);
      g_assert_cmpint (g_date_compare (&outcome.next_on, &last), >, 0);
      g_date_add_days (&last, 1);
      jy_date_get_quarter (&last, &first, &last);
      g_assert_cmpint (g_date_compare (&outcome.next_on, &last), <=, 0);
    }
}

static void
judge_pressure (int sbp, int dbp, const char *born, const char *rest, JyOutcome *outcome)
{
  g_autofree char *text = g_strdup_printf ("sbp=%d dbp=%d %s", sbp, dbp, rest);
  JyOutcomeCase it = { .answers = text, .before = "2", .born = born };

  jy_test_judge (FORM, &it, outcome);
}

/* The worse the reading, the sooner the next visit; a higher pressure never improves the class. */
static void
test_monotonic (void)
{
  static const char *const people[] = { YOUNG, TURNING_65 };
  static const char *const rests[] = { "", "adverse_reaction=2", "complication=2", "symptoms=3" };

  for (gsize p = 0; p < G_N_ELEMENTS (people); p++)
    for (gsize r = 0; r < G_N_ELEMENTS (rests); r++)
      for (int sbp = 90; sbp < 200; sbp += 3)
        for (int dbp = 50; dbp < 120; dbp += 5)
          for (int which = 0; which < 2; which++)
            {
              g_auto (JyOutcome) now = { 0 };
              g_auto (JyOutcome) worse = { 0 };

              judge_pressure (sbp, dbp, people[p], rests[r], &now);
              judge_pressure (sbp + (which == 0 ? 5 : 0), dbp + (which == 1 ? 5 : 0), people[p],
                              rests[r], &worse);
              g_assert_cmpint (worse.code, >=, now.code);
              g_assert_cmpint (worse.step, >=, now.step);
              g_assert_cmpint (g_date_compare (&worse.next_on, &now.next_on), <=, 0);
            }
}

/* In which order symptoms were ticked does not matter. */
static void
test_order_of_symptoms (void)
{
  static const char *const orders[] = { "2,3,9", "9,3,2", "3,2,9" };

  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *text = g_strconcat ("sbp=130 dbp=80 symptoms=", orders[i], NULL);
      JyOutcomeCase it = { .answers = text, .born = YOUNG };
      g_auto (JyOutcome) outcome = { 0 };
      g_autofree char *rules = NULL;

      jy_test_judge (FORM, &it, &outcome);
      rules = jy_test_dup_rules (&outcome);
      g_assert_cmpstr (rules, ==, "EMG-NAUSEA EMG-ASK HTN-BELOW CHR-1");
    }
}

/* What a county decides holds: other limits, other days, symptoms that only have to be asked for.
 */
static void
test_parameters (void)
{
  JyOutcomeParameters parameters = jy_outcome_parameters_default;
  g_autoptr (JyAnswers) answers = jy_test_answers ("sbp=135 dbp=80 symptoms=3");
  JyOutcomeContext context = { .parameters = &parameters };
  g_auto (JyOutcome) outcome = { 0 };
  g_autofree char *rules = NULL;
  g_autofree char *reason = NULL;

  parameters.sbp_limit = 130;
  parameters.recheck_days = 7;
  parameters.emergency_symptoms = 0;
  jy_date_from_text (JY_TEST_VISIT, &context.who.date);
  jy_outcome_judge (FORM, answers, &context, &outcome);
  rules = jy_test_dup_rules (&outcome);
  g_assert_cmpstr (rules, ==, "EMG-ASK HTN-LIMIT CHR-6");
  jy_test_assert_day (&outcome.by, "2026-10-07");
  reason = jy_outcome_dup_reason (&outcome);
  g_assert_nonnull (strstr (reason, "see again within 7 days"));
}

/* The sentences, the fields they colour, and what is stored of them. */
static void
test_words (void)
{
  JyOutcomeCase it = { .answers = "sbp=152 dbp=88 adherence=2", .before = "2", .born = YOUNG };
  g_auto (JyOutcome) outcome = { 0 };
  g_autofree char *reason = NULL;
  g_autofree char *rules = NULL;
  g_autofree char *again = NULL;
  g_autofree char *unknown = NULL;

  jy_test_judge (FORM, &it, &outcome);
  reason = jy_outcome_dup_reason (&outcome);
  g_assert_cmpstr (reason, ==,
                   "Blood pressure 152/88 reaches the limit of 140/90 for people under 65.\n"
                   "Not satisfactory twice in a row (2026-09-16): advise a referral.");
  rules = jy_outcome_dup_rules (&outcome);
  g_assert_cmpstr (rules, ==, "HTN-LIMIT\t152/88\t140/90\t65\nCHR-5\t2026-09-16");
  again = jy_outcome_rules_dup_reason (rules);
  g_assert_cmpstr (again, ==, reason);
  unknown = jy_outcome_rules_dup_reason ("XYZ-1\t5");
  g_assert_cmpstr (unknown, ==, "XYZ-1");

  g_assert_cmpstr (jy_outcome_find_field (&outcome, "sbp")->rule, ==, "HTN-LIMIT");
  g_assert_cmpint (jy_outcome_find_field (&outcome, "sbp")->level, ==, JY_OUTCOME_FINDING_LIMIT);
  g_assert_null (jy_outcome_find_field (&outcome, "dbp"));
  g_assert_false (jy_outcome_find_field (&outcome, "adherence")->decides);
}

/* Of what is said about a field the worst is shown. */
static void
test_worst_finding (void)
{
  JyOutcomeCase it = { .answers = "sbp=182 dbp=111", .born = YOUNG };
  JyOutcomeCase signs = { .answers = "sbp=140 dbp=90 symptoms=3,6", .born = YOUNG };
  JyOutcomeCase half = { .answers = "dbp=91", .born = YOUNG };
  g_auto (JyOutcome) outcome = { 0 };
  g_auto (JyOutcome) half_outcome = { 0 };
  g_auto (JyOutcome) signs_outcome = { 0 };

  jy_test_judge (FORM, &it, &outcome);
  g_assert_cmpstr (jy_outcome_find_field (&outcome, "sbp")->text, ==,
                   "Blood pressure 182/111 reaches 180/110: an emergency.");
  g_assert_cmpint (jy_outcome_find_field (&outcome, "dbp")->level, ==, JY_OUTCOME_FINDING_DANGER);

  jy_test_judge (FORM, &half, &half_outcome);
  g_assert_cmpstr (jy_outcome_find_field (&half_outcome, "dbp")->text, ==,
                   "Blood pressure –/91 reaches the limit of 140/90 for people under 65.");
  g_assert_null (jy_outcome_find_field (&half_outcome, "sbp"));

  jy_test_judge (FORM, &signs, &signs_outcome);
  g_assert_cmpstr (jy_outcome_find_field (&signs_outcome, "symptoms")->rule, ==, "EMG-NAUSEA");
  g_assert_cmpstr (jy_outcome_find_field (&signs_outcome, "sbp")->rule, ==, "HTN-LIMIT");
  g_assert_cmpstr (jy_outcome_find_field (&signs_outcome, "dbp")->rule, ==, "HTN-LIMIT");
}

static void
test_classes (void)
{
  const JyChoice *classes = jy_outcome_get_classes (FORM);

  g_assert_cmpstr (jy_choice_get_name (classes, "1"), ==, "Controlled");
  g_assert_cmpstr (jy_choice_get_name (classes, "4"), ==, "Complication");
  g_assert_null (jy_outcome_get_classes ("home-visit"));
  g_assert_null (jy_outcome_get_classes ("no-such-form"));
  g_assert_null (jy_outcome_get_classes (NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/hypertension/cases", test_cases);
  g_test_add_func ("/outcome/hypertension/which-previous", test_which_previous);
  g_test_add_func ("/outcome/hypertension/previous-without-answers", test_previous_without_answers);
  g_test_add_func ("/outcome/hypertension/next-quarter", test_next_quarter);
  g_test_add_func ("/outcome/hypertension/monotonic", test_monotonic);
  g_test_add_func ("/outcome/hypertension/order-of-symptoms", test_order_of_symptoms);
  g_test_add_func ("/outcome/hypertension/parameters", test_parameters);
  g_test_add_func ("/outcome/hypertension/words", test_words);
  g_test_add_func ("/outcome/hypertension/worst-finding", test_worst_finding);
  g_test_add_func ("/outcome/hypertension/classes", test_classes);
  return g_test_run ();
}
