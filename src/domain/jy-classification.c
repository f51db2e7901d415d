/* jy-classification.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-classification.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"
#include "jy-words.h"

#define PREGNANCY_DAYS 280 /* from the last period to the due date (rules.md 3.6) */

/* Which groups put a person into which health class (S31, glossary 1.2); whoever is key or special
 * for another reason needs attention. */
#define GROUPS_HIGH_RISK                                                                           \
  (JY_GROUP_HIGH_RISK | JY_GROUP_MENTAL_DISORDER | JY_GROUP_DISABLED | JY_GROUP_BEDRIDDEN |        \
   JY_GROUP_EMPTY_NEST | JY_GROUP_VETERAN_CARE)
#define GROUPS_CHRONIC                                                                             \
  (JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES | JY_GROUP_TUBERCULOSIS | JY_GROUP_COPD |             \
   JY_GROUP_OTHER_CHRONIC)
#define GROUPS_ATTENTION (JY_GROUP_ATTENTION | JY_GROUPS_KEY | JY_GROUPS_SPECIAL)

const JyClassParameters jy_class_parameters_default = {
  .elderly_age = 65,    /* S29 */
  .oldest_old_age = 80, /* glossary 1.2 */
  .child_age = 7,       /* S29: 0 to 6 */
  .postpartum_days = 42 /* S22 */
};

/* The first day on which the woman of @fact is no longer in the group (S22).  While no outcome is
 * told it is that of a birth on the due date, so that nobody stays pregnant for ever. */
static void
get_maternal_end (const JyPregnancyFact *fact, const JyClassParameters *parameters, GDate *until)
{
  if (g_date_valid (&fact->ended))
    {
      *until = fact->ended;
      return;
    }

  if (g_date_valid (&fact->delivered))
    *until = fact->delivered;
  else if (g_date_valid (&fact->due))
    *until = fact->due;
  else
    {
      *until = g_date_valid (&fact->last_period) ? fact->last_period : fact->known;
      g_date_add_days (until, PREGNANCY_DAYS);
    }
  g_date_add_days (until, (guint) parameters->postpartum_days + 1);
}

static JyGroup
get_groups (const JyPersonFacts *facts, const JyClassParameters *parameters, const GDate *day)
{
  JyGroup groups = JY_GROUP_NONE;
  int age = jy_date_get_age (&facts->born, day);

  if (age >= parameters->elderly_age)
    groups |= JY_GROUP_ELDERLY;
  if (age >= parameters->oldest_old_age)
    groups |= JY_GROUP_OLDEST_OLD;
  if (age < parameters->child_age)
    groups |= JY_GROUP_CHILD;

  for (gsize i = 0; i < facts->n_conditions; i++)
    if (jy_date_in_period (day, &facts->conditions[i].from, &facts->conditions[i].until))
      groups |= facts->conditions[i].group;

  for (gsize i = 0; i < facts->n_pregnancies; i++)
    {
      GDate until;

      get_maternal_end (&facts->pregnancies[i], parameters, &until);
      if (jy_date_in_period (day, &facts->pregnancies[i].known, &until))
        groups |= JY_GROUP_MATERNAL;
    }

  return groups;
}

/* The level told last; of two told on one day the higher. */
static JyAcceptance
get_acceptance (const JyPersonFacts *facts, const GDate *day)
{
  const JyAcceptanceFact *last = NULL;

  if (facts->is_signed)
    return JY_ACCEPTANCE_WILLING;

  for (gsize i = 0; i < facts->n_acceptances; i++)
    {
      const JyAcceptanceFact *fact = &facts->acceptances[i];
      int order;

      if (g_date_compare (&fact->made, day) > 0)
        continue;
      order = last != NULL ? g_date_compare (&fact->made, &last->made) : 1;
      if (order > 0 || (order == 0 && fact->level > last->level))
        last = fact;
    }

  return last != NULL ? last->level : JY_ACCEPTANCE_UNKNOWN;
}

