/* jy-demo-history.c - three years of agreements of a household: signed, renewed, ended
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"
#include "jy-demo-random.h"
#include "jy-demo-term.h"

#define TERM_MONTHS 12 /* S48 */

/* What becomes of a term. */
typedef enum
{
  FATE_RENEWED,
  FATE_SWITCHED,   /* in its midst, to another doctor (S50) */
  FATE_TERMINATED, /* in its midst */
  FATE_NOT_RENEWED,
  FATE_UNDECIDED,
  FATE_LATE, /* renewed some weeks after it expired */
} Fate;

static const int fates[] = { 820, 25, 30, 45, 40, 40 };

static const char *const reasons[] = { "01", "04", "07", "08", "09", "09" };

/* How many of 1,000 households like this one ever sign: who needs it more, more often (S37). */
static int
get_readiness (const JyDemo *self, const JyDemoFamily *family)
{
  int readiness = 250;

  for (guint i = 0; i < family->people->len; i++)
    {
      const JyDemoPerson *person = g_ptr_array_index (family->people, i);
      int age = jy_demo_get_age (self, person);

      if (!jy_demo_is_present (person))
        continue;
      if (person->groups & (JY_DEMO_SPECIAL | JY_GROUP_MATERNAL))
        readiness = MAX (readiness, 620);
      else if (age >= 65 || age < 7 || (person->groups & JY_DEMO_CHRONIC) != 0)
        readiness = MAX (readiness, 500);
    }

  return readiness;
}

/* Some are never renewed because the household is gone. */
static void
end_with_household (const JyDemoFamily *family, JyDemoTerm *term)
{
  if (!g_date_valid (&family->dissolved_on) ||
      g_date_compare (&family->dissolved_on, &term->end) > 0)
    return;

  term->ended = family->dissolved_on;
  term->reason = JY_TERMINATION_MOVED;
}

static void
set_term (JyDemoTerm *term, const GDate *signed_on, const GDate *start)
{
  *term = (JyDemoTerm){ .signed_on = *signed_on, .start = *start, .reason = "" };
  jy_agreement_get_end (start, TERM_MONTHS, &term->end);
}

/* Decides how @term ends.  Returns: what follows */
static Fate
decide (JyDemo *self, JyDemoTerm *term)
{
  Fate fate = (Fate) jy_demo_weigh (self->rand, fates, G_N_ELEMENTS (fates));
  int days_left = (int) g_date_get_julian (&term->end) - (int) g_date_get_julian (&self->today);
  GDate middle = jy_demo_add_days (&term->start, jy_demo_between (self->rand, 40, 330));

  if (fate == FATE_SWITCHED || fate == FATE_TERMINATED)
    {
      if (g_date_compare (&middle, &self->today) > 0)
        return FATE_UNDECIDED;
      term->ended = middle;
      term->reason = fate == FATE_SWITCHED
                       ? JY_TERMINATION_SWITCHED
                       : jy_demo_pick_text (self->rand, reasons, G_N_ELEMENTS (reasons));
      return fate;
    }

  if (days_left >= 0) /* in force; some of those that end soon are renewed already */
    return fate == FATE_RENEWED && days_left < 30 && jy_demo_chance (self->rand, 350)
             ? FATE_RENEWED
             : FATE_UNDECIDED;

  if (days_left > -15 && jy_demo_chance (self->rand, 250))
    return FATE_UNDECIDED; /* just expired: nobody came to it yet */
  if (fate == FATE_UNDECIDED && days_left < -120)
    fate = FATE_LATE;
  if (fate == FATE_LATE && days_left > -60)
    fate = FATE_UNDECIDED;
  if (fate == FATE_NOT_RENEWED)
    {
      term->ended = jy_demo_add_days (&term->end, 1);
      term->reason = jy_demo_pick_text (self->rand, reasons, G_N_ELEMENTS (reasons));
    }

  return fate;
}

/* The agreement after @term, if there is one. */
static gboolean
set_next (JyDemo *self, JyDemoTerm *term, Fate fate, gint64 id, gint64 doctor)
{
  JyDemoTerm last = *term;
  GDate start = jy_demo_add_days (&last.end, 1);
  GDate signed_on = jy_demo_add_days (&last.end, -jy_demo_between (self->rand, 0, 20));

  switch (fate)
    {
    case FATE_RENEWED:
      if (g_date_valid (&last.ended)) /* everybody had left */
        return FALSE;
      if (g_date_compare (&signed_on, &self->today) > 0)
        signed_on = jy_demo_day_before (self->rand, &self->today, 0, 5);
      set_term (term, &signed_on, &start);
      term->renews = id;
      return TRUE;
    case FATE_LATE:
      start = jy_demo_add_days (&start, jy_demo_between (self->rand, 10, 55));
      set_term (term, &start, &start);
      return TRUE;
    case FATE_SWITCHED:
      set_term (term, &last.ended, &last.ended);
      term->except = doctor;
      return TRUE;
    case FATE_TERMINATED:
    case FATE_NOT_RENEWED:
    case FATE_UNDECIDED:
    default:
      return FALSE;
    }
}

gboolean
jy_demo_write_agreements (JyDemo *self, const JyDemoFamily *family, GError **error)
{
  GDate first = jy_demo_day_before (self->rand, &self->today, 3, JY_DEMO_YEARS * 365 - 5);
  JyDemoTerm term;
  gint64 id, doctor;
  Fate fate;

  if (!jy_demo_chance (self->rand, get_readiness (self, family)) ||
      (g_date_valid (&family->registered_on) &&
       g_date_compare (&first, &family->registered_on) < 0) ||
      (g_date_valid (&family->dissolved_on) && g_date_compare (&first, &family->dissolved_on) >= 0))
    return TRUE;

  set_term (&term, &first, &first);
  term.is_first = TRUE;
  do
    {
      fate = decide (self, &term);
      end_with_household (family, &term);
      if (!jy_demo_write_term (self, family, &term, &id, &doctor, error))
        return FALSE;
    }
  while (id != 0 && set_next (self, &term, fate, id, doctor));

  return TRUE;
}
