/* jy-work-desk.h - what a window says of the whole database: whose it is, what can be undone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-history-list.h"
#include "jy-store-areas.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyDeskState:
 * @centre: (nullable): %NULL before it was set up
 * @undo: (nullable): what Undo would take back
 * @redo: (nullable): what Redo would take back
 * @last: (nullable): what was done last, also an undo
 *
 * All is owned.
 */
typedef struct
{
  JyStoredCentre *centre;
  JyStoredOperation *undo;
  JyStoredOperation *redo;
  JyStoredOperation *last;
} JyDeskState;

void jy_desk_state_free (JyDeskState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyDeskState, jy_desk_state_free)

/* Returns: (transfer full): a #JyDeskState */
gpointer jy_work_get_desk (JyWork *work, gpointer args, GError **error);

G_END_DECLS
