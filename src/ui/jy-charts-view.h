/* jy-charts-view.h - the charts of a report: their list, the one chosen, the table of its numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-office.h"
#include "jy-report-chart.h"

G_BEGIN_DECLS

#define JY_TYPE_CHARTS_VIEW (jy_charts_view_get_type ())

/* Actions: "charts.export" asks for a file, "charts.export-to" (s) writes it.  A number opens by
 * "win.open". */
G_DECLARE_FINAL_TYPE (JyChartsView, jy_charts_view, JY, CHARTS_VIEW, AdwBin)

GtkWidget *jy_charts_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Shows the charts of @report, which is of @period and @by, the next time it is on screen. */
void jy_charts_view_show (JyChartsView *self,
                          JyOffice *office,
                          const JyPeriod *period,
                          JySigningBy by,
                          JySigningReport *report);

/* @name: of a chart: see jy_report_chart_find(); another is left alone */
void jy_charts_view_choose (JyChartsView *self, const char *name);

G_END_DECLS
