/* jy-constitution.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-constitution.h"

#define YES 11  /* points from which a type is clear */
#define TENDS 9 /* and from which there is a tendency to it */
#define BALANCED 17

/* clang-format off */
static const struct
{
  const char *field;
  int questions[5]; /* negative: reversed, 6 - x; ends with 0 */
} types[] = {
  [JY_CONSTITUTION_BALANCED]         = { "tcm_balanced",         { 1, -2, -4, -5, -13 } },
  [JY_CONSTITUTION_QI_DEFICIENCY]    = { "tcm_qi_deficiency",    { 2, 3, 4, 14 } },
  [JY_CONSTITUTION_YANG_DEFICIENCY]  = { "tcm_yang_deficiency",  { 11, 12, 13, 29 } },
  [JY_CONSTITUTION_YIN_DEFICIENCY]   = { "tcm_yin_deficiency",   { 10, 21, 26, 31 } },
  [JY_CONSTITUTION_PHLEGM_DAMPNESS]  = { "tcm_phlegm_dampness",  { 9, 16, 28, 32 } },
  [JY_CONSTITUTION_DAMP_HEAT]        = { "tcm_damp_heat",        { 23, 25, 27, 30 } },
  [JY_CONSTITUTION_BLOOD_STASIS]     = { "tcm_blood_stasis",     { 19, 22, 24, 33 } },
  [JY_CONSTITUTION_QI_STAGNATION]    = { "tcm_qi_stagnation",    { 5, 6, 7, 8 } },
  [JY_CONSTITUTION_SPECIAL]          = { "tcm_special",          { 15, 17, 18, 20 } },
};
/* clang-format on */

/* Returns: the answer from 1 to 5, or 0 */
static int
get_answer (const JyAnswers *answers, int question)
{
  char field[8];
  int answer;

  g_snprintf (field, sizeof field, "q%d", question);
  answer = jy_answers_get_code (answers, field, 0);
  return answer >= 1 && answer <= 5 ? answer : 0;
}

const char *
jy_constitution_get_field (JyConstitution type)
{
  g_return_val_if_fail (type >= 1 && type <= JY_CONSTITUTION_LAST, "");

  return types[type].field;
}

int
jy_constitution_count_missing (const JyAnswers *answers)
{
  int n = 0;

  for (int question = 1; question <= JY_CONSTITUTION_N_QUESTIONS; question++)
    if (get_answer (answers, question) == 0)
      n++;

  return n;
}

int
jy_constitution_get_score (const JyAnswers *answers, JyConstitution type)
{
  int score = 0;

  g_return_val_if_fail (type >= 1 && type <= JY_CONSTITUTION_LAST, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (types[type].questions); i++)
    {
      int question = types[type].questions[i];
      int answer;

      if (question == 0)
        break;
      answer = get_answer (answers, ABS (question));
      if (answer == 0)
        return -1;
      score += question < 0 ? 6 - answer : answer;
    }

  return score;
}

/* Yes, if of the eight others none is even a tendency; largely, if none is clear. */
static int
get_balanced_result (const JyAnswers *answers)
{
  int highest = 0;

  for (int type = JY_CONSTITUTION_QI_DEFICIENCY; type <= JY_CONSTITUTION_LAST; type++)
    {
      int score = jy_constitution_get_score (answers, (JyConstitution) type);

      if (score < 0)
        return 0;
      highest = MAX (highest, score);
    }

  if (jy_constitution_get_score (answers, JY_CONSTITUTION_BALANCED) < BALANCED || highest >= YES)
    return JY_CONSTITUTION_NO;
  return highest < TENDS ? JY_CONSTITUTION_YES : JY_CONSTITUTION_TENDS;
}

int
jy_constitution_get_result (const JyAnswers *answers, JyConstitution type)
{
  int score = jy_constitution_get_score (answers, type);

  if (score < 0)
    return 0;
  if (type == JY_CONSTITUTION_BALANCED)
    return get_balanced_result (answers);
  if (score >= YES)
    return JY_CONSTITUTION_YES;
  return score >= TENDS ? JY_CONSTITUTION_TENDS : JY_CONSTITUTION_NO;
}

int
jy_constitution_answer_bmi (double bmi)
{
  static const double from[] = { 24, 25, 26, 28 };
  int answer = 1;

  for (gsize i = 0; i < G_N_ELEMENTS (from); i++)
    if (bmi >= from[i])
      answer++;

  return answer;
}

int
jy_constitution_answer_waist (double waist)
{
  /* 80-85, 86-90, 91-105 and more: whole centimetres. */
  static const int from[] = { 80, 86, 91, 106 };
  int answer = 1;

  for (gsize i = 0; i < G_N_ELEMENTS (from); i++)
    if ((int) waist >= from[i])
      answer++;

  return answer;
}
