/* jy-territory.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-territory.h"

#include "jy-option.h"
#include "jy-work-areas.h"
#include "jy-work-register.h"
#include "jy-work-teams.h"

static void
add (GHashTable *figures, gint64 area, const JyAreaCount *count)
{
  JyAreaFigures *sum = g_hash_table_lookup (figures, &area);

  if (sum == NULL)
    {
      sum = g_new0 (JyAreaFigures, 1);
      g_hash_table_insert (figures, g_memdup2 (&area, sizeof area), sum);
    }

  sum->households += (guint) count->n_households;
  sum->people += (guint) count->n_people;
  sum->people_signed += (guint) count->n_signed_people;
}

/* Counts each area into all that it is part of. */
static GHashTable *
sum_up (const JyAreaTree *tree, const GArray *counts)
{
  GHashTable *figures = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  for (guint i = 0; i < counts->len; i++)
    {
      const JyAreaCount *count = &g_array_index (counts, JyAreaCount, i);
      const JyStoredArea *area = jy_area_tree_find (tree, count->area);

      add (figures, 0, count);
      for (; area != NULL; area = jy_area_tree_find (tree, area->parent))
        add (figures, area->id, count);
    }

  return figures;
}

gpointer
jy_work_get_territory (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_autoptr (JyTerritory) self = g_new0 (JyTerritory, 1);
  g_autoptr (GArray) counts = NULL;

  self->tree = jy_work_get_area_tree (work, NULL, error);
  if (self->tree == NULL)
    return NULL;
  self->teams = jy_work_list_teams (work, NULL, error);
  if (self->teams == NULL)
    return NULL;
  counts = jy_work_count_register (work, NULL, error);
  if (counts == NULL)
    return NULL;

  self->figures = sum_up (self->tree, counts);
  return g_steal_pointer (&self);
}

void
jy_territory_free (JyTerritory *self)
{
  g_clear_pointer (&self->tree, jy_area_tree_free);
  g_clear_pointer (&self->teams, g_ptr_array_unref);
  g_clear_pointer (&self->figures, g_hash_table_unref);
  g_free (self);
}

void
jy_territory_count (gconstpointer data, gint64 area, JyAreaFigures *figures)
{
  const JyTerritory *self = data;
  const JyAreaFigures *found = g_hash_table_lookup (self->figures, &area);

  *figures = found != NULL ? *found : (JyAreaFigures){ 0 };
}

GListModel *
jy_area_tree_dup_options (const JyAreaTree *tree)
{
  GListStore *options = g_list_store_new (JY_TYPE_OPTION);
  const GPtrArray *areas = jy_area_tree_list (tree);

  for (guint i = 0; i < areas->len; i++)
    {
      const JyStoredArea *area = g_ptr_array_index (areas, i);
      g_autofree char *path = jy_area_tree_dup_path (tree, area->parent);
      g_autoptr (JyOption) option =
        jy_option_new (area->id, NULL, area->name, *path != '\0' ? path : NULL);

      if (!g_date_valid (&area->closed_on))
        g_list_store_append (options, option);
    }

  return G_LIST_MODEL (options);
}
