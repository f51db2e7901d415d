/* jy-task-groups.h - how many services there are in each area, or of each kind, beside their list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-area-tree.h"
#include "jy-store-tasks.h"

G_BEGIN_DECLS

#define JY_TYPE_TASK_GROUPS (jy_task_groups_get_type ())

/* Areas or kinds, as its buttons say.  Signals: "area-picked" (id), "kind-picked" (#JyServiceKind
 * as id), 0 for all; "activated", on Enter. */
G_DECLARE_FINAL_TYPE (JyTaskGroups, jy_task_groups, JY, TASK_GROUPS, GtkWidget)

/**
 * jy_task_groups_show:
 * @groups: (element-type JyTaskGroup) (transfer full): all that the list would hold without its
 *   area and kind
 * @tree: (transfer none): lives as long as it is shown
 * @area: that of the list, 0 for all: kinds count in it with its parts
 * @kind: that of the list: areas count of it
 */
void jy_task_groups_show (
  JyTaskGroups *self, GArray *groups, const JyAreaTree *tree, gint64 area, JyServiceKind kind);

G_END_DECLS
