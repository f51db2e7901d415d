/* jy-work-history.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-history.h"

#include "jy-history.h"

gpointer
jy_work_undo (JyWork *work, gpointer args, GError **error)
{
  const gint64 *operation = args;
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "undo", NULL, 0, error) ||
      !jy_history_undo (work->store, *operation, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
