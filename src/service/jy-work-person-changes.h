/* jy-work-person-changes.h - what was changed of a person, by whom and when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-history-rows.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* The changes of a person's own data, places in households, conditions, pregnancies, classes and
 * health record, as far as those are still there.
 * @args: the id of a resident, a #gint64
 * Returns: (transfer full) (element-type JyRowChange): a #GPtrArray, the latest first, at most 200
 */
gpointer jy_work_list_person_changes (JyWork *work, gpointer args, GError **error);

G_END_DECLS
