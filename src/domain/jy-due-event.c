/* jy-due-event.c: windows that follow a signing, a talk, a coming home, a record, a referral
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"
#include "jy-due-private.h"

#define CHANNEL_CLINIC 1   /* S51 */
#define CHANNEL_HOSPITAL 2 /* S51 */

static JyDueSpan
get_cover_span (const JyDueCover *cover, JyDueCause cause, guint32 caused_on)
{
  return (JyDueSpan){ .from = cover->from,
                      .until = cover->until,
                      .reason = cover->reason,
                      .cause = cause,
                      .caused_on = caused_on };
}

/* S55: whoever comes to the clinic to sign gets one examination. */
void
jy_due_make_signed (JyDueMaker *self)
{
  for (guint i = 0; i < self->covers->len; i++)
    {
      const JyDueCover *cover = &g_array_index (self->covers, JyDueCover, i);
      JyDueSpan span = get_cover_span (cover, JY_CAUSE_SIGNED, cover->from);
      guint32 term_to = jy_due_day (&cover->fact->term_to);
      guint32 to = cover->from + (guint32) jy_due_number (self, self->rule->number, cover->from);

      if (cover->fact->channel == CHANNEL_CLINIC || cover->fact->channel == CHANNEL_HOSPITAL)
        jy_due_add (self, &span, cover->from, MIN (to, term_to), term_to);
    }
}

/* S62: somebody who lives away is served at the time agreed on. */
void
jy_due_make_planned (JyDueMaker *self)
{
  for (guint i = 0; i < self->covers->len; i++)
    {
      const JyDueCover *cover = &g_array_index (self->covers, JyDueCover, i);
      JyDueSpan span = get_cover_span (cover, JY_CAUSE_PLANNED, cover->from);
      guint32 from = jy_due_day (&cover->fact->planned_from);
      guint32 to = jy_due_day (&cover->fact->planned_to);

      if (from != 0 && to != 0)
        jy_due_add (self, &span, from, to, MAX (to, jy_due_day (&cover->fact->term_to)));
    }
}

/* Again and again after @span began, each until the day the next interval is over. */
static void
make_every (JyDueMaker *self, const JyDueSpan *span, guint32 from)
{
  guint32 day = from;

  while (day < span->until && day <= self->horizon)
    {
      guint32 to = day + (guint32) jy_due_number (self, self->rule->number, day);

      jy_due_add (self, span, day + 1, to,
                  to + (guint32) jy_due_number (self, self->rule->number, to));
      day = to;
    }
}

/* S67, S68: who is away is called, who is home for a while is visited. */
void
jy_due_make_residences (JyDueMaker *self)
{
  gboolean for_home = self->rule->population == JY_FOR_HOME_AGAIN;

  for (gsize i = 0; i < self->facts->n_residences; i++)
    {
      const JyResidenceFact *fact = &self->facts->residences[i];
      guint32 from = jy_due_day (&fact->from);
      guint32 until = g_date_valid (&fact->until) ? jy_due_day (&fact->until) : JY_DAY_NEVER;

      if (for_home != (fact->is_home != FALSE))
        continue;
      for (guint j = 0; j < self->spans->len; j++)
        {
          JyDueSpan span = g_array_index (self->spans, JyDueSpan, j);

          span.cause = for_home ? JY_CAUSE_HOME : JY_CAUSE_AWAY;
          span.caused_on = from;
          span.from = MAX (span.from, from);
          if (until < span.until)
            {
              span.until = until;
              span.reason = JY_CANCEL_HOME;
            }
          if (span.from >= span.until)
            continue;
          if (for_home)
            jy_due_add (
              self, &span, span.from,
              MIN (span.from + (guint32) jy_due_number (self, self->rule->number, span.from),
                   span.until - 1),
              JY_DAY_NEVER);
          else
            make_every (self, &span, span.from);
        }
    }
}

/* Whether another talk of the same day counts instead: the higher level, of equals the first. */
static gboolean
is_replaced (const JyServiceFacts *facts, gsize index)
{
  const JyAcceptanceFact *talk = &facts->acceptances[index];

  for (gsize i = 0; i < facts->n_acceptances; i++)
    if (g_date_compare (&facts->acceptances[i].made, &talk->made) == 0 &&
        (facts->acceptances[i].level > talk->level ||
         (facts->acceptances[i].level == talk->level && i < index)))
      return TRUE;

  return FALSE;
}

/* From the talk until the next one, or an agreement. */
static JyDueSpan
get_talk_span (const JyDueMaker *self, gsize index)
{
  guint32 made = jy_due_day (&self->facts->acceptances[index].made);
  JyDueSpan span = { .from = made,
                     .until = self->gone,
                     .reason = self->gone_reason,
                     .cause = JY_CAUSE_TALK,
                     .caused_on = made };

  for (gsize i = 0; i < self->facts->n_acceptances; i++)
    {
      guint32 next = jy_due_day (&self->facts->acceptances[i].made);

      if (next > made && next <= self->today && next < span.until)
        {
          span.until = next;
          span.reason = JY_CANCEL_TALK;
        }
    }
  for (guint i = 0; i < self->spans->len; i++)
    {
      const JyDueSpan *covered = &g_array_index (self->spans, JyDueSpan, i);

      if (covered->until > made && covered->from < span.until)
        {
          span.until = covered->from;
          span.reason = JY_CANCEL_TALK;
        }
    }

  return span;
}

