/* jy-undo-toast.h - a short message about the last operation, with the button that takes it back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JY_TYPE_UNDO_TOAST (jy_undo_toast_get_type ())
G_DECLARE_FINAL_TYPE (JyUndoToast, jy_undo_toast, JY, UNDO_TOAST, GObject)

/* @overlay: where it is shown; it must live as long */
JyUndoToast *jy_undo_toast_new (AdwToastOverlay *overlay) G_GNUC_WARN_UNUSED_RESULT;

/* In place of the one before: the last operation says all there is to say.
 * @was_undo: then the button is Redo */
void jy_undo_toast_show (JyUndoToast *self, const char *title, gboolean was_undo);

G_END_DECLS
