/* jy-leaving.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-leaving-private.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

void
jy_leaving_clear (JyLeaving *self)
{
  g_clear_pointer (&self->members, g_ptr_array_unref);
  g_clear_pointer (&self->leavers, g_ptr_array_unref);
}

const JyPlace *
jy_leaving_nth (const JyLeaving *self, guint i)
{
  return &g_array_index (self->what->leaving, JyPlace, i);
}

gboolean
jy_leaving_part (JyLeaving *self, GError **error)
{
  JyDeparture *what = self->what;

  self->leavers = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_membership_free);
  self->members = what->from != 0
                    ? jy_work_list_members (self->work, what->from, error)
                    : g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_membership_free);
  if (self->members == NULL)
    return FALSE;

  for (guint i = 0; what->from != 0 && i < what->leaving->len; i++)
    {
      JyStoredMembership *member =
        jy_members_find (self->members, jy_leaving_nth (self, i)->resident);
      guint position;

      if (member == NULL)
        return jy_work_refuse (error, _("Who leaves does not live in this household."));
      if (g_date_valid (&member->from_on) && g_date_compare (&what->on, &member->from_on) < 0)
        return jy_work_refuse (error,
                               _("On that day they did not live in this household yet: choose a "
                                 "later day."));

      g_ptr_array_find (self->members, member, &position);
      g_ptr_array_add (self->leavers, g_ptr_array_steal_index (self->members, position));
    }

  return TRUE;
}

gboolean
jy_leaving_check_head (const JyLeaving *self, GError **error)
{
  gint64 new_head = self->what->new_head;

  if (new_head == 0 && self->members->len > 0 && jy_members_find_head (self->leavers) != NULL)
    return jy_work_refuse (error,
                           _("The head of household leaves: say who of the others follows."));
  if (new_head != 0 && jy_members_find (self->members, new_head) == NULL)
    return jy_work_refuse (error, _("The new head of household must be one of those who stay."));

  return TRUE;
}

static gboolean
leave (JyLeaving *self, GError **error)
{
  for (guint i = 0; i < self->leavers->len; i++)
    {
      g_autoptr (JyStoredMembership) member = jy_stored_membership_copy (self->leavers->pdata[i]);

      member->until_on = self->what->on;
      g_free (member->end_reason);
      member->end_reason = g_strdup (self->reason);
      if (!jy_store_update_membership (self->work->store, member, error))
        return FALSE;
    }

  return TRUE;
}

static const char *
find_place (const GArray *places, gint64 resident)
{
  for (guint i = 0; places != NULL && i < places->len; i++)
    if (g_array_index (places, JyPlace, i).resident == resident)
      return g_array_index (places, JyPlace, i).relation;

  return NULL;
}

/* Returns: (transfer full) (element-type JyPlace): what each of those who stay is to the new head
 */
GArray *
jy_leaving_restate (const JyLeaving *self, GError **error)
{
  g_autoptr (GArray) places = g_array_new (FALSE, TRUE, sizeof (JyPlace));
  const JyStoredMembership *head = jy_members_find (self->members, self->what->new_head);
  guint position = 0;

  for (guint i = 0; i < self->members->len; i++)
    {
      const JyStoredMembership *member = self->members->pdata[i];
      g_autoptr (JyStoredResident) resident =
        jy_store_get_resident (self->work->store, member->resident, error);
      JyPlace place = { .resident = member->resident };

      if (resident == NULL)
        return NULL;
      place.sex = resident->sex;
      g_strlcpy (place.relation, member->relation, sizeof place.relation);
      if (member == head)
        position = i;
      g_array_append_val (places, place);
    }

  jy_household_restate ((JyPlace *) (gpointer) places->data, places->len, position, head->relation);
  for (guint i = 0; i < places->len; i++)
    {
      JyPlace *place = &g_array_index (places, JyPlace, i);
      const char *told = find_place (self->what->staying, place->resident);

      if (told != NULL && i != position)
        g_strlcpy (place->relation, told, sizeof place->relation);
    }

  return g_steal_pointer (&places);
}

static gboolean
set_relation (const JyLeaving *self, const JyPlace *place, GError **error)
{
  JyStoredMembership *member = jy_members_find (self->members, place->resident);

  if (!jy_work_check_relation (place->relation, error))
    return FALSE;
  if (g_str_equal (member->relation, place->relation))
    return TRUE;

  g_free (member->relation);
  member->relation = g_strdup (place->relation);
  return jy_store_update_membership (self->work->store, member, error);
}

/* The old head first: there is never more than one. */
gboolean
jy_leaving_follow (const JyLeaving *self, GError **error)
{
  g_autoptr (GArray) places = NULL;

  if (self->what->new_head == 0)
    return TRUE;

  places = jy_leaving_restate (self, error);
  for (guint i = 0; places != NULL && i < places->len; i++)
    {
      const JyPlace *place = &g_array_index (places, JyPlace, i);

      if (place->resident == self->what->new_head)
        continue;
      if (g_str_equal (place->relation, JY_RELATION_HEAD))
        return jy_work_refuse (error, _("A household has one head only."));
      if (!set_relation (self, place, error))
        return FALSE;
    }

  return places != NULL &&
         set_relation (self, &(JyPlace){ self->what->new_head, 0, JY_RELATION_HEAD }, error);
}

static gboolean
dissolve_if_empty (const JyLeaving *self, GError **error)
{
  g_autoptr (JyStoredHousehold) household = NULL;

  if (self->what->from == 0 || self->members->len > 0)
    return TRUE;

  household = jy_store_get_household (self->work->store, self->what->from, error);
  if (household == NULL)
    return FALSE;

  household->dissolved_on = self->what->on;
  return jy_store_update_household (self->work->store, household, error);
}

gboolean
jy_leaving_run (JyLeaving *self, GError **error)
{
  return jy_work_check_day (self->work, &self->what->on, error) && jy_leaving_part (self, error) &&
         jy_leaving_check_head (self, error) && leave (self, error) &&
         jy_leaving_follow (self, error) && dissolve_if_empty (self, error);
}
