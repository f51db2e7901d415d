/* test-xlsx-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-test-book.h"
#include "jy-xlsx-cell.h"

static char *folder;

static JyTableReader *
start (const char *data, const char *behind, const char *strings, gboolean fill_merged)
{
  g_autofree char *path = jy_test_book_new (folder, data, behind, strings);
  g_autoptr (GError) error = NULL;
  JyTableReader *reader = jy_table_reader_open (path, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (jy_table_reader_start (reader, 0, fill_merged, &error));
  g_assert_no_error (error);
  g_unlink (path); /* what is open stays readable */
  return reader;
}

static const JyTableRow *
next (JyTableReader *reader)
{
  g_autoptr (GError) error = NULL;
  const JyTableRow *row = NULL;
  JyStep step = jy_table_reader_next (reader, &row, &error);

  g_assert_no_error (error);
  g_assert_cmpint (step, !=, JY_STEP_ERROR);
  return row;
}

/* One cell: its XML, and what it says. */
static const struct
{
  const char *cell;
  JyTableKind kind;
  const char *text; /* NULL: nothing is there */
  const char *raw;
} cases[] = {
  { "<c r='A1'><v>12</v></c>", JY_TABLE_NUMBER, "12", "12" },
  { "<c r='A1'><v>12.0</v></c>", JY_TABLE_NUMBER, "12", "12.0" },
  { "<c r='A1'><v>0.30000000000000004</v></c>", JY_TABLE_NUMBER, "0.3", "0.30000000000000004" },
  { "<c r='A1'><v>-1.5E-3</v></c>", JY_TABLE_NUMBER, "-0.0015", "-1.5E-3" },
  { "<c r='A1'><v>1.3907331234E10</v></c>", JY_TABLE_NUMBER, "13907331234", "1.3907331234E10" },
  /* Digits were lost: shown as the file says. */
  { "<c r='A1'><v>4.30204199502E+17</v></c>", JY_TABLE_NUMBER, "4.30204199502E+17",
    "4.30204199502E+17" },
  { "<c r='A1'><v>430204199502022000</v></c>", JY_TABLE_NUMBER, "430204199502022000",
    "430204199502022000" },
  { "<c r='A1' t='n'><v>wrong</v></c>", JY_TABLE_TEXT, "wrong", "wrong" },
  { "<c r='A1'><v>nan</v></c>", JY_TABLE_TEXT, "nan", "nan" },
  { "<c r='A1'><v>0x10</v></c>", JY_TABLE_TEXT, "0x10", "0x10" },
  { "<c r='A1'><v>1E999</v></c>", JY_TABLE_TEXT, "1E999", "1E999" },
  { "<c r='A1' s='2'><v>7</v></c>", JY_TABLE_NUMBER, "000007", "7" },
  { "<c r='A1' s='3'><v>7</v></c>", JY_TABLE_NUMBER, "7", "7" },
  { "<c r='A1' s='4'><v>7</v></c>", JY_TABLE_NUMBER, "7", "7" },
  { "<c r='A1' s='99'><v>7</v></c>", JY_TABLE_NUMBER, "7", "7" },
  { "<c r='A1' s='1'><v>46295</v></c>", JY_TABLE_DATE, "2026-09-30", "46295" },
  { "<c r='A1' s='5'><v>46295.354166666664</v></c>", JY_TABLE_DATE, "2026-09-30 08:30",
    "46295.354166666664" },
  { "<c r='A1' s='6'><v>46294.9999999</v></c>", JY_TABLE_DATE, "2026-09-30", "46294.9999999" },
  { "<c r='A1' s='5'><v>1</v></c>", JY_TABLE_DATE, "1900-01-01", "1" },
  { "<c r='A1' s='5'><v>59</v></c>", JY_TABLE_DATE, "1900-02-28", "59" },
  { "<c r='A1' s='5'><v>60</v></c>", JY_TABLE_NUMBER, "60", "60" }, /* no such day */
  { "<c r='A1' s='5'><v>61</v></c>", JY_TABLE_DATE, "1900-03-01", "61" },
  { "<c r='A1' s='5'><v>2958465</v></c>", JY_TABLE_DATE, "9999-12-31", "2958465" },
  { "<c r='A1' s='5'><v>2958466</v></c>", JY_TABLE_NUMBER, "2958466", "2958466" },
  { "<c r='A1' s='5'><v>-1</v></c>", JY_TABLE_NUMBER, "-1", "-1" },
  { "<c r='A1' s='7'><v>0.354166666666667</v></c>", JY_TABLE_NUMBER, "08:30", "0.354166666666667" },
  { "<c r='A1' t='d'><v>2026-09-30T00:00:00</v></c>", JY_TABLE_DATE, "2026-09-30",
    "2026-09-30T00:00:00" },
  { "<c r='A1' t='d'><v>2026-09-30T08:30:00</v></c>", JY_TABLE_DATE, "2026-09-30 08:30",
    "2026-09-30T08:30:00" },
  { "<c r='A1' t='d'><v>soon</v></c>", JY_TABLE_TEXT, "soon", "soon" },
  { "<c r='A1' t='b'><v>1</v></c>", JY_TABLE_BOOLEAN, "TRUE", "1" },
  { "<c r='A1' t='b'><v>0</v></c>", JY_TABLE_BOOLEAN, "FALSE", "0" },
  { "<c r='A1' t='e'><v>#N/A</v></c>", JY_TABLE_ERROR, "#N/A", "#N/A" },
  { "<c r='A1' t='str'><f>A2&amp;\"x\"</f><v>李x</v></c>", JY_TABLE_TEXT, "李x", "李x" },
  { "<c r='A1'><f>1+1</f><v>2</v></c>", JY_TABLE_NUMBER, "2", "2" },
  { "<c r='A1'><f>cmd|x</f><v></v></c>", JY_TABLE_TEXT, "=cmd|x", "=cmd|x" },
  { "<c r='A1' t='inlineStr'><is><t>=1+1</t></is></c>", JY_TABLE_TEXT, "=1+1", "=1+1" },
  { "<c r='A1' t='inlineStr'><is><r><t>张</t></r><r><rPr/><t xml:space='preserve'> 三</t></r>"
    "<rPh><t>zhang</t></rPh></is></c>",
    JY_TABLE_TEXT, "张 三", "张 三" },
  { "<c r='A1' t='s'><v>0</v></c>", JY_TABLE_TEXT, "共享", "共享" },
  { "<c r='A1' t='s'><v>1</v></c>", JY_TABLE_TEXT, "a\nb_x_", "a\nb_x_" },
  { "<c r='A1' t='s'><v>2</v></c>", JY_TABLE_TEXT, NULL, NULL },
  { "<c r='A1' s='1'/>", JY_TABLE_TEXT, NULL, NULL },
  { "<x:c r='A1' xmlns:x='u'><x:v>5</x:v></x:c>", JY_TABLE_NUMBER, "5", "5" },
};

