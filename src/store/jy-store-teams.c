/* jy-store-teams.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-teams.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField staff_fields[] = {
  JY_FIELD (JyStoredStaff, name, TEXT),
  { "name_key", JY_FIELD_FOLDED, G_STRUCT_OFFSET (JyStoredStaff, name) },
  { "pinyin", JY_FIELD_PINYIN, G_STRUCT_OFFSET (JyStoredStaff, name) },
  JY_FIELD (JyStoredStaff, role, TEXT),
  JY_FIELD (JyStoredStaff, title, TEXT),
  JY_FIELD (JyStoredStaff, phone, TEXT),
  JY_FIELD (JyStoredStaff, left_on, DATE),
  { NULL },
};

static const JyField team_fields[] = {
  JY_FIELD (JyStoredTeam, name, TEXT),
  { "name_key", JY_FIELD_FOLDED, G_STRUCT_OFFSET (JyStoredTeam, name) },
  JY_FIELD (JyStoredTeam, phone, TEXT),
  JY_FIELD (JyStoredTeam, position, INT),
  JY_FIELD (JyStoredTeam, closed_on, DATE),
  { NULL },
};

static const JyField team_member_fields[] = {
  JY_FIELD (JyStoredTeamMember, team, ID),
  JY_FIELD (JyStoredTeamMember, staff, ID),
  JY_FIELD (JyStoredTeamMember, role, TEXT),
  JY_FIELD (JyStoredTeamMember, from_on, DATE),
  JY_FIELD (JyStoredTeamMember, until_on, DATE),
  { NULL },
};

static const JyField team_area_fields[] = {
  JY_FIELD (JyStoredTeamArea, team, ID),
  JY_FIELD (JyStoredTeamArea, area, ID),
  JY_FIELD (JyStoredTeamArea, from_on, DATE),
  JY_FIELD (JyStoredTeamArea, until_on, DATE),
  { NULL },
};

JY_DEFINE_RECORD (JyStoredStaff, staff, staff_fields)
JY_DEFINE_RECORD (JyStoredTeam, team, team_fields)
JY_DEFINE_RECORD (JyStoredTeamMember, team_member, team_member_fields)
JY_DEFINE_RECORD (JyStoredTeamArea, team_area, team_area_fields)
/* clang-format on */

/* Of a team whoever leads it comes first, then who came last. */
#define IN_TEAM "CASE WHEN role = 'leader' THEN 0 ELSE 1 END, from_on DESC NULLS LAST, id"

GPtrArray *
jy_store_list_staff (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_staff_record, "ORDER BY pinyin, name_key, id", error);
}

GPtrArray *
jy_store_list_teams (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_team_record, "ORDER BY position, name_key, id", error);
}

GPtrArray *
jy_store_list_team_members (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_team_member_record, "ORDER BY team, " IN_TEAM, error);
}

GPtrArray *
jy_store_list_team_areas (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_team_area_record, "ORDER BY area, from_on DESC NULLS LAST, id",
                         error);
}

GPtrArray *
jy_store_list_members_of_team (JyStore *self, gint64 team, GError **error)
{
  return jy_record_list_of (self, &jy_team_member_record, "WHERE team = :owner ORDER BY " IN_TEAM,
                            team, error);
}

GPtrArray *
jy_store_list_teams_of_area (JyStore *self, gint64 area, GError **error)
{
  return jy_record_list_of (self, &jy_team_area_record,
                            "WHERE area = :owner ORDER BY from_on DESC NULLS LAST, id", area,
                            error);
}

GPtrArray *
jy_store_list_areas_of_team (JyStore *self, gint64 team, GError **error)
{
  return jy_record_list_of (self, &jy_team_area_record,
                            "WHERE team = :owner ORDER BY from_on DESC NULLS LAST, id", team,
                            error);
}

/* The memberships of somebody. */
GPtrArray *
jy_store_list_teams_of_staff (JyStore *self, gint64 staff, GError **error)
{
  return jy_record_list_of (self, &jy_team_member_record,
                            "WHERE staff = :owner ORDER BY from_on DESC NULLS LAST, id", staff,
                            error);
}

/* Sets @until to @day, or to @from if that is later.  Returns: whether the period reached further
 */
static gboolean
cut (const GDate *from, GDate *until, const GDate *day)
{
  if (g_date_valid (until) && g_date_compare (until, day) <= 0)
    return FALSE;

  *until = g_date_valid (from) && g_date_compare (from, day) > 0 ? *from : *day;
  return TRUE;
}

gboolean
jy_store_end_team_area (JyStore *self, JyStoredTeamArea *row, const GDate *day, GError **error)
{
  return !cut (&row->from_on, &row->until_on, day) || jy_store_update_team_area (self, row, error);
}

gboolean
jy_store_end_team_member (JyStore *self, JyStoredTeamMember *row, const GDate *day, GError **error)
{
  return !cut (&row->from_on, &row->until_on, day) ||
         jy_store_update_team_member (self, row, error);
}

gboolean
jy_store_count_agreements_of_team (
  JyStore *self, gint64 team, const GDate *day, gint64 *count, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self,
                                              "SELECT count (*) FROM agreement WHERE team = :team"
                                              " AND signed_on IS NOT NULL AND ends_on >= :day"
                                              " AND (ended_on IS NULL OR ended_on > :day)",
                                              error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":team", team);
  jy_stmt_bind_date (stmt, ":day", day);
  if (jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return FALSE;

  *count = jy_stmt_get_int64 (stmt, 0);
  return TRUE;
}
