/* jy-record-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-list.h"

#include <glib/gi18n.h>

#include "jy-empty-state.h"
#include "jy-list-update.h"
#include "jy-record-row.h"
#include "jy-turn.h"

struct _JyRecordList
{
  AdwBin parent_instance;

  const JyRecordListInfo *info;
  gpointer owner; /* not owned */
  GListStore *rows;
  GtkSelectionModel *selection;

  GtkButton *add_button;
  GtkBox *bar;
  GtkButton *close_button;
  GtkButton *edit_button;
  JyEmptyState *empty;
  GtkButton *more_button;
  GtkButton *print_button;
  GtkStack *stack;
  GtkColumnView *view;
};

enum
{
  SIGNAL_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyRecordList, jy_record_list, ADW_TYPE_BIN)

static const struct
{
  const char *action;
  gsize info;   /* where its JyRecordButton is in the info */
  gsize button; /* where its GtkButton is in the list */
} buttons[] = {
  { "list.add", G_STRUCT_OFFSET (JyRecordListInfo, add),
    G_STRUCT_OFFSET (JyRecordList, add_button) },
  { "list.close", G_STRUCT_OFFSET (JyRecordListInfo, close),
    G_STRUCT_OFFSET (JyRecordList, close_button) },
  { "list.edit", G_STRUCT_OFFSET (JyRecordListInfo, edit),
    G_STRUCT_OFFSET (JyRecordList, edit_button) },
  { "list.more", G_STRUCT_OFFSET (JyRecordListInfo, more),
    G_STRUCT_OFFSET (JyRecordList, more_button) },
  { "list.print", G_STRUCT_OFFSET (JyRecordListInfo, print),
    G_STRUCT_OFFSET (JyRecordList, print_button) },
};

static const JyRecordButton *
get_button (JyRecordList *self, gsize i)
{
  return G_STRUCT_MEMBER_P (self->info, buttons[i].info);
}

static JyRecordRow *
get_selected_row (JyRecordList *self)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);
  g_autoptr (JyRecordRow) row = NULL;

  if (gtk_bitset_is_empty (selected))
    return NULL;

  row = g_list_model_get_item (G_LIST_MODEL (self->selection), gtk_bitset_get_minimum (selected));
  return row; /* the model holds it */
}

static void
selection_changed_cb (JyRecordList *self)
{
  gboolean has_record = jy_record_list_get_selected (self) != NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      const JyRecordButton *button = get_button (self, i);

      gtk_widget_action_set_enabled (GTK_WIDGET (self), buttons[i].action,
                                     button->activate != NULL &&
                                       (has_record || !button->needs_record));
    }
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
button_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyRecordList *self = JY_RECORD_LIST (widget);

  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (g_str_equal (buttons[i].action, name))
      get_button (self, i)->activate (self, jy_record_list_get_selected (self), self->owner);
}

static void
activate_cb (JyRecordList *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "list.edit", NULL);
}

static void
jy_record_list_dispose (GObject *object)
{
  JyRecordList *self = JY_RECORD_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_RECORD_LIST);
  g_clear_object (&self->rows);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (jy_record_list_parent_class)->dispose (object);
}

static void
jy_record_list_class_init (JyRecordListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_record_list_dispose;

  signals[SIGNAL_SELECTED] = g_signal_new ("selected", JY_TYPE_RECORD_LIST, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-record-list.ui");
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, add_button);
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, bar);
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, close_button);
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, edit_button);
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, empty);
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, more_button);
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, print_button);
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, stack);
  gtk_widget_class_bind_template_child (widget_class, JyRecordList, view);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);

  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_widget_class_install_action (widget_class, buttons[i].action, NULL, button_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Insert, 0, "list.add", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "list.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "list.print",
                                       NULL);
}

