/* jy-calendar-actions.c - what can be done with the services of the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-calendar-page-private.h"
#include "jy-plan-dialog.h"
#include "jy-print-preview.h"
#include "jy-task-links.h"
#include "jy-task-popover.h"
#include "jy-work-tasks.h"
#include "jy-worklist.h"

void
jy_calendar_page_plan (JyCalendarPage *self, const GArray *tasks, const GDate *day)
{
  GPtrArray *decisions = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);

  for (guint i = 0; i < tasks->len; i++)
    {
      JyTaskDecision *decision = jy_task_decision_new (g_array_index (tasks, gint64, i));

      decision->planned_on = *day;
      g_ptr_array_add (decisions, decision);
    }
  jy_attempt (GTK_WIDGET (self), jy_page_get_office (JY_PAGE (self)), _("Nothing Was Planned"),
              jy_work_plan_tasks, decisions, (GDestroyNotify) g_ptr_array_unref);
}

/* The days above are marked for who works in the list, not for who chooses a day. */
static gboolean
is_in_table (JyCalendarPage *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self->table)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

void
jy_calendar_page_update (JyCalendarPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GArray) selected = jy_task_table_list_selected (self->table);
  const JyTaskRow *row = jy_task_table_get_first (self->table);
  gboolean writes = !jy_office_is_read_only (jy_page_get_office (JY_PAGE (self)));

  gtk_widget_action_set_enabled (widget, "page.open", row != NULL);
  gtk_widget_action_set_enabled (widget, "page.record", row != NULL && writes);
  gtk_widget_action_set_enabled (widget, "page.plan", writes && selected->len > 0);
  gtk_widget_action_set_enabled (widget, "page.postpone", writes && selected->len > 0);
  gtk_widget_action_set_enabled (widget, "page.move", writes && selected->len > 0);
  gtk_widget_action_set_enabled (widget, "page.schedule", writes);
  if (!is_in_table (self))
    row = NULL;
  jy_month_grid_set_window (self->month, row != NULL ? &row->from : NULL,
                            row != NULL ? &row->to : NULL);
  jy_week_view_set_window (self->week, row != NULL ? &row->from : NULL,
                           row != NULL ? &row->to : NULL);
}

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_task_open (widget, jy_task_table_get_first (JY_CALENDAR_PAGE (widget)->table));
}

static void
record_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_task_record (widget, jy_task_table_get_first (JY_CALENDAR_PAGE (widget)->table));
}

static void
decide_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyCalendarPage *self = JY_CALENDAR_PAGE (widget);

  jy_task_popover_open (GTK_WIDGET (self->heading), jy_page_get_office (JY_PAGE (self)),
                        jy_task_table_list_selected (self->table),
                        g_str_equal (name, "page.postpone"));
}

/* What is selected goes some days on from the chosen day. */
static void
move_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  JyCalendarPage *self = JY_CALENDAR_PAGE (widget);
  g_autoptr (GArray) selected = jy_task_table_list_selected (self->table);
  const JyTaskRow *row = jy_task_table_get_first (self->table);
  int days = g_variant_get_int32 (parameter);
  GDate day = self->selected;

  if (row != NULL && g_date_valid (&row->planned_on))
    day = row->planned_on;
  days > 0 ? g_date_add_days (&day, (guint) days) : g_date_subtract_days (&day, (guint) -days);
  jy_calendar_page_plan (self, selected, &day);
}

static void
go_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyCalendarPage *self = JY_CALENDAR_PAGE (widget);
  gboolean by_week = jy_calendar_page_shows (self, "week");
  GDate day = self->selected;

  if (g_str_equal (name, "page.today"))
    jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &day);
  else if (g_str_equal (name, "page.earlier"))
    by_week ? g_date_subtract_days (&day, 7) : g_date_subtract_months (&day, 1);
  else
    by_week ? g_date_add_days (&day, 7) : g_date_add_months (&day, 1);
  jy_calendar_page_select (self, &day);
}

/* From today on, to the end of what is shown, or of the next month if that is less than a week. */
static void
propose_period (JyCalendarPage *self, GDate *from, GDate *to)
{
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  jy_calendar_page_get_period (self, from, to);
  if (g_date_compare (from, &today) < 0)
    *from = today;
  if (g_date_days_between (from, to) < 6)
    {
      *to = *from;
      g_date_add_days (to, 7);
      g_date_set_day (to, g_date_get_days_in_month (g_date_get_month (to), g_date_get_year (to)));
    }
}

static void
schedule_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  JyCalendarPage *self = JY_CALENDAR_PAGE (widget);
  GDate from, to;

  if (self->teams == NULL)
    return;

  propose_period (self, &from, &to);
  jy_plan_dialog_open (widget, jy_page_get_office (JY_PAGE (self)), self->teams,
                       jy_filter_chip_get_selected (self->team_chip), &from, &to);
}

/* A sheet for each day: of the week, or the month where it is shown as a list; of a month the
 * chosen day. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyCalendarPage *self = JY_CALENDAR_PAGE (widget);
  g_autoptr (JyJob) job = jy_job_new (_("Making the worklist"));
  JyWorklistRequest *request;
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  request = jy_worklist_request_new (jy_task_query_new (&today), job);
  request->query->team = jy_filter_chip_get_selected (self->team_chip);
  request->query->area = jy_filter_chip_get_selected (self->area_chip);
  jy_calendar_page_get_period (self, &request->from, &request->to);
  if (jy_calendar_page_shows (self, "month"))
    request->from = request->to = self->selected;
  jy_print_preview_make (JY_PAGE (self), job, jy_work_make_worklist, request,
                         (GDestroyNotify) jy_worklist_request_free);
}

void
jy_calendar_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "page.record", NULL, record_action);
  gtk_widget_class_install_action (widget_class, "page.plan", NULL, decide_action);
  gtk_widget_class_install_action (widget_class, "page.postpone", NULL, decide_action);
  gtk_widget_class_install_action (widget_class, "page.move", "i", move_action);
  gtk_widget_class_install_action (widget_class, "page.earlier", NULL, go_action);
  gtk_widget_class_install_action (widget_class, "page.later", NULL, go_action);
  gtk_widget_class_install_action (widget_class, "page.today", NULL, go_action);
  gtk_widget_class_install_action (widget_class, "page.schedule", NULL, schedule_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "page.print",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, GDK_CONTROL_MASK, "page.schedule",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, GDK_CONTROL_MASK, "page.today",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_CONTROL_MASK,
                                       "page.earlier", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_CONTROL_MASK,
                                       "page.later", NULL);
}
