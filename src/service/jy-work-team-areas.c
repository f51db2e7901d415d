/* jy-work-team-areas.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-team-areas.h"

#include <glib/gi18n.h>

#include "jy-store-areas.h"
#include "jy-work-private.h"

JyAreaAssignment *
jy_area_assignment_new (gint64 team, GArray *areas, const GDate *from)
{
  JyAreaAssignment *self = g_new0 (JyAreaAssignment, 1);

  self->team = team;
  self->areas = areas;
  self->from = *from;

  return self;
}

void
jy_area_assignment_free (JyAreaAssignment *self)
{
  g_array_unref (self->areas);
  g_free (self);
}

static gboolean
refuse_later (JyWork *work, gint64 id, GError **error)
{
  g_autoptr (JyStoredArea) area = jy_store_get_area (work->store, id, error);

  return area != NULL && jy_work_refuse_for (
                           error,
                           _("“{name}” already has a team from that day or a later one.  Correct "
                             "that assignment, or choose a later day."),
                           area->name);
}

/* Whether @row begins after @day, for which an unknown day is before all others. */
static gboolean
begins_after (const JyStoredTeamArea *row, const GDate *day)
{
  if (!g_date_valid (day))
    return TRUE;

  return g_date_valid (&row->from_on) && g_date_compare (&row->from_on, day) > 0;
}

static gboolean
begins_on (const JyStoredTeamArea *row, const GDate *day)
{
  return g_date_valid (&row->from_on) && g_date_compare (&row->from_on, day) == 0;
}

static gboolean
holds_until_now (const JyStoredTeamArea *row, const GDate *day)
{
  return !g_date_valid (&row->until_on) || g_date_compare (&row->until_on, day) > 0;
}

/* What an assignment from @day on leaves of @row.  @is_served: set if it already says that @team
 * serves the area for good. */
static gboolean
give_way (JyWork *work,
          JyStoredTeamArea *row,
          gint64 team,
          const GDate *day,
          gboolean *is_served,
          GError **error)
{
  if (begins_after (row, day))
    return refuse_later (work, row->area, error);

  if (!holds_until_now (row, day))
    return TRUE;

  if (row->team == team && !g_date_valid (&row->until_on))
    {
      *is_served = TRUE;
      return TRUE;
    }

  if (begins_on (row, day))
    return jy_store_delete_team_area (work->store, row->id, row->rev, error);

  return jy_store_end_team_area (work->store, row, day, error);
}

static gboolean
assign (JyWork *work, const JyAreaAssignment *what, gint64 area, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_store_list_teams_of_area (work->store, area, error);
  JyStoredTeamArea row = { .team = what->team, .area = area, .from_on = what->from };
  gboolean is_served = FALSE;

  if (rows == NULL)
    return FALSE;

  for (guint i = 0; i < rows->len; i++)
    if (!give_way (work, g_ptr_array_index (rows, i), what->team, &what->from, &is_served, error))
      return FALSE;

  if (is_served || what->team == 0)
    return TRUE;

  row.id = jy_store_new_id (work->store);
  return jy_store_insert_team_area (work->store, &row, error);
}

gpointer
jy_work_assign_areas (JyWork *work, gpointer args, GError **error)
{
  const JyAreaAssignment *what = args;
  g_autoptr (JyStoredTeam) team = NULL;
  g_auto (JyTransaction) tx = { 0 };
  const char *kind = what->team != 0 ? "assign-areas" : "unassign-areas";

  if (what->team != 0 && (team = jy_store_get_team (work->store, what->team, error)) == NULL)
    return NULL;
  if (!jy_work_begin (work, &tx, kind, team != NULL ? team->name : NULL, what->areas->len, error))
    return NULL;

  for (guint i = 0; i < what->areas->len; i++)
    if (!assign (work, what, g_array_index (what->areas, gint64, i), error))
      return NULL;

  return jy_work_commit (work, &tx, error) ? JY_DONE : NULL;
}

gpointer
jy_work_list_team_areas (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_store_list_team_areas (work->store, error);
}
