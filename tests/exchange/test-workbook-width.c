/* test-workbook-width.c - which columns of a sheet a line of texts takes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-workbook-width.h"

static void
test_widths (void)
{
  const JySheetColumn named = { .title = "签约率%" }, given = { .title = "x", .width = 22 };
  const JySheetColumn shortest = { .title = "x" };
  const JySheetColumn columns[] = { given, shortest, shortest };

  g_assert_cmpfloat (jy_workbook_get_text_width ("签约率%"), ==, 7);
  g_assert_cmpfloat (jy_workbook_get_column_width (&named), ==, 9);
  g_assert_cmpfloat (jy_workbook_get_column_width (&given), ==, 22);
  g_assert_cmpfloat (jy_workbook_get_column_width (&shortest), ==, 9);
  g_assert_cmpuint (jy_workbook_count_columns (columns, 3, 0), ==, 1);
  g_assert_cmpuint (jy_workbook_count_columns (columns, 3, 30), ==, 1);
  g_assert_cmpuint (jy_workbook_count_columns (columns, 3, 31), ==, 2);
  g_assert_cmpuint (jy_workbook_count_columns (columns, 3, 500), ==, 3);
}

static double
sum (const JySheetColumn *columns, guint first, guint end)
{
  double width = 0;

  for (guint c = first; c < end; c++)
    width += columns[c].width;
  return width;
}

/* Whatever the columns: each text has some of its own, in order, none is left over; if there is
 * ample room, every text has enough. */
static void
test_spread (void)
{
  for (guint round = 0; round < 2000; round++)
    {
      const char *const all[] = { "填报单位：荷塘街道社区卫生服务中心", "Reporting period: Q1 2024",
                                  "2024-01-01", "填表人：" };
      guint n_texts = (guint) g_test_rand_int_range (1, G_N_ELEMENTS (all) + 1);
      guint n_columns = (guint) g_test_rand_int_range ((gint32) n_texts, 20);
      JySheetColumn columns[20] = { 0 };
      g_autofree guint *ends = NULL;
      double need = 0, widest = 0;

      for (guint c = 0; c < n_columns; c++)
        {
          columns[c].width = g_test_rand_int_range (9, 41);
          widest = MAX (widest, columns[c].width);
        }
      for (guint i = 0; i < n_texts; i++)
        need += jy_workbook_get_text_width (all[i]) + 1 + 2 * widest;

      ends = jy_workbook_spread (columns, n_columns, all, n_texts);
      g_assert_cmpuint (ends[n_texts - 1], ==, n_columns);
      for (guint i = 0; i < n_texts; i++)
        {
          guint first = i > 0 ? ends[i - 1] : 0;

          g_assert_cmpuint (ends[i], >, first);
          if (sum (columns, 0, n_columns) >= need)
            g_assert_cmpfloat (sum (columns, first, ends[i]), >=,
                               jy_workbook_get_text_width (all[i]));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/workbook-width/widths", test_widths);
  g_test_add_func ("/workbook-width/spread", test_spread);
  return g_test_run ();
}
