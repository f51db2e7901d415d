/* test-hostile-file.c - files that want to do harm, or are not what they say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-test-book.h"
#include "jy-test-memory.h"

#define MEBIBYTE (1024 * 1024)

static char *folder;

/* @n times @unit between @before and @behind, made while it is packed. */
typedef struct
{
  const char *before;
  const char *unit;
  guint64 n;
  const char *behind;

  guint64 position;
  gsize n_before;
  gsize n_unit;
} Filler;

static guint64
get_size (Filler *self)
{
  self->n_before = strlen (self->before);
  self->n_unit = strlen (self->unit);
  return self->n_before + self->n_unit * self->n + strlen (self->behind);
}

static char
get_byte (const Filler *self, guint64 at)
{
  if (at < self->n_before)
    return self->before[at];
  at -= self->n_before;
  return at < self->n_unit * self->n ? self->unit[at % self->n_unit]
                                     : self->behind[at - self->n_unit * self->n];
}

static zip_int64_t
fill_cb (void *data, void *buffer, zip_uint64_t n, zip_source_cmd_t command)
{
  Filler *self = data;
  guint64 size = get_size (self);
  zip_uint64_t i;

  switch ((int) command)
    {
    case ZIP_SOURCE_OPEN:
      self->position = 0;
      return 0;
    case ZIP_SOURCE_READ:
      i = 0;
      if (self->n_unit == 1 && self->position >= self->n_before &&
          self->position < self->n_before + self->n)
        {
          i = MIN (n, self->n_before + self->n - self->position);
          memset (buffer, self->unit[0], i);
          self->position += i;
        }
      for (; i < n && self->position < size; i++)
        ((char *) buffer)[i] = get_byte (self, self->position++);
      return (zip_int64_t) i;
    case ZIP_SOURCE_STAT:
      zip_stat_init (buffer);
      return sizeof (zip_stat_t);
    case ZIP_SOURCE_SUPPORTS:
      return zip_source_make_command_bitmap (ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                             ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                             -1);
    default:
      return 0;
    }
}

/* A workbook whose part @name is @filler. */
static char *
book_with (const char *name, Filler *filler)
{
  char *path = jy_test_book_new (folder, "", NULL, "<sst/>");
  zip_t *zip = zip_open (path, 0, NULL);
  zip_source_t *source = zip_source_function (zip, fill_cb, filler);
  zip_int64_t index = zip_file_add (zip, name, source, ZIP_FL_OVERWRITE);

  zip_set_file_compression (zip, (zip_uint64_t) index, ZIP_CM_DEFLATE, 1);
  g_assert_cmpint (zip_close (zip), ==, 0);
  return path;
}

static void
refuse_filled (const char *name, Filler filler, const char *words)
{
  g_autofree char *path = book_with (name, &filler);

  jy_test_assert_refused (path, words);
  g_unlink (path);
}

#define SHEET "xl/worksheets/sheet1.xml"
#define ROW "<worksheet><sheetData><row>"
#define END "</sheetData></worksheet>"

static void
test_bombs (void)
{
  refuse_filled (SHEET, (Filler){ ROW, "<c><v>1</v></c>", 3 * MEBIBYTE, "" }, "unpacks to");
  refuse_filled ("unused.bin", (Filler){ "", "0", 40 * MEBIBYTE, "" }, "unpacks to");
  /* One cell of 300 MB, and one just small enough to be unpacked. */
  refuse_filled (SHEET, (Filler){ ROW "<c t='str'><v>", "x", 300000000, "" }, "unpacks to");
  refuse_filled (SHEET, (Filler){ ROW "<c t='str'><v>", "x", 8 * MEBIBYTE, "</v></c></row>" END },
                 "32,767 characters");
  refuse_filled (
    SHEET, (Filler){ ROW "<c t='inlineStr'><is>", "<t>x</t>", MEBIBYTE, "</is></c></row>" END },
    "32,767 characters");
  refuse_filled (SHEET, (Filler){ ROW "<c><f>", "x", 8 * MEBIBYTE, "</f></c></row>" END },
                 "32,767 characters");
}