static void
test_cells (void)
{
  static const char strings[] = "<sst><si><t>共享</t><phoneticPr/></si>"
                                "<si><r><t>a_x000A_</t></r><r><t>b_x_</t></r></si>"
                                "<si><t>_x0000__x0007_</t></si></sst>";

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *data = g_strconcat ("<row r='1'>", cases[i].cell, "</row>", NULL);
      g_autoptr (JyTableReader) reader = start (data, NULL, strings, FALSE);
      const JyTableRow *row = next (reader);

      g_test_message ("%s", cases[i].cell);
      if (cases[i].text == NULL)
        {
          g_assert_null (row);
          continue;
        }
      g_assert_nonnull (row);
      g_assert_cmpuint (row->n_cells, ==, 1);
      g_assert_cmpint (row->cells[0].kind, ==, cases[i].kind);
      g_assert_cmpstr (row->cells[0].text, ==, cases[i].text);
      g_assert_cmpstr (row->cells[0].raw, ==, cases[i].raw);
      g_assert_cmpint (row->cells[0].is_formula, ==, strstr (cases[i].cell, "<f>") != NULL);
      g_assert_cmpint (g_date_valid (&row->cells[0].date), ==, cases[i].kind == JY_TABLE_DATE);
      g_assert_null (next (reader));
    }
}

