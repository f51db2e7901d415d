/* test-sheet-table.c - a sheet of a report on paper: every number once, whole, below its heading
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-sheet-table.h"
#include "jy-test-pages.h"

#define MAX_COLUMNS 45

/* A sheet whose cells say where they stand. */
typedef struct
{
  JySheet sheet;
  JySheetColumn columns[MAX_COLUMNS];
  char *titles[MAX_COLUMNS];
  char *text;
} Sample;

static char *
dup_expected (guint row, guint column)
{
  if (column == 0)
    return g_strdup_printf ("石塘街道荷花社区%02u", row); /* ten characters */
  return g_strdup_printf ("%u", 10000 + row * 100 + column);
}

static gboolean
get_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  Sample *self = data;

  g_free (self->text);
  self->text = dup_expected (row, column);
  cell->text = column == 0 ? self->text : NULL;
  cell->integer = 10000 + row * 100 + column;
  return TRUE;
}

static Sample *
make (guint n_columns, guint n_rows, guint n_in_group)
{
  static const char *const groups[] = { "65岁及以上常住居民", "Diabetes to standard", "高血压" };
  Sample *self = g_new0 (Sample, 1);

  for (guint c = 0; c < n_columns; c++)
    {
      self->titles[c] = c == 0       ? g_strdup ("单位")
                        : c % 2 == 0 ? g_strdup_printf ("签约率%02u%%", c)
                                     : g_strdup_printf ("Registered here %02u", c);
      self->columns[c].title = self->titles[c];
      self->columns[c].type = c == 0 ? JY_CELL_TEXT : JY_CELL_INTEGER;
      if (c > 0 && n_in_group > 0)
        self->columns[c].group = groups[(c - 1) / n_in_group % G_N_ELEMENTS (groups)];
    }
  self->sheet = (JySheet){ .name = "Sheet",
                           .columns = self->columns,
                           .n_columns = n_columns,
                           .n_rows = n_rows,
                           .n_totals = n_rows > 0,
                           .get_cell = get_cell,
                           .data = self };
  return self;
}

static void
sample_free (Sample *self)
{
  for (guint c = 0; c < MAX_COLUMNS; c++)
    g_free (self->titles[c]);
  g_free (self->text);
  g_free (self);
}

static JyPrintout *
lay_out (const Sample *sample, JyPaper paper)
{
  JyDocument *document = jy_document_new (paper, "报表");

  jy_document_set_footer (document, "家庭医生进万家");
  jy_document_add_sheet (document, &sample->sheet, "签约情况汇总表", paper);
  return jy_test_lay_out (document);
}

static guint
count_lines (const JyPageItem *item, JyTypesetter *setter)
{
  jy_typesetter_set (setter, item->text, item->length, &item->type, item->width);
  return jy_typesetter_get_n_lines (setter);
}

/* The one place that says @text, in one line. */
static const JyPageItem *
find (const JyPrintout *self, const char *text, JyTypesetter *setter)
{
  const JyPageItem *found = NULL;

  for (guint i = 0; i < self->items->len; i++)
    if (jy_test_item_is (jy_test_get_item (self, i), text))
      {
        g_assert_null (found);
        found = jy_test_get_item (self, i);
      }
  g_assert_nonnull (found);
  g_assert_cmpuint (count_lines (found, setter), ==, 1);
  return found;
}

/* Every number is there once, in one line, on the page of the name of its row, and at its height,
 * with the heading of its column above it. */
static void
check_cell (
  const JyPrintout *self, const Sample *sample, guint row, guint column, JyTypesetter *set)
{
  g_autofree char *text = dup_expected (row, column);
  g_autofree char *name = dup_expected (row, 0);
  const JyPageItem *cell = find (self, text, set);
  gboolean has_name = FALSE, has_title = FALSE;

  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = jy_test_get_item (self, i);

      if (item->page != cell->page)
        continue;
      if (jy_test_item_is (item, name) &&
          ABS (item->y + item->height / 2 - cell->y - cell->height / 2) < 1)
        has_name = TRUE;
      if (jy_test_item_is (item, sample->titles[column]) && item->y < cell->y &&
          ABS (item->x - cell->x) < 1)
        has_title = TRUE;
    }
  g_assert_true (has_name);
  g_assert_true (has_title);
}

static void
check (guint n_columns, guint n_rows, guint n_in_group, JyPaper paper)
{
  Sample *sample = make (n_columns, n_rows, n_in_group);
  g_autoptr (JyPrintout) printout = lay_out (sample, paper);
  g_auto (JyTypesetter) setter = { 0 };

  g_test_message ("%u columns in groups of %u, %u rows", n_columns, n_in_group, n_rows);
  jy_typesetter_init (&setter);
  jy_test_check_pages (printout);
  for (guint row = 0; row < n_rows; row++)
    for (guint column = 1; column < n_columns; column++)
      check_cell (printout, sample, row, column, &setter);
  sample_free (sample);
}

static void
test_any_sheet (void)
{
  check (2, 1, 0, JY_PAPER_A4);
  check (9, 4, 0, JY_PAPER_A4);
  check (18, 70, 0, JY_PAPER_A4_LANDSCAPE);
  check (26, 40, 4, JY_PAPER_A4_LANDSCAPE);
  check (40, 7, 3, JY_PAPER_A4_LANDSCAPE);
  check (40, 5, 13, JY_PAPER_A4);
  for (int run = 0; run < 5; run++)
    check ((guint) g_test_rand_int_range (2, MAX_COLUMNS), (guint) g_test_rand_int_range (1, 50),
           (guint) g_test_rand_int_range (0, 6), JY_PAPER_A4_LANDSCAPE);
}

