/* jy-work-report-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-report-paper.h"

#include <glib/gi18n.h>

#include "jy-frozen-paper.h"
#include "jy-report-chart.h"
#include "jy-report-document.h"
#include "jy-sheet-text.h"
#include "jy-signing-columns.h"

/* What the job counts: two reports, the periods before, the charts, the problems, the pages. */
#define N_STEPS (3 + JY_N_REPORT_CHARTS + 2)

/* Of the report, of the second one, and what is no table of units: lists, definitions, checks. */
#define N_CHAPTERS 3

/* @second: by other units
 * @by_area: one of both
 * @counted: (element-type JySigningFigures): of the second report, then of the periods it is
 * compared with, by the same units, for people to sign are rounded up in each, and of other
 * quarters of the trend
 * @names: how the periods are called */
typedef struct
{
  JyWork *work;
  const JyReportPaperRequest *request;
  guint n_steps; /* that are done */
  JySigningReport *report;
  JySigningReport *second;
  JySigningReport *by_area;
  GPtrArray *counted;
  char *names[1 + JY_N_COMPARES];
  GArray *key_figures;
  GPtrArray *problems;
  GPtrArray *charts;
  const JySheet *year;           /* (nullable): not owned, as those of the chapters */
  GPtrArray *sheets[N_CHAPTERS]; /* (element-type JySheet) */
} Making;

static void
making_clear (Making *self)
{
  g_clear_pointer (&self->report, jy_signing_report_unref);
  g_clear_pointer (&self->second, jy_signing_report_unref);
  g_clear_pointer (&self->by_area, jy_signing_report_unref);
  g_clear_pointer (&self->counted, g_ptr_array_unref);
  for (guint i = 0; i < G_N_ELEMENTS (self->names); i++)
    g_free (self->names[i]);
  g_clear_pointer (&self->key_figures, g_array_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->charts, g_ptr_array_unref);
  for (guint i = 0; i < N_CHAPTERS; i++)
    g_clear_pointer (&self->sheets[i], g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Making, making_clear)

JyReportPaperRequest *
jy_report_paper_request_new (const JyPeriod *period,
                             JySigningBy by,
                             JySigningReport *report,
                             JyJob *job)
{
  JyReportPaperRequest *self = g_new0 (JyReportPaperRequest, 1);

  self->period = *period;
  self->by = by;
  self->report = report != NULL ? jy_signing_report_ref (report) : NULL;
  g_set_object (&self->job, job);
  return self;
}

void
jy_report_paper_request_free (JyReportPaperRequest *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->report, jy_signing_report_unref);
  g_clear_object (&self->job);
  g_free (self);
}

/* One of the steps is done.  Returns: whether to go on */
static gboolean
step (Making *self, GError **error)
{
  JyJob *job = self->request->job;

  if (job == NULL)
    return TRUE;

  jy_job_report (job, (double) ++self->n_steps / N_STEPS);
  return !g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error);
}

/* Of other units only the tables that have a row for each can say something else. */
static void
choose_second (const JySigningReport *report, JyReportChoice *choice)
{
  for (guint i = 0; i < jy_signing_report_get_n_sheets (report); i++)
    {
      JyReportSheet which = jy_signing_report_get_which (report, i);

      if (jy_signing_columns_has (which))
        choice->sheets[choice->n++] = (guint8) which;
    }
  if (choice->n == 0)
    choice->sheets[choice->n++] = JY_REPORT_CHECKS; /* which have no chapter there */
}

/* As the centre has decided.  The statements stop when the job is cancelled. */
static gboolean
make_report (Making *self, GError **error)
{
  JySigningRequest request = { .period = self->request->period, .by = self->request->by };

  self->report = self->request->report != NULL
                   ? jy_signing_report_ref (self->request->report)
                   : jy_work_make_signing_report (self->work, &request, error);
  return self->report != NULL && step (self, error);
}

/* Adds the quarters that are asked for neither so far nor by the report. */
static void
ask_quarters (const Making *self, const JyPeriod *period, JySigningRequest *requests, guint *n)
{
  JyPeriod quarters[JY_REPORT_CHART_N_QUARTERS];

  jy_report_chart_get_quarters (period, &self->work->today, quarters);
  for (guint i = 0; i < G_N_ELEMENTS (quarters); i++)
    {
      gboolean is_asked = FALSE;

      for (guint k = 0; k < *n && !is_asked; k++)
        is_asked = jy_period_equal (&quarters[i], &requests[k].period);
      if (!is_asked)
        requests[(*n)++].period = quarters[i];
    }
}

