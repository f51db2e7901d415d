/* fuzz-xlsx-strings.c - the texts that cells share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-fuzz.h"
#include "jy-xlsx-strings.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  JyFuzzBytes bytes = { data, size, 0 };
  g_autoptr (JyXlsxStrings) strings = jy_xlsx_strings_read ("fuzz", jy_fuzz_read, &bytes, NULL);
  const char *text;

  for (guint i = 0; strings != NULL && (text = jy_xlsx_strings_get (strings, i)) != NULL; i++)
    g_assert_true (g_utf8_validate (text, -1, NULL));
  return 0;
}
