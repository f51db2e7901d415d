/* jy-desk.h - the open database as a whole: whose it is, what Undo and Redo would do now
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_DESK (jy_desk_get_type ())

/* Properties, all read-only:
 * "loaded" whether it could be read; the others mean nothing before;
 * "centre-name" %NULL before the centre was set up;
 * "is-demonstration"; "undo-title", "redo-title" what would be taken back, %NULL for nothing;
 * "problem" (GError) why the database cannot be opened, %NULL if it can.
 *
 * Signals: "failed" (GError): it could not be undone, and why; "done" (text, boolean): what was
 * done, after every operation, and whether it was an undo.  Main loop. */
G_DECLARE_FINAL_TYPE (JyDesk, jy_desk, JY, DESK, GObject)

JyDesk *jy_desk_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;

/* Reads it; by itself only after an operation. */
void jy_desk_load (JyDesk *self);

/* Takes the last operation back, or does it again: the last when it comes to its turn, so what is
 * being saved at this moment counts. */
void jy_desk_undo (JyDesk *self);
void jy_desk_redo (JyDesk *self);

/* Items for both, which say what they would take back. */
void jy_desk_fill_menu (JyDesk *self, GMenu *section);

G_END_DECLS
