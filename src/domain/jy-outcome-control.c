/* jy-outcome-control.c - the decision table of hypertension and diabetes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.7 and 3.8; S73-S77.
 */
#include "config.h"

#include "jy-date.h"
#include "jy-outcome-control.h"

/* An emergency sign that a form asks for. */
typedef struct
{
  const char *form;
  const char *field;
  int code;
  const char *rule;
} Sign;

/* clang-format off */
static const Sign signs[] = {
  { "hypertension", "symptoms",      3, "EMG-NAUSEA" },
  { "hypertension", "symptoms",      6, "EMG-HEART" },
  { "hypertension", "danger_signs",  2, "EMG-CONSCIOUS" },
  { "hypertension", "danger_signs",  3, "EMG-HEADACHE" },
  { "hypertension", "danger_signs",  4, "EMG-NAUSEA" },
  { "hypertension", "danger_signs",  5, "EMG-VISION" },
  { "hypertension", "danger_signs",  6, "EMG-EYE" },
  { "hypertension", "danger_signs",  7, "EMG-HEART" },
  { "hypertension", "danger_signs",  8, "EMG-HEART" },
  { "hypertension", "danger_signs",  9, "EMG-BREATH" },
  { "hypertension", "danger_signs", 10, "EMG-OTHER" },
  { "diabetes",     "symptoms",      2, "EMG-THIRST" },
  { "diabetes",     "symptoms",      4, "EMG-THIRST" },
  { "diabetes",     "danger_signs",  2, "EMG-BEHAVIOUR" },
  { "diabetes",     "danger_signs",  3, "EMG-ACETONE" },
  { "diabetes",     "danger_signs",  4, "EMG-HEART" },
  { "diabetes",     "danger_signs",  5, "EMG-SWEAT" },
  { "diabetes",     "danger_signs",  6, "EMG-NAUSEA" },
  { "diabetes",     "danger_signs",  7, "EMG-NAUSEA" },
  { "diabetes",     "danger_signs",  8, "EMG-BELLY" },
  { "diabetes",     "danger_signs",  9, "EMG-DEEP-BREATH" },
  { "diabetes",     "danger_signs", 10, "EMG-FLUSH" },
  { "diabetes",     "danger_signs", 11, "EMG-BLIND" },
  { "diabetes",     "danger_signs", 12, "EMG-OTHER" },
};

/* Symptoms that are one of these signs only if they are severe: somebody has to ask. */
static const Sign doubtful[] = {
  { "hypertension", "symptoms", 2, "EMG-ASK" }, /* headache, dizziness */
  { "hypertension", "symptoms", 4, "EMG-ASK" }, /* blurred vision, ringing ears */
  { "hypertension", "symptoms", 5, "EMG-ASK" }, /* breathlessness */
  { "diabetes",     "symptoms", 5, "EMG-ASK" }, /* blurred vision */
};

/* The table of 3.7, which is that of 3.8: the first row whose facts hold names what has to be done;
 * a row of a lower class still counts if it asks for a more urgent step (S76), and the class is the
 * most serious of all (3.7). */
static const struct
{
  const char *rule;
  int with;    /* facts that hold */
  int without; /* facts that do not */
  const char *field;
  int code;
  JyOutcomeStep step;
  const char *reason; /* NULL: that of the disease */
} rows[] = {
  { "CHR-1",       JY_CONTROL_EMERGENCY,                  0,               "",                 JY_CONTROL_CLASS_BAD,          JY_OUTCOME_STEP_REFER_URGENT, "emergency" },
  { "CHR-2",       JY_CONTROL_NEW_COMPLICATION,           0,               "complication",     JY_CONTROL_CLASS_COMPLICATION, JY_OUTCOME_STEP_REFER,        "new-complication" },
  { "CHR-2-WORSE", JY_CONTROL_WORSE_COMPLICATION,         0,               "complication",     JY_CONTROL_CLASS_COMPLICATION, JY_OUTCOME_STEP_REFER,        "worse-complication" },
  { "CHR-3",       JY_CONTROL_REACTION | JY_CONTROL_REACTION_BEFORE, 0,               "adverse_reaction", JY_CONTROL_CLASS_REACTION,     JY_OUTCOME_STEP_REFER,        "drug-reaction" },
  { "CHR-4",       JY_CONTROL_REACTION,                   JY_CONTROL_REACTION_BEFORE, "adverse_reaction", JY_CONTROL_CLASS_REACTION,     JY_OUTCOME_STEP_RECHECK,      "" },
  { "CHR-5",       JY_CONTROL_BAD | JY_CONTROL_BAD_BEFORE,           0,               "",                 JY_CONTROL_CLASS_BAD,          JY_OUTCOME_STEP_REFER,        NULL },
  { "CHR-6",       JY_CONTROL_BAD,                        JY_CONTROL_BAD_BEFORE,      "",                 JY_CONTROL_CLASS_BAD,          JY_OUTCOME_STEP_RECHECK,      "" },
  { "CHR-7",       JY_CONTROL_MEASURED, JY_CONTROL_EMERGENCY | JY_CONTROL_NEW_COMPLICATION | JY_CONTROL_WORSE_COMPLICATION | JY_CONTROL_REACTION | JY_CONTROL_BAD, "", JY_CONTROL_CLASS_OK, JY_OUTCOME_STEP_NONE,  "" },
};
/* clang-format on */