/* By other units, and of the periods before, all at once. */
static gboolean
count_others (Making *self, GError **error)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (self->report);
  JySigningRequest requests[1 + JY_N_COMPARES + JY_REPORT_CHART_N_QUARTERS] = { 0 };
  guint n = 0;

  requests[n].period = figures->period;
  requests[n++].by =
    self->request->by == JY_SIGNING_BY_AREA ? JY_SIGNING_BY_TEAM : JY_SIGNING_BY_AREA;
  self->names[0] = jy_period_dup_title (&figures->period);
  for (guint with = 0; with < JY_N_COMPARES; with++)
    {
      JySigningRequest *compared = &requests[n++];

      jy_compare_get_period ((JyCompare) with, &figures->period, &compared->period);
      compared->by = self->request->by;
      self->names[1 + with] = jy_period_dup_title (&compared->period);
    }
  ask_quarters (self, &figures->period, requests, &n);

  self->counted =
    jy_signing_figures_new_all (self->work->store, requests, n, &self->work->today, error);
  return self->counted != NULL && step (self, error);
}

static gboolean
make_second (Making *self, GError **error)
{
  const JySigningFigures *figures = self->counted->pdata[0];
  JySigningRequest request = { .period = figures->period,
                               .by = jy_signing_units_get_by (figures->units),
                               .known = self->counted };

  choose_second (self->report, &request.choice);
  self->second = jy_work_make_signing_report (self->work, &request, error);
  if (self->second == NULL || !step (self, error))
    return FALSE;

  self->by_area =
    jy_signing_report_ref (request.by == JY_SIGNING_BY_AREA ? self->second : self->report);
  return TRUE;
}

/* Of the whole centre, whatever the units. */
static void
compare (Making *self)
{
  const JySigningFigures *then[JY_N_COMPARES];

  for (guint with = 0; with < JY_N_COMPARES; with++)
    then[with] = self->counted->pdata[1 + with];
  self->key_figures = jy_key_figures_new (jy_signing_report_get_figures (self->report), then);
}

/* The figures that are counted already. */
static GPtrArray *
list_known (const Making *self)
{
  GPtrArray *known = g_ptr_array_new ();

  g_ptr_array_add (known, (gpointer) jy_signing_report_get_figures (self->by_area));
  for (guint i = 1; i < self->counted->len; i++)
    g_ptr_array_add (known, self->counted->pdata[i]);

  return known;
}

static gboolean
make_charts (Making *self, GError **error)
{
  g_autoptr (GPtrArray) known = list_known (self);

  self->charts = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_chart_data_free);
  for (JyReportChart chart = 0; chart < JY_N_REPORT_CHARTS; chart++)
    {
      g_autoptr (JyChartRequest) request =
        jy_chart_request_new (chart, &self->request->period, self->request->by, self->report, NULL);
      JyChartData *data;

      request->known = known;
      data = jy_work_make_chart (self->work, request, error);
      if (data == NULL)
        return FALSE;
      g_ptr_array_add (self->charts, data);
      if (!step (self, error))
        return FALSE;
    }

  return TRUE;
}

/* Every sheet, that of the year by itself; of the second report those that do not say what stands
 * in the first. */
static void
choose_sheets (Making *self)
{
  for (guint i = 0; i < N_CHAPTERS; i++)
    self->sheets[i] = g_ptr_array_new ();

  for (guint i = 0; i < jy_signing_report_get_n_sheets (self->report); i++)
    {
      const JySheet *sheet = jy_signing_report_get_sheet (self->report, i);

      if (jy_signing_report_get_which (self->report, i) == JY_REPORT_YEAR)
        self->year = sheet;
      else
        g_ptr_array_add (self->sheets[sheet->n_totals > 0 ? 0 : 2], (gpointer) sheet);
    }
  for (guint i = 0; i < jy_signing_report_get_n_sheets (self->second); i++)
    {
      const JySheet *sheet = jy_signing_report_get_sheet (self->second, i);
      JyReportSheet which = jy_signing_report_get_which (self->second, i);
      guint first;

      if (sheet->n_totals > 0 &&
          (!jy_signing_report_find_sheet (self->report, which, &first) ||
           !jy_sheet_says_same (sheet, jy_signing_report_get_sheet (self->report, first))))
        g_ptr_array_add (self->sheets[1], (gpointer) sheet);
    }
}