/* Rows and cells without an address follow each other; empty rows only count. */
static void
test_addresses (void)
{
  g_autoptr (JyTableReader) reader =
    start ("<row><c><v>1</v></c><c><v>2</v></c><c r='E1'><v>3</v></c></row><row/>"
           "<row r='4'><c r='AA4'><v>4</v></c></row><row><c t='inlineStr'/></row>"
           "<row><c><v>5</v></c></row>",
           NULL, NULL, FALSE);
  const JyTableRow *row = next (reader);

  g_assert_cmpuint (row->number, ==, 1);
  g_assert_cmpuint (row->n_cells, ==, 3);
  g_assert_cmpstr (jy_table_row_find (row, 4)->text, ==, "3");
  g_assert_null (jy_table_row_find (row, 3));
  row = next (reader);
  g_assert_cmpuint (row->number, ==, 4);
  g_assert_cmpstr (jy_table_row_find (row, 26)->text, ==, "4");
  g_assert_cmpuint (next (reader)->number, ==, 6);
  g_assert_null (next (reader));
}

/* Wherever the ranges stand in what is unpacked piece by piece. */
static void
test_fill_far_behind (void)
{
  for (int length = 64500; length < 65600; length += 7)
    {
      g_autofree char *blanks = g_strnfill ((gsize) length, ' ');
      g_autofree char *behind = g_strconcat (blanks, "<mergeCell ref='A1:A2'/>", NULL);
      g_autoptr (JyTableReader) reader =
        start ("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row>",
               behind, NULL, TRUE);

      g_assert_cmpuint (next (reader)->n_cells, ==, 1);
      g_assert_cmpuint (next (reader)->n_cells, ==, 2);
    }
}

/* Ranges that touch, overlap, begin in an empty cell, or end behind the sheet. */
static void
test_fill (void)
{
  g_autoptr (JyTableReader) reader =
    start ("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>10</v></c></row>"
           "<row r='2'><c r='C2'><v>7</v></c></row>"
           "<row r='3'><c r='A3'><v>2</v></c><c r='B3'><v>30</v></c></row>"
           "<row r='5'><c r='D5'><v>9</v></c></row>",
           "<mergeCells><mergeCell ref='A3:A9'/><mergeCell ref='A1:B2'/>"
           "<mergeCell ref='C1:C3'/><mergeCell ref='B1:B5'/><mergeCell ref='B3'/>"
           "<mergeCell ref='nonsense'/></mergeCells>",
           NULL, TRUE);
  const JyTableRow *row = next (reader);

  g_assert_cmpuint (row->n_cells, ==, 2);
  row = next (reader);
  g_assert_cmpuint (row->n_cells, ==, 3);
  g_assert_cmpstr (row->cells[0].text, ==, "1");
  g_assert_true (row->cells[0].is_merged);
  g_assert_cmpstr (row->cells[1].text, ==, "10");
  g_assert_false (row->cells[2].is_merged);

  row = next (reader);
  g_assert_cmpuint (row->n_cells, ==, 2);
  g_assert_false (row->cells[0].is_merged);
  g_assert_cmpstr (row->cells[1].text, ==, "30"); /* its own value */

  row = next (reader);
  g_assert_cmpuint (row->number, ==, 5);
  g_assert_cmpuint (row->n_cells, ==, 3);
  g_assert_cmpstr (row->cells[0].text, ==, "2");
  g_assert_cmpstr (row->cells[1].text, ==, "10");
  g_assert_cmpstr (row->cells[2].text, ==, "9");
  g_assert_null (next (reader));
}

