/* jy-editable.h - text of an entry: what the program puts there, and what was typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* As gtk_editable_set_text(), but nothing was typed: Ctrl+Z in @self takes back what is typed after
 * it, and never what the program put there.  Main loop. */
void jy_editable_fill (GtkEditable *self, const char *text);

/* Takes back what was typed last into @focus, or types it again.  Main loop.
 * @focus: (nullable): any widget
 * Returns: FALSE if it is neither an entry nor in an editor of documents, or nothing was done there
 */
gboolean jy_editable_undo (GtkWidget *focus, gboolean is_redo);

G_END_DECLS
