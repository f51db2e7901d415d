/* jy-due.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due.h"

#include "jy-date.h"
#include "jy-due-private.h"

#define DAYS_AHEAD 366

GArray *
jy_due_windows_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (JyDueWindow));
}

JyDueWindow *
jy_due_get_last (const JyDueMaker *self)
{
  return self->windows->len > self->first
           ? &g_array_index (self->windows, JyDueWindow, self->windows->len - 1)
           : NULL;
}

void
jy_due_end_window (JyDueWindow *window, guint32 until, JyCancelReason reason)
{
  guint32 late = jy_due_day (&window->late_until);
  gboolean is_open_then = late == 0 || until <= late;

  jy_due_set_date (&window->cancelled_on,
                   is_open_then && until != JY_DAY_NEVER ? until : JY_DAY_NEVER);
  window->cancel_reason = jy_due_day (&window->cancelled_on) != 0 ? reason : JY_CANCEL_NONE;
}

static gboolean
is_handed_over (const JyDueMaker *self, guint32 from, guint32 to)
{
  for (gsize i = 0; i < self->facts->n_hand_overs; i++)
    {
      const JyHandOverFact *fact = &self->facts->hand_overs[i];

      if ((fact->group & self->rule->groups) != 0 && jy_due_day (&fact->accepted_on) <= to &&
          (!g_date_valid (&fact->until) || jy_due_day (&fact->until) > from))
        return TRUE;
    }

  return FALSE;
}

void
jy_due_promise (JyDueWindow *window, const JyDueCover *cover)
{
  JyServiceItem item = window->rule->item;

  window->agreement = cover->fact->agreement;
  window->counts_as_promised =
    item != JY_ITEM_OTHER && (cover->fact->n_promises == 0 || (cover->promised & 1u << item) != 0);
}

JyDueWindow *
jy_due_add (JyDueMaker *self, const JyDueSpan *span, guint32 from, guint32 to, guint32 late)
{
  const JyServiceRule *rule = self->rule;
  const JyDueCover *cover;
  JyDueWindow window = { .rule = rule, .form = rule->form };

  from = MAX (from, span->from);
  if (from > to || from >= span->until || from > self->horizon ||
      (rule->except != JY_GROUP_NONE && jy_due_in_condition (self, rule->except, from)))
    return NULL;

  jy_due_set_date (&window.from, from);
  jy_due_set_date (&window.to, to);
  jy_due_set_date (&window.late_until, late);
  jy_due_end_window (&window, span->until, span->reason);
  window.cause = span->cause;
  jy_due_set_date (&window.caused_on, span->caused_on);
  window.item = jy_service_item_get_code (rule->item);

  cover = jy_due_find_cover (self, from, to);
  if (cover != NULL)
    jy_due_promise (&window, cover);
  if (rule->groups != JY_GROUP_NONE && self->facts->n_hand_overs > 0)
    window.is_handed_over = is_handed_over (self, from, to);

  g_array_append_val (self->windows, window);
  return &g_array_index (self->windows, JyDueWindow, self->windows->len - 1);
}

JyDueWindow *
jy_due_add_covered (JyDueMaker *self, const JyDueSpan *span, guint32 from, guint32 to, guint32 late)
{
  JyDueWindow *window = NULL;

  for (guint i = 0; i < self->spans->len; i++)
    {
      JyDueSpan part = g_array_index (self->spans, JyDueSpan, i);

      part.cause = span->cause;
      part.caused_on = span->caused_on;
      part.from = MAX (part.from, span->from);
      if (span->until < part.until)
        {
          part.until = span->until;
          part.reason = span->reason;
        }
      if (window == NULL)
        window = jy_due_add (self, &part, from, to, late);
      else if (part.from <= to && part.from < part.until)
        jy_due_end_window (window, part.until, part.reason);
    }

  return window;
}

/* The rules of one population of residents. */
static void
make_for_resident (JyDueMaker *self)
{
  switch (self->rule->population)
    {
    case JY_FOR_RESIDENTS:
      if (self->rule->window == JY_WINDOW_TERM)
        jy_due_make_terms (self);
      else
        jy_due_make_calendar (self);
      break;
    case JY_FOR_GROUP:
      if ((self->groups & self->rule->groups) == 0 && !(self->rule->at_risk && self->risks))
        break;
      if (self->rule->window == JY_WINDOW_AFTER)
        jy_due_make_enrolments (self);
      else if (self->rule->window == JY_WINDOW_TREATMENT)
        jy_due_make_treatment (self);
      else
        jy_due_make_calendar (self);
      break;
    case JY_FOR_CHILDREN:
      jy_due_make_child (self);
      break;
    case JY_FOR_PREGNANCIES:
      jy_due_make_pregnancies (self);
      break;
    case JY_FOR_BIRTHS:
      jy_due_make_births (self);
      break;
    case JY_FOR_PROMISES:
    case JY_FOR_NEGOTIATED:
      jy_due_make_promises (self);
      break;
    case JY_FOR_SIGNED_CLINIC:
      jy_due_make_signed (self);
      break;
    case JY_FOR_PLANNED:
      jy_due_make_planned (self);
      break;
    case JY_FOR_AWAY:
    case JY_FOR_HOME_AGAIN:
      jy_due_make_residences (self);
      break;
    case JY_FOR_RECORDS:
      if (self->asks)
        jy_due_make_rechecks (self);
      break;
    case JY_FOR_REFERRALS:
      if (self->asks || self->facts->n_referrals > 0)
        jy_due_make_referrals (self);
      break;
    case JY_FOR_HOUSEHOLDS:
    case JY_FOR_UNWILLING:
    case JY_FOR_ON_DEMAND:
    default:
      break;
    }
}

