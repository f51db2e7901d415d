/* test-hostile-file.c - workbooks that want to do harm
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-filler.h"
#include "jy-test-memory.h"

#define MEBIBYTE (1024 * 1024)

static char *folder;

static void
refuse_filled (const char *name, JyTestFiller filler, const char *words)
{
  g_autofree char *path = jy_test_book_with (folder, name, &filler);

  jy_test_assert_refused (path, words);
  g_unlink (path);
}

#define SHEET "xl/worksheets/sheet1.xml"
#define ROW "<worksheet><sheetData><row>"
#define END "</sheetData></worksheet>"

static void
test_bombs (void)
{
  refuse_filled (SHEET, (JyTestFiller){ ROW, "<c><v>1</v></c>", 3 * MEBIBYTE, "" }, "unpacks to");
  refuse_filled ("unused.bin", (JyTestFiller){ "", "0", 40 * MEBIBYTE, "" }, "unpacks to");
  /* One cell of 300 MB, and one just small enough to be unpacked. */
  refuse_filled (SHEET, (JyTestFiller){ ROW "<c t='str'><v>", "x", 300000000, "" }, "unpacks to");
  refuse_filled (SHEET,
                 (JyTestFiller){ ROW "<c t='str'><v>", "x", 8 * MEBIBYTE, "</v></c></row>" END },
                 "32,767 characters");
  refuse_filled (
    SHEET,
    (JyTestFiller){ ROW "<c t='inlineStr'><is>", "<t>x</t>", MEBIBYTE, "</is></c></row>" END },
    "32,767 characters");
  refuse_filled (SHEET, (JyTestFiller){ ROW "<c><f>", "x", 8 * MEBIBYTE, "</f></c></row>" END },
                 "32,767 characters");
}

static void
test_shapes (void)
{
  refuse_filled (SHEET,
                 (JyTestFiller){ "<worksheet><sheetData>", "<row/>", JY_TABLE_MAX_ROWS + 1, END },
                 "1,048,576 rows");
  refuse_filled (SHEET, (JyTestFiller){ ROW, "<c/>", JY_TABLE_MAX_COLUMNS + 1, "</row>" END },
                 "16,384 columns");
  refuse_filled (SHEET, (JyTestFiller){ "", "<a>", MEBIBYTE, "" }, "is damaged");
  /* A tag, an attribute and a comment that never end. */
  refuse_filled (SHEET, (JyTestFiller){ "<worksheet ", "x", 8 * MEBIBYTE, "" }, "is damaged");
  refuse_filled (SHEET, (JyTestFiller){ ROW "<c r='", "A", 8 * MEBIBYTE, "" }, "is damaged");
  refuse_filled (SHEET, (JyTestFiller){ "<worksheet><!-- ", "x", 8 * MEBIBYTE, "" }, "is damaged");
  refuse_filled ("xl/sharedStrings.xml", (JyTestFiller){ "<sst>", "<si/>", 3 * MEBIBYTE, "" },
                 "is damaged");
  refuse_filled ("xl/workbook.xml",
                 (JyTestFiller){ "<workbook>", "<sheet/>", MEBIBYTE, "</workbook>" }, "no sheet");
  refuse_filled ("xl/styles.xml", (JyTestFiller){ "<styleSheet><cellXfs>", "<xf/>", MEBIBYTE, "" },
                 "is damaged");
}

static void
test_definitions (void)
{
  static const char bomb[] = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
                             "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
  static const char outside[] = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">";
  const char *const parts[] = { SHEET,           "xl/sharedStrings.xml",
                                "xl/styles.xml", "xl/workbook.xml",
                                "_rels/.rels",   "xl/_rels/workbook.xml.rels" };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      refuse_filled (parts[i], (JyTestFiller){ bomb, "<a>&c;</a>", 1, "" }, "contains definitions");
      refuse_filled (parts[i], (JyTestFiller){ outside, "<a/>", 1, "" }, "contains definitions");
    }

  refuse_filled (SHEET,
                 (JyTestFiller){ ROW "<c><v>&a;</v></c></row></sheetData></worksheet>", "", 0, "" },
                 "is damaged");
}

