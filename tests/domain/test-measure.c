/* test-measure.c: rules.md 3.3-3.6, 3.10, 3.12
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-measure.h"

#include "jy-constitution.h"
#include "jy-date.h"

/* A sheet of "field=answer" with blanks between them. */
static JyAnswers *
sheet (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);
  JyAnswers *answers = jy_answers_new ();

  for (gsize i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    {
      g_auto (GStrv) pair = g_strsplit (parts[i], "=", 2);

      jy_answers_set (answers, pair[0], pair[1]);
    }

  return answers;
}

/* A woman born on 31 January 2024, seen on 10 March 2026, pregnant since 1 January 2026. */
static const struct
{
  const char *name;
  const char *answers;
  const char *value;
} values[] = {
  { "bmi", "", "" },
  { "bmi", "weight=65", "" },
  { "bmi", "height=170", "" },
  { "bmi", "weight=0 height=170", "" },
  { "bmi", "weight=65 height=0", "" },
  { "bmi", "weight=65 height=170", "22.5" },
  { "bmi", "weight=54 height=150", "24" },
  { "bmi", "weight=70.5 height=158.5", "28.1" },
  { "bmi_target", "weight_target=60 weight=90 height=170", "20.8" },
  { "bmi_target", "weight=90 height=170", "" },
  { "age_months", "", "25" },
  { "gestation", "", "9+5" },
  { "gestation", "last_period=2026-03-10", "0+0" },
  { "gestation", "last_period=2026-03-11", "" },
  { "gestation", "last_period=2025-09-26", "23+4" },
  { "gestation", "last_period=2025-05-06", "44+0" },
  { "gestation", "last_period=2025-05-05", "" },
  { "due_date", "", "2026-10-08" },
  { "due_date", "last_period=2026-05-31", "2027-03-07" }, /* nine months end on 28 February */
  { "due_date", "last_period=2027-05-31", "2028-03-07" }, /* on 29 February */
  { "due_date", "last_period=2026-03-31", "2027-01-07" },
  { "dose_rate", "doses_due=180", "" },
  { "dose_rate", "doses_taken=180", "" },
  { "dose_rate", "doses_due=0 doses_taken=0", "" },
  { "dose_rate", "doses_due=180 doses_taken=162", "90" },
  { "dose_rate", "doses_due=180 doses_taken=161", "89.4" },
  { "dose_rate", "doses_due=180 doses_taken=0", "0" },
  { "self_care_score", "eating=0 grooming=0 dressing=0 toilet=0", "" },
  { "self_care_level", "eating=0 grooming=0 dressing=0 toilet=0", "" },
  { "self_care_score", "eating=0 grooming=0 dressing=0 toilet=0 mobility=0", "0" },
  { "self_care_score", "eating=5 grooming=7 dressing=5 toilet=10 mobility=10", "37" },
  { "self_care_score", "eating=1 grooming=0 dressing=0 toilet=0 mobility=0", "" },
  { "self_care_level", "eating=0 grooming=0 dressing=0 toilet=0 mobility=0", "1" },
  { "self_care_level", "eating=0 grooming=3 dressing=0 toilet=0 mobility=0", "1" },
  { "self_care_level", "eating=3 grooming=1 dressing=0 toilet=0 mobility=0", "2" },
  { "self_care_level", "eating=3 grooming=0 dressing=0 toilet=5 mobility=0", "2" },
  { "self_care_level", "eating=3 grooming=1 dressing=0 toilet=5 mobility=0", "3" },
  { "self_care_level", "eating=5 grooming=3 dressing=0 toilet=10 mobility=0", "3" },
  { "self_care_level", "eating=5 grooming=3 dressing=0 toilet=10 mobility=1", "4" },
  { "tcm_qi_deficiency", "q2=1 q3=2 q4=3", "" },
  { "tcm_qi_deficiency_result", "q2=1 q3=2 q4=3", "" },
  { "tcm_qi_deficiency", "q2=1 q3=2 q4=3 q14=6", "" },
  { "tcm_qi_deficiency", "q2=1 q3=2 q4=3 q14=2", "8" },
  { "tcm_qi_deficiency_result", "q2=1 q3=2 q4=3 q14=2", "3" },
  { "tcm_qi_deficiency_result", "q2=1 q3=2 q4=3 q14=3", "2" },
  { "tcm_qi_deficiency_result", "q2=1 q3=2 q4=3 q14=4", "2" },
  { "tcm_qi_deficiency_result", "q2=1 q3=2 q4=3 q14=5", "1" },
  { "tcm_balanced", "q1=5 q2=1 q4=2 q5=3 q13=4", "19" },
  { "tcm_balanced_result", "q1=5 q2=1 q4=2 q5=3 q13=4", "" }, /* the others are not known */
  { "tcm_qi_deficiency_results", "q2=1 q3=2 q4=3 q14=5", "" },
  { "nothing", "weight=65 height=170", "" },
};

