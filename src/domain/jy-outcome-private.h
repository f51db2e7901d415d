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

/* Whether @glucose in mmol/L is at least so many tenths of mmol/L. */
gboolean jy_glucose_reaches (double glucose, int tenths);

/* Says that rule @id fired about the glucose in @field and the limit of @tenths. */
void jy_judge_add_glucose (JyJudge *self, const char *id, const char *field, int tenths);

/* Emergencies of the glucose in @field (3.8): a high one of anybody, a low one of a diabetic, a
 * fasting one ("fbg") that reaches the limit in pregnancy or after a birth.
 * Returns: whether there is one */
gboolean jy_judge_glucose_emergency (JyJudge *self, const char *field, gboolean is_diabetic);

/* The value that @get finds in this record, or in the latest of the last year that has it.
 * Returns: whether there is one */
gboolean jy_judge_find_measured (const JyJudge *self,
                                 gboolean (*get) (const JyAnswers *answers, double *value),
                                 double *value);

/* Says that the person is overweight or obese, or was when last weighed (3.7). */
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

/* High risk of hypertension: which of its reasons hold, and when to measure again (3.7). */
void jy_judge_risk (JyJudge *self);

/* Returns: (nullable): the latest record of the same form before @day; of those of one day the one
 * that comes last */
const JyOutcomePrevious *jy_judge_find_before (const JyJudge *self, const GDate *day);

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
void jy_judge_child_tcm (JyJudge *self);
void jy_judge_antenatal (JyJudge *self);
void jy_judge_postpartum (JyJudge *self);

G_END_DECLS
