/* test-csv-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-test-book.h"

static char *folder;

static char *
write_file (const char *bytes, gssize n)
{
  char *path = g_build_filename (folder, "名册.csv", NULL);

  g_assert_true (g_file_set_contents (path, bytes, n, NULL));
  return path;
}

/* The rows as one text: cells between | with their column, rows between newlines. */
static char *
read_rows (const char *bytes, gssize n)
{
  g_autofree char *path = write_file (bytes, n);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = jy_table_reader_open (path, NULL, &error);
  GString *text = g_string_new (NULL);
  const JyTableRow *row;
  JyStep step;

  g_assert_no_error (error);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 0), ==, "名册");
  g_assert_true (jy_table_reader_start (reader, 0, TRUE, &error));
  while ((step = jy_table_reader_next (reader, &row, &error)) == JY_STEP_ROW)
    {
      g_string_append_printf (text, "%u", row->number);
      for (guint i = 0; i < row->n_cells; i++)
        g_string_append_printf (text, "|%u=%s", row->cells[i].column, row->cells[i].text);
      g_string_append_c (text, '\n');
    }
  g_assert_no_error (error);
  g_assert_cmpint (step, ==, JY_STEP_DONE);
  g_unlink (path);
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *text;
  const char *rows;
} cases[] = {
  { "a,b\nc,d\n", "1|0=a|1=b\n2|0=c|1=d\n" },
  { "a,b\r\nc,d", "1|0=a|1=b\n2|0=c|1=d\n" },
  { "a,b\rc,d\r", "1|0=a|1=b\n2|0=c|1=d\n" },
  { "a;b,1;c\nd;e,2;f\n", "1|0=a|1=b,1|2=c\n2|0=d|1=e,2|2=f\n" },
  { "a\tb,1\tc\n", "1|0=a|1=b,1|2=c\n" },
  { "\n\na,,b\n,,\n\nc,\n", "3|0=a|2=b\n6|0=c\n" },
  { "\"a,\"\"b\"\"\",c\n", "1|0=a,\"b\"|1=c\n" },
  { "\"a\nb\r\nc\",d\ne,f\n", "1|0=a\nb\r\nc|1=d\n2|0=e|1=f\n" },
  { "a\"b\",\"c\"d,\"\"\n", "1|0=a\"b\"|1=cd\n" },
  { "sep=;\na;b,c\n", "2|0=a|1=b,c\n" },
  { "sep=;\r\na;b,c\n", "2|0=a|1=b,c\n" },
  { "'430204199509047723,'+86 138,'d'\n", "1|0=430204199509047723|1=+86 138|2='d'\n" },
  { "=\"00012\",\"=\"\"00012\"\"\",=1+1\n", "1|0=00012|1=00012|2==1+1\n" },
  { "=\"\",'\n", "1|1='\n" },
  { "名,4.30204E+17\n", "1|0=名|1=4.30204E+17\n" },
  { "a\x1f,\x08\n", "1|0=a\x1f|1=\x08\n" }, /* the reader changes nothing */
  { "single", "1|0=single\n" },
  { "\xef\xbb\xbf名,b\n", "1|0=名|1=b\n" },
  { "\xef\xbb\xbf", "" },
  { "\n", "" },
};

