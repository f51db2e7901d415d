/* jy-frozen-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-paper.h"

#include "jy-date.h"
#include "jy-frozen-text.h"

/* Lines: "paper 1" and what the tables are called; "periods" with their names, whether the period
 * is over, and the day of the problems; "figure" with an indicator and its values, those of each
 * period behind each other; "problem" and a "name" for each it names; "chart", its "series", and a
 * "bar" for each row, with its numbers; "second" with the sheets by other units. */
#define FORMAT_KIND "paper"
#define FORMAT_VERSION 1

#define N_PERIODS (1 + JY_N_COMPARES)
#define N_OF_VALUE 6 /* fields of an indicator's value */
#define OWN 0        /* the chapters: of the report, and of other units */
#define SECOND 1

struct _JyFrozenPaper
{
  GStringChunk *texts;
  const char *title;
  const char *periods[N_PERIODS]; /* in texts, as all that follow */
  gboolean is_over;
  GDate day;
  GArray *figures;     /* of JyKeyFigure */
  GPtrArray *problems; /* (element-type JyReportProblem) */
  GPtrArray *charts;   /* (element-type JyChartData) */
  const char *second_title;
  JyFrozenSheets *second; /* (owned) (nullable) */
};

static void
write_periods (GString *text, const JyReportContents *contents)
{
  jy_frozen_text_begin (text, "periods");
  for (guint i = 0; i < N_PERIODS; i++)
    jy_frozen_text_add (text, contents->periods[i]);
  jy_frozen_text_add_int (text, contents->is_over);
  jy_frozen_text_add_date (text, &contents->day);
  jy_frozen_text_end (text);
}

static void
write_value (GString *text, const JyIndicatorValue *value)
{
  jy_frozen_text_add_int (text, value->is_known);
  jy_frozen_text_add_int (text, value->rate.numerator);
  jy_frozen_text_add_int (text, value->rate.denominator);
  jy_frozen_text_add_int (text, value->is_marked);
  jy_frozen_text_add_int (text, value->target);
  jy_frozen_text_add_int (text, value->missing);
}

static void
write_figure (GString *text, const JyKeyFigure *figure)
{
  jy_frozen_text_begin (text, "figure");
  jy_frozen_text_add (text, figure->indicator->id);
  write_value (text, &figure->now);
  for (guint with = 0; with < JY_N_COMPARES; with++)
    write_value (text, &figure->then[with]);
  jy_frozen_text_end (text);
}

static void
write_problem (GString *text, const JyReportProblem *problem)
{
  jy_frozen_text_begin (text, "problem");
  jy_frozen_text_add_int (text, problem->n);
  jy_frozen_text_add (text, problem->title);
  jy_frozen_text_add (text, problem->advice);
  jy_frozen_text_end (text);
  for (guint i = 0; i < problem->names->len; i++)
    jy_frozen_text_add_line (text, "name", problem->names->pdata[i]);
}

static void
write_bar (GString *text, const JyChartData *chart, guint row)
{
  jy_frozen_text_begin (text, "bar");
  jy_frozen_text_add_int (text, jy_chart_data_get_row (chart, row)->key);
  jy_frozen_text_add (text, jy_chart_data_get_row (chart, row)->name);
  jy_frozen_text_add_int (text, jy_chart_data_get_target (chart, row));
  for (guint series = 0; series < chart->series->len; series++)
    {
      JyChartCell cell = jy_chart_data_get (chart, row, series);

      jy_frozen_text_add_int (text, cell.value);
      jy_frozen_text_add_int (text, cell.whole);
    }
  jy_frozen_text_end (text);
}

static void
write_chart (GString *text, const JyChartData *chart)
{
  jy_frozen_text_begin (text, "chart");
  jy_frozen_text_add_int (text, chart->form);
  jy_frozen_text_add_int (text, chart->is_rate);
  jy_frozen_text_add_int (text, chart->has_total);
  jy_frozen_text_add (text, chart->title);
  jy_frozen_text_add (text, chart->subtitle);
  jy_frozen_text_add (text, chart->corner);
  jy_frozen_text_add (text, chart->target_name);
  jy_frozen_text_add (text, chart->empty);
  jy_frozen_text_add (text, chart->note);
  jy_frozen_text_end (text);
  for (guint i = 0; i < chart->series->len; i++)
    {
      jy_frozen_text_begin (text, "series");
      jy_frozen_text_add_int (text, jy_chart_data_get_series (chart, i)->look);
      jy_frozen_text_add (text, jy_chart_data_get_series (chart, i)->name);
      jy_frozen_text_end (text);
    }
  for (guint row = 0; row < chart->rows->len; row++)
    write_bar (text, chart, row);
}

