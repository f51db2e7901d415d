/* jy-ui-names.h - what can take the focus and does not say what it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Works with GTK_A11Y=test only.
 */
#pragma once

#include <gtk/gtk.h>

/* Whether words stand inside it. */
static inline gboolean
jy_ui_names_has_words (GtkWidget *widget)
{
  const char *text = NULL;

  if (GTK_IS_LABEL (widget))
    text = gtk_label_get_text (GTK_LABEL (widget));
  else if (GTK_IS_INSCRIPTION (widget))
    text = gtk_inscription_get_text (GTK_INSCRIPTION (widget));
  if (text != NULL && *text != '\0')
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (jy_ui_names_has_words (child))
      return TRUE;

  return FALSE;
}

/* A button is always said to be labelled by its child, though that is a picture. */
static inline gboolean
jy_ui_names_is_named (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         (!GTK_IS_BUTTON (widget) &&
          gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

/* A part of something composed is named with the whole: the text of an entry, the buttons of a spin
 * button, the button of a menu button or of a drop-down. */
static inline gboolean
jy_ui_names_is_named_with_whole (GtkWidget *widget)
{
  for (GtkWidget *whole = widget; whole != NULL; whole = gtk_widget_get_parent (whole))
    {
      if (jy_ui_names_is_named (whole))
        return TRUE;
      if (!GTK_IS_EDITABLE (whole) && !GTK_IS_BUTTON (whole) && !GTK_IS_MENU_BUTTON (whole) &&
          !GTK_IS_DROP_DOWN (whole) && !GTK_IS_BOX (whole))
        return FALSE;
    }

  return FALSE;
}

static inline gboolean
jy_ui_names_must_be_named (GtkWidget *widget)
{
  return GTK_IS_TEXT (widget) || GTK_IS_TEXT_VIEW (widget) || GTK_IS_BUTTON (widget) ||
         GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget) || GTK_IS_COLUMN_VIEW (widget);
}

/* Whether its inside is the work of a library: the buttons that close a window, or a toast. */
static inline gboolean
jy_ui_names_is_foreign (GtkWidget *widget)
{
  return GTK_IS_WINDOW_CONTROLS (widget) ||
         g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwToastWidget");
}

static inline guint
jy_ui_names_count_missing (GtkWidget *widget, const char *page)
{
  guint n = 0;

  if (!gtk_widget_get_mapped (widget) || jy_ui_names_is_foreign (widget))
    return 0;

  if (jy_ui_names_must_be_named (widget) && !jy_ui_names_is_named_with_whole (widget) &&
      !jy_ui_names_has_words (widget))
    {
      g_printerr ("%s: a %s in a %s without a name\n", page, G_OBJECT_TYPE_NAME (widget),
                  G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
      n++;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += jy_ui_names_count_missing (child, page);

  return n;
}
