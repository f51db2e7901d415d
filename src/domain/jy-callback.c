/* jy-callback.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-callback.h"

#include <glib/gi18n.h>

/* clang-format off */
const JyChoice jy_contact_outcomes[] = {
  { "1", N_("reached, answers") },
  { "2", N_("no answer, or does not want to") },
  { "3", N_("wrong number, or nobody knows the person") },
  { NULL },
};

const JyChoice jy_callback_answers[] = {
  { "1", N_("yes") },
  { "2", N_("no") },
  { "3", N_("unclear") },
  { NULL },
};

const JyChoice jy_satisfactions[] = {
  { "1", N_("satisfied") },
  { "2", N_("neither satisfied nor dissatisfied") },
  { "3", N_("dissatisfied") },
  { NULL },
};

const JyChoice jy_recheck_results[] = {
  { "1", N_("put right") },
  { "2", N_("not put right") },
  { NULL },
};
/* clang-format on */

gboolean
jy_callback_is_authentic (const JyCallbackAnswers *self)
{
  return self->says_signed == JY_ANSWER_YES && self->matches_record != JY_ANSWER_NO;
}

gboolean
jy_callback_is_aware (const JyCallbackAnswers *self)
{
  return self->knows_doctor == JY_ANSWER_YES || self->n_services > 0;
}

gboolean
jy_callback_is_served (const JyCallbackAnswers *self)
{
  return self->examined == JY_ANSWER_YES || self->followed_up == JY_ANSWER_YES ||
         self->measured == JY_ANSWER_YES;
}

static void
add_reached (JyCallbackTally *self, const JyCallbackAnswers *answers)
{
  self->n_reached++;
  self->n_asked += answers->says_signed != JY_ANSWER_NONE;
  self->n_authentic += jy_callback_is_authentic (answers);
  self->n_rated += answers->satisfaction != JY_SATISFACTION_NONE;
  self->n_satisfied += answers->satisfaction == JY_SATISFACTION_GOOD;
  self->n_aware += jy_callback_is_aware (answers);
  self->n_served += jy_callback_is_served (answers);
}

void
jy_callback_tally_add (JyCallbackTally *self, const JyCallbackAnswers *answers)
{
  self->n_drawn++;
  self->n_called += answers->contact != JY_CONTACT_NONE;
  self->n_unanswered += answers->contact == JY_CONTACT_UNANSWERED;
  self->n_lost += answers->contact == JY_CONTACT_LOST;
  if (answers->contact == JY_CONTACT_REACHED)
    add_reached (self, answers);
}

JyRate
jy_callback_tally_get_authentic (const JyCallbackTally *self)
{
  return (JyRate){ self->n_authentic, self->n_asked };
}

JyRate
jy_callback_tally_get_satisfied (const JyCallbackTally *self)
{
  return (JyRate){ self->n_satisfied, self->n_rated };
}

JyRate
jy_callback_tally_get_aware (const JyCallbackTally *self)
{
  return (JyRate){ self->n_aware, self->n_reached };
}

JyRate
jy_callback_tally_get_lost (const JyCallbackTally *self)
{
  return (JyRate){ self->n_lost, self->n_drawn };
}

gboolean
jy_callback_falls_short (JyRate rate, int percent)
{
  return rate.numerator * 100 < rate.denominator * percent;
}

int
jy_callback_get_deduction (JyRate rate, int percent, int per_percent)
{
  gint64 missing; /* per cent, times the denominator */

  if (!jy_callback_falls_short (rate, percent))
    return 0;

  missing = rate.denominator * percent - rate.numerator * 100;
  return (int) ((missing + rate.denominator - 1) / rate.denominator) * per_percent;
}
