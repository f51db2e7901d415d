/* jy-row-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-row-grid.h"

typedef struct
{
  JyOffice *office; /* (nullable) */
  GPtrArray *rows;
  GtkGrid *grid;
  GtkLabel *legend;
} JyRowGridPrivate;

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JyRowGrid, jy_row_grid, GTK_TYPE_BOX)

static JyRowGridPrivate *
get_private (JyRowGrid *self)
{
  return jy_row_grid_get_instance_private (self);
}

static void
activate_cb (JyRowGrid *self, GtkWidget *entry)
{
  JY_ROW_GRID_GET_CLASS (self)->activated (self, entry);
}

static void
changed_cb (JyRowGrid *self, GtkWidget *entry)
{
  JY_ROW_GRID_GET_CLASS (self)->typed (self, entry);
  jy_row_grid_emit_changed (self);
}

static void
enter_cb (GtkEventController *controller, JyRowGrid *self)
{
  JY_ROW_GRID_GET_CLASS (self)->entered (self, gtk_event_controller_get_widget (controller));
}

void
jy_row_grid_set_office (JyRowGrid *self, JyOffice *office)
{
  g_return_if_fail (JY_IS_ROW_GRID (self));

  g_set_object (&get_private (self)->office, office);
}

JyOffice *
jy_row_grid_get_office (JyRowGrid *self)
{
  g_return_val_if_fail (JY_IS_ROW_GRID (self), NULL);

  return get_private (self)->office;
}

GPtrArray *
jy_row_grid_get_rows (JyRowGrid *self)
{
  g_return_val_if_fail (JY_IS_ROW_GRID (self), NULL);

  return get_private (self)->rows;
}

void
jy_row_grid_clear (JyRowGrid *self)
{
  JyRowGridPrivate *priv = get_private (self);

  g_return_if_fail (JY_IS_ROW_GRID (self));

  g_ptr_array_set_size (priv->rows, 0);
  gtk_label_set_text (priv->legend, "");
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (priv->grid))) != NULL;)
    gtk_grid_remove (priv->grid, child);
}

void
jy_row_grid_attach (JyRowGrid *self, GtkWidget *widget, guint column, guint row)
{
  g_return_if_fail (JY_IS_ROW_GRID (self));

  gtk_grid_attach (get_private (self)->grid, widget, (int) column, (int) row, 1, 1);
}

GtkWidget *
jy_row_grid_make_entry (JyRowGrid *self, const char *label, const char *name, int chars)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *words = g_strdup_printf ("%s, %s", name, label);

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), chars);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "enter", G_CALLBACK (enter_cb), self, 0);
  gtk_widget_add_controller (entry, focus);

  return entry;
}

void
jy_row_grid_set_legend (JyRowGrid *self, const char *markup)
{
  g_return_if_fail (JY_IS_ROW_GRID (self));

  gtk_label_set_markup (get_private (self)->legend, markup);
}

void
jy_row_grid_emit_changed (JyRowGrid *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

void
jy_row_grid_emit_finished (JyRowGrid *self)
{
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
}

void
jy_row_grid_say (GtkLabel *said, const char *text, const char *style)
{
  static const char *const styles[] = { "error-text", "attention", "done" };

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (said), styles[i]);
  if (style != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (said), style);
  gtk_label_set_text (said, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (said), text);
}

static void
jy_row_grid_constructed (GObject *object)
{
  JyRowGrid *self = JY_ROW_GRID (object);

  G_OBJECT_CLASS (jy_row_grid_parent_class)->constructed (object);

  g_ptr_array_set_free_func (get_private (self)->rows, JY_ROW_GRID_GET_CLASS (self)->row_free);
}

static void
jy_row_grid_dispose (GObject *object)
{
  JyRowGridPrivate *priv = get_private (JY_ROW_GRID (object));

  g_ptr_array_set_size (priv->rows, 0);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL;)
    gtk_box_remove (GTK_BOX (object), child);
  g_clear_object (&priv->office);

  G_OBJECT_CLASS (jy_row_grid_parent_class)->dispose (object);
}

static void
jy_row_grid_finalize (GObject *object)
{
  g_ptr_array_unref (get_private (JY_ROW_GRID (object))->rows);

  G_OBJECT_CLASS (jy_row_grid_parent_class)->finalize (object);
}

static void
jy_row_grid_class_init (JyRowGridClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = jy_row_grid_constructed;
  G_OBJECT_CLASS (klass)->dispose = jy_row_grid_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_row_grid_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_ROW_GRID, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", JY_TYPE_ROW_GRID, G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
}

static void
jy_row_grid_init (JyRowGrid *self)
{
  JyRowGridPrivate *priv = get_private (self);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  priv->rows = g_ptr_array_new ();
  priv->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_row_spacing (priv->grid, 3);
  gtk_grid_set_column_spacing (priv->grid, 6);
  gtk_widget_add_css_class (GTK_WIDGET (priv->grid), "papers");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (priv->grid));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (self), scrolled);

  priv->legend = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (priv->legend, 0);
  gtk_label_set_wrap (priv->legend, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (priv->legend), "bar");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (priv->legend));
}
