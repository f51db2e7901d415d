/* jy-known-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-known-facts.h"

#include "jy-store-conditions.h"

static GArray *
condition_facts_of (const GPtrArray *stored)
{
  GArray *facts = g_array_new (FALSE, TRUE, sizeof (JyConditionFact));

  for (guint i = 0; i < stored->len; i++)
    {
      const JyStoredCondition *condition = stored->pdata[i];
      JyConditionFact fact = { jy_group_from_kind (condition->kind), condition->from_on,
                               condition->until_on };

      g_array_append_val (facts, fact);
    }

  return facts;
}

static GArray *
pregnancy_facts_of (const GPtrArray *stored)
{
  GArray *facts = g_array_new (FALSE, TRUE, sizeof (JyPregnancyFact));

  for (guint i = 0; i < stored->len; i++)
    {
      const JyStoredPregnancy *pregnancy = stored->pdata[i];
      JyPregnancyFact fact = { pregnancy->known_on, pregnancy->last_period_on,
                               pregnancy->due_on,   pregnancy->delivered_on,
                               pregnancy->ended_on, pregnancy->discharged_on };

      g_array_append_val (facts, fact);
    }

  return facts;
}

static GArray *
override_facts_of (const GPtrArray *stored)
{
  GArray *facts = g_array_new (FALSE, TRUE, sizeof (JyOverrideFact));

  for (guint i = 0; i < stored->len; i++)
    {
      const JyStoredClassOverride *one = stored->pdata[i];
      JyOverrideFact fact = { g_str_equal (one->axis, "health") ? JY_AXIS_HEALTH
                                                                : JY_AXIS_POPULATION,
                              one->value, one->from_on, one->until_on };

      g_array_append_val (facts, fact);
    }

  return facts;
}

JyKnownFacts *
jy_known_facts_read (JyWork *work, gint64 resident, const GDate *born, GError **error)
{
  g_autoptr (JyKnownFacts) self = g_new0 (JyKnownFacts, 1);

  self->conditions = jy_store_list_conditions (work->store, resident, error);
  if (self->conditions == NULL)
    return NULL;
  self->pregnancies = jy_store_list_pregnancies (work->store, resident, error);
  if (self->pregnancies == NULL)
    return NULL;
  self->overrides = jy_store_list_class_overrides (work->store, resident, error);
  if (self->overrides == NULL)
    return NULL;

  self->condition_facts = condition_facts_of (self->conditions);
  self->pregnancy_facts = pregnancy_facts_of (self->pregnancies);
  self->override_facts = override_facts_of (self->overrides);
  self->facts = (JyPersonFacts){
    .born = *born,
    .conditions = (gpointer) self->condition_facts->data,
    .n_conditions = self->condition_facts->len,
    .pregnancies = (gpointer) self->pregnancy_facts->data,
    .n_pregnancies = self->pregnancy_facts->len,
    .overrides = (gpointer) self->override_facts->data,
    .n_overrides = self->override_facts->len,
  };

  return g_steal_pointer (&self);
}

void
jy_known_facts_free (JyKnownFacts *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->conditions, g_ptr_array_unref);
  g_clear_pointer (&self->pregnancies, g_ptr_array_unref);
  g_clear_pointer (&self->overrides, g_ptr_array_unref);
  g_clear_pointer (&self->condition_facts, g_array_unref);
  g_clear_pointer (&self->pregnancy_facts, g_array_unref);
  g_clear_pointer (&self->override_facts, g_array_unref);
  g_free (self);
}
