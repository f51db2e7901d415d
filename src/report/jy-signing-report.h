/* jy-signing-report.h - the signing workbook of the authority: sheets as data, as a file, as lists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheets of indicators-and-reports.md §7, definitions and check totals (jy-report-sheets.h),
 * for a period and as of its last day (today if it is not over).
 */
#pragma once

#include "jy-report-part.h"

G_BEGIN_DECLS

typedef struct _JySigningReport JySigningReport;

/* Returns: (transfer full): a copy that owns a reference to its job */
JySigningRequest *jy_signing_request_new (const JyPeriod *period,
                                          JySigningBy by,
                                          JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_signing_request_free (JySigningRequest *self);

/* Counts the figures alone.
 * @args: a #JySigningRequest
 * Returns: (transfer full): a #JySigningFigures */
gpointer jy_work_count_signing_figures (JyWork *work, gpointer args, GError **error);

/* Makes the report.
 * @args: a #JySigningRequest
 * Returns: (transfer full): a #JySigningReport, good on any thread */
gpointer jy_work_make_signing_report (JyWork *work, gpointer args, GError **error);

JySigningReport *jy_signing_report_ref (JySigningReport *self);
void jy_signing_report_unref (JySigningReport *self);

const JySigningFigures *jy_signing_report_get_figures (const JySigningReport *self);

/* Returns: (transfer none) (element-type JySigningFigures): all that its sheets were made from,
 *   those figures among them */
const GPtrArray *jy_signing_report_get_counted (const JySigningReport *self);

/* Returns: (transfer none) (element-type guint): the units that have a row, in order */
const GArray *jy_signing_report_get_units (const JySigningReport *self);

/* Returns: (transfer none): the name of the centre */
const char *jy_signing_report_get_centre (const JySigningReport *self);

/* Returns: (transfer none): one translated sentence: which period, as of which day */
const char *jy_signing_report_get_title (const JySigningReport *self);

/* Returns: (transfer none) (array zero-terminated=1): what stands above the sheets, and below */
const char *const *jy_signing_report_get_particulars (const JySigningReport *self);
const char *const *jy_signing_report_get_signatures (const JySigningReport *self);

/* The sheets in the order of the workbook. */
guint jy_signing_report_get_n_sheets (const JySigningReport *self);

/* Returns: (transfer none) */
const JySheet *jy_signing_report_get_sheet (const JySigningReport *self, guint sheet);
JyReportSheet jy_signing_report_get_which (const JySigningReport *self, guint sheet);

/* Returns: (transfer none): the sheet with every column there is, as delivered */
const JySheet *jy_signing_report_get_delivered (const JySigningReport *self, guint sheet);

/* @column: as delivered
 * Returns: where it is in @sheet; %JY_SHEET_NO_COLUMN if it is not shown */
guint jy_signing_report_find_column (const JySigningReport *self, guint sheet, guint column);

/* @sheet: (out): where @which is.  Returns: whether it is in the report */
gboolean jy_signing_report_find_sheet (const JySigningReport *self,
                                       JyReportSheet which,
                                       guint *sheet);

/* Returns: whether something can be listed behind the number there */
gboolean jy_signing_report_find_source (
  const JySigningReport *self, guint sheet, guint row, guint column, JySigningSource *source);

/* Whether the check totals agree. */
gboolean jy_signing_report_is_good (const JySigningReport *self);

/* Writes @self to @path; see jy_workbook_write(). */
gboolean jy_signing_report_write (const JySigningReport *self,
                                  const char *path,
                                  JyJob *job,
                                  GError **error);

/* @path and @request are owned. */
typedef struct
{
  JySigningRequest *request;
  char *path;
} JySigningExport;

JySigningExport *jy_signing_export_new (const JyPeriod *period,
                                        JySigningBy by,
                                        const char *path,
                                        JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_signing_export_free (JySigningExport *self);

/* Makes the report and writes its workbook.
 * @args: a #JySigningExport
 * Returns: (transfer full): the #JySigningReport */
gpointer jy_work_write_signing_report (JyWork *work, gpointer args, GError **error);

/* Lists what a number counts.
 * @args: a #JySigningSource
 * Returns: (transfer full) (element-type gint64): a #GArray of ids of households if
 *   jy_figure_is_of_households() and no services are meant, else of residents */
gpointer jy_work_list_signing_source (JyWork *work, gpointer args, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningRequest, jy_signing_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningReport, jy_signing_report_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningExport, jy_signing_export_free)

G_END_DECLS
