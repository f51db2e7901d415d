/* jy-person-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-view.h"

#include "jy-store-contacts.h"
#include "jy-store-parameters.h"
#include "jy-work-residents.h"

void
jy_person_view_free (JyPersonView *self)
{
  if (self == NULL)
    return;

  jy_stored_resident_free (self->resident);
  jy_register_person_free (self->row);
  jy_stored_household_free (self->household);
  g_clear_pointer (&self->family, g_ptr_array_unref);
  g_clear_pointer (&self->memberships, g_ptr_array_unref);
  g_clear_pointer (&self->conditions, g_ptr_array_unref);
  g_clear_pointer (&self->pregnancies, g_ptr_array_unref);
  g_clear_pointer (&self->overrides, g_ptr_array_unref);
  g_clear_pointer (&self->agreements, g_ptr_array_unref);
  jy_stored_health_record_free (self->health_record);
  g_free (self->population_reason);
  g_free (self->health_reason);
  g_free (self);
}

static GArray *
conditions_of (const GPtrArray *stored)
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
pregnancies_of (const GPtrArray *stored)
{
  GArray *facts = g_array_new (FALSE, TRUE, sizeof (JyPregnancyFact));

  for (guint i = 0; i < stored->len; i++)
    {
      const JyStoredPregnancy *pregnancy = stored->pdata[i];
      JyPregnancyFact fact = { pregnancy->known_on, pregnancy->last_period_on, pregnancy->due_on,
                               pregnancy->delivered_on, pregnancy->ended_on };

      g_array_append_val (facts, fact);
    }

  return facts;
}

static GArray *
overrides_of (const GPtrArray *stored)
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

/* The reasons need the classes with all that led to them; the acceptance is that of the row. */
static gboolean
classify (JyWork *work, JyPersonView *self, GError **error)
{
  g_autoptr (GArray) conditions = conditions_of (self->conditions);
  g_autoptr (GArray) pregnancies = pregnancies_of (self->pregnancies);
  g_autoptr (GArray) overrides = overrides_of (self->overrides);
  JyClassParameters parameters;
  JyPersonFacts facts = {
    .born = self->resident->born_on,
    .conditions = (gpointer) conditions->data,
    .n_conditions = conditions->len,
    .pregnancies = (gpointer) pregnancies->data,
    .n_pregnancies = pregnancies->len,
    .overrides = (gpointer) overrides->data,
    .n_overrides = overrides->len,
    .is_signed = self->row->agreement_state == JY_AGREEMENT_IN_FORCE,
  };

  if (!jy_store_get_class_parameters (work->store, &work->today, &parameters, error))
    return FALSE;

  jy_classify (&facts, &parameters, &work->today, &self->classes);
  self->classes.acceptance = self->row->acceptance;
  self->population_reason = jy_classification_dup_reason (&self->classes, JY_AXIS_POPULATION);
  self->health_reason = jy_classification_dup_reason (&self->classes, JY_AXIS_HEALTH);
  return TRUE;
}

static JyRegisterPerson *
read_row (JyWork *work, gint64 id, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;

  g_array_append_val (ids, id);
  rows = jy_store_get_register_people (work->store, ids, error);

  return rows != NULL ? g_steal_pointer (&rows->pdata[0]) : NULL;
}

static gboolean
read_family (JyWork *work, JyPersonView *self, GError **error)
{
  g_autoptr (GPtrArray) memberships = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (self->row->household != 0)
    {
      self->household = jy_store_get_household (work->store, self->row->household, error);
      if (self->household == NULL)
        return FALSE;

      memberships = jy_store_list_memberships (work->store, self->row->household, error);
      if (memberships == NULL)
        return FALSE;

      for (guint i = 0; i < MIN (memberships->len, JY_STORE_MAX_IDS); i++)
        {
          const JyStoredMembership *membership = memberships->pdata[i];

          if (!g_date_valid (&membership->until_on))
            g_array_append_val (ids, membership->resident);
        }
    }

  self->family = jy_store_get_register_people (work->store, ids, error);
  return self->family != NULL;
}

gpointer
jy_work_get_person (JyWork *work, gpointer args, GError **error)
{
  const gint64 *id = args;
  JyStore *store = work->store;
  g_autoptr (JyPersonView) self = g_new0 (JyPersonView, 1);

  self->resident = jy_store_get_resident (store, *id, error);
  if (self->resident == NULL)
    return NULL;

  self->row = read_row (work, *id, error);
  if (self->row == NULL || !read_family (work, self, error))
    return NULL;

  if ((self->memberships = jy_store_list_memberships_of (store, *id, error)) == NULL ||
      (self->conditions = jy_store_list_conditions (store, *id, error)) == NULL ||
      (self->pregnancies = jy_store_list_pregnancies (store, *id, error)) == NULL ||
      (self->overrides = jy_store_list_class_overrides (store, *id, error)) == NULL ||
      (self->agreements = jy_store_list_agreements_by_resident (store, *id, error)) == NULL ||
      !jy_store_find_health_record (store, *id, &self->health_record, error) ||
      !classify (work, self, error))
    return NULL;

  return g_steal_pointer (&self);
}