static void
make_rule (JyDueMaker *self)
{
  JyServicePopulation population = self->rule->population;

  if (population == JY_FOR_UNWILLING || population == JY_FOR_ON_DEMAND)
    jy_due_make_talks (self);
  else if (!self->facts->is_household)
    make_for_resident (self);
  else if (population == JY_FOR_HOUSEHOLDS)
    jy_due_make_terms (self);
}

/* By day and subject, by which a window is known; then whatever makes the order certain. */
static int
compare_windows (const JyDueWindow *a, const JyDueWindow *b)
{
  guint32 a_from = jy_due_day (&a->from), b_from = jy_due_day (&b->from);
  int order = a_from < b_from ? -1 : a_from > b_from;

  if (order == 0)
    order = a->subject < b->subject ? -1 : a->subject > b->subject;
  return order;
}

static gboolean
is_before (const JyDueWindow *a, const JyDueWindow *b)
{
  int order = compare_windows (a, b);

  if (order == 0)
    order = (int) jy_due_day (&a->to) - (int) jy_due_day (&b->to);
  if (order == 0)
    return jy_due_day (&a->cancelled_on) < jy_due_day (&b->cancelled_on);
  return order < 0;
}

/* By day and subject, one of each: facts may come in any order, and twice. */
static void
sort_rule (JyDueMaker *self)
{
  GArray *windows = self->windows;

  for (guint i = self->first + 1; i < windows->len; i++)
    {
      JyDueWindow window = g_array_index (windows, JyDueWindow, i);
      guint j = i;

      if (!is_before (&window, &g_array_index (windows, JyDueWindow, i - 1)))
        continue;
      for (; j > self->first && is_before (&window, &g_array_index (windows, JyDueWindow, j - 1));
           j--)
        g_array_index (windows, JyDueWindow, j) = g_array_index (windows, JyDueWindow, j - 1);
      g_array_index (windows, JyDueWindow, j) = window;
    }

  for (guint i = windows->len; i > self->first + 1; i--)
    if (compare_windows (&g_array_index (windows, JyDueWindow, i - 2),
                         &g_array_index (windows, JyDueWindow, i - 1)) == 0)
      g_array_remove_index (windows, i - 1);
}

/* By day; on one day a follow-up goes before an examination, which may count as one. */
static gboolean
is_earlier (const JyDueVisit *a, const JyDueVisit *b)
{
  gboolean a_is_last = a->record->form == JY_SERVICE_EXAMINATION;
  gboolean b_is_last = b->record->form == JY_SERVICE_EXAMINATION;

  if (a->day != b->day)
    return a->day < b->day;
  if (a_is_last != b_is_last)
    return b_is_last;
  return a->record->id < b->record->id;
}

