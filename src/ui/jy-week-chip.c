/* jy-week-chip.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-week-chip.h"

#include <glib/gi18n.h>

#include "jy-task-text.h"

struct _JyWeekChip
{
  GtkWidget parent_instance;

  gint64 task;
  gint64 resident; /* 0: the household's */
  gint64 household;
  GDate from;
  GDate to;
  GtkWidget *label;
};

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyWeekChip, jy_week_chip, GTK_TYPE_WIDGET)

static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  JyWeekChip *self = JY_WEEK_CHIP (widget);

  g_signal_emit (self, signals[SIGNAL_MOVED], 0, self->task, g_variant_get_int32 (args));
  return TRUE;
}

static void
choose (JyWeekChip *self)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, self->task);
}

static gboolean
open_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  JyWeekChip *self = JY_WEEK_CHIP (widget);

  if (self->resident != 0)
    gtk_widget_activate_action (widget, "win.open-person", "x", self->resident);
  else
    gtk_widget_activate_action (widget, "win.open-household", "x", self->household);

  return TRUE;
}

static void
pressed_cb (JyWeekChip *self, int n_press)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (n_press == 2)
    open_cb (GTK_WIDGET (self), NULL, NULL);
}

static GdkContentProvider *
prepare_cb (JyWeekChip *self)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (ids, self->task);
  return gdk_content_provider_new_typed (G_TYPE_ARRAY, ids);
}

static void
begin_cb (JyWeekChip *self, GdkDrag *drag G_GNUC_UNUSED, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static void
jy_week_chip_dispose (GObject *object)
{
  JyWeekChip *self = JY_WEEK_CHIP (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (jy_week_chip_parent_class)->dispose (object);
}

static void
jy_week_chip_class_init (JyWeekChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = JY_TYPE_WEEK_CHIP;

  G_OBJECT_CLASS (klass)->dispose = jy_week_chip_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_SHIFT_MASK, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_SHIFT_MASK, move_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, open_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, open_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "week-chip");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
jy_week_chip_init (JyWeekChip *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkDragSource *source = gtk_drag_source_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_set_focusable (widget, TRUE);
  self->label = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_widget_set_parent (self->label, widget);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (begin_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (source));
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (focus, "enter", G_CALLBACK (choose), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, focus);
}

GtkWidget *
jy_week_chip_new (const JyTaskRow *row, JyTaskOnDayWhat what)
{
  static const char *const styles[] = {
    [JY_TASK_PLANNED] = "planned", [JY_TASK_ENDING] = "ending", [JY_TASK_DONE] = "done"
  };
  JyWeekChip *self = g_object_new (JY_TYPE_WEEK_CHIP, NULL);
  const char *service = jy_task_row_get_service (row);
  g_autofree char *text =
    g_strdup_printf ("%s%s %s", what == JY_TASK_DONE ? "✓ " : "", row->name, service);
  g_autofree char *tip = g_strdup_printf ("%s\n%s\n%s", text, row->address, row->area_name);

  self->task = row->id;
  self->resident = row->resident;
  self->household = row->household;
  self->from = row->from;
  self->to = row->to;
  gtk_label_set_text (GTK_LABEL (self->label), text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_add_css_class (GTK_WIDGET (self), styles[what]);

  return GTK_WIDGET (self);
}

gint64
jy_week_chip_get_task (JyWeekChip *self)
{
  g_return_val_if_fail (JY_IS_WEEK_CHIP (self), 0);

  return self->task;
}

void
jy_week_chip_get_window (JyWeekChip *self, GDate *from, GDate *to)
{
  g_return_if_fail (JY_IS_WEEK_CHIP (self));

  *from = self->from;
  *to = self->to;
}
