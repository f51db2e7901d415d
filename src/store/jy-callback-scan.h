/* jy-callback-scan.h - the call-backs of periods, one person after another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Read beside the register (jy-register-scan.h).
 */
#pragma once

#include "jy-callback.h"
#include "jy-period.h"
#include "jy-store.h"

G_BEGIN_DECLS

/* One call sheet; @agreement: which covered the person when it was drawn */
typedef struct
{
  gint64 agreement;
  JyCallbackAnswers answers;
} JyScannedCallback;

typedef struct _JyCallbackScan JyCallbackScan;

/* @periods: (array length=n): of each the sheets drawn in it; who was called after it was not
 * called yet Returns: (transfer full) (nullable): before the first resident; one at a time on a
 * store */
JyCallbackScan *jy_callback_scan_new (JyStore *store,
                                      const JyPeriod *periods,
                                      guint n,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_callback_scan_free (JyCallbackScan *self);

/* Goes on to @resident, whose id is greater than that of the one before, in the first period. */
gboolean jy_callback_scan_read (JyCallbackScan *self, gint64 resident, GError **error);

/* Goes to period number @period, with the same resident. */
void jy_callback_scan_set_period (JyCallbackScan *self, guint period);

/* Returns: (transfer none) (element-type JyScannedCallback): those of the resident in the period */
const GArray *jy_callback_scan_get (const JyCallbackScan *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyCallbackScan, jy_callback_scan_free)

G_END_DECLS
