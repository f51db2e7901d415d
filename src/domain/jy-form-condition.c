/* jy-form-condition.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-condition.h"

#include "jy-date.h"

static gboolean
is_of_age (const JyFormCondition *condition, const JyFormContext *context)
{
  int months;

  if (!g_date_valid (&context->born) || !g_date_valid (&context->date))
    return TRUE;

  months = jy_date_get_age_in_months (&context->born, &context->date);
  return months >= condition->months_from && months <= condition->months_until;
}

static gboolean
is_answered (const JyFormAnswered *answered, const JyAnswers *answers)
{
  for (guint i = 0; i < answered->codes->len; i++)
    if (jy_answers_has_code (answers, answered->field, g_array_index (answered->codes, int, i)))
      return TRUE;

  return FALSE;
}

gboolean
jy_form_condition_holds (const JyFormCondition *condition,
                         const JyAnswers *answers,
                         const JyFormContext *context)
{
  if (condition->sex != 0 && context->sex != 0 && context->sex != condition->sex)
    return FALSE;
  if (condition->groups != JY_GROUP_NONE && (condition->groups & context->groups) == 0)
    return FALSE;
  if (!is_of_age (condition, context))
    return FALSE;

  for (guint i = 0; condition->answered != NULL && i < condition->answered->len; i++)
    if (!is_answered (&g_array_index (condition->answered, JyFormAnswered, i), answers))
      return FALSE;

  return TRUE;
}
