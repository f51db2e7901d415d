/* jy-test-report.h - reports of a database made by SQL, and their cells as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-rate.h"
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
