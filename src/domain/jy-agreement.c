/* jy-agreement.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"

#include <glib/gi18n.h>

/* clang-format off */
const JyChoice jy_sign_channels[] = {
  { "1", NC_("channel", "At the clinic or on admission") },
  { "2", NC_("channel", "Key person, at the hospital for a service") },
  { "3", NC_("channel", "House visit with the committee on team day") },
  { "4", NC_("channel", "House visit with a town campaign") },
  { "5", NC_("channel", "At the committee's outreach room") },
  { "6", NC_("channel", "At an organised examination of the elderly") },
  { NULL },
};

const JyChoice jy_termination_reasons[] = {
  { JY_TERMINATION_LOST,     NC_("termination", "Lost from sight") },
  { JY_TERMINATION_MOVED,    NC_("termination", "Moved away") },
  { JY_TERMINATION_DIED,     NC_("termination", "Died") },
  { JY_TERMINATION_REFUSED,  NC_("termination", "Refused by the person") },
  { JY_TERMINATION_SWITCHED, NC_("termination", "Signed again or with another doctor") },
  { "06",                    NC_("termination", "Receipt cancelled") },
  { "07",                    NC_("termination", "Out of reach for a year") },
  { "08",                    NC_("termination", "Refused service for a year") },
  { "09",                    NC_("termination", "Ended at the household's wish") },
  { "99",                    NC_("termination", "Other reason") },
  { NULL },
};

const JyChoice jy_refusal_reasons[] = {
  { "no-need",      NC_("refusal", "Feels no need") },
  { "unclear",      NC_("refusal", "Does not know the service") },
  { "away",         NC_("refusal", "Lives elsewhere most of the time") },
  { "absent",       NC_("refusal", "Nobody at home") },
  { "other-doctor", NC_("refusal", "Signed with another institution") },
  { "distrust",     NC_("refusal", "Does not trust the service") },
  { "cost",         NC_("refusal", "Fears costs") },
  { "privacy",      NC_("refusal", "Does not want to give personal data") },
  { "thinking",     NC_("refusal", "Wants to think about it") },
  { "other",        NC_("refusal", "Other reason") },
  { NULL },
};

const JyChoice jy_needs[] = {
  { "education",      NC_("need", "Health education and promotion") },
  { "chronic",        NC_("need", "Management of chronic disease") },
  { "maternal",       NC_("need", "Maternal care") },
  { "rehabilitation", NC_("need", "Rehabilitation of the disabled") },
  { "child",          NC_("need", "Infant care") },
  { "other",          NC_("need", "Other services") },
  { "home-visit",     NC_("need", "Home visits") },
  { "medicine",       NC_("need", "Medicine brought home") },
  { "nursing",        NC_("need", "Home nursing") },
  { NULL },
};

const JyChoice jy_materials[] = {
  { "notice",       NC_("material", "Notice about signing") },
  { "letter",       NC_("material", "Letter to residents") },
  { "card",         NC_("material", "Contact card") },
  { "prescription", NC_("material", "Health-education prescription") },
  { "handbook",     NC_("material", "Health handbook") },
  { "leaflet",      NC_("material", "Leaflet") },
  { NULL },
};

const JyChoice jy_service_ways[] = {
  { "active",      NC_("way", "On the team's initiative") },
  { "home",        NC_("way", "At home") },
  { "appointment", NC_("way", "By appointment") },
  { "phone",       NC_("way", "By telephone") },
  { NULL },
};

static const struct
{
  const JyChoice *choices;
  const char *context;
} contexts[] = {
  { jy_sign_channels,       "channel" },
  { jy_termination_reasons, "termination" },
  { jy_refusal_reasons,     "refusal" },
  { jy_needs,               "need" },
  { jy_materials,           "material" },
  { jy_service_ways,        "way" },
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
  if (g_date_compare (day, &facts->starts_on) < 0)
    return JY_AGREEMENT_COMING;
  if (g_date_valid (&facts->ended_on) && g_date_compare (&facts->ended_on, day) <= 0)
    return JY_AGREEMENT_ENDED;
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
      return C_ ("agreement state", "Draft");
    case JY_AGREEMENT_COMING:
      return C_ ("agreement state", "Begins later");
    case JY_AGREEMENT_IN_FORCE:
      return C_ ("agreement state", "In force");
    case JY_AGREEMENT_RENEWED:
      return C_ ("agreement state", "Renewed");
    case JY_AGREEMENT_ENDED:
      return C_ ("agreement state", "Ended");
    case JY_AGREEMENT_EXPIRED:
      return C_ ("agreement state", "Expired, to be decided");
    case JY_AGREEMENT_NONE:
    default:
      return C_ ("agreement state", "Not signed");
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

const char *
jy_choice_get_name (const JyChoice *choices, const char *code)
{
  const char *context = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (contexts); i++)
    if (contexts[i].choices == choices)
      context = contexts[i].context;

  for (; choices->code != NULL; choices++)
    if (g_strcmp0 (choices->code, code) == 0)
      return context != NULL ? g_dpgettext2 (NULL, context, choices->name) : _ (choices->name);

  return code;
}
