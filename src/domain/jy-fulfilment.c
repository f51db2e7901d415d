/* jy-fulfilment.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-fulfilment.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-due-day.h"

const JyFulfilRule jy_fulfil_rule_default = { .mode = JY_FULFIL_PROGRESS,
                                              .threshold = 100,
                                              .counts_late = TRUE };

/* clang-format off */
static const char *const reasons[JY_N_UNFULFILLED_REASONS] = {
  [JY_UNFULFILLED_NONE]    = NULL,
  [JY_UNFULFILLED_NOT_DUE] = NC_("unfulfilled", "Not due yet"),
  [JY_UNFULFILLED_AWAY]    = NC_("unfulfilled", "Lives elsewhere"),
  [JY_UNFULFILLED_LOST]    = NC_("unfulfilled", "Out of reach"),
  [JY_UNFULFILLED_REFUSED] = NC_("unfulfilled", "Refused"),
  [JY_UNFULFILLED_OPEN]    = NC_("unfulfilled", "Overdue"),
  [JY_UNFULFILLED_MISSED]  = NC_("unfulfilled", "Missed"),
};
/* clang-format on */

/* One year of an agreement up to the day asked about. */
typedef struct
{
  const JyCoverageFact *coverage;
  const JyFulfilRule *rule;
  guint32 first;
  guint32 last;
  guint32 day;
  gboolean is_open; /* something unmet still counts */
  gboolean is_served;
} Year;

GArray *
jy_fulfil_items_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (JyFulfilItem));
}

/* The year of the agreement that @day is in; the last one when it is over. */
static void
find_year (Year *self)
{
  guint32 start = jy_due_day (&self->coverage->term_from);
  guint32 until =
    MIN (jy_due_day (&self->coverage->until), jy_due_day (&self->coverage->term_to) + 1);
  int years = 0;

  self->day = MIN (self->day, until - 1);
  while (jy_due_months_later (start, 12 * (years + 1)) <= self->day)
    years++;
  self->first = MAX (jy_due_months_later (start, 12 * years), jy_due_day (&self->coverage->from));
  self->last =
    MIN (jy_due_months_later (start, 12 * (years + 1)) - 1, jy_due_day (&self->coverage->term_to));
}

static gboolean
is_of_household (JyServiceItem kind)
{
  return kind == JY_ITEM_PH03 || kind == JY_ITEM_PH04;
}

/* One row an item of the agreement; an item promised twice is promised more often. */
static void
list_promises (const Year *self, gboolean with_household, GArray *items)
{
  for (gsize i = 0; i < self->coverage->n_promises; i++)
    {
      const JyPromisedItem *promise = &self->coverage->promises[i];
      JyFulfilItem item = { .item = promise->item,
                            .kind = promise->kind,
                            .code = promise->code,
                            .promised = promise->awaits_consent ? 0 : promise->times };
      gboolean is_new = with_household || !is_of_household (promise->kind);

      for (guint j = 0; j < items->len && is_new; j++)
        if (g_array_index (items, JyFulfilItem, j).item == promise->item)
          {
            g_array_index (items, JyFulfilItem, j).promised += item.promised;
            is_new = FALSE;
          }
      if (is_new)
        g_array_append_val (items, item);
    }
}

/* Returns: (nullable): the row that @window is a unit of; where the agreement has no list, a new
 * one for what the rules say */
static JyFulfilItem *
find_item (const Year *self, const JyDueWindow *window, GArray *items)
{
  JyServiceItem kind = window->rule->item;
  gboolean by_subject =
    window->rule->population == JY_FOR_PROMISES || window->rule->population == JY_FOR_NEGOTIATED;
  JyFulfilItem item = { .kind = kind, .code = window->item };

  for (guint i = 0; i < items->len; i++)
    {
      JyFulfilItem *row = &g_array_index (items, JyFulfilItem, i);

      if (by_subject ? row->item == window->subject : kind != JY_ITEM_OTHER && row->kind == kind)
        return row;
    }

  if (self->coverage->n_promises > 0 || kind == JY_ITEM_OTHER)
    return NULL;

  g_array_append_val (items, item);
  return &g_array_index (items, JyFulfilItem, items->len - 1);
}

