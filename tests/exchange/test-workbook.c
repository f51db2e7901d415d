/* test-workbook.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include <glib/gstdio.h>

#include "jy-error.h"
#include "jy-rate.h"
#include "jy-table-reader.h"
#include "jy-workbook.h"

static char *folder;
static char *path;

/* What a sheet may be given as a text, and what it then holds; NULL: the same. */
static const struct
{
  const char *text;
  const char *held;
} texts[] = {
  { "张三", NULL },
  { "=1+1", NULL },
  { "=cmd|' /C calc'!A0", NULL },
  { "+1", NULL },
  { "-1", NULL },
  { "@SUM(A1)", NULL },
  { "{=1}", NULL },
  { "430204199502022611", NULL },
  { "00012", NULL },
  { " a  b ", NULL },
  { "a\nb\tc", NULL },
  { "<b>&amp;\"'", NULL },
  { "_x000D_", NULL },
  { "𠮷㑊", NULL },
  { "\u202eabc\u200b", NULL },
  { "../../etc", NULL },
  { "%_';--", NULL },
  { "a\x01\x7f"
    "b\r",
    "ab" },
  { "\xff李\xef\xbf\xbf", "\xef\xbf\xbd李" },
};

static gboolean
get_text (gpointer data G_GNUC_UNUSED, guint row, guint column, JyCell *cell)
{
  if (column == 0)
    cell->text = texts[row % G_N_ELEMENTS (texts)].text;
  else
    cell->integer = row;
  return column < 2;
}

static const JySheetColumn text_columns[] = {
  { "姓名", NULL, JY_CELL_TEXT, 20 },
  { "N", NULL, JY_CELL_INTEGER },
  { "Empty", NULL, JY_CELL_DATE },
};

static void
write_texts (guint n_rows)
{
  JySheet sheet = { .name = "名册",
                    .columns = text_columns,
                    .n_columns = G_N_ELEMENTS (text_columns),
                    .n_rows = n_rows,
                    .get_cell = get_text };
  g_autoptr (GError) error = NULL;

  jy_workbook_write (path, &sheet, 1, NULL, &error);
  g_assert_no_error (error);
}

static JyTableReader *
open_sheet (guint sheet)
{
  g_autoptr (GError) error = NULL;
  JyTableReader *reader = jy_table_reader_open (path, NULL, &error);

  g_assert_no_error (error);
  jy_table_reader_start (reader, sheet, FALSE, &error);
  g_assert_no_error (error);
  return reader;
}

static const JyTableRow *
next (JyTableReader *reader)
{
  g_autoptr (GError) error = NULL;
  const JyTableRow *row = NULL;

  jy_table_reader_next (reader, &row, &error);
  g_assert_no_error (error);
  return row;
}

/* What goes in comes out, in a small workbook and in a large one. */
static void
test_texts (void)
{
  const guint sizes[] = { 3 * G_N_ELEMENTS (texts), JY_WORKBOOK_LARGE + 10 };

  for (gsize s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      g_autoptr (JyTableReader) reader = NULL;

      write_texts (sizes[s]);
      reader = open_sheet (0);
      g_assert_cmpstr (next (reader)->cells[0].text, ==, "姓名");
      for (guint i = 0; i < sizes[s]; i++)
        {
          const JyTableRow *row = next (reader);
          guint t = i % G_N_ELEMENTS (texts);

          g_assert_cmpuint (row->number, ==, i + 2);
          g_assert_cmpuint (row->n_cells, ==, 2);
          g_assert_cmpstr (row->cells[0].text, ==,
                           texts[t].held != NULL ? texts[t].held : texts[t].text);
          g_assert_cmpint (row->cells[0].kind, ==, JY_TABLE_TEXT);
          g_assert_false (row->cells[0].is_formula);
          g_assert_cmpint (row->cells[1].kind, ==, JY_TABLE_NUMBER);
          g_assert_cmpint (g_ascii_strtoll (row->cells[1].text, NULL, 10), ==, i);
        }
      g_assert_null (next (reader));
    }
  g_unlink (path);
}

