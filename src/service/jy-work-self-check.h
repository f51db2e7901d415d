/* jy-work-self-check.h - the director looks whether readings may not have been measured
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-period.h"
#include "jy-self-check.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JySelfCheckedDoctor:
 * @staff: whose readings they are
 * @name: (owned)
 * @signs: what is worth a look
 */
typedef struct
{
  gint64 staff;
  char *name;
  JySelfCheck check;
  JySelfCheckSigns signs;
} JySelfCheckedDoctor;

void jy_self_checked_doctor_free (JySelfCheckedDoctor *self);

/* Statistics of the visits of each doctor, and of the blood pressures recorded for hypertension and
 * diabetes, in one pass over the period.
 * @args: a #JyPeriod
 * Returns: (transfer full) (element-type JySelfCheckedDoctor): a #GPtrArray; %JY_ERROR_INVALID
 *   unless who asks is the director: works under an account whose member of staff, or whose own
 *   name, is that of the director in the particulars of the centre */
gpointer jy_work_check_readings (JyWork *work, gpointer args, GError **error);

G_END_DECLS
