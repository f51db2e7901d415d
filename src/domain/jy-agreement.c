/* jy-agreement.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"

#include <glib/gi18n.h>

/* clang-format off */
const JyChoice jy_sign_channels[] = {
  { "1", N_("At the clinic or on admission") },
  { "2", N_("Key person, at the hospital for a service") },
  { "3", N_("House visit with the committee on team day") },
  { "4", N_("House visit with a town campaign") },
  { "5", N_("At the committee's outreach room") },
  { "6", N_("At an organised examination of the elderly") },
  { NULL },
};

const JyChoice jy_termination_reasons[] = {
  { JY_TERMINATION_LOST,     N_("Lost from sight") },
  { JY_TERMINATION_MOVED,    N_("Moved away") },
  { JY_TERMINATION_DIED,     N_("Died") },
  { JY_TERMINATION_REFUSED,  N_("Refused by the person") },
  { JY_TERMINATION_SWITCHED, N_("Signed again or with another doctor") },
  { "06",                    N_("Receipt cancelled") },
  { "07",                    N_("Out of reach for a year") },
  { "08",                    N_("Refused service for a year") },
  { "09",                    N_("Ended at the household's wish") },
  { "99",                    N_("Other reason") },
  { NULL },
};

const JyChoice jy_refusal_reasons[] = {
  { "no-need",      N_("Feels no need") },
  { "unclear",      N_("Does not know the service") },
  { "away",         N_("Lives elsewhere most of the time") },
  { "absent",       N_("Nobody at home") },
  { "other-doctor", N_("Signed with another institution") },
  { "distrust",     N_("Does not trust the service") },
  { "cost",         N_("Fears costs") },
  { "privacy",      N_("Does not want to give personal data") },
  { "thinking",     N_("Wants to think about it") },
  { "other",        N_("Other reason") },
  { NULL },
};

const JyChoice jy_needs[] = {
  { "education",      N_("Health education and promotion") },
  { "chronic",        N_("Management of chronic disease") },
  { "maternal",       N_("Maternal care") },
  { "rehabilitation", N_("Rehabilitation of the disabled") },
  { "child",          N_("Infant care") },
  { "other",          N_("Other services") },
  { "home-visit",     N_("Home visits") },
  { "medicine",       N_("Medicine brought home") },
  { "nursing",        N_("Home nursing") },
  { NULL },
};

const JyChoice jy_materials[] = {
  { "notice",       N_("Notice about signing") },
  { "letter",       N_("Letter to residents") },
  { "card",         N_("Contact card") },
  { "prescription", N_("Health-education prescription") },
  { "handbook",     N_("Health handbook") },
  { "leaflet",      N_("Leaflet") },
  { NULL },
};

const JyChoice jy_service_ways[] = {
  { "active",      N_("On the team's initiative") },
  { "home",        N_("At home") },
  { "appointment", N_("By appointment") },
  { "phone",       N_("By telephone") },
  { NULL },
};
/* clang-format on */

JyAgreementState
jy_agreement_get_state (const JyAgreementFacts *facts, const GDate *day)
{
  g_return_val_if_fail (g_date_valid (day), JY_AGREEMENT_NONE);

  if (!g_date_valid (&facts->starts_on) || !g_date_valid (&facts->ends_on))
    return JY_AGREEMENT_NONE;
  if (!g_date_valid (&facts->signed_on))
    return JY_AGREEMENT_DRAFT;
  if (g_date_valid (&facts->ended_on) &&
      (g_date_compare (&facts->ended_on, day) <= 0 ||
       g_date_compare (&facts->ended_on, &facts->starts_on) <= 0))
    return JY_AGREEMENT_ENDED;
  if (g_date_compare (day, &facts->starts_on) < 0)
    return JY_AGREEMENT_COMING;
  if (g_date_compare (day, &facts->ends_on) <= 0)
    return JY_AGREEMENT_IN_FORCE;

  return facts->is_renewed ? JY_AGREEMENT_RENEWED : JY_AGREEMENT_EXPIRED;
}

const char *
jy_agreement_state_get_name (JyAgreementState state)
{
  switch (state)
    {
    case JY_AGREEMENT_DRAFT:
      return C_("agreement state", "Draft");
    case JY_AGREEMENT_COMING:
      return C_("agreement state", "Begins later");
    case JY_AGREEMENT_IN_FORCE:
      return C_("agreement state", "In force");
    case JY_AGREEMENT_RENEWED:
      return C_("agreement state", "Renewed");
    case JY_AGREEMENT_ENDED:
      return C_("agreement state", "Ended");
    case JY_AGREEMENT_EXPIRED:
      return C_("agreement state", "Expired, to be decided");
    case JY_AGREEMENT_NONE:
    default:
      return C_("agreement state", "Not signed");
    }
}

void
jy_agreement_get_end (const GDate *start, int months, GDate *end)
{
  g_return_if_fail (g_date_valid (start));
  g_return_if_fail (months > 0);

  *end = *start;
  g_date_add_months (end, (guint) months);
  g_date_subtract_days (end, 1);
}
