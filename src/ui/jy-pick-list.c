/* jy-pick-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-pick-list.h"

struct _JyPickList
{
  AdwBin parent_instance;

  guint n_items;
  guint n_fixed;
  gboolean is_showing;

  GtkListBox *list;
  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (JyPickList, jy_pick_list, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_MOVED,
  SIGNAL_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A row: a check button, and two labels below each other. */
static GtkWidget *
get_check (GtkListBoxRow *row)
{
  return gtk_widget_get_first_child (gtk_list_box_row_get_child (row));
}

static GtkLabel *
get_text (GtkListBoxRow *row)
{
  return GTK_LABEL (gtk_widget_get_first_child (gtk_widget_get_next_sibling (get_check (row))));
}

static GtkLabel *
get_detail (GtkListBoxRow *row)
{
  return GTK_LABEL (gtk_widget_get_next_sibling (GTK_WIDGET (get_text (row))));
}

static void
toggled_cb (JyPickList *self, GtkWidget *check)
{
  GtkWidget *row = gtk_widget_get_ancestor (check, GTK_TYPE_LIST_BOX_ROW);

  if (!self->is_showing)
    g_signal_emit (self, signals[SIGNAL_PICKED], 0,
                   (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)),
                   gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

static GtkWidget *
make_label (const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (style != NULL)
    {
      gtk_widget_add_css_class (label, style);
      gtk_widget_add_css_class (label, "dim-label");
    }
  return label;
}

static void
add_row (JyPickList *self)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *check = gtk_check_button_new ();

  /* The row is what the keyboard goes to; Space on it is as good as a click here. */
  gtk_widget_set_focusable (check, FALSE);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), make_label (NULL));
  gtk_box_append (GTK_BOX (words), make_label ("caption"));
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (self->list, row);
}

static void
fill_row (GtkListBoxRow *row, const JyPickItem *item)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (row)), item->is_picked);
  gtk_widget_set_sensitive (get_check (row), !item->is_fixed);
  gtk_label_set_text (get_text (row), item->text);
  gtk_label_set_text (get_detail (row), item->detail != NULL ? item->detail : "");
  gtk_widget_set_visible (GTK_WIDGET (get_detail (row)), item->detail != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, item->text,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (get_check (row)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  item->text, -1);
  gtk_accessible_update_state (
    GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED,
    item->is_picked ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
update_actions (JyPickList *self)
{
  guint chosen = jy_pick_list_get_chosen (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pick-list.move-up", chosen > self->n_fixed);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pick-list.move-down",
                                 chosen >= self->n_fixed && chosen + 1 < self->n_items);
}

static void
selected_cb (JyPickList *self)
{
  if (self->is_showing)
    return;

  update_actions (self);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
activated_cb (JyPickList *self G_GNUC_UNUSED, GtkListBoxRow *row)
{
  GtkCheckButton *check = GTK_CHECK_BUTTON (get_check (row));

  if (gtk_widget_get_sensitive (GTK_WIDGET (check)))
    gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyPickList *self = JY_PICK_LIST (widget);
  guint from = jy_pick_list_get_chosen (self);

  g_signal_emit (self, signals[SIGNAL_MOVED], 0, from,
                 g_str_has_suffix (name, "up") ? from - 1 : from + 1);
}

/* The list is one stop: Tab leaves it, and does not go from row to row. */
static gboolean
jy_pick_list_move_focus (GtkWidget *widget, GtkDirectionType direction)
{
  JyPickList *self = JY_PICK_LIST (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)) &&
      (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD))
    return FALSE;

  return GTK_WIDGET_CLASS (jy_pick_list_parent_class)->focus (widget, direction);
}

static void
jy_pick_list_dispose (GObject *object)
{
  JY_PICK_LIST (object)->is_showing = TRUE; /* rows that go are not chosen */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_PICK_LIST);

  G_OBJECT_CLASS (jy_pick_list_parent_class)->dispose (object);
}

static void
jy_pick_list_class_init (JyPickListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_pick_list_dispose;
  widget_class->focus = jy_pick_list_move_focus;

  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[SIGNAL_PICKED] = g_signal_new ("picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-pick-list.ui");
  gtk_widget_class_bind_template_child (widget_class, JyPickList, list);
  gtk_widget_class_bind_template_child (widget_class, JyPickList, title);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);

  gtk_widget_class_install_action (widget_class, "pick-list.move-down", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "pick-list.move-up", NULL, move_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK,
                                       "pick-list.move-down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "pick-list.move-up",
                                       NULL);
}

static void
jy_pick_list_init (JyPickList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_pick_list_set_title (JyPickList *self, const char *title)
{
  g_return_if_fail (JY_IS_PICK_LIST (self));

  gtk_label_set_text_with_mnemonic (self->title, title);
}

void
jy_pick_list_show (JyPickList *self, const JyPickItem *items, guint n, guint chosen)
{
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_PICK_LIST (self));

  self->is_showing = TRUE;
  for (; self->n_items < n; self->n_items++)
    add_row (self);
  for (; self->n_items > n; self->n_items--)
    gtk_list_box_remove (
      self->list, GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) self->n_items - 1)));

  self->n_fixed = 0;
  for (guint i = 0; i < n; i++)
    {
      fill_row (gtk_list_box_get_row_at_index (self->list, (int) i), &items[i]);
      self->n_fixed += items[i].is_fixed;
    }
  row = gtk_list_box_get_row_at_index (self->list, (int) chosen);
  gtk_list_box_select_row (self->list, row);
  self->is_showing = FALSE;
  update_actions (self);
}

void
jy_pick_list_focus (JyPickList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_PICK_LIST (self));

  row = gtk_list_box_get_selected_row (self->list);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

guint
jy_pick_list_get_chosen (JyPickList *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (JY_IS_PICK_LIST (self), 0);

  row = gtk_list_box_get_selected_row (self->list);
  return row != NULL ? (guint) gtk_list_box_row_get_index (row) : 0;
}
