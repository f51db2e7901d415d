/* jy-work-teams.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-teams.h"

#include <glib/gi18n.h>

#include "jy-text.h"
#include "jy-work-private.h"

gpointer
jy_work_list_teams (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_store_list_teams (work->store, error);
}

gpointer
jy_work_save_staff (JyWork *work, gpointer args, GError **error)
{
  JyStoredStaff *staff = args;
  const char *kind = staff->rev == 0 ? "add-staff" : "correct-staff";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_staff_record, staff);
  if (!jy_work_check_name (staff->name, error) ||
      !jy_work_begin (work, &tx, kind, staff->name, 0, error) ||
      !jy_store_save_staff (work->store, staff, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static gboolean
end_members (JyWork *work, GPtrArray *rows, const GDate *day, GError **error)
{
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (!jy_store_end_team_member (work->store, g_ptr_array_index (rows, i), day, error))
      return FALSE;

  return rows != NULL;
}

gpointer
jy_work_end_staff (JyWork *work, gpointer args, GError **error)
{
  const JyClosing *closing = args;
  g_autoptr (JyStoredStaff) staff = jy_store_get_staff (work->store, closing->id, error);
  g_autoptr (GPtrArray) places = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (staff == NULL)
    return NULL;

  staff->rev = closing->rev;
  staff->left_on = closing->day;
  if (!jy_work_begin (work, &tx, "end-staff", staff->name, 0, error))
    return NULL;

  places = jy_store_list_teams_of_staff (work->store, staff->id, error);
  if (!end_members (work, places, &closing->day, error) ||
      !jy_store_update_staff (work->store, staff, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static gboolean
check_team (JyWork *work, JyStoredTeam *team, GError **error)
{
  g_autoptr (GPtrArray) teams = jy_store_list_teams (work->store, error);
  g_autofree char *key = jy_text_fold (team->name);
  int last = 0;

  if (teams == NULL || !jy_work_check_name (team->name, error))
    return FALSE;

  for (guint i = 0; i < teams->len; i++)
    {
      const JyStoredTeam *other = g_ptr_array_index (teams, i);
      g_autofree char *other_key = jy_text_fold (other->name);

      last = MAX (last, other->position);
      if (other->id != team->id && !g_date_valid (&other->closed_on) &&
          g_str_equal (key, other_key))
        return jy_work_refuse_for (error, _("There is already a team called “{name}”."),
                                   other->name);
    }

  if (team->rev == 0 && team->position == 0)
    team->position = last + 1;
  return TRUE;
}

gpointer
jy_work_save_team (JyWork *work, gpointer args, GError **error)
{
  JyStoredTeam *team = args;
  const char *kind = team->rev == 0 ? "add-team" : "correct-team";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_team_record, team);
  if (!jy_work_begin (work, &tx, kind, team->name, 0, error) || !check_team (work, team, error) ||
      !jy_store_save_team (work->store, team, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static gboolean
check_idle (JyWork *work, const JyStoredTeam *team, const GDate *day, GError **error)
{
  gint64 count;

  if (!jy_store_count_agreements_of_team (work->store, team->id, day, &count, error))
    return FALSE;
  if (count > 0)
    return jy_work_refuse_for (error,
                               _("Agreements with team “{name}” are in force on that day.  Switch "
                                 "them to another team first."),
                               team->name);

  return TRUE;
}

static gboolean
end_areas (JyWork *work, gint64 team, const GDate *day, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_store_list_areas_of_team (work->store, team, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (!jy_store_end_team_area (work->store, g_ptr_array_index (rows, i), day, error))
      return FALSE;

  return rows != NULL;
}

gpointer
jy_work_close_team (JyWork *work, gpointer args, GError **error)
{
  const JyClosing *closing = args;
  g_autoptr (JyStoredTeam) team = jy_store_get_team (work->store, closing->id, error);
  g_autoptr (GPtrArray) members = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (team == NULL)
    return NULL;

  team->rev = closing->rev;
  team->closed_on = closing->day;
  if (!jy_work_begin (work, &tx, "close-team", team->name, 0, error) ||
      !check_idle (work, team, &closing->day, error))
    return NULL;

  members = jy_store_list_members_of_team (work->store, team->id, error);
  if (!end_members (work, members, &closing->day, error) ||
      !end_areas (work, team->id, &closing->day, error) ||
      !jy_store_update_team (work->store, team, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
