/* jy-answer-sight.c - the field that is typed into stays in sight, with its codes and what is said
 * of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-answer-sheet-private.h"

/* In pixels: a little of what is above and below. */
#define MARGIN 6

static GtkWidget *
find_focus_row (JyAnswerSheet *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    if (gtk_widget_is_ancestor (focus, self->rows->pdata[i]))
      return self->rows->pdata[i];

  return NULL;
}

static void
reveal (JyAnswerSheet *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *row = find_focus_row (self);
  GtkAdjustment *adjustment;
  graphene_rect_t bounds;
  double top, beyond;

  if (view == NULL || row == NULL || !gtk_widget_compute_bounds (row, view, &bounds))
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (view));
  top = bounds.origin.y - MARGIN;
  beyond = bounds.origin.y + bounds.size.height + MARGIN - gtk_widget_get_height (view);
  if (top < 0 || beyond > top) /* above it, or higher than all there is */
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + top);
  else if (beyond > 0)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + beyond);
}

/* The first one comes before the rows are laid out anew, the second one after that. */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  JyAnswerSheet *self = JY_ANSWER_SHEET (widget);

  if (self->n_frames++ == 0)
    return G_SOURCE_CONTINUE;

  self->sight_tick = 0;
  reveal (self);
  return G_SOURCE_REMOVE;
}

void
jy_answer_sheet_keep_in_sight (JyAnswerSheet *self)
{
  self->n_frames = 0;
  if (self->sight_tick == 0)
    self->sight_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}
