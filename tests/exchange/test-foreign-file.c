/* test-foreign-file.c - files that are not what they say, or not whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-filler.h"

static char *folder;

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
      jy_test_set_contents (path, bytes, n);
      jy_test_assert_refused (path, "is damaged");
    }

  for (gsize i = 0; i < size; i += 3)
    {
      guint8 before = bytes[i];

      bytes[i] ^= (guint8) (1 << i % 8);
      jy_test_set_contents (path, bytes, size);
      n_read += jy_test_read_all (path, NULL) >= 0;
      bytes[i] = before;
    }
  g_assert_cmpuint (n_read, >, 0); /* a date in the directory hurts nobody */
  g_assert_cmpuint (n_read, <, size / 3);
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
  jy_test_set_contents (path, file, 4096);
  jy_test_assert_refused (path, "old .xls format");
  for (guint i = 0; i < 16; i++)
    file[4 * 512 + 256 + 2 * i] = (guint8) "EncryptedPackage"[i];
  jy_test_set_contents (path, file, 4096);
  jy_test_assert_refused (path, "by a password");

  memset (file + 8, 0xff, 4088);
  jy_test_set_contents (path, file, 4096);
  jy_test_assert_refused (path, "old .xls format");
  jy_test_set_contents (path, file, 8);
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

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = jy_test_folder_new ();
  g_test_add_func ("/foreign-file/damaged", test_damaged);
  g_test_add_func ("/foreign-file/password", test_password);
  g_test_add_func ("/foreign-file/other-archives", test_other_archives);
  g_test_add_func ("/foreign-file/not-there", test_not_there);
  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