static void
count_window (Year *self, const JyDueWindow *window, JyFulfilItem *item)
{
  gboolean is_late = window->state == JY_DUE_DONE_LATE;
  gboolean is_done = window->state == JY_DUE_DONE || is_late;

  if (window->state == JY_DUE_CANCELLED)
    return;

  item->planned++;
  item->due += is_done || jy_due_day (&window->to) <= self->day;
  item->delivered += is_done;
  item->late += is_late;
  self->is_open |= window->state == JY_DUE_OVERDUE || window->state == JY_DUE_DUE;
}

/* Counts every window of the year as a unit of its item. */
static void
count_windows (Year *self, const GArray *windows, GArray *items)
{
  for (guint i = 0; i < windows->len; i++)
    {
      const JyDueWindow *window = &g_array_index (windows, JyDueWindow, i);
      guint32 to = jy_due_day (&window->to);
      JyFulfilItem *item;

      if (window->agreement != self->coverage->agreement || to < self->first || to > self->last)
        continue;
      item = find_item (self, window, items);
      if (item != NULL)
        count_window (self, window, item);
    }
}

/* A package promises what its rules are for: follow-ups of a disease to those who have it, and as
 * many as there are windows; what is promised by number is due and delivered that often at most. */
static void
finish_item (const Year *self, JyFulfilItem *item)
{
  if (item->kind == JY_ITEM_PH01)
    {
      /* S44: the health record is brought up to date at every service */
      item->planned = 1;
      item->delivered = self->is_served;
      item->due = self->is_served || self->day >= self->last;
    }

  item->promised = item->promised == 0 ? item->planned : MIN (item->promised, item->planned);
  item->due = MIN (item->due, item->promised);
  item->delivered = MIN (item->delivered, item->promised);
  item->late = MIN (item->late, item->delivered);
}

/* Whether the item concerns the person at all: it is due, or may be asked for. */
static gboolean
concerns (const JyFulfilItem *item)
{
  return item->planned > 0 || item->kind == JY_ITEM_OTHER || item->kind == JY_ITEM_PH05 ||
         item->kind == JY_ITEM_ME01 || item->kind == JY_ITEM_HC01;
}

/* The last visit of the year, done or not, and whether any was done. */
static JyVisitResult
find_visits (Year *self, const JyServiceFacts *facts)
{
  const JyServiceRecord *last = NULL;
  guint32 last_day = 0;

  for (gsize i = 0; i < facts->n_records; i++)
    {
      const JyServiceRecord *record = &facts->records[i];
      guint32 day = jy_due_day (&record->done_on);

      if (day < self->first || day > MIN (self->day, self->last))
        continue;
      self->is_served |= record->result == JY_VISIT_DONE;
      if (last == NULL || day > last_day || (day == last_day && record->id > last->id))
        {
          last = record;
          last_day = day;
        }
    }

  return last != NULL ? last->result : JY_VISIT_DONE;
}

static gboolean
is_away (const JyServiceFacts *facts, guint32 day)
{
  gboolean is_away = FALSE;

  for (gsize i = 0; i < facts->n_residences; i++)
    {
      const JyResidenceFact *fact = &facts->residences[i];
      guint32 until = jy_due_day (&fact->until);

      if (jy_due_day (&fact->from) > day || (until != 0 && day >= until))
        continue;
      if (fact->is_home)
        return FALSE;
      is_away = TRUE;
    }

  return is_away;
}

static int
get_counted (int delivered, int late, const JyFulfilRule *rule)
{
  return rule->counts_late ? delivered : delivered - late;
}

