/* test-outcome.c: what holds of every outcome, whatever was answered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-outcome-test.h"
#include "jy-setting.h"

static const char *const forms[] = {
  "hypertension", "diabetes",         "mental-disorder",   "tuberculosis-first", "tuberculosis",
  "copd",         "self-care",        "examination",       "tcm-constitution",   "newborn",
  "child-1-8m",   "child-12-30m",     "child-3-6y",        "antenatal-first",    "antenatal",
  "postpartum",   "postpartum-42d",   "health-assessment", "home-visit",         "rehabilitation",
  "child-tcm",    "health-education",
};

/* Fields that decide something somewhere, with answers that are and are not normal. */
static const struct
{
  const char *field;
  const char *answers[5];
} fields[] = {
  { "visit_way", { "1", "2", "3" } },
  { "symptoms", { "1", "2,3", "6", "10" } },
  { "danger_signs", { "1", "2", "3,9" } },
  { "sbp", { "90", "135", "145", "155", "181" } },
  { "dbp", { "50", "84", "91", "111" } },
  { "fbg", { "3.2", "6.1", "7.0", "17" } },
  { "heart_rate", { "80", "101", "170" } },
  { "temperature", { "36.6", "37.8", "39.5" } },
  { "adherence", { "1", "2", "3" } },
  { "adverse_reaction", { "1", "2", "9" } },
  { "complication", { "1", "2", "3" } },
  { "weight", { "50", "90", "120" } },
  { "height", { "170", "150" } },
  { "waist", { "80", "95" } },
  { "risk_level", { "0", "1", "2", "3", "5" } },
  { "insight", { "1", "2", "3" } },
  { "treatment_effect", { "1", "3", "9" } },
  { "supervisor", { "1", "2", "3" } },
  { "treatment_month", { "1", "3", "6" } },
  { "stop_date", { "", "2026-09-30" } },
  { "exacerbation", { "1", "2" } },
  { "evaluation", { "1", "2" } },
  { "guidance", { "1", "2", "3" } },
  { "tb_symptoms", { "1", "2" } },
  { "warning_signs_3m", { "0", "1" } },
  { "hearing", { "1", "2" } },
  { "haemoglobin", { "100", "120" } },
  { "jaundice", { "1", "5" } },
  { "classification", { "1", "2" } },
  { "last_period", { "2026-03-01", "2026-06-01" } },
  { "delivery_date", { "2026-09-20", "2026-08-19" } },
};

static char *
dup_random_answers (void)
{
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const char *answer = fields[i].answers[g_test_rand_int_range (0, 5)];

      if (answer != NULL && *answer != '\0')
        g_string_append_printf (text, "%s=%s ", fields[i].field, answer);
    }

  return g_string_free (text, FALSE);
}

/* A step has a day and nobody is seen after it; a referral has a reason of the list; the class is
 * one of the form's; what is stored says the same again. */
static void
assert_sound (const char *form, const JyOutcome *outcome)
{
  const JyChoice *classes = jy_outcome_get_classes (form);
  g_autofree char *code = g_strdup_printf ("%d", outcome->code);
  g_autofree char *reason = jy_outcome_dup_reason (outcome);
  g_autofree char *rules = jy_outcome_dup_rules (outcome);
  g_autofree char *again = jy_outcome_rules_dup_reason (rules);

  g_assert_cmpint (g_date_valid (&outcome->by), ==, outcome->step != NONE);
  if (outcome->step != NONE)
    g_assert_cmpint (g_date_compare (&outcome->next_on, &outcome->by), <=, 0);
  g_assert_cmpint (*outcome->referral_reason != '\0', ==, outcome->step >= REFER);
  if (outcome->step >= REFER)
    g_assert_nonnull (jy_choice_find (jy_referral_reasons, outcome->referral_reason));
  if (outcome->code != 0)
    g_assert_nonnull (jy_choice_find (classes, code));
  if (outcome->code != 0 || outcome->step != NONE)
    g_assert_cmpstr (reason, !=, "");
  g_assert_cmpstr (again, ==, reason);
}

