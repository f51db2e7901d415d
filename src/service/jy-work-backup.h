/* jy-work-backup.h - a backup a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-work.h"

G_BEGIN_DECLS

/* Makes today's backup, unless there is one: see jy-backup.h.  It takes its time, so it is asked
 * with jy_office_report_async(), where nobody's save waits for it.
 * Returns: %JY_DONE; %JY_ERROR_CORRUPT if the database turns out to be damaged */
gpointer jy_work_keep_backup (JyWork *work, gpointer args, GError **error);

G_END_DECLS
