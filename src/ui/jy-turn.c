/* jy-turn.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-turn.h"

gboolean
jy_turn_has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

void
jy_turn_stack (GtkStack *stack, int step)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (stack);
  int n = (int) g_list_model_get_n_items (G_LIST_MODEL (pages));
  int i = 0;

  if (n == 0)
    return;

  while (!gtk_selection_model_is_selected (pages, (guint) i))
    i++;
  gtk_selection_model_select_item (pages, (guint) ((i + step + n) % n), TRUE);
  if (!jy_turn_has_focus (GTK_WIDGET (stack)))
    gtk_widget_child_focus (GTK_WIDGET (stack), GTK_DIR_TAB_FORWARD);
}

void
jy_turn_focus (GtkWidget *above, GtkWidget *below)
{
  gtk_widget_child_focus (jy_turn_has_focus (below) ? above : below, GTK_DIR_TAB_FORWARD);
}

void
jy_turn_add_key (GtkWidget *widget, guint key, GdkModifierType modifiers, const char *action)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (controller),
    gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers), gtk_named_action_new (action)));
  gtk_widget_add_controller (widget, controller);
}
