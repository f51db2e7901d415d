/* jy-closing-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-closing-dialog.h"

#include <glib/gi18n.h>

#include "jy-field-grid.h"
#include "jy-work-report-paper.h"

struct _JyClosingDialog
{
  JyDialog parent_instance;

  JyClosingQuery query;
  gboolean is_again; /* a reason is asked for */
  JyJob *job;        /* (nullable) (owned): of the closing under way */
  JyFieldGrid *grid; /* (nullable): once it is closed */

  GtkProgressBar *bar;
  GtkBox *body;
  GtkBox *progress;
  GtkLabel *subject;
};

G_DEFINE_FINAL_TYPE (JyClosingDialog, jy_closing_dialog, JY_TYPE_DIALOG)

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "signed-by", N_("Signed off by"), NULL,               NULL, TRUE, 0 },
  { "signed-on", N_("Signed off on"), jy_field_read_date, NULL, TRUE, 12 },
  { NULL },
};

static const JyFieldInfo issue_fields[] = {
  { "signed-by", N_("Signed off by"),                 NULL,               NULL, TRUE, 0 },
  { "signed-on", N_("Signed off on"),                 jy_field_read_date, NULL, TRUE, 12 },
  { "reason",    N_("Why it is issued again"),    NULL,               NULL, TRUE, 0 },
  { NULL },
};
/* clang-format on */

static void
set_job (JyClosingDialog *self, JyJob *job)
{
  g_set_object (&self->job, job);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "closing-dialog.cancel", job != NULL);
  if (self->grid == NULL)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->progress), job != NULL);
  if (job != NULL)
    g_object_bind_property (job, "fraction", self->bar, "fraction", G_BINDING_SYNC_CREATE);
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyClosingDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredPeriodClosing) closing =
    jy_office_call_finish (JY_OFFICE (source), result, &error);

  set_job (self, NULL);
  if (closing != NULL)
    jy_dialog_done (JY_DIALOG (self));
  else if (self->grid == NULL)
    return;
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_dialog_set_busy (JY_DIALOG (self), FALSE);
  else
    jy_dialog_fail (JY_DIALOG (self), error);
}

static void
jy_closing_dialog_save (JyDialog *dialog)
{
  JyClosingDialog *self = JY_CLOSING_DIALOG (dialog);
  g_autoptr (JyJob) job = jy_job_new (_("Closing the period"));
  g_autofree char *signed_by = NULL;
  g_autofree char *reason = NULL;
  GDate day;

  jy_dialog_show_problem (dialog, NULL);
  if (!jy_field_grid_check (self->grid))
    return;

  signed_by = jy_field_grid_dup_value (self->grid, "signed-by");
  jy_field_grid_get_date (self->grid, "signed-on", &day);
  if (self->is_again)
    reason = jy_field_grid_dup_value (self->grid, "reason");

  jy_dialog_set_busy (dialog, TRUE);
  set_job (self, job);
  jy_office_call_async (
    jy_dialog_get_office (dialog), jy_work_close_period_with_paper,
    jy_period_to_close_new (&self->query.period, self->query.by, signed_by, &day, reason, job),
    (GDestroyNotify) jy_period_to_close_free, (GDestroyNotify) jy_stored_period_closing_free, NULL,
    closed_cb, g_object_ref (self));
}

static void
cancel_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyClosingDialog *self = JY_CLOSING_DIALOG (widget);

  if (self->job != NULL)
    g_cancellable_cancel (jy_job_get_cancellable (self->job));
}

static void
jy_closing_dialog_dispose (GObject *object)
{
  JyClosingDialog *self = JY_CLOSING_DIALOG (object);

  self->grid = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_CLOSING_DIALOG);

  G_OBJECT_CLASS (jy_closing_dialog_parent_class)->dispose (object);
}

static void
jy_closing_dialog_finalize (GObject *object)
{
  g_clear_object (&JY_CLOSING_DIALOG (object)->job);

  G_OBJECT_CLASS (jy_closing_dialog_parent_class)->finalize (object);
}

static void
jy_closing_dialog_class_init (JyClosingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_closing_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_closing_dialog_finalize;
  JY_DIALOG_CLASS (klass)->save = jy_closing_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-closing-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JyClosingDialog, bar);
  gtk_widget_class_bind_template_child (widget_class, JyClosingDialog, body);
  gtk_widget_class_bind_template_child (widget_class, JyClosingDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, JyClosingDialog, subject);
  gtk_widget_class_install_action (widget_class, "closing-dialog.cancel", NULL, cancel_action);
}

static void
jy_closing_dialog_init (JyClosingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "closing-dialog.cancel", FALSE);
}

void
jy_closing_dialog_open (GtkWidget *origin,
                        JyOffice *office,
                        const JyClosingQuery *query,
                        const JyStoredPeriodClosing *before)
{
  JyClosingDialog *self =
    g_object_new (JY_TYPE_CLOSING_DIALOG, "office", office, "title",
                  before != NULL ? _("Issue the Report Again") : _("Close the Period"), NULL);
  g_autofree char *title = jy_period_dup_title (&query->period);
  GDate today;

  jy_office_get_today (office, &today);
  self->query = *query;
  self->is_again = before != NULL;
  self->grid =
    JY_FIELD_GRID (jy_field_grid_new (before != NULL ? issue_fields : fields, 1, &today));
  gtk_box_insert_child_after (self->body, GTK_WIDGET (self->grid), GTK_WIDGET (self->subject));
  gtk_label_set_text (self->subject, title);
  jy_field_grid_set_date (self->grid, "signed-on", &today);
  if (before != NULL)
    jy_field_grid_set_text (self->grid, "signed-by", before->signed_by);
  g_object_set (self, "save-label", before != NULL ? _("_Issue Again") : _("Close _Period"),
                NULL);

  jy_dialog_start (JY_DIALOG (self));
  jy_dialog_present (JY_DIALOG (self), origin);
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}
