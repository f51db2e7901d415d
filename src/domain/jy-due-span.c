/* jy-due-span.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due-private.h"

int
jy_due_number (const JyDueMaker *self, JyServiceParameter parameter, guint32 day)
{
  return jy_service_parameters_get_on (self->parameters, parameter, day);
}

/* The day a period ends before, never if it still goes on. */
static guint32
get_end (const GDate *until)
{
  guint32 day = jy_due_day (until);

  return day != 0 ? day : JY_DAY_NEVER;
}

gboolean
jy_due_in_condition (const JyDueMaker *self, JyGroup groups, guint32 day)
{
  if ((self->groups & groups) == 0)
    return FALSE;

  for (gsize i = 0; i < self->facts->n_conditions; i++)
    {
      const JyConditionFact *fact = &self->facts->conditions[i];

      if ((fact->group & groups) != 0 && jy_due_day (&fact->from) <= day &&
          day < get_end (&fact->until))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_earlier (const JyDueSpan *a, const JyDueSpan *b)
{
  return a->from != b->from ? a->from < b->from : a->caused_on < b->caused_on;
}

/* Few, and mostly in order already. */
static void
sort_spans (GArray *spans)
{
  for (guint i = 1; i < spans->len; i++)
    {
      JyDueSpan span = g_array_index (spans, JyDueSpan, i);
      guint j = i;

      for (; j > 0 && is_earlier (&span, &g_array_index (spans, JyDueSpan, j - 1)); j--)
        g_array_index (spans, JyDueSpan, j) = g_array_index (spans, JyDueSpan, j - 1);
      g_array_index (spans, JyDueSpan, j) = span;
    }
}

/* Makes one span of those that meet. */
static void
join_spans (GArray *spans)
{
  guint n = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      JyDueSpan span = g_array_index (spans, JyDueSpan, i);
      JyDueSpan *last = n > 0 ? &g_array_index (spans, JyDueSpan, n - 1) : NULL;

      if (last == NULL || span.from > last->until)
        g_array_index (spans, JyDueSpan, n++) = span;
      else if (span.until > last->until)
        {
          last->until = span.until;
          last->reason = span.reason;
        }
    }
  g_array_set_size (spans, n);
}

static gboolean
begins_earlier (const JyDueCover *a, const JyDueCover *b)
{
  return a->from != b->from ? a->from < b->from : a->fact->agreement < b->fact->agreement;
}

static void
add_cover (JyDueMaker *self, const JyCoverageFact *fact)
{
  JyDueCover cover = { .fact = fact,
                       .from = MAX (jy_due_day (&fact->from), self->born),
                       .until = jy_due_day (&fact->until),
                       .reason = JY_CANCEL_AGREEMENT };

  if (cover.from >= cover.until)
    return;
  for (gsize i = 0; i < fact->n_promises; i++)
    cover.promised |= 1u << fact->promises[i].kind;
  g_array_append_val (self->covers, cover);
}

void
jy_due_find_covers (JyDueMaker *self)
{
  GArray *covers = self->covers;

  for (gsize i = 0; i < self->facts->n_coverages; i++)
    add_cover (self, &self->facts->coverages[i]);

  for (guint i = 1; i < covers->len; i++)
    {
      JyDueCover cover = g_array_index (covers, JyDueCover, i);
      guint j = i;

      for (; j > 0 && begins_earlier (&cover, &g_array_index (covers, JyDueCover, j - 1)); j--)
        g_array_index (covers, JyDueCover, j) = g_array_index (covers, JyDueCover, j - 1);
      g_array_index (covers, JyDueCover, j) = cover;
    }

  for (guint i = 0; i < covers->len; i++)
    {
      JyDueCover *cover = &g_array_index (covers, JyDueCover, i);
      JyDueSpan span;

      if (i + 1 < covers->len)
        cover->until = MIN (cover->until, g_array_index (covers, JyDueCover, i + 1).from);
      if (self->gone < cover->until)
        {
          cover->until = self->gone;
          cover->reason = self->gone_reason;
        }
      if (cover->from >= cover->until)
        continue;
      span = (JyDueSpan){ .from = cover->from,
                          .until = cover->until,
                          .reason = cover->reason,
                          .cause = JY_CAUSE_AGREEMENT,
                          .caused_on = cover->from };
      g_array_append_val (self->spans, span);
    }
  join_spans (self->spans);
}

const JyDueCover *
jy_due_find_cover (const JyDueMaker *self, guint32 from, guint32 to)
{
  for (guint i = self->covers->len; i > 0; i--)
    {
      const JyDueCover *cover = &g_array_index (self->covers, JyDueCover, i - 1);

      if (cover->from <= to && cover->until > from)
        return cover;
    }

  return NULL;
}

/* What is left of @span from @from until before @until, which ends it for @reason. */
static gboolean
cut (JyDueSpan *span, guint32 from, guint32 until, JyCancelReason reason)
{
  span->from = MAX (span->from, from);
  if (until < span->until)
    {
      span->until = until;
      span->reason = reason;
    }

  return span->from < span->until;
}

/* The part of each span from @from until before @until, for @cause. */
static void
hold_part (JyDueMaker *self, JyDueCause cause, guint32 from, guint32 until)
{
  for (guint i = 0; i < self->spans->len; i++)
    {
      JyDueSpan span = g_array_index (self->spans, JyDueSpan, i);

      span.cause = cause;
      span.caused_on = from;
      if (cut (&span, from, until, JY_CANCEL_CONDITION))
        g_array_append_val (self->held, span);
    }
}

/* From a record that finds a high risk until one that looks for all of them and finds none. */
static void
hold_risk (JyDueMaker *self)
{
  guint32 from = 0;

  for (guint i = 0; i < self->visits->len; i++)
    {
      const JyDueVisit *visit = &g_array_index (self->visits, JyDueVisit, i);

      if (from == 0 && visit->record->finds_risk)
        from = visit->day;
      else if (from != 0 && jy_service_record_clears_risk (visit->record))
        {
          hold_part (self, JY_CAUSE_RECORD, from, visit->day);
          from = 0;
        }
    }
  if (from != 0)
    hold_part (self, JY_CAUSE_RECORD, from, JY_DAY_NEVER);
}

/* The part of each span in which the person has the condition of the rule. */
static void
hold_condition (JyDueMaker *self)
{
  for (gsize i = 0; i < self->facts->n_conditions; i++)
    {
      const JyConditionFact *fact = &self->facts->conditions[i];

      if ((fact->group & self->rule->groups) != 0)
        hold_part (self, JY_CAUSE_CONDITION, jy_due_day (&fact->from), get_end (&fact->until));
    }
  if (self->rule->at_risk && self->risks)
    hold_risk (self);
  sort_spans (self->held);
  join_spans (self->held);
}

/* The part of each span in which the person has reached the age, as the county sets it by day. */
static void
hold_age (JyDueMaker *self)
{
  guint n = self->held->len;
  guint32 day = 1;

  do
    {
      int age = jy_due_number (self, self->rule->age, day);
      guint32 next = jy_service_parameters_next (self->parameters, self->rule->age, day);
      guint32 birthday = jy_due_months_of_age (self->born, 12 * age);

      for (guint i = 0; i < n; i++)
        {
          JyDueSpan span = g_array_index (self->held, JyDueSpan, i);

          if (span.cause == JY_CAUSE_AGREEMENT)
            {
              span.cause = JY_CAUSE_AGE;
              span.caused_on = birthday;
            }
          if (cut (&span, MAX (day, birthday), next != 0 ? next : JY_DAY_NEVER, JY_CANCEL_RULE))
            g_array_append_val (self->held, span);
        }
      day = next;
    }
  while (day != 0);

  g_array_remove_range (self->held, 0, n);
  sort_spans (self->held);
  join_spans (self->held);
}

static guint32
get_day_of_number (int number)
{
  return jy_due_join (number / 10000, number / 100 % 100, number % 100);
}

/* Finds the periods in which the rule holds for the person. */
void
jy_due_hold (JyDueMaker *self)
{
  const JyServiceRule *rule = self->rule;
  guint n = 0;

  g_array_set_size (self->held, 0);
  if (rule->population == JY_FOR_GROUP)
    hold_condition (self);
  else
    g_array_append_vals (self->held, self->spans->data, self->spans->len);

  if (rule->age != JY_PARAMETER_NONE && self->held->len > 0)
    hold_age (self);
  if (rule->in_force_from == 0 && rule->in_force_until == 0)
    return;

  for (guint i = 0; i < self->held->len; i++)
    {
      JyDueSpan span = g_array_index (self->held, JyDueSpan, i);

      if (cut (&span, rule->in_force_from != 0 ? get_day_of_number (rule->in_force_from) : 0,
               rule->in_force_until != 0 ? get_day_of_number (rule->in_force_until) : JY_DAY_NEVER,
               JY_CANCEL_RULE))
        g_array_index (self->held, JyDueSpan, n++) = span;
    }
  g_array_set_size (self->held, n);
}
