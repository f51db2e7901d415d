/* jy-report-book.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-book.h"

#include <glib/gi18n.h>

/* Where the numbers of a column of the summary, as delivered, are told in detail. */
static const struct
{
  guint column;
  JyReportSheet sheet;
} details[] = {
  { 1, JY_REPORT_TARGETS },    { 2, JY_REPORT_TARGETS },     { 4, JY_REPORT_TARGETS },
  { 5, JY_REPORT_FULFILMENT }, { 7, JY_REPORT_MONTHS },      { 8, JY_REPORT_MONTHS },
  { 9, JY_REPORT_MONTHS },     { 11, JY_REPORT_MONTHS },     { 12, JY_REPORT_GROUPS },
  { 13, JY_REPORT_GROUPS },    { 15, JY_REPORT_FULFILMENT },
};

/* Columns of one sheet, as delivered, beside each other; ended by 0. */
static const struct
{
  const char *title; /* context "report" */
  JyReportSheet sheet;
  guint columns[JY_SHEET_MAX_SERIES];
} charts[JY_REPORT_BOOK_N_CHARTS] = {
  { NC_("report", "People signed and to sign"), JY_REPORT_TARGETS, { 5, 2, 0 } },
  { NC_("report", "Fulfilment and its target"), JY_REPORT_FULFILMENT, { 6, 8, 5 } },
};

/* A doctor has no share of the register: there is nothing to draw. */
static gboolean
is_counted (const JySheet *sheet, guint column)
{
  JyCell cell = { 0 };

  return sheet->get_cell (sheet->data, 0, column, &cell) && cell.text == NULL;
}

/* The columns that the centre shows, wherever it shows them. */
static void
add_series (JySheetChart *chart,
            const JySigningReport *report,
            const JySheet *sheets,
            guint sheet,
            const guint *columns)
{
  for (guint s = 0; s < JY_SHEET_MAX_SERIES && columns[s] != 0; s++)
    {
      guint column = jy_signing_report_find_column (report, sheet, columns[s]);

      if (column != JY_SHEET_NO_COLUMN && is_counted (&sheets[sheet], column))
        chart->series[chart->n_series++] = (JySheetSeries){ sheet, column };
    }
}

static void
add_links (JyReportBook *self, const JySigningReport *report, guint summary)
{
  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    {
      guint column = jy_signing_report_find_column (report, summary, details[i].column);
      guint sheet;

      if (column != JY_SHEET_NO_COLUMN &&
          jy_signing_report_find_sheet (report, details[i].sheet, &sheet))
        self->links[column] = sheet + 1;
    }
}

void
jy_report_book_join (JyReportBook *self, const JySigningReport *report, JySheet *sheets)
{
  guint summary, sheet;

  *self = (JyReportBook){ 0 };
  if (!jy_signing_report_find_sheet (report, JY_REPORT_SUMMARY, &summary))
    return;

  g_assert (sheets[summary].n_columns <= JY_REPORT_BOOK_N_LINKS);
  add_links (self, report, summary);
  sheets[summary].links = self->links;

  sheets[summary].charts = self->charts;
  for (guint i = 0; i < JY_REPORT_BOOK_N_CHARTS; i++)
    if (jy_signing_report_find_sheet (report, charts[i].sheet, &sheet) &&
        sheets[sheet].n_rows > sheets[sheet].n_totals)
      {
        JySheetChart *chart = &self->charts[sheets[summary].n_charts];

        chart->title = g_dpgettext2 (NULL, "report", charts[i].title);
        add_series (chart, report, sheets, sheet, charts[i].columns);
        sheets[summary].n_charts += chart->n_series > 0;
      }
}
