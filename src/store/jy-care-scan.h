/* jy-care-scan.h - the records of services, one person after another, as indicators look at them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Read beside the register (jy-register-scan.h): memory does not grow with the records.
 */
#pragma once

#include "jy-care.h"
#include "jy-period.h"
#include "jy-store.h"

G_BEGIN_DECLS

typedef struct _JyCareScan JyCareScan;

/* @periods: (array length=n): of each the last day is the last whose records are looked at; the
 *   first is that of jy_care_get_since()
 * Returns: (transfer full) (nullable): before the first resident; one at a time on a store */
JyCareScan *jy_care_scan_new (JyStore *store, const JyPeriod *periods, guint n, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_care_scan_free (JyCareScan *self);

/* Goes on to @resident, whose id is greater than that of the one before, as on the last day of the
 * first period. */
gboolean jy_care_scan_read (JyCareScan *self, gint64 resident, GError **error);

/* Goes to the last day of period number @period, with the same resident. */
void jy_care_scan_set_period (JyCareScan *self, guint period);

/**
 * jy_care_scan_judge:
 * @person: the resident
 * @groups: of the resident on the day
 *
 * Returns: the marks of jy_care_judge() on the last day of the period
 */
guint64 jy_care_scan_judge (const JyCareScan *self, const JyPersonFacts *person, JyGroup groups);

/* @parameters: (out caller-allocates): those in force on @day */
gboolean jy_store_get_care_parameters (JyStore *self,
                                       const GDate *day,
                                       JyCareParameters *parameters,
                                       GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyCareScan, jy_care_scan_free)

G_END_DECLS
