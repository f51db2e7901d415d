/* jy-window-end.h - what a window puts away before it goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Closes every popover at or below @widget at once: one that is open when its window is destroyed
 * is never let go by the toolkit. */
void jy_window_close_popovers (GtkWidget *widget);

G_END_DECLS
