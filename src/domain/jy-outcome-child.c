/* jy-outcome-child.c - the home visit to a newborn and the checks of children
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.5.  Danger signs of a newborn: 新生儿访视技术规范, Ministry of Health 2012 (卫办妇社发
 * 〔2012〕49号), "immediate referral"; low vision: 儿童眼及视力保健技术规范, Ministry of Health
 * 2013 (卫办妇社发〔2013〕26号), "referral".  Anaemia is a setting of the centre.
 */
#include "config.h"

#include "jy-date.h"
#include "jy-outcome-private.h"

#define MONTH_CHECK_DAYS 28 /* the check of the first month is at 28 to 30 days */

/* Ages of the checks after that, and of guidance in Chinese medicine (3.12), in months; end with 0.
 */
static const int checks[] = { 3, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72, 0 };
static const int guidances[] = { 6, 12, 18, 24, 30, 36, 0 };

/* clang-format off */
static const char *const warning_signs[] = {
  "warning_signs_3m",  "warning_signs_6m",  "warning_signs_8m",  "warning_signs_12m",
  "warning_signs_18m", "warning_signs_24m", "warning_signs_30m", "warning_signs_3y",
  "warning_signs_4y",  "warning_signs_5y",  "warning_signs_6y",
};

static const JyJudgeNormal growth[] = {
  { "weight_grade",            JY_ABNORMAL, 3 }, /* upper, middle, lower */
  { "height_grade",            JY_ABNORMAL, 3 },
  { "weight_for_height_grade", JY_ABNORMAL, 3 },
  { "growth_assessment",       JY_NORMAL,   1 },
  { NULL },
};

static const JyJudgeNormal rickets[] = {
  { "rickets_symptoms", JY_NORMAL, 1 },
  { "rickets_signs_3m", JY_NORMAL, 1 },
  { "rickets_signs",    JY_NORMAL, 1 },
  { NULL },
};

static const JyJudgeNormal body[] = {
  { "face_colour",   JY_NORMAL, 1 }, { "skin",    JY_NORMAL, 1 },
  { "neck_mass",     JY_NORMAL, 2 }, /* 1 is present on this form */
  { "eyes",          JY_NORMAL, 1 }, { "ears",    JY_NORMAL, 1 },
  { "mouth",         JY_NORMAL, 1 }, { "chest",   JY_NORMAL, 1 },
  { "abdomen",       JY_NORMAL, 1 }, { "umbilicus", JY_NORMAL, 1 },
  { "limbs",         JY_NORMAL, 1 }, { "gait",    JY_NORMAL, 1 },
  { "anus_genitals", JY_NORMAL, 1 },
  { NULL },
};

static const JyJudgeNormal newborn_body[] = {
  { "eyes",          JY_NORMAL, 1 }, { "limb_movement", JY_NORMAL, 1 },
  { "ears",          JY_NORMAL, 1 }, { "neck_mass",     JY_NORMAL, 1 },
  { "nose",          JY_NORMAL, 1 }, { "skin",          JY_NORMAL, 1 },
  { "mouth",         JY_NORMAL, 1 }, { "anus",          JY_NORMAL, 1 },
  { "chest",         JY_NORMAL, 1 }, { "abdomen",       JY_NORMAL, 1 },
  { "spine",         JY_NORMAL, 1 }, { "genitals",      JY_NORMAL, 1 },
  { NULL },
};

static const JyJudgeNormal jaundice[] = { { "jaundice", JY_ABNORMAL, 5 }, { NULL } };
static const JyJudgeNormal umbilicus[] = { { "umbilicus", JY_ABNORMAL, 3 }, { NULL } };
static const JyJudgeNormal newborn_hearing[] = { { "hearing_screening", JY_ABNORMAL, 2 }, { NULL } };
static const JyJudgeNormal hearing[] = { { "hearing", JY_ABNORMAL, 2 }, { NULL } };
static const JyJudgeNormal fontanelle[] = {
  { "fontanelle", JY_ABNORMAL, 2 }, { "fontanelle", JY_ABNORMAL, 3 }, { NULL },
};
static const JyJudgeNormal screening[] = {
  { "disease_screening", JY_ABNORMAL, 3 }, { "disease_screening", JY_ABNORMAL, 4 },
  { "disease_screening", JY_ABNORMAL, 5 }, { NULL },
};

/* Between these two, and not at them, a newborn is well: 新生儿访视技术规范, 2012. */
static const struct
{
  const char *field;
  double above;
  double below;
  const char *rule;
} vital_signs[] = {
  { "temperature", 35.5, 37.5, "NB-TEMPERATURE" },
  { "heart_rate",  99,   161,  "NB-HEART-RATE" },
  { "respiration", 19,   61,   "NB-BREATH" },
};
/* clang-format on */

/* The first of @ages that is after the day of the record. */
static void
propose_age (JyJudge *self, const int *ages)
{
  const JyFormContext *who = &self->context->who;

  if (!g_date_valid (&who->born))
    return;

  for (; *ages > 0; ages++)
    {
      GDate day = who->born;

      g_date_add_months (&day, (guint) *ages);
      if (g_date_compare (&day, &who->date) > 0)
        {
          jy_judge_add_number (self, "CH-NEXT", "", *ages);
          self->outcome->next_on = day;
          return;
        }
    }
}

