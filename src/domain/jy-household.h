/* jy-household.h - rules between the people of a household, and what makes a person complete
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-issue.h"

G_BEGIN_DECLS

#define JY_RELATION_SIZE 3 /* two digits and a NUL */

/* A member, and what they are to the head: GB/T 4761. */
typedef struct
{
  gint64 resident;
  int sex; /* GB/T 2261.1 */
  char relation[JY_RELATION_SIZE];
} JyPlace;

/**
 * jy_household_restate:
 * @places: (inout) (array length=n): everybody who will live there, with what each is to the head
 *   until now, who may be among them
 * @n: how many
 * @head: the position of the new head
 * @before: what the new head was to the head until now
 *
 * Says what each is to the new head, as far as that follows: the widow's sons stay sons, to a son
 * she is the mother.  Where more than one answer is possible it is 97, another relative; who is not
 * related stays so.  A proposal: people know better.
 */
void jy_household_restate (JyPlace *places, gsize n, gsize head, const char *before);

/* What a form says of a person.  Dates that are not known are invalid. */
typedef struct
{
  const char *name;
  int sex;
  GDate born_on;
  const char *id_type;
  const char *id_number; /* (nullable) */
  const char *phone;     /* (nullable) */
  GDate died_on;
} JyPersonForm;

#define JY_PERSON_MAX_ISSUES 9

/**
 * jy_person_check:
 * @self: a person, with @name cleaned
 * @today: the day it is judged on
 * @issues: (out) (array length=JY_PERSON_MAX_ISSUES): broken rules in the order of the form; their
 *   fields are the columns of resident
 *
 * Rules: GB 11643 (the number says birth date and sex), rules.md 3.2.
 *
 * Returns: how many entries of @issues were filled
 */
gsize jy_person_check (const JyPersonForm *self,
                       const GDate *today,
                       const JyIssue *issues[JY_PERSON_MAX_ISSUES]);

/**
 * jy_pregnancy_get_due:
 * @last_period: its first day
 * @due: (out caller-allocates): when the birth is expected
 *
 * Naegele: nine months on, then seven days (rules.md 3.6).
 */
void jy_pregnancy_get_due (const GDate *last_period, GDate *due);

G_END_DECLS
