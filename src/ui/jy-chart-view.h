/* jy-chart-view.h - a chart on the screen: drawn, walked by keys, read out, its numbers opened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-chart-data.h"
#include "jy-drawing.h"

G_BEGIN_DECLS

#define JY_TYPE_CHART_VIEW (jy_chart_view_get_type ())

/* Arrow keys and the pointer choose a number; its accessible description, and the property
 * "reading", say it in words, or what the whole shows while none is chosen.
 *
 * Signal "opened" (row, series): a number was clicked, or Enter pressed on it. */
G_DECLARE_FINAL_TYPE (JyChartView, jy_chart_view, JY, CHART_VIEW, JyDrawing)

/* @data: (nullable): what is drawn; it must last until another is */
void jy_chart_view_show (JyChartView *self, const JyChartData *data);

G_END_DECLS