static gboolean
get_figure (gpointer data G_GNUC_UNUSED, guint row, guint column, JyCell *cell)
{
  const JyRate rates[] = { { 1, 3 }, { 5, 0 }, { 29, 20000 } };

  switch (column)
    {
    case 0:
      cell->text = row == 2 ? "合计" : "宝塔社区";
      return TRUE;
    case 1:
      cell->integer = rates[row].numerator;
      return TRUE;
    case 2:
      cell->integer = rates[row].denominator;
      return TRUE;
    case 3:
      cell->integer = jy_rate_get_hundredths (rates[row]);
      return TRUE;
    case 4:
      g_date_set_dmy (&cell->date, 30, G_DATE_SEPTEMBER, 2026);
      cell->text = row == 0 ? "—" : NULL;
      return TRUE;
    default:
      return FALSE;
    }
}

static const JySheetColumn figure_columns[] = {
  { "单位", NULL, JY_CELL_TEXT, 20 },
  { "人数", "65岁及以上", JY_CELL_INTEGER },
  { "签约数", "65岁及以上", JY_CELL_INTEGER },
  { "签约率%", "65岁及以上", JY_CELL_RATE, 0, FALSE, 1, 2 },
  { "日期", "高血压", JY_CELL_DATE },
  { "备注", NULL, JY_CELL_TEXT },
};

static void
write_figures (guint n_texts)
{
  static const char *const particulars[] = { "填报单位：甲", "报送周期：2026年", NULL };
  static const char *const signatures[] = { "填表人：", "审核人：", "负责人：", "联系电话：",
                                            NULL };
  static const char *const notes[] = { "服务人口取登记人数。", NULL };
  JySheet sheets[] = {
    { "签约情况汇总表", "签约情况汇总表", particulars, figure_columns,
      G_N_ELEMENTS (figure_columns), 3, 1, get_figure, NULL, signatures, notes },
    { "名册", NULL, NULL, text_columns, G_N_ELEMENTS (text_columns), n_texts, 0, get_text },
  };
  g_autoptr (GError) error = NULL;

  jy_workbook_write (path, sheets, G_N_ELEMENTS (sheets), NULL, &error);
  g_assert_no_error (error);
}

static void
assert_row (const JyTableRow *row, guint number, const char *const *expected)
{
  g_assert_cmpuint (row->number, ==, number);
  for (guint c = 0; expected[c] != NULL; c++)
    {
      const JyTableCell *cell = jy_table_row_find (row, c);

      g_assert_cmpstr (cell != NULL ? cell->text : "", ==, expected[c]);
    }
}

/* Title, particulars, two rows of headings, rows, total, signatures, notes; beside a short list or
 * a long one. */
static void
test_figures (gconstpointer n_texts)
{
  static const char *const rows[][7] = {
    { "签约情况汇总表" },
    { "填报单位：甲", "", "报送周期：2026年" },
    { "单位", "65岁及以上", "", "", "高血压", "备注" },
    { "", "人数", "签约数", "签约率%", "日期", "" },
    { "宝塔社区", "1", "3", "33.33", "—", "" },
    { "宝塔社区", "5", "0", "—", "2026-09-30", "" },
    { "合计", "29", "20000", "0.15", "2026-09-30", "" },
    { "填表人：", "审核人：", "负责人：", "", "联系电话：" },
    { "服务人口取登记人数。" },
  };
  g_autoptr (JyTableReader) reader = NULL;
  g_autoptr (GArray) merges = NULL;

  write_figures (GPOINTER_TO_UINT (n_texts));
  reader = open_sheet (0);
  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const JyTableRow *row = next (reader);

      assert_row (row, i + 1, rows[i]);
      if (i >= 4 && i <= 6)
        {
          g_assert_true (jy_table_row_find (row, 3)->is_formula);
          g_assert_false (jy_table_row_find (row, 1)->is_formula);
        }
    }
  g_assert_null (next (reader));

  merges = jy_table_reader_list_merges (reader, 0, NULL);
  /* Title; two particulars; unit, note, a group of three; three signatures of … columns; note. */
  g_assert_cmpuint (merges->len, ==, 1 + 2 + 3 + 2 + 1);
  g_unlink (path);
}

static JyJob *cancel_midway; /* (nullable) */

static gboolean
cancel_and_get (gpointer data, guint row, guint column, JyCell *cell)
{
  if (row == 1000 && cancel_midway != NULL)
    g_cancellable_cancel (jy_job_get_cancellable (cancel_midway));
  return get_text (data, row, column, cell);
}

