/* jy-outcome-examination.c - the yearly examination
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.3, 3.4.
 */
#include "config.h"

#include "jy-date.h"
#include "jy-measure.h"
#include "jy-outcome-pressure.h"

/* 3.3: whose follow-ups are there already. */
#define GROUPS_MANAGED                                                                             \
  (JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES | JY_GROUP_COPD | JY_GROUP_MENTAL_DISORDER)

/* clang-format off */

/* Findings and tests.  Missing teeth and diseases that are known are no finding. */
static const JyJudgeNormal normal[] = {
  { "lips",             JY_NORMAL, 1 }, { "throat",           JY_NORMAL, 1 },
  { "hearing",          JY_NORMAL, 1 }, { "movement",         JY_NORMAL, 1 },
  { "fundus",           JY_NORMAL, 1 }, { "skin",             JY_NORMAL, 1 },
  { "sclera",           JY_NORMAL, 1 }, { "lymph_nodes",      JY_NORMAL, 1 },
  { "barrel_chest",     JY_NORMAL, 1 }, { "breath_sounds",    JY_NORMAL, 1 },
  { "rales",            JY_NORMAL, 1 }, { "rhythm",           JY_NORMAL, 1 },
  { "murmur",           JY_NORMAL, 1 }, { "abdomen_tender",   JY_NORMAL, 1 },
  { "abdomen_mass",     JY_NORMAL, 1 }, { "liver_enlarged",   JY_NORMAL, 1 },
  { "spleen_enlarged",  JY_NORMAL, 1 }, { "shifting_dullness", JY_NORMAL, 1 },
  { "leg_oedema",       JY_NORMAL, 1 }, { "foot_pulse",       JY_NORMAL, 2 },
  { "rectum",           JY_NORMAL, 1 }, { "breasts",          JY_NORMAL, 1 },
  { "vulva",            JY_NORMAL, 1 }, { "vagina",           JY_NORMAL, 1 },
  { "cervix",           JY_NORMAL, 1 }, { "uterus",           JY_NORMAL, 1 },
  { "adnexa",           JY_NORMAL, 1 }, { "urine_protein",    JY_NORMAL, 0 },
  { "urine_glucose",    JY_NORMAL, 0 }, { "urine_ketone",     JY_NORMAL, 0 },
  { "urine_blood",      JY_NORMAL, 0 }, { "ecg",              JY_NORMAL, 1 },
  { "stool_blood",      JY_NORMAL, 1 }, { "hbsag",            JY_NORMAL, 1 },
  { "chest_xray",       JY_NORMAL, 1 }, { "ultrasound",       JY_NORMAL, 1 },
  { "cervical_smear",   JY_NORMAL, 1 }, { "evaluation",       JY_NORMAL, 1 },
  { NULL },
};
/* clang-format on */

/* 3.3: somebody who fails a screening question is tested; the points are entered. */
static void
judge_screening_questions (JyJudge *self)
{
  const JyAnswers *answers = self->answers;

  if (jy_answers_get_code (answers, "cognition", 1) == 2 &&
      !jy_answers_has (answers, "cognition_score"))
    jy_judge_add (self, "OLD-COGNITION", "cognition cognition_score", NULL);
  if (jy_answers_get_code (answers, "mood", 1) == 2 && !jy_answers_has (answers, "mood_score"))
    jy_judge_add (self, "OLD-MOOD", "mood mood_score", NULL);
  if (jy_answers_get_code (answers, "self_care", 1) == 4)
    jy_judge_add (self, "OLD-BED", "self_care", NULL);
}

static void
note_waist (JyJudge *self)
{
  int limit = jy_measure_get_waist_limit (self->context->who.sex);
  g_autofree char *text = g_strdup_printf ("%d", limit);
  double waist;

  if (limit > 0 && jy_answers_get_number (self->answers, "waist", &waist) && waist >= limit)
    jy_judge_add (self, "WAIST", "waist", jy_answers_get (self->answers, "waist"), text, NULL);
}

/* So far only what is abnormal has been said, and what is to be done about it. */
static gboolean
has_finding (const JyOutcome *outcome)
{
  for (guint i = 0; i < outcome->findings->len; i++)
    {
      const JyOutcomeFinding *finding = outcome->findings->pdata[i];

      if (finding->level >= JY_OUTCOME_FINDING_LIMIT)
        return TRUE;
    }

  return FALSE;
}

/* 3.3: one a calendar year for whoever is 65; the next is arranged with the person, unless they
 * come for something else before. */
static void
propose_next (JyJudge *self)
{
  GDate day = self->context->who.date;
  char text[JY_DATE_TEXT_SIZE];

  if ((self->context->who.groups & JY_GROUP_ELDERLY) == 0 || self->outcome->code == 0)
    return;

  g_date_add_months (&day, 12);
  jy_date_to_text (&day, text);
  jy_judge_add (self, "EXM-NEXT", "", text, NULL);
  if (!g_date_valid (&self->outcome->next_on))
    self->outcome->next_on = day;
}

void
jy_judge_examination (JyJudge *self)
{
  const JyAnswers *answers = self->answers;

  if (jy_answers_get_n (answers) == 0)
    return;

  jy_judge_screening (self);
  if ((self->context->who.groups & JY_GROUP_HYPERTENSION) != 0)
    jy_judge_note_pressure (self, "EXM-BP");
  jy_judge_abnormal (self, "EXM-FINDING", normal);

  /* Nothing is normal before it was looked at: a height may be carried over from last time. */
  if (has_finding (self->outcome))
    self->outcome->code = 2;
  else if (jy_answers_has (answers, "symptoms") || jy_answers_has (answers, "sbp"))
    {
      self->outcome->code = 1;
      jy_judge_add (self, "EXM-NORMAL", "", NULL);
    }

  /* What the doctor advised has to be followed.  3.3: a confirmed disease opens its management. */
  if (jy_answers_has_code (answers, "guidance", 1) &&
      (self->context->who.groups & GROUPS_MANAGED) == 0)
    jy_judge_add (self, "EXM-ENROL", "guidance", NULL);
  if (jy_answers_has_code (answers, "guidance", 2))
    jy_judge_require (self, JY_OUTCOME_STEP_RECHECK, "");
  if (jy_answers_has_code (answers, "guidance", 3))
    jy_judge_require (self, JY_OUTCOME_STEP_REFER, "abnormal");

  judge_screening_questions (self);
  jy_judge_note_weight (self);
  note_waist (self);
  propose_next (self);
}