/* S34, S35: the unwilling are called, those who want it on demand get a card. */
void
jy_due_make_talks (JyDueMaker *self)
{
  JyAcceptance level =
    self->rule->population == JY_FOR_UNWILLING ? JY_ACCEPTANCE_UNWILLING : JY_ACCEPTANCE_ON_DEMAND;

  for (gsize i = 0; i < self->facts->n_acceptances; i++)
    {
      const JyAcceptanceFact *talk = &self->facts->acceptances[i];
      guint32 made = jy_due_day (&talk->made);
      JyDueSpan span;

      if (talk->level != level || made > self->today || is_replaced (self->facts, i))
        continue;
      span = get_talk_span (self, i);
      if (self->rule->window == JY_WINDOW_EVERY)
        make_every (self, &span, made);
      else
        jy_due_add (self, &span, made,
                    made + (guint32) jy_due_number (self, self->rule->number, made), JY_DAY_NEVER);
    }
}

/* What follows from a record or a referral on @day: until the agreement of that day ends, if there
 * is one, or the person is gone. */
static JyDueSpan
get_care_span (const JyDueMaker *self, JyDueCause cause, guint32 day)
{
  JyDueSpan span = {
    .until = self->gone, .reason = self->gone_reason, .cause = cause, .caused_on = day
  };

  for (guint i = 0; i < self->spans->len; i++)
    {
      const JyDueSpan *covered = &g_array_index (self->spans, JyDueSpan, i);

      if (covered->from <= day && day < covered->until)
        {
          span.until = covered->until;
          span.reason = covered->reason;
        }
    }

  return span;
}

static void
add_follow_up (JyDueMaker *self, const JyDueVisit *visit, guint32 from)
{
  const JyServiceRecord *record = visit->record;
  JyDueSpan span = get_care_span (self, JY_CAUSE_RECORD, visit->day);
  guint32 to = g_date_valid (&record->next_by)
                 ? jy_due_day (&record->next_by)
                 : visit->day + (guint32) jy_due_number (self, self->rule->number, visit->day);
  JyDueWindow *window = jy_due_add (self, &span, from, MAX (from, to), JY_DAY_NEVER);

  if (window == NULL)
    return;
  window->subject = record->id;
  window->form = record->form;
}

/* Whether a rule of its own rechecks @form. */
static gboolean
has_own_recheck (JyServiceKind form)
{
  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
    if (rule->population == JY_FOR_RECORDS && rule->form == form)
      return TRUE;

  return FALSE;
}

void
jy_due_make_rechecks (JyDueMaker *self)
{
  for (guint i = 0; i < self->visits->len; i++)
    {
      const JyDueVisit *visit = &g_array_index (self->visits, JyDueVisit, i);
      JyServiceKind form = visit->record->form;

      if (visit->record->next == JY_NEXT_RECHECK &&
          (self->rule->form == form ||
           (self->rule->form == JY_SERVICE_NONE && !has_own_recheck (form))))
        add_follow_up (self, visit, visit->day + (guint32) self->rule->first);
    }
}

static gboolean
has_referral (const JyServiceFacts *facts, gint64 record)
{
  for (gsize i = 0; i < facts->n_referrals; i++)
    if (facts->referrals[i].record == record)
      return TRUE;

  return FALSE;
}

/* S77: the result of each referral; of an advice that led to none, the next record of that form. */
void
jy_due_make_referrals (JyDueMaker *self)
{
  for (gsize i = 0; i < self->facts->n_referrals; i++)
    {
      const JyReferralFact *fact = &self->facts->referrals[i];
      guint32 made = jy_due_day (&fact->made_on), result = jy_due_day (&fact->result_on);
      JyDueSpan span = get_care_span (self, JY_CAUSE_REFERRAL, made);
      guint32 to;
      JyDueWindow *window;

      if (made == 0 || made > self->today)
        continue;
      to = g_date_valid (&fact->check_by)
             ? jy_due_day (&fact->check_by)
             : made + (guint32) jy_due_number (self, self->rule->number, made);
      window = jy_due_add (self, &span, made, MAX (made, to), JY_DAY_NEVER);
      if (window == NULL)
        continue;
      window->subject = fact->id;
      if (result != 0 && result <= self->today)
        jy_due_set_date (&window->done_on, result);
    }

  for (guint i = 0; i < self->visits->len; i++)
    {
      const JyDueVisit *visit = &g_array_index (self->visits, JyDueVisit, i);

      if (visit->record->next == JY_NEXT_REFERRAL && !has_referral (self->facts, visit->record->id))
        add_follow_up (self, visit, visit->day);
    }
}
