/* jy-template-editor.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-editor.h"

#include <glib/gi18n.h>

#include "jy-action.h"
#include "jy-element-form.h"
#include "jy-element-list.h"

struct _JyTemplateEditor
{
  AdwBin parent_instance;

  JyTemplateEdit *edit; /* (owned) (nullable) */

  JyElementList *elements;
  JyElementForm *form;
  GtkMenuButton *add_button;
  GtkPopover *add_popover;
  GtkListBox *kinds;
};

G_DEFINE_FINAL_TYPE (JyTemplateEditor, jy_template_editor, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_selected (JyTemplateEditor *self)
{
  const JyTemplateNode *node =
    self->edit != NULL
      ? jy_template_edit_get_node (self->edit, jy_element_list_get_selected (self->elements))
      : NULL;

  if (node == NULL)
    jy_element_form_show (self->form, NULL, NULL, NULL);
  else
    jy_element_form_show (self->form, jy_template_edit_get_template (self->edit), node->element,
                          node->list);
}

static void
selected_cb (JyTemplateEditor *self)
{
  if (self->edit != NULL)
    jy_template_edit_leave (self->edit);
  show_selected (self);
}

static void
changed_cb (JyTemplateEditor *self)
{
  if (!jy_template_edit_touch (self->edit, jy_element_list_get_selected (self->elements)))
    return;

  jy_element_list_update (self->elements);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* @selected: -1: nothing was done */
static void
show_tree (JyTemplateEditor *self, int selected)
{
  if (selected < 0)
    return;

  jy_element_form_show (self->form, NULL, NULL, NULL); /* its element may be gone */
  jy_element_list_show (self->elements, self->edit, selected);
  show_selected (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyTemplateEditor *self = JY_TEMPLATE_EDITOR (widget);

  if (self->edit != NULL)
    show_tree (self,
               jy_template_edit_move (self->edit, jy_element_list_get_selected (self->elements),
                                      g_str_equal (name, "editor.move-up") ? -1 : 1));
}

static void
delete_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyTemplateEditor *self = JY_TEMPLATE_EDITOR (widget);

  if (self->edit != NULL)
    show_tree (self,
               jy_template_edit_remove (self->edit, jy_element_list_get_selected (self->elements)));
}

static void
take_back_action (GtkWidget *widget,
                  const char *name G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  jy_template_editor_take_back (JY_TEMPLATE_EDITOR (widget));
}

static void
add_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gtk_menu_button_popup (JY_TEMPLATE_EDITOR (widget)->add_button);
}

/* Only what has a place there is offered. */
static void
offer_cb (JyTemplateEditor *self)
{
  int selected = jy_element_list_get_selected (self->elements);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->kinds, i)) != NULL; i++)
    gtk_widget_set_visible (
      GTK_WIDGET (row), self->edit != NULL &&
                          jy_template_edit_can_add (self->edit, selected, (JyElementKind) (i + 1)));
}

static void
kind_cb (JyTemplateEditor *self, GtkListBoxRow *row)
{
  JyElementKind kind = (JyElementKind) (gtk_list_box_row_get_index (row) + 1);

  gtk_popover_popdown (self->add_popover);
  if (self->edit != NULL)
    show_tree (
      self, jy_template_edit_add (self->edit, jy_element_list_get_selected (self->elements), kind));
}

static void
field_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_element_form_focus_fields (JY_TEMPLATE_EDITOR (widget)->form);
}

static void
jy_template_editor_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_TEMPLATE_EDITOR);

  G_OBJECT_CLASS (jy_template_editor_parent_class)->dispose (object);
}

static void
jy_template_editor_finalize (GObject *object)
{
  g_clear_pointer (&JY_TEMPLATE_EDITOR (object)->edit, jy_template_edit_free);

  G_OBJECT_CLASS (jy_template_editor_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const JyAction actions[] = {
    { "editor.add", add_action, GDK_KEY_Insert, 0 },
    { "editor.delete", delete_action, GDK_KEY_Delete, GDK_CONTROL_MASK },
    { "editor.field", field_action, GDK_KEY_i, GDK_CONTROL_MASK },
    { "editor.move-down", move_action, GDK_KEY_Down, GDK_ALT_MASK },
    { "editor.move-up", move_action, GDK_KEY_Up, GDK_ALT_MASK },
    { "editor.take-back", take_back_action, 0, 0 },
  };

  jy_widget_class_add_actions (widget_class, actions, G_N_ELEMENTS (actions));
}

static void
jy_template_editor_class_init (JyTemplateEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_template_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_template_editor_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (JY_TYPE_ELEMENT_FORM);
  g_type_ensure (JY_TYPE_ELEMENT_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-template-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, JyTemplateEditor, add_button);
  gtk_widget_class_bind_template_child (widget_class, JyTemplateEditor, add_popover);
  gtk_widget_class_bind_template_child (widget_class, JyTemplateEditor, elements);
  gtk_widget_class_bind_template_child (widget_class, JyTemplateEditor, form);
  gtk_widget_class_bind_template_child (widget_class, JyTemplateEditor, kinds);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, offer_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  install_actions (widget_class);
}

static void
jy_template_editor_init (JyTemplateEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint kind = 1; kind < JY_N_ELEMENTS; kind++)
    {
      GtkWidget *label = gtk_label_new (jy_element_kind_get_name ((JyElementKind) kind));

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_list_box_append (self->kinds, label);
    }
}

gboolean
jy_template_editor_set_xml (JyTemplateEditor *self, const char *xml, GError **error)
{
  int selected;

  g_return_val_if_fail (JY_IS_TEMPLATE_EDITOR (self), FALSE);

  selected = jy_element_list_get_selected (self->elements);
  jy_element_form_show (self->form, NULL, NULL, NULL);
  jy_element_list_show (self->elements, NULL, 0);
  g_clear_pointer (&self->edit, jy_template_edit_free);
  if (xml == NULL)
    return TRUE;

  self->edit = jy_template_edit_new (xml, error);
  show_tree (self, self->edit != NULL ? MAX (selected, 1) : -1);
  return self->edit != NULL;
}

const char *
jy_template_editor_get_xml (JyTemplateEditor *self)
{
  g_return_val_if_fail (JY_IS_TEMPLATE_EDITOR (self), NULL);

  return self->edit != NULL ? jy_template_edit_get_xml (self->edit) : NULL;
}

gboolean
jy_template_editor_take_back (JyTemplateEditor *self)
{
  int index;

  g_return_val_if_fail (JY_IS_TEMPLATE_EDITOR (self), FALSE);

  index = self->edit != NULL ? jy_template_edit_take_back (self->edit) : -1;
  show_tree (self, index);
  return index >= 0;
}

char *
jy_template_editor_find_problem (JyTemplateEditor *self)
{
  g_return_val_if_fail (JY_IS_TEMPLATE_EDITOR (self), NULL);

  return jy_element_list_find_problem (self->elements);
}
