/* jy-area-tree.h - the territory as a tree, and which team serves which part of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A snapshot of the areas: it never changes, and is made again when they do.  Any thread.
 */
#pragma once

#include "jy-store-areas.h"
#include "jy-store-teams.h"

G_BEGIN_DECLS

typedef struct _JyAreaTree JyAreaTree;

/**
 * jy_area_tree_new:
 * @areas: (transfer full) (element-type JyStoredArea): as jy_store_list_areas() gives them
 *
 * Returns: (transfer full): the tree
 */
JyAreaTree *jy_area_tree_new (GPtrArray *areas) G_GNUC_WARN_UNUSED_RESULT;
void jy_area_tree_free (JyAreaTree *self);

/* Returns: (transfer none) (element-type JyStoredArea): every area as a book lists them: each
 * followed by its parts */
const GPtrArray *jy_area_tree_list (const JyAreaTree *self);

/* Returns: (transfer none) (nullable): the area @id */
const JyStoredArea *jy_area_tree_find (const JyAreaTree *self, gint64 id);

/* Returns: (transfer none) (nullable) (element-type JyStoredArea): its parts in order, none: NULL;
 * @parent: 0 for the areas that are part of no other */
const GPtrArray *jy_area_tree_get_parts (const JyAreaTree *self, gint64 parent);

/* How many areas @id is part of: 0 at the top. */
guint jy_area_tree_get_depth (const JyAreaTree *self, gint64 id);

/* Whether @id is @ancestor or a part of it, at any depth. */
gboolean jy_area_tree_contains (const JyAreaTree *self, gint64 ancestor, gint64 id);

/* Returns: (transfer full) (element-type gint64): @id and all its parts, at any depth; every area
 * for 0 */
GArray *jy_area_tree_list_ids (const JyAreaTree *self, gint64 id) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): its name after those of the areas it is part of: "岳塘街道 · 宝塔社区";
 * "" if there is no such area */
char *jy_area_tree_dup_path (const JyAreaTree *self, gint64 id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * jy_area_tree_find_by_name:
 * @name: a name as typed, or a path with its names between "/", "·", ">" or " "
 *
 * An open area goes before a closed one, and one nearer to the top before its parts.
 *
 * Returns: (transfer none) (nullable): the area; %NULL if there is none of that name
 */
const JyStoredArea *jy_area_tree_find_by_name (const JyAreaTree *self, const char *name);

/**
 * jy_area_tree_find_team:
 * @team_areas: (element-type JyStoredTeamArea): every assignment
 * @id: an area
 * @day: the day asked about
 *
 * The team that serves it: its own, else that of the area it is part of.
 *
 * Returns: the team, 0 for none
 */
gint64 jy_area_tree_find_team (const JyAreaTree *self,
                               const GPtrArray *team_areas,
                               gint64 id,
                               const GDate *day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyAreaTree, jy_area_tree_free)

G_END_DECLS
