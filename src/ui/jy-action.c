/* jy-action.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-action.h"

void
jy_widget_class_add_actions (GtkWidgetClass *klass, const JyAction *actions, gsize n_actions)
{
  for (gsize i = 0; i < n_actions; i++)
    {
      gtk_widget_class_install_action (klass, actions[i].name, NULL, actions[i].activate);
      if (actions[i].key != 0)
        gtk_widget_class_add_binding_action (klass, actions[i].key, actions[i].modifiers,
                                             actions[i].name, NULL);
    }
}
