/* jy-choice-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-choice-list.h"

#include "jy-list-reveal.h"

#define MAX_HEIGHT 280

struct _JyChoiceList
{
  GtkPopover parent_instance;

  GPtrArray *shown; /* of JyOption, a row each */
  GtkWidget *entry; /* not owned */
  GtkListBox *list; /* not owned */
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyChoiceList, jy_choice_list, GTK_TYPE_POPOVER)

static GtkWidget *
row_new (JyOption *choice)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *text = gtk_label_new (jy_option_get_text (choice));
  const char *detail = jy_option_get_detail (choice) != NULL ? jy_option_get_detail (choice)
                                                             : jy_option_get_code (choice);

  gtk_widget_add_css_class (box, "choice");
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (box), text);
  if (detail != NULL && *detail != '\0')
    {
      GtkWidget *label = gtk_label_new (detail);

      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
    }

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

static void
highlight (JyChoiceList *self, int position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);

  if (row == NULL)
    return;

  gtk_list_box_select_row (self->list, row);
  jy_list_reveal (self->list); /* the list has no focus that would take the view along */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, row, -1);
}

static void
row_activated_cb (JyChoiceList *self, GtkListBoxRow *row)
{
  g_autoptr (JyOption) choice = g_object_ref (self->shown->pdata[gtk_list_box_row_get_index (row)]);

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, choice);
}

static void
jy_choice_list_finalize (GObject *object)
{
  g_clear_pointer (&JY_CHOICE_LIST (object)->shown, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_choice_list_parent_class)->finalize (object);
}

static void
jy_choice_list_class_init (JyChoiceListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jy_choice_list_finalize;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", JY_TYPE_CHOICE_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, JY_TYPE_OPTION);
}

static void
jy_choice_list_init (JyChoiceList *self)
{
  GtkPopover *popover = GTK_POPOVER (self);
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());

  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());

  gtk_scrolled_window_set_policy (scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (scroller, TRUE);
  gtk_scrolled_window_set_max_content_height (scroller, MAX_HEIGHT);
  gtk_scrolled_window_set_child (scroller, GTK_WIDGET (self->list));
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);

  gtk_widget_add_css_class (GTK_WIDGET (self), "choices");
  gtk_popover_set_child (popover, GTK_WIDGET (scroller));
  gtk_popover_set_autohide (popover, FALSE);
  gtk_popover_set_has_arrow (popover, FALSE);
  gtk_popover_set_position (popover, GTK_POS_BOTTOM);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_can_focus (GTK_WIDGET (self), FALSE);
}

JyChoiceList *
jy_choice_list_new (GtkWidget *origin, GtkWidget *entry)
{
  JyChoiceList *self = g_object_new (JY_TYPE_CHOICE_LIST, NULL);

  self->entry = entry;
  gtk_widget_set_parent (GTK_WIDGET (self), origin);

  return self;
}

static void
set_open (JyChoiceList *self, gboolean open)
{
  if (open == jy_choice_list_is_open (self))
    return;

  if (open)
    gtk_popover_popup (GTK_POPOVER (self));
  else
    gtk_popover_popdown (GTK_POPOVER (self));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_EXPANDED, open,
                               -1);
}

void
jy_choice_list_open (JyChoiceList *self, GPtrArray *choices)
{
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_CHOICE_LIST (self));

  g_ptr_array_set_size (self->shown, 0);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  for (guint i = 0; i < choices->len; i++)
    {
      g_ptr_array_add (self->shown, g_object_ref (choices->pdata[i]));
      gtk_list_box_append (self->list, row_new (choices->pdata[i]));
    }

  highlight (self, 0);
  set_open (self, choices->len > 0);
}

void
jy_choice_list_close (JyChoiceList *self)
{
  g_return_if_fail (JY_IS_CHOICE_LIST (self));

  set_open (self, FALSE);
}

gboolean
jy_choice_list_is_open (JyChoiceList *self)
{
  g_return_val_if_fail (JY_IS_CHOICE_LIST (self), FALSE);

  return gtk_widget_get_visible (GTK_WIDGET (self));
}

void
jy_choice_list_move (JyChoiceList *self, int by)
{
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_CHOICE_LIST (self));

  row = gtk_list_box_get_selected_row (self->list);
  highlight (self, row != NULL ? gtk_list_box_row_get_index (row) + by : 0);
}

JyOption *
jy_choice_list_get_highlighted (JyChoiceList *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (JY_IS_CHOICE_LIST (self), NULL);

  row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? self->shown->pdata[gtk_list_box_row_get_index (row)] : NULL;
}
