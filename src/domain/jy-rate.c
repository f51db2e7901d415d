/* jy-rate.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-rate.h"

#define WHOLE 10000 /* hundredths of a percent */

gint64
jy_rate_get_hundredths (JyRate self)
{
  g_return_val_if_fail (self.numerator >= 0 && self.denominator >= 0, JY_RATE_NONE);

  if (self.denominator == 0)
    return JY_RATE_NONE;

  return (2 * self.numerator * WHOLE + self.denominator) / (2 * self.denominator);
}

char *
jy_rate_dup_text (JyRate self)
{
  gint64 hundredths = jy_rate_get_hundredths (self);

  if (hundredths == JY_RATE_NONE)
    return g_strdup ("—");

  return g_strdup_printf ("%" G_GINT64_FORMAT ".%02d%%", hundredths / 100,
                          (int) (hundredths % 100));
}

gint64
jy_rate_get_target (gint64 population, int percent)
{
  g_return_val_if_fail (population >= 0 && percent >= 0, 0);

  return (population * percent + 99) / 100;
}
