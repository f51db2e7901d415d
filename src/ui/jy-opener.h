/* jy-opener.h - another database than the user's own: chosen, looked at, made, put back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Main loop.  Each ends with @opened, or with a message if it failed, or with nothing if the user
 * gave up.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @path: the database to open now */
typedef void (*JyOpened) (gpointer data, const char *path);

/* Asks which one. */
void jy_opener_choose (GtkWidget *origin, JyOpened opened, gpointer data);

/* Asks where, and makes a small demonstration centre there. */
void jy_opener_make_demonstration (GtkWidget *origin, JyOpened opened, gpointer data);

/* Puts the newest backup of @path in its place; what is there is set aside.  It must not be open.
 */
void jy_opener_restore (GtkWidget *origin, const char *path, JyOpened opened, gpointer data);

/* Returns: whether there is a backup of @path to put back */
gboolean jy_opener_has_backup (const char *path);

G_END_DECLS
