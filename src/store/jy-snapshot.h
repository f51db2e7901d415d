/* jy-snapshot.h - many statements that see the same moment
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For reports on a connection of their own: what is saved meanwhile is not seen, so one figure does
 * not contradict another.
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/* Declare it g_auto, as { 0 }: leaving its scope ends it. */
typedef struct
{
  JyStore *store; /* (nullable): while it lasts */
} JySnapshot;

/* Outside any transaction. */
gboolean jy_snapshot_take (JySnapshot *self, JyStore *store, GError **error);
void jy_snapshot_release (JySnapshot *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JySnapshot, jy_snapshot_release)

G_END_DECLS
