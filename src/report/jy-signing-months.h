/* jy-signing-months.h - how many people were newly signed in each of many periods
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same judgement as the figure %JY_FIGURE_NEW of a report of each period, in one pass over
 * everybody.
 */
#pragma once

#include "jy-job.h"
#include "jy-period.h"
#include "jy-store.h"

G_BEGIN_DECLS

/* @periods: (array length=n): in any order; what is after @today is not there
 * @job: (nullable)
 * Returns: (transfer full) (element-type gint64): how many in each */
GArray *jy_signing_count_new (JyStore *store,
                              const JyPeriod *periods,
                              guint n,
                              const GDate *today,
                              JyJob *job,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