/* What cells may not say. */
static void
test_wrong_cells (void)
{
  static const char *const rows[] = {
    "<row r='2'/><row r='2'/>",
    "<row r='2'/><row r='1'/>",
    "<row r='0'/>",
    "<row r='x'/>",
    "<row r='1'><c r='B1'/><c r='A1'/></row>",
    "<row r='1'><c r='A2'/></row>",
    "<row r='1'><c r='1'/></row>",
    "<row r='1'><c t='s'><v>0</v></c></row>",
    "<row r='1'><c t='s'><v>-1</v></c></row>",
    "<row r='1'><c t='s'><v>x</v></c></row>",
    "<row r='1'><c><v>1</c></row>",
    "\xff\xfe",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = jy_test_book_new (folder, rows[i], NULL, "<sst/>");

      jy_test_assert_refused (path, "is damaged");
      g_unlink (path);
    }
}

/* The directory says a part is smaller than it is. */
static void
test_lie (void)
{
  JyTestFiller filler = { ROW, "<c><v>1</v></c>", 100000, "</row></sheetData></worksheet>" };
  g_autofree char *path = jy_test_book_with (folder, SHEET, &filler);
  guint32 size = (guint32) (strlen (filler.before) + 15 * filler.n + strlen (filler.behind));
  guint32 smaller = 1000;
  g_autofree guint8 *bytes = NULL;
  gsize n;
  guint n_found = 0;

  g_assert_true (g_file_get_contents (path, (char **) &bytes, &n, NULL));
  for (gsize i = 0; i + 4 <= n; i++)
    if (memcmp (bytes + i, &size, 4) == 0)
      {
        memcpy (bytes + i, &smaller, 4);
        n_found++;
      }
  g_assert_cmpuint (n_found, >, 0);
  jy_test_set_contents (path, bytes, n);
  jy_test_assert_refused (path, "is damaged");
  g_unlink (path);
}

static void
test_many_parts (void)
{
  g_autofree char *path = jy_test_book_new (folder, "", NULL, NULL);
  zip_t *zip = zip_open (path, 0, NULL);
  g_autofree guint8 *bytes = NULL;
  gsize n;

  for (guint i = 0; i < 10001; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);
      zip_int64_t index = zip_file_add (zip, name, zip_source_buffer (zip, "", 0, 0), 0);

      zip_set_file_compression (zip, (zip_uint64_t) index, ZIP_CM_STORE, 0);
    }
  g_assert_cmpint (zip_close (zip), ==, 0);
  jy_test_assert_refused (path, "more parts");

  /* A million, as the long form of the end record says. */
  g_assert_true (g_file_get_contents (path, (char **) &bytes, &n, NULL));
  g_assert_cmpmem (bytes + n - 22, 4, "PK\5\6", 4);
  memmove (bytes + n - 2000, bytes + n - 22, 22);
  memcpy (bytes + n - 2020, "PK\6\7", 4);
  bytes[n - 2000 + 20] = (2000 - 22) & 0xff;
  bytes[n - 2000 + 21] = (2000 - 22) >> 8;
  memset (bytes + n - 22, 0, 22);
  bytes[n - 2000 + 10] = 1;
  bytes[n - 2000 + 11] = 0;
  jy_test_set_contents (path, bytes, n);
  jy_test_assert_refused (path, "more parts");
  g_unlink (path);
}

/* All of the above needed little: nothing was unpacked whole. */
static void
test_memory (void)
{
  g_assert_cmpint (jy_test_memory_get_peak () / (1024 * 1024), <, 128);
}

int
main (int argc, char **argv)
{
  int status;

  jy_test_memory_watch ();
  g_test_init (&argc, &argv, NULL);
  folder = jy_test_folder_new ();
  g_test_add_func ("/hostile-file/bombs", test_bombs);
  g_test_add_func ("/hostile-file/shapes", test_shapes);
  g_test_add_func ("/hostile-file/definitions", test_definitions);
  g_test_add_func ("/hostile-file/wrong-cells", test_wrong_cells);
  g_test_add_func ("/hostile-file/lie", test_lie);
  g_test_add_func ("/hostile-file/many-parts", test_many_parts);
  g_test_add_func ("/hostile-file/memory", test_memory);
  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