/* Returns: (nullable): what was set by hand on @axis last and still holds on @day */
static const JyOverrideFact *
find_override (const JyPersonFacts *facts, JyAxis axis, const GDate *day)
{
  const JyOverrideFact *last = NULL;

  for (gsize i = 0; i < facts->n_overrides; i++)
    {
      const JyOverrideFact *fact = &facts->overrides[i];

      if (fact->axis != axis || !jy_date_in_period (day, &fact->from, &fact->until))
        continue;
      if (last == NULL || !g_date_valid (&last->from) ||
          (g_date_valid (&fact->from) && g_date_compare (&fact->from, &last->from) >= 0))
        last = fact;
    }

  return last;
}

static JyPopulationClass
get_population (JyGroup groups)
{
  if (groups & JY_GROUPS_SPECIAL)
    return JY_POPULATION_SPECIAL;
  return groups & JY_GROUPS_KEY ? JY_POPULATION_KEY : JY_POPULATION_GENERAL;
}

static JyHealthClass
get_health (JyGroup groups)
{
  if (groups & GROUPS_HIGH_RISK)
    return JY_HEALTH_HIGH_RISK;
  if (groups & GROUPS_CHRONIC)
    return JY_HEALTH_CHRONIC;
  return groups & GROUPS_ATTENTION ? JY_HEALTH_ATTENTION : JY_HEALTH_GENERAL;
}

void
jy_classify (const JyPersonFacts *facts,
             const JyClassParameters *parameters,
             const GDate *day,
             JyClassification *result)
{
  const JyOverrideFact *population, *health;

  g_return_if_fail (g_date_valid (&facts->born) && g_date_valid (day));

  memset (result, 0, sizeof *result);
  result->population = JY_POPULATION_GENERAL;
  result->health = JY_HEALTH_GENERAL;
  if (g_date_compare (day, &facts->born) < 0)
    return;

  result->groups = get_groups (facts, parameters, day);
  population = find_override (facts, JY_AXIS_POPULATION, day);
  health = find_override (facts, JY_AXIS_HEALTH, day);
  result->population_by_hand = population != NULL;
  result->health_by_hand = health != NULL;
  result->population =
    population != NULL ? (JyPopulationClass) population->value : get_population (result->groups);
  result->health = health != NULL ? (JyHealthClass) health->value : get_health (result->groups);
  result->acceptance = get_acceptance (facts, day);
}

/* Makes @next the earlier of itself and @candidate, if that is after @day. */
static void
consider (GDate *next, const GDate *day, const GDate *candidate)
{
  if (g_date_valid (candidate) && g_date_compare (candidate, day) > 0 &&
      (!g_date_valid (next) || g_date_compare (candidate, next) < 0))
    *next = *candidate;
}

/* The first day after @day on which any of the facts begins or ends to matter. */
static void
get_next_day (const JyPersonFacts *facts,
              const JyClassParameters *parameters,
              const GDate *day,
              GDate *next)
{
  const int ages[] = { 0, parameters->elderly_age, parameters->oldest_old_age,
                       parameters->child_age };
  GDate candidate;

  g_date_clear (next, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (ages); i++)
    {
      jy_date_get_birthday (&facts->born, ages[i], &candidate);
      consider (next, day, &candidate);
    }

  for (gsize i = 0; i < facts->n_conditions; i++)
    {
      consider (next, day, &facts->conditions[i].from);
      consider (next, day, &facts->conditions[i].until);
    }

  for (gsize i = 0; i < facts->n_pregnancies; i++)
    {
      get_maternal_end (&facts->pregnancies[i], parameters, &candidate);
      consider (next, day, &facts->pregnancies[i].known);
      consider (next, day, &candidate);
    }

  for (gsize i = 0; i < facts->n_overrides; i++)
    {
      consider (next, day, &facts->overrides[i].from);
      consider (next, day, &facts->overrides[i].until);
    }

  for (gsize i = 0; i < facts->n_acceptances; i++)
    consider (next, day, &facts->acceptances[i].made);
}

static gboolean
is_same (const JyClassification *a, const JyClassification *b)
{
  return a->groups == b->groups && a->population == b->population && a->health == b->health &&
         a->acceptance == b->acceptance && a->population_by_hand == b->population_by_hand &&
         a->health_by_hand == b->health_by_hand;
}

