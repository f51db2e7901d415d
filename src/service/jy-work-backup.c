/* jy-work-backup.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-backup.h"

#include "jy-backup.h"

gpointer
jy_work_keep_backup (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  gint64 now = work->now * 1000;

  if (!jy_backup_is_due (work->store, now) || jy_backup_make (work->store, now, NULL, error))
    return JY_DONE;

  return NULL;
}
