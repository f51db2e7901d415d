/* jy-rate.h - rates: one numerator, one denominator, one way to round
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * indicators-and-reports.md 6: two decimals, half rounded up, "—" where the denominator is 0.
 * Integers throughout, so that 97.175 is never 97.17 on one machine and 97.18 on another.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Both count people, households or agreements, and are never negative. */
typedef struct
{
  gint64 numerator;
  gint64 denominator;
} JyRate;

/* What jy_rate_get_hundredths() says where there is no rate. */
#define JY_RATE_NONE (-1)

/* Returns: hundredths of a percent, half rounded up: 9717 is 97.17 %; %JY_RATE_NONE if the
 * denominator is 0 */
gint64 jy_rate_get_hundredths (JyRate self);

/* Returns: (transfer full): "97.17%", or "—" if the denominator is 0 */
char *jy_rate_dup_text (JyRate self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * jy_rate_get_target:
 * @population: how many people the target is set for
 * @percent: the target rate, in whole per cent
 *
 * Returns: how many of them reach the rate, the smallest number that does: 30 % of 52,000 are
 *   15,600, 95 % of 4,953 are 4,706 (S90, S93, A3)
 */
gint64 jy_rate_get_target (gint64 population, int percent);

G_END_DECLS