void
jy_classify_until (const JyPersonFacts *facts,
                   const JyClassParameters *parameters,
                   const GDate *day,
                   GDate *until)
{
  JyClassification now, then;

  jy_classify (facts, parameters, day, &now);
  get_next_day (facts, parameters, day, until);
  while (g_date_valid (until))
    {
      GDate later;

      jy_classify (facts, parameters, until, &then);
      if (!is_same (&now, &then))
        return;
      get_next_day (facts, parameters, until, &later);
      *until = later;
    }
}

const char *
jy_population_class_get_name (JyPopulationClass value)
{
  switch (value)
    {
    case JY_POPULATION_KEY:
      return C_("population class", "Key");
    case JY_POPULATION_SPECIAL:
      return C_("population class", "Special");
    case JY_POPULATION_GENERAL:
    default:
      return C_("population class", "General");
    }
}

const char *
jy_health_class_get_name (JyHealthClass value)
{
  switch (value)
    {
    case JY_HEALTH_ATTENTION:
      return jy_words_get ("health class", NC_("health class", "2 – needs attention"));
    case JY_HEALTH_CHRONIC:
      return jy_words_get ("health class", NC_("health class", "3 – chronic disease"));
    case JY_HEALTH_HIGH_RISK:
      return jy_words_get ("health class", NC_("health class", "4 – high risk or special"));
    case JY_HEALTH_GENERAL:
    default:
      return jy_words_get ("health class", NC_("health class", "1 – healthy"));
    }
}

const char *
jy_acceptance_get_name (JyAcceptance value)
{
  switch (value)
    {
    case JY_ACCEPTANCE_UNWILLING:
      return C_("acceptance", "1 – unwilling for now");
    case JY_ACCEPTANCE_ON_DEMAND:
      return C_("acceptance", "2 – when there is a need");
    case JY_ACCEPTANCE_WILLING:
      return C_("acceptance", "3 – willing");
    case JY_ACCEPTANCE_UNKNOWN:
    default:
      return "—";
    }
}

const char *
jy_acceptance_get_short_name (JyAcceptance value)
{
  switch (value)
    {
    case JY_ACCEPTANCE_UNWILLING:
      return C_("acceptance", "Level 1");
    case JY_ACCEPTANCE_ON_DEMAND:
      return C_("acceptance", "Level 2");
    case JY_ACCEPTANCE_WILLING:
      return C_("acceptance", "Level 3");
    case JY_ACCEPTANCE_UNKNOWN:
    default:
      return "—";
    }
}

/* The groups that make a class what it is. */
static JyGroup
get_deciding_groups (const JyClassification *self, JyAxis axis)
{
  if (axis == JY_AXIS_POPULATION)
    return self->groups &
           (self->population == JY_POPULATION_SPECIAL ? JY_GROUPS_SPECIAL : JY_GROUPS_KEY);
  if (self->health == JY_HEALTH_HIGH_RISK)
    return self->groups & GROUPS_HIGH_RISK;

  return self->groups & (self->health == JY_HEALTH_CHRONIC ? GROUPS_CHRONIC : GROUPS_ATTENTION);
}

char *
jy_classification_dup_reason (const JyClassification *self, JyAxis axis)
{
  gboolean is_population = axis == JY_AXIS_POPULATION;
  const char *name = is_population ? jy_population_class_get_name (self->population)
                                   : jy_health_class_get_name (self->health);
  g_autofree char *groups = jy_groups_dup_text (get_deciding_groups (self, axis));

  if (is_population ? self->population_by_hand : self->health_by_hand)
    /* Translators: a class of the person, set by hand */
    return g_strdup_printf (C_("class reason", "%s: set by hand"), name);
  if (*groups == '\0')
    /* Translators: a class of the person */
    return g_strdup_printf (C_("class reason", "%s: in no other group"), name);

  /* Translators: a class of the person, and the groups that are the reason */
  return g_strdup_printf (C_("class reason", "%s: %s"), name, groups);
}

void
jy_classification_add_member (JyClassification *household, const JyClassification *member)
{
  household->groups |= member->groups;
  household->acceptance = MAX (household->acceptance, member->acceptance);

  if (member->population > household->population)
    {
      household->population = member->population;
      household->population_by_hand = member->population_by_hand;
    }
  if (member->health > household->health)
    {
      household->health = member->health;
      household->health_by_hand = member->health_by_hand;
    }
}