static gboolean
is_fulfilled (const JyFulfilment *self, const JyFulfilRule *rule, const GArray *items)
{
  if (!self->is_served || rule->mode == JY_FULFIL_ANY)
    return self->is_served;
  if (rule->mode == JY_FULFIL_PROGRESS)
    return get_counted (self->delivered, self->late, rule) * 100 >= rule->threshold * self->due;

  for (guint i = 0; i < items->len; i++)
    {
      const JyFulfilItem *item = &g_array_index (items, JyFulfilItem, i);

      if (get_counted (item->delivered, item->late, rule) < item->promised)
        return FALSE;
    }

  return TRUE;
}

static JyUnfulfilledReason
get_reason (const Year *self,
            const JyFulfilment *result,
            const JyServiceFacts *facts,
            JyVisitResult last_visit)
{
  if (result->is_fulfilled)
    return JY_UNFULFILLED_NONE;
  if (get_counted (result->delivered, result->late, self->rule) >= result->due)
    return JY_UNFULFILLED_NOT_DUE;
  if (is_away (facts, self->day))
    return JY_UNFULFILLED_AWAY;
  if (last_visit == JY_VISIT_LOST || last_visit == JY_VISIT_MOVED)
    return JY_UNFULFILLED_LOST;
  if (last_visit == JY_VISIT_REFUSED)
    return JY_UNFULFILLED_REFUSED;

  return self->is_open ? JY_UNFULFILLED_OPEN : JY_UNFULFILLED_MISSED;
}

void
jy_fulfilment_judge (const JyServiceFacts *facts,
                     const JyCoverageFact *coverage,
                     const GArray *windows,
                     const GArray *household,
                     const JyFulfilRule *rule,
                     const GDate *day,
                     GArray *items,
                     JyFulfilment *result)
{
  g_autoptr (GArray) own = items == NULL ? jy_fulfil_items_new () : g_array_ref (items);
  Year year = { .coverage = coverage, .rule = rule, .day = jy_due_day (day) };
  JyVisitResult last_visit;

  g_return_if_fail (g_date_valid (day));
  g_return_if_fail (jy_due_day (&coverage->from) < jy_due_day (&coverage->until));

  memset (result, 0, sizeof *result);
  g_array_set_size (own, 0);
  find_year (&year);
  last_visit = find_visits (&year, facts);
  list_promises (&year, household != NULL || facts->is_household, own);
  count_windows (&year, windows, own);
  if (household != NULL)
    count_windows (&year, household, own);

  for (guint i = own->len; i > 0; i--)
    {
      JyFulfilItem *item = &g_array_index (own, JyFulfilItem, i - 1);

      finish_item (&year, item);
      if (!concerns (item))
        {
          g_array_remove_index (own, i - 1);
          continue;
        }
      result->promised += item->promised;
      result->due += item->due;
      result->delivered += item->delivered;
      result->late += item->late;
    }
  result->is_served = year.is_served || result->delivered > 0;
  result->is_fulfilled = is_fulfilled (result, rule, own);
  result->reason = get_reason (&year, result, facts, last_visit);
}

void
jy_fulfil_total_add (JyFulfilTotal *self, const JyFulfilment *person)
{
  self->n_signed++;
  self->n_served += person->is_served != FALSE;
  self->n_fulfilled += person->is_fulfilled != FALSE;
  if (!person->is_fulfilled)
    self->n_by_reason[person->reason]++;
  self->due += person->due;
  self->delivered += person->delivered;
  self->late += person->late;
}

JyRate
jy_fulfil_total_get_rate (const JyFulfilTotal *self)
{
  return (JyRate){ self->n_fulfilled, self->n_signed };
}

JyRate
jy_fulfil_total_get_served_rate (const JyFulfilTotal *self)
{
  return (JyRate){ self->n_served, self->n_signed };
}

JyRate
jy_fulfil_total_get_progress (const JyFulfilTotal *self, gboolean with_late)
{
  return (JyRate){ self->delivered - (with_late ? 0 : self->late), self->due };
}

const char *
jy_unfulfilled_reason_get_name (JyUnfulfilledReason reason)
{
  if ((guint) reason >= G_N_ELEMENTS (reasons) || reasons[reason] == NULL)
    return "";

  return g_dpgettext2 (NULL, "unfulfilled", reasons[reason]);
}
