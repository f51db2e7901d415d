/* jy-measure.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-measure.h"

#include <math.h>
#include <string.h>

#include "jy-constitution.h"
#include "jy-date.h"

#define OVERWEIGHT 24.0 /* kg/m², 3.4 */
#define OBESE 28.0
#define LONGEST_PREGNANCY 308 /* days, 44 weeks: later a period is of the past */
#define RESULT_SUFFIX "_result"

typedef char *(*Compute) (const JyAnswers *answers, const JyFormContext *context);

/* One decimal, as forms have it. */
static double
to_tenths (double value)
{
  return floor (value * 10 + 0.5) / 10;
}

static gboolean
get_index (const JyAnswers *answers, const char *weight_field, double *bmi)
{
  double weight, height;

  if (!jy_answers_get_number (answers, weight_field, &weight) ||
      !jy_answers_get_number (answers, "height", &height) || weight <= 0 || height <= 0)
    return FALSE;

  *bmi = to_tenths (weight / (height / 100) / (height / 100));
  return TRUE;
}

gboolean
jy_measure_get_bmi (const JyAnswers *answers, double *bmi)
{
  return get_index (answers, "weight", bmi);
}

JyBmiGroup
jy_measure_get_bmi_group (double bmi)
{
  if (bmi >= OBESE)
    return JY_BMI_OBESE;
  return bmi >= OVERWEIGHT ? JY_BMI_OVERWEIGHT : JY_BMI_NORMAL;
}

int
jy_measure_get_waist_limit (int sex)
{
  if (sex == 1)
    return 90;
  return sex == 2 ? 85 : 0;
}

int
jy_measure_get_gestation (const GDate *last_period, const GDate *day)
{
  return g_date_days_between (last_period, day);
}

void
jy_measure_get_due_date (const GDate *last_period, GDate *due)
{
  *due = *last_period;
  g_date_add_months (due, 9);
  g_date_add_days (due, 7);
}

int
jy_measure_get_self_care_score (const JyAnswers *answers)
{
  /* clang-format off */
  static const struct
  {
    const char *field;
    int points[5]; /* that may be given; ends with -1 */
  } items[] = {
    { "eating",   { 0, 3, 5, -1 } },
    { "grooming", { 0, 1, 3, 7, -1 } },
    { "dressing", { 0, 3, 5, -1 } },
    { "toilet",   { 0, 1, 5, 10, -1 } },
    { "mobility", { 0, 1, 5, 10, -1 } },
  };
  /* clang-format on */
  int score = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      int points = jy_answers_get_code (answers, items[i].field, -1);
      gsize k = 0;

      while (items[i].points[k] != points && items[i].points[k] >= 0)
        k++;
      if (items[i].points[k] < 0)
        return -1;
      score += points;
    }

  return score;
}

int
jy_measure_get_self_care_level (int score)
{
  if (score >= 19)
    return 4;
  if (score >= 9)
    return 3;
  return score >= 4 ? 2 : 1;
}

gboolean
jy_measure_get_dose_rate (const JyAnswers *answers, double *rate)
{
  double due, taken;

  if (!jy_answers_get_number (answers, "doses_due", &due) || due <= 0 ||
      !jy_answers_get_number (answers, "doses_taken", &taken))
    return FALSE;

  *rate = to_tenths (100 * taken / due);
  return TRUE;
}

static char *
dup_number (double value)
{
  return g_strdup_printf ("%g", value);
}

static char *
dup_bmi (const JyAnswers *answers, const JyFormContext *context G_GNUC_UNUSED)
{
  double bmi;

  return jy_measure_get_bmi (answers, &bmi) ? dup_number (bmi) : g_strdup ("");
}

static char *
dup_bmi_target (const JyAnswers *answers, const JyFormContext *context G_GNUC_UNUSED)
{
  double bmi;

  return get_index (answers, "weight_target", &bmi) ? dup_number (bmi) : g_strdup ("");
}

/* The last period is the form's own, or that of the pregnancy.
 * Returns: whether it is known */
