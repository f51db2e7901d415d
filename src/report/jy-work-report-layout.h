/* jy-work-report-layout.h - what a user can ask for: which sheets and columns the report has
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-report.h"

G_BEGIN_DECLS

/* What the centre has decided.
 * Returns: (transfer full): a #JyReportLayout */
gpointer jy_work_read_report_layout (JyWork *work, gpointer args, GError **error);

/* The same, with every column there is and its heading as delivered.
 * @args: a #JySigningReport
 * Returns: (transfer full): a #JyReportLayout */
gpointer jy_work_describe_report_layout (JyWork *work, gpointer args, GError **error);

/* Decides it, from today on.
 * @args: what jy_report_layout_dup_text() wrote; %JY_ERROR_INVALID if a name cannot be used, or no
 *   sheet is shown
 * Returns: %JY_DONE */
gpointer jy_work_set_report_layout (JyWork *work, gpointer args, GError **error);

G_END_DECLS
