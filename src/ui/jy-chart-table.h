/* jy-chart-table.h - the numbers of a chart as a table; each opens the list behind it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-chart-data.h"

G_BEGIN_DECLS

/* Fills @grid anew.  A number activates "charts.open" (row, series). */
void jy_chart_table_show (GtkGrid *grid, const JyChartData *data);

G_END_DECLS
