/* jy-sidebar.h - an entry for each page, folded to icons if wanted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JY_TYPE_SIDEBAR (jy_sidebar_get_type ())

/* Property "folded": icons only.  Choosing an entry activates win.show-page. */
G_DECLARE_FINAL_TYPE (JySidebar, jy_sidebar, JY, SIDEBAR, GtkBox)

/* @id: the page on screen; one without an entry leaves the mark where it was */
void jy_sidebar_mark (JySidebar *self, const char *id);

G_END_DECLS
