/* jy-bar.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-bar.h"

GtkWidget *
jy_bar_new (void)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (bar, "bar");
  return bar;
}

void
jy_bar_add_choice (GtkWidget *bar, const char *label, GtkWidget *widget)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *text = gtk_label_new_with_mnemonic (label);

  gtk_widget_add_css_class (box, "choice");
  gtk_label_set_mnemonic_widget (GTK_LABEL (text), widget);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (GTK_LABEL (text)), -1);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), widget);
  gtk_box_append (GTK_BOX (bar), box);
}

GtkLabel *
jy_bar_add_text (GtkWidget *bar)
{
  GtkWidget *text = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_add_css_class (text, "dim-label");
  gtk_box_append (GTK_BOX (bar), text);

  return GTK_LABEL (text);
}

GtkDropDown *
jy_bar_make_drop_down (const char *const *names)
{
  return GTK_DROP_DOWN (gtk_drop_down_new_from_strings (names));
}
