/* jy-work-report-paper.h - the printed report of a period, made from the records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-printout.h"
#include "jy-signing-report.h"
#include "jy-work-closings.h"

G_BEGIN_DECLS

/* @by: what the first tables have a row for; tables by area, or else by team, come behind them
 * @report: (nullable) (owned): of that period and units, if there is one: it need not be made again
 * @job: (nullable) (owned) */
typedef struct
{
  JyPeriod period;
  JySigningBy by;
  JySigningReport *report;
  JyJob *job;
} JyReportPaperRequest;

/* Returns: (transfer full): a copy that owns references to @report and @job */
JyReportPaperRequest *jy_report_paper_request_new (const JyPeriod *period,
                                                   JySigningBy by,
                                                   JySigningReport *report,
                                                   JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_report_paper_request_free (JyReportPaperRequest *self);

/* Makes the pages.
 * @args: a #JyReportPaperRequest; %JY_ERROR_INVALID if its period has not begun
 * Returns: (transfer full): a #JyPrintout */
gpointer jy_work_make_report_paper (JyWork *work, gpointer args, GError **error);

/* Closes a period as jy_work_close_period() does, and keeps all that its printed pages say.
 * @args: a #JyPeriodToClose, without @write_paper
 * Returns: (transfer full): the #JyStoredPeriodClosing */
gpointer jy_work_close_period_with_paper (JyWork *work, gpointer args, GError **error);

/* Returns: (transfer full): the cover of the same pages, which takes no time */
JyPrintout *jy_report_paper_make_cover (const JySigningReport *report) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyReportPaperRequest, jy_report_paper_request_free)

G_END_DECLS
