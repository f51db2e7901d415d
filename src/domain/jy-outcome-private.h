/* jy-outcome-private.h - what the decision tables are written with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-outcome.h"

G_BEGIN_DECLS

/**
 * JyOutcomeRule:
 * @id: stored, never changed
 * @level: how its fields are shown
 * @decides: whether the class or the step follows from it
 * @sentence: an N_() string; {1}, {2} … are replaced by the arguments
 */
typedef struct
{
  const char *id;
  JyOutcomeFindingLevel level;
  gboolean decides;
  const char *sentence;
} JyOutcomeRule;

/* Every rule; ends with a NULL id. */
extern const JyOutcomeRule jy_outcome_rules[];

const JyOutcomeRule *jy_outcome_rule_find (const char *id);

/* Returns: (transfer full): the translated sentence with its numbers */
char *jy_outcome_rule_dup_text (const JyOutcomeRule *self, char *const *arguments);

/**
 * JyJudge:
 * @previous: (nullable): the record of the same form immediately before this one
 * @outcome: what is found out
 *
 * A judging under way.
 */
typedef struct
{
  const char *form;
  const JyAnswers *answers;
  const JyOutcomeContext *context;
  const JyOutcomeParameters *parameters;
  const JyOutcomePrevious *previous;
  JyOutcome *outcome;
} JyJudge;

/* Says that rule @id fired about @fields, with the arguments of its sentence; ends with NULL. */
void jy_judge_add (JyJudge *self, const char *id, const char *fields, ...) G_GNUC_NULL_TERMINATED;

/* The same with one whole number. */
void jy_judge_add_number (JyJudge *self, const char *id, const char *fields, int number);

/* Makes the step at least @step.  The reason of the first referral remains, unless a more urgent
 * one comes. */
void jy_judge_require (JyJudge *self, JyOutcomeStep step, const char *referral_reason);

/* Sets the day of the check, unless an earlier one is set. */
void jy_judge_check_within (JyJudge *self, int days);

/* Proposes the next visit after so many days or months. */
void jy_judge_next_in (JyJudge *self, int days, int months);

/* Blood pressure as it was answered; 0 is no answer. */
typedef struct
{
  double sbp;
  double dbp;
} JyPressure;

void jy_pressure_read (JyPressure *self, const JyAnswers *answers);

/* Returns: (transfer full): "152/88" */
char *jy_pressure_dup_text (double sbp, double dbp);

/* Whether either value reaches its limit. */
gboolean jy_pressure_reaches (const JyPressure *self, int sbp, int dbp);

/* The limits of somebody born on @born (invalid: not known) on @day (3.7). */
void jy_pressure_get_limits (
  const JyOutcomeParameters *parameters, const GDate *born, const GDate *day, int *sbp, int *dbp);

/* Returns: (transfer full): the ids of those of "sbp" and "dbp" that reach the limits */
char *jy_pressure_dup_fields (const JyPressure *self, int sbp, int dbp);

/* Emergencies of any adult (3.7): the reading, and a high one if she @is_maternal, in pregnancy or
 * after a birth.
 * Returns: whether there is one */
gboolean jy_judge_pressure_emergency (JyJudge *self, gboolean is_maternal);

/* Says by rule @id that the pressure reaches the limits of the person's age, if it does. */
void jy_judge_note_pressure (JyJudge *self, const char *id);

/* Whether @glucose in mmol/L is at least so many tenths of mmol/L. */
gboolean jy_glucose_reaches (double glucose, int tenths);

/* Says that rule @id fired about the fasting glucose and the limit of @tenths. */
void jy_judge_add_glucose (JyJudge *self, const char *id, int tenths);

/* Emergencies (3.8): a high glucose of anybody, a low one of a diabetic, one that reaches the limit
 * in pregnancy or after a birth.
 * Returns: whether there is one */
gboolean jy_judge_glucose_emergency (JyJudge *self, double glucose, gboolean is_diabetic);

/* Says that the person is overweight or obese, if so. */
void jy_judge_note_weight (JyJudge *self);

typedef enum
{
  JY_NORMAL,   /* the code is the only one that is normal */
  JY_ABNORMAL, /* the code is one that is not */
} JyNormality;

/* A field with a code, and what it says. */
typedef struct
{
  const char *field;
  JyNormality normality;
  int code;
} JyJudgeNormal;

/* Says rule @id about the fields of @table, which ends with a NULL field, that are not normal.
 * Returns: whether there is one */
gboolean jy_judge_abnormal (JyJudge *self, const char *id, const JyJudgeNormal *table);

/* First readings of somebody whose hypertension or diabetes is not managed (3.3, 3.7), high risk
 * (3.7), and suspected tuberculosis (3.1). */
void jy_judge_screening (JyJudge *self);

/* One function a group of forms. */
void jy_judge_hypertension (JyJudge *self);
void jy_judge_diabetes (JyJudge *self);
void jy_judge_copd (JyJudge *self);
void jy_judge_mental_disorder (JyJudge *self);
void jy_judge_tuberculosis (JyJudge *self);
void jy_judge_self_care (JyJudge *self);
void jy_judge_examination (JyJudge *self);
void jy_judge_constitution (JyJudge *self);
void jy_judge_newborn (JyJudge *self);
void jy_judge_child (JyJudge *self);
void jy_judge_antenatal (JyJudge *self);
void jy_judge_postpartum (JyJudge *self);

G_END_DECLS
