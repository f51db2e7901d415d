/* jy-outcome-chronic.c - follow-ups of hypertension, diabetes and COPD
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.7, 3.8, 3.11; S73-S77.
 */
#include "config.h"

#include "jy-date.h"
#include "jy-outcome-control.h"
#include "jy-outcome-pressure.h"

#define EMERGENCY_TEMPERATURE 39 /* ℃, 3.8: above */
#define LONG_TERM 3              /* visits before this one: a year of them with it, by S74 */
#define HBA1C_AIM 7              /* %, 3.8: below; no limit of a class */

static gboolean
is_pressure_emergency (JyJudge *self)
{
  return jy_judge_pressure_emergency (self, (self->context->who.groups & JY_GROUP_MATERNAL) != 0);
}

/* Compares the pressure with the limits of the person's age. */
static int
judge_pressure (JyJudge *self)
{
  const JyFormContext *who = &self->context->who;
  gboolean is_elderly = g_date_valid (&who->born) &&
                        jy_date_get_age (&who->born, &who->date) >= self->parameters->elderly_age;
  g_autofree char *reading = NULL;
  g_autofree char *limit = NULL;
  g_autofree char *age = g_strdup_printf ("%d", self->parameters->elderly_age);
  JyPressure pressure;
  int sbp, dbp;

  jy_pressure_read (&pressure, self->answers);
  jy_pressure_get_limits (self->parameters, &who->born, &who->date, &sbp, &dbp);
  reading = jy_pressure_dup_text (pressure.sbp, pressure.dbp);
  limit = jy_pressure_dup_text (sbp, dbp);

  if (jy_pressure_reaches (&pressure, sbp, dbp))
    {
      g_autofree char *fields = jy_pressure_dup_fields (&pressure, sbp, dbp);

      jy_judge_add (self, is_elderly ? "HTN-LIMIT-OLD" : "HTN-LIMIT", fields, reading, limit, age,
                    NULL);
      return JY_CONTROL_BAD | JY_CONTROL_MEASURED;
    }
  if (pressure.sbp <= 0 || pressure.dbp <= 0)
    {
      jy_judge_add (self, "HTN-MISSING", "sbp dbp", NULL);
      return 0;
    }

  jy_judge_add (self, is_elderly ? "HTN-BELOW-OLD" : "HTN-BELOW", "sbp dbp", reading, limit, age,
                NULL);
  return JY_CONTROL_MEASURED;
}

/* A visit counts as not satisfactory by its class; of a more serious one its reading tells. */
static gboolean
was_pressure_bad (const JyJudge *self, const JyOutcomePrevious *previous)
{
  JyPressure pressure;
  int sbp, dbp;

  if (previous->code <= JY_CONTROL_CLASS_BAD || previous->answers == NULL)
    return previous->code == JY_CONTROL_CLASS_BAD;

  jy_pressure_read (&pressure, previous->answers);
  jy_pressure_get_limits (self->parameters, &self->context->who.born, &previous->date, &sbp, &dbp);
  return jy_pressure_reaches (&pressure, sbp, dbp);
}

/* How many visits in a row before this one were not satisfactory. */
static int
count_bad_before (const JyJudge *self,
                  gboolean (*was_bad) (const JyJudge *self, const JyOutcomePrevious *previous))
{
  const JyOutcomePrevious *previous = self->previous;
  int n = 0;

  while (previous != NULL && was_bad (self, previous))
    {
      previous = jy_judge_find_before (self, &previous->date);
      n++;
    }

  return n;
}

/* 3.7, 3.8: the reasons that referrals give: twice in a row, three times, for a long time. */
static const char *
get_reason (int n_before, const char *twice)
{
  return n_before >= LONG_TERM ? "long-term" : n_before == 2 ? "three-times" : twice;
}

void
jy_judge_hypertension (JyJudge *self)
{
  int n_before = count_bad_before (self, was_pressure_bad);
  int facts = is_pressure_emergency (self) ? JY_CONTROL_EMERGENCY : 0;

  facts |= jy_control_find_signs (self);
  facts |= judge_pressure (self);
  facts |= jy_control_find_drug_facts (self);
  if (n_before > 0)
    facts |= JY_CONTROL_BAD_BEFORE;
  jy_control_decide (self, facts, get_reason (n_before, "pressure-twice"));
  jy_control_advise (self);
}

