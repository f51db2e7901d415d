/* fuzz-xlsx-sheet.c - the XML of a sheet, of its merged ranges, and of the styles
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-fuzz.h"
#include "jy-xlsx-sheet.h"

static void
read_rows (const JyXlsxBook *book, JyFuzzBytes bytes)
{
  g_autoptr (JyXlsxSheet) sheet = jy_xlsx_sheet_new (book, jy_fuzz_read, &bytes);
  g_autoptr (GError) error = NULL;
  const JyTableRow *row;
  guint before = 0;

  while (jy_xlsx_sheet_next (sheet, &row, &error) == JY_STEP_ROW)
    {
      g_assert_cmpuint (row->number, >, before);
      before = row->number;
      for (guint i = 0; i < row->n_cells; i++)
        {
          g_assert_true (i == 0 || row->cells[i - 1].column < row->cells[i].column);
          g_assert_true (g_utf8_validate (row->cells[i].text, -1, NULL));
          g_assert_cmpuint (strlen (row->cells[i].raw), >, 0);
        }
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static const char strings_xml[] = "<sst><si><t>a</t></si><si><t/></si></sst>";
  JyFuzzBytes bytes = { data, size, 0 };
  JyFuzzBytes style_bytes = { data, size, 0 };
  JyFuzzBytes string_bytes = { (const uint8_t *) strings_xml, sizeof strings_xml - 1, 0 };
  g_autoptr (JyXlsxStyles) styles = jy_xlsx_styles_read ("fuzz", jy_fuzz_read, &style_bytes, NULL);
  g_autoptr (JyXlsxStrings) strings =
    jy_xlsx_strings_read ("fuzz", jy_fuzz_read, &string_bytes, NULL);
  G_GNUC_UNUSED g_autoptr (GArray) merges =
    jy_xlsx_sheet_list_merges ("fuzz", jy_fuzz_read, &bytes, NULL);
  JyXlsxBook book = { "fuzz", strings, styles, size % 2 == 0 };

  read_rows (&book, (JyFuzzBytes){ data, size, 0 });
  return 0;
}