static void
test_shapes (void)
{
  refuse_filled (SHEET, (Filler){ "<worksheet><sheetData>", "<row/>", JY_TABLE_MAX_ROWS + 1, END },
                 "1,048,576 rows");
  refuse_filled (SHEET, (Filler){ ROW, "<c/>", JY_TABLE_MAX_COLUMNS + 1, "</row>" END },
                 "16,384 columns");
  refuse_filled (SHEET, (Filler){ "", "<a>", MEBIBYTE, "" }, "is damaged");
  /* A tag, an attribute and a comment that never end. */
  refuse_filled (SHEET, (Filler){ "<worksheet ", "x", 8 * MEBIBYTE, "" }, "is damaged");
  refuse_filled (SHEET, (Filler){ ROW "<c r='", "A", 8 * MEBIBYTE, "" }, "is damaged");
  refuse_filled (SHEET, (Filler){ "<worksheet><!-- ", "x", 8 * MEBIBYTE, "" }, "is damaged");
  refuse_filled ("xl/sharedStrings.xml", (Filler){ "<sst>", "<si/>", 3 * MEBIBYTE, "" },
                 "is damaged");
  refuse_filled ("xl/workbook.xml", (Filler){ "<workbook>", "<sheet/>", MEBIBYTE, "</workbook>" },
                 "no sheet");
  refuse_filled ("xl/styles.xml", (Filler){ "<styleSheet><cellXfs>", "<xf/>", MEBIBYTE, "" },
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
      refuse_filled (parts[i], (Filler){ bomb, "<a>&c;</a>", 1, "" }, "contains definitions");
      refuse_filled (parts[i], (Filler){ outside, "<a/>", 1, "" }, "contains definitions");
    }

  refuse_filled (SHEET,
                 (Filler){ ROW "<c><v>&a;</v></c></row></sheetData></worksheet>", "", 0, "" },
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

static void
set_contents (const char *path, const guint8 *bytes, gsize n)
{
  g_assert_true (g_file_set_contents (path, (const char *) bytes, (gssize) n, NULL));
}

/* Cut anywhere, or with any byte changed: refused or read, never worse. */
static void
test_damaged (void)
{
  g_autofree char *path = jy_test_book_new (
    folder, "<row><c t='s'><v>0</v></c><c s='1'><v>46295</v></c></row>",
    "<mergeCells><mergeCell ref='A1:A3'/></mergeCells>", "<sst><si><t>户主</t></si></sst>");
  g_autofree guint8 *bytes = NULL;
  gsize size;
  guint n_read = 0;

  g_assert_true (g_file_get_contents (path, (char **) &bytes, &size, NULL));
  g_assert_cmpint (jy_test_read_all (path, NULL), ==, 1);

  for (gsize n = 4; n < size; n += 13)
    {
      set_contents (path, bytes, n);
      jy_test_assert_refused (path, "is damaged");
    }

  for (gsize i = 0; i < size; i += 3)
    {
      guint8 before = bytes[i];

      bytes[i] ^= (guint8) (1 << i % 8);
      set_contents (path, bytes, size);
      n_read += jy_test_read_all (path, NULL) >= 0;
      bytes[i] = before;
    }
  g_assert_cmpuint (n_read, >, 0); /* a date in the directory hurts nobody */
  g_assert_cmpuint (n_read, <, size / 3);
  g_unlink (path);
}

/* The directory says a part is smaller than it is. */
static void
test_lie (void)
{
  Filler filler = { ROW, "<c><v>1</v></c>", 100000, "</row></sheetData></worksheet>" };
  g_autofree char *path = book_with (SHEET, &filler);
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
  set_contents (path, bytes, n);
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
  set_contents (path, bytes, n);
  jy_test_assert_refused (path, "more parts");
  g_unlink (path);
}

static void
test_password (void)
{
  g_autofree char *path = jy_test_book_new (folder, "", NULL, NULL);
  zip_t *zip = zip_open (path, 0, NULL);
  g_autofree guint8 *file = g_malloc0 (4096);

  g_assert_cmpint (zip_file_set_encryption (zip, 0, ZIP_EM_TRAD_PKWARE, "secret"), ==, 0);
  g_assert_cmpint (zip_close (zip), ==, 0);
  jy_test_assert_refused (path, "by a password");

  /* What spreadsheet programs make of it: another container.  Its directory is in sector 3. */
  memcpy (file, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
  file[30] = 9;
  file[48] = 3;
  set_contents (path, file, 4096);
  jy_test_assert_refused (path, "old .xls format");
  for (guint i = 0; i < 16; i++)
    file[4 * 512 + 256 + 2 * i] = (guint8) "EncryptedPackage"[i];
  set_contents (path, file, 4096);
  jy_test_assert_refused (path, "by a password");

  memset (file + 8, 0xff, 4088);
  set_contents (path, file, 4096);
  jy_test_assert_refused (path, "old .xls format");
  set_contents (path, file, 8);
  jy_test_assert_refused (path, "old .xls format");
  g_unlink (path);
}

static void
test_other_archives (void)
{
  static const JyTestPart word[] = {
    { "_rels/.rels",
      "<R><Relationship Id='r' Type='x/officeDocument' Target='word/document.xml'/></R>" },
    { "word/document.xml", "<document/>" },
    { NULL, NULL },
  };
  static const JyTestPart binary[] = {
    { "_rels/.rels",
      "<R><Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.bin'/></R>" },
    { "xl/workbook.bin", "x" },
    { NULL, NULL }
  };
  static const JyTestPart open[] = { { "mimetype",
                                       "application/vnd.oasis.opendocument.spreadsheet" },
                                     { "content.xml", "<c/>" },
                                     { NULL, NULL } };
  static const JyTestPart empty[] = { JY_TEST_ROOT,
                                      { "xl/workbook.xml", "<workbook><sheets/></workbook>" },
                                      { NULL, NULL } };
  static const JyTestPart lost[] = {
    JY_TEST_ROOT, JY_TEST_RELATIONS, JY_TEST_BOOK, { NULL, NULL }
  };
  static const struct
  {
    const JyTestPart *parts;
    const char *words;
  } cases[] = {
    { word, "neither a workbook" }, { binary, "(.xlsb)" },  { open, "OpenDocument" },
    { empty, "no sheet" },          { lost, "is damaged" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = jy_test_zip_new (folder, cases[i].parts);

      jy_test_assert_refused (path, cases[i].words);
      g_unlink (path);
    }
}

static void
test_not_there (void)
{
  g_autofree char *path = g_build_filename (folder, "missing.xlsx", NULL);

  jy_test_assert_refused (path, "could not be opened");
  jy_test_assert_refused (folder, "could not be opened");
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
  g_test_add_func ("/hostile-file/damaged", test_damaged);
  g_test_add_func ("/hostile-file/lie", test_lie);
  g_test_add_func ("/hostile-file/many-parts", test_many_parts);
  g_test_add_func ("/hostile-file/password", test_password);
  g_test_add_func ("/hostile-file/other-archives", test_other_archives);
  g_test_add_func ("/hostile-file/not-there", test_not_there);
  g_test_add_func ("/hostile-file/memory", test_memory);
  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
