/* jy-turn.h - from one part of a page to another, by key
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Whether the focus of its window is in @widget or is it, even while a dialog has the keys. */
gboolean jy_turn_has_focus (GtkWidget *widget);

/**
 * jy_turn_stack:
 * @step: 1 for the next page of the stack, -1 for the one before; behind the last comes the first
 *
 * The focus goes there too, unless the page has nothing to take it.
 */
void jy_turn_stack (GtkStack *stack, int step);

/* Moves the focus to @below, or to @above if it is in @below. */
void jy_turn_focus (GtkWidget *above, GtkWidget *below);

/* Binds a key to an action of @widget before anything inside it may take the key: a paned has uses
 * of its own for F6.  Without it the key belongs in the class of the widget. */
void jy_turn_add_key (GtkWidget *widget, guint key, GdkModifierType modifiers, const char *action);

G_END_DECLS