static gboolean
write_to (const char *name, const char *target, JyJob *job, GError **error)
{
  JySheet sheet = { .name = name,
                    .columns = text_columns,
                    .n_columns = G_N_ELEMENTS (text_columns),
                    .n_rows = 2000,
                    .get_cell = cancel_and_get };

  return jy_workbook_write (target, &sheet, 1, job, error);
}

static void
assert_untouched (void)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "old");
  g_assert_false (g_file_test (part, G_FILE_TEST_EXISTS));
}

static void
test_complete_or_untouched (void)
{
  g_autoptr (JyJob) job = jy_job_new ("Quarterly report");
  g_autoptr (JyJob) other = jy_job_new ("Quarterly report");
  g_autoptr (GError) error = NULL;
  g_autofree char *nowhere = g_build_filename (folder, "no", "such.xlsx", NULL);
  g_autofree char *book = NULL;
  double fraction;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  cancel_midway = job;
  g_assert_false (write_to ("Q2", path, job, &error));
  cancel_midway = NULL;
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_untouched ();

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_object_get (job, "fraction", &fraction, NULL);
  g_assert_cmpfloat (fraction, >, 0.2);

  g_clear_error (&error);
  g_assert_false (write_to ("bad[name", path, other, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_FILE);
  assert_untouched ();

  g_clear_error (&error);
  g_assert_false (write_to ("Q2", nowhere, other, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_FILE);

  g_clear_error (&error);
  g_assert_true (write_to ("Q2", path, other, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &book, NULL, NULL));
  g_assert_true (g_str_has_prefix (book, "PK"));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_unlink (path);
}

/* No room for the whole file, at every size up to that it needs. */
static void
test_disk_full (void)
{
  struct rlimit before;
  g_autoptr (GError) error = NULL;
  GStatBuf whole;

  g_assert_true (write_to ("Q2", path, NULL, &error));
  g_assert_cmpint (g_stat (path, &whole), ==, 0);
  g_assert_true (g_file_set_contents (path, "old", -1, NULL));

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  for (rlim_t size = 0; size + 100 < (rlim_t) whole.st_size; size += (rlim_t) whole.st_size / 9)
    {
      struct rlimit limit = { size, before.rlim_max };
      gboolean written;

      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
      written = write_to ("Q2", path, NULL, &error);
      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

      g_assert_false (written);
      g_assert_error (error, JY_ERROR, JY_ERROR_FILE);
      g_assert_nonnull (strstr (error->message, "book.xlsx"));
      g_clear_error (&error);
      assert_untouched ();
    }
  g_unlink (path);
}

static gboolean
get_long (gpointer data, guint row G_GNUC_UNUSED, guint column, JyCell *cell)
{
  cell->text = data;
  return column == 0;
}

/* A text that no cell can hold is cut where a character ends, and says so. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  JySheet sheet = {
    .name = "长", .columns = text_columns, .n_columns = 2, .n_rows = 1, .get_cell = get_long
  };
  g_autoptr (JyTableReader) reader = NULL;
  const JyTableRow *row;

  for (guint i = 0; i < JY_TABLE_MAX_TEXT + 5; i++)
    g_string_append (text, "户");
  sheet.data = text->str;
  g_assert_true (jy_workbook_write (path, &sheet, 1, NULL, NULL));

  reader = open_sheet (0);
  next (reader);
  row = next (reader);
  g_assert_cmpint (g_utf8_strlen (row->cells[0].text, -1), ==, JY_TABLE_MAX_TEXT);
  g_assert_true (g_str_has_suffix (row->cells[0].text, "户…"));
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("jy-workbook-XXXXXX", NULL);
  path = g_build_filename (folder, "book.xlsx", NULL);
  g_test_add_func ("/workbook/texts", test_texts);
  g_test_add_data_func ("/workbook/figures", GUINT_TO_POINTER (2), test_figures);
  g_test_add_data_func ("/workbook/figures-large", GUINT_TO_POINTER (JY_WORKBOOK_LARGE),
                        test_figures);
  g_test_add_func ("/workbook/complete-or-untouched", test_complete_or_untouched);
  g_test_add_func ("/workbook/disk-full", test_disk_full);
  g_test_add_func ("/workbook/long", test_long);
  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  g_free (path);
  return status;
}
