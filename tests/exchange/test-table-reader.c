/* test-table-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>

#include "jy-table-reader.h"

static JyTableReader *
open_sample (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "roster", name, NULL);
  g_autoptr (GError) error = NULL;
  JyTableReader *reader = jy_table_reader_open (path, NULL, &error);

  g_assert_no_error (error);
  return reader;
}

/* Goes to row @number, and counts the rows up to the end if it is 0. */
static guint
go_to (JyTableReader *reader, guint sheet, guint number, const JyTableRow **row)
{
  g_autoptr (GError) error = NULL;
  guint n = 0;
  JyStep step;

  g_assert_true (jy_table_reader_start (reader, sheet, TRUE, &error));
  while ((step = jy_table_reader_next (reader, row, &error)) == JY_STEP_ROW)
    {
      n++;
      if ((*row)->number == number)
        return n;
    }
  g_assert_no_error (error);
  g_assert_cmpint (step, ==, JY_STEP_DONE);
  g_assert_cmpuint (number, ==, 0);
  return n;
}

static void
assert_cell (const JyTableRow *row, guint column, JyTableKind kind, const char *text)
{
  const JyTableCell *cell = jy_table_row_find (row, column);

  if (text == NULL)
    g_assert_null (cell);
  else
    {
      g_assert_nonnull (cell);
      g_assert_cmpstr (cell->text, ==, text);
      g_assert_cmpint (cell->kind, ==, kind);
    }
}

/* Title rows above the header, households in merged cells. */
static void
test_merged (void)
{
  g_autoptr (JyTableReader) reader = open_sample ("roster-merged.xlsx");
  const JyTableRow *row;

  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==, 1);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 0), ==, "居民花名册");
  g_assert_false (jy_table_reader_is_sheet_hidden (reader, 0));

  go_to (reader, 0, 3, &row);
  assert_cell (row, 0, JY_TABLE_TEXT, "序号");
  assert_cell (row, 16, JY_TABLE_TEXT, "备注");
  assert_cell (row, 17, JY_TABLE_TEXT, NULL);

  go_to (reader, 0, 6, &row);
  assert_cell (row, 0, JY_TABLE_NUMBER, "3");
  assert_cell (row, 1, JY_TABLE_TEXT, "000001");
  g_assert_true (jy_table_row_find (row, 1)->is_merged);
  g_assert_false (jy_table_row_find (row, 3)->is_merged);
  assert_cell (row, 15, JY_TABLE_TEXT, "第一团队");

  g_assert_cmpuint (go_to (reader, 0, 0, &row), ==, 1201);
  g_assert_cmpfloat (jy_table_reader_get_progress (reader), ==, 1.0);
}

/* A sheet a village, in order, and dates that are numbers. */
static void
test_villages (void)
{
  static const char *const names[] = { "茨菇塘社区", "月塘社区", "合泰管委会", "金山社区",
                                       "宋家桥社区", "桂花社区", "填表说明" };
  g_autoptr (JyTableReader) reader = open_sample ("roster-villages.xlsx");
  const JyTableRow *row;
  guint n = 0;

  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, i), ==, names[i]);
      n += go_to (reader, i, 0, &row);
    }
  g_assert_cmpuint (n, ==, 873 + 6 + 1); /* residents, headers, the note */

  go_to (reader, 0, 5, &row);
  assert_cell (row, 8, JY_TABLE_DATE, "2026-09-21");
  g_assert_cmpuint (g_date_get_month (&jy_table_row_find (row, 8)->date), ==, 9);
}

/* GB 18030, and numbers marked as text. */
static void
test_flat (void)
{
  g_autoptr (JyTableReader) reader = open_sample ("roster-flat.csv");
  const JyTableRow *row;

  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==, 1);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 0), ==, "roster-flat");

  go_to (reader, 0, 1, &row);
  assert_cell (row, 0, JY_TABLE_TEXT, "所属社区");
  go_to (reader, 0, 5, &row);
  assert_cell (row, 5, JY_TABLE_TEXT, "430204196812307299");
  assert_cell (row, 7, JY_TABLE_TEXT, NULL);
  assert_cell (row, 8, JY_TABLE_TEXT, "2026.2.12");
  g_assert_cmpuint (go_to (reader, 0, 0, &row), ==, 890 + 1);
}

/* Numbers that lost their last digits keep what the file says. */
static void
test_dirty (void)
{
  g_autoptr (JyTableReader) reader = open_sample ("roster-dirty.xlsx");
  g_autoptr (GError) error = NULL;
  const JyTableRow *row;
  guint n_rounded = 0;
  guint n_formulas = 0;

  g_assert_true (jy_table_reader_start (reader, 0, FALSE, &error));
  while (jy_table_reader_next (reader, &row, &error) == JY_STEP_ROW)
    {
      const JyTableCell *number = jy_table_row_find (row, 6);
      const JyTableCell *note = jy_table_row_find (row, 16);

      if (number != NULL && number->kind == JY_TABLE_NUMBER)
        {
          n_rounded++;
          g_assert_true (strchr (number->raw, 'e') != NULL ||
                         g_str_has_suffix (number->raw, "000"));
        }
      n_formulas += note != NULL && note->is_formula && note->kind == JY_TABLE_TEXT &&
                    g_str_has_prefix (note->text, "=HYPERLINK");
    }
  g_assert_no_error (error);
  g_assert_cmpuint (n_rounded, ==, 5);
  g_assert_cmpuint (n_formulas, ==, 5);
}

/* Ranges are there for who wants more than filled cells. */
static void
test_merges (void)
{
  g_autoptr (JyTableReader) reader = open_sample ("roster-merged.xlsx");
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) merges = jy_table_reader_list_merges (reader, 0, &error);
  const JyTableMerge *merge;

  g_assert_no_error (error);
  g_assert_cmpuint (merges->len, >, 1000);
  for (guint i = 1; i < merges->len; i++)
    g_assert_cmpuint (g_array_index (merges, JyTableMerge, i - 1).first_row, <=,
                      g_array_index (merges, JyTableMerge, i).first_row);

  merge = &g_array_index (merges, JyTableMerge, merges->len - 1);
  g_assert_cmpuint (merge->first_row, ==, 1198);
  g_assert_cmpuint (merge->last_row, ==, 1199);
  g_assert_cmpuint (merge->first_column, ==, 15);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table-reader/merged", test_merged);
  g_test_add_func ("/table-reader/villages", test_villages);
  g_test_add_func ("/table-reader/flat", test_flat);
  g_test_add_func ("/table-reader/dirty", test_dirty);
  g_test_add_func ("/table-reader/merges", test_merges);
  return g_test_run ();
}
