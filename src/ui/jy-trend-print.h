/* jy-trend-print.h - the trends of a person to a printer, or into a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * jy_trend_print:
 * @origin: where it is asked for
 * @title: of whom they are, on every page
 * @trends: (element-type JyTrendSeries): at least one
 * @pdf: (nullable): a file to write without asking; %NULL: the user chooses a printer
 */
void jy_trend_print (GtkWidget *origin, const char *title, GPtrArray *trends, const char *pdf);

G_END_DECLS
