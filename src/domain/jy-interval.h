/* jy-interval.h - how sure a rate from a sample is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-rate.h"

G_BEGIN_DECLS

/* Hundredths of a percent; both are %JY_RATE_NONE where there is no rate. */
typedef struct
{
  gint64 low;
  gint64 high;
} JyInterval;

/* The 95 % confidence interval of the share in all from whom @rate is a sample, by Wilson's score
 * (Wilson 1927; Newcombe 1998, method 3): right for few and for extreme answers, too.  The
 * numerator of @rate is not greater than its denominator. */
JyInterval jy_interval_of_rate (JyRate rate);

/* Returns: (transfer full): "72.25–100.00%", or "—" where there is none */
char *jy_interval_dup_text (JyInterval self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
