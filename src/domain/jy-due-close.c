/* jy-due-close.c: which visit closes which window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due-private.h"

/* The last record that asked for a recheck of the form of the rule, while nobody came. */
typedef struct
{
  guint32 day;
  guint32 to;
} Pending;

static gboolean
is_open (const JyDueWindow *window, guint32 day)
{
  guint32 cancelled = jy_due_day (&window->cancelled_on);

  return jy_due_day (&window->done_on) == 0 && (cancelled == 0 || day <= cancelled);
}

static void
close_window (JyDueWindow *window, const JyDueVisit *visit)
{
  window->record = visit->record->id;
  jy_due_set_date (&window->done_on, visit->day);
}

/* Whether window @index takes a visit of @day though it begins later: the quarter or the year began
 * before, and no window of it. */
static gboolean
is_of_part (const JyDueMaker *self, guint index, guint32 day)
{
  const JyDueWindow *window = &g_array_index (self->windows, JyDueWindow, index);
  guint32 first, last;

  if (self->rule->window != JY_WINDOW_CALENDAR ||
      (index > self->first && jy_due_day (&(window - 1)->to) >= day))
    return FALSE;

  jy_due_get_part (self, self->rule, jy_due_day (&window->from), &first, &last);
  return day >= first;
}

static gboolean
contains (const JyDueMaker *self, guint index, guint32 day)
{
  const JyDueWindow *window = &g_array_index (self->windows, JyDueWindow, index);

  return day <= jy_due_day (&window->to) &&
         (day >= jy_due_day (&window->from) || is_of_part (self, index, day));
}

/* Whether the form is filled in once for the condition, and was before @window began. */
static gboolean
is_early (const JyDueMaker *self, const JyDueWindow *window, guint32 day)
{
  return self->rule->population == JY_FOR_GROUP && self->rule->window == JY_WINDOW_AFTER &&
         day >= jy_due_day (&window->caused_on) && day <= jy_due_day (&window->to);
}

static gboolean
is_late (const JyDueWindow *window, guint32 day)
{
  guint32 late = jy_due_day (&window->late_until);

  return day > jy_due_day (&window->to) && (late == 0 || day <= late);
}

/* Whether @visit is a service that @window waits for; the form was looked at for most rules. */
static gboolean
fits (const JyDueMaker *self, const JyDueWindow *window, const JyDueVisit *visit)
{
  const JyServiceRecord *record = visit->record;
  JyServicePopulation population = self->rule->population;
  JyServiceKind form;

  if (population != JY_FOR_PROMISES && population != JY_FOR_NEGOTIATED)
    return TRUE;
  if (record->item != 0)
    return record->item == window->subject;
  if (population == JY_FOR_NEGOTIATED)
    return record->form == window->form ||
           (jy_due_get_item_forms (jy_service_item_from_code (window->item), &form) &
            JY_SERVICE_BIT (record->form)) != 0;
  return (self->rule->closed_by & JY_SERVICE_BIT (record->form)) != 0;
}

/* How well an open window suits a visit; the best one is closed, of equal ones the first. */
typedef enum
{
  SUITS_NOT,
  SUITS_EARLY,
  SUITS_LATE,
  SUITS_LAST_DAY, /* cancelled that very day: who signs again then is served under the new one */
  SUITS,
} Suits;

static Suits
get_suits (const JyDueMaker *self, guint index, const JyDueVisit *visit, gboolean may_be_late)
{
  const JyDueWindow *window = &g_array_index (self->windows, JyDueWindow, index);

  if (!is_open (window, visit->day) || !fits (self, window, visit))
    return SUITS_NOT;
  if (contains (self, index, visit->day))
    return jy_due_day (&window->cancelled_on) == visit->day ? SUITS_LAST_DAY : SUITS;
  if (may_be_late && is_late (window, visit->day))
    return SUITS_LATE;
  return is_early (self, window, visit->day) ? SUITS_EARLY : SUITS_NOT;
}

