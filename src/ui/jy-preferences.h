/* jy-preferences.h - what this PC remembers for itself: window, language, last folder
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the centre decides is in the database instead.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Returns: (transfer full) (nullable): the settings of org.jiayi.Jiayi; %NULL if their schema is
 * not installed, as in a build directory: then nothing is remembered */
GSettings *jy_preferences_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* The size of @window and whether @sidebar is "folded" are as they were, and remembered.
 * Returns: (transfer full) (nullable): what does that for as long as it lives */
GSettings *jy_preferences_follow_window (GtkWindow *window,
                                         GtkWidget *sidebar) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): "zh_CN", "en", or "" for the system's */
char *jy_preferences_dup_language (void) G_GNUC_WARN_UNUSED_RESULT;

/* Who works at this PC: an account, 0 for nobody. */
gint64 jy_preferences_get_account (void);

/* Who gave the service that was recorded last at this PC: of the staff, 0 for nobody. */
gint64 jy_preferences_get_staff (void);
void jy_preferences_set_staff (gint64 staff);

/* This PC's number, see #JyIdMaker; chosen at random when it is first asked for. */
guint jy_preferences_get_installation (void);

G_END_DECLS