/* Days from 1904, hidden sheets, sheets that hold no cells, names in any case. */
static void
test_book (void)
{
  static const JyTestPart parts[] = {
    { "_rels/.rels", "<Relationships/>" },
    { "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/Sheet1.xml'/>"
      "<Relationship Id='b' Type='x/chartsheet' Target='c.xml'/>"
      "<Relationship Id='c' Type='x/worksheet' Target='../xl/worksheets/sheet2.xml'/>"
      "<Relationship Id='s' Type='x/styles' Target='styles.xml'/></Relationships>" },
    { "xl/workbook.xml",
      "<workbook><workbookPr date1904='1'/><sheets><sheet name='一' sheetId='9' rel:id='a'/>"
      "<sheet name='chart' sheetId='3' r:id='b'/>"
      "<sheet name='&lt;二&gt;' state='veryHidden' sheetId='4' r:id='c'/></sheets></workbook>" },
    { "XL/worksheets/sheet1.xml",
      "<worksheet><sheetData><row><c s='0'><v>0</v></c></row></sheetData></worksheet>" },
    { "xl/worksheets/sheet2.xml", "<worksheet/>" },
    { "xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>" },
    { NULL, NULL },
  };
  g_autofree char *path = jy_test_zip_new (folder, parts);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = jy_table_reader_open (path, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==, 2);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 1), ==, "<二>");
  g_assert_false (jy_table_reader_is_sheet_hidden (reader, 0));
  g_assert_true (jy_table_reader_is_sheet_hidden (reader, 1));

  g_assert_true (jy_table_reader_start (reader, 1, TRUE, &error));
  g_assert_null (next (reader));
  g_assert_true (jy_table_reader_start (reader, 0, TRUE, &error));
  g_assert_cmpstr (next (reader)->cells[0].text, ==, "1904-01-01");
  g_unlink (path);
}

/* Every address of a column, there and back. */
static void
test_reference (void)
{
  guint row;
  guint column;
  JyTableMerge range;

  g_assert_true (jy_xlsx_parse_reference ("XFD1048576", &row, &column));
  g_assert_cmpuint (column, ==, JY_TABLE_MAX_COLUMNS - 1);
  g_assert_cmpuint (row, ==, JY_TABLE_MAX_ROWS);
  g_assert_true (jy_xlsx_parse_reference ("$b$12", &row, &column));
  g_assert_cmpuint (column, ==, 1);
  g_assert_false (jy_xlsx_parse_reference ("XFE1", &row, &column));
  g_assert_false (jy_xlsx_parse_reference ("A1048577", &row, &column));
  g_assert_false (jy_xlsx_parse_reference ("A0", &row, &column));
  g_assert_false (jy_xlsx_parse_reference ("A", &row, &column));
  g_assert_false (jy_xlsx_parse_reference ("1", &row, &column));
  g_assert_false (jy_xlsx_parse_reference ("", &row, &column));
  g_assert_false (jy_xlsx_parse_reference ("A1B", &row, &column));
  g_assert_false (jy_xlsx_parse_reference ("AAAAAAAAAAAAAAAAAAAAAAAA1", &row, &column));
  g_assert_false (jy_xlsx_parse_range ("B2:A1", &range));
  g_assert_true (jy_xlsx_parse_range ("B2", &range));
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = jy_test_folder_new ();
  g_test_add_func ("/xlsx-reader/cells", test_cells);
  g_test_add_func ("/xlsx-reader/addresses", test_addresses);
  g_test_add_func ("/xlsx-reader/fill", test_fill);
  g_test_add_func ("/xlsx-reader/fill-far-behind", test_fill_far_behind);
  g_test_add_func ("/xlsx-reader/book", test_book);
  g_test_add_func ("/xlsx-reader/reference", test_reference);
  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
