/* jy-test-book.h - workbooks made by hand, right and wrong ones
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>
#include <glib/gstdio.h>
#include <zip.h>

#include "jy-error.h"
#include "jy-table-reader.h"

#define JY_TEST_XML "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

/* A part of an archive: its name and content; ends with a NULL name. */
typedef struct
{
  const char *name;
  const char *text;
} JyTestPart;

/* What every workbook needs; the sheet is up to the test. */
#define JY_TEST_ROOT                                                                               \
  {                                                                                                \
    "_rels/.rels", "<Relationships><Relationship Id='r' Type='http://x/officeDocument'"            \
                   " Target='xl/workbook.xml'/></Relationships>"                                   \
  }
#define JY_TEST_RELATIONS                                                                          \
  {                                                                                                \
    "xl/_rels/workbook.xml.rels",                                                                  \
      "<Relationships>"                                                                            \
      "<Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"           \
      "<Relationship Id='r2' Type='http://x/sharedStrings' Target='/xl/sharedStrings.xml'/>"       \
      "<Relationship Id='r3' Type='http://x/styles' Target='./x/../styles.xml'/>"                  \
      "</Relationships>"                                                                           \
  }
#define JY_TEST_BOOK                                                                               \
  {                                                                                                \
    "xl/workbook.xml", "<workbook><sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets>"      \
                       "</workbook>"                                                               \
  }

static inline char *
jy_test_folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("jy-book-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

/* Returns: (transfer full): the path of an archive of @parts */
static inline char *
jy_test_zip_new (const char *folder, const JyTestPart *parts)
{
  char *path = g_build_filename (folder, "book.xlsx", NULL);
  zip_t *zip = zip_open (path, ZIP_CREATE | ZIP_TRUNCATE, NULL);

  g_assert_nonnull (zip);
  for (; parts->name != NULL; parts++)
    {
      zip_source_t *source = zip_source_buffer (zip, parts->text, strlen (parts->text), 0);

      g_assert_cmpint (zip_file_add (zip, parts->name, source, 0), >=, 0);
    }
  g_assert_cmpint (zip_close (zip), ==, 0);
  return path;
}

/* A workbook with one sheet.  @data: what stands in sheetData. */
static inline char *
jy_test_book_new (const char *folder, const char *data, const char *behind, const char *strings)
{
  g_autofree char *sheet = g_strconcat ("<worksheet><sheetData>", data, "</sheetData>",
                                        behind != NULL ? behind : "", "</worksheet>", NULL);
  JyTestPart parts[] = {
    JY_TEST_ROOT,
    JY_TEST_RELATIONS,
    JY_TEST_BOOK,
    { "xl/worksheets/sheet1.xml", sheet },
    { "xl/styles.xml",
      "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/>"
      "<numFmt numFmtId='165' formatCode='000000'/><numFmt numFmtId='166' formatCode='0.00E+00'/>"
      "<numFmt numFmtId='167' formatCode='[Red]#,##0\"day\"'/></numFmts>"
      "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
      "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='167'/>"
      "<xf numFmtId='14'/><xf numFmtId='31'/><xf numFmtId='20'/></cellXfs></styleSheet>" },
    { strings != NULL ? "xl/sharedStrings.xml" : NULL, strings },
    { NULL, NULL },
  };

  return jy_test_zip_new (folder, parts);
}

/* Reads @path to its end, all sheets.  Returns: how many rows, or -1 with @message (nullable) set
 */
static inline int
jy_test_read_all (const char *path, char **message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = jy_table_reader_open (path, NULL, &error);
  gboolean failed = reader == NULL;
  int n = 0;

  for (guint i = 0; !failed && i < jy_table_reader_get_n_sheets (reader); i++)
    {
      const JyTableRow *row;
      JyStep step = JY_STEP_ERROR;

      if (jy_table_reader_start (reader, i, TRUE, &error))
        while ((step = jy_table_reader_next (reader, &row, &error)) == JY_STEP_ROW)
          n++;
      failed = step == JY_STEP_ERROR;
    }

  g_assert_cmpint (failed, ==, error != NULL);
  if (!failed)
    return n;
  g_assert_error (error, JY_ERROR, JY_ERROR_FILE);
  if (message != NULL)
    *message = g_strdup (error->message);
  return -1;
}

static inline void
jy_test_assert_refused (const char *path, const char *words)
{
  g_autofree char *message = NULL;

  g_assert_cmpint (jy_test_read_all (path, &message), ==, -1);
  if (strstr (message, words) == NULL)
    g_error ("“%s” does not say “%s”", message, words);
}
