/* jy-work-closings.h - closing a period: its report is kept as sent, for ever
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report that is issued again replaces the one before it, which can still be read.  Undo takes a
 * closing back like anything else, the latest issue first; that it was made and taken back stays in
 * the history, and what it said stays in the database.
 */
#pragma once

#include "jy-frozen-report.h"
#include "jy-store-period-closings.h"

G_BEGIN_DECLS

typedef struct _JyPeriodToClose JyPeriodToClose;

/* Returns: (transfer full): what the printed pages of @report say besides its sheets */
typedef char *(*JyWritePaper) (JyWork *work,
                               const JyPeriodToClose *closing,
                               JySigningReport *report,
                               GError **error);

/**
 * JyPeriodToClose:
 * @period: which is over
 * @by: a row for each
 * @signed_by: (owned): whose name stands under it
 * @closed_on: the day that stands there: after the period, and not in the future
 * @reason: (owned): why it is issued again; "" or %NULL for the first time
 * @job: (owned) (nullable): told of the progress
 * @write_paper: (nullable): for who can print; see jy_work_close_period_with_paper()
 */
struct _JyPeriodToClose
{
  JyPeriod period;
  JySigningBy by;
  char *signed_by;
  GDate closed_on;
  char *reason;
  JyJob *job;
  JyWritePaper write_paper;
};

JyPeriodToClose *jy_period_to_close_new (const JyPeriod *period,
                                         JySigningBy by,
                                         const char *signed_by,
                                         const GDate *closed_on,
                                         const char *reason,
                                         JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_period_to_close_free (JyPeriodToClose *self);

/* Makes the report of a period and keeps it with all that is behind it; one operation.
 * @args: a #JyPeriodToClose
 * Returns: (transfer full): the #JyStoredPeriodClosing; %JY_ERROR_INVALID if the period is not
 *   over, is closed and no reason is given, or is not and one is */
gpointer jy_work_close_period (JyWork *work, gpointer args, GError **error);

/* What reports have in common: the period, and a row for each @by. */
typedef struct
{
  JyPeriod period;
  JySigningBy by;
} JyClosingQuery;

/* Lists how often a report was sent.
 * @args: a #JyClosingQuery
 * Returns: (transfer full) (element-type JyStoredPeriodClosing): a #GPtrArray, the latest issue
 *   first */
gpointer jy_work_list_closings (JyWork *work, gpointer args, GError **error);

/* Lists how the period was sent with rows for each of something else, which is another report.
 * @args: a #JyClosingQuery
 * Returns: (transfer full) (element-type JyStoredPeriodClosing): a #GPtrArray, of each the latest
 *   issue */
gpointer jy_work_list_other_closings (JyWork *work, gpointer args, GError **error);

/**
 * JyClosedReport:
 * @closing: (owned)
 * @report: (owned): as sent
 * @issues: (owned) (element-type JyStoredPeriodClosing): all that were sent of it, the latest first
 */
typedef struct
{
  JyStoredPeriodClosing *closing;
  JyFrozenReport *report;
  GPtrArray *issues;
} JyClosedReport;

/* Returns: which of its issues it is, counted from 1 */
guint jy_closed_report_get_number (const JyClosedReport *self);

void jy_closed_report_free (JyClosedReport *self);

/* Returns: the period of @closing */
JyPeriod jy_period_closing_get_period (const JyStoredPeriodClosing *closing);

/* Reads a report as sent.
 * @args: the id of a closing, a #gint64
 * Returns: (transfer full): a #JyClosedReport */
gpointer jy_work_open_closing (JyWork *work, gpointer args, GError **error);

/* Finds the latest issue of a report, and reads it.
 * @args: a #JyClosingQuery
 * Returns: (transfer full): a #JyClosedReport; %JY_ERROR_NOT_FOUND if the period is not closed */
gpointer jy_work_find_closed_report (JyWork *work, gpointer args, GError **error);

/* Writes the workbook of @self; see jy_workbook_write(). */
gboolean jy_closed_report_write (const JyClosedReport *self,
                                 const char *path,
                                 JyJob *job,
                                 GError **error);

/* @closing: its id; @path and @job are owned */
typedef struct
{
  gint64 closing;
  char *path;
  JyJob *job;
} JyClosingExport;

JyClosingExport *jy_closing_export_new (gint64 closing,
                                        const char *path,
                                        JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_closing_export_free (JyClosingExport *self);

/* Writes the workbook of a report as sent.
 * @args: a #JyClosingExport
 * Returns: %JY_DONE */
gpointer jy_work_write_closing (JyWork *work, gpointer args, GError **error);

/* A closing, by its id; owns its job. */
typedef struct
{
  gint64 closing;
  JyJob *job;
} JyClosingQuestion;

JyClosingQuestion *jy_closing_question_new (gint64 closing, JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_closing_question_free (JyClosingQuestion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPeriodToClose, jy_period_to_close_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyClosedReport, jy_closed_report_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyClosingQuestion, jy_closing_question_free)

G_END_DECLS
