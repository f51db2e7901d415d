/* jy-work-organisation.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-organisation.h"

#include "jy-error.h"
#include "jy-setting.h"
#include "jy-store-register.h"

static GPtrArray *
list_community_days (JyStore *store, GError **error)
{
  return jy_store_list_community_days (store, 0, error);
}

/* Every list, and how it is read. */
static const struct
{
  gsize offset;
  GPtrArray *(*list) (JyStore *store, GError **error);
} lists[] = {
  { G_STRUCT_OFFSET (JyOrganisation, staff), jy_store_list_staff },
  { G_STRUCT_OFFSET (JyOrganisation, teams), jy_store_list_teams },
  { G_STRUCT_OFFSET (JyOrganisation, team_members), jy_store_list_team_members },
  { G_STRUCT_OFFSET (JyOrganisation, team_areas), jy_store_list_team_areas },
  { G_STRUCT_OFFSET (JyOrganisation, service_items), jy_store_list_service_items },
  { G_STRUCT_OFFSET (JyOrganisation, packages), jy_store_list_packages },
  { G_STRUCT_OFFSET (JyOrganisation, package_items), jy_store_list_package_items },
  { G_STRUCT_OFFSET (JyOrganisation, settings), jy_store_list_settings },
  { G_STRUCT_OFFSET (JyOrganisation, accounts), jy_store_list_accounts },
  { G_STRUCT_OFFSET (JyOrganisation, roster_synonyms), jy_store_list_roster_synonyms },
  { G_STRUCT_OFFSET (JyOrganisation, community_days), list_community_days },
  { G_STRUCT_OFFSET (JyOrganisation, holidays), jy_store_list_holidays },
};

void
jy_organisation_free (JyOrganisation *self)
{
  g_clear_pointer (&self->centre, jy_stored_centre_free);
  g_clear_pointer (&self->areas, jy_area_tree_free);
  g_clear_pointer (&self->bases, g_ptr_array_unref);
  g_clear_pointer (&self->counts, g_array_unref);
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GPtrArray **list = G_STRUCT_MEMBER_P (self, lists[i].offset);

      g_clear_pointer (list, g_ptr_array_unref);
    }
  g_free (self);
}

static gboolean
read_centre (JyStore *store, JyOrganisation *self, GError **error)
{
  g_autoptr (GError) local = NULL;

  self->centre = jy_store_find_centre (store, &local);
  if (self->centre != NULL || g_error_matches (local, JY_ERROR, JY_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
read_territory (JyStore *store, JyOrganisation *self, const int *year, GError **error)
{
  GPtrArray *areas = jy_store_list_areas (store, error);

  if (areas == NULL)
    return FALSE;

  self->areas = jy_area_tree_new (areas);
  if (year == NULL)
    return TRUE;

  self->bases = jy_store_list_area_bases (store, *year, error);
  if (self->bases != NULL)
    self->counts = jy_store_count_register (store, error);

  return self->counts != NULL;
}

gpointer
jy_work_get_organisation (JyWork *work, gpointer args, GError **error)
{
  const int *year = args;
  g_autoptr (JyOrganisation) self = g_new0 (JyOrganisation, 1);

  if (!read_centre (work->store, self, error) || !read_territory (work->store, self, year, error))
    return NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GPtrArray *list = lists[i].list (work->store, error);

      if (list == NULL)
        return NULL;
      G_STRUCT_MEMBER (GPtrArray *, self, lists[i].offset) = list;
    }

  return g_steal_pointer (&self);
}

gpointer
jy_organisation_find (const GPtrArray *list, gint64 id)
{
  for (guint i = 0; i < list->len; i++)
    if (*(const gint64 *) list->pdata[i] == id)
      return list->pdata[i];

  return NULL;
}

const char *
jy_organisation_get_staff_name (const JyOrganisation *self, gint64 id)
{
  const JyStoredStaff *staff = jy_organisation_find (self->staff, id);

  return staff != NULL ? staff->name : "";
}

const char *
jy_organisation_get_team_name (const JyOrganisation *self, gint64 id)
{
  const JyStoredTeam *team = jy_organisation_find (self->teams, id);

  return team != NULL ? team->name : "";
}

const JyStoredSetting *
jy_organisation_find_setting (const JyOrganisation *self, const char *name, const GDate *day)
{
  const JyStoredSetting *best = NULL;

  for (guint i = 0; i < self->settings->len; i++)
    {
      const JyStoredSetting *setting = self->settings->pdata[i];

      if (g_str_equal (setting->name, name) && g_date_compare (&setting->from_on, day) <= 0 &&
          (best == NULL || g_date_compare (&setting->from_on, &best->from_on) > 0))
        best = setting;
    }

  return best;
}

int
jy_organisation_get_number (const JyOrganisation *self, const char *name, const GDate *day)
{
  const JyStoredSetting *setting = jy_organisation_find_setting (self, name, day);
  const JySettingInfo *info = jy_setting_find (name);
  int value;

  g_return_val_if_fail (info != NULL, 0);

  if (setting != NULL && jy_setting_parse (info, setting->value, &value))
    return value;

  return info->fallback;
}
