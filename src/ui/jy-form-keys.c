/* jy-form-keys.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-keys.h"

static gboolean
keeps_enter (GtkWidget *focus)
{
  if (GTK_IS_TEXT_VIEW (focus) || GTK_IS_LIST_BOX_ROW (focus) || GTK_IS_CHECK_BUTTON (focus))
    return !GTK_IS_CHECK_BUTTON (focus);

  if (gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL)
    return TRUE;

  /* The button of a drop-down is a field: Space and Down open it. */
  return GTK_IS_BUTTON (focus) && gtk_widget_get_ancestor (focus, GTK_TYPE_DROP_DOWN) == NULL;
}

static gboolean
enter_cb (GtkWidget *form, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GtkRoot *root = gtk_widget_get_root (form);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, form) || keeps_enter (focus))
    return GDK_EVENT_PROPAGATE;

  /* In the last field of a dialog it is as good as the button. */
  if (!gtk_widget_child_focus (form, GTK_DIR_TAB_FORWARD) &&
      !gtk_widget_activate_action (form, "dialog.save", NULL))
    gtk_widget_child_focus (GTK_WIDGET (root), GTK_DIR_TAB_FORWARD);

  return GDK_EVENT_STOP;
}

void
jy_form_add_keys (GtkWidget *form)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (keys[i], 0),
                        gtk_callback_action_new (enter_cb, NULL, NULL)));

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (form, controller);
}

static gboolean
follow_one (GtkWidget *widget, GCallback changed, gpointer object)
{
  if (GTK_IS_SEARCH_ENTRY (widget))
    return TRUE;

  if (GTK_IS_TEXT_VIEW (widget))
    g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), "changed", changed,
                             object, G_CONNECT_SWAPPED);
  else if (GTK_IS_CHECK_BUTTON (widget))
    g_signal_connect_object (widget, "toggled", changed, object, G_CONNECT_SWAPPED);
  else if (GTK_IS_SWITCH (widget))
    g_signal_connect_object (widget, "notify::active", changed, object, G_CONNECT_SWAPPED);
  else if (GTK_IS_DROP_DOWN (widget))
    g_signal_connect_object (widget, "notify::selected", changed, object, G_CONNECT_SWAPPED);
  else if (GTK_IS_EDITABLE (widget))
    g_signal_connect_object (widget, "changed", changed, object, G_CONNECT_SWAPPED);
  else
    return FALSE;

  return TRUE;
}

void
jy_form_follow (GtkWidget *form, GCallback changed, gpointer object)
{
  if (follow_one (form, changed, object))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (form); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    jy_form_follow (child, changed, object);
}

GtkWidget *
jy_form_find_focus (GtkWidget *field)
{
  /* A label names the entry, not the text inside it. */
  if (GTK_IS_EDITABLE (field) || GTK_IS_DROP_DOWN (field) || gtk_widget_get_focusable (field))
    return field;

  for (GtkWidget *child = gtk_widget_get_first_child (field); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = jy_form_find_focus (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}