static void
jy_record_list_init (JyRecordList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_selection (JyRecordList *self, GtkSelectionModel *selection)
{
  g_clear_object (&self->selection);
  self->selection = selection;
  g_signal_connect_object (selection, "selection-changed", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_column_view_set_model (self->view, selection);
}

static void
set_up_buttons (JyRecordList *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      GtkButton *widget = G_STRUCT_MEMBER (GtkButton *, self, buttons[i].button);
      const JyRecordButton *button = get_button (self, i);

      gtk_widget_set_visible (GTK_WIDGET (widget), button->label != NULL);
      if (button->label != NULL)
        gtk_button_set_label (widget, _(button->label));
    }
}

GtkWidget *
jy_record_list_new (const JyRecordListInfo *info, gpointer owner)
{
  JyRecordList *self = g_object_new (JY_TYPE_RECORD_LIST, NULL);

  self->info = info;
  self->owner = owner;
  self->rows = g_list_store_new (JY_TYPE_RECORD_ROW);
  set_selection (self, GTK_SELECTION_MODEL (
                         gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->rows)))));
  jy_column_view_add_columns (self->view, JY_TYPE_RECORD_ROW, info->columns, info->n_columns);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(info->name), -1);
  if (info->empty_title != NULL)
    g_object_set (self->empty, "title", _(info->empty_title), "description", _(info->empty_text),
                  NULL);
  set_up_buttons (self);
  selection_changed_cb (self);

  return GTK_WIDGET (self);
}

void
jy_record_list_show (JyRecordList *self, const GPtrArray *records)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean had_focus;

  g_return_if_fail (JY_IS_RECORD_LIST (self));

  for (guint i = 0; i < records->len; i++)
    {
      g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

      self->info->fill (texts, records->pdata[i], self->owner);
      g_ptr_array_add (
        rows, jy_record_row_new (self->info->type, records->pdata[i], g_strv_builder_end (texts)));
    }

  had_focus = jy_turn_has_focus (GTK_WIDGET (self->stack));
  jy_list_update (self->rows, rows, jy_record_row_equal);
  gtk_stack_set_visible_child_name (self->stack, rows->len > 0 ? "list" : "empty");
  if (had_focus && !jy_turn_has_focus (GTK_WIDGET (self->stack)))
    jy_record_list_focus (self); /* the row it was on is replaced by what it has become */
  selection_changed_cb (self);
}

gconstpointer
jy_record_list_get_selected (JyRecordList *self)
{
  JyRecordRow *row;

  g_return_val_if_fail (JY_IS_RECORD_LIST (self), NULL);

  row = get_selected_row (self);

  return row != NULL ? jy_record_row_get_record (row) : NULL;
}

void
jy_record_list_select (JyRecordList *self, gint64 id)
{
  g_return_if_fail (JY_IS_RECORD_LIST (self));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->selection)); i++)
    {
      g_autoptr (JyRecordRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (jy_record_row_get_id (row) == id)
        gtk_selection_model_select_item (self->selection, i, TRUE);
    }
}

void
jy_record_list_focus (JyRecordList *self)
{
  g_return_if_fail (JY_IS_RECORD_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

void
jy_record_list_allow_several (JyRecordList *self)
{
  g_return_if_fail (JY_IS_RECORD_LIST (self));

  set_selection (
    self, GTK_SELECTION_MODEL (gtk_multi_selection_new (g_object_ref (G_LIST_MODEL (self->rows)))));
}

GArray *
jy_record_list_list_selected (JyRecordList *self)
{
  g_autoptr (GtkBitset) selected = NULL;
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_return_val_if_fail (JY_IS_RECORD_LIST (self), ids);

  selected = gtk_selection_model_get_selection (self->selection);
  for (guint i = 0; i < gtk_bitset_get_size (selected); i++)
    {
      g_autoptr (JyRecordRow) row =
        g_list_model_get_item (G_LIST_MODEL (self->selection), gtk_bitset_get_nth (selected, i));
      gint64 id = jy_record_row_get_id (row);

      g_array_append_val (ids, id);
    }

  return ids;
}

void
jy_record_list_prepend (JyRecordList *self, GtkWidget *widget)
{
  g_return_if_fail (JY_IS_RECORD_LIST (self));

  gtk_box_prepend (self->bar, widget);
}
