/* jy-family.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-family.h"

JyNewMember *
jy_new_member_new (JyStoredResident *resident, const char *relation)
{
  JyNewMember *self = g_new0 (JyNewMember, 1);

  self->resident = resident;
  g_strlcpy (self->relation, relation, sizeof self->relation);

  return self;
}

JyNewMember *
jy_new_member_copy (const JyNewMember *self)
{
  return jy_new_member_new (jy_stored_resident_copy (self->resident), self->relation);
}

void
jy_new_member_free (JyNewMember *self)
{
  if (self == NULL)
    return;

  jy_stored_resident_free (self->resident);
  g_free (self);
}

JyArrival *
jy_arrival_new (JyStoredHousehold *household)
{
  JyArrival *self = g_new0 (JyArrival, 1);

  self->household = household;
  self->members = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_new_member_free);

  return self;
}

void
jy_arrival_free (JyArrival *self)
{
  if (self == NULL)
    return;

  jy_stored_household_free (self->household);
  g_ptr_array_unref (self->members);
  g_free (self);
}

JyDeparture *
jy_departure_new (gint64 from, const GDate *on)
{
  JyDeparture *self = g_new0 (JyDeparture, 1);

  self->from = from;
  self->on = *on;
  self->leaving = g_array_new (FALSE, TRUE, sizeof (JyPlace));

  return self;
}

void
jy_departure_free (JyDeparture *self)
{
  if (self == NULL)
    return;

  jy_stored_household_free (self->founded);
  g_array_unref (self->leaving);
  g_clear_pointer (&self->staying, g_array_unref);
  g_free (self);
}

static void
add_place (GArray *places, gint64 resident, const char *relation)
{
  JyPlace place = { .resident = resident };

  if (relation != NULL)
    g_strlcpy (place.relation, relation, sizeof place.relation);
  g_array_append_val (places, place);
}

void
jy_departure_add (JyDeparture *self, gint64 resident, const char *relation)
{
  add_place (self->leaving, resident, relation);
}

void
jy_departure_set_staying (JyDeparture *self, gint64 resident, const char *relation)
{
  if (self->staying == NULL)
    self->staying = g_array_new (FALSE, TRUE, sizeof (JyPlace));

  add_place (self->staying, resident, relation);
}

JyRemoval *
jy_removal_new (gint64 household, const GDate *on, gint64 area, const char *address)
{
  JyRemoval *self = g_new0 (JyRemoval, 1);

  self->household = household;
  self->on = *on;
  self->area = area;
  self->address = g_strdup (address);

  return self;
}

void
jy_removal_free (JyRemoval *self)
{
  if (self == NULL)
    return;

  g_free (self->address);
  g_free (self);
}
