/* jy-care-family.c - mothers, newborns, children
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-care-private.h"
#include "jy-date.h"

#define BIT(kind) JY_SERVICE_BIT (JY_SERVICE_##kind)
#define CHECKS (BIT (NEWBORN) | BIT (CHILD_1_8M) | BIT (CHILD_12_30M) | BIT (CHILD_3_6Y))
#define ANTENATAL_VISITS (BIT (ANTENATAL_FIRST) | BIT (ANTENATAL))
#define INFANT_MONTHS 36
#define EARLY_DAYS (13 * 7) /* before 13 completed weeks */
#define PREGNANCY_DAYS 300  /* where the last period is not known */
#define POSTPARTUM_DAYS 28  /* the day of discharge is not kept: after the birth */
#define NEWBORN_DAYS 28
#define ANTENATAL_TIMES 5

/* The last day of each check, in months of age and days (rules.md 3.5). */
static const struct
{
  int months;
  int days;
} checks[] = {
  { 0, NEWBORN_DAYS }, { 0, 30 },  { 3, 29 },  { 6, 29 },  { 8, 29 },  { 12, 29 }, { 18, 29 },
  { 24, 29 },          { 30, 29 }, { 48, -1 }, { 60, -1 }, { 72, -1 }, { 84, -1 },
};

int
jy_care_count_checks (const GDate *born, const GDate *day)
{
  guint32 birth = jy_due_day (born);
  guint32 last = jy_due_day (day);
  guint32 first = jy_due_join (g_date_get_year (day), 1, 1);
  int n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      guint32 end = jy_due_months_of_age (birth, checks[i].months) + (guint32) checks[i].days;

      n += first <= end && end <= last;
    }

  return n;
}

static guint64
judge_child (const JyCareJudge *self)
{
  const GDate *born = &self->facts->person->born;
  guint32 birth = jy_due_day (born);
  guint64 marks = 0;
  guint n_checks = jy_care_count (self, CHECKS, self->year, self->day);

  if (jy_date_get_age_in_months (born, &self->date) <= INFANT_MONTHS)
    {
      marks |= JY_CARE_BIT (JY_CARE_INFANT);
      if (jy_care_count (self, BIT (CHILD_TCM), self->year, self->day) > 0)
        marks |= JY_CARE_BIT (JY_CARE_INFANT_TCM);
    }
  if (jy_care_is_in_year (self, birth))
    {
      marks |= JY_CARE_BIT (JY_CARE_LIVE_BIRTH);
      if (jy_care_count (self, BIT (NEWBORN), birth, self->day) > 0)
        marks |= JY_CARE_BIT (JY_CARE_NEWBORN_VISITED);
    }
  if (n_checks > 0)
    {
      marks |= JY_CARE_BIT (JY_CARE_CHILD_MANAGED);
      if ((int) n_checks >= jy_care_count_checks (born, &self->date))
        marks |= JY_CARE_BIT (JY_CARE_CHILD_SYSTEMATIC);
    }

  return marks;
}

/* @since: the first day of the pregnancy; the last period, if it is known */
static gboolean
is_booked_early (const JyCareJudge *self, const JyPregnancyFact *fact, guint32 since)
{
  guint32 until = since + EARLY_DAYS - 1;

  return g_date_valid (&fact->last_period) && jy_due_day (&fact->known) <= until &&
         jy_care_count (self, BIT (ANTENATAL_FIRST), since, until) > 0;
}

static guint64
judge_delivery (const JyCareJudge *self, const JyPregnancyFact *fact)
{
  guint32 birth = jy_due_day (&fact->delivered);
  guint32 since =
    g_date_valid (&fact->last_period) ? jy_due_day (&fact->last_period) : birth - PREGNANCY_DAYS;
  guint64 marks = JY_CARE_BIT (JY_CARE_DELIVERY);

  if (is_booked_early (self, fact, since))
    marks |= JY_CARE_BIT (JY_CARE_EARLY_BOOKED);
  if (jy_care_count (self, ANTENATAL_VISITS, since, birth) >= ANTENATAL_TIMES)
    marks |= JY_CARE_BIT (JY_CARE_ANTENATAL_5);
  if (jy_care_count (self, BIT (POSTPARTUM), birth, MIN (birth + POSTPARTUM_DAYS, self->day)) > 0)
    marks |= JY_CARE_BIT (JY_CARE_POSTPARTUM_VISITED);
  if (jy_care_count (self, BIT (POSTPARTUM_42D), birth, self->day) > 0)
    marks |= JY_CARE_BIT (JY_CARE_POSTPARTUM_42D);

  return marks;
}

guint64
jy_care_judge_family (const JyCareJudge *self)
{
  const JyPersonFacts *person = self->facts->person;
  guint64 marks = 0;

  if ((self->facts->groups & JY_GROUP_CHILD) != 0)
    marks |= judge_child (self);
  for (gsize i = 0; i < person->n_pregnancies; i++)
    if (g_date_valid (&person->pregnancies[i].delivered) &&
        jy_care_is_in_year (self, jy_due_day (&person->pregnancies[i].delivered)))
      marks |= judge_delivery (self, &person->pregnancies[i]);

  return marks;
}