static void
test_any_answers (void)
{
  static const char *const births[] = { "", "1950-01-01", "1990-01-01", "2026-06-01",
                                        "2022-05-01" };

  for (int i = 0; i < 4000; i++)
    {
      const char *form = forms[g_test_rand_int_range (0, G_N_ELEMENTS (forms))];
      g_autofree char *text = dup_random_answers ();
      g_autofree char *before = dup_random_answers ();
      g_autofree char *before_with_code =
        g_strdup_printf ("%d %s", g_test_rand_int_range (0, 5), before);
      JyOutcomeCase it = { .answers = text,
                           .before = before_with_code,
                           .born = births[g_test_rand_int_range (0, G_N_ELEMENTS (births))],
                           .groups = g_test_rand_bit () ? JY_GROUP_MATERNAL : JY_GROUP_DIABETES };
      g_auto (JyOutcome) outcome = { 0 };
      g_autofree char *rules = NULL;

      g_test_message ("%s: %s", form, text);
      jy_test_judge (form, &it, &outcome);
      rules = jy_test_dup_rules (&outcome);
      assert_sound (form, &outcome);
    }
}

/* A form without rules, and one with nothing answered. */
static void
test_nothing (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      JyOutcomeCase it = { .answers = "", .born = "1990-01-01" };
      g_auto (JyOutcome) outcome = { 0 };

      jy_test_judge (forms[i], &it, &outcome);
      assert_sound (forms[i], &outcome);
      g_assert_cmpint (outcome.code, ==, 0);
      g_assert_cmpint (outcome.step, ==, NONE);
      g_assert_false (outcome.closes);
    }
}

/* The order in which earlier records come does not matter. */
static void
test_order_of_previous (void)
{
  for (int i = 0; i < 300; i++)
    {
      g_autofree char *text = dup_random_answers ();
      g_autoptr (GPtrArray) sheets =
        g_ptr_array_new_with_free_func ((GDestroyNotify) jy_answers_free);
      JyOutcomePrevious forward[5], backward[5];

      for (gsize k = 0; k < 5; k++)
        {
          g_autofree char *before = dup_random_answers ();

          g_ptr_array_add (sheets, jy_test_answers (before));
          forward[k] =
            (JyOutcomePrevious){ .form = forms[g_test_rand_int_range (0, G_N_ELEMENTS (forms))],
                                 .code = g_test_rand_int_range (0, 5),
                                 .answers = sheets->pdata[k] };
          g_date_set_dmy (&forward[k].date, (GDateDay) (3 + 5 * k), G_DATE_SEPTEMBER, 2026);
          backward[4 - k] = forward[k];
        }

      for (gsize f = 0; f < G_N_ELEMENTS (forms); f++)
        {
          g_auto (JyOutcome) a = { 0 };
          g_auto (JyOutcome) b = { 0 };
          g_autofree char *a_rules = NULL;
          g_autofree char *b_rules = NULL;

          jy_test_judge_after (forms[f], text, JY_TEST_VISIT, "1980-01-01", 0, forward, 5, &a);
          jy_test_judge_after (forms[f], text, JY_TEST_VISIT, "1980-01-01", 0, backward, 5, &b);
          a_rules = jy_outcome_dup_rules (&a);
          b_rules = jy_outcome_dup_rules (&b);
          g_assert_cmpstr (a_rules, ==, b_rules);
          g_assert_cmpint (a.code, ==, b.code);
          g_assert_cmpint (a.step, ==, b.step);
        }
    }
}

/* Every parameter is a setting whose fallback is the national value. */
static void
test_parameters (void)
{
  gsize n = 0;

  for (const JyOutcomeParameterField *field = jy_outcome_parameter_fields; field->setting != NULL;
       field++, n++)
    {
      const JySettingInfo *info = jy_setting_find (field->setting);

      g_assert_nonnull (info);
      g_assert_true (info->is_number);
      g_assert_cmpint (G_STRUCT_MEMBER (int, &jy_outcome_parameters_default, field->offset), ==,
                       info->fallback);
    }
  g_assert_cmpuint (n, ==, sizeof (JyOutcomeParameters) / sizeof (int));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/any-answers", test_any_answers);
  g_test_add_func ("/outcome/nothing", test_nothing);
  g_test_add_func ("/outcome/order-of-previous", test_order_of_previous);
  g_test_add_func ("/outcome/parameters", test_parameters);
  return g_test_run ();
}
