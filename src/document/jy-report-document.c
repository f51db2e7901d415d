/* jy-report-document.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-document.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-report-drawing.h"
#include "jy-sheet-table.h"
#include "jy-slogan.h"

#define SIZE 10       /* points, of the font */
#define TABLE_SIZE 8  /* of that of tables */
#define COVER_TOP 110 /* points, empty above the cover's first line */
#define COVER_GAP 22
#define COVER_MIDDLE 170

static void
add_cover (JyDocument *self, const JyReportContents *contents)
{
  jy_document_set_cover (self);
  jy_document_add_space (self, COVER_TOP);
  jy_document_add_title (self, contents->centre);
  jy_document_add_space (self, COVER_GAP);
  jy_document_add_paragraph (self, _("Report on Family Doctor Services"),
                             JY_TEXT_LARGE | JY_TEXT_CENTRED | JY_TEXT_BOLD);
  jy_document_add_space (self, COVER_GAP);
  jy_document_add_title (self, contents->title);
  if (contents->note != NULL)
    jy_document_add_paragraph (self, contents->note, JY_TEXT_CENTRED);
  jy_document_add_space (self, COVER_MIDDLE);
  for (guint i = 0; contents->particulars != NULL && contents->particulars[i] != NULL; i++)
    jy_document_add_paragraph (self, contents->particulars[i], JY_TEXT_CENTRED);
  if (contents->signatures != NULL && contents->signatures[0] != NULL)
    {
      jy_document_add_space (self, COVER_GAP);
      jy_document_add_signatures (self, contents->signatures, 2);
      jy_document_add_paragraph (self, C_("report", "(Stamp of the reporting unit)"),
                                 JY_TEXT_TO_THE_END);
    }
}

static char *
dup_count (gint64 count)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, count);
}

static char *
dup_target (const JyIndicatorValue *value)
{
  return value->target >= 0 ? g_strdup_printf ("%d%%", value->target) : g_strdup ("");
}

/* How many people or services miss the target. */
static char *
dup_missing (const JyIndicatorValue *value)
{
  if (value->target < 0 || !value->is_known)
    return g_strdup ("");
  if (value->rate.denominator == 0)
    return g_strdup ("—");

  return value->missing > 0 ? dup_count (value->missing) : g_strdup (C_("target", "reached"));
}

static void
add_key_figure (JyPaperTable *table, const JyKeyFigure *figure)
{
  gboolean is_rate = jy_indicator_is_rate (figure->indicator);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_strdup (jy_indicator_get_name (figure->indicator)));
  g_ptr_array_add (cells,
                   figure->now.is_known ? dup_count (figure->now.rate.numerator) : g_strdup (""));
  g_ptr_array_add (cells, figure->now.is_known && is_rate ? dup_count (figure->now.rate.denominator)
                                                          : g_strdup (""));
  g_ptr_array_add (cells, jy_indicator_value_dup_text (&figure->now, figure->indicator));
  for (guint with = 0; with < JY_N_COMPARES; with++)
    {
      g_ptr_array_add (cells, jy_indicator_value_dup_text (&figure->then[with], figure->indicator));
      g_ptr_array_add (cells, jy_key_figure_dup_change (figure, (JyCompare) with));
    }
  g_ptr_array_add (cells, dup_target (&figure->now));
  g_ptr_array_add (cells, dup_missing (&figure->now));
  jy_paper_table_add_row (table, (const char *const *) cells->pdata, JY_ROW_PLAIN);
}

static JyPaperTable *
add_key_table (JyDocument *self, const JyReportContents *contents)
{
  const char *const *periods = contents->periods;
  const char *value = C_("key figure", "Value");
  const char *change = C_("key figure", "Change");
  const JyPaperColumn columns[] = {
    { C_("key figure", "Indicator"), 26, JY_TEXT_PLAIN, FALSE, NULL },
    { C_("key figure", "Number"), 10, JY_TEXT_TO_THE_END, FALSE, periods[0] },
    { C_("key figure", "Of"), 10, JY_TEXT_TO_THE_END, FALSE, periods[0] },
    { value, 11, JY_TEXT_TO_THE_END | JY_TEXT_BOLD, FALSE, periods[0] },
    { value, 11, JY_TEXT_TO_THE_END, FALSE, periods[1] },
    { change, 9, JY_TEXT_TO_THE_END, FALSE, periods[1] },
    { value, 11, JY_TEXT_TO_THE_END, FALSE, periods[2] },
    { change, 9, JY_TEXT_TO_THE_END, FALSE, periods[2] },
    { C_("key figure", "Target"), 8, JY_TEXT_TO_THE_END, FALSE, NULL },
    { C_("key figure", "Short by"), 10, JY_TEXT_TO_THE_END, FALSE, NULL },
  };
  JyPaperTable *table = jy_document_add_table (self, columns, G_N_ELEMENTS (columns));

  jy_paper_table_set_size (table, TABLE_SIZE);
  return table;
}

static gboolean
is_marked (const JyKeyFigure *figure)
{
  gboolean is_marked = figure->now.is_marked;

  for (guint with = 0; with < JY_N_COMPARES; with++)
    is_marked = is_marked || figure->then[with].is_marked;
  return is_marked;
}

