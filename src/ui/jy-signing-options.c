/* jy-signing-options.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-options.h"

#include "jy-option.h"

static void
add (GListStore *list, gint64 id, const char *code, const char *text, const char *detail)
{
  g_autoptr (JyOption) option = jy_option_new (id, code, text, detail);

  g_list_store_append (list, option);
}

GListModel *
jy_signing_options_new_teams (const JySigningDesk *desk)
{
  GListStore *list = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < desk->teams->len; i++)
    {
      const JyStoredTeam *team = g_ptr_array_index (desk->teams, i);

      add (list, team->id, NULL, team->name, NULL);
    }

  return G_LIST_MODEL (list);
}

static const char *
find_team_name (const JySigningDesk *desk, gint64 team)
{
  for (guint i = 0; i < desk->teams->len; i++)
    {
      const JyStoredTeam *one = g_ptr_array_index (desk->teams, i);

      if (one->id == team)
        return one->name;
    }

  return NULL;
}

/* The place of @staff in a team: in @team if there is one there; %NULL for none. */
static const JyStoredTeamMember *
find_place (const JySigningDesk *desk, gint64 staff, gint64 team)
{
  const JyStoredTeamMember *found = NULL;

  for (guint i = 0; i < desk->team_members->len; i++)
    {
      const JyStoredTeamMember *place = g_ptr_array_index (desk->team_members, i);

      if (place->staff == staff && (found == NULL || place->team == team))
        found = place;
    }

  return found;
}

static gboolean
may_sign (const JyStoredStaff *staff, const JyStoredTeamMember *place)
{
  return g_str_equal (staff->role, "gp") || g_str_equal (staff->role, "village_doctor") ||
         (place != NULL && g_str_equal (place->role, "leader"));
}

GListModel *
jy_signing_options_new_doctors (const JySigningDesk *desk)
{
  GListStore *list = g_list_store_new (JY_TYPE_OPTION);
  gint64 team = desk->signing->agreement->team;

  for (int own = 1; own >= 0; own--)
    for (guint i = 0; i < desk->staff->len; i++)
      {
        const JyStoredStaff *staff = g_ptr_array_index (desk->staff, i);
        const JyStoredTeamMember *place = find_place (desk, staff->id, team);
        gboolean is_own = place != NULL && place->team == team;

        if (is_own == (own == 1) && may_sign (staff, place))
          add (list, staff->id, NULL, staff->name,
               place != NULL ? find_team_name (desk, place->team) : NULL);
      }

  return G_LIST_MODEL (list);
}

GListModel *
jy_signing_options_new_services (const JySigningDesk *desk)
{
  GListStore *list = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < desk->services->len; i++)
    {
      const JyStoredServiceItem *service = g_ptr_array_index (desk->services, i);

      add (list, service->id, service->code, service->name, service->code);
    }

  return G_LIST_MODEL (list);
}

GListModel *
jy_signing_options_new_persons (const JySigningDesk *desk, const JySigning *without)
{
  GListStore *list = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < desk->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (desk->persons, i);

      if (without == NULL || jy_signing_find_member (without, person->resident) == NULL)
        add (list, person->resident, NULL, person->name, NULL);
    }

  return G_LIST_MODEL (list);
}

GListModel *
jy_signing_options_new_packages (const JySigningDesk *desk)
{
  GListStore *list = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < desk->packages->len; i++)
    {
      const JyStoredPackage *package = g_ptr_array_index (desk->packages, i);

      add (list, package->id, NULL, package->name, NULL);
    }

  return G_LIST_MODEL (list);
}
