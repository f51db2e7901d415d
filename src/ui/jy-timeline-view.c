/* jy-timeline-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-timeline-view.h"

#include <glib/gi18n.h>

#define MIN_WIDTH 480

struct _JyTimelineView
{
  JyDrawing parent_instance;

  GArray *windows; /* (owned) (nullable) (element-type JyTimelineWindow) */
  GDate today;
  JyTimeline *timeline; /* (owned) (nullable): as wide as the widget */
  gint64 chosen;
};

enum
{
  SIGNAL_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyTimelineView, jy_timeline_view, JY_TYPE_DRAWING)

static void
jy_timeline_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size G_GNUC_UNUSED,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline G_GNUC_UNUSED,
                          int *natural_baseline G_GNUC_UNUSED)
{
  JyTimelineView *self = JY_TIMELINE_VIEW (widget);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : 0;
  if (orientation == GTK_ORIENTATION_VERTICAL && self->windows != NULL)
    {
      g_autoptr (JyTimeline) timeline = NULL;
      JyChartStyle style;

      jy_chart_style_read (&style, widget);
      timeline = jy_timeline_new (self->windows, &self->today, MIN_WIDTH, style.size);
      *minimum = (int) timeline->height + 1;
    }
  *natural = *minimum;
}

static void
jy_timeline_view_lay_out (JyDrawing *drawing, int width, int height G_GNUC_UNUSED, double size)
{
  JyTimelineView *self = JY_TIMELINE_VIEW (drawing);

  g_clear_pointer (&self->timeline, jy_timeline_free);
  if (self->windows != NULL)
    self->timeline = jy_timeline_new (self->windows, &self->today, width, size);
}

static void
jy_timeline_view_paint (JyDrawing *drawing, cairo_t *cr, const JyChartStyle *style)
{
  JyTimelineView *self = JY_TIMELINE_VIEW (drawing);

  if (self->timeline != NULL)
    jy_timeline_paint (self->timeline, cr, style, self->chosen);
}

static void
pressed_cb (JyTimelineView *self, int n_press G_GNUC_UNUSED, double x, double y)
{
  gint64 id = self->timeline != NULL ? jy_timeline_find (self->timeline, x, y) : 0;

  if (id != 0)
    g_signal_emit (self, signals[SIGNAL_PICKED], 0, id);
}

static void
jy_timeline_view_finalize (GObject *object)
{
  JyTimelineView *self = JY_TIMELINE_VIEW (object);

  g_clear_pointer (&self->timeline, jy_timeline_free);
  g_clear_pointer (&self->windows, g_array_unref);

  G_OBJECT_CLASS (jy_timeline_view_parent_class)->finalize (object);
}

static void
jy_timeline_view_class_init (JyTimelineViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JyDrawingClass *drawing_class = JY_DRAWING_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jy_timeline_view_finalize;
  widget_class->measure = jy_timeline_view_measure;
  drawing_class->lay_out = jy_timeline_view_lay_out;
  drawing_class->paint = jy_timeline_view_paint;
  signals[SIGNAL_PICKED] = g_signal_new ("picked", JY_TYPE_TIMELINE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
jy_timeline_view_init (JyTimelineView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
say (JyTimelineView *self)
{
  guint n[JY_DUE_CANCELLED + 1] = { 0 };
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->windows->len; i++)
    n[g_array_index (self->windows, JyTimelineWindow, i).state]++;
  /* Translators: said of a drawing: numbers of services */
  text = g_strdup_printf (_("Nine months around today: %u overdue, %u due, %u coming, %u done"),
                          n[JY_DUE_OVERDUE], n[JY_DUE_DUE], n[JY_DUE_UPCOMING],
                          n[JY_DUE_DONE] + n[JY_DUE_DONE_LATE]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

void
jy_timeline_view_show (JyTimelineView *self, GArray *windows, const GDate *today)
{
  g_return_if_fail (JY_IS_TIMELINE_VIEW (self));

  g_clear_pointer (&self->timeline, jy_timeline_free); /* it looks into the windows */
  g_clear_pointer (&self->windows, g_array_unref);
  self->windows = windows;
  self->today = *today;
  say (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
jy_timeline_view_choose (JyTimelineView *self, gint64 id)
{
  g_return_if_fail (JY_IS_TIMELINE_VIEW (self));

  self->chosen = id;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
