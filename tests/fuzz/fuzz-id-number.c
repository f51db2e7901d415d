/* fuzz-id-number.c - an identity number as typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-fuzz.h"
#include "jy-id-number.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  JyIdNumber number;
  JyIdNumber again;
  GDate today;

  jy_date_from_text ("2026-09-30", &today);
  if (!g_utf8_validate (text, -1, NULL) ||
      jy_id_number_parse (text, &today, &number) != JY_ID_NUMBER_GOOD)
    return 0;

  /* What is good is in its normal form. */
  g_assert_cmpuint (strlen (number.number), ==, 18);
  g_assert_true (g_date_valid (&number.born));
  g_assert_cmpint (g_date_compare (&number.born, &today), <=, 0);
  g_assert_cmpint (jy_id_number_parse (number.number, &today, &again), ==, JY_ID_NUMBER_GOOD);
  g_assert_cmpstr (number.number, ==, again.number);
  return 0;
}
