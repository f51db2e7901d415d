/* fuzz-date.c: what people type as a day or a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <stdint.h>

#include "jy-date.h"
#include "jy-period.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  JyPeriod period;
  GDate today, date;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 30, 9, 2026);
  g_assert_true (jy_date_parse (text, &today, &date) == g_date_valid (&date));
  if (jy_date_from_text (text, &date))
    g_assert_true (jy_date_parse (text, &today, &date));

  if (jy_period_parse (text, &period))
    {
      g_autofree char *shortest = jy_period_dup_text (&period);
      g_autofree char *title = jy_period_dup_title (&period);

      g_assert_true (jy_period_parse (shortest, &period));
    }

  return 0;
}