static const char *
get_chapter_title (const JySigningReport *report)
{
  switch (jy_signing_units_get_by (jy_signing_report_get_figures (report)->units))
    {
    case JY_SIGNING_BY_TEAM:
      return _("Tables by Team");
    case JY_SIGNING_BY_DOCTOR:
      return _("Tables by Doctor");
    case JY_SIGNING_BY_SUBDISTRICT:
      return _("Tables by Subdistrict and Township");
    case JY_SIGNING_BY_AREA:
    default:
      return _("Tables by Area");
    }
}

/* What the cover says. */
static JyReportContents
begin (const JySigningReport *report)
{
  return (JyReportContents){
    .centre = jy_signing_report_get_centre (report),
    .title = jy_signing_report_get_title (report),
    .particulars = jy_signing_report_get_particulars (report),
    .signatures = jy_signing_report_get_signatures (report),
  };
}

/* @chapters: (out): they belong to @self
 * Returns: all that the pages say */
static JyReportContents
collect (Making *self, JyReportChapter chapters[N_CHAPTERS])
{
  const JySigningFigures *figures = jy_signing_report_get_figures (self->report);
  const char *const titles[N_CHAPTERS] = { get_chapter_title (self->report),
                                           get_chapter_title (self->second),
                                           _("Lists, Definitions and Checks") };
  JyReportContents contents = begin (self->report);

  for (guint i = 0; i < N_CHAPTERS; i++)
    chapters[i] = (JyReportChapter){ titles[i], (const JySheet *const *) self->sheets[i]->pdata,
                                     self->sheets[i]->len };
  contents.key_figures = self->key_figures;
  for (guint i = 0; i < G_N_ELEMENTS (self->names); i++)
    contents.periods[i] = self->names[i];
  contents.is_over = g_date_compare (&figures->day, &figures->period.last) == 0;
  contents.year = self->year;
  contents.problems = self->problems;
  contents.day = self->work->today;
  contents.charts = self->charts;
  contents.chapters = chapters;
  contents.n_chapters = N_CHAPTERS;
  return contents;
}

static gboolean
make (Making *self, GError **error)
{
  if (!make_report (self, error) || !count_others (self, error) || !make_second (self, error))
    return FALSE;

  compare (self);
  self->problems = jy_work_find_report_problems (self->work, self->by_area, error);
  if (self->problems == NULL || !step (self, error) || !make_charts (self, error))
    return FALSE;

  choose_sheets (self);
  return TRUE;
}

gpointer
jy_work_make_report_paper (JyWork *work, gpointer args, GError **error)
{
  g_auto (Making) self = { .work = work, .request = args };
  JyReportChapter chapters[N_CHAPTERS];
  JyReportContents contents;

  if (!make (&self, error))
    return NULL;

  contents = collect (&self, chapters);
  return jy_report_document_print (&contents, self.request->job, error);
}

static char *
write_paper (JyWork *work, const JyPeriodToClose *closing, JySigningReport *report, GError **error)
{
  g_autoptr (JyReportPaperRequest) request =
    jy_report_paper_request_new (&closing->period, closing->by, report, closing->job);
  g_auto (Making) self = { .work = work, .request = request };
  JyReportChapter chapters[N_CHAPTERS];
  JyReportContents contents;

  if (!make (&self, error))
    return NULL;

  contents = collect (&self, chapters);
  return jy_frozen_paper_write (&contents);
}

gpointer
jy_work_close_period_with_paper (JyWork *work, gpointer args, GError **error)
{
  JyPeriodToClose closing = *(const JyPeriodToClose *) args;

  closing.write_paper = write_paper;
  return jy_work_close_period (work, &closing, error);
}

JyPrintout *
jy_report_paper_make_cover (const JySigningReport *report)
{
  JyReportContents contents = begin (report);

  return jy_report_document_print (&contents, NULL, NULL);
}
