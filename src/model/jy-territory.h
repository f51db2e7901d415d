/* jy-territory.h - the areas, who lives in each with its parts, and the teams: what lists stand by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "jy-area-row.h"
#include "jy-area-tree.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyTerritory:
 * @tree: (owned)
 * @teams: (owned) (element-type JyStoredTeam): closed ones too
 * @figures: (owned): area to #JyAreaFigures, with its parts; 0 for all areas
 *
 * A snapshot.
 */
typedef struct
{
  JyAreaTree *tree;
  GPtrArray *teams;
  GHashTable *figures;
} JyTerritory;

/* Returns: (transfer full): a #JyTerritory; free with jy_territory_free() */
gpointer jy_work_get_territory (JyWork *work, gpointer args, GError **error);
void jy_territory_free (JyTerritory *self);

/* @data: a #JyTerritory; see #JyAreaCounter */
void jy_territory_count (gconstpointer data, gint64 area, JyAreaFigures *figures);

/* Returns: (transfer full) (element-type JyOption): the open areas, each with its path, to choose
 * one by typing */
GListModel *jy_area_tree_dup_options (const JyAreaTree *tree) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTerritory, jy_territory_free)

G_END_DECLS
