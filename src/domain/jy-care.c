/* jy-care.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-care-private.h"

#define BIT(kind) JY_SERVICE_BIT (JY_SERVICE_##kind)
#define PREGNANCY_DAYS 300 /* how far back a birth of 1 January reaches */

guint
jy_care_count (const JyCareJudge *self, JyServiceKinds forms, guint32 from, guint32 to)
{
  guint n = 0;

  for (gsize i = 0; i < self->facts->n_records; i++)
    {
      const JyCareRecord *record = &self->facts->records[i];

      n += from <= record->day && record->day <= to && jy_care_is_service (record, forms);
    }

  return n;
}

const JyCareRecord *
jy_care_find_last (const JyCareJudge *self, JyServiceKind form)
{
  for (gsize i = self->facts->n_records; i > 0; i--)
    {
      const JyCareRecord *record = &self->facts->records[i - 1];

      if (record->form == form)
        return jy_care_is_in_year (self, record->day) ? record : NULL;
    }

  return NULL;
}

/* Returns: (nullable): the last examination of the year */
static const JyCareRecord *
find_examination (const JyCareJudge *self)
{
  for (gsize i = self->facts->n_records; i > 0; i--)
    {
      const JyCareRecord *record = &self->facts->records[i - 1];

      if (jy_care_is_service (record, BIT (EXAMINATION)))
        return jy_care_is_in_year (self, record->day) ? record : NULL;
    }

  return NULL;
}

static guint64
judge_examination (const JyCareJudge *self, gboolean has_record)
{
  const JyCareRecord *examination = find_examination (self);
  gboolean is_elderly = (self->facts->groups & JY_GROUP_ELDERLY) != 0;
  guint64 marks = 0;

  if (is_elderly && jy_care_count (self, BIT (TCM_CONSTITUTION), self->year, self->day) > 0)
    marks |= JY_CARE_BIT (JY_CARE_ELDERLY_TCM);
  if (examination == NULL)
    return marks;

  marks |= JY_CARE_BIT (JY_CARE_EXAMINED);
  if (examination->is_complete)
    marks |= JY_CARE_BIT (JY_CARE_EXAMINATION_COMPLETE);
  if (is_elderly)
    marks |= JY_CARE_BIT (JY_CARE_ELDERLY_EXAMINED);
  if (is_elderly && has_record && examination->is_complete && examination->is_guided)
    marks |= JY_CARE_BIT (JY_CARE_ELDERLY_MANAGED);

  return marks;
}

static guint64
judge_record (const JyCareJudge *self, gboolean has_record)
{
  if (!has_record)
    return 0;

  return JY_CARE_BIT (JY_CARE_RECORD) |
         (jy_care_count (self, G_MAXUINT64, self->since, self->day) > 0
            ? JY_CARE_BIT (JY_CARE_RECORD_USED)
            : 0);
}

static void
judge_init (JyCareJudge *self,
            const JyCareFacts *facts,
            const JyCareParameters *parameters,
            const GDate *day)
{
  int year, month, of_month;

  *self = (JyCareJudge){
    .facts = facts, .parameters = parameters, .date = *day, .day = jy_due_day (day)
  };
  jy_due_split (self->day, &year, &month, &of_month);
  self->year = jy_due_join (year, 1, 1);
  self->since = jy_due_join (year - 1, month, of_month) + 1;
  self->is_year_over = month == 12 && of_month == 31;
}

guint64
jy_care_judge (const JyCareFacts *facts, const JyCareParameters *parameters, const GDate *day)
{
  JyCareJudge self;
  guint32 opened = jy_due_day (&facts->record_opened_on);
  gboolean has_record;

  judge_init (&self, facts, parameters, day);
  has_record = opened != 0 && opened <= self.day;

  return judge_record (&self, has_record) | judge_examination (&self, has_record) |
         jy_care_judge_chronic (&self) | jy_care_judge_family (&self);
}

int
jy_care_count_follow_ups (const GDate *from, int follow_ups, const GDate *day)
{
  guint32 tomorrow = jy_due_day (day) + 1;
  int year, month, of_month;
  int next_year, next_month, next_of_month;
  int begun = 0;
  int over;

  jy_due_split (tomorrow - 1, &year, &month, &of_month);
  jy_due_split (tomorrow, &next_year, &next_month, &next_of_month);
  over = next_year > year ? follow_ups : (next_month - 1) * follow_ups / 12;
  if (g_date_valid (from) && jy_due_day (from) >= jy_due_join (year, 1, 1))
    {
      jy_due_split (jy_due_day (from), &year, &month, &of_month);
      begun = (month - 1) * follow_ups / 12;
    }

  return MAX (0, over - begun);
}

void
jy_care_get_since (const GDate *day, GDate *since)
{
  GDate year_before = *day;

  g_date_set_dmy (since, 1, G_DATE_JANUARY, g_date_get_year (day));
  g_date_subtract_days (since, PREGNANCY_DAYS);
  g_date_subtract_years (&year_before, 1);
  if (g_date_compare (&year_before, since) < 0)
    *since = year_before;
}
