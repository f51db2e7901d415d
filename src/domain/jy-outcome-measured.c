/* jy-outcome-measured.c - what the tables of several forms say about a measurement or a finding
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.4, 3.8.
 */
#include "config.h"

#include "jy-measure.h"
#include "jy-outcome-private.h"

#define TENTH 1e-6 /* what arithmetic makes of a tenth */

gboolean
jy_glucose_reaches (double glucose, int tenths)
{
  return glucose * 10 >= tenths - TENTH;
}

void
jy_judge_add_glucose (JyJudge *self, const char *id, const char *field, int tenths)
{
  g_autofree char *limit = g_strdup_printf ("%d.%d", tenths / 10, tenths % 10);

  jy_judge_add (self, id, field, jy_answers_get (self->answers, field), limit, NULL);
}

/* 3.8: 16.7 and more, 3.9 and less; 7.0 in pregnancy or after a birth. */
gboolean
jy_judge_glucose_emergency (JyJudge *self, const char *field, gboolean is_diabetic)
{
  const JyOutcomeParameters *parameters = self->parameters;
  gboolean is_maternal = (self->context->who.groups & JY_GROUP_MATERNAL) != 0;
  double glucose;

  if (!jy_answers_get_number (self->answers, field, &glucose))
    return FALSE;

  if (jy_glucose_reaches (glucose, parameters->emergency_high_fbg))
    jy_judge_add_glucose (self, "EMG-FBG-HIGH", field, parameters->emergency_high_fbg);
  else if (is_diabetic && glucose * 10 <= parameters->emergency_low_fbg + TENTH)
    jy_judge_add_glucose (self, "EMG-FBG-LOW", field, parameters->emergency_low_fbg);
  else if (is_maternal && g_str_equal (field, "fbg") &&
           jy_glucose_reaches (glucose, parameters->fbg_limit))
    jy_judge_add_glucose (self, "EMG-FBG-MATERNAL", field, parameters->fbg_limit);
  else
    return FALSE;

  return TRUE;
}

gboolean
jy_judge_find_measured (const JyJudge *self,
                        gboolean (*get) (const JyAnswers *answers, double *value),
                        double *value)
{
  const JyOutcomeContext *context = self->context;
  const JyOutcomePrevious *last = NULL;
  GDate year_ago = context->who.date;

  if (get (self->answers, value))
    return TRUE;

  g_date_subtract_years (&year_ago, 1);
  for (gsize i = 0; i < context->n_previous; i++)
    {
      const JyOutcomePrevious *previous = &context->previous[i];

      if (previous->answers != NULL && g_date_compare (&previous->date, &year_ago) >= 0 &&
          g_date_compare (&previous->date, &context->who.date) <= 0 &&
          (last == NULL || g_date_compare (&previous->date, &last->date) > 0) &&
          get (previous->answers, value))
        last = previous;
    }

  return last != NULL && get (last->answers, value);
}

void
jy_judge_note_weight (JyJudge *self)
{
  g_autofree char *text = NULL;
  JyBmiGroup group;
  double bmi;

  if (!jy_judge_find_measured (self, jy_measure_get_bmi, &bmi))
    return;

  group = jy_measure_get_bmi_group (bmi);
  text = g_strdup_printf ("%.1f", bmi);
  if (group == JY_BMI_NORMAL)
    return;

  if (!jy_answers_has (self->answers, "weight"))
    jy_judge_add (self, "WEIGH", "weight", text, NULL);
  else if (jy_measure_get_bmi (self->answers, &bmi))
    jy_judge_add (self, group == JY_BMI_OBESE ? "OBESE" : "OVERWEIGHT", "weight bmi", text, NULL);
}

/* Whether what was answered, one code or several, is something else than normal. */
static gboolean
is_abnormal (const JyAnswers *answers, const JyJudgeNormal *it)
{
  g_auto (GStrv) codes = NULL;

  if (it->normality == JY_ABNORMAL)
    return jy_answers_has_code (answers, it->field, it->code);

  codes = g_strsplit (jy_answers_get (answers, it->field), ",", -1);
  for (gsize i = 0; codes[i] != NULL; i++)
    if (g_ascii_isdigit (codes[i][0]) && g_ascii_strtoll (codes[i], NULL, 10) != it->code)
      return TRUE;

  return FALSE;
}

gboolean
jy_judge_abnormal (JyJudge *self, const char *id, const JyJudgeNormal *table)
{
  GString *fields = g_string_new (NULL);
  gboolean found;

  for (; table->field != NULL; table++)
    if (is_abnormal (self->answers, table))
      g_string_append_printf (fields, "%s%s", fields->len > 0 ? " " : "", table->field);

  found = fields->len > 0;
  if (found)
    jy_judge_add (self, id, fields->str, NULL);
  g_string_free (fields, TRUE);
  return found;
}
