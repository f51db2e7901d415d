/* jy-plan-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-plan-dialog.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-field-grid.h"
#include "jy-plan-preview.h"
#include "jy-work-schedule.h"

struct _JyPlanDialog
{
  JyDialog parent_instance;

  JySchedule *schedule; /* (owned) (nullable): what is shown, and what is stored by the button */
  JyFieldGrid *grid;    /* (nullable): the dialog is gone */
  AdwBin *preview;
};

G_DEFINE_FINAL_TYPE (JyPlanDialog, jy_plan_dialog, JY_TYPE_DIALOG)

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "team", N_("Team"), NULL,               NULL, TRUE, 0 },
  { "from", N_("From"), jy_field_read_date, NULL, TRUE, 12 },
  { "to",   N_("To"),   jy_field_read_date, NULL, TRUE, 12 },
  { NULL },
};
/* clang-format on */

/* @schedule: (transfer full) (nullable): %NULL: it must be made again */
static void
show_schedule (JyPlanDialog *self, JySchedule *schedule)
{
  g_clear_pointer (&self->schedule, jy_schedule_free);
  self->schedule = schedule;
  adw_bin_set_child (self->preview, schedule != NULL ? jy_plan_preview_new (schedule) : NULL);
  g_object_set (self, "save-label", schedule != NULL ? _("_Apply") : _("_Preview"), NULL);
}

static void
changed_cb (JyPlanDialog *self)
{
  if (self->grid != NULL && self->schedule != NULL)
    show_schedule (self, NULL);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPlanDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JySchedule) schedule = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->grid == NULL)
    return; /* closed meanwhile */
  if (schedule == NULL)
    {
      jy_dialog_fail (JY_DIALOG (self), error);
      return;
    }

  jy_dialog_set_busy (JY_DIALOG (self), FALSE);
  show_schedule (self, g_steal_pointer (&schedule));
}

static void
make_schedule (JyPlanDialog *self)
{
  GtkWidget *team = jy_field_grid_get_input (self->grid, "team");
  JyScheduleRequest *request;
  GDate from, to;

  if (!jy_choice_entry_check (JY_CHOICE_ENTRY (team)))
    {
      gtk_widget_grab_focus (team);
      return;
    }
  if (!jy_field_grid_check (self->grid))
    return;

  jy_field_grid_get_date (self->grid, "from", &from);
  jy_field_grid_get_date (self->grid, "to", &to);
  request =
    jy_schedule_request_new (jy_choice_entry_get_selected (JY_CHOICE_ENTRY (team)), &from, &to);
  jy_dialog_set_busy (JY_DIALOG (self), TRUE);
  jy_office_call_async (jy_dialog_get_office (JY_DIALOG (self)), jy_work_make_schedule, request,
                        (GDestroyNotify) jy_schedule_request_free,
                        (GDestroyNotify) jy_schedule_free, NULL, made_cb, g_object_ref (self));
}

static void
stored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPlanDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL)
    jy_dialog_done (JY_DIALOG (self));
  else if (self->grid != NULL)
    {
      show_schedule (self, NULL); /* what was shown holds no more */
      jy_dialog_fail (JY_DIALOG (self), error);
    }
}

/* The first time what would come of it, then for good. */
static void
jy_plan_dialog_save (JyDialog *dialog)
{
  JyPlanDialog *self = JY_PLAN_DIALOG (dialog);

  if (self->schedule == NULL)
    {
      make_schedule (self);
      return;
    }

  jy_dialog_set_busy (dialog, TRUE);
  jy_office_call_async (jy_dialog_get_office (dialog), jy_work_store_schedule,
                        g_steal_pointer (&self->schedule), (GDestroyNotify) jy_schedule_free, NULL,
                        NULL, stored_cb, g_object_ref (self));
}

static void
jy_plan_dialog_dispose (GObject *object)
{
  JyPlanDialog *self = JY_PLAN_DIALOG (object);

  self->grid = NULL;

  G_OBJECT_CLASS (jy_plan_dialog_parent_class)->dispose (object);
}

static void
jy_plan_dialog_finalize (GObject *object)
{
  g_clear_pointer (&JY_PLAN_DIALOG (object)->schedule, jy_schedule_free);

  G_OBJECT_CLASS (jy_plan_dialog_parent_class)->finalize (object);
}

static void
jy_plan_dialog_class_init (JyPlanDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_plan_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_plan_dialog_finalize;
  JY_DIALOG_CLASS (klass)->save = jy_plan_dialog_save;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/jiayi/Jiayi/ui/jy-plan-dialog.ui");
}

static void
jy_plan_dialog_init (JyPlanDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
build (JyPlanDialog *self, GListModel *teams, gint64 team, const GDate *today)
{
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *entry = jy_choice_entry_new ();

  self->grid = JY_FIELD_GRID (jy_field_grid_new (fields, 1, today));
  self->preview = ADW_BIN (adw_bin_new ());
  jy_choice_entry_set_choices (JY_CHOICE_ENTRY (entry), teams);
  jy_choice_entry_set_selected (JY_CHOICE_ENTRY (entry), team);
  jy_field_grid_put_widget (self->grid, "team", entry);
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->grid));
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->preview));
  g_object_set (self, "body", body, "save-label", _("_Preview"), NULL);
  g_signal_connect_object (self->grid, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

void
jy_plan_dialog_open (GtkWidget *origin,
                     JyOffice *office,
                     GListModel *teams,
                     gint64 team,
                     const GDate *from,
                     const GDate *to)
{
  JyPlanDialog *self = g_object_new (JY_TYPE_PLAN_DIALOG, "office", office, NULL);
  GDate today;

  jy_office_get_today (office, &today);
  build (self, teams, team, &today);
  jy_field_grid_set_date (self->grid, "from", from);
  jy_field_grid_set_date (self->grid, "to", to);

  jy_dialog_start (JY_DIALOG (self));
  jy_dialog_present (JY_DIALOG (self), origin);
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
  if (team != 0)
    make_schedule (self);
}