/* A name of ten characters is not divided, whatever else there is. */
static void
test_names (void)
{
  Sample *sample = make (40, 3, 3);
  g_autoptr (JyPrintout) printout = lay_out (sample, JY_PAPER_A4_LANDSCAPE);
  g_auto (JyTypesetter) setter = { 0 };
  guint n = 0;

  jy_typesetter_init (&setter);
  for (guint i = 0; i < printout->items->len; i++)
    if (jy_test_item_is (jy_test_get_item (printout, i), "石塘街道荷花社区01"))
      {
        g_assert_cmpuint (count_lines (jy_test_get_item (printout, i), &setter), ==, 1);
        n++;
      }
  g_assert_cmpuint (n, >, 1); /* in each part */
  g_assert_cmpuint (jy_test_count (printout, "签约情况汇总表 (part 1 of 2)", -1) +
                      jy_test_count (printout, "签约情况汇总表 (part 1 of 3)", -1),
                    ==, 1);
  sample_free (sample);
}

/* A register of thousands is for the workbook. */
static void
test_long_list (void)
{
  Sample *sample = make (5, JY_SHEET_TABLE_MAX_ROWS + 1, 0);
  g_autoptr (JyPrintout) printout = lay_out (sample, JY_PAPER_A4);

  g_assert_cmpuint (jy_printout_get_n_pages (printout), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "The workbook has the list of 401 rows.", -1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "10001", -1), ==, 0);
  sample_free (sample);
}

/* Only the remark that says what marks and notes say is left out. */
static gboolean
get_marked_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  cell->text = column == 0 ? "村" : NULL;
  if (column == 2)
    cell->text = row == 0 ? "No base figures" : *(gboolean *) data ? "Other" : "";
  cell->integer = 7;
  cell->is_marked = column == 1 && row == 0;
  return TRUE;
}

static void
test_remarks (void)
{
  static const JySheetColumn columns[] = { { "Unit", NULL, JY_CELL_TEXT, 0, FALSE, 0, 0 },
                                           { "People", NULL, JY_CELL_INTEGER, 0, FALSE, 0, 0 },
                                           { "Notes", NULL, JY_CELL_TEXT, 0, FALSE, TRUE, 0, 0 } };
  static const char *const notes[] = { "* counted on the register", NULL };

  for (int has_other = FALSE; has_other <= TRUE; has_other++)
    {
      const JySheet sheet = { .name = "S",
                              .columns = columns,
                              .n_columns = 3,
                              .n_rows = 2,
                              .get_cell = get_marked_cell,
                              .data = &has_other,
                              .notes = notes };
      JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
      g_autoptr (JyPrintout) printout = NULL;

      jy_document_add_sheet (document, &sheet, "S", JY_PAPER_A4);
      printout = jy_test_lay_out (document);
      g_assert_cmpuint (jy_test_count (printout, "No base figures", -1), ==, has_other);
      g_assert_cmpuint (jy_test_count (printout, "7*", -1), ==, 1);
      g_assert_cmpuint (jy_test_count (printout, notes[0], -1), ==, 1);
    }
}

/* Pages are turned where the document says so, keep one row of numbers, and the cover has none. */
static void
test_turns (void)
{
  JyDocument *document = jy_document_new (JY_PAPER_A4, "报告");
  g_autoptr (JyPrintout) printout = NULL;

  jy_document_set_footer (document, "F");
  jy_document_set_cover (document);
  jy_document_add_title (document, "报告");
  jy_document_add_page_break (document);
  jy_document_add_paragraph (document, "A", JY_TEXT_PLAIN);
  jy_document_turn (document, JY_PAPER_A4_LANDSCAPE);
  jy_document_turn (document, JY_PAPER_A4_LANDSCAPE);
  jy_document_add_paragraph (document, "B", JY_TEXT_PLAIN);
  jy_document_add_page_break (document);
  jy_document_turn (document, JY_PAPER_A4); /* the page begun is empty, and is turned itself */
  jy_document_add_paragraph (document, "C", JY_TEXT_PLAIN);
  printout = jy_test_lay_out (document);

  g_assert_cmpuint (jy_printout_get_n_pages (printout), ==, 4);
  g_assert_cmpint (jy_printout_get_paper (printout, 1), ==, JY_PAPER_A4);
  g_assert_cmpint (jy_printout_get_paper (printout, 2), ==, JY_PAPER_A4_LANDSCAPE);
  g_assert_cmpint (jy_printout_get_paper (printout, 3), ==, JY_PAPER_A4);
  g_assert_cmpuint (jy_test_count (printout, "Page 1 of 4", -1), ==, 0);
  g_assert_cmpuint (jy_test_count (printout, "F", 0), ==, 0);
  g_assert_cmpuint (jy_test_count (printout, "Page 3 of 4", 2), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Page 4 of 4", 3), ==, 1);
  jy_test_check_pages (printout);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-table/any-sheet", test_any_sheet);
  g_test_add_func ("/sheet-table/names", test_names);
  g_test_add_func ("/sheet-table/long-list", test_long_list);
  g_test_add_func ("/sheet-table/remarks", test_remarks);
  g_test_add_func ("/sheet-table/turns", test_turns);
  return g_test_run ();
}
