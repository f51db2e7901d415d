/* jy-due-course.c: windows that follow a birth, a pregnancy, an enrolment, a treatment
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due-private.h"

#define CHILD_DAYS (8 * 366) /* after which no check of a child is due */
#define PREGNANCY_DAYS 280   /* from the last period to the due date (rules.md 3.6) */

static JyDueSpan
get_life (JyDueCause cause, guint32 caused_on)
{
  return (JyDueSpan){ .until = JY_DAY_NEVER, .cause = cause, .caused_on = caused_on };
}

/* The last day late counts in a course that began on @start. */
static guint32
get_late (const JyDueMaker *self, guint32 start, guint32 to)
{
  if (self->rule->late == JY_LATE_BEFORE_DAYS)
    return MAX (to, start + (guint32) self->rule->too_late - 1);
  if (self->rule->late == JY_LATE_BEFORE_MONTHS)
    return MAX (to, jy_due_months_of_age (start, self->rule->too_late) - 1);

  return self->rule->late == JY_LATE_OPEN ? JY_DAY_NEVER : to;
}

/* From `first` years of age until the day before the next birthday. */
static void
get_year_of_age (const JyDueMaker *self, guint32 *from, guint32 *to)
{
  *from = jy_due_months_of_age (self->born, 12 * self->rule->first);
  *to = jy_due_months_of_age (self->born, 12 * (self->rule->first + 1)) - 1;
}

/* Days after the birth; where a parameter says how many, after the child came home. */
static void
get_days_of_age (const JyDueMaker *self, guint32 *from, guint32 *to)
{
  const JyServiceRule *rule = self->rule;
  guint32 start = self->born;
  int last = rule->last;

  if (rule->number != JY_PARAMETER_NONE)
    {
      start = MAX (start, jy_due_day (&self->facts->discharged));
      last = jy_due_number (self, rule->number, self->born);
    }
  *from = start + (guint32) rule->first;
  *to = start + (guint32) last;
}

/* rules.md 3.5: a newborn, days, months and 29 days, years. */
void
jy_due_make_child (JyDueMaker *self)
{
  JyDueSpan life = get_life (JY_CAUSE_BORN, self->born);
  guint32 from, to;

  if (self->spans->len == 0 ||
      g_array_index (self->spans, JyDueSpan, 0).from > self->born + CHILD_DAYS)
    return;

  if (self->rule->window == JY_WINDOW_AGE_YEARS)
    get_year_of_age (self, &from, &to);
  else if (self->rule->window == JY_WINDOW_AGE_DAYS)
    get_days_of_age (self, &from, &to);
  else
    {
      from = jy_due_months_of_age (self->born, self->rule->first);
      to = from + (guint32) self->rule->last;
    }
  jy_due_add_covered (self, &life, from, to, get_late (self, self->born, to));
}

/* The day the pregnancy is counted from; without a last period, from the due date backwards. */
static guint32
get_last_period (const JyPregnancyFact *fact)
{
  if (g_date_valid (&fact->last_period))
    return jy_due_day (&fact->last_period);
  return g_date_valid (&fact->due) ? jy_due_day (&fact->due) - PREGNANCY_DAYS : 0;
}

/* rules.md 3.6, visits 1 to 5, from the day the pregnancy is known until it ends. */
void
jy_due_make_pregnancies (JyDueMaker *self)
{
  for (gsize i = 0; i < self->facts->n_pregnancies; i++)
    {
      const JyPregnancyFact *fact = &self->facts->pregnancies[i];
      guint32 start = get_last_period (fact);
      JyDueSpan span = get_life (JY_CAUSE_PREGNANCY, start);
      guint32 to = start + (guint32) self->rule->last;

      if (start == 0)
        continue;
      span.from = MAX (start, jy_due_day (&fact->known));
      if (g_date_valid (&fact->ended))
        {
          span.until = jy_due_day (&fact->ended);
          span.reason = JY_CANCEL_PREGNANCY;
        }
      if (g_date_valid (&fact->delivered) && jy_due_day (&fact->delivered) < span.until)
        {
          span.until = jy_due_day (&fact->delivered);
          span.reason = JY_CANCEL_BIRTH;
        }
      jy_due_add_covered (self, &span, start + (guint32) self->rule->first, to,
                          get_late (self, start, to));
    }
}

