/* jy-test-report.h - reports of a database made by SQL, and their cells as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-indicator.h"
#include "jy-rate.h"
#include "jy-signing-columns.h"
#include "jy-signing-report.h"
#include "jy-store-private.h"
#include "jy-test.h"

/* Runs @sql as one operation. */
static inline void
jy_test_sql (JyTestStore *self, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_work_begin (&self->work, &tx, "test", NULL, 0, &error);
  g_assert_no_error (error);
  jy_db_run_script (self->store->db, sql, &error);
  g_assert_no_error (error);
  jy_work_commit (&self->work, &tx, &error);
  g_assert_no_error (error);
}

static inline JySigningReport *
jy_test_make_report (JyTestStore *self, const char *period, JySigningBy by)
{
  g_autoptr (GError) error = NULL;
  JySigningRequest request = { .by = by };
  JySigningReport *report;

  g_assert_true (jy_period_parse (period, &request.period));
  report = jy_work_make_signing_report (&self->work, &request, &error);
  g_assert_no_error (error);
  return report;
}

/* Returns: (transfer none): a sheet that is in the report */
static inline const JySheet *
jy_test_get_sheet (const JySigningReport *report, JyReportSheet which)
{
  guint sheet;

  g_assert_true (jy_signing_report_find_sheet (report, which, &sheet));
  return jy_signing_report_get_sheet (report, sheet);
}

/* Returns: (transfer full): a row as text: its cells between |, a * behind what is marked */
static inline char *
jy_test_show_row (const JySheet *sheet, guint row)
{
  GString *text = g_string_new (NULL);

  for (guint c = 0; c < sheet->n_columns; c++)
    {
      JyCell cell = { 0 };

      if (c > 0)
        g_string_append_c (text, '|');
      if (!sheet->get_cell (sheet->data, row, c, &cell))
        continue;
      if (cell.text != NULL)
        g_string_append (text, cell.text);
      else if (sheet->columns[c].type == JY_CELL_RATE && cell.integer == JY_RATE_NONE)
        g_string_append (text, "—");
      else if (sheet->columns[c].type == JY_CELL_RATE)
        g_string_append_printf (text, "%.2f", (double) cell.integer / 100);
      else
        g_string_append_printf (text, "%" G_GINT64_FORMAT "%s", cell.integer,
                                cell.is_marked ? "*" : "");
    }

  return g_string_free (text, FALSE);
}

/* Whether a column of a sheet shows @operand.  All key people are also one of the groups. */
static inline gboolean
jy_test_shows (const JySigningColumn *column, const JyOperand *operand)
{
  guint what = column->what;

  if (column->content == JY_COLUMN_BASE)
    return operand->kind == JY_OPERAND_BASE && operand->what == what;
  if (what == JY_FIGURE_GROUP_1 + 11)
    what = JY_FIGURE_KEY;
  else if (what == JY_FIGURE_GROUP_SIGNED_1 + 11)
    what = JY_FIGURE_KEY_SIGNED;
  return column->content == JY_COLUMN_FIGURE && operand->kind == JY_OPERAND_FIGURE &&
         operand->what == what;
}

/* Returns: the indicator that divides @numerator by @denominator */
static inline const JyIndicator *
jy_test_find_indicator (const JySigningColumn *numerator, const JySigningColumn *denominator)
{
  for (guint i = 0; i < jy_n_indicators; i++)
    if (jy_test_shows (numerator, &jy_indicators[i].numerator) &&
        jy_test_shows (denominator, &jy_indicators[i].denominator))
      return &jy_indicators[i];

  return NULL;
}

/* Every rate of every sheet is an indicator, and says the same in every row. */
static inline void
jy_test_check_rates (const JySigningReport *report)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (report);

  for (guint s = 0; s < jy_signing_report_get_n_sheets (report); s++)
    {
      JyReportSheet which = jy_signing_report_get_which (report, s);
      const JySheet *sheet = jy_signing_report_get_sheet (report, s);
      g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (JySigningColumn));
      guint unit = 0;

      if (!jy_signing_columns_has (which))
        continue;
      jy_signing_columns_add (which, columns);
      for (guint row = 0; row < sheet->n_rows; row++, unit++)
        {
          while (row + 1 < sheet->n_rows && !jy_signing_figures_has_unit (figures, unit))
            unit++;
          if (row + 1 == sheet->n_rows)
            unit = jy_signing_units_get_n (figures->units);
          for (guint c = 0; c < columns->len; c++)
            {
              const JySigningColumn *column = &g_array_index (columns, JySigningColumn, c);
              const JyIndicator *indicator;
              JyIndicatorValue value;
              JyCell cell = { 0 };

              if (column->content != JY_COLUMN_RATE)
                continue;
              indicator = jy_test_find_indicator (
                &g_array_index (columns, JySigningColumn, column->what),
                &g_array_index (columns, JySigningColumn, column->denominator));
              g_test_message ("sheet %u column %u row %u", s, c, row);
              g_assert_nonnull (indicator);
              jy_indicator_get_value (indicator, figures, unit, &value);
              g_assert_true (sheet->get_cell (sheet->data, row, c, &cell));
              g_assert_cmpint (value.is_known ? jy_rate_get_hundredths (value.rate) : JY_RATE_NONE,
                               ==, cell.text == NULL ? cell.integer : JY_RATE_NONE);
            }
        }
    }
}
