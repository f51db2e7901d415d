/* jy-report-chart-private.h - how each family of charts is made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-chart.h"

G_BEGIN_DECLS

/* A row for each unit, in the order of the report's sheets, and one of all. */
JyChartData *jy_unit_chart_new (JyReportChart chart,
                                const JySigningReport *report) G_GNUC_WARN_UNUSED_RESULT;
GArray *jy_unit_chart_list (JyWork *work, const JyChartQuestion *question, GError **error);

G_END_DECLS
