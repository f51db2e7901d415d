/* jy-trend-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trend-view.h"

#define MIN_WIDTH 400
#define MIN_HEIGHT 190
#define HEIGHT 250

struct _JyTrendView
{
  JyDrawing parent_instance;

  const JyTrendSeries *series; /* (nullable) */
  JyTrend *trend;              /* (owned) (nullable): as large as the widget */
  int chosen;                  /* -1: none */
};

G_DEFINE_FINAL_TYPE (JyTrendView, jy_trend_view, JY_TYPE_DRAWING)

static char *
jy_trend_view_dup_reading (JyDrawing *drawing)
{
  JyTrendView *self = JY_TREND_VIEW (drawing);
  if (self->series == NULL)
    return g_strdup ("");

  return self->chosen >= 0 ? jy_trend_series_dup_reading (self->series, (guint) self->chosen)
                           : jy_trend_series_dup_summary (self->series);
}

static void
choose (JyTrendView *self, int chosen)
{
  self->chosen = chosen;
  jy_drawing_read (JY_DRAWING (self));
}

static void
jy_trend_view_lay_out (JyDrawing *drawing, int width, int height, double size)
{
  JyTrendView *self = JY_TREND_VIEW (drawing);

  g_clear_pointer (&self->trend, jy_trend_free);
  if (self->series != NULL && width > 0)
    self->trend = jy_trend_new (self->series, width, height, size);
}

static void
jy_trend_view_paint (JyDrawing *drawing, cairo_t *cr, const JyChartStyle *style)
{
  JyTrendView *self = JY_TREND_VIEW (drawing);

  if (self->trend != NULL)
    jy_trend_paint (self->trend, cr, style, self->chosen);
}

static void
jy_trend_view_measure (GtkWidget *widget G_GNUC_UNUSED,
                       GtkOrientation orientation,
                       int for_size G_GNUC_UNUSED,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : MIN_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : HEIGHT;
}

static void
walk_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  JyTrendView *self = JY_TREND_VIEW (widget);
  int step = g_variant_get_int32 (parameter);
  int last;

  if (self->series == NULL)
    return;

  last = (int) self->series->points->len - 1;
  if (self->chosen < 0)
    choose (self, step == G_MININT32 ? 0 : last);
  else if (step == G_MAXINT32 || step == G_MININT32)
    choose (self, step > 0 ? last : 0);
  else
    choose (self, CLAMP (self->chosen + step, 0, last));
}

static void
motion_cb (JyTrendView *self, double x, double y G_GNUC_UNUSED)
{
  if (self->trend != NULL)
    choose (self, (int) jy_trend_find (self->trend, x));
}

static void
pressed_cb (JyTrendView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
jy_trend_view_finalize (GObject *object)
{
  JyTrendView *self = JY_TREND_VIEW (object);

  g_clear_pointer (&self->trend, jy_trend_free);

  G_OBJECT_CLASS (jy_trend_view_parent_class)->finalize (object);
}

static void
jy_trend_view_class_init (JyTrendViewClass *klass)
{
  static const struct
  {
    guint key;
    int step;
  } keys[] = {
    { GDK_KEY_Left, -1 },    { GDK_KEY_Right, 1 },    { GDK_KEY_Home, G_MININT32 },
    { GDK_KEY_KP_Left, -1 }, { GDK_KEY_KP_Right, 1 }, { GDK_KEY_End, G_MAXINT32 },
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JyDrawingClass *drawing_class = JY_DRAWING_CLASS (klass);

  object_class->finalize = jy_trend_view_finalize;
  widget_class->measure = jy_trend_view_measure;
  drawing_class->lay_out = jy_trend_view_lay_out;
  drawing_class->paint = jy_trend_view_paint;
  drawing_class->dup_reading = jy_trend_view_dup_reading;

  gtk_widget_class_install_action (widget_class, "trend.walk", "i", walk_action);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, "trend.walk", "i",
                                         keys[i].step);
  gtk_widget_class_set_css_name (widget_class, "trend");
}

static void
jy_trend_view_init (JyTrendView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->chosen = -1;
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

void
jy_trend_view_show (JyTrendView *self, const JyTrendSeries *series)
{
  g_return_if_fail (JY_IS_TREND_VIEW (self));

  self->series = series;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  series != NULL ? jy_trend_kind_get_name (series->kind) : "", -1);
  jy_drawing_lay_out (JY_DRAWING (self));
  choose (self, -1);
}

int
jy_trend_view_get_chosen (JyTrendView *self)
{
  g_return_val_if_fail (JY_IS_TREND_VIEW (self), -1);

  return self->chosen;
}
