/* test-frozen-compare.c - which number of one report is which of another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-frozen-compare.h"
#include "jy-test.h"

static gboolean
get_place_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  const char *const *texts_of_row = data;

  if (column == 0)
    cell->text = row == 0 ? "A" : "B";
  cell->integer = g_ascii_strtoll (texts_of_row[row] + column, NULL, 10) / (column == 1 ? 10 : 1);
  return TRUE;
}

/* A sheet of two rows with numbers of one digit. */
static JyFrozenReport *
freeze_small (const char *id,
              const JySheetColumn *columns,
              const char *const *numbers,
              guint n_rows)
{
  const JyFrozenHead head = { (char *) "", (char *) "", jy_test_date ("2024-06-15"), TRUE };
  const JySheet sheet = { .name = "s",
                          .columns = columns,
                          .n_columns = 3,
                          .n_rows = n_rows,
                          .get_cell = get_place_cell,
                          .data = (gpointer) numbers };
  JyFrozenReport *report = g_new0 (JyFrozenReport, 1);

  report->sheets = jy_frozen_sheets_new (&head);
  report->people = jy_frozen_people_new ();
  jy_frozen_sheets_add (report->sheets, id, &sheet);
  return report;
}

/* Columns that changed their places, and columns in another language, are still the same. */
static void
test_columns (void)
{
  static const JySheetColumn columns[] = { { "Unit" },
                                           { "X", NULL, JY_CELL_INTEGER },
                                           { "Y", NULL, JY_CELL_INTEGER } };
  static const JySheetColumn turned[] = { { "Unit" },
                                          { "Y", NULL, JY_CELL_INTEGER },
                                          { "X", NULL, JY_CELL_INTEGER } };
  static const JySheetColumn others[] = { { "单位" },
                                          { "甲", NULL, JY_CELL_INTEGER },
                                          { "乙", NULL, JY_CELL_INTEGER } };
  static const char *const numbers[] = { " 12", " 34" };
  static const char *const numbers_turned[] = { " 21", " 53" };
  static const char *const numbers_now[] = { " 12", " 35" };
  g_autoptr (JyFrozenReport) then = freeze_small ("s", columns, numbers, 2);
  g_autoptr (JyFrozenReport) now = freeze_small ("s", turned, numbers_turned, 2);
  g_autoptr (JyFrozenReport) other = freeze_small ("s", others, numbers_now, 2);
  g_autoptr (GPtrArray) changes = jy_frozen_report_compare (then, now);
  g_autoptr (GPtrArray) translated = jy_frozen_report_compare (then, other);
  const JyFigureChange *change;

  g_assert_cmpuint (changes->len, ==, 1);
  change = g_ptr_array_index (changes, 0);
  g_assert_cmpstr (change->row, ==, "B");
  g_assert_cmpstr (change->column, ==, "Y");
  g_assert_cmpstr (change->then, ==, "4");
  g_assert_cmpstr (change->now, ==, "5");

  g_assert_cmpuint (translated->len, ==, 1);
  change = g_ptr_array_index (translated, 0);
  g_assert_cmpstr (change->column, ==, "Y");
  g_assert_cmpstr (change->now, ==, "5");
}

/* A row that a form has got since is no change; one that the records have is. */
static void
test_new_row (void)
{
  static const JySheetColumn columns[] = { { "Unit" },
                                           { "X", NULL, JY_CELL_INTEGER },
                                           { "Y", NULL, JY_CELL_INTEGER } };
  static const char *const numbers[] = { " 12", " 34" };
  static const struct
  {
    const char *sheet;
    guint n_changes;
  } cases[] = { { "year", 0 }, { "public-health", 0 }, { "scores", 2 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyFrozenReport) then = freeze_small (cases[i].sheet, columns, numbers, 1);
      g_autoptr (JyFrozenReport) now = freeze_small (cases[i].sheet, columns, numbers, 2);
      g_autoptr (GPtrArray) changes = jy_frozen_report_compare (then, now);

      g_assert_cmpuint (changes->len, ==, cases[i].n_changes);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/frozen-compare/columns", test_columns);

  g_test_add_func ("/frozen-compare/new-row", test_new_row);
  return g_test_run ();
}