static void
test_forms (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rows = read_rows (cases[i].text, -1);

      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

/* The same table in every encoding says the same. */
static void
test_encodings (void)
{
  static const char text[] = "姓名,性别,地址\n张三,男,“建设路”1号\n㑊𠮷,女,\n";
  static const struct
  {
    const char *encoding;
    const char *mark;
    gsize n_mark;
  } how[] = {
    { "UTF-8", "", 0 },
    { "UTF-8", "\xef\xbb\xbf", 3 },
    { "GB18030", "", 0 },
    { "GB18030", "\x84\x31\x95\x33", 4 },
    { "UTF-16LE", "\xff\xfe", 2 },
    { "UTF-16BE", "\xfe\xff", 2 },
  };
  g_autofree char *expected = read_rows (text, -1);

  g_assert_nonnull (strstr (expected, "2|0=张三|1=男|2=“建设路”1号\n3|0=㑊𠮷|1=女\n"));
  for (gsize i = 0; i < G_N_ELEMENTS (how); i++)
    {
      g_autoptr (GByteArray) bytes = g_byte_array_new ();
      gsize n;
      g_autofree char *coded = g_convert (text, -1, how[i].encoding, "UTF-8", NULL, &n, NULL);
      g_autofree char *rows = NULL;

      g_byte_array_append (bytes, (const guint8 *) how[i].mark, (guint) how[i].n_mark);
      g_byte_array_append (bytes, (const guint8 *) coded, (guint) n);
      rows = read_rows ((const char *) bytes->data, bytes->len);
      g_assert_cmpstr (rows, ==, expected);
    }
}

/* Cells that lie across the pieces in which a file is read, in each encoding. */
static void
test_long (void)
{
  const char *const encodings[] = { "UTF-8", "GB18030" };

  for (gsize e = 0; e < G_N_ELEMENTS (encodings); e++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) expected = g_string_new (NULL);
      g_autofree char *coded = NULL;
      g_autofree char *rows = NULL;
      gsize n;

      for (guint i = 1; i <= 20000; i++)
        {
          g_string_append_printf (text, "%u,\"第%u\n户\",x\r\n", i, i);
          g_string_append_printf (expected, "%u|0=%u|1=第%u\n户|2=x\n", i, i, i);
        }
      coded = g_convert (text->str, -1, encodings[e], "UTF-8", NULL, &n, NULL);
      rows = read_rows (coded, (gssize) n);
      g_assert_cmpstr (rows, ==, expected->str);
    }
}

static void
refuse (const char *bytes, gssize n, const char *words)
{
  g_autofree char *path = write_file (bytes, n);

  jy_test_assert_refused (path, words);
  g_unlink (path);
}

static void
test_refused (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  refuse ("", 0, "is empty");
  refuse ("a,b\0c\n", 6, "neither a workbook");
  refuse ("\x89PNG\r\n\x1a\n\0\0", 10, "neither a workbook");
  refuse ("%PDF-1.4\n\1\2\3\4\5\6\7\16\17\20", -1, "neither a workbook");
  refuse ("<html><table><tr><td>x</td></tr></table></html>", -1, "is a web page");
  refuse ("<!DOCTYPE HTML PUBLIC>\n<p>", -1, "is a web page");
  refuse ("a,b\n\"c,d\ne,f\n", -1, "quotation mark in row 2");
  refuse ("a,b\nc,\xff\xff\xff\n", -1, "Row 2 of");
  refuse ("\xff\xfe"
          "a\0\n\0\x00\xdc",
          8, "Row 2 of");

  /* So many characters are UTF-8 that the broken one is no sign of another encoding. */
  for (guint i = 0; i < 100; i++)
    g_string_append (text, "姓名\n");
  g_string_append (text, "\xe5\xa7,1\n");
  refuse (text->str, (gssize) text->len, "Row 101 of");

  g_string_set_size (text, JY_TABLE_MAX_TEXT + 1);
  memset (text->str, 'x', text->len);
  refuse (text->str, (gssize) text->len, "in row 1 of");
  memset (text->str, ',', text->len);
  g_string_append_c (text, 'x');
  refuse (text->str, (gssize) text->len, "16,384 columns");

  g_string_set_size (text, 2 * JY_TABLE_MAX_ROWS);
  memset (text->str, '\n', text->len);
  g_string_append_c (text, 'x');
  refuse (text->str, (gssize) text->len, "1,048,576 rows");
}

static void
test_cancel (void)
{
  g_autofree char *path = write_file ("a,b\n", -1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = jy_table_reader_open (path, cancellable, &error);

  g_assert_no_error (error);
  g_cancellable_cancel (cancellable);
  g_assert_false (jy_table_reader_start (reader, 0, FALSE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = jy_test_folder_new ();
  g_test_add_func ("/csv-reader/forms", test_forms);
  g_test_add_func ("/csv-reader/encodings", test_encodings);
  g_test_add_func ("/csv-reader/long", test_long);
  g_test_add_func ("/csv-reader/refused", test_refused);
  g_test_add_func ("/csv-reader/cancel", test_cancel);
  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
