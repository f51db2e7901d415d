/* jy-chart-area.h - choosing the area that a chart is of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-area-tree.h"

G_BEGIN_DECLS

/* Lists all areas, and each of @tree that is no grid cell; what was chosen stays chosen.
 * @ids: (element-type gint64): becomes the area of each choice, 0 for all */
void jy_chart_area_fill (GtkDropDown *choice, GArray *ids, const JyAreaTree *tree);

G_END_DECLS