int
jy_control_find_signs (JyJudge *self)
{
  int facts = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      gboolean is_symptom = g_str_equal (signs[i].field, "symptoms");

      if (!g_str_equal (signs[i].form, self->form) ||
          !jy_answers_has_code (self->answers, signs[i].field, signs[i].code))
        continue;
      if (is_symptom && self->parameters->emergency_symptoms == 0)
        jy_judge_add (self, "EMG-ASK", signs[i].field, NULL);
      else
        {
          jy_judge_add (self, signs[i].rule, signs[i].field, NULL);
          facts = JY_CONTROL_EMERGENCY;
        }
    }

  for (gsize i = 0; i < G_N_ELEMENTS (doubtful); i++)
    if (g_str_equal (doubtful[i].form, self->form) &&
        jy_answers_has_code (self->answers, doubtful[i].field, doubtful[i].code))
      jy_judge_add (self, doubtful[i].rule, doubtful[i].field, NULL);

  return facts;
}

int
jy_control_find_drug_facts (JyJudge *self)
{
  const JyOutcomePrevious *previous = self->previous;
  int facts = 0;

  if (jy_answers_get_code (self->answers, "complication", 1) == 2)
    facts |= JY_CONTROL_NEW_COMPLICATION;
  if (jy_answers_get_code (self->answers, "complication", 1) == 3)
    facts |= JY_CONTROL_WORSE_COMPLICATION;
  if (jy_answers_get_code (self->answers, "adverse_reaction", 1) == 2)
    facts |= JY_CONTROL_REACTION;
  if (previous != NULL && (previous->code == JY_CONTROL_CLASS_REACTION ||
                           (previous->answers != NULL &&
                            jy_answers_get_code (previous->answers, "adverse_reaction", 1) == 2)))
    facts |= JY_CONTROL_REACTION_BEFORE;

  return facts;
}

static const char *
get_argument (const JyJudge *self, const char *rule, char text[JY_DATE_TEXT_SIZE])
{
  const JyOutcomeParameters *parameters = self->parameters;
  int number = parameters->referral_check_days;

  if (g_str_equal (rule, "CHR-3") || g_str_equal (rule, "CHR-5"))
    {
      jy_date_to_text (&self->previous->date, text);
      return text;
    }
  if (g_str_equal (rule, "CHR-7"))
    number = parameters->visit_months;
  else if (g_str_equal (rule, "CHR-4") || g_str_equal (rule, "CHR-6"))
    number = parameters->recheck_days;
  g_snprintf (text, JY_DATE_TEXT_SIZE, "%d", number);
  return text;
}

void
jy_control_decide (JyJudge *self, int facts, const char *disease_reason)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      char argument[JY_DATE_TEXT_SIZE];

      if ((facts & rows[i].with) != rows[i].with || (facts & rows[i].without) != 0)
        continue;

      jy_judge_add (self, rows[i].rule, rows[i].field, get_argument (self, rows[i].rule, argument),
                    NULL);
      self->outcome->code = MAX (self->outcome->code, rows[i].code);
      jy_judge_require (self, rows[i].step,
                        rows[i].reason != NULL ? rows[i].reason : disease_reason);
    }

  if (self->outcome->code > 0)
    jy_judge_next_in (self, 0, self->parameters->visit_months);
}

void
jy_control_advise (JyJudge *self)
{
  int adherence = jy_answers_get_code (self->answers, "adherence", 1);

  if (adherence == 2 || adherence == 3)
    jy_judge_add (self, "ADHERENCE", "adherence", NULL);
  if (jy_answers_get_code (self->answers, "visit_way", 1) == 3)
    jy_judge_add (self, "BY-PHONE", "visit_way", NULL);
  jy_judge_note_weight (self);
}
