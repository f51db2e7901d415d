/* jy-measure.h - what is computed from the answers of a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Body mass index, gestational age, ages, scores: rules.md 3.3-3.6, 3.10, 3.12.  Pure.
 */
#pragma once

#include "jy-answers.h"
#include "jy-form-context.h"

G_BEGIN_DECLS

/**
 * jy_measure_dup_value:
 * @name: what is asked for, the id of a computed field: "bmi", "bmi_target", "gestation",
 *   "due_date", "age_months", "dose_rate", "self_care_score", "self_care_level", "tcm_balanced",
 *   "tcm_balanced_result" …
 * @answers: what was answered so far
 * @context: for whom and of which day
 *
 * Returns: (transfer full): the canonical answer; "" if something it needs is missing, or @name is
 *   not known
 */
char *jy_measure_dup_value (const char *name,
                            const JyAnswers *answers,
                            const JyFormContext *context) G_GNUC_WARN_UNUSED_RESULT;

/* Whether jy_measure_dup_value() knows @name. */
gboolean jy_measure_is_known (const char *name);

typedef enum
{
  JY_BMI_NORMAL,
  JY_BMI_OVERWEIGHT, /* 24 and more (3.4) */
  JY_BMI_OBESE,      /* 28 and more */
} JyBmiGroup;

/* Sets @bmi, in kg/m² to one decimal, from "weight" (kg) and "height" (cm).
 * Returns: whether both are there */
gboolean jy_measure_get_bmi (const JyAnswers *answers, double *bmi);

JyBmiGroup jy_measure_get_bmi_group (double bmi);

/* Returns: the waist in cm from which on a man (@sex 1) or woman (2) is obese: 90, 85; otherwise 0
 */
int jy_measure_get_waist_limit (int sex);

/* The gestational age on @day, in days from @last_period; negative before it. */
int jy_measure_get_gestation (const GDate *last_period, const GDate *day);

/* Nine months and seven days after @last_period (3.6). */
void jy_measure_get_due_date (const GDate *last_period, GDate *due);

/* Returns: the points of the self-care form (3.3), 0 to 37; -1 while an item is not answered */
int jy_measure_get_self_care_score (const JyAnswers *answers);

/* Returns: 1 able, 2 slightly, 3 moderately dependent, 4 unable (3.3) */
int jy_measure_get_self_care_level (int score);

/* Sets @rate to the share of the doses due that were taken, in per cent to one decimal (3.10).
 * Returns: whether both numbers are there and at least one was due */
gboolean jy_measure_get_dose_rate (const JyAnswers *answers, double *rate);

G_END_DECLS