/* rules.md 3.6, visits 6 and 7: within a week after discharge, and 42 days after the birth. */
void
jy_due_make_births (JyDueMaker *self)
{
  for (gsize i = 0; i < self->facts->n_pregnancies; i++)
    {
      const JyPregnancyFact *fact = &self->facts->pregnancies[i];
      guint32 birth = jy_due_day (&fact->delivered);
      JyDueSpan life = get_life (JY_CAUSE_BIRTH, birth);
      guint32 start = birth, to;

      if (birth == 0)
        continue;
      if (self->rule->first == 0 && g_date_valid (&fact->discharged))
        start = MAX (birth, jy_due_day (&fact->discharged));
      to = start + (guint32) jy_due_number (self, self->rule->number, birth);
      jy_due_add_covered (self, &life, start + (guint32) self->rule->first, to,
                          get_late (self, birth, to));
    }
}

/* Once a condition, when the team begins to look after it (rules.md 3.9, 3.10). */
void
jy_due_make_enrolments (JyDueMaker *self)
{
  JyDueWindow *window = NULL;

  jy_due_hold (self);
  for (guint i = 0; i < self->held->len; i++)
    {
      const JyDueSpan *span = &g_array_index (self->held, JyDueSpan, i);

      if (window != NULL && jy_due_day (&window->caused_on) == span->caused_on)
        jy_due_end_window (window, span->until, span->reason);
      else
        window =
          jy_due_add (self, span, span->from,
                      span->from + (guint32) jy_due_number (self, self->rule->number, span->from),
                      JY_DAY_NEVER);
    }
}

/* Who watched the doses on @day, as told last by then; at the start, by the first visit in time. */
static JySupervisor
get_supervisor (const JyDueMaker *self, guint32 start, guint32 day)
{
  JySupervisor supervisor = JY_SUPERVISOR_UNKNOWN;

  if (day == start)
    day += (guint32) jy_due_number (self, JY_PARAMETER_TUBERCULOSIS_FIRST_DAYS, start);
  for (guint i = 0; i < self->visits->len; i++)
    {
      const JyDueVisit *visit = &g_array_index (self->visits, JyDueVisit, i);

      if (visit->day > day)
        break;
      if (visit->record->supervisor != JY_SUPERVISOR_UNKNOWN)
        supervisor = visit->record->supervisor;
    }

  return supervisor;
}

/* Whether visits on @day of a treatment since @start are due in days rather than in months: in the
 * intensive phase, where it is known that no medical staff watch every dose (rules.md 3.10). */
static gboolean
is_intensive (const JyDueMaker *self, guint32 start, guint32 day)
{
  JySupervisor supervisor = get_supervisor (self, start, day);

  return supervisor > JY_SUPERVISOR_MEDICAL &&
         day < jy_due_months_later (
                 start, jy_due_number (self, JY_PARAMETER_TUBERCULOSIS_INTENSIVE_MONTHS, start));
}

/* The last day of the window after @day; months are counted from @base, so that they keep to the
 * day of the month. */
static guint32
get_treatment_end (const JyDueMaker *self, guint32 start, guint32 day, guint32 *base, int *n_months)
{
  if (is_intensive (self, start, day))
    {
      *base = 0;
      return day + (guint32) jy_due_number (self, JY_PARAMETER_TUBERCULOSIS_INTENSIVE_DAYS, day);
    }

  if (*base == 0)
    {
      *base = day;
      *n_months = 0;
    }
  *n_months += jy_due_number (self, JY_PARAMETER_TUBERCULOSIS_MONTHS, day);
  return jy_due_months_later (*base, *n_months);
}

/* From the notice on, window after window; one that is late counts until the next is over. */
static void
make_treatment (JyDueMaker *self, const JyDueSpan *span)
{
  guint32 start = span->caused_on != 0 ? span->caused_on : span->from;
  guint32 day = start, base = 0;
  int n_months = 0;
  guint32 end = get_treatment_end (self, start, day, &base, &n_months);

  while (day < span->until && day <= self->horizon)
    {
      guint32 next = get_treatment_end (self, start, end, &base, &n_months);
      JyDueWindow *before = jy_due_get_last (self);

      if (before != NULL && jy_due_day (&before->to) >= end)
        jy_due_end_window (before, span->until, span->reason);
      else if (end >= span->from)
        jy_due_add (self, span, day + 1, end, next);
      day = end;
      end = next;
    }
}

void
jy_due_make_treatment (JyDueMaker *self)
{
  jy_due_hold (self);
  for (guint i = 0; i < self->held->len; i++)
    make_treatment (self, &g_array_index (self->held, JyDueSpan, i));
}
