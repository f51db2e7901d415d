/* jy-work-team-areas.h - which team serves which part of the territory, since when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-teams.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyAreaAssignment:
 * @team: the team from that day on; 0: none of their own
 * @areas: (owned) (element-type gint64): the areas
 * @from: the first day; invalid: since before our records, for areas that never had a team
 */
typedef struct
{
  gint64 team;
  GArray *areas;
  GDate from;
} JyAreaAssignment;

/* @areas: (transfer full) */
JyAreaAssignment *jy_area_assignment_new (gint64 team,
                                          GArray *areas,
                                          const GDate *from) G_GNUC_WARN_UNUSED_RESULT;
void jy_area_assignment_free (JyAreaAssignment *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyAreaAssignment, jy_area_assignment_free)

/* Assigns areas to a team from a day on, in one operation; the team that served an area until then
 * serves it until that day.
 * @args: a #JyAreaAssignment
 * Returns: %JY_DONE; %JY_ERROR_INVALID if an area has an assignment that begins later */
gpointer jy_work_assign_areas (JyWork *work, gpointer args, GError **error);

/* Lists every assignment.
 * Returns: (transfer full) (element-type JyStoredTeamArea): by area, newest first */
gpointer jy_work_list_team_areas (JyWork *work, gpointer args, GError **error);

G_END_DECLS
