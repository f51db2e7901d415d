/* jy-labelled.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-labelled.h"

#include "jy-choice-entry.h"
#include "jy-form-keys.h"
#include "jy-paper-field.h"

#define TEXT_HEIGHT 96
#define TEXT_MARGIN 5

/* The fields that may stand in a row of @list. */
static GListModel *
list_fields (const char *list)
{
  GListStore *store = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; jy_paper_fields[i].name != NULL; i++)
    if (jy_paper_field_is_in (&jy_paper_fields[i], list))
      {
        g_autoptr (JyOption) option =
          jy_option_new (i + 1, NULL, jy_paper_field_get_label (&jy_paper_fields[i]), NULL);

        g_list_store_append (store, option);
      }

  return G_LIST_MODEL (store);
}

void
jy_labelled_append (GtkBox *box, const char *label, GtkWidget *widget)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *name = gtk_label_new (label);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_width_chars (GTK_LABEL (name), 10);
  gtk_widget_set_hexpand (widget, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_box_append (GTK_BOX (row), name);
  gtk_box_append (GTK_BOX (row), widget);
  gtk_box_append (box, row);
}

GtkWidget *
jy_labelled_add_text (GtkBox *box, const char *label, const char *text)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_text_view_new ();

  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (view), TEXT_MARGIN);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (view), TEXT_MARGIN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), TEXT_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_widget_add_css_class (scrolled, "frame");
  gtk_box_append (box, scrolled);

  return view;
}

GtkWidget *
jy_labelled_add_spin (
  GtkBox *box, const char *label, double value, double least, double most, double step)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (least, most, step);

  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (spin), step < 1 ? 1 : 0);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), value);
  jy_labelled_append (box, label, spin);

  return spin;
}

GtkWidget *
jy_labelled_add_drop_down (GtkBox *box, const char *label, const GPtrArray *names, guint selected)
{
  GtkWidget *chooser = gtk_drop_down_new_from_strings ((const char *const *) names->pdata);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (chooser), selected);
  jy_labelled_append (box, label, chooser);

  return chooser;
}

GtkWidget *
jy_labelled_add_field (GtkBox *box, const char *label, const char *list)
{
  GtkWidget *entry = jy_choice_entry_new ();
  g_autoptr (GListModel) fields = list_fields (list);

  g_object_set (entry, "optional", TRUE, NULL);
  jy_choice_entry_set_choices (JY_CHOICE_ENTRY (entry), fields);
  jy_labelled_append (box, label, entry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (jy_form_find_focus (entry)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return entry;
}
