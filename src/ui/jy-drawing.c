/* jy-drawing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-drawing.h"

enum
{
  PROP_0,
  PROP_READING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE (JyDrawing, jy_drawing, GTK_TYPE_WIDGET)

static char *
dup_reading (JyDrawing *self)
{
  JyDrawingClass *klass = JY_DRAWING_GET_CLASS (self);

  return klass->dup_reading != NULL ? klass->dup_reading (self) : g_strdup ("");
}

static void
jy_drawing_size_allocate (GtkWidget *widget,
                          int width G_GNUC_UNUSED,
                          int height G_GNUC_UNUSED,
                          int baseline G_GNUC_UNUSED)
{
  jy_drawing_lay_out (JY_DRAWING (widget));
}

static void
jy_drawing_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                     (float) gtk_widget_get_height (widget));
  JyChartStyle style;
  cairo_t *cr;

  jy_chart_style_read (&style, widget);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  JY_DRAWING_GET_CLASS (widget)->paint (JY_DRAWING (widget), cr, &style);
  cairo_destroy (cr);
}

static void
jy_drawing_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_READING:
      g_value_take_string (value, dup_reading (JY_DRAWING (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_drawing_class_init (JyDrawingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = jy_drawing_get_property;
  widget_class->size_allocate = jy_drawing_size_allocate;
  widget_class->snapshot = jy_drawing_snapshot;
  properties[PROP_READING] =
    g_param_spec_string ("reading", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jy_drawing_init (JyDrawing *self)
{
  jy_chart_style_follow (GTK_WIDGET (self));
}

void
jy_drawing_lay_out (JyDrawing *self)
{
  JyChartStyle style;

  g_return_if_fail (JY_IS_DRAWING (self));

  jy_chart_style_read (&style, GTK_WIDGET (self));
  JY_DRAWING_GET_CLASS (self)->lay_out (self, gtk_widget_get_width (GTK_WIDGET (self)),
                                        gtk_widget_get_height (GTK_WIDGET (self)), style.size);
}

void
jy_drawing_read (JyDrawing *self)
{
  g_autofree char *reading = NULL;

  g_return_if_fail (JY_IS_DRAWING (self));

  reading = dup_reading (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  reading, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READING]);
}
