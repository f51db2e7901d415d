/* fuzz-id-number.c: what people and files give as an identity number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <stdint.h>

#include "jy-id-number.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  JyIdNumber number, again;
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 30, 9, 2026);
  if (jy_id_number_parse (text, &today, &number) == JY_ID_NUMBER_GOOD)
    {
      g_assert_true (jy_id_number_parse (number.number, &today, &again) == JY_ID_NUMBER_GOOD);
      g_assert_cmpstr (number.number, ==, again.number);
      g_assert_true (g_date_valid (&number.born) && (number.sex == 1 || number.sex == 2));
    }

  return 0;
}
