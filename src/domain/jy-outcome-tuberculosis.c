/* jy-outcome-tuberculosis.c - the first visit and the follow-ups of tuberculosis
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.10.
 */
#include "config.h"

#include "jy-measure.h"
#include "jy-outcome-private.h"

#define BY_MEDICAL_STAFF 1 /* of the field supervisor */
#define INJECTION 4        /* of the field dosage_form */

/* Symptoms of the form that drugs may cause; the two forms count them differently. */
static const struct
{
  const char *form;
  int first;
  int last;
} signs[] = {
  { "tuberculosis-first", 5, 9 }, /* nausea, headache, blurred vision, rash, ringing ears */
  { "tuberculosis", 5, 10 },      /* nausea, joints, headache, blurred vision, rash, ears */
};

static void
judge_problems (JyJudge *self)
{
  int days = self->parameters->referral_check_days;
  double missed;

  if (jy_answers_get_code (self->answers, "adverse_reaction", 1) == 2)
    {
      jy_judge_add_number (self, "TB-REACTION", "adverse_reaction", days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "drug-reaction");
    }
  if (jy_answers_get_code (self->answers, "complication", 1) == 2)
    {
      jy_judge_add_number (self, "TB-COMPLICATION", "complication", days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "new-complication");
    }
  if (jy_answers_get_number (self->answers, "missed_doses", &missed) && missed > 0)
    jy_judge_add (self, "TB-MISSED", "missed_doses", jy_answers_get (self->answers, "missed_doses"),
                  NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    for (int sign = signs[i].first; sign <= signs[i].last; sign++)
      if (g_str_equal (signs[i].form, self->form) &&
          jy_answers_has_code (self->answers, "symptoms", sign))
        {
          jy_judge_add (self, "TB-SIGN", "symptoms", NULL);
          return;
        }
}

/* Injections say the phase; otherwise the month of treatment does. */
static gboolean
is_intensive (const JyJudge *self)
{
  int month = jy_answers_get_code (self->answers, "treatment_month", 1);

  return jy_answers_has_code (self->answers, "dosage_form", INJECTION) ||
         month <= self->parameters->tb_intensive_months;
}

static void
judge_interval (JyJudge *self)
{
  const JyOutcomeParameters *parameters = self->parameters;
  int supervisor = jy_answers_get_code (self->answers, "supervisor", 0);

  if (supervisor == 0)
    return;

  if (supervisor == BY_MEDICAL_STAFF)
    {
      jy_judge_add (self, "TB-STAFF", "supervisor", NULL);
      jy_judge_next_in (self, 0, parameters->tb_visit_months);
    }
  else if (is_intensive (self))
    {
      jy_judge_add_number (self, "TB-INTENSIVE", "supervisor", parameters->tb_intensive_days);
      jy_judge_next_in (self, parameters->tb_intensive_days, 0);
    }
  else
    {
      jy_judge_add (self, "TB-CONTINUATION", "supervisor", NULL);
      jy_judge_next_in (self, 0, parameters->tb_visit_months);
    }
}

static void
judge_doses (JyJudge *self)
{
  g_autofree char *limit = g_strdup_printf ("%d", self->parameters->tb_dose_rate);
  g_autofree char *text = NULL;
  double rate;

  if (!jy_measure_get_dose_rate (self->answers, &rate))
    return;

  text = g_strdup_printf ("%g", rate);
  if (rate >= self->parameters->tb_dose_rate)
    jy_judge_add (self, "TB-REGULAR", "doses_taken dose_rate", text, NULL);
  else
    jy_judge_add (self, "TB-IRREGULAR", "doses_taken dose_rate", text, limit, NULL);
}

void
jy_judge_tuberculosis (JyJudge *self)
{
  judge_problems (self);
  if (jy_answers_has (self->answers, "stop_date"))
    {
      jy_judge_add (self, "TB-CLOSED", "stop_date", NULL);
      judge_doses (self);
      self->outcome->closes = TRUE;
    }
  else
    judge_interval (self);
}
