/* jy-report-document.h - a report as the centre prints and signs it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cover, key figures, problems, charts, tables.  All of it is data that others made, so that a
 * report that was sent long ago is printed by the same means.
 */
#pragma once

#include "jy-chart-data.h"
#include "jy-document.h"
#include "jy-key-figures.h"
#include "jy-printout.h"
#include "jy-report-problems.h"

G_BEGIN_DECLS

/**
 * JyReportChapter:
 * @title: above its first page
 * @sheets: (array length=n_sheets)
 *
 * Tables that belong together.
 */
typedef struct
{
  const char *title;
  const JySheet *const *sheets;
  guint n_sheets;
} JyReportChapter;

/**
 * JyReportContents:
 * @centre: who reports
 * @title: which period, as of which day
 * @note: (nullable): a sentence below it, such as that and when it was sent
 * @particulars: (nullable) (array zero-terminated=1): on the cover
 * @signatures: (nullable) (array zero-terminated=1): who signs it there
 * @key_figures: (nullable) (element-type JyKeyFigure)
 * @periods: of these: what they are called: the period, then those it is compared with
 * @is_over: of these: whether the period is over
 * @year: (nullable): what a summary of the year's work quotes (S139)
 * @problems: (nullable) (element-type JyReportProblem)
 * @day: the day of the problems
 * @charts: (nullable) (element-type JyChartData): a reference is kept, and they do not change;
 *   empty ones are left out
 * @chapters: (array length=n_chapters)
 *
 * What is printed; nothing of it is kept but @charts.
 */
typedef struct
{
  const char *centre;
  const char *title;
  const char *note;
  const char *const *particulars;
  const char *const *signatures;
  const GArray *key_figures;
  const char *periods[1 + JY_N_COMPARES];
  gboolean is_over;
  const JySheet *year;
  const GPtrArray *problems;
  GDate day;
  GPtrArray *charts;
  const JyReportChapter *chapters;
  guint n_chapters;
} JyReportContents;

/* Returns: (transfer full): the document: A4, the tables lying */
JyDocument *jy_report_document_new (const JyReportContents *contents) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): its pages; %NULL if @job (nullable) was cancelled */
JyPrintout *jy_report_document_print (const JyReportContents *contents,
                                      JyJob *job,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
