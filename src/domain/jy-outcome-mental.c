/* jy-outcome-mental.c - follow-ups of severe mental disorder
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.9.
 */
#include "config.h"

#include "jy-date.h"
#include "jy-outcome-private.h"

/* The official classes: here the smaller is the more serious. */
enum
{
  UNSTABLE = 1,
  FAIRLY_STABLE = 2,
  STABLE = 3,
};

#define RISK_UNSTABLE 3 /* levels 3 to 5 */
#define RISK_STABLE 0

/* clang-format off */

/* What makes somebody unstable, or not quite stable, besides the risk level; any one is enough. */
static const struct
{
  int class;
  const char *field;
  int code;
  const char *rule;
} signs[] = {
  { UNSTABLE,      "symptom_severity", 3, "SMD-1-SYMPTOMS" },
  { UNSTABLE,      "insight",          3, "SMD-1-INSIGHT" },
  { UNSTABLE,      "severe_reaction",  2, "SMD-1-REACTION" },
  { UNSTABLE,      "physical_illness", 2, "SMD-1-ILLNESS" },
  { FAIRLY_STABLE, "symptom_severity", 2, "SMD-2-SYMPTOMS" },
  { FAIRLY_STABLE, "insight",          2, "SMD-2-INSIGHT" },
  { FAIRLY_STABLE, "self_care",        3, "SMD-2-FUNCTION" },
  { FAIRLY_STABLE, "housework",        3, "SMD-2-FUNCTION" },
  { FAIRLY_STABLE, "work",             3, "SMD-2-FUNCTION" },
  { FAIRLY_STABLE, "learning",         3, "SMD-2-FUNCTION" },
  { FAIRLY_STABLE, "social",           3, "SMD-2-FUNCTION" },
};
/* clang-format on */

/* Returns: the class that the risk level alone gives; 0 if it is not answered */
static int
judge_risk (JyJudge *self)
{
  int risk = jy_answers_get_code (self->answers, "risk_level", -1);

  if (risk < 0)
    {
      jy_judge_add (self, "SMD-MISSING", "risk_level", NULL);
      return 0;
    }
  if (risk == RISK_STABLE)
    return STABLE;

  jy_judge_add_number (self, risk >= RISK_UNSTABLE ? "SMD-1-RISK" : "SMD-2-RISK", "risk_level",
                       risk);
  return risk >= RISK_UNSTABLE ? UNSTABLE : FAIRLY_STABLE;
}

/* Symptoms that were ticked remain, unless somebody said how marked they are. */
static gboolean
has_symptoms (const JyAnswers *answers)
{
  if (jy_answers_has (answers, "symptom_severity"))
    return FALSE;

  for (int symptom = 1; symptom <= 12; symptom++)
    if (jy_answers_has_code (answers, "symptoms", symptom))
      return TRUE;

  return FALSE;
}

/* Returns: the most serious class of the risk level and the signs; 0 if too little is answered */
static int
get_class (JyJudge *self)
{
  int class = judge_risk (self);

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    if (jy_answers_get_code (self->answers, signs[i].field, 0) == signs[i].code)
      {
        jy_judge_add (self, signs[i].rule, signs[i].field, NULL);
        class = class == 0 ? signs[i].class : MIN (class, signs[i].class);
      }
  if (has_symptoms (self->answers))
    {
      jy_judge_add (self, "SMD-2-SYMPTOMS", "symptoms", NULL);
      class = class == 0 ? FAIRLY_STABLE : MIN (class, FAIRLY_STABLE);
    }

  return class;
}

/* Two weeks of observation; after them three months for who is calmer, otherwise one. */
static void
observe (JyJudge *self)
{
  const JyOutcomeParameters *parameters = self->parameters;
  int effect = jy_answers_get_code (self->answers, "treatment_effect", 0);
  g_autofree char *months = g_strdup_printf ("%d", parameters->visit_months);
  char before[JY_DATE_TEXT_SIZE];

  if (self->previous == NULL || self->previous->code != FAIRLY_STABLE)
    {
      jy_judge_add_number (self, "SMD-2-FIRST", "", parameters->recheck_days);
      jy_judge_require (self, JY_OUTCOME_STEP_RECHECK, "");
      return;
    }

  jy_date_to_text (&self->previous->date, before);
  if (effect == 1 || effect == 2)
    {
      jy_judge_add (self, "SMD-2-CALMER", "treatment_effect", before, months, NULL);
      jy_judge_next_in (self, 0, parameters->visit_months);
    }
  else
    {
      jy_judge_add (self, "SMD-2-STEADY", "", before, NULL);
      jy_judge_next_in (self, 0, parameters->mental_steady_months);
      jy_judge_require (self, JY_OUTCOME_STEP_RECHECK, "");
      self->outcome->by = self->outcome->next_on;
    }
}

void
jy_judge_mental_disorder (JyJudge *self)
{
  const JyOutcomeParameters *parameters = self->parameters;
  int class = get_class (self);

  self->outcome->code = class;
  if (class == UNSTABLE)
    {
      jy_judge_add_number (self, "SMD-1", "", parameters->referral_check_days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "unstable");
      jy_judge_add (self, "SMD-POLICE", "risk_level", NULL);
    }
  else if (class == FAIRLY_STABLE)
    observe (self);
  else if (class == STABLE)
    {
      jy_judge_add_number (self, "SMD-3", "risk_level", parameters->visit_months);
      jy_judge_next_in (self, 0, parameters->visit_months);
    }
}
