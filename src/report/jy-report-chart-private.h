/* jy-report-chart-private.h - how each family of charts is made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-chart.h"

G_BEGIN_DECLS

/* Sets the subtitle of @data: the centre, and @when (owned). */
gboolean jy_report_chart_describe (JyChartData *data, JyWork *work, char *when, GError **error);

/* A row for each unit, in the order of the report's sheets, and one of all. */
JyChartData *jy_unit_chart_new (JyReportChart chart,
                                const JySigningReport *report) G_GNUC_WARN_UNUSED_RESULT;
GArray *jy_unit_chart_list (JyWork *work, const JyChartQuestion *question, GError **error);

/* The months of the year that the period ends in, and of the year before; or the eight quarters
 * that end with it. */
JyChartData *jy_time_chart_new (JyWork *work,
                                const JyChartRequest *request,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
GArray *jy_time_chart_list (JyWork *work, const JyChartQuestion *question, GError **error);

/* The records of services of the period by who gave them; or of the month it ends in, by day. */
JyChartData *jy_work_chart_new (JyWork *work,
                                const JyChartRequest *request,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
GArray *jy_work_chart_list (JyWork *work, const JyChartQuestion *question, GError **error);

/* Five years of age a row. */
JyChartData *jy_age_chart_new (JyWork *work,
                               const JyChartRequest *request,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
GArray *jy_age_chart_list (JyWork *work, const JyChartQuestion *question, GError **error);

G_END_DECLS
