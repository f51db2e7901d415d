/* jy-list-reveal.h - the selected row of a list box is in view
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Scrolls as little as shows all of the selected row, and leaves the focus where it is; nothing
 * happens as long as rows have no place.
 * @list: in a #GtkScrolledWindow */
void jy_list_reveal (GtkListBox *list);

/* Does so from now on whenever rows get other places: when they are first shown, and when the
 * window gets another size. */
void jy_list_keep_revealed (GtkListBox *list);

G_END_DECLS
