/* jy-work-team-members.c - who is in which team
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-work-private.h"
#include "jy-work-teams.h"

/* An unknown beginning is before all days, an unknown end after them. */
static gboolean
ends_before (const GDate *until, const GDate *from)
{
  return g_date_valid (until) && g_date_valid (from) && g_date_compare (until, from) <= 0;
}

static gboolean
overlap (const JyStoredTeamMember *a, const JyStoredTeamMember *b)
{
  return !ends_before (&a->until_on, &b->from_on) && !ends_before (&b->until_on, &a->from_on);
}

static gboolean
refuse_leaders (JyWork *work, gint64 leader, GError **error)
{
  g_autoptr (JyStoredStaff) staff = jy_store_get_staff (work->store, leader, error);

  return staff != NULL &&
         jy_work_refuse_for (error,
                             _("{name} leads this team at that time.  Give them another role or "
                               "end their place first."),
                             staff->name);
}

static gboolean
check_others (JyWork *work, const JyStoredTeamMember *member, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_store_list_members_of_team (work->store, member->team, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const JyStoredTeamMember *other = g_ptr_array_index (rows, i);

      if (other->id == member->id || !overlap (other, member))
        continue;
      if (other->staff == member->staff)
        return jy_work_refuse (error, _("This person is already in the team at that time."));
      if (g_str_equal (other->role, "leader") && g_str_equal (member->role, "leader"))
        return refuse_leaders (work, other->staff, error);
    }

  return rows != NULL;
}

static gboolean
check_member (JyWork *work,
              const JyStoredTeamMember *member,
              const JyStoredStaff *staff,
              GError **error)
{
  g_autoptr (JyStoredTeam) team = jy_store_get_team (work->store, member->team, error);

  if (team == NULL)
    return FALSE;
  if (member->role == NULL || *member->role == '\0')
    return jy_work_refuse (error, _("Choose a role in the team."));
  if (g_date_valid (&member->from_on) && g_date_valid (&member->until_on) &&
      g_date_compare (&member->from_on, &member->until_on) > 0)
    return jy_work_refuse (error, _("The last day is before the first."));
  if (g_date_valid (&team->closed_on) && !ends_before (&member->until_on, &team->closed_on) &&
      !(g_date_valid (&member->until_on) &&
        g_date_compare (&member->until_on, &team->closed_on) == 0))
    return jy_work_refuse_for (error, _("Team “{name}” is closed."), team->name);
  if (g_date_valid (&staff->left_on) && !g_date_valid (&member->until_on))
    return jy_work_refuse_for (error, _("{name} has left the centre."), staff->name);

  return check_others (work, member, error);
}

gpointer
jy_work_save_team_member (JyWork *work, gpointer args, GError **error)
{
  JyStoredTeamMember *member = args;
  const char *kind = member->rev == 0 ? "join-team" : "correct-member";
  g_autoptr (JyStoredStaff) staff = jy_store_get_staff (work->store, member->staff, error);
  g_auto (JyTransaction) tx = { 0 };

  if (staff == NULL || !jy_work_begin (work, &tx, kind, staff->name, 0, error) ||
      !check_member (work, member, staff, error) ||
      !jy_store_save_team_member (work->store, member, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_leave_team (JyWork *work, gpointer args, GError **error)
{
  const JyClosing *closing = args;
  g_autoptr (JyStoredTeamMember) member =
    jy_store_get_team_member (work->store, closing->id, error);
  g_autoptr (JyStoredStaff) staff = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (member == NULL || (staff = jy_store_get_staff (work->store, member->staff, error)) == NULL)
    return NULL;

  member->rev = closing->rev;
  if (!jy_work_begin (work, &tx, "leave-team", staff->name, 0, error) ||
      !jy_store_end_team_member (work->store, member, &closing->day, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
