/* fuzz-date.c - a day and a period as typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-fuzz.h"
#include "jy-period.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  JyPeriod period;
  JyPeriod period_again;
  GDate today;
  GDate day;
  GDate again;
  char stored[JY_DATE_TEXT_SIZE];

  jy_date_from_text ("2026-09-30", &today);
  if (!g_utf8_validate (text, -1, NULL))
    return 0;

  if (jy_date_parse (text, &today, &day))
    {
      jy_date_to_text (&day, stored);
      g_assert_true (jy_date_parse (stored, &today, &again));
      g_assert_cmpint (g_date_compare (&day, &again), ==, 0);
    }
  if (jy_period_parse (text, &period))
    {
      g_autofree char *shortest = jy_period_dup_text (&period);

      g_assert_true (jy_period_parse (shortest, &period_again));
      g_assert_cmpint (g_date_compare (&period.first, &period_again.first), ==, 0);
      g_assert_cmpint (g_date_compare (&period.last, &period_again.last), ==, 0);
    }
  return 0;
}
