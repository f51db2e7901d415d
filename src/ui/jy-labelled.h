/* jy-labelled.h - what is chosen or typed, in rows with its name before it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each is appended to @box and named by @label for who cannot see it.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jy_labelled_append (GtkBox *box, const char *label, GtkWidget *widget);

/* Without a name before it: as wide as @box.  Returns: (transfer none): a GtkTextView */
GtkWidget *jy_labelled_add_text (GtkBox *box, const char *label, const char *text);

/* Returns: (transfer none): a GtkSpinButton; less than whole @step: with one place */
GtkWidget *jy_labelled_add_spin (
  GtkBox *box, const char *label, double value, double least, double most, double step);

/* @names: (element-type utf8) (array zero-terminated=1)
 * Returns: (transfer none): a GtkDropDown */
GtkWidget *jy_labelled_add_drop_down (GtkBox *box,
                                      const char *label,
                                      const GPtrArray *names,
                                      guint selected);

/* @list: (nullable): of which rows the fields are, see jy-paper-field.h
 * Returns: (transfer none): an optional #JyChoiceEntry of fields, whose ids are their places in
 *   jy_paper_fields[], from 1 on */
GtkWidget *jy_labelled_add_field (GtkBox *box, const char *label, const char *list);

G_END_DECLS
