/* jy-trend-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trend-view.h"

#include "jy-chart-style.h"

#define MIN_WIDTH 400
#define MIN_HEIGHT 190
#define HEIGHT 250

struct _JyTrendView
{
  GtkWidget parent_instance;

  const JyTrendSeries *series; /* (nullable) */
  JyTrend *trend;              /* (owned) (nullable): as large as the widget */
  int chosen;                  /* -1: none */
};

enum
{
  PROP_0,
  PROP_READING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyTrendView, jy_trend_view, GTK_TYPE_WIDGET)

static char *
dup_reading (JyTrendView *self)
{
  if (self->series == NULL)
    return g_strdup ("");

  return self->chosen >= 0 ? jy_trend_series_dup_reading (self->series, (guint) self->chosen)
                           : jy_trend_series_dup_summary (self->series);
}

static void
choose (JyTrendView *self, int chosen)
{
  g_autofree char *reading = NULL;

  self->chosen = chosen;
  reading = dup_reading (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  reading, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READING]);
}

static void
lay_out (JyTrendView *self)
{
  JyChartStyle style;

  g_clear_pointer (&self->trend, jy_trend_free);
  if (self->series == NULL || gtk_widget_get_width (GTK_WIDGET (self)) == 0)
    return;

  jy_chart_style_read (&style, GTK_WIDGET (self));
  self->trend = jy_trend_new (self->series, gtk_widget_get_width (GTK_WIDGET (self)),
                              gtk_widget_get_height (GTK_WIDGET (self)), style.size);
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
jy_trend_view_size_allocate (GtkWidget *widget,
                             int width G_GNUC_UNUSED,
                             int height G_GNUC_UNUSED,
                             int baseline G_GNUC_UNUSED)
{
  lay_out (JY_TREND_VIEW (widget));
}

static void
jy_trend_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JyTrendView *self = JY_TREND_VIEW (widget);
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                     (float) gtk_widget_get_height (widget));
  JyChartStyle style;
  cairo_t *cr;

  if (self->trend == NULL)
    return;

  jy_chart_style_read (&style, widget);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  jy_trend_paint (self->trend, cr, &style, self->chosen);
  cairo_destroy (cr);
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
jy_trend_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_READING:
      g_value_take_string (value, dup_reading (JY_TREND_VIEW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
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

  object_class->finalize = jy_trend_view_finalize;
  object_class->get_property = jy_trend_view_get_property;
  widget_class->measure = jy_trend_view_measure;
  widget_class->size_allocate = jy_trend_view_size_allocate;
  widget_class->snapshot = jy_trend_view_snapshot;
  properties[PROP_READING] =
    g_param_spec_string ("reading", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "trend.walk", "i", walk_action);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, "trend.walk", "i",
                                         keys[i].step);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
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
  jy_chart_style_follow (GTK_WIDGET (self));
}

void
jy_trend_view_show (JyTrendView *self, const JyTrendSeries *series)
{
  g_return_if_fail (JY_IS_TREND_VIEW (self));

  self->series = series;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  series != NULL ? jy_trend_kind_get_name (series->kind) : "", -1);
  lay_out (self);
  choose (self, -1);
}

int
jy_trend_view_get_chosen (JyTrendView *self)
{
  g_return_val_if_fail (JY_IS_TREND_VIEW (self), -1);

  return self->chosen;
}
