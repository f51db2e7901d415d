/* jy-signing-rate.h - the rate of signing of the signing report, as of today
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-rate.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @percent: the target in force */
typedef struct
{
  JyRate rate;
  int percent;
} JySigningRate;

/* The people signed, and the population, of a unit of the report by team; from numbers that are
 * kept, or else by making the report.
 * @args: the id of a team, a #gint64; 0 for all
 * Returns: (transfer full): a #JySigningRate; free with g_free() */
gpointer jy_work_rate_signing (JyWork *work, gpointer args, GError **error);

G_END_DECLS
