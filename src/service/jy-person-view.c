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
  jy_known_facts_free (self->known);
  g_clear_pointer (&self->agreements, g_ptr_array_unref);
  jy_stored_health_record_free (self->health_record);
  g_free (self->population_reason);
  g_free (self->health_reason);
  g_free (self);
}

/* The reasons need the classes with all that led to them; the acceptance is that of the row. */
static gboolean
classify (JyWork *work, JyPersonView *self, GError **error)
{
  JyClassParameters parameters;
  JyPersonFacts facts;

  if (!jy_store_get_class_parameters (work->store, &work->today, &parameters, error))
    return FALSE;

  facts = self->known->facts;
  facts.is_signed = self->row->agreement_state == JY_AGREEMENT_IN_FORCE;
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
      (self->known = jy_known_facts_read (work, *id, &self->resident->born_on, error)) == NULL ||
      (self->agreements = jy_store_list_agreements_by_resident (store, *id, error)) == NULL ||
      !jy_store_find_health_record (store, *id, &self->health_record, error) ||
      !classify (work, self, error))
    return NULL;

  return g_steal_pointer (&self);
}
