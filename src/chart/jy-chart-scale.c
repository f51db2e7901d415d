/* jy-chart-scale.c - round numbers along an axis, and how wide words are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "jy-chart-parts-private.h"

JyChartScale
jy_chart_scale_find (double highest, guint n_most, gboolean is_whole)
{
  static const double factors[] = { 1, 2, 5, 10 };
  double span = MAX (highest, is_whole ? 1 : 0.01);
  double power = pow (10, floor (log10 (span / n_most)));
  JyChartScale scale = { 10 * power, 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (factors); i++)
    if (span / (factors[i] * power) <= n_most * (1 + 1e-9))
      {
        scale.step = factors[i] * power;
        break;
      }
  if (is_whole)
    scale.step = MAX (scale.step, 1);
  scale.n = (guint) MAX (ceil (span / scale.step - 1e-9), 1);

  return scale;
}

char *
jy_chart_scale_dup_text (const JyChartScale *self, guint i, gboolean is_rate)
{
  double value = i * self->step;

  if (is_rate)
    return g_strdup_printf ("%g%%", value);
  return g_strdup_printf ("%'.0f", value);
}

double
jy_chart_estimate_width (const char *text)
{
  double width = 0.1; /* for rounding */

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_iszerowidth (c))
        continue;
      if (g_unichar_iswide (c) || c == 'W' || c == 'M' || c == 'm' || c == '%' || c == 0x2014)
        width += 1;
      else if (g_unichar_isupper (c) || c == 'w')
        width += 0.8;
      else
        width += 0.68;
    }

  return width;
}
