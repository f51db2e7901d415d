/* jy-report-chart.h - the charts of the centre: what each shows, and the list behind its numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Their numbers, but for work done, are the figures of the signing report (jy-signing-figure.h),
 * and the indicators made of them (jy-indicator.h).
 */
#pragma once

#include "jy-chart-data.h"
#include "jy-signing-report.h"

G_BEGIN_DECLS

/* In the order of lists. */
typedef enum
{
  JY_REPORT_CHART_SIGNING,
  JY_REPORT_CHART_MONTHS,
  JY_REPORT_CHART_PACKAGES,
  JY_REPORT_CHART_POPULATION,
  JY_REPORT_CHART_FULFILMENT,
  JY_REPORT_CHART_TREND,
  JY_REPORT_CHART_FOLLOW_UPS,
  JY_REPORT_CHART_AUTHENTIC,
  JY_REPORT_CHART_SATISFIED,
  JY_REPORT_CHART_WORKLOAD,
  JY_REPORT_CHART_MONTH_WORK,
  JY_REPORT_CHART_AGES,
  JY_N_REPORT_CHARTS
} JyReportChart;

/* Returns: (transfer none): what the command line calls it; never changed */
const char *jy_report_chart_get_name (JyReportChart chart);

/* Returns: (transfer none): translated */
const char *jy_report_chart_get_title (JyReportChart chart);

/* Returns: (transfer none): translated: one sentence of what it tells */
const char *jy_report_chart_get_about (JyReportChart chart);

/* Whether it has a row for each area, team or doctor. */
gboolean jy_report_chart_has_units (JyReportChart chart);

/* Whether it can be of one area. */
gboolean jy_report_chart_takes_area (JyReportChart chart);

gboolean jy_report_chart_find (const char *name, JyReportChart *chart);

/* @area: of a chart that takes one: a row of the report by area; 0: all
 * @report: (nullable) (owned): of that period and units, if there is one: it need not be made again
 * @known: (nullable) (transfer none) (element-type JySigningFigures): of any periods, by any units,
 *   for people are counted once in all of them: they need not be counted again
 * @job: (nullable) (owned) */
typedef struct
{
  JyReportChart chart;
  JyPeriod period;
  JySigningBy by;
  gint64 area;
  JySigningReport *report;
  const GPtrArray *known;
  JyJob *job;
} JyChartRequest;

#define JY_REPORT_CHART_N_QUARTERS 8

/* @quarters: (out caller-allocates): those the trend tells of @period, the first one first, the
 * last no longer than to @today; their figures may be known */
void jy_report_chart_get_quarters (const JyPeriod *period,
                                   const GDate *today,
                                   JyPeriod quarters[JY_REPORT_CHART_N_QUARTERS]);

/* Returns: (transfer full): a copy that owns references to @report and @job; of all areas */
JyChartRequest *jy_chart_request_new (JyReportChart chart,
                                      const JyPeriod *period,
                                      JySigningBy by,
                                      JySigningReport *report,
                                      JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_chart_request_free (JyChartRequest *self);

/* Makes what a chart shows.
 * @args: a #JyChartRequest; %JY_ERROR_INVALID if its period has not begun
 * Returns: (transfer full): a #JyChartData */
gpointer jy_work_make_chart (JyWork *work, gpointer args, GError **error);

/* What is behind a number: @key of its row, @is_all: the row of all, @series.  Owns its request. */
typedef struct
{
  JyChartRequest *request;
  gint64 key;
  gboolean is_all;
  guint series;
} JyChartQuestion;

/* Returns: (transfer full): the same question, without the report of its request */
JyChartQuestion *jy_chart_question_copy (const JyChartQuestion *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_chart_question_free (JyChartQuestion *self);

/* Lists whom a number of a chart counts; of rates the numerator.
 * @args: a #JyChartQuestion
 * Returns: (transfer full) (element-type gint64): a #GArray of ids of residents */
gpointer jy_work_list_chart (JyWork *work, gpointer args, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyChartRequest, jy_chart_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyChartQuestion, jy_chart_question_free)

G_END_DECLS
