/* jy-facts.h - what is known, as lines of a label and a text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jy_facts_clear (GtkGrid *self);

/* @text: (nullable): nothing is added for %NULL and "" */
void jy_facts_add (GtkGrid *self, const char *label, const char *text);

/* The same for a widget that shows the fact. */
void jy_facts_add_widget (GtkGrid *self, const char *label, GtkWidget *widget);

G_END_DECLS
