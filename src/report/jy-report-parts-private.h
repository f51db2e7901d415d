/* jy-report-parts-private.h - who makes the sheets of the report, and from what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-part.h"
#include "jy-score-sheet.h"

G_BEGIN_DECLS

/* What several sheets need is counted once.
 * @counted: (transfer none) (element-type JySigningFigures): what was counted at once
 * @figures: of these, those of @request
 * @units: (element-type guint) (transfer none): the units that have a row
 * @others: (element-type JySigningFigures): what had to be counted besides
 * @scores: (element-type JyScoreSheet): of those judged so far
 * @notices: (element-type JyStoredRectification): of all times */
typedef struct
{
  JyWork *work;
  const JySigningRequest *request;
  const GPtrArray *counted;
  const JySigningFigures *figures;
  const GArray *units;
  GPtrArray *others;
  GPtrArray *scores;
  GPtrArray *notices;
} JyReportContext;

gboolean jy_report_context_init (JyReportContext *self,
                                 JyWork *work,
                                 const JySigningRequest *request,
                                 const GPtrArray *counted,
                                 const GArray *units,
                                 GError **error);
void jy_report_context_clear (JyReportContext *self);

/* Returns: (transfer none) (nullable): the figures of @period by @by */
const JySigningFigures *jy_report_context_get_figures (JyReportContext *self,
                                                       const JyPeriod *period,
                                                       JySigningBy by,
                                                       GError **error);

/* @subject: a code of jy_score_subjects
 * Returns: (transfer none) (nullable): its scores in the period */
const JyScoreSheet *jy_report_context_get_scores (JyReportContext *self,
                                                  const char *subject,
                                                  GError **error);

/* Returns: (transfer full) (nullable): the sheet: one of indicators-and-reports.md §7 */
JyReportPart *jy_report_make_months (JyReportContext *context, GError **error);
JyReportPart *jy_report_make_public_health (JyReportContext *context, GError **error);
JyReportPart *jy_report_make_referrals (JyReportContext *context, GError **error);
JyReportPart *jy_report_make_scores (JyReportContext *context, GError **error);
JyReportPart *jy_report_make_workload (JyReportContext *context, GError **error);
JyReportPart *jy_report_make_rewards (JyReportContext *context, GError **error);
JyReportPart *jy_report_make_year (JyReportContext *context, GError **error);

/* @day: the last one of the report
 * @year: (out caller-allocates): what the sheet of public health calls this year so far */
gboolean jy_report_get_public_health_year (JyStore *store,
                                           const GDate *day,
                                           JyPeriod *year,
                                           GError **error);

/* Returns: (transfer full) (element-type JySigningFigures) (nullable): the figures of @request
 *   first, then all that the sheets of @choice need besides, counted at once */
GPtrArray *jy_report_count (JyWork *work,
                            const JySigningRequest *request,
                            const JyReportChoice *choice,
                            GError **error);

/* Returns: (transfer full) (nullable): any of them, or one that explains them; @context's figures
 * and units outlive it */
JyReportPart *jy_report_make_part (JyReportContext *context, JyReportSheet sheet, GError **error);

/* Returns: (transfer full) (nullable) (element-type JyReportPart): each sheet of @choice; %NULL in
 *   place of the checks, which compare the others */
GPtrArray *jy_report_make_parts (JyReportContext *context,
                                 const JyReportChoice *choice,
                                 GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyReportContext, jy_report_context_clear)

G_END_DECLS
