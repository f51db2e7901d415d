/* jy-areas-served.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-areas-served.h"

#include "jy-area-tree.h"

static JyAreaTree *
read_tree (JyWork *work, GError **error)
{
  GPtrArray *areas = jy_store_list_areas (work->store, error);

  return areas != NULL ? jy_area_tree_new (areas) : NULL;
}

/* The areas that @team serves today. */
static GArray *
list_areas_of_team (JyWork *work, const JyAreaTree *tree, gint64 team, GError **error)
{
  g_autoptr (GPtrArray) assignments = jy_store_list_team_areas (work->store, error);
  const GPtrArray *areas = jy_area_tree_list (tree);
  GArray *ids;

  if (assignments == NULL)
    return NULL;

  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < areas->len; i++)
    {
      const JyStoredArea *area = areas->pdata[i];

      if (jy_area_tree_find_team (tree, assignments, area->id, &work->today) == team)
        g_array_append_val (ids, area->id);
    }

  return ids;
}

gboolean
jy_areas_served_fill (
  JyWork *work, gint64 area, gint64 team, GArray **areas, GArray **team_areas, GError **error)
{
  g_autoptr (JyAreaTree) tree = NULL;

  g_clear_pointer (areas, g_array_unref);
  g_clear_pointer (team_areas, g_array_unref);
  if (area == 0 && team == 0)
    return TRUE;

  tree = read_tree (work, error);
  if (tree == NULL)
    return FALSE;

  if (area != 0)
    *areas = jy_area_tree_list_ids (tree, area);
  if (team != 0)
    *team_areas = list_areas_of_team (work, tree, team, error);

  return team == 0 || *team_areas != NULL;
}
