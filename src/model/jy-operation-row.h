/* jy-operation-row.h - one thing that was done, as the history shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

#include "jy-history-list.h"

G_BEGIN_DECLS

#define JY_TYPE_OPERATION_ROW (jy_operation_row_get_type ())

/* Properties, read-only texts: "when", "who", "what", "state".  Never changes. */
G_DECLARE_FINAL_TYPE (JyOperationRow, jy_operation_row, JY, OPERATION_ROW, GObject)

/* @stored: (transfer full) */
JyOperationRow *jy_operation_row_new (JyStoredOperation *stored) G_GNUC_WARN_UNUSED_RESULT;

gint64 jy_operation_row_get_id (JyOperationRow *self);
gboolean jy_operation_row_can_undo (JyOperationRow *self);

/* Whether both look the same; a #GEqualFunc. */
gboolean jy_operation_row_equal (gconstpointer a, gconstpointer b);

G_END_DECLS
