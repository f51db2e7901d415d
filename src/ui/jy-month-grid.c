/* jy-month-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-month-grid.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "jy-day-summary.h"
#include "jy-month-layout.h"
#include "jy-month-paint.h"

#define HEAD_HEIGHT 24
#define LEAST_WIDTH 420
#define LEAST_HEIGHT 264

struct _JyMonthGrid
{
  GtkWidget parent_instance;

  JyCalendar *calendar; /* (owned) (nullable) */
  GArray *summaries;    /* (owned) (nullable): of @calendar */
  GDate today;
  GDate selected;
  GDate window_from; /* invalid: none */
  GDate window_to;
};

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_DROPPED,
  SIGNAL_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyMonthGrid, jy_month_grid, GTK_TYPE_WIDGET)

static void
get_layout (JyMonthGrid *self, JyMonthLayout *layout)
{
  jy_month_layout_init (layout, &self->selected, gtk_widget_get_width (GTK_WIDGET (self)),
                        gtk_widget_get_height (GTK_WIDGET (self)), HEAD_HEIGHT);
}

/* Returns: (nullable): what is known of @day */
static const JyDaySummary *
find_summary (JyMonthGrid *self, const GDate *day)
{
  int index;

  if (self->summaries == NULL)
    return NULL;

  index = g_date_days_between (&self->calendar->from, day);
  return index >= 0 && index < (int) self->summaries->len
           ? &g_array_index (self->summaries, JyDaySummary, (guint) index)
           : NULL;
}

static char *
dup_words (JyMonthGrid *self, const GDate *day)
{
  const JyDaySummary *summary = find_summary (self, day);

  return summary != NULL ? jy_day_summary_dup_words (summary) : jy_day_summary_dup_day (day);
}

/* Who cannot see the drawing hears the chosen day. */
static void
tell_selected (JyMonthGrid *self)
{
  g_autofree char *words = dup_words (self, &self->selected);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
jy_month_grid_select (JyMonthGrid *self, const GDate *day)
{
  g_return_if_fail (JY_IS_MONTH_GRID (self) && g_date_valid (day));

  if (g_date_valid (&self->selected) && g_date_compare (&self->selected, day) == 0)
    return;

  self->selected = *day;
  tell_selected (self);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

/* Along the days, or to an end of the week or month. */
static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  JyMonthGrid *self = JY_MONTH_GRID (widget);
  GDate day = self->selected;
  const char *how;
  int n;

  g_variant_get (args, "(&si)", &how, &n);
  if (g_str_equal (how, "months"))
    n > 0 ? g_date_add_months (&day, (guint) n) : g_date_subtract_months (&day, (guint) -n);
  else if (g_str_equal (how, "week-end"))
    g_date_add_days (&day, (guint) (G_DATE_SUNDAY - g_date_get_weekday (&day)));
  else if (g_str_equal (how, "week-start"))
    g_date_subtract_days (&day, (guint) (g_date_get_weekday (&day) - G_DATE_MONDAY));
  else if (g_str_equal (how, "month-start"))
    g_date_set_day (&day, 1);
  else if (g_str_equal (how, "month-end"))
    g_date_set_day (&day,
                    g_date_get_days_in_month (g_date_get_month (&day), g_date_get_year (&day)));
  else
    n > 0 ? g_date_add_days (&day, (guint) n) : g_date_subtract_days (&day, (guint) -n);
  jy_month_grid_select (self, &day);

  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  g_signal_emit (widget, signals[SIGNAL_ACTIVATED], 0);
  return TRUE;
}

static void
pressed_cb (JyMonthGrid *self, int n_press, double x, double y)
{
  JyMonthLayout layout;
  int index;
  GDate day;

  get_layout (self, &layout);
  index = jy_month_layout_find_at (&layout, x, y);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (index < 0)
    return;

  jy_month_layout_get_day (&layout, (guint) index, &day);
  jy_month_grid_select (self, &day);
  if (n_press == 2)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static gboolean
query_tooltip_cb (JyMonthGrid *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  g_autofree char *words = NULL;
  JyMonthLayout layout;
  GDate day = self->selected;
  int index;

  get_layout (self, &layout);
  index = jy_month_layout_find_at (&layout, x, y);
  if (!keyboard && index < 0)
    return FALSE;
  if (!keyboard)
    jy_month_layout_get_day (&layout, (guint) index, &day);
  words = dup_words (self, &day);
  gtk_tooltip_set_text (tooltip, words);

  return TRUE;
}

static gboolean
drop_cb (JyMonthGrid *self, const GValue *value, double x, double y)
{
  JyMonthLayout layout;
  int index;
  GDate day;

  get_layout (self, &layout);
  index = jy_month_layout_find_at (&layout, x, y);
  if (index < 0)
    return FALSE;

  jy_month_layout_get_day (&layout, (guint) index, &day);
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_boxed (value), &day);
  return TRUE;
}

static void
jy_month_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JyMonthGrid *self = JY_MONTH_GRID (widget);
  JyMonthLayout layout;

  if (!g_date_valid (&self->selected))
    return;

  get_layout (self, &layout);
  jy_month_paint_head (widget, snapshot, &layout);
  for (guint i = 0; i < 7 * layout.n_weeks; i++)
    {
      JyMonthDay day = { .is_focused = gtk_widget_has_focus (widget) };
      JyMonthCell cell;

      jy_month_layout_get_day (&layout, i, &day.day);
      jy_month_layout_get_cell (&layout, i, &cell);
      day.summary = find_summary (self, &day.day);
      day.is_in_month = jy_month_layout_is_in_month (&layout, &day.day);
      day.is_today = g_date_valid (&self->today) && g_date_compare (&day.day, &self->today) == 0;
      day.is_selected = g_date_compare (&day.day, &self->selected) == 0;
      day.is_in_window = g_date_valid (&self->window_from) &&
                         g_date_compare (&day.day, &self->window_from) >= 0 &&
                         g_date_compare (&day.day, &self->window_to) <= 0;
      jy_month_paint_day (widget, snapshot, &cell, &day);
    }
}

