/* jy-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-facts.h"

void
jy_facts_clear (GtkGrid *self)
{
  GtkWidget *child;

  g_return_if_fail (GTK_IS_GRID (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_grid_remove (self, child);
}

static int
count_rows (GtkGrid *self)
{
  int n = 0;

  while (gtk_grid_get_child_at (self, 0, n) != NULL)
    n++;

  return n;
}

void
jy_facts_add_widget (GtkGrid *self, const char *label, GtkWidget *widget)
{
  GtkWidget *name = gtk_label_new (label);
  int row = count_rows (self);

  g_return_if_fail (GTK_IS_GRID (self));

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_valign (name, GTK_ALIGN_BASELINE);
  gtk_widget_add_css_class (name, "dim-label");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  name, NULL, -1);
  gtk_grid_attach (self, name, 0, row, 1, 1);
  gtk_grid_attach (self, widget, 1, row, 1, 1);
}

void
jy_facts_add (GtkGrid *self, const char *label, const char *text)
{
  GtkWidget *value;

  if (text == NULL || *text == '\0')
    return;

  value = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (value), 0);
  gtk_label_set_wrap (GTK_LABEL (value), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (value), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (value), TRUE);
  gtk_widget_set_can_focus (value, FALSE);
  gtk_widget_set_hexpand (value, TRUE);
  gtk_widget_add_css_class (value, "numeric");
  jy_facts_add_widget (self, label, value);
}
