/* jy-work-record-changes.h - the earlier versions of a record of a service
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-history-rows.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* How the record was corrected: what each column was before.
 * @args: the id of a record of a service, a #gint64
 * Returns: (transfer full) (element-type JyRowChange): a #GPtrArray, the latest first, at most 100
 */
gpointer jy_work_list_record_changes (JyWork *work, gpointer args, GError **error);

G_END_DECLS
