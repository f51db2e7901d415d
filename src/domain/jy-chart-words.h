/* jy-chart-words.h - a chart in words and as the cells of a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For who points at it, and for who does not see it.
 */
#pragma once

#include "jy-chart-data.h"

G_BEGIN_DECLS

/* Returns: (transfer full): "1,234", "38.20%"; "—" where there is none */
char *jy_chart_data_dup_value (const JyChartData *self,
                               guint row,
                               guint series) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what @row should reach; "—" if nothing */
char *jy_chart_data_dup_target (const JyChartData *self, guint row) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): a number for who points at it: row, series, value, of how many, target
 */
char *jy_chart_data_dup_reading (const JyChartData *self,
                                 guint row,
                                 guint series) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): one sentence or two of what the whole shows */
char *jy_chart_data_dup_summary (const JyChartData *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
