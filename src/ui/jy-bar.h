/* jy-bar.h - the row of choices above a section: each with a label and a mnemonic
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Returns: (transfer floating): an empty row */
GtkWidget *jy_bar_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Adds @widget.  @label: translated, with a mnemonic: its accessible name, too */
void jy_bar_add_choice (GtkWidget *bar, const char *label, GtkWidget *widget);

/* Adds a line of text at the end.  Returns: (transfer none): its label */
GtkLabel *jy_bar_add_text (GtkWidget *bar);

/* Returns: (transfer floating): a choice among @names, NULL-terminated, translated */
GtkDropDown *jy_bar_make_drop_down (const char *const *names) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
