/* jy-chart-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-view.h"

#include "jy-chart-layout.h"
#include "jy-chart-style.h"
#include "jy-chart-words.h"

#define MIN_WIDTH 420
#define MIN_HEIGHT 200

struct _JyChartView
{
  JyDrawing parent_instance;

  const JyChartData *data; /* (nullable) */
  JyChartLayout *layout;   /* (owned) (nullable): as large as the widget */
  int chosen;              /* a mark of the layout; -1: none */
  double pointer_x;        /* where the pointer was, in the window; negative: not known */
  double pointer_y;
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyChartView, jy_chart_view, JY_TYPE_DRAWING)

static const JyChartMark *
get_chosen (JyChartView *self)
{
  if (self->layout == NULL || self->chosen < 0 || (guint) self->chosen >= self->layout->marks->len)
    return NULL;

  return &g_array_index (self->layout->marks, JyChartMark, self->chosen);
}

static char *
jy_chart_view_dup_reading (JyDrawing *drawing)
{
  JyChartView *self = JY_CHART_VIEW (drawing);
  const JyChartMark *mark = get_chosen (self);

  if (self->data == NULL)
    return g_strdup ("");

  return mark != NULL ? jy_chart_data_dup_reading (self->data, mark->row, mark->series)
                      : jy_chart_data_dup_summary (self->data);
}

static void
choose (JyChartView *self, int chosen)
{
  self->chosen = chosen;
  jy_drawing_read (JY_DRAWING (self));
}

static void
jy_chart_view_lay_out (JyDrawing *drawing, int width, int height, double size)
{
  JyChartView *self = JY_CHART_VIEW (drawing);

  g_clear_pointer (&self->layout, jy_chart_layout_free);
  if (self->data != NULL && width > 0)
    self->layout = jy_chart_layout_new (self->data, width, height, size);
}

static void
jy_chart_view_paint (JyDrawing *drawing, cairo_t *cr, const JyChartStyle *style)
{
  JyChartView *self = JY_CHART_VIEW (drawing);

  if (self->layout != NULL)
    jy_chart_layout_paint (self->layout, cr, style, self->chosen);
}

static GtkSizeRequestMode
jy_chart_view_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jy_chart_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  JyChartView *self = JY_CHART_VIEW (widget);
  double needed = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL && self->data != NULL)
    {
      JyChartStyle style;

      jy_chart_style_read (&style, widget);
      needed =
        jy_chart_layout_get_needed_height (self->data, MAX (for_size, MIN_WIDTH), style.size);
    }
  *minimum =
    orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : MAX (MIN_HEIGHT, (int) needed + 1);
  *natural = *minimum;
}

static void
walk_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  JyChartView *self = JY_CHART_VIEW (widget);
  int dx, dy;

  g_variant_get (parameter, "(ii)", &dx, &dy);
  if (self->layout != NULL)
    choose (self, jy_chart_layout_step (self->layout, self->chosen, dx, dy));
}

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  const JyChartMark *mark = get_chosen (JY_CHART_VIEW (widget));

  if (mark != NULL)
    g_signal_emit (widget, signals[SIGNAL_OPENED], 0, mark->row, mark->series);
}

static void
choose_at (JyChartView *self, double x, double y)
{
  int found = self->layout != NULL ? jy_chart_layout_find (self->layout, x, y) : -1;

  if (found != self->chosen)
    choose (self, found);
}

/* Whether the pointer itself moved, and not what is below it: GTK tells of both. */
static gboolean
has_moved (JyChartView *self, GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  double x = 0, y = 0;
  gboolean moved;

  if (event == NULL || !gdk_event_get_position (event, &x, &y))
    return FALSE;

  moved = self->pointer_x >= 0 && (x != self->pointer_x || y != self->pointer_y);
  self->pointer_x = x;
  self->pointer_y = y;
  return moved;
}

static void
motion_cb (GtkEventController *controller, double x, double y, gpointer data)
{
  JyChartView *self = data;

  if (has_moved (self, controller))
    choose_at (self, x, y);
}

/* What the keyboard chose stays. */
static void
left_cb (JyChartView *self)
{
  self->pointer_x = -1;
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    choose (self, -1);
}

static void
pressed_cb (JyChartView *self, int n_press, double x, double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  choose_at (self, x, y);
  if (n_press == 1)
    gtk_widget_activate_action (GTK_WIDGET (self), "chart.open", NULL);
}

static void
jy_chart_view_finalize (GObject *object)
{
  JyChartView *self = JY_CHART_VIEW (object);

  g_clear_pointer (&self->layout, jy_chart_layout_free);

  G_OBJECT_CLASS (jy_chart_view_parent_class)->finalize (object);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    int dx;
    int dy;
  } keys[] = {
    { GDK_KEY_Left, -1, 0 },  { GDK_KEY_Right, 1, 0 },    { GDK_KEY_Up, 0, -1 },
    { GDK_KEY_Down, 0, 1 },   { GDK_KEY_KP_Left, -1, 0 }, { GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_KP_Up, 0, -1 }, { GDK_KEY_KP_Down, 0, 1 },
  };
  static const guint openers[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, "chart.walk", "(ii)",
                                         keys[i].dx, keys[i].dy);
  for (gsize i = 0; i < G_N_ELEMENTS (openers); i++)
    gtk_widget_class_add_binding_action (widget_class, openers[i], 0, "chart.open", NULL);
}

static void
jy_chart_view_class_init (JyChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JyDrawingClass *drawing_class = JY_DRAWING_CLASS (klass);

  object_class->finalize = jy_chart_view_finalize;
  widget_class->get_request_mode = jy_chart_view_get_request_mode;
  widget_class->measure = jy_chart_view_measure;
  drawing_class->lay_out = jy_chart_view_lay_out;
  drawing_class->paint = jy_chart_view_paint;
  drawing_class->dup_reading = jy_chart_view_dup_reading;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", JY_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_install_action (widget_class, "chart.walk", "(ii)", walk_action);
  gtk_widget_class_install_action (widget_class, "chart.open", NULL, open_action);
  bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chart");
}

static void
jy_chart_view_init (JyChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->chosen = -1;
  self->pointer_x = -1;
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/* Returns: the mark of a number, or -1 */
static int
find_mark (JyChartView *self, gint64 key, guint series)
{
  for (guint i = 0; self->layout != NULL && i < self->layout->marks->len; i++)
    {
      const JyChartMark *mark = &g_array_index (self->layout->marks, JyChartMark, i);

      if (mark->series == series && jy_chart_data_get_row (self->data, mark->row)->key == key)
        return (int) i;
    }

  return -1;
}

/* Made again, the same chart keeps the number that was chosen. */
void
jy_chart_view_show (JyChartView *self, const JyChartData *data)
{
  const JyChartMark *mark = get_chosen (self);
  gboolean is_same = mark != NULL && data != NULL && g_str_equal (self->data->title, data->title);
  gint64 key = is_same ? jy_chart_data_get_row (self->data, mark->row)->key : 0;
  guint series = is_same ? mark->series : 0;

  g_return_if_fail (JY_IS_CHART_VIEW (self));

  self->data = data;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  data != NULL ? data->title : "", -1);
  jy_drawing_lay_out (JY_DRAWING (self));
  choose (self, is_same ? find_mark (self, key, series) : -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