static void
write_second (GString *text, const JyReportContents *contents)
{
  const JyFrozenHead head = { .title = (char *) "", .centre = (char *) "", .day = contents->day };
  const JyReportChapter *chapter = &contents->chapters[SECOND];
  g_autoptr (JyFrozenSheets) sheets = jy_frozen_sheets_new (&head);
  g_autofree char *all = NULL;

  for (guint i = 0; i < chapter->n_sheets; i++)
    jy_frozen_sheets_add (sheets, "", chapter->sheets[i]);
  all = jy_frozen_sheets_dup_text (sheets);
  jy_frozen_text_begin (text, "second");
  jy_frozen_text_add (text, chapter->title);
  jy_frozen_text_add (text, all);
  jy_frozen_text_end (text);
}

char *
jy_frozen_paper_write (const JyReportContents *contents)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (contents->n_chapters > SECOND, NULL);

  jy_frozen_text_begin (text, FORMAT_KIND);
  jy_frozen_text_add_int (text, FORMAT_VERSION);
  jy_frozen_text_add (text, contents->chapters[OWN].title);
  jy_frozen_text_end (text);
  write_periods (text, contents);
  for (guint i = 0; i < contents->key_figures->len; i++)
    write_figure (text, &g_array_index (contents->key_figures, JyKeyFigure, i));
  for (guint i = 0; i < contents->problems->len; i++)
    write_problem (text, contents->problems->pdata[i]);
  for (guint i = 0; i < contents->charts->len; i++)
    write_chart (text, contents->charts->pdata[i]);
  if (contents->chapters[SECOND].n_sheets > 0)
    write_second (text, contents);

  return g_string_free (text, FALSE);
}

static const char *
keep (JyFrozenPaper *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert_const (self->texts, text) : NULL;
}

static void
read_periods (JyFrozenPaper *self, const JyFrozenReader *line)
{
  const char *day = jy_frozen_reader_get (line, N_PERIODS + 1);

  for (guint i = 0; i < N_PERIODS; i++)
    self->periods[i] = keep (self, jy_frozen_reader_get (line, i));
  self->is_over = jy_frozen_reader_get_int (line, N_PERIODS) != 0;
  if (day != NULL)
    jy_date_from_text (day, &self->day);
}

static JyIndicatorValue
read_value (const JyFrozenReader *line, guint period)
{
  guint first = 1 + period * N_OF_VALUE;

  return (JyIndicatorValue){
    .is_known = jy_frozen_reader_get_int (line, first) != 0,
    .rate = { jy_frozen_reader_get_int (line, first + 1),
              jy_frozen_reader_get_int (line, first + 2) },
    .is_marked = jy_frozen_reader_get_int (line, first + 3) != 0,
    .target = (int) jy_frozen_reader_get_int (line, first + 4),
    .missing = jy_frozen_reader_get_int (line, first + 5),
  };
}

/* One that is counted no more has no name either. */
static void
read_figure (JyFrozenPaper *self, const JyFrozenReader *line)
{
  const char *id = jy_frozen_reader_get (line, 0);
  JyKeyFigure figure = { .indicator = id != NULL ? jy_indicator_find (id) : NULL };

  if (figure.indicator == NULL)
    return;

  figure.now = read_value (line, 0);
  for (guint with = 0; with < JY_N_COMPARES; with++)
    figure.then[with] = read_value (line, 1 + with);
  g_array_append_val (self->figures, figure);
}

static void
read_problem (JyFrozenPaper *self, const JyFrozenReader *line)
{
  JyReportProblem *problem =
    jy_report_problem_add (self->problems, keep (self, jy_frozen_reader_get (line, 1)),
                           keep (self, jy_frozen_reader_get (line, 2)));

  problem->n = (guint) jy_frozen_reader_get_int (line, 0);
}

static void
read_name (JyFrozenPaper *self, const JyFrozenReader *line)
{
  JyReportProblem *problem =
    self->problems->len > 0 ? self->problems->pdata[self->problems->len - 1] : NULL;

  if (problem != NULL && jy_frozen_reader_get (line, 0) != NULL)
    g_ptr_array_add (problem->names, g_strdup (jy_frozen_reader_get (line, 0)));
}

static void
set_text (char **text, const JyFrozenReader *line, guint field)
{
  g_free (*text);
  *text = g_strdup (jy_frozen_reader_get (line, field));
}

