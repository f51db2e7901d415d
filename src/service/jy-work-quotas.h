/* jy-work-quotas.h - what an area, a team or a doctor shall reach, as the centre decides it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-quotas.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Decides a quota from a day on (S89-S93); one of the same unit and day is replaced.  Without any
 * figure the centre's targets hold again from that day on.
 * @args: a #JyStoredQuota, which then has the stored `id` and `rev`
 * Returns: %JY_DONE; %JY_ERROR_INVALID carries one sentence for people */
gpointer jy_work_save_quota (JyWork *work, gpointer args, GError **error);

G_END_DECLS
