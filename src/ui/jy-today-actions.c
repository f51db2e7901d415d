/* jy-today-actions.c - what can be done with the selected services
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-editable.h"
#include "jy-error.h"
#include "jy-message.h"
#include "jy-print-preview.h"
#include "jy-task-links.h"
#include "jy-task-popover.h"
#include "jy-today-page-private.h"
#include "jy-worklist.h"

/* One operation, and one that can be looked over. */
#define MAX_DECIDED 500

void
jy_today_page_update (JyTodayPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GArray) selected = jy_task_table_list_selected (self->table);
  const JyTaskRow *row = jy_task_table_get_first (self->table);
  gboolean writes = !jy_office_is_read_only (jy_page_get_office (JY_PAGE (self)));

  jy_task_pane_show (self->pane, row, selected->len);
  gtk_widget_action_set_enabled (widget, "page.open", row != NULL);
  gtk_widget_action_set_enabled (widget, "page.record", writes && row != NULL);
  gtk_widget_action_set_enabled (widget, "page.plan", writes && selected->len > 0);
  gtk_widget_action_set_enabled (widget, "page.postpone", writes && selected->len > 0);
}

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_task_open (widget, jy_task_table_get_first (JY_TODAY_PAGE (widget)->table));
}

static void
record_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_task_record (widget, jy_task_table_get_first (JY_TODAY_PAGE (widget)->table));
}

static void
decide_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyTodayPage *self = JY_TODAY_PAGE (widget);
  gboolean postpones = g_str_equal (name, "page.postpone");
  GtkWidget *button = postpones ? jy_task_pane_get_postpone_button (self->pane)
                                : jy_task_pane_get_plan_button (self->pane);
  g_autoptr (GArray) selected = jy_task_table_list_selected (self->table);

  if (selected->len > MAX_DECIDED)
    {
      g_autoptr (GError) error = g_error_new (
        JY_ERROR, JY_ERROR_INVALID, _("Select at most %d services at a time."), MAX_DECIDED);

      jy_message_show_error (widget, _("These Are Too Many"), error);
      return;
    }

  jy_task_popover_open (gtk_widget_get_mapped (button) ? button : GTK_WIDGET (self->table),
                        jy_page_get_office (JY_PAGE (self)), g_steal_pointer (&selected),
                        postpones);
}

/* The list as it is shown, household by household, each with all that is due there. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  g_autoptr (JyJob) job = jy_job_new (_("Making the worklist"));

  jy_print_preview_make (
    JY_PAGE (widget), job, jy_work_make_worklist,
    jy_worklist_request_new (jy_today_page_make_query (JY_TODAY_PAGE (widget)), job),
    (GDestroyNotify) jy_worklist_request_free);
}

static void
find_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_grab_focus (GTK_WIDGET (JY_TODAY_PAGE (widget)->search));
}

static void
clear_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyTodayPage *self = JY_TODAY_PAGE (widget);

  jy_editable_fill (self->search, "");
  jy_filter_chip_set_selected (self->area_chip, 0);
  jy_filter_chip_set_selected (self->kind_chip, 0);
  jy_filter_chip_set_selected (self->plan_chip, 0);
}

static void
register_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "win.show-page", "s", "households");
}

void
jy_today_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "page.record", NULL, record_action);
  gtk_widget_class_install_action (widget_class, "page.plan", NULL, decide_action);
  gtk_widget_class_install_action (widget_class, "page.postpone", NULL, decide_action);
  gtk_widget_class_install_action (widget_class, "page.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "page.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "page.register", NULL, register_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "page.find",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "page.print",
                                       NULL);
}
