/* jy-service-scan.h - what was due to everybody and done for them, one person after another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For whether agreements are fulfilled: the rows of `task`, with their states on a day, and the
 * visits of the year up to it.  Each kind of row is one statement in the order of residents, read
 * beside the register (jy-register-scan.h); of the services of households a few bytes are kept.
 *
 * What a record of a later day closed was still open on the day.  What begins after the rows of
 * `task` end (jy_store_get_task_horizon()) is not promised yet.
 */
#pragma once

#include "jy-fulfilment.h"
#include "jy-period.h"
#include "jy-register-scan.h"

G_BEGIN_DECLS

typedef struct _JyServiceScan JyServiceScan;

/* @periods: (array length=n): of each the last day is that of the states, and of the rule that the
 *   centre goes by; windows that end on the first day or later are read, even if nobody's year of
 *   the last day reaches back to it
 * Returns: (transfer full) (nullable): before the first resident; one at a time on a store */
JyServiceScan *jy_service_scan_new (JyStore *store,
                                    const JyPeriod *periods,
                                    guint n,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for the members of one agreement, on @day. */
JyServiceScan *jy_service_scan_new_of_agreement (JyStore *store,
                                                 const GDate *day,
                                                 gint64 agreement,
                                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_service_scan_free (JyServiceScan *self);

/* Goes on to @resident, whose id is greater than that of the one before, as on the last day of the
 * first period. */
gboolean jy_service_scan_read (JyServiceScan *self, gint64 resident, GError **error);

/* Goes to the last day of period number @period, with the same resident. */
void jy_service_scan_set_period (JyServiceScan *self, guint period);

/* Returns: (transfer none) (element-type JyDueWindow): those of the resident, good until the next
 * resident or period; of each rule, subject, agreement, first and last day, and state are told */
const GArray *jy_service_scan_get_windows (const JyServiceScan *self);

/**
 * jy_service_scan_judge:
 * @cover: an agreement of the resident
 * @is_away: the resident usually lives elsewhere
 * @groups: of the resident on the day
 * @items: (element-type JyFulfilItem) (nullable): as jy_fulfilment_judge() has it; their codes are
 *   good as long as @self
 * @result: (out caller-allocates): whether it is fulfilled
 *
 * Returns: whether it would be if what was done late did not count
 */
gboolean jy_service_scan_judge (JyServiceScan *self,
                                const JyScannedCover *cover,
                                gboolean is_away,
                                JyGroup groups,
                                GArray *items,
                                JyFulfilment *result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyServiceScan, jy_service_scan_free)

G_END_DECLS
