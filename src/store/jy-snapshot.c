/* jy-snapshot.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-snapshot.h"

#include "jy-store-private.h"

gboolean
jy_snapshot_take (JySnapshot *self, JyStore *store, GError **error)
{
  g_return_val_if_fail (self->store == NULL, FALSE);

  if (!jy_db_begin_reading (store->db, error))
    return FALSE;

  self->store = store;
  return TRUE;
}

void
jy_snapshot_release (JySnapshot *self)
{
  if (self->store != NULL)
    jy_db_roll_back (self->store->db);
  self->store = NULL;
}
