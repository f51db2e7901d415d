/* fuzz-text.c: normal forms, phone numbers, readings of names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <stdint.h>

#include "jy-mask.h"
#include "jy-text.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static char *(*const stable[]) (const char *) = { jy_text_clean, jy_text_fold, jy_text_dup_phone,
                                                    jy_text_dup_digits };
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autofree char *number = jy_mask_id_number (text);
  g_autofree char *phone = jy_mask_phone (text);
  g_autofree char *reversed = jy_text_reverse (text);
  g_autoptr (JyPinyin) pinyin = jy_pinyin_new (text);

  for (gsize i = 0; i < G_N_ELEMENTS (stable); i++)
    {
      g_autofree char *once = stable[i](text);
      g_autofree char *twice = stable[i](once);

      g_assert_true (g_utf8_validate (once, -1, NULL));
      g_assert_cmpstr (once, ==, twice);
    }

  return 0;
}