static void
test_values (void)
{
  JyFormContext context = { .sex = 2 };

  jy_date_from_text ("2026-03-10", &context.date);
  jy_date_from_text ("2024-01-31", &context.born);
  jy_date_from_text ("2026-01-01", &context.last_period);

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (JyAnswers) answers = sheet (values[i].answers);
      g_autofree char *value = jy_measure_dup_value (values[i].name, answers, &context);

      g_test_message ("%s of %s", values[i].name, values[i].answers);
      g_assert_cmpstr (value, ==, values[i].value);
      if (*value != '\0')
        g_assert_true (jy_measure_is_known (values[i].name));
    }
}

/* Without a birth date or a pregnancy there is neither age nor gestation. */
static void
test_nothing_known (void)
{
  static const char *const names[] = { "age_months", "gestation", "due_date" };
  g_autoptr (JyAnswers) answers = jy_answers_new ();
  JyFormContext context = { 0 };

  jy_date_from_text ("2026-03-10", &context.date);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *value = jy_measure_dup_value (names[i], answers, &context);

      g_assert_cmpstr (value, ==, "");
    }

  jy_date_from_text ("2026-03-11", &context.born);
  {
    g_autofree char *value = jy_measure_dup_value ("age_months", answers, &context);

    g_assert_cmpstr (value, ==, ""); /* not born yet */
  }
  context.born = context.date;
  {
    g_autofree char *value = jy_measure_dup_value ("age_months", answers, &context);

    g_assert_cmpstr (value, ==, "0");
  }
  g_assert_false (jy_measure_is_known ("weight"));
  g_assert_false (jy_measure_is_known (NULL));
}

/* 3.4: 24 and 28; 90 cm of a man, 85 cm of a woman. */
static void
test_groups (void)
{
  g_assert_cmpint (jy_measure_get_bmi_group (23.9), ==, JY_BMI_NORMAL);
  g_assert_cmpint (jy_measure_get_bmi_group (24), ==, JY_BMI_OVERWEIGHT);
  g_assert_cmpint (jy_measure_get_bmi_group (27.9), ==, JY_BMI_OVERWEIGHT);
  g_assert_cmpint (jy_measure_get_bmi_group (28), ==, JY_BMI_OBESE);
  g_assert_cmpint (jy_measure_get_waist_limit (1), ==, 90);
  g_assert_cmpint (jy_measure_get_waist_limit (2), ==, 85);
  g_assert_cmpint (jy_measure_get_waist_limit (0), ==, 0);
}

/* 3.3: 0-3, 4-8, 9-18, 19 and more. */
static void
test_self_care (void)
{
  static const int last[] = { 3, 8, 18, 37 };

  for (int score = 0, level = 1; score <= 37; score++)
    {
      g_assert_cmpint (jy_measure_get_self_care_level (score), ==, level);
      if (score == last[level - 1])
        level++;
    }
}

/* Every question answered alike, but for some. */
static void
fill (JyAnswers *answers, const char *all, const char *some)
{
  g_autoptr (JyAnswers) others = sheet (some);

  for (int question = 1; question <= JY_CONSTITUTION_N_QUESTIONS; question++)
    {
      g_autofree char *field = g_strdup_printf ("q%d", question);

      jy_answers_set (answers, field,
                      jy_answers_has (others, field) ? jy_answers_get (others, field) : all);
    }
}

