/* jy-interval.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-interval.h"

#include <math.h>

#define Z 1.959963984540054 /* 97.5 % of a normal distribution lie below it */
#define WHOLE 10000.0       /* hundredths of a percent */

static gint64
to_hundredths (double share)
{
  return (gint64) floor (CLAMP (share, 0.0, 1.0) * WHOLE + 0.5);
}

JyInterval
jy_interval_of_rate (JyRate rate)
{
  JyInterval self = { JY_RATE_NONE, JY_RATE_NONE };
  double n = (double) rate.denominator;
  double share, middle, half;

  g_return_val_if_fail (rate.numerator >= 0 && rate.numerator <= rate.denominator, self);

  if (rate.denominator == 0)
    return self;

  share = (double) rate.numerator / n;
  middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
  half = Z / (1 + Z * Z / n) * sqrt (share * (1 - share) / n + Z * Z / (4 * n * n));
  self.low = to_hundredths (middle - half);
  self.high = to_hundredths (middle + half);

  return self;
}

char *
jy_interval_dup_text (JyInterval self)
{
  if (self.low == JY_RATE_NONE)
    return g_strdup ("—");

  return g_strdup_printf ("%d.%02d–%d.%02d%%", (int) (self.low / 100), (int) (self.low % 100),
                          (int) (self.high / 100), (int) (self.high % 100));
}