static void
jy_month_grid_measure (GtkWidget *widget G_GNUC_UNUSED,
                       GtkOrientation orientation,
                       int for_size G_GNUC_UNUSED,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 2 * LEAST_WIDTH : LEAST_HEIGHT + 100;
}

static void
jy_month_grid_finalize (GObject *object)
{
  JyMonthGrid *self = JY_MONTH_GRID (object);

  g_clear_pointer (&self->summaries, g_array_unref);
  g_clear_pointer (&self->calendar, jy_calendar_free);

  G_OBJECT_CLASS (jy_month_grid_parent_class)->finalize (object);
}

/* clang-format off */
static const struct
{
  guint key;
  GdkModifierType modifiers;
  const char *how;
  int n;
} moves[] = {
  { GDK_KEY_Left,      0, "days", -1 },   { GDK_KEY_KP_Left,      0, "days", -1 },
  { GDK_KEY_Right,     0, "days", 1 },    { GDK_KEY_KP_Right,     0, "days", 1 },
  { GDK_KEY_Up,        0, "days", -7 },   { GDK_KEY_KP_Up,        0, "days", -7 },
  { GDK_KEY_Down,      0, "days", 7 },    { GDK_KEY_KP_Down,      0, "days", 7 },
  { GDK_KEY_Page_Up,   0, "months", -1 }, { GDK_KEY_KP_Page_Up,   0, "months", -1 },
  { GDK_KEY_Page_Down, 0, "months", 1 },  { GDK_KEY_KP_Page_Down, 0, "months", 1 },
  { GDK_KEY_Home, 0, "week-start", 0 },   { GDK_KEY_End, 0, "week-end", 0 },
  { GDK_KEY_Home, GDK_CONTROL_MASK, "month-start", 0 },
  { GDK_KEY_End,  GDK_CONTROL_MASK, "month-end", 0 },
};
/* clang-format on */

static void
jy_month_grid_class_init (JyMonthGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = JY_TYPE_MONTH_GRID;

  G_OBJECT_CLASS (klass)->finalize = jy_month_grid_finalize;
  widget_class->snapshot = jy_month_grid_snapshot;
  widget_class->measure = jy_month_grid_measure;

  signals[SIGNAL_ACTIVATED] =
    g_signal_new ("activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_DROPPED] =
    g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                  G_TYPE_ARRAY, G_TYPE_DATE | G_SIGNAL_TYPE_STATIC_SCOPE);
  signals[SIGNAL_SELECTED] =
    g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_add_binding (widget_class, moves[i].key, moves[i].modifiers, move_cb, "(si)",
                                  moves[i].how, moves[i].n);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "month-grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
jy_month_grid_init (JyMonthGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_ARRAY, GDK_ACTION_MOVE);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
  g_signal_connect_object (focus, "enter", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, focus);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

void
jy_month_grid_set_today (JyMonthGrid *self, const GDate *today)
{
  g_return_if_fail (JY_IS_MONTH_GRID (self));

  self->today = *today;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
jy_month_grid_get_selected (JyMonthGrid *self, GDate *day)
{
  *day = self->selected;
}

void
jy_month_grid_get_period (JyMonthGrid *self, GDate *from, GDate *to)
{
  JyMonthLayout layout;

  get_layout (self, &layout);
  *from = layout.first;
  jy_month_layout_get_last (&layout, to);
}

void
jy_month_grid_show (JyMonthGrid *self, JyCalendar *calendar)
{
  g_return_if_fail (JY_IS_MONTH_GRID (self));

  g_clear_pointer (&self->summaries, g_array_unref);
  g_clear_pointer (&self->calendar, jy_calendar_free);
  self->calendar = calendar;
  self->summaries = jy_day_summary_list (calendar);
  tell_selected (self);
}

void
jy_month_grid_set_window (JyMonthGrid *self, const GDate *from, const GDate *to)
{
  g_return_if_fail (JY_IS_MONTH_GRID (self));

  g_date_clear (&self->window_from, 1);
  if (from != NULL)
    {
      self->window_from = *from;
      self->window_to = *to;
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
