/* jy-outcome-pressure.c - blood pressure: limits, emergencies, and first readings (3.7, 3.1)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-outcome-pressure.h"

#define HIGH_DAYS 3 /* 3.7: on which a reading was high, before somebody is referred */

static double
read_highest (const JyAnswers *answers, const char *one, const char *other)
{
  double a = 0, b = 0;

  jy_answers_get_number (answers, one, &a);
  jy_answers_get_number (answers, other, &b);
  return MAX (a, b);
}

/* An examination measures both arms (3.4); the higher counts. */
void
jy_pressure_read (JyPressure *self, const JyAnswers *answers)
{
  self->sbp = read_highest (answers, "sbp", "sbp_left");
  self->dbp = read_highest (answers, "dbp", "dbp_left");
}

char *
jy_pressure_dup_text (double sbp, double dbp)
{
  g_autofree char *above = sbp > 0 ? g_strdup_printf ("%g", sbp) : g_strdup ("–");
  g_autofree char *below = dbp > 0 ? g_strdup_printf ("%g", dbp) : g_strdup ("–");

  return g_strconcat (above, "/", below, NULL);
}

gboolean
jy_pressure_reaches (const JyPressure *self, int sbp, int dbp)
{
  return self->sbp >= sbp || self->dbp >= dbp;
}

void
jy_pressure_get_limits (
  const JyOutcomeParameters *parameters, const GDate *born, const GDate *day, int *sbp, int *dbp)
{
  gboolean is_elderly =
    g_date_valid (born) && jy_date_get_age (born, day) >= parameters->elderly_age;

  *sbp = is_elderly ? parameters->elderly_sbp_limit : parameters->sbp_limit;
  *dbp = is_elderly ? parameters->elderly_dbp_limit : parameters->dbp_limit;
}

char *
jy_pressure_dup_fields (const JyPressure *self, int sbp, int dbp)
{
  if (self->sbp >= sbp && self->dbp >= dbp)
    return g_strdup ("sbp dbp");

  return g_strdup (self->sbp >= sbp ? "sbp" : "dbp");
}

gboolean
jy_judge_pressure_emergency (JyJudge *self, gboolean is_maternal)
{
  const JyOutcomeParameters *parameters = self->parameters;
  const char *rule = "EMG-BP";
  int sbp = parameters->emergency_sbp;
  int dbp = parameters->emergency_dbp;
  JyPressure pressure;

  jy_pressure_read (&pressure, self->answers);
  if (!jy_pressure_reaches (&pressure, sbp, dbp) && is_maternal)
    {
      rule = "EMG-BP-MATERNAL";
      sbp = parameters->sbp_limit;
      dbp = parameters->dbp_limit;
    }
  if (!jy_pressure_reaches (&pressure, sbp, dbp))
    return FALSE;

  {
    g_autofree char *fields = jy_pressure_dup_fields (&pressure, sbp, dbp);
    g_autofree char *reading = jy_pressure_dup_text (pressure.sbp, pressure.dbp);
    g_autofree char *limit = jy_pressure_dup_text (sbp, dbp);

    jy_judge_add (self, rule, fields, reading, limit, NULL);
  }
  return TRUE;
}

void
jy_judge_note_pressure (JyJudge *self, const char *id)
{
  const JyFormContext *who = &self->context->who;
  g_autofree char *fields = NULL;
  g_autofree char *reading = NULL;
  g_autofree char *limit = NULL;
  JyPressure pressure;
  int sbp, dbp;

  jy_pressure_read (&pressure, self->answers);
  jy_pressure_get_limits (self->parameters, &who->born, &who->date, &sbp, &dbp);
  if (!jy_pressure_reaches (&pressure, sbp, dbp))
    return;

  fields = jy_pressure_dup_fields (&pressure, sbp, dbp);
  reading = jy_pressure_dup_text (pressure.sbp, pressure.dbp);
  limit = jy_pressure_dup_text (sbp, dbp);
  jy_judge_add (self, id, fields, reading, limit, NULL);
}

static gboolean
is_high (const JyAnswers *answers, const JyOutcomeParameters *parameters, gboolean *is_measured)
{
  JyPressure pressure;

  jy_pressure_read (&pressure, answers);
  *is_measured = pressure.sbp > 0 || pressure.dbp > 0;
  return jy_pressure_reaches (&pressure, parameters->sbp_limit, parameters->dbp_limit);
}

