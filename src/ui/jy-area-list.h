/* jy-area-list.h - the territory as a tree beside a list: one area is chosen, or all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-area-row.h"
#include "jy-area-tree.h"

G_BEGIN_DECLS

#define JY_TYPE_AREA_LIST (jy_area_list_get_type ())

/* Property "area": the id of the chosen area, 0 for all.  Signal "activated", on Enter. */
G_DECLARE_FINAL_TYPE (JyAreaList, jy_area_list, JY, AREA_LIST, GtkWidget)

/* How many live in an area and its parts; @area is 0 for all.  */
typedef void (*JyAreaCounter) (gconstpointer data, gint64 area, JyAreaFigures *count);

/**
 * jy_area_list_show:
 * @tree: every area; closed ones without people are left out
 * @counter: tells the figures
 * @data: for @counter
 *
 * What is unfolded and chosen stays so.
 */
void jy_area_list_show (JyAreaList *self,
                        const JyAreaTree *tree,
                        JyAreaCounter counter,
                        gconstpointer data);

gint64 jy_area_list_get_area (JyAreaList *self);

/* Unfolds what @area is in. */
void jy_area_list_set_area (JyAreaList *self, gint64 area);

G_END_DECLS
