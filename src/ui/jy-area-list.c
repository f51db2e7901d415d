/* jy-area-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-area-list.h"

#include <glib/gi18n.h>

struct _JyAreaList
{
  GtkWidget parent_instance;

  gint64 area;
  char *shape;      /* (nullable): which areas are shown where, to tell whether that changed */
  GHashTable *rows; /* id to JyAreaRow */
  GtkTreeListModel *model;
  gboolean rebuilding;

  GtkWidget *scroller;
  GtkSingleSelection *selection;
  GtkListView *view;
};

enum
{
  PROP_0,
  PROP_AREA,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyAreaList, jy_area_list, GTK_TYPE_WIDGET)

/* Makes @property of @widget follow @text of the area in @item. */
static void
follow (GtkListItem *item, GtkWidget *widget, const char *property, const char *text)
{
  GtkExpression *tree_row = gtk_property_expression_new (GTK_TYPE_LIST_ITEM, NULL, "item");
  GtkExpression *row = gtk_property_expression_new (GTK_TYPE_TREE_LIST_ROW, tree_row, "item");

  gtk_expression_bind (gtk_property_expression_new (JY_TYPE_AREA_ROW, row, text), widget, property,
                       item);
}

static void
setup_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *expander = gtk_tree_expander_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_inscription_new (NULL);
  GtkWidget *counts = gtk_inscription_new (NULL);

  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (name),
                                     GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_inscription_set_min_chars (GTK_INSCRIPTION (name), 4);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (counts),
                                     GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_widget_add_css_class (counts, "numeric");
  gtk_widget_add_css_class (counts, "caption");
  gtk_widget_add_css_class (counts, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), counts);
  gtk_tree_expander_set_child (GTK_TREE_EXPANDER (expander), box);
  gtk_list_item_set_child (item, expander);

  gtk_expression_bind (gtk_property_expression_new (GTK_TYPE_LIST_ITEM, NULL, "item"), expander,
                       "list-row", item);
  follow (item, name, "text", "name");
  follow (item, counts, "text", "counts");
  follow (item, expander, "tooltip-text", "summary");
}

static void
selected_cb (JyAreaList *self)
{
  GtkTreeListRow *selected = gtk_single_selection_get_selected_item (self->selection);
  g_autoptr (JyAreaRow) row = selected != NULL ? gtk_tree_list_row_get_item (selected) : NULL;

  if (self->rebuilding || row == NULL || jy_area_row_get_id (row) == self->area)
    return;

  self->area = jy_area_row_get_id (row);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AREA]);
}

static void
activate_cb (JyAreaList *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static GListModel *
dup_parts (gpointer item, gpointer data G_GNUC_UNUSED)
{
  GListModel *parts = jy_area_row_get_parts (item);

  return parts != NULL ? g_object_ref (parts) : NULL;
}

/* @ids: (element-type gint64): which areas are unfolded */
static void
list_unfolded (JyAreaList *self, GArray *ids)
{
  guint n = self->model != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->model)) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GtkTreeListRow) tree_row = gtk_tree_list_model_get_row (self->model, i);

      if (gtk_tree_list_row_get_expanded (tree_row))
        {
          g_autoptr (JyAreaRow) row = gtk_tree_list_row_get_item (tree_row);
          gint64 id = jy_area_row_get_id (row);

          g_array_append_val (ids, id);
        }
    }
}

static gboolean
has_id (const GArray *ids, gint64 id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;

  return FALSE;
}

/* Parents come before their parts, so one walk unfolds them all. */
static void
unfold (JyAreaList *self, const GArray *ids)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->model)); i++)
    {
      g_autoptr (GtkTreeListRow) tree_row = gtk_tree_list_model_get_row (self->model, i);
      g_autoptr (JyAreaRow) row = gtk_tree_list_row_get_item (tree_row);

      if (has_id (ids, jy_area_row_get_id (row)))
        gtk_tree_list_row_set_expanded (tree_row, TRUE);
    }
}

static void
select_area (JyAreaList *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->model)); i++)
    {
      g_autoptr (GtkTreeListRow) tree_row = gtk_tree_list_model_get_row (self->model, i);
      g_autoptr (JyAreaRow) row = gtk_tree_list_row_get_item (tree_row);

      if (jy_area_row_get_id (row) != self->area)
        continue;
      if (gtk_single_selection_get_selected (self->selection) != i)
        gtk_single_selection_set_selected (self->selection, i);
      return;
    }
}

/* At first the areas at the top are unfolded, if they are few. */
#define MAX_UNFOLDED 12

static void
list_first_unfolded (const JyAreaTree *tree, GArray *ids)
{
  const GPtrArray *tops = jy_area_tree_get_parts (tree, 0);

  for (guint i = 0; tops != NULL && tops->len <= MAX_UNFOLDED && i < tops->len; i++)
    {
      const JyStoredArea *area = g_ptr_array_index (tops, i);

      g_array_append_val (ids, area->id);
    }
}