static int
judge_glucose (JyJudge *self)
{
  int limit = self->parameters->fbg_limit;
  int facts = JY_CONTROL_MEASURED;
  double glucose;

  if (!jy_answers_get_number (self->answers, "fbg", &glucose))
    {
      jy_judge_add (self, "DM-MISSING", "fbg", NULL);
      return 0;
    }

  if (jy_judge_glucose_emergency (self, "fbg", TRUE))
    facts |= JY_CONTROL_EMERGENCY;
  if (jy_glucose_reaches (glucose, limit))
    facts |= JY_CONTROL_BAD;
  jy_judge_add_glucose (self, facts & JY_CONTROL_BAD ? "DM-LIMIT" : "DM-BELOW", "fbg", limit);
  return facts;
}

/* 3.8: heart rate above 100, temperature above 39 ℃, where the form asks for them. */
static int
judge_vital_signs (JyJudge *self)
{
  int limit = self->parameters->emergency_heart_rate;
  double value;
  int facts = 0;

  if (jy_answers_get_number (self->answers, "heart_rate", &value) && value > limit)
    {
      g_autofree char *text = g_strdup_printf ("%d", limit);

      jy_judge_add (self, "EMG-HEART-RATE", "heart_rate",
                    jy_answers_get (self->answers, "heart_rate"), text, NULL);
      facts = JY_CONTROL_EMERGENCY;
    }
  if (jy_answers_get_number (self->answers, "temperature", &value) && value > EMERGENCY_TEMPERATURE)
    {
      jy_judge_add (self, "EMG-TEMPERATURE", "temperature",
                    jy_answers_get (self->answers, "temperature"),
                    G_STRINGIFY (EMERGENCY_TEMPERATURE), NULL);
      facts = JY_CONTROL_EMERGENCY;
    }

  return facts;
}

static gboolean
was_glucose_bad (const JyJudge *self, const JyOutcomePrevious *previous)
{
  double glucose;

  if (previous->code <= JY_CONTROL_CLASS_BAD || previous->answers == NULL)
    return previous->code == JY_CONTROL_CLASS_BAD;

  return jy_answers_get_number (previous->answers, "fbg", &glucose) &&
         jy_glucose_reaches (glucose, self->parameters->fbg_limit);
}

/* What helps the doctor and decides nothing. */
static void
advise_diabetic (JyJudge *self)
{
  double hba1c;

  if (jy_answers_get_code (self->answers, "hypoglycaemia", 1) == 3)
    jy_judge_add (self, "HYPOGLYCAEMIA", "hypoglycaemia", NULL);
  if (jy_answers_get_number (self->answers, "hba1c", &hba1c) && hba1c >= HBA1C_AIM)
    jy_judge_add (self, "HBA1C", "hba1c", jy_answers_get (self->answers, "hba1c"), NULL);
  if (jy_answers_get_code (self->answers, "foot_pulse", 1) > 1)
    jy_judge_add (self, "FOOT-PULSE", "foot_pulse", NULL);
  jy_judge_note_pressure (self, "BP-HIGH");
  jy_control_advise (self);
}

void
jy_judge_diabetes (JyJudge *self)
{
  int n_before = count_bad_before (self, was_glucose_bad);
  int facts = is_pressure_emergency (self) ? JY_CONTROL_EMERGENCY : 0;

  facts |= judge_vital_signs (self);
  facts |= jy_control_find_signs (self);
  facts |= judge_glucose (self);
  facts |= jy_control_find_drug_facts (self);
  if (n_before > 0)
    facts |= JY_CONTROL_BAD_BEFORE;
  jy_control_decide (self, facts, get_reason (n_before, "glucose-twice"));
  advise_diabetic (self); /* the class follows from glucose alone (3.8) */
}

/* 3.11: symptoms, drugs, acute exacerbation; its form has no class. */
void
jy_judge_copd (JyJudge *self)
{
  int days = self->parameters->referral_check_days;
  GDate tested, year_ago = self->context->who.date;

  if (jy_answers_get_code (self->answers, "exacerbation", 1) == 2)
    {
      jy_judge_add_number (self, "COPD-1", "exacerbation", days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "exacerbation");
    }
  if (jy_answers_get_code (self->answers, "complication", 1) >= 2)
    {
      jy_judge_add_number (self, "COPD-2", "complication", days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "new-complication");
    }
  if (self->outcome->step == JY_OUTCOME_STEP_NONE && jy_answers_has (self->answers, "exacerbation"))
    jy_judge_add_number (self, "COPD-3", "exacerbation", self->parameters->visit_months);

  g_date_subtract_years (&year_ago, 1);
  if (jy_answers_get_code (self->answers, "lung_function", 1) == 2 ||
      (jy_answers_get_date (self->answers, "lung_function_date", &tested) &&
       g_date_compare (&tested, &year_ago) < 0))
    jy_judge_add (self, "COPD-LUNG", "lung_function lung_function_date", NULL);

  jy_judge_next_in (self, 0, self->parameters->visit_months);
  jy_control_advise (self);
}