/* Returns: (nullable): the latest record before @day, of any form, with a blood pressure */
static const JyOutcomePrevious *
find_reading_before (const JyOutcomeContext *context, const GDate *day)
{
  const JyOutcomePrevious *last = NULL;

  for (gsize i = 0; i < context->n_previous; i++)
    {
      const JyOutcomePrevious *previous = &context->previous[i];
      gboolean is_measured = FALSE;

      if (previous->answers != NULL)
        is_high (previous->answers, context->parameters, &is_measured);
      if (is_measured && g_date_compare (&previous->date, day) < 0 &&
          (last == NULL || g_date_compare (&previous->date, &last->date) > 0))
        last = previous;
    }

  return last;
}

/* On how many days in a row, today among them, a reading was high. */
static int
count_high_days (const JyOutcomeContext *context)
{
  GDate day = context->who.date;
  int n = 1;

  while (n < HIGH_DAYS)
    {
      const JyOutcomePrevious *previous = find_reading_before (context, &day);
      gboolean is_measured;

      if (previous == NULL || !is_high (previous->answers, context->parameters, &is_measured))
        return n;
      day = previous->date;
      n++;
    }

  return n;
}

static void
judge_high (JyJudge *self, const JyPressure *pressure)
{
  static const char *const rules[] = { "SCR-1", "SCR-2", "SCR-3" };
  const JyOutcomeParameters *parameters = self->parameters;
  int n = count_high_days (self->context);
  g_autofree char *fields =
    jy_pressure_dup_fields (pressure, parameters->sbp_limit, parameters->dbp_limit);
  g_autofree char *reading = jy_pressure_dup_text (pressure->sbp, pressure->dbp);
  g_autofree char *limit = jy_pressure_dup_text (parameters->sbp_limit, parameters->dbp_limit);
  g_autofree char *days = g_strdup_printf ("%d", parameters->referral_check_days);

  jy_judge_add (self, rules[n - 1], fields, reading, limit, days, NULL);
  if (n == HIGH_DAYS)
    jy_judge_require (self, JY_OUTCOME_STEP_REFER, "suspected-hypertension");
  else
    jy_judge_require (self, JY_OUTCOME_STEP_RECHECK, "");
}

static void
judge_pressure (JyJudge *self)
{
  const JyFormContext *who = &self->context->who;
  int age = g_date_valid (&who->born) ? jy_date_get_age (&who->born, &who->date) : 0;
  JyPressure pressure;

  if (jy_judge_pressure_emergency (self, (who->groups & JY_GROUP_MATERNAL) != 0))
    {
      jy_judge_add_number (self, "CHR-1", "", self->parameters->referral_check_days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "emergency");
      return;
    }
  if ((who->groups & JY_GROUP_HYPERTENSION) != 0)
    return;

  jy_pressure_read (&pressure, self->answers);
  if (jy_pressure_reaches (&pressure, self->parameters->sbp_limit, self->parameters->dbp_limit))
    judge_high (self, &pressure);
  else if (age >= self->parameters->screening_age && pressure.sbp <= 0 && pressure.dbp <= 0)
    jy_judge_add_number (self, "SCR-DUE", "sbp dbp", self->parameters->screening_age);
  else if (age >= self->parameters->screening_age)
    jy_judge_risk (self);
}

/* 3.3, 3.8: one measurement of somebody who is not known to be diabetic. */
static void
judge_glucose (JyJudge *self)
{
  gboolean is_managed = (self->context->who.groups & JY_GROUP_DIABETES) != 0;
  int limit = self->parameters->fbg_limit;
  double glucose;

  if (jy_judge_glucose_emergency (self, "fbg", is_managed) ||
      jy_judge_glucose_emergency (self, "glucose", is_managed))
    {
      jy_judge_add_number (self, "CHR-1", "", self->parameters->referral_check_days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "emergency");
    }
  else if (jy_answers_get_number (self->answers, "fbg", &glucose) &&
           jy_glucose_reaches (glucose, limit))
    {
      jy_judge_add_glucose (self, is_managed ? "DM-LIMIT" : "EXM-FBG", "fbg", limit);
      if (!is_managed)
        jy_judge_require (self, JY_OUTCOME_STEP_RECHECK, "");
    }
}

void
jy_judge_screening (JyJudge *self)
{
  judge_pressure (self);
  judge_glucose (self);

  /* 3.1: cough for two weeks, blood, fever, night sweats, chest pain, loss of weight. */
  for (int sign = 2; sign <= 7; sign++)
    if (jy_answers_has_code (self->answers, "tb_symptoms", sign))
      {
        jy_judge_add_number (self, "SUS-TB", "tb_symptoms", self->parameters->tb_suspect_days);
        jy_judge_require (self, JY_OUTCOME_STEP_REFER, "suspected-tuberculosis");
        jy_judge_check_within (self, self->parameters->tb_suspect_days);
        break;
      }
}
