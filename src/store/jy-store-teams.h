/* jy-store-teams.h - staff, teams, who is in them, and which areas they serve
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, each record has those of jy-record-macros.h.  Periods run from
 * from_on (invalid: since before our records) until before until_on (invalid: still).
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/* Somebody who works at the centre.  All texts are owned. */
typedef struct
{
  gint64 id;
  int rev;
  char *name;
  char *role; /* jy_staff_roles: "gp", "nurse", … */
  char *title;
  char *phone;
  GDate left_on; /* invalid: still here */
} JyStoredStaff;

JY_DECLARE_RECORD (JyStoredStaff, staff)

typedef struct
{
  gint64 id;
  int rev;
  char *name;  /* (owned) */
  char *phone; /* (owned) */
  int position;
  GDate closed_on; /* invalid: open */
} JyStoredTeam;

JY_DECLARE_RECORD (JyStoredTeam, team)

typedef struct
{
  gint64 id;
  int rev;
  gint64 team;
  gint64 staff;
  char *role; /* (owned): "leader" or a role of staff */
  GDate from_on;
  GDate until_on;
} JyStoredTeamMember;

JY_DECLARE_RECORD (JyStoredTeamMember, team_member)

typedef struct
{
  gint64 id;
  int rev;
  gint64 team;
  gint64 area;
  GDate from_on;
  GDate until_on;
} JyStoredTeamArea;

JY_DECLARE_RECORD (JyStoredTeamArea, team_area)

/* Every list is (transfer full), of the record in its name, closed and ended ones included. */
GPtrArray *jy_store_list_staff (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_teams (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_team_members (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_team_areas (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Newest period first; of the members of a team, its leader before the others. */
GPtrArray *jy_store_list_members_of_team (JyStore *self,
                                          gint64 team,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_teams_of_area (JyStore *self,
                                        gint64 area,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray *jy_store_list_areas_of_team (JyStore *self,
                                        gint64 team,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_teams_of_staff (JyStore *self,
                                         gint64 staff,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Ends @row on @day, or on the day it begins if that is later; nothing if it ended before. */
gboolean jy_store_end_team_area (JyStore *self,
                                 JyStoredTeamArea *row,
                                 const GDate *day,
                                 GError **error);
gboolean jy_store_end_team_member (JyStore *self,
                                   JyStoredTeamMember *row,
                                   const GDate *day,
                                   GError **error);

/* How many agreements of @team are in force on @day or later. */
gboolean jy_store_count_agreements_of_team (
  JyStore *self, gint64 team, const GDate *day, gint64 *count, GError **error);

G_END_DECLS
