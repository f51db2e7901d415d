/* jy-week-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-week-view.h"

#include <glib/gi18n.h>

#include "jy-day-summary.h"
#include "jy-organisation-code.h"
#include "jy-week-chip.h"

#define DAYS 7

struct _JyWeekView
{
  GtkWidget parent_instance;

  GDate first; /* invalid: nothing is shown yet */
  GtkWidget *columns[DAYS];
  GtkWidget *heads[DAYS];
  GtkWidget *chips[DAYS];
};

enum
{
  SIGNAL_DROPPED,
  SIGNAL_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyWeekView, jy_week_view, GTK_TYPE_WIDGET)

static int
find_column (JyWeekView *self, GtkWidget *widget)
{
  for (int i = 0; i < DAYS; i++)
    if (widget == self->columns[i] || gtk_widget_is_ancestor (widget, self->columns[i]))
      return i;

  return -1;
}

static void
get_day (JyWeekView *self, int column, GDate *day)
{
  *day = self->first;
  g_date_add_days (day, (guint) column);
}

static void
chosen_cb (JyWeekView *self, gint64 task G_GNUC_UNUSED, GtkWidget *chip)
{
  int column = find_column (self, chip);
  GDate day, from, to;

  if (column < 0)
    return; /* it is on its way out */

  get_day (self, column, &day);
  jy_week_chip_get_window (JY_WEEK_CHIP (chip), &from, &to);
  jy_week_view_set_window (self, &from, &to);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, &day);
}

static void
moved_cb (JyWeekView *self, gint64 task, int days, GtkWidget *chip)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GDate day;

  get_day (self, find_column (self, chip), &day);
  days > 0 ? g_date_add_days (&day, (guint) days) : g_date_subtract_days (&day, (guint) -days);
  g_array_append_val (ids, task);
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, ids, &day);
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue *value,
         double x G_GNUC_UNUSED,
         double y G_GNUC_UNUSED,
         JyWeekView *self)
{
  GtkWidget *column = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  GDate day;

  if (!g_date_valid (&self->first))
    return FALSE;

  get_day (self, find_column (self, column), &day);
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_boxed (value), &day);
  return TRUE;
}

static void
pressed_cb (GtkGestureClick *click,
            int n_press G_GNUC_UNUSED,
            double x G_GNUC_UNUSED,
            double y G_GNUC_UNUSED,
            JyWeekView *self)
{
  GtkWidget *column = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (click));
  GDate day;

  if (!g_date_valid (&self->first))
    return;

  get_day (self, find_column (self, column), &day);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0, &day);
}

static void
jy_week_view_dispose (GObject *object)
{
  JyWeekView *self = JY_WEEK_VIEW (object);

  for (int i = 0; i < DAYS; i++)
    g_clear_pointer (&self->columns[i], gtk_widget_unparent);

  G_OBJECT_CLASS (jy_week_view_parent_class)->dispose (object);
}

static void
jy_week_view_class_init (JyWeekViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = JY_TYPE_WEEK_VIEW, day = G_TYPE_DATE | G_SIGNAL_TYPE_STATIC_SCOPE;

  G_OBJECT_CLASS (klass)->dispose = jy_week_view_dispose;
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, G_TYPE_ARRAY, day);
  signals[SIGNAL_SELECTED] =
    g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, day);
  gtk_widget_class_set_css_name (widget_class, "week-view");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
add_column (JyWeekView *self, int i)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_ARRAY, GDK_ACTION_MOVE);
  GtkGesture *click = gtk_gesture_click_new ();

  self->heads[i] = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->heads[i]), 0);
  gtk_label_set_ellipsize (GTK_LABEL (self->heads[i]), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (self->heads[i], "week-head");
  gtk_box_append (GTK_BOX (column), self->heads[i]);

  self->chips[i] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_add_css_class (self->chips[i], "week-chips");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->chips[i]);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (column), scroller);

  gtk_widget_set_hexpand (column, TRUE);
  gtk_widget_add_css_class (column, "week-day");
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_widget_add_controller (column, GTK_EVENT_CONTROLLER (target));
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (column, GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_parent (column, GTK_WIDGET (self));
  self->columns[i] = column;
}

static void
jy_week_view_init (JyWeekView *self)
{
  gtk_box_layout_set_homogeneous (
    GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), TRUE);
  for (int i = 0; i < DAYS; i++)
    add_column (self, i);
}