static JyAreaRow *
add_row (JyAreaList *self, gint64 id, const char *name)
{
  JyAreaRow *row = jy_area_row_new (id, name);

  g_hash_table_insert (self->rows, g_memdup2 (&id, sizeof id), row);
  return row;
}

/* @shown: (element-type JyStoredArea): each after what it is part of */
static void
rebuild (JyAreaList *self, const JyAreaTree *tree, const GPtrArray *shown)
{
  g_autoptr (GArray) unfolded = g_array_new (FALSE, FALSE, sizeof (gint64));
  GListStore *roots = g_list_store_new (JY_TYPE_AREA_ROW);

  if (self->model == NULL)
    list_first_unfolded (tree, unfolded);
  list_unfolded (self, unfolded);

  self->rebuilding = TRUE;
  g_hash_table_remove_all (self->rows);
  g_list_store_append (roots, add_row (self, 0, _("All areas")));
  for (guint i = 0; i < shown->len; i++)
    {
      const JyStoredArea *area = g_ptr_array_index (shown, i);
      JyAreaRow *row = add_row (self, area->id, area->name);
      JyAreaRow *parent = g_hash_table_lookup (self->rows, &area->parent);

      if (area->parent == 0 || parent == NULL)
        g_list_store_append (roots, row);
      else
        jy_area_row_add_part (parent, row);
    }

  g_clear_object (&self->model);
  self->model = gtk_tree_list_model_new (G_LIST_MODEL (roots), FALSE, FALSE, dup_parts, NULL, NULL);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->model));
  unfold (self, unfolded);
  select_area (self);
  self->rebuilding = FALSE;
}

static void
jy_area_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_AREA:
      g_value_set_int64 (value, jy_area_list_get_area (JY_AREA_LIST (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_area_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_AREA:
      jy_area_list_set_area (JY_AREA_LIST (object), g_value_get_int64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_area_list_dispose (GObject *object)
{
  JyAreaList *self = JY_AREA_LIST (object);

  self->rebuilding = TRUE; /* what the selection says now is not the user's choice */
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_AREA_LIST);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (jy_area_list_parent_class)->dispose (object);
}

static void
jy_area_list_finalize (GObject *object)
{
  JyAreaList *self = JY_AREA_LIST (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_free (self->shape);

  G_OBJECT_CLASS (jy_area_list_parent_class)->finalize (object);
}

static void
jy_area_list_class_init (JyAreaListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_area_list_dispose;
  object_class->finalize = jy_area_list_finalize;
  object_class->get_property = jy_area_list_get_property;
  object_class->set_property = jy_area_list_set_property;

  properties[PROP_AREA] =
    g_param_spec_int64 ("area", NULL, NULL, 0, G_MAXINT64, 0,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", JY_TYPE_AREA_LIST, G_SIGNAL_RUN_LAST, 0,
                                            NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-area-list.ui");
  gtk_widget_class_bind_template_child (widget_class, JyAreaList, scroller);
  gtk_widget_class_bind_template_child (widget_class, JyAreaList, selection);
  gtk_widget_class_bind_template_child (widget_class, JyAreaList, view);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
}

static void
jy_area_list_init (JyAreaList *self)
{
  self->rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_area_list_show (JyAreaList *self,
                   const JyAreaTree *tree,
                   JyAreaCounter counter,
                   gconstpointer data)
{
  const GPtrArray *areas = jy_area_tree_list (tree);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  g_autoptr (GString) shape = g_string_new (NULL);
  GHashTableIter iter;
  gpointer id, row;

  g_return_if_fail (JY_IS_AREA_LIST (self));

  for (guint i = 0; i < areas->len; i++)
    {
      JyStoredArea *area = g_ptr_array_index (areas, i);
      JyAreaFigures count = { 0 };

      counter (data, area->id, &count);
      if (g_date_valid (&area->closed_on) && count.households == 0)
        continue;
      g_ptr_array_add (shown, area);
      g_string_append_printf (shape, "%" G_GINT64_FORMAT ",%" G_GINT64_FORMAT ",%s\n", area->id,
                              area->parent, area->name);
    }

  if (g_strcmp0 (shape->str, self->shape) != 0)
    rebuild (self, tree, shown);
  g_free (self->shape);
  self->shape = g_string_free (g_steal_pointer (&shape), FALSE);

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &id, &row))
    {
      JyAreaFigures count = { 0 };

      counter (data, *(gint64 *) id, &count);
      jy_area_row_set_count (row, &count);
    }
}

gint64
jy_area_list_get_area (JyAreaList *self)
{
  g_return_val_if_fail (JY_IS_AREA_LIST (self), 0);

  return self->area;
}

void
jy_area_list_set_area (JyAreaList *self, gint64 area)
{
  g_return_if_fail (JY_IS_AREA_LIST (self));

  if (self->area == area)
    return;

  self->area = area;
  if (self->model != NULL)
    select_area (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AREA]);
}