static void
find_visits (JyDueMaker *self)
{
  GArray *visits = self->visits;

  for (gsize i = 0; i < self->facts->n_records; i++)
    {
      JyDueVisit visit = { &self->facts->records[i], jy_due_day (&self->facts->records[i].done_on),
                           FALSE };
      guint j = visits->len;

      if (visit.record->result != JY_VISIT_DONE || visit.day == 0 || visit.day > self->today)
        continue;
      self->asks |= visit.record->next != JY_NEXT_NONE;
      self->risks |= visit.record->finds_risk;
      g_array_append_val (visits, visit);
      for (; j > 0 && is_earlier (&visit, &g_array_index (visits, JyDueVisit, j - 1)); j--)
        g_array_index (visits, JyDueVisit, j) = g_array_index (visits, JyDueVisit, j - 1);
      g_array_index (visits, JyDueVisit, j) = visit;
    }
}

static gboolean
is_home_now (const JyDueMaker *self, const GDate *today)
{
  for (gsize i = 0; i < self->facts->n_residences; i++)
    if (self->facts->residences[i].is_home &&
        jy_date_in_period (today, &self->facts->residences[i].from,
                           &self->facts->residences[i].until))
      return TRUE;

  return FALSE;
}

static void
judge (JyDueMaker *self, const GDate *today)
{
  gboolean is_home = is_home_now (self, today);

  for (guint i = 0; i < self->windows->len; i++)
    {
      JyDueWindow *window = &g_array_index (self->windows, JyDueWindow, i);

      window->state = jy_due_state_of_days (
        jy_due_day (&window->from), jy_due_day (&window->to), jy_due_day (&window->late_until),
        jy_due_day (&window->done_on), jy_due_day (&window->cancelled_on), self->today);
      window->is_raised =
        is_home && (window->state == JY_DUE_DUE || window->state == JY_DUE_OVERDUE);
    }
}

static void
find_person (JyDueMaker *self)
{
  const JyServiceFacts *facts = self->facts;
  guint32 died = g_date_valid (&facts->died) ? jy_due_day (&facts->died) : JY_DAY_NEVER;
  guint32 moved = g_date_valid (&facts->moved_out) ? jy_due_day (&facts->moved_out) : JY_DAY_NEVER;

  self->born = facts->is_household ? 0 : jy_due_day (&facts->born);
  self->gone = MIN (died, moved);
  self->gone_reason = died <= moved ? JY_CANCEL_DIED : JY_CANCEL_MOVED;
  for (gsize i = 0; i < facts->n_conditions; i++)
    self->groups |= facts->conditions[i].group;
}

void
jy_due (const JyServiceFacts *facts,
        const JyServiceParameters *parameters,
        const GDate *today,
        GArray *windows)
{
  g_autoptr (GArray) covers = g_array_new (FALSE, FALSE, sizeof (JyDueCover));
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (JyDueSpan));
  g_autoptr (GArray) held = g_array_new (FALSE, FALSE, sizeof (JyDueSpan));
  g_autoptr (GArray) visits = g_array_new (FALSE, FALSE, sizeof (JyDueVisit));
  JyDueMaker self = { .facts = facts,
                      .parameters = parameters,
                      .today = jy_due_day (today),
                      .covers = covers,
                      .spans = spans,
                      .held = held,
                      .visits = visits,
                      .windows = windows };

  g_return_if_fail (facts->is_household || g_date_valid (&facts->born));
  g_return_if_fail (g_date_valid (today));

  g_array_set_size (windows, 0);
  self.horizon = self.today + DAYS_AHEAD;
  find_person (&self);
  jy_due_find_covers (&self);
  find_visits (&self);

  for (self.rule = jy_service_rules; self.rule->id != NULL; self.rule++)
    {
      self.first = windows->len;
      make_rule (&self);
      if (windows->len == self.first)
        continue;
      sort_rule (&self);
      jy_due_close (&self);
    }
  judge (&self, today);
}
