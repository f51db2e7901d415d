/* jy-report-layout-dialog.h - which sheets and columns the report has, and what they are called
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-dialog.h"
#include "jy-signing-report.h"

G_BEGIN_DECLS

#define JY_TYPE_REPORT_LAYOUT_DIALOG (jy_report_layout_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
  JyReportLayoutDialog, jy_report_layout_dialog, JY, REPORT_LAYOUT_DIALOG, JyDialog)

/* Reads what the centre has decided, then shows the dialog above the window of @origin.
 * @report: whose headings are shown */
void jy_report_layout_dialog_open (GtkWidget *origin, JyOffice *office, JySigningReport *report);

G_END_DECLS
