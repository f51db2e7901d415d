/* jy-outcome-maternal.c - antenatal visits and those after a birth
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.6, 3.7.
 */
#include "config.h"

#include "jy-measure.h"
#include "jy-outcome-pressure.h"

#define CHECK_DAYS 42 /* 3.6: after the birth */
#define NORMAL 1      /* the classes of all four forms: 2 is abnormal, not recovered */
#define ABNORMAL 2
#define CLOSED 1 /* 3.6: what the doctor decides on day 42 */
#define REFERRED 2

/* The first week of visits 2 to 5. */
static const int visit_weeks[] = { 16, 21, 28, 37 };

/* clang-format off */
static const JyJudgeNormal antenatal_body[] = {
  { "heart",     JY_NORMAL, 1 }, { "lungs",    JY_NORMAL, 1 }, { "vulva",  JY_NORMAL, 1 },
  { "vagina",    JY_NORMAL, 1 }, { "cervix",   JY_NORMAL, 1 }, { "uterus", JY_NORMAL, 1 },
  { "adnexa",    JY_NORMAL, 1 }, { "vaginal_discharge", JY_NORMAL, 1 },
  { "hbsag",     JY_NORMAL, 1 }, { "syphilis", JY_NORMAL, 1 }, { "hiv",    JY_NORMAL, 1 },
  { "urine_glucose", JY_NORMAL, 0 }, { "urine_ketone", JY_NORMAL, 0 },
  { "urine_blood", JY_NORMAL, 0 }, { "classification", JY_NORMAL, 1 },
  { NULL },
};

static const JyJudgeNormal protein[] = { { "urine_protein", JY_NORMAL, 0 }, { NULL } };
static const JyJudgeNormal danger_signs[] = { { "danger_signs", JY_NORMAL, 1 }, { NULL } };

static const JyJudgeNormal postpartum_body[] = {
  { "breast", JY_NORMAL, 1 }, { "lochia", JY_NORMAL, 1 }, { "uterus", JY_NORMAL, 1 },
  { "wound",  JY_NORMAL, 1 }, { "classification", JY_NORMAL, 1 },
  { NULL },
};
/* clang-format on */

/* Danger signs: refer at once, the result within two weeks. */
static gboolean
judge_danger (JyJudge *self)
{
  int days = self->parameters->referral_check_days;
  gboolean found = jy_judge_pressure_emergency (self, TRUE);
  double rate;

  if (jy_judge_abnormal (self, "MAT-DANGER", danger_signs))
    found = TRUE;
  if (jy_answers_get_number (self->answers, "fetal_heart_rate", &rate) &&
      (rate < self->parameters->fetal_heart_low || rate > self->parameters->fetal_heart_high))
    {
      jy_judge_add (self, "MAT-HEART-RATE", "fetal_heart_rate",
                    jy_answers_get (self->answers, "fetal_heart_rate"), NULL);
      found = TRUE;
    }
  if (found)
    {
      jy_judge_add_number (self, "CHR-1", "", days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER_URGENT, "danger-sign");
    }

  return found;
}

static gboolean
judge_anaemia (JyJudge *self)
{
  g_autofree char *limit = g_strdup_printf ("%d", self->parameters->maternal_haemoglobin);
  double value;

  if (!jy_answers_get_number (self->answers, "haemoglobin", &value) ||
      value >= self->parameters->maternal_haemoglobin)
    return FALSE;

  jy_judge_add (self, "MAT-ANAEMIA", "haemoglobin", jy_answers_get (self->answers, "haemoglobin"),
                limit, NULL);
  return TRUE;
}

/* The visit after the one of today; its window begins with a week (3.6). */
static void
propose_visit (JyJudge *self)
{
  const JyFormContext *who = &self->context->who;
  GDate last_period;

  if (!jy_answers_get_date (self->answers, "last_period", &last_period))
    last_period = who->last_period;
  if (!g_date_valid (&last_period) || jy_measure_get_gestation (&last_period, &who->date) < 0)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (visit_weeks); i++)
    if (jy_measure_get_gestation (&last_period, &who->date) < visit_weeks[i] * 7)
      {
        jy_judge_add_number (self, "MAT-NEXT", "", visit_weeks[i]);
        self->outcome->next_on = last_period;
        g_date_add_days (&self->outcome->next_on, (guint) visit_weeks[i] * 7);
        return;
      }
}

void
jy_judge_antenatal (JyJudge *self)
{
  gboolean is_abnormal;

  if (jy_answers_get_n (self->answers) == 0)
    return;

  if (jy_answers_get_code (self->answers, "urged", 1) == 2)
    {
      jy_judge_add (self, "MAT-URGED", "urged", NULL);
      propose_visit (self);
      return;
    }

  is_abnormal = judge_danger (self);
  is_abnormal |= judge_anaemia (self);
  is_abnormal |= jy_judge_abnormal (self, "MAT-PROTEIN", protein);
  is_abnormal |= jy_judge_abnormal (self, "MAT-FINDING", antenatal_body);

  self->outcome->code = is_abnormal ? ABNORMAL : NORMAL;
  if (!is_abnormal)
    jy_judge_add (self, "MAT-NORMAL", "", NULL);
  else if (self->outcome->step < JY_OUTCOME_STEP_REFER)
    {
      jy_judge_add_number (self, "MAT-REFER", "", self->parameters->referral_check_days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER, "abnormal");
    }
  propose_visit (self);
}

/* The visit within a week of discharge: the check is 42 days after the birth. */
static void
propose_check (JyJudge *self)
{
  GDate day;

  if (!jy_answers_get_date (self->answers, "delivery_date", &day))
    return;

  g_date_add_days (&day, CHECK_DAYS);
  if (g_date_compare (&day, &self->context->who.date) > 0)
    {
      jy_judge_add (self, "MAT-42", "delivery_date", NULL);
      self->outcome->next_on = day;
    }
}

void
jy_judge_postpartum (JyJudge *self)
{
  gboolean is_check = g_str_equal (self->form, "postpartum-42d");
  int days = self->parameters->referral_check_days;
  gboolean is_referred = jy_answers_get_code (self->answers, "handling", CLOSED) == REFERRED;
  gboolean is_abnormal;

  if (jy_answers_get_n (self->answers) == 0)
    return;

  is_abnormal = judge_danger (self);
  is_abnormal |= jy_judge_abnormal (self, "MAT-FINDING", postpartum_body);
  self->outcome->code = is_abnormal ? ABNORMAL : NORMAL;

  if (is_abnormal)
    {
      jy_judge_add_number (self, is_check ? "MAT-NOT-RECOVERED" : "MAT-REFER", "", days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER, is_check ? "not-recovered" : "abnormal");
    }
  else if (is_referred)
    {
      jy_judge_add_number (self, "MAT-REFER", "handling", days);
      jy_judge_require (self, JY_OUTCOME_STEP_REFER, "other");
    }
  else
    {
      jy_judge_add (self, is_check ? "MAT-CLOSED" : "MAT-NORMAL", "", NULL);
      self->outcome->closes = is_check;
    }
  if (!is_check)
    propose_check (self);
}
