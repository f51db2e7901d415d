/* jy-list-reveal.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-list-reveal.h"

static GtkScrolledWindow *
get_scroller (GtkListBox *list)
{
  return GTK_SCROLLED_WINDOW (
    gtk_widget_get_ancestor (GTK_WIDGET (list), GTK_TYPE_SCROLLED_WINDOW));
}

void
jy_list_reveal (GtkListBox *list)
{
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_selected_row (list));
  GtkScrolledWindow *scroller = get_scroller (list);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  graphene_rect_t bounds;
  double top;

  if (row == NULL || gtk_widget_get_height (row) == 0 ||
      !gtk_widget_compute_bounds (row, GTK_WIDGET (scroller), &bounds))
    return;

  top = gtk_adjustment_get_value (adjustment) + bounds.origin.y;
  gtk_adjustment_clamp_page (adjustment, top, top + bounds.size.height);
}

static gboolean
placed_cb (GtkWidget *list, GdkFrameClock *clock, gpointer data)
{
  jy_list_reveal (GTK_LIST_BOX (list));
  return G_SOURCE_REMOVE;
}

/* It is said before the rows are placed: they are by the next frame. */
static void
changed_cb (GtkWidget *list)
{
  gtk_widget_add_tick_callback (list, placed_cb, NULL, NULL);
}

void
jy_list_keep_revealed (GtkListBox *list)
{
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (get_scroller (list)), "changed",
                           G_CALLBACK (changed_cb), list, G_CONNECT_SWAPPED);
}
