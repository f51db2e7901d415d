/* jy-constitution.h - the constitution of an elderly person in Chinese medicine
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The 33 questions of rules.md 3.12, answered 1 (never) to 5 (always) in the fields q1 … q33.
 */
#pragma once

#include "jy-answers.h"

G_BEGIN_DECLS

#define JY_CONSTITUTION_N_QUESTIONS 33

/* In the order of the official form. */
typedef enum
{
  JY_CONSTITUTION_BALANCED = 1,
  JY_CONSTITUTION_QI_DEFICIENCY,
  JY_CONSTITUTION_YANG_DEFICIENCY,
  JY_CONSTITUTION_YIN_DEFICIENCY,
  JY_CONSTITUTION_PHLEGM_DAMPNESS,
  JY_CONSTITUTION_DAMP_HEAT,
  JY_CONSTITUTION_BLOOD_STASIS,
  JY_CONSTITUTION_QI_STAGNATION,
  JY_CONSTITUTION_SPECIAL,
  JY_CONSTITUTION_LAST = JY_CONSTITUTION_SPECIAL,
} JyConstitution;

typedef enum
{
  JY_CONSTITUTION_YES = 1,
  JY_CONSTITUTION_TENDS = 2, /* of the balanced one: largely */
  JY_CONSTITUTION_NO = 3,
} JyConstitutionResult;

/* Returns: (transfer none): the id of the field that holds the points: "tcm_qi_deficiency" */
const char *jy_constitution_get_field (JyConstitution type);

/* Returns: how many of the 33 questions have no answer from 1 to 5 */
int jy_constitution_count_missing (const JyAnswers *answers);

/* Returns: the points of @type; -1 while one of its questions has no answer */
int jy_constitution_get_score (const JyAnswers *answers, JyConstitution type);

/* Returns: what the points of @type say; 0 while a question it depends on has no answer */
int jy_constitution_get_result (const JyAnswers *answers, JyConstitution type);

/* Special scales (3.12): the answer to question 9 that a body mass index in kg/m² is, and to
 * question 28 that a waist in cm is. */
int jy_constitution_answer_bmi (double bmi);
int jy_constitution_answer_waist (double waist);

G_END_DECLS
