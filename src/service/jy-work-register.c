/* jy-work-register.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-register.h"

#include "jy-area-tree.h"
#include "jy-store-derived.h"

#define PART 2000 /* residents brought up to date at once: some 50 ms */

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

static gboolean
fill_areas (JyWork *work, JyRegisterQuery *query, GError **error)
{
  g_autoptr (JyAreaTree) tree = NULL;

  if (query->area == 0 && query->team == 0)
    return TRUE;

  tree = read_tree (work, error);
  if (tree == NULL)
    return FALSE;

  g_clear_pointer (&query->areas, g_array_unref);
  if (query->area != 0)
    query->areas = jy_area_tree_list_ids (tree, query->area);

  g_clear_pointer (&query->team_areas, g_array_unref);
  if (query->team != 0)
    query->team_areas = list_areas_of_team (work, tree, query->team, error);

  return query->team == 0 || query->team_areas != NULL;
}

gpointer
jy_work_list_register (JyWork *work, gpointer args, GError **error)
{
  return fill_areas (work, args, error) ? jy_store_list_register (work->store, args, error) : NULL;
}

gpointer
jy_work_get_register_people (JyWork *work, gpointer args, GError **error)
{
  return jy_store_get_register_people (work->store, args, error);
}

gpointer
jy_work_get_register_households (JyWork *work, gpointer args, GError **error)
{
  return jy_store_get_register_households (work->store, args, error);
}

gpointer
jy_work_count_register (JyWork *work, gpointer args, GError **error)
{
  return jy_store_count_register (work->store, error);
}

gpointer
jy_work_find (JyWork *work, gpointer args, GError **error)
{
  return jy_store_find (work->store, args, error);
}

gpointer
jy_work_bring_up_to_date (JyWork *work, gpointer args, GError **error)
{
  gboolean is_done;
  guint n_done;

  if (!jy_store_bring_up_to_date (work->store, &work->today, PART, &n_done, error))
    return NULL;

  if (n_done > 0)
    work->change |= JY_CHANGE_HOUSEHOLDS | JY_CHANGE_RESIDENTS | JY_CHANGE_AGREEMENTS;
  is_done = n_done == 0;
  return g_memdup2 (&is_done, sizeof is_done);
}
