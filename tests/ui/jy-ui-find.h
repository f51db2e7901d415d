/* jy-ui-find.h - a widget that is on screen, by its class
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

/* Returns: (transfer none) (nullable): the mapped widget of exactly that class at or below @widget
 */
static inline GtkWidget *
jy_ui_find_mapped (GtkWidget *widget, const char *type)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = jy_ui_find_mapped (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}
