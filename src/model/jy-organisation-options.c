/* jy-organisation-options.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-organisation-options.h"

#include <glib/gi18n.h>

#include "jy-organisation-code.h"

static void
append (GListStore *store, gint64 id, const char *code, const char *text, const char *detail)
{
  g_autoptr (JyOption) option = jy_option_new (id, code, text, detail);

  g_list_store_append (store, option);
}

GListModel *
jy_organisation_dup_staff_options (const JyOrganisation *self)
{
  GListStore *store = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < self->staff->len; i++)
    {
      const JyStoredStaff *staff = self->staff->pdata[i];

      if (!g_date_valid (&staff->left_on))
        append (store, staff->id, NULL, staff->name,
                jy_choice_get_name (jy_staff_roles, staff->role));
    }

  return G_LIST_MODEL (store);
}

GListModel *
jy_teams_dup_options (const GPtrArray *teams)
{
  GListStore *store = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < teams->len; i++)
    {
      const JyStoredTeam *team = teams->pdata[i];

      if (!g_date_valid (&team->closed_on))
        append (store, team->id, NULL, team->name, NULL);
    }

  return G_LIST_MODEL (store);
}

GListModel *
jy_task_owners_dup_options (const JyTaskOwners *owners)
{
  GListModel *options = jy_teams_dup_options (owners->teams);

  for (guint i = 0; i < owners->officers->len; i++)
    {
      const JyStoredStaff *staff = owners->officers->pdata[i];

      append (G_LIST_STORE (options), -staff->id, NULL, staff->name, _("Specialist officer"));
    }

  return options;
}

GListModel *
jy_organisation_dup_team_options (const JyOrganisation *self)
{
  return jy_teams_dup_options (self->teams);
}

GListModel *
jy_organisation_dup_area_options (const JyOrganisation *self)
{
  GListStore *store = g_list_store_new (JY_TYPE_OPTION);
  const GPtrArray *areas = jy_area_tree_list (self->areas);

  for (guint i = 0; i < areas->len; i++)
    {
      const JyStoredArea *area = areas->pdata[i];
      g_autofree char *within = jy_area_tree_dup_path (self->areas, area->parent);

      if (!g_date_valid (&area->closed_on))
        append (store, area->id, area->code, area->name, within);
    }

  return G_LIST_MODEL (store);
}
