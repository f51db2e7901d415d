/* jy-undo.h - what Undo and Redo would do now
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_UNDO (jy_undo_get_type ())

/* Properties: "can-undo" and "can-redo".
 * Signal "failed" (#GError): it could not be done, and why.  Main loop. */
G_DECLARE_FINAL_TYPE (JyUndo, jy_undo, JY, UNDO, GObject)

JyUndo *jy_undo_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;

/* Takes the last operation back, or does it again. */
void jy_undo_undo (JyUndo *self);
void jy_undo_redo (JyUndo *self);

G_END_DECLS
