/* jy-care-private.h - the parts that jy_care_judge() is put together from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-care.h"
#include "jy-due-day.h"

G_BEGIN_DECLS

/* The facts, and the days as numbers. */
typedef struct
{
  const JyCareFacts *facts;
  const JyCareParameters *parameters;
  GDate date;
  guint32 day;
  guint32 year;  /* its first day */
  guint32 since; /* twelve months up to the day: its first day */
  gboolean is_year_over;
} JyCareJudge;

static inline gboolean
jy_care_is_in_year (const JyCareJudge *self, guint32 day)
{
  return self->year <= day && day <= self->day;
}

/* Whether a record is a service of one of @forms. */
static inline gboolean
jy_care_is_service (const JyCareRecord *record, JyServiceKinds forms)
{
  return (JY_SERVICE_BIT (record->form) & forms) != 0 && record->result == JY_VISIT_DONE;
}

/* Returns: how many services of @forms there were from @from to @to */
guint jy_care_count (const JyCareJudge *self, JyServiceKinds forms, guint32 from, guint32 to);

/* Returns: (nullable): the last record of @form in the year, also of a visit in vain */
const JyCareRecord *jy_care_find_last (const JyCareJudge *self, JyServiceKind form);

/* The marks of patients, and of mothers and children. */
guint64 jy_care_judge_chronic (const JyCareJudge *self);
guint64 jy_care_judge_family (const JyCareJudge *self);

G_END_DECLS
