/* jy-shortcuts-window.h - the keys of the program in one list, found by typing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JY_TYPE_SHORTCUTS_WINDOW (jy_shortcuts_window_get_type ())

/* The keys of the page on screen come first.  Escape closes it. */
G_DECLARE_FINAL_TYPE (JyShortcutsWindow, jy_shortcuts_window, JY, SHORTCUTS_WINDOW, AdwWindow)

/**
 * jy_shortcuts_window_present:
 * @parent: (nullable): the window it belongs to
 * @page: (nullable): the id of the page on screen
 */
void jy_shortcuts_window_present (GtkWindow *parent, const char *page);

G_END_DECLS
