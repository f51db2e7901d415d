/* fuzz-text.c - names, numbers and phones as typed: their normal forms
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-fuzz.h"
#include "jy-mask.h"
#include "jy-text.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autofree char *clean = jy_text_clean (text);
  g_autofree char *again = jy_text_clean (clean);
  g_autofree char *folded = jy_text_fold (clean);
  g_autofree char *phone = jy_text_dup_phone (clean);
  G_GNUC_UNUSED g_autofree char *masked = jy_mask_phone (phone);
  G_GNUC_UNUSED g_autofree char *hidden = jy_mask_id_number (clean);
  g_autofree char *reversed = jy_text_reverse (clean);
  g_autofree char *back = jy_text_reverse (reversed);
  g_autoptr (JyPinyin) pinyin = jy_pinyin_new (clean);

  g_assert_true (g_utf8_validate (clean, -1, NULL));
  g_assert_true (g_utf8_validate (folded, -1, NULL));
  g_assert_true (g_utf8_validate (pinyin->full, -1, NULL));
  g_assert_cmpstr (clean, ==, again);
  g_assert_cmpstr (clean, ==, back);
  return 0;
}
