/* jy-choice-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-choice-field.h"

static void
changed_cb (JyFieldGrid *grid)
{
  g_signal_emit_by_name (grid, "changed");
}

JyChoiceEntry *
jy_choice_field_put (
  JyFieldGrid *grid, const char *name, GListModel *options, gint64 selected, gboolean optional)
{
  g_autoptr (GListModel) owned = options;
  JyChoiceEntry *entry = JY_CHOICE_ENTRY (jy_choice_entry_new ());

  g_object_set (entry, "optional", optional, NULL);
  jy_choice_entry_set_choices (entry, owned);
  jy_choice_entry_set_selected (entry, selected);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), grid, G_CONNECT_SWAPPED);
  jy_field_grid_put_widget (grid, name, GTK_WIDGET (entry));

  return entry;
}

gint64
jy_choice_field_read (JyFieldGrid *grid, const char *name, gboolean *right)
{
  JyChoiceEntry *entry = JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, name));

  if (!jy_choice_entry_check (entry))
    {
      if (*right)
        gtk_widget_grab_focus (GTK_WIDGET (entry));
      *right = FALSE;
    }

  return jy_choice_entry_get_selected (entry);
}

gint64
jy_choice_field_get (JyFieldGrid *grid, const char *name)
{
  return jy_choice_entry_get_selected (JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, name)));
}
