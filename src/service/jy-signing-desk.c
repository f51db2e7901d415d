/* jy-signing-desk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-desk.h"

#include "jy-date.h"
#include "jy-signing-check.h"
#include "jy-store-households.h"
#include "jy-work-signing.h"

void
jy_signing_desk_free (JySigningDesk *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  jy_signing_free (self->signing);
  g_clear_pointer (&self->persons, g_ptr_array_unref);
  g_clear_pointer (&self->residents, g_ptr_array_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->covered, g_ptr_array_unref);
  g_clear_pointer (&self->teams, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
  g_clear_pointer (&self->team_members, g_ptr_array_unref);
  g_clear_pointer (&self->packages, g_ptr_array_unref);
  g_clear_pointer (&self->services, g_ptr_array_unref);
  g_free (self);
}

static gboolean
read_record (JyStore *store, JySigningDesk *self, gint64 resident, GError **error)
{
  JyStoredHealthRecord *record;

  if (!jy_store_find_health_record (store, resident, &record, error))
    return FALSE;

  g_ptr_array_add (self->records, record);
  return TRUE;
}

static gboolean
read_cover (JyStore *store, JySigningDesk *self, const JySigningPerson *person, GError **error)
{
  const JyStoredAgreement *agreement = self->signing->agreement;
  g_autoptr (GPtrArray) clashes = jy_store_find_agreement_clashes (
    store, person->resident, &agreement->starts_on, &agreement->ends_on, agreement->id, error);

  if (clashes == NULL)
    return FALSE;

  g_ptr_array_add (self->covered, clashes->len > 0 ? jy_agreement_clash_dup_sentence (
                                                       g_ptr_array_index (clashes, 0), person->name)
                                                   : NULL);
  return TRUE;
}

static gboolean
read_people (JyStore *store, JySigningDesk *self, GError **error)
{
  self->persons = jy_store_list_signing_persons (store, self->signing->agreement->household, error);
  if (self->persons == NULL)
    return FALSE;

  self->residents = g_ptr_array_new_with_free_func (jy_resident_record.free);
  self->records = g_ptr_array_new_with_free_func (jy_health_record_record.free);
  self->covered = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < self->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (self->persons, i);
      JyStoredResident *resident = jy_store_get_resident (store, person->resident, error);

      if (resident == NULL)
        return FALSE;
      g_ptr_array_add (self->residents, resident);
      if (!read_record (store, self, person->resident, error) ||
          !read_cover (store, self, person, error))
        return FALSE;
    }

  return TRUE;
}

/* Leaves in @list, (nullable), those whose day at @offset did not come yet. */
static GPtrArray *
keep_open (GPtrArray *list, gsize offset, const GDate *day)
{
  for (guint i = list != NULL ? list->len : 0; i > 0; i--)
    {
      const GDate *closed = G_STRUCT_MEMBER_P (g_ptr_array_index (list, i - 1), offset);

      if (g_date_valid (closed) && g_date_compare (closed, day) <= 0)
        g_ptr_array_remove_index (list, i - 1);
    }

  return list;
}

static GPtrArray *
keep_present (GPtrArray *members, const GDate *day)
{
  for (guint i = members != NULL ? members->len : 0; i > 0; i--)
    {
      const JyStoredTeamMember *member = g_ptr_array_index (members, i - 1);

      if (!jy_date_in_period (day, &member->from_on, &member->until_on))
        g_ptr_array_remove_index (members, i - 1);
    }

  return members;
}

static gboolean
read_centre (JyWork *work, JySigningDesk *self, GError **error)
{
  const GDate *today = &work->today;

  self->teams = keep_open (jy_store_list_teams (work->store, error),
                           G_STRUCT_OFFSET (JyStoredTeam, closed_on), today);
  if (self->teams == NULL)
    return FALSE;
  self->staff = keep_open (jy_store_list_staff (work->store, error),
                           G_STRUCT_OFFSET (JyStoredStaff, left_on), today);
  if (self->staff == NULL)
    return FALSE;
  self->team_members = keep_present (jy_store_list_team_members (work->store, error), today);
  if (self->team_members == NULL)
    return FALSE;
  self->packages = keep_open (jy_store_list_packages (work->store, error),
                              G_STRUCT_OFFSET (JyStoredPackage, closed_on), today);
  if (self->packages == NULL)
    return FALSE;
  self->services = keep_open (jy_store_list_service_items (work->store, error),
                              G_STRUCT_OFFSET (JyStoredServiceItem, closed_on), today);
  return self->services != NULL;
}

gpointer
jy_work_open_signing (JyWork *work, gpointer args, GError **error)
{
  const gint64 *household = args;
  g_autoptr (JySigningDesk) self = g_new0 (JySigningDesk, 1);
  g_autoptr (JyStoredHousehold) stored = jy_store_get_household (work->store, *household, error);

  if (stored == NULL)
    return NULL;

  self->title = jy_store_dup_household_title (work->store, *household, error);
  if (self->title == NULL)
    return NULL;
  self->signing = jy_work_prepare_signing (work, args, error);
  if (self->signing == NULL || !read_people (work->store, self, error) ||
      !read_centre (work, self, error))
    return NULL;

  return g_steal_pointer (&self);
}
