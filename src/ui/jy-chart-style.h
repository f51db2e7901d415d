/* jy-chart-style.h - the colours and the font of drawings on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-chart.h"

G_BEGIN_DECLS

/* Sets @style to the font of @widget, and to colours for a light or a dark window; they hold until
 * the next call. */
void jy_chart_style_read (JyChartStyle *style, GtkWidget *widget);

/* Has @widget drawn anew when the window turns dark or light. */
void jy_chart_style_follow (GtkWidget *widget);

G_END_DECLS
