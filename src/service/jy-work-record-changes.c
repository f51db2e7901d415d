/* jy-work-record-changes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-record-changes.h"

#define MAX_CHANGES 100

gpointer
jy_work_list_record_changes (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_vals (ids, args, 1);
  return jy_history_list_rows (work->store, "service_record", ids, MAX_CHANGES, error);
}