static gboolean
get_last_period (const JyAnswers *answers, const JyFormContext *context, GDate *last_period)
{
  if (!jy_answers_get_date (answers, "last_period", last_period))
    *last_period = context->last_period;
  return g_date_valid (last_period);
}

static char *
dup_gestation (const JyAnswers *answers, const JyFormContext *context)
{
  GDate last_period;
  int days = -1;

  if (get_last_period (answers, context, &last_period))
    days = jy_measure_get_gestation (&last_period, &context->date);
  if (days < 0 || days > LONGEST_PREGNANCY)
    return g_strdup ("");

  return g_strdup_printf ("%d+%d", days / 7, days % 7);
}

static char *
dup_due_date (const JyAnswers *answers, const JyFormContext *context)
{
  char text[JY_DATE_TEXT_SIZE] = "";
  GDate last_period, due;

  if (get_last_period (answers, context, &last_period))
    {
      jy_measure_get_due_date (&last_period, &due);
      jy_date_to_text (&due, text);
    }
  return g_strdup (text);
}

static char *
dup_age_months (const JyAnswers *answers G_GNUC_UNUSED, const JyFormContext *context)
{
  if (!g_date_valid (&context->born) || g_date_compare (&context->date, &context->born) < 0)
    return g_strdup ("");

  return g_strdup_printf ("%d", jy_date_get_age_in_months (&context->born, &context->date));
}

static char *
dup_self_care_score (const JyAnswers *answers, const JyFormContext *context G_GNUC_UNUSED)
{
  int score = jy_measure_get_self_care_score (answers);

  return score >= 0 ? g_strdup_printf ("%d", score) : g_strdup ("");
}

static char *
dup_self_care_level (const JyAnswers *answers, const JyFormContext *context G_GNUC_UNUSED)
{
  int score = jy_measure_get_self_care_score (answers);

  return score >= 0 ? g_strdup_printf ("%d", jy_measure_get_self_care_level (score))
                    : g_strdup ("");
}

static char *
dup_dose_rate (const JyAnswers *answers, const JyFormContext *context G_GNUC_UNUSED)
{
  double rate;

  return jy_measure_get_dose_rate (answers, &rate) ? dup_number (rate) : g_strdup ("");
}

static const struct
{
  const char *name;
  Compute compute;
} measures[] = {
  { "age_months", dup_age_months },
  { "bmi", dup_bmi },
  { "bmi_target", dup_bmi_target },
  { "dose_rate", dup_dose_rate },
  { "due_date", dup_due_date },
  { "gestation", dup_gestation },
  { "self_care_level", dup_self_care_level },
  { "self_care_score", dup_self_care_score },
};

/* Returns: the type whose points, or whose result, @name is; 0 if it is neither */
static int
find_constitution (const char *name, gboolean *is_result)
{
  for (int type = JY_CONSTITUTION_BALANCED; type <= JY_CONSTITUTION_LAST; type++)
    {
      const char *field = jy_constitution_get_field ((JyConstitution) type);

      if (!g_str_has_prefix (name, field))
        continue;
      *is_result = g_str_equal (name + strlen (field), RESULT_SUFFIX);
      if (*is_result || name[strlen (field)] == '\0')
        return type;
    }

  return 0;
}

gboolean
jy_measure_is_known (const char *name)
{
  gboolean is_result;

  for (gsize i = 0; i < G_N_ELEMENTS (measures); i++)
    if (g_strcmp0 (measures[i].name, name) == 0)
      return TRUE;

  return name != NULL && find_constitution (name, &is_result) != 0;
}

char *
jy_measure_dup_value (const char *name, const JyAnswers *answers, const JyFormContext *context)
{
  gboolean is_result;
  int type, value;

  g_return_val_if_fail (name != NULL && answers != NULL && g_date_valid (&context->date), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (measures); i++)
    if (g_str_equal (measures[i].name, name))
      return measures[i].compute (answers, context);

  type = find_constitution (name, &is_result);
  if (type == 0)
    return g_strdup ("");

  value = is_result ? jy_constitution_get_result (answers, (JyConstitution) type)
                    : jy_constitution_get_score (answers, (JyConstitution) type);
  return value > 0 ? g_strdup_printf ("%d", value) : g_strdup ("");
}
