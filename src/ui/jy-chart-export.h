/* jy-chart-export.h - a chart saved as a picture, from the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-report-chart.h"

G_BEGIN_DECLS

/* Asks for a file, and writes the chart of @request into it.
 * @origin: where the question comes from
 * @title: what the file could be called */
void jy_chart_export_ask (GtkWidget *origin,
                          JyOffice *office,
                          const JyChartRequest *request,
                          const char *title);

/* Writes it to @path: PNG, SVG or PDF by its name; the window says when it is done. */
void jy_chart_export_write (GtkWidget *origin,
                            JyOffice *office,
                            const JyChartRequest *request,
                            const char *path);

G_END_DECLS
