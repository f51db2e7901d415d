/* jy-outcome-risk.c - who is at high risk of hypertension
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.7, "High-risk": any one of the list, and the blood pressure is measured at least every
 * six months.  What a form does not ask cannot be told.
 */
#include "config.h"

#include "jy-date.h"
#include "jy-measure.h"
#include "jy-outcome-pressure.h"

#define HIGH_NORMAL_SBP 130 /* up to the limit, which is judged before */
#define HIGH_NORMAL_DBP 85
#define AGE 55
#define ML_PER_LIANG 50 /* of spirit */

/* Codes of the forms. */
#define DRINKS_OFTEN 3 /* drinking_frequency: 3 often, 4 every day */
#define GAVE_UP 2      /* drinking_stopped */
#define SALTY_DIET 4   /* diet, of the examination */
enum
{
  FACTOR_ALCOHOL = 3, /* risk_factors, of the health assessment */
  FACTOR_SALT = 6,
  FACTOR_FAMILY = 11,
};

static gboolean
has_high_normal_pressure (const JyJudge *self)
{
  JyPressure pressure;

  jy_pressure_read (&pressure, self->answers);
  return jy_pressure_reaches (&pressure, HIGH_NORMAL_SBP, HIGH_NORMAL_DBP);
}

static gboolean
is_overweight (const JyJudge *self)
{
  double bmi;

  return jy_judge_find_measured (self, jy_measure_get_bmi, &bmi) &&
         jy_measure_get_bmi_group (bmi) != JY_BMI_NORMAL;
}

static gboolean
has_wide_waist (const JyJudge *self)
{
  int limit = jy_measure_get_waist_limit (self->context->who.sex);
  double waist = 0;

  return limit > 0 && jy_answers_get_number (self->answers, "waist", &waist) && waist >= limit;
}

static gboolean
has_family_history (const JyJudge *self)
{
  return self->context->who.family_hypertension ||
         jy_answers_has_code (self->answers, "risk_factors", FACTOR_FAMILY);
}

static gboolean
eats_salty (const JyJudge *self)
{
  return jy_answers_has_code (self->answers, "diet", SALTY_DIET) ||
         jy_answers_has_code (self->answers, "risk_factors", FACTOR_SALT);
}

static gboolean
drinks_heavily (const JyJudge *self)
{
  double liang = 0;

  if (jy_answers_has_code (self->answers, "risk_factors", FACTOR_ALCOHOL))
    return TRUE;

  return jy_answers_get_number (self->answers, "drinking", &liang) &&
         liang * ML_PER_LIANG >= self->parameters->heavy_drinking &&
         jy_answers_get_code (self->answers, "drinking_frequency", DRINKS_OFTEN) >= DRINKS_OFTEN &&
         jy_answers_get_code (self->answers, "drinking_stopped", 0) != GAVE_UP;
}

static gboolean
is_old_enough (const JyJudge *self)
{
  const JyFormContext *who = &self->context->who;

  return g_date_valid (&who->born) && jy_date_get_age (&who->born, &who->date) >= AGE;
}

/* clang-format off */
static const struct
{
  const char *rule;
  const char *fields;
  gboolean (*holds) (const JyJudge *self);
} risks[] = {
  { "RISK-BP",     "sbp dbp",           has_high_normal_pressure },
  { "RISK-WEIGHT", "weight bmi",        is_overweight },
  { "RISK-WAIST",  "waist",             has_wide_waist },
  { "RISK-FAMILY", "risk_factors",      has_family_history },
  { "RISK-SALT",   "diet risk_factors", eats_salty },
  { "RISK-DRINK",  "drinking",          drinks_heavily },
  { "RISK-AGE",    "",                  is_old_enough },
};
/* clang-format on */

void
jy_judge_risk (JyJudge *self)
{
  int months = 12 / MAX (self->parameters->attention_checks, 1);
  gboolean found = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (risks); i++)
    if (risks[i].holds (self))
      {
        jy_judge_add (self, risks[i].rule, risks[i].fields, NULL);
        found = TRUE;
      }
  if (!found)
    return;

  jy_judge_add_number (self, "SCR-RISK", "sbp dbp", months);
  if (!g_date_valid (&self->outcome->next_on))
    jy_judge_next_in (self, 0, months);
}
