/* jy-editable.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-editable.h"

#include "jy-template-editor.h"

void
jy_editable_fill (GtkEditable *self, const char *text)
{
  g_return_if_fail (GTK_IS_EDITABLE (self));

  gtk_editable_set_enable_undo (self, FALSE); /* forgets what could be taken back */
  gtk_editable_set_text (self, text);
  gtk_editable_set_enable_undo (self, TRUE);
}

gboolean
jy_editable_undo (GtkWidget *focus, gboolean is_redo)
{
  g_autofree char *before = NULL;

  if (!GTK_IS_TEXT (focus))
    {
      GtkWidget *editor =
        focus != NULL ? gtk_widget_get_ancestor (focus, JY_TYPE_TEMPLATE_EDITOR) : NULL;

      return editor != NULL && !is_redo &&
             jy_template_editor_take_back (JY_TEMPLATE_EDITOR (editor));
    }

  before = g_strdup (gtk_editable_get_text (GTK_EDITABLE (focus)));
  gtk_widget_activate_action (focus, is_redo ? "text.redo" : "text.undo", NULL);
  return !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (focus)), before);
}
