/* jy-figure-page.h - the people or households behind a number of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"
#include "jy-report-chart.h"
#include "jy-signing-report.h"

G_BEGIN_DECLS

#define JY_TYPE_FIGURE_PAGE (jy_figure_page_get_type ())

/* Opened with what jy_figure_page_describe() says. */
G_DECLARE_FINAL_TYPE (JyFigurePage, jy_figure_page, JY, FIGURE_PAGE, JyPage)

/* Returns: (transfer floating): the number behind @source, for win.open; @title: what it is called
 */
GVariant *jy_figure_page_describe (const JySigningSource *source, const char *title);

/* The same for a number of a chart: see JyChartQuestion. */
GVariant *jy_figure_page_describe_chart (
  const JyChartRequest *request, gint64 key, gboolean is_all, guint series, const char *title);

G_END_DECLS