/* 3.12: the sums of the eight types, the balanced one from its own and theirs. */
static const struct
{
  const char *all;
  const char *some;
  int score;    /* of the balanced type */
  int balanced; /* its result */
} sheets[] = {
  { "1", "q1=5", 25, JY_CONSTITUTION_YES },
  { "2", "q1=5 q2=3 q4=3 q5=3", 18, JY_CONSTITUTION_TENDS }, /* qi deficiency has 10 */
  { "2", "q1=1", 17, JY_CONSTITUTION_YES },                  /* 17 points, all others 8 */
  { "2", "q1=1 q2=3", 16, JY_CONSTITUTION_NO },
  { "2", "q1=1 q3=3", 17, JY_CONSTITUTION_TENDS }, /* one 9 */
  { "2", "q1=1 q3=4", 17, JY_CONSTITUTION_TENDS }, /* one 10 */
  { "2", "q1=1 q3=5", 17, JY_CONSTITUTION_NO },    /* one 11 */
  { "5", "", 9, JY_CONSTITUTION_NO },
};

static void
test_balanced (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (JyAnswers) answers = jy_answers_new ();

      fill (answers, sheets[i].all, sheets[i].some);
      g_test_message ("%s", sheets[i].some);
      g_assert_cmpint (jy_constitution_count_missing (answers), ==, 0);
      g_assert_cmpint (jy_constitution_get_score (answers, JY_CONSTITUTION_BALANCED), ==,
                       sheets[i].score);
      g_assert_cmpint (jy_constitution_get_result (answers, JY_CONSTITUTION_BALANCED), ==,
                       sheets[i].balanced);
    }
}

/* 3.12: which questions belong to which type: each counts where it should and nowhere else. */
static void
test_questions (void)
{
  static const int questions[JY_CONSTITUTION_LAST + 1][5] = {
    [JY_CONSTITUTION_BALANCED] = { 1, 2, 4, 5, 13 },
    [JY_CONSTITUTION_QI_DEFICIENCY] = { 2, 3, 4, 14 },
    [JY_CONSTITUTION_YANG_DEFICIENCY] = { 11, 12, 13, 29 },
    [JY_CONSTITUTION_YIN_DEFICIENCY] = { 10, 21, 26, 31 },
    [JY_CONSTITUTION_PHLEGM_DAMPNESS] = { 9, 16, 28, 32 },
    [JY_CONSTITUTION_DAMP_HEAT] = { 23, 25, 27, 30 },
    [JY_CONSTITUTION_BLOOD_STASIS] = { 19, 22, 24, 33 },
    [JY_CONSTITUTION_QI_STAGNATION] = { 5, 6, 7, 8 },
    [JY_CONSTITUTION_SPECIAL] = { 15, 17, 18, 20 },
  };

  for (int type = JY_CONSTITUTION_BALANCED; type <= JY_CONSTITUTION_LAST; type++)
    for (int question = 1; question <= JY_CONSTITUTION_N_QUESTIONS; question++)
      {
        g_autoptr (JyAnswers) answers = jy_answers_new ();
        g_autofree char *some = g_strdup_printf ("q%d=3", question);
        int before, change = 0;

        fill (answers, "2", "");
        before = jy_constitution_get_score (answers, (JyConstitution) type);
        fill (answers, "2", some);
        for (gsize i = 0; i < G_N_ELEMENTS (questions[type]); i++)
          if (questions[type][i] == question)
            change = type == JY_CONSTITUTION_BALANCED && question != 1 ? -1 : 1;
        g_assert_cmpint (jy_constitution_get_score (answers, (JyConstitution) type), ==,
                         before + change);
      }
}

/* 3.12: the scales of questions 9 and 28. */
static void
test_scales (void)
{
  static const double bmi[] = { 23.9, 24, 24.9, 25, 25.9, 26, 27.9, 28, 40 };
  static const int bmi_answers[] = { 1, 2, 2, 3, 3, 4, 4, 5, 5 };
  static const double waist[] = { 79.9, 80, 85, 86, 90, 91, 105, 106 };
  static const int waist_answers[] = { 1, 2, 2, 3, 3, 4, 4, 5 };

  for (gsize i = 0; i < G_N_ELEMENTS (bmi); i++)
    g_assert_cmpint (jy_constitution_answer_bmi (bmi[i]), ==, bmi_answers[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (waist); i++)
    g_assert_cmpint (jy_constitution_answer_waist (waist[i]), ==, waist_answers[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measure/values", test_values);
  g_test_add_func ("/measure/nothing-known", test_nothing_known);
  g_test_add_func ("/measure/groups", test_groups);
  g_test_add_func ("/measure/self-care", test_self_care);
  g_test_add_func ("/measure/balanced", test_balanced);
  g_test_add_func ("/measure/questions", test_questions);
  g_test_add_func ("/measure/scales", test_scales);
  return g_test_run ();
}
