/* test-report-columns.c - the ids of columns and their groups, by which stored layouts and closed
 * reports know them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * tests/data/report/columns lists them: sheet, column and group, in order.  Somebody who words a
 * heading otherwise gives its column the id that is listed; only a column that goes or comes
 * changes the list.
 */
#include "jy-test-layout.h"

/* Of the sheet of scores: the others are called as the centre calls what it judges. */
#define N_SCORE_COLUMNS 7

/* Returns: (transfer full): a line for each column */
static char **
list_columns (JyTestStore *self, const char *period, JySigningBy by)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, period, by);
  g_autoptr (GPtrArray) list = g_ptr_array_new ();

  for (guint i = 0; i < jy_signing_report_get_n_sheets (report); i++)
    {
      const JySheet *sheet = jy_signing_report_get_delivered (report, i);
      JyReportSheet which = jy_signing_report_get_which (report, i);
      guint n = which == JY_REPORT_SCORES ? N_SCORE_COLUMNS : sheet->n_columns;

      for (guint c = 0; c < n; c++)
        {
          const JySheetColumn *column = &sheet->columns[c];

          g_ptr_array_add (list, g_strjoin (" ", jy_report_sheet_get_id (which), column->id,
                                            column->group_id, NULL));
        }
    }

  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_steal (list, NULL);
}

/* Whatever is reported, and by whatever units. */
static void
test_listed (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const periods[] = { "2024-02", "2024Q1", "2023" };
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "report", "columns", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) listed = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  listed = g_strsplit (g_strchomp (text), "\n", -1);
  for (guint p = 0; p < G_N_ELEMENTS (periods); p++)
    for (JySigningBy by = 0; by <= JY_SIGNING_BY_SUBDISTRICT; by++)
      {
        g_auto (GStrv) columns = list_columns (self, periods[p], by);

        for (guint i = 0; columns[i] != NULL && listed[i] != NULL; i++)
          g_assert_cmpstr (columns[i], ==, listed[i]);
        g_assert_cmpuint (g_strv_length (columns), ==, g_strv_length (listed));
      }
}

#define add(path, func)                                                                            \
  g_test_add (path, JyTestStore, NULL, jy_test_layout_set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/report-columns/listed", test_listed);
  return g_test_run ();
}