static void
read_chart (JyFrozenPaper *self, const JyFrozenReader *line)
{
  JyChartData *chart = jy_chart_data_new ((JyChartForm) jy_frozen_reader_get_int (line, 0),
                                          jy_frozen_reader_get (line, 3));

  chart->is_rate = jy_frozen_reader_get_int (line, 1) != 0;
  chart->has_total = jy_frozen_reader_get_int (line, 2) != 0;
  set_text (&chart->subtitle, line, 4);
  set_text (&chart->corner, line, 5);
  set_text (&chart->target_name, line, 6);
  set_text (&chart->empty, line, 7);
  set_text (&chart->note, line, 8);
  g_ptr_array_add (self->charts, chart);
}

static void
read_bar (JyChartData *chart, const JyFrozenReader *line)
{
  guint row = jy_chart_data_add_row (chart, jy_frozen_reader_get_int (line, 0),
                                     jy_frozen_reader_get (line, 1));

  jy_chart_data_set_target (chart, row, jy_frozen_reader_get_int (line, 2));
  for (guint series = 0; series < chart->series->len; series++)
    jy_chart_data_set (chart, row, series, jy_frozen_reader_get_int (line, 3 + 2 * series),
                       jy_frozen_reader_get_int (line, 4 + 2 * series));
}

static gboolean
read_second (JyFrozenPaper *self, const JyFrozenReader *line, GError **error)
{
  const char *all = jy_frozen_reader_get (line, 1);

  self->second_title = keep (self, jy_frozen_reader_get (line, 0));
  self->second = jy_frozen_sheets_parse (all != NULL ? all : "", error);
  return self->second != NULL;
}

static gboolean
read_line (JyFrozenPaper *self, const JyFrozenReader *line, GError **error)
{
  JyChartData *chart = self->charts->len > 0 ? self->charts->pdata[self->charts->len - 1] : NULL;

  if (jy_frozen_reader_is (line, "second"))
    return read_second (self, line, error);
  if (jy_frozen_reader_is (line, "periods"))
    read_periods (self, line);
  else if (jy_frozen_reader_is (line, "figure"))
    read_figure (self, line);
  else if (jy_frozen_reader_is (line, "problem"))
    read_problem (self, line);
  else if (jy_frozen_reader_is (line, "name"))
    read_name (self, line);
  else if (jy_frozen_reader_is (line, "chart"))
    read_chart (self, line);
  else if (jy_frozen_reader_is (line, "series") && chart != NULL)
    jy_chart_data_add_series (chart, jy_frozen_reader_get (line, 1),
                              (JyChartLook) jy_frozen_reader_get_int (line, 0));
  else if (jy_frozen_reader_is (line, "bar") && chart != NULL)
    read_bar (chart, line);

  return TRUE;
}

JyFrozenPaper *
jy_frozen_paper_parse (const char *text, GError **error)
{
  g_autoptr (JyFrozenPaper) self = g_new0 (JyFrozenPaper, 1);
  g_auto (JyFrozenReader) line = { 0 };

  self->texts = g_string_chunk_new (1024);
  self->figures = g_array_new (FALSE, FALSE, sizeof (JyKeyFigure));
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_report_problem_free);
  self->charts = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_chart_data_free);

  jy_frozen_reader_init (&line, text);
  if (!jy_frozen_reader_open (&line, FORMAT_KIND, FORMAT_VERSION, error))
    return NULL;

  self->title = keep (self, jy_frozen_reader_get (&line, 1));
  while (jy_frozen_reader_next (&line))
    if (!read_line (self, &line, error))
      return NULL;

  return g_steal_pointer (&self);
}

void
jy_frozen_paper_free (JyFrozenPaper *self)
{
  g_string_chunk_free (self->texts);
  g_array_unref (self->figures);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->charts);
  g_clear_pointer (&self->second, jy_frozen_sheets_unref);
  g_free (self);
}

void
jy_frozen_paper_fill (const JyFrozenPaper *self, JyReportContents *contents)
{
  for (guint i = 0; i < N_PERIODS; i++)
    contents->periods[i] = self->periods[i];
  contents->is_over = self->is_over;
  contents->day = self->day;
  contents->key_figures = self->figures;
  contents->problems = self->problems;
  contents->charts = self->charts;
}

const char *
jy_frozen_paper_get_title (const JyFrozenPaper *self)
{
  return self->title;
}

const JyFrozenSheets *
jy_frozen_paper_get_second (const JyFrozenPaper *self, const char **title)
{
  *title = self->second_title;
  return self->second;
}