static void
set_class (GtkWidget *widget, const char *name, gboolean has)
{
  if (has)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
show_head (JyWeekView *self, int i, const JyDaySummary *summary)
{
  g_autofree char *words = jy_day_summary_dup_words (summary);
  const char *more = summary->holiday != NULL ? summary->holiday->name
                     : summary->visit != NULL ? summary->visit->place
                                              : "";
  g_autofree char *text =
    g_strdup_printf ("%s %d  %s", _(jy_weekdays[i].name), g_date_get_day (&summary->day), more);

  gtk_label_set_text (GTK_LABEL (self->heads[i]), text);
  gtk_widget_set_tooltip_text (self->heads[i], words);
  set_class (self->columns[i], "visited", summary->n_visits > 0);
}

static void
add_chip (JyWeekView *self, int i, const JyTaskRow *row, JyTaskOnDayWhat what)
{
  GtkWidget *chip = jy_week_chip_new (row, what);

  g_signal_connect_object (chip, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (chip, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->chips[i]), chip);
}

static void
show_chips (JyWeekView *self, int i, const JyCalendar *calendar, const GDate *day)
{
  guint n_more = 0;

  for (GtkWidget *child; (child = gtk_widget_get_first_child (self->chips[i])) != NULL;)
    gtk_box_remove (GTK_BOX (self->chips[i]), child);

  for (guint j = 0; j < calendar->tasks->len; j++)
    {
      const JyTaskOnDay *task = &g_array_index (calendar->tasks, JyTaskOnDay, j);

      if (g_date_compare (&task->day, day) != 0)
        continue;
      if (calendar->rows->pdata[j] != NULL)
        add_chip (self, i, calendar->rows->pdata[j], task->what);
      else
        n_more++;
    }

  if (n_more > 0)
    {
      /* Translators: more services than there are chips; they are in the list below. */
      g_autofree char *text = g_strdup_printf (C_("day", "%u more in the list"), n_more);
      GtkWidget *label = gtk_label_new (text);

      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (self->chips[i]), label);
    }
}

/* Returns: the task of the chip that has the focus; 0 for none */
static gint64
get_focused (JyWeekView *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));

  while (focus != NULL && !JY_IS_WEEK_CHIP (focus))
    focus = gtk_widget_get_focus_child (focus);

  return focus != NULL ? jy_week_chip_get_task (JY_WEEK_CHIP (focus)) : 0;
}

/* A service that was moved keeps the focus, so that it can be moved on. */
static void
focus_chip (JyWeekView *self, gint64 task)
{
  for (int i = 0; i < DAYS && task != 0; i++)
    for (GtkWidget *chip = gtk_widget_get_first_child (self->chips[i]); chip != NULL;
         chip = gtk_widget_get_next_sibling (chip))
      if (JY_IS_WEEK_CHIP (chip) && jy_week_chip_get_task (JY_WEEK_CHIP (chip)) == task)
        gtk_widget_grab_focus (chip);
}

void
jy_week_view_show (JyWeekView *self, const JyCalendar *calendar, const GDate *today)
{
  g_autoptr (GArray) summaries = jy_day_summary_list (calendar);
  gint64 focused = get_focused (self);

  g_return_if_fail (JY_IS_WEEK_VIEW (self) && summaries->len == DAYS && calendar->tasks != NULL);

  self->first = calendar->from;
  for (int i = 0; i < DAYS; i++)
    {
      const JyDaySummary *summary = &g_array_index (summaries, JyDaySummary, (guint) i);

      show_head (self, i, summary);
      show_chips (self, i, calendar, &summary->day);
      set_class (self->heads[i], "today", g_date_compare (&summary->day, today) == 0);
    }
  focus_chip (self, focused);
}

void
jy_week_view_mark (JyWeekView *self, const GDate *selected)
{
  for (int i = 0; i < DAYS && g_date_valid (&self->first); i++)
    {
      GDate day;

      get_day (self, i, &day);
      set_class (self->columns[i], "selected", g_date_compare (&day, selected) == 0);
    }
}

void
jy_week_view_set_window (JyWeekView *self, const GDate *from, const GDate *to)
{
  for (int i = 0; i < DAYS && g_date_valid (&self->first); i++)
    {
      GDate day;

      get_day (self, i, &day);
      set_class (self->columns[i], "in-window",
                 from != NULL && g_date_compare (&day, from) >= 0 &&
                   g_date_compare (&day, to) <= 0);
    }
}
