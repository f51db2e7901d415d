/* jy-due-calendar.c: windows of the calendar year, of the agreement's year, and what it promises
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due-private.h"

#define MONTHS 12
#define MAX_TIMES 366

void
jy_due_get_part (
  const JyDueMaker *self, const JyServiceRule *rule, guint32 day, guint32 *first, guint32 *last)
{
  int parts =
    rule->number != JY_PARAMETER_NONE ? jy_due_number (self, rule->number, day) : rule->last;
  int year, month, of_month, part, first_month, next_month;

  jy_due_split (day, &year, &month, &of_month);
  part = (month - 1) * parts / MONTHS;
  if ((part + 1) * MONTHS / parts < month)
    part++; /* where twelve months do not part evenly */

  first_month = part * MONTHS / parts;
  next_month = (part + 1) * MONTHS / parts;
  *first = jy_due_join (year, first_month + 1, 1);
  *last = jy_due_join (year + next_month / MONTHS, next_month % MONTHS + 1, 1) - 1;
}

/* One window a part of the year, however often the rule begins and ends to hold in it. */
void
jy_due_make_calendar (JyDueMaker *self)
{
  jy_due_hold (self);
  for (guint i = 0; i < self->held->len; i++)
    {
      const JyDueSpan *span = &g_array_index (self->held, JyDueSpan, i);
      guint32 day = span->from;

      while (day < span->until && day <= self->horizon)
        {
          JyDueWindow *before = jy_due_get_last (self);
          guint32 first, last, late, next;

          jy_due_get_part (self, self->rule, day, &first, &last);
          if (before != NULL && jy_due_day (&before->to) >= day)
            {
              last = jy_due_day (&before->to);
              jy_due_end_window (before, span->until, span->reason);
            }
          else
            {
              late = last;
              if (self->rule->late == JY_LATE_NEXT)
                jy_due_get_part (self, self->rule, last + 1, &next, &late);
              jy_due_add (self, span, day, last, late);
            }
          day = last + 1;
        }
    }
}

/* The parts of the year of @cover that begins on @year, each a window. */
static void
make_parts (JyDueMaker *self,
            const JyDueCover *cover,
            guint32 year,
            guint32 next_year,
            int times,
            const JyPromisedItem *promise)
{
  guint32 term_to = jy_due_day (&cover->fact->term_to);
  const JyDueSpan span = { .from = cover->from,
                           .until = cover->until,
                           .reason = cover->reason,
                           .cause = promise != NULL ? JY_CAUSE_PROMISE : JY_CAUSE_AGREEMENT,
                           .caused_on = cover->from };

  for (int i = 0; i < times; i++)
    {
      gboolean by_month = MONTHS % times == 0;
      guint32 from = by_month ? jy_due_months_later (year, MONTHS / times * i)
                              : year + (next_year - year) * (guint) i / (guint) times;
      guint32 next = by_month ? jy_due_months_later (year, MONTHS / times * (i + 1))
                              : year + (next_year - year) * (guint) (i + 1) / (guint) times;
      guint32 to = MIN (next - 1, term_to);
      guint32 late = self->rule->late == JY_LATE_TERM ? MIN (next_year - 1, term_to) : to;
      JyDueWindow *window = jy_due_add (self, &span, from, to, late);

      if (window == NULL)
        continue;
      jy_due_promise (window, cover);
      if (promise != NULL)
        {
          window->subject = promise->item;
          window->item = promise->code;
          window->counts_as_promised = TRUE;
          jy_due_get_item_forms (promise->kind, &window->form);
        }
    }
}

static void
make_years (JyDueMaker *self, const JyDueCover *cover, int times, const JyPromisedItem *promise)
{
  guint32 term_from = jy_due_day (&cover->fact->term_from);
  guint32 year = term_from;

  for (int i = 1; year < cover->until && year <= self->horizon; i++)
    {
      guint32 next_year = jy_due_months_later (term_from, MONTHS * i);

      make_parts (self, cover, year, next_year, CLAMP (times, 1, MAX_TIMES), promise);
      year = next_year;
    }
}

/* How often @cover promises the item of the rule; by its tier where it does not say. */
static int
get_times (const JyDueMaker *self, const JyDueCover *cover)
{
  static const int by_tier[] = { 1, 1, 2, 4 }; /* leaflets: fulfilment-and-tasks.md 4, PH04 */

  if (self->rule->last != 0)
    return self->rule->last;
  for (gsize i = 0; i < cover->fact->n_promises; i++)
    if (cover->fact->promises[i].kind == self->rule->item && cover->fact->promises[i].times > 0)
      return cover->fact->promises[i].times;

  return by_tier[CLAMP (cover->fact->tier, 0, 3)];
}

void
jy_due_make_terms (JyDueMaker *self)
{
  for (guint i = 0; i < self->covers->len; i++)
    {
      const JyDueCover *cover = &g_array_index (self->covers, JyDueCover, i);

      make_years (self, cover, get_times (self, cover), NULL);
    }
}

JyServiceKinds
jy_due_get_item_forms (JyServiceItem item, JyServiceKind *form)
{
  JyServiceKinds forms = 0;

  *form = JY_SERVICE_HOME_VISIT;
  if (item == JY_ITEM_OTHER)
    return 0;

  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
    if (rule->item == item)
      {
        if (forms == 0)
          *form = rule->form;
        forms |= rule->closed_by;
      }

  return forms;
}

/* Whether the rule is the one that sees to @promise.  Items of the package that the rules deliver
 * by themselves, and what is on demand, have none. */
static gboolean
sees_to (const JyServiceRule *rule, const JyPromisedItem *promise)
{
  gboolean has_own = promise->kind == JY_ITEM_ME02 || promise->kind == JY_ITEM_HC01;

  if (promise->times <= 0 || promise->awaits_consent)
    return FALSE;
  if (rule->item != JY_ITEM_OTHER)
    return promise->kind == rule->item;
  if (rule->population == JY_FOR_NEGOTIATED)
    return promise->is_negotiated && !has_own;
  return !promise->is_negotiated && promise->kind == JY_ITEM_OTHER;
}

void
jy_due_make_promises (JyDueMaker *self)
{
  for (guint i = 0; i < self->covers->len; i++)
    {
      const JyDueCover *cover = &g_array_index (self->covers, JyDueCover, i);
      const JyPromisedItem *promises = cover->fact->promises;

      for (gsize j = 0; j < cover->fact->n_promises; j++)
        {
          int times = 0;
          gboolean is_first = TRUE;

          if (!sees_to (self->rule, &promises[j]))
            continue;
          for (gsize k = 0; k < cover->fact->n_promises; k++)
            if (promises[k].item == promises[j].item && sees_to (self->rule, &promises[k]))
              {
                times += promises[k].times;
                is_first &= k >= j;
              }
          if (is_first)
            make_years (self, cover, times, &promises[j]);
        }
    }
}