/* Returns: whether a window was closed */
static gboolean
close_one (JyDueMaker *self, const JyDueVisit *visit, gboolean may_be_late)
{
  JyDueWindow *best = NULL;
  Suits most = SUITS_NOT;

  for (guint i = self->first; i < self->windows->len && most < SUITS; i++)
    {
      Suits suits = get_suits (self, i, visit, may_be_late);

      if (suits > most)
        {
          most = suits;
          best = &g_array_index (self->windows, JyDueWindow, i);
        }
    }

  if (best != NULL)
    close_window (best, visit);
  return best != NULL;
}

/* Every window that waits for the next record of its form. */
static void
close_follow_ups (JyDueMaker *self, const JyDueVisit *visit)
{
  for (guint i = self->first; i < self->windows->len; i++)
    {
      JyDueWindow *window = &g_array_index (self->windows, JyDueWindow, i);

      if (window->cause == JY_CAUSE_RECORD && window->form == visit->record->form &&
          visit->day > jy_due_day (&window->caused_on) && is_open (window, visit->day))
        close_window (window, visit);
    }
}

/* Whether @visit came within the time of a recheck; keeps @pending up to date. */
static gboolean
is_additional (const JyDueMaker *self, const JyDueVisit *visit, gboolean counts, Pending *pending)
{
  const JyServiceRecord *record = visit->record;
  gboolean is_additional;

  if (record->form != self->rule->form)
    return FALSE;

  is_additional = visit->day > pending->day && visit->day <= pending->to;
  if (counts && visit->day > pending->day)
    pending->to = 0;
  if (record->next == JY_NEXT_RECHECK)
    {
      pending->day = visit->day;
      pending->to =
        g_date_valid (&record->next_by)
          ? jy_due_day (&record->next_by)
          : visit->day + (guint32) jy_due_number (self, JY_PARAMETER_RECHECK_DAYS, visit->day);
    }

  return is_additional;
}

static gboolean
is_elderly (const JyDueMaker *self, const JyDueVisit *visit)
{
  int age = jy_due_number (self, JY_PARAMETER_ELDERLY_AGE, visit->day);

  return jy_due_months_of_age (self->born, 12 * age) <= visit->day;
}

/* Whether a record is of a way that counts, and holds what @rule asks for. */
static gboolean
does_count (const JyServiceRule *rule, const JyServiceRecord *record)
{
  return (rule->ways & 1u << record->way) != 0 && (rule->needs & record->missing) == 0;
}

/* Visits of other rules: a record of a form that closes, or, of promised items, any. */
static void
close_by_rule (JyDueMaker *self, JyDueVisit *visit, Pending *pending)
{
  const JyServiceRule *rule = self->rule;
  const JyServiceRecord *record = visit->record;
  gboolean counts = does_count (rule, record);
  gboolean is_promise =
    rule->population == JY_FOR_PROMISES || rule->population == JY_FOR_NEGOTIATED;
  gboolean additional =
    rule->population == JY_FOR_GROUP && is_additional (self, visit, counts, pending);

  if (!counts)
    return;
  if (is_promise)
    visit->delivers = visit->delivers || close_one (self, visit, TRUE);
  else if ((rule->closed_by & JY_SERVICE_BIT (record->form)) != 0)
    close_one (self, visit, !additional);
  else if (rule->examination_counts && record->form == JY_SERVICE_EXAMINATION &&
           is_elderly (self, visit))
    close_one (self, visit, FALSE);
}

void
jy_due_close (JyDueMaker *self)
{
  gboolean follows =
    self->rule->population == JY_FOR_RECORDS || self->rule->population == JY_FOR_REFERRALS;
  Pending pending = { 0, 0 };

  for (guint i = 0; i < self->visits->len; i++)
    {
      JyDueVisit *visit = &g_array_index (self->visits, JyDueVisit, i);

      if (!follows)
        close_by_rule (self, visit, &pending);
      else if (does_count (self->rule, visit->record))
        close_follow_ups (self, visit);
    }
}
