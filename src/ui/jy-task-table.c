/* jy-task-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-table.h"

#include <glib/gi18n.h>

#include "jy-column.h"
#include "jy-id-list.h"
#include "jy-work-tasks.h"

/* Each of the selected is looked for when the list is read again. */
#define MAX_KEPT 200

struct _JyTaskTable
{
  GtkWidget parent_instance;

  JyIdList *list;         /* (owned) */
  GArray *ids;            /* (element-type gint64): what @list holds */
  JyDueRow *first;        /* (owned) (nullable): the first of the selected */
  GSignalGroup *of_first; /* (owned) */
  gboolean setting;

  GtkMultiSelection *selection;
  GtkColumnView *view;
  GtkWidget *scroller;
};

enum
{
  SIGNAL_FAILED,
  SIGNAL_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyTaskTable, jy_task_table, GTK_TYPE_WIDGET)

/* clang-format off */
static const JyColumn columns[] = {
  { N_("For whom"), "name",    NULL, 8,  0, FALSE, NULL },
  { N_("Age"),      "sex-age", NULL, 5,  0, FALSE, NULL },
  { N_("Service"),  "service", NULL, 13, 0, TRUE,  NULL },
  { N_("Last day"), "until",   NULL, 10, 0, FALSE, NULL },
  { N_("State"),    "state",   NULL, 11, 0, FALSE, "style" },
  { N_("Address"),  "address", NULL, 10, 0, TRUE,  NULL },
  { N_("Team"),     "team",    NULL, 7,  0, FALSE, NULL },
  { N_("Planned"),  "plan",    NULL, 6,  0, FALSE, NULL },
};
/* clang-format on */

static void
failed_cb (JyTaskTable *self, const GError *error)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
read_cb (JyTaskTable *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

/* The row is followed, since it may be read after it is selected. */
static void
selected_cb (JyTaskTable *self)
{
  g_autoptr (GtkBitset) selected = NULL;

  if (self->setting || self->view == NULL)
    return; /* or it says so while it goes */

  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  g_clear_object (&self->first);
  if (!gtk_bitset_is_empty (selected))
    self->first =
      g_list_model_get_item (G_LIST_MODEL (self->list), gtk_bitset_get_minimum (selected));
  g_signal_group_set_target (self->of_first, self->first);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
activate_cb (JyTaskTable *self, guint position)
{
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (self), "page.open", NULL);
}

static void
jy_task_table_dispose (GObject *object)
{
  JyTaskTable *self = JY_TASK_TABLE (object);

  self->view = NULL;
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->of_first);
  g_clear_object (&self->first);
  g_clear_object (&self->list);
  g_clear_pointer (&self->ids, g_array_unref);

  G_OBJECT_CLASS (jy_task_table_parent_class)->dispose (object);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_r, 0, "page.record" },        { GDK_KEY_r, GDK_CONTROL_MASK, "page.record" },
    { GDK_KEY_p, 0, "page.plan" },          { GDK_KEY_d, 0, "page.postpone" },
    { GDK_KEY_Delete, 0, "page.postpone" }, { GDK_KEY_KP_Delete, 0, "page.postpone" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers,
                                         keys[i].action, NULL);
}

static void
jy_task_table_class_init (JyTaskTableClass *klass)
{
  const GType type = JY_TYPE_TASK_TABLE;

  G_OBJECT_CLASS (klass)->dispose = jy_task_table_dispose;

  signals[SIGNAL_FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[SIGNAL_SELECTED] =
    g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  bind_keys (GTK_WIDGET_CLASS (klass));
}

static void
jy_task_table_init (JyTaskTable *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->of_first = g_signal_group_new (JY_TYPE_DUE_ROW);
  g_signal_group_connect_swapped (self->of_first, "notify::name", G_CALLBACK (read_cb), self);
  self->list = jy_id_list_new (JY_TYPE_DUE_ROW, jy_work_get_task_rows);
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->list)));
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (GTK_SELECTION_MODEL (self->selection)));
  jy_column_view_add_columns (self->view, JY_TYPE_DUE_ROW, columns, G_N_ELEMENTS (columns));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Services to do"), -1);

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));

  g_signal_connect_object (self->list, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
}

GArray *
jy_task_table_list_selected (JyTaskTable *self)
{
  g_autoptr (GtkBitset) selected = NULL;
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkBitsetIter iter;
  guint position;

  g_return_val_if_fail (JY_IS_TASK_TABLE (self), ids);

  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  if (gtk_bitset_iter_init_first (&iter, selected, &position))
    do
      if (position < self->ids->len)
        g_array_append_val (ids, g_array_index (self->ids, gint64, position));
    while (gtk_bitset_iter_next (&iter, &position));

  return ids;
}

/* What was selected, where it is now; the row that was first, if nothing of it is left. */
static void
restore_selection (JyTaskTable *self, const GArray *before, guint first)
{
  g_autoptr (GtkBitset) selected = gtk_bitset_new_empty ();
  g_autoptr (GtkBitset) all = gtk_bitset_new_range (0, self->ids->len);

  for (guint i = 0; i < MIN (before->len, MAX_KEPT); i++)
    {
      guint position = jy_id_list_find (self->list, g_array_index (before, gint64, i));

      if (position != G_MAXUINT)
        gtk_bitset_add (selected, position);
    }
  if (gtk_bitset_is_empty (selected) && self->ids->len > 0)
    gtk_bitset_add (selected, MIN (first, self->ids->len - 1));
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->selection), selected, all);
}

void
jy_task_table_set_ids (JyTaskTable *self, JyOffice *office, const GArray *ids)
{
  g_autoptr (GArray) before = NULL;
  g_autoptr (GtkBitset) selected = NULL;
  guint first;

  g_return_if_fail (JY_IS_TASK_TABLE (self));

  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  first = gtk_bitset_is_empty (selected) ? 0 : gtk_bitset_get_minimum (selected);
  before = jy_task_table_list_selected (self);

  self->setting = TRUE;
  g_array_set_size (self->ids, 0);
  g_array_append_vals (self->ids, ids->data, ids->len);
  jy_id_list_set_ids (self->list, office, ids);
  restore_selection (self, before, first);
  self->setting = FALSE;
  selected_cb (self);
}

const JyTaskRow *
jy_task_table_get_first (JyTaskTable *self)
{
  g_return_val_if_fail (JY_IS_TASK_TABLE (self), NULL);

  return self->first != NULL ? jy_due_row_get_record (self->first) : NULL;
}

void
jy_task_table_focus (JyTaskTable *self)
{
  g_return_if_fail (JY_IS_TASK_TABLE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