/* The check after the one of today. */
static void
propose_check (JyJudge *self)
{
  const JyFormContext *who = &self->context->who;
  GDate day = who->born;

  if (!g_date_valid (&who->born))
    return;

  g_date_add_days (&day, MONTH_CHECK_DAYS);
  if (g_date_compare (&day, &who->date) > 0)
    {
      jy_judge_add (self, "CH-NEXT-MONTH", "", NULL);
      self->outcome->next_on = day;
    }
  else
    propose_age (self, checks);
}

static void
judge_warning_signs (JyJudge *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (warning_signs); i++)
    for (int sign = 1; sign <= 4; sign++)
      if (jy_answers_has_code (self->answers, warning_signs[i], sign))
        {
          jy_judge_add_number (self, "CH-SIGN", warning_signs[i],
                               self->parameters->referral_check_days);
          jy_judge_require (self, JY_OUTCOME_STEP_REFER, "development");
          break;
        }
}

static void
judge_blood_and_teeth (JyJudge *self)
{
  g_autofree char *limit = g_strdup_printf ("%d", self->parameters->child_haemoglobin);
  double value;

  if (jy_answers_get_number (self->answers, "haemoglobin", &value) &&
      value < self->parameters->child_haemoglobin)
    jy_judge_add (self, "CH-ANAEMIA", "haemoglobin", jy_answers_get (self->answers, "haemoglobin"),
                  limit, NULL);
  if (jy_answers_get_number (self->answers, "caries", &value) && value > 0)
    jy_judge_add (self, "CH-CARIES", "caries", NULL);
}

/* 0.6 and less at 4 years, 0.8 and less from 5 years, or two lines between the eyes; on the
 * five-point chart these are 4.8, 4.9 and 0.2. */
static void
judge_vision (JyJudge *self)
{
  const JyFormContext *who = &self->context->who;
  int age = g_date_valid (&who->born) ? jy_date_get_age (&who->born, &who->date) : 0;
  double limit = age >= 5 ? 4.95 : 4.85;
  double left, right;

  if (age < 4 || !jy_answers_get_number (self->answers, "vision_left", &left) ||
      !jy_answers_get_number (self->answers, "vision_right", &right))
    return;

  if (MIN (left, right) < limit || ABS (left - right) > 0.15)
    jy_judge_add (self, "CH-VISION", "vision_left vision_right", NULL);
}

void
jy_judge_child (JyJudge *self)
{
  judge_warning_signs (self);
  if (jy_judge_abnormal (self, "CH-HEARING", hearing))
    jy_judge_require (self, JY_OUTCOME_STEP_REFER, "abnormal");
  jy_judge_abnormal (self, "CH-GROWTH", growth);
  judge_blood_and_teeth (self);
  jy_judge_abnormal (self, "CH-RICKETS", rickets);
  judge_vision (self);
  jy_judge_abnormal (self, "CH-FINDING", body);
  propose_check (self);
}

/* 3.12: what belongs to a guidance is the same at each age but for the massage: options 1 to 3. */
void
jy_judge_child_tcm (JyJudge *self)
{
  static const char *const fields[] = { "tcm_services_12m", "tcm_services_24m",
                                        "tcm_services_36m" };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (jy_answers_has (self->answers, fields[i]) &&
        !(jy_answers_has_code (self->answers, fields[i], 1) &&
          jy_answers_has_code (self->answers, fields[i], 2) &&
          jy_answers_has_code (self->answers, fields[i], 3)))
      jy_judge_add (self, "CH-TCM", fields[i], NULL);
  propose_age (self, guidances);
}

static void
judge_vital_signs (JyJudge *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vital_signs); i++)
    {
      const char *field = vital_signs[i].field;
      double value;

      if (jy_answers_get_number (self->answers, field, &value) &&
          (value <= vital_signs[i].above || value >= vital_signs[i].below))
        {
          jy_judge_add (self, vital_signs[i].rule, field, jy_answers_get (self->answers, field),
                        NULL);
          jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "danger-sign");
        }
    }
}

/* 3.5: low birth weight, early birth, twins, defects. */
static void
note_more_visits (JyJudge *self)
{
  const JyAnswers *answers = self->answers;
  double weight = 0, weeks = 0;

  if ((jy_answers_get_number (answers, "birth_weight", &weight) && weight < 2.5) ||
      (jy_answers_get_number (answers, "gestation_weeks", &weeks) && weeks < 37) ||
      jy_answers_has_code (answers, "birth_situation", 5) ||
      jy_answers_get_code (answers, "malformation", 1) == 2)
    jy_judge_add (self, "NB-MORE-VISITS", "birth_weight gestation_weeks", NULL);
}

void
jy_judge_newborn (JyJudge *self)
{
  judge_vital_signs (self);
  if (jy_judge_abnormal (self, "NB-JAUNDICE", jaundice))
    jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "danger-sign");
  if (jy_judge_abnormal (self, "NB-FONTANELLE", fontanelle))
    jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "danger-sign");
  if (jy_judge_abnormal (self, "NB-HEARING", newborn_hearing))
    jy_judge_require (self, JY_OUTCOME_STEP_REFER, "abnormal");
  if (jy_judge_abnormal (self, "NB-SCREENING", screening))
    jy_judge_require (self, JY_OUTCOME_STEP_REFER, "abnormal");
  jy_judge_abnormal (self, "NB-UMBILICUS", umbilicus);
  jy_judge_abnormal (self, "CH-FINDING", newborn_body);
  note_more_visits (self);
  propose_check (self);
}