static void
add_key_figures (JyDocument *self, const JyReportContents *contents)
{
  const GArray *figures = contents->key_figures;
  JyPaperTable *table;
  gboolean any_marked = FALSE;

  jy_document_add_page_break (self);
  jy_document_add_title (self, _("Key Figures"));
  table = add_key_table (self, contents);
  for (guint i = 0; i < figures->len; i++)
    {
      const JyKeyFigure *figure = &g_array_index (figures, JyKeyFigure, i);
      JyIndicatorBlock block = figure->indicator->block;

      if (i == 0 || g_array_index (figures, JyKeyFigure, i - 1).indicator->block != block)
        jy_paper_table_add_row (table,
                                (const char *const[]){ jy_indicator_block_get_name (block), NULL },
                                JY_ROW_ACROSS | JY_ROW_GREY | JY_ROW_WITH_NEXT);
      add_key_figure (table, figure);
      any_marked = any_marked || is_marked (figure);
    }

  jy_document_add_paragraph (self, _("Changes of rates are in percentage points."), JY_TEXT_SMALL);
  if (!contents->is_over)
    jy_document_add_paragraph (
      self, _("The period is not over yet; those it is compared with are."), JY_TEXT_SMALL);
  if (any_marked)
    jy_document_add_paragraph (
      self,
      _("* There is no base figure for the year: the people or households "
        "on the register are counted."),
      JY_TEXT_SMALL);
}

static void
add_problems (JyDocument *self, const JyReportContents *contents)
{
  const JyPaperColumn columns[] = {
    { C_("report problem", "Problem"), 20, JY_TEXT_BOLD, FALSE, NULL },
    { C_("report problem", "How many"), 8, JY_TEXT_TO_THE_END, FALSE, NULL },
    { C_("report problem", "Which"), 46, JY_TEXT_PLAIN, FALSE, NULL },
    { C_("report problem", "What to do"), 26, JY_TEXT_PLAIN, FALSE, NULL },
  };
  char day[JY_DATE_TEXT_SIZE];
  g_autofree char *when = NULL;
  JyPaperTable *table;

  jy_date_to_text (&contents->day, day);
  /* Translators: %s is a day. */
  when = g_strdup_printf (_("Found by the rules; services are as they stood on %s."), day);
  jy_document_add_page_break (self);
  jy_document_add_title (self, _("Problems"));
  jy_document_add_paragraph (self, when, JY_TEXT_PLAIN);
  table = jy_document_add_table (self, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < contents->problems->len; i++)
    {
      const JyReportProblem *problem = contents->problems->pdata[i];
      g_autofree char *n = dup_count (problem->n);
      g_autofree char *names = jy_report_problem_dup_names (problem);
      const char *advice = problem->n > 0 ? problem->advice : "";

      jy_paper_table_add_row (table, (const char *const[]){ problem->title, n, names, advice },
                              JY_ROW_PLAIN);
    }
}

static const char *
get_title (const JySheet *sheet)
{
  return sheet->title != NULL ? sheet->title : sheet->name;
}

static void
add_charts (JyDocument *self, GPtrArray *charts)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < charts->len; i++)
    {
      if (jy_chart_data_is_empty (charts->pdata[i]))
        continue;
      if (is_first)
        {
          jy_document_add_page_break (self);
          jy_document_add_title (self, _("Charts"));
          is_first = FALSE;
        }
      jy_document_add_chart (self, charts, i, JY_PAPER_A4);
    }
}

static void
add_chapter (JyDocument *self, const JyReportChapter *chapter)
{
  if (chapter->n_sheets == 0)
    return;

  jy_document_turn (self, JY_PAPER_A4_LANDSCAPE);
  jy_document_add_page_break (self);
  jy_document_add_title (self, chapter->title);
  for (guint i = 0; i < chapter->n_sheets; i++)
    jy_document_add_sheet (self, chapter->sheets[i], get_title (chapter->sheets[i]),
                           JY_PAPER_A4_LANDSCAPE);
}

JyDocument *
jy_report_document_new (const JyReportContents *contents)
{
  g_autofree char *title = g_strdup_printf ("%s · %s", contents->centre, contents->title);
  JyDocument *self = jy_document_new (JY_PAPER_A4, title);

  jy_document_set_size (self, SIZE);
  jy_document_set_footer (self, jy_slogan_get (0));
  add_cover (self, contents);
  if (contents->key_figures != NULL)
    add_key_figures (self, contents);
  if (contents->problems != NULL)
    add_problems (self, contents);
  if (contents->year != NULL)
    jy_document_add_sheet (self, contents->year, get_title (contents->year), JY_PAPER_A4);
  if (contents->charts != NULL)
    add_charts (self, contents->charts);
  for (guint i = 0; i < contents->n_chapters; i++)
    add_chapter (self, &contents->chapters[i]);

  return self;
}

JyPrintout *
jy_report_document_print (const JyReportContents *contents, JyJob *job, GError **error)
{
  g_autofree char *title = g_strdup_printf ("%s %s", contents->centre, contents->title);
  GPtrArray *documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);

  g_ptr_array_add (documents, jy_report_document_new (contents));
  return jy_printout_new (title, documents, job, error);
}
