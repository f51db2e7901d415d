/* jy-report-paper-view.h - the printed report on the screen: the pages as they will be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-office.h"
#include "jy-printout.h"
#include "jy-signing-report.h"

G_BEGIN_DECLS

#define JY_TYPE_REPORT_PAPER_VIEW (jy_report_paper_view_get_type ())
G_DECLARE_FINAL_TYPE (JyReportPaperView, jy_report_paper_view, JY, REPORT_PAPER_VIEW, AdwBin)

GtkWidget *jy_report_paper_view_new (void);

/* Shows the pages of @report: its cover at once, all others when they are made, which begins when
 * the view is on screen. */
void jy_report_paper_view_show (JyReportPaperView *self, JyOffice *office, JySigningReport *report);

/* Returns: (transfer none) (nullable): all pages of @report; %NULL if they are not made yet */
JyPrintout *jy_report_paper_view_get_pages (JyReportPaperView *self, const JySigningReport *report);

G_END_DECLS
