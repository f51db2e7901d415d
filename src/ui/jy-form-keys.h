/* jy-form-keys.h - the keys of a form, and whether anything was typed into it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * jy_form_add_keys:
 * @form: a widget that holds fields
 *
 * From now on Enter goes from each field to the next one, and from the last one to the action
 * dialog.save, if there is one.  It keeps its meaning in buttons, lists,
 * open pop-ups and texts of several lines.
 */
void jy_form_add_keys (GtkWidget *form);

/**
 * jy_form_follow:
 * @form: a widget that holds fields
 * @changed: called whenever one of them gets another value, by a user or by the program
 * @object: the first argument of @changed; the connections end with it
 *
 * Follows the entries, texts, check buttons and drop-downs that @form holds now, also those inside
 * a JyChoiceEntry.  Widgets of the class GtkSearchEntry are no fields.
 */
void jy_form_follow (GtkWidget *form, GCallback changed, gpointer object);

/* Returns: (transfer none) (nullable): the widget at or below @field that takes the focus, which is
 * the one that a label names */
GtkWidget *jy_form_find_focus (GtkWidget *field);

G_END_DECLS
