/* jy-id-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-id-table.h"

#include "jy-id-list.h"

/* Each of the selected is looked for when the list is read again. */
#define MAX_KEPT 200

struct _JyIdTable
{
  GtkWidget parent_instance;

  JyIdList *list;   /* (owned) */
  GArray *ids;      /* (owned) (element-type gint64): what @list holds */
  JyIdRow *first;   /* (owned) (nullable): the first of the selected */
  gboolean setting; /* the selection is not the user's now */

  GtkSelectionModel *selection;
  GtkColumnView *view; /* (nullable): gone */
  GtkWidget *scroller;
};

enum
{
  SIGNAL_FAILED,
  SIGNAL_OPENED,
  SIGNAL_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyIdTable, jy_id_table, GTK_TYPE_WIDGET)

static void
failed_cb (JyIdTable *self, const GError *error)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
selected_cb (JyIdTable *self)
{
  g_autoptr (GtkBitset) selected = NULL;

  if (self->setting || self->view == NULL)
    return; /* or it says so while it goes */

  selected = gtk_selection_model_get_selection (self->selection);
  g_clear_object (&self->first);
  if (!gtk_bitset_is_empty (selected))
    self->first =
      g_list_model_get_item (G_LIST_MODEL (self->list), gtk_bitset_get_minimum (selected));
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
activate_cb (JyIdTable *self, guint position)
{
  if (position >= self->ids->len)
    return;

  gtk_selection_model_select_item (self->selection, position, TRUE);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, g_array_index (self->ids, gint64, position));
}

static void
jy_id_table_dispose (GObject *object)
{
  JyIdTable *self = JY_ID_TABLE (object);

  self->view = NULL;
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->first);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (jy_id_table_parent_class)->dispose (object);
}

static void
jy_id_table_finalize (GObject *object)
{
  g_array_unref (JY_ID_TABLE (object)->ids);

  G_OBJECT_CLASS (jy_id_table_parent_class)->finalize (object);
}

static void
jy_id_table_class_init (JyIdTableClass *klass)
{
  const GType type = JY_TYPE_ID_TABLE;

  G_OBJECT_CLASS (klass)->dispose = jy_id_table_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_id_table_finalize;

  signals[SIGNAL_FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_SELECTED] =
    g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
jy_id_table_init (JyIdTable *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
}

GtkWidget *
jy_id_table_new (
  GType row_type, JyWorkFunc get, const JyColumn *columns, gsize n_columns, const char *name)
{
  JyIdTable *self = g_object_new (JY_TYPE_ID_TABLE, NULL);

  self->list = jy_id_list_new (row_type, get);
  self->selection =
    GTK_SELECTION_MODEL (gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->list))));
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (self->selection));
  jy_column_view_add_columns (self->view, row_type, columns, n_columns);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);

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

  return GTK_WIDGET (self);
}

GArray *
jy_id_table_list_selected (JyIdTable *self)
{
  g_autoptr (GtkBitset) selected = NULL;
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkBitsetIter iter;
  guint position;

  g_return_val_if_fail (JY_IS_ID_TABLE (self), ids);

  selected = gtk_selection_model_get_selection (self->selection);
  if (gtk_bitset_iter_init_first (&iter, selected, &position))
    do
      if (position < self->ids->len)
        g_array_append_val (ids, g_array_index (self->ids, gint64, position));
    while (gtk_bitset_iter_next (&iter, &position));

  return ids;
}

/* What was selected, where it is now; the row that was first, if nothing of it is left. */
static void
restore_selection (JyIdTable *self, const GArray *before, guint first)
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
  gtk_selection_model_set_selection (self->selection, selected, all);
}

void
jy_id_table_set_ids (JyIdTable *self, JyOffice *office, const GArray *ids)
{
  g_autoptr (GArray) before = NULL;
  g_autoptr (GtkBitset) selected = NULL;
  guint first;

  g_return_if_fail (JY_IS_ID_TABLE (self));

  selected = gtk_selection_model_get_selection (self->selection);
  first = gtk_bitset_is_empty (selected) ? 0 : gtk_bitset_get_minimum (selected);
  before = jy_id_table_list_selected (self);

  self->setting = TRUE;
  g_array_set_size (self->ids, 0);
  g_array_append_vals (self->ids, ids->data, ids->len);
  jy_id_list_set_ids (self->list, office, ids);
  restore_selection (self, before, first);
  self->setting = FALSE;
  selected_cb (self);
}

JyIdRow *
jy_id_table_get_first (JyIdTable *self)
{
  g_return_val_if_fail (JY_IS_ID_TABLE (self), NULL);

  return self->first;
}

void
jy_id_table_focus (JyIdTable *self)
{
  g_return_if_fail (JY_IS_ID_TABLE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
