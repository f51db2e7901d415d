/* jy-signing-months.h - how signing stood at the end of each of many periods, and what happened in
 * it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same judgement as the figures of a report of each period (jy-signing-figures.h), in one pass
 * over everybody.
 */
#pragma once

#include "jy-job.h"
#include "jy-period.h"
#include "jy-signing-base.h"
#include "jy-signing-figure.h"
#include "jy-store.h"

G_BEGIN_DECLS

/* @figures: of all units together, the figures of people; those of fulfilment, care and households
 *   are not counted
 * @population: on the last day */
typedef struct
{
  gint64 figures[JY_FIGURE_CARE_1];
  JyBaseFigure population;
} JySigningMonth;

/* @month: from 1 on
 * @period: (out caller-allocates): that month, no longer than to @end
 * Returns: FALSE if it begins after that */
gboolean jy_signing_month_get (int year, gint64 month, const GDate *end, JyPeriod *period);

/* @periods: (array length=n): in any order; what is after @today is not there
 * @standing: whether also who is on the register at the end is judged; else only what happened, and
 *   no population is known
 * @job: (nullable)
 * Returns: (transfer full) (element-type JySigningMonth): one for each */
GArray *jy_signing_months_new (JyStore *store,
                               const JyPeriod *periods,
                               guint n,
                               gboolean standing,
                               const GDate *today,
                               JyJob *job,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
