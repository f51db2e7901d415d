/* jy-form-condition.h - where a field, or a section, of a form is asked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-answers.h"
#include "jy-form-context.h"

G_BEGIN_DECLS

/* More than anybody's age. */
#define JY_FORM_MAX_MONTHS (150 * 12)

/* One of @codes is the answer, or among the answers, to @field. */
typedef struct
{
  char *field;
  GArray *codes; /* of int */
} JyFormAnswered;

/**
 * JyFormCondition:
 * @answered: (element-type JyFormAnswered): all of them
 * @groups: the person is in one of them; 0: any
 * @sex: 1 or 2; 0: any
 * @months_from: completed months of age on the day of the service
 * @months_until: the last such month
 */
typedef struct
{
  GArray *answered;
  JyGroup groups;
  int sex;
  int months_from;
  int months_until;
} JyFormCondition;

/* Whether @condition holds for these answers and this person.  A birth date that is not known
 * satisfies every age, a sex that is not known either. */
gboolean jy_form_condition_holds (const JyFormCondition *condition,
                                  const JyAnswers *answers,
                                  const JyFormContext *context);

G_END_DECLS
