/* jy-closing-actions.c - a report as sent, to a workbook and to paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-closed-paper.h"
#include "jy-closing-page-private.h"
#include "jy-file-picker.h"
#include "jy-message.h"
#include "jy-print-preview.h"

static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyClosingPage *self = JY_CLOSING_PAGE (widget);
  g_autoptr (JyJob) job = jy_job_new (_("Laying out the pages"));

  if (self->closed != NULL)
    jy_print_preview_make (JY_PAGE (self), job, jy_work_print_closing,
                           jy_closing_question_new (self->closing, job),
                           (GDestroyNotify) jy_closing_question_free);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyClosingPage) self = user_data;
  g_autoptr (GError) error = NULL;

  self->is_exporting = FALSE;
  jy_page_set_job (JY_PAGE (self), NULL);
  if (jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                _("The workbook is written."));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Workbook Was Not Written"), error);
}

static void
export_to (JyClosingPage *self, const char *path)
{
  g_autoptr (JyJob) job = jy_job_new (_("Writing the workbook"));

  if (self->is_exporting || self->closed == NULL)
    return;

  self->is_exporting = TRUE;
  jy_page_set_job (JY_PAGE (self), job);
  jy_office_report_async (jy_page_get_office (JY_PAGE (self)), jy_work_write_closing,
                          jy_closing_export_new (self->closing, path, job),
                          (GDestroyNotify) jy_closing_export_free, NULL,
                          jy_job_get_cancellable (job), written_cb, g_object_ref (self));
}

static void
export_to_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  export_to (JY_CLOSING_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
picked_cb (gpointer data, const char *path)
{
  export_to (data, path);
}

static void
export_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  static const JyFileKind kind = { N_("Excel workbooks"), { "xlsx" } };
  JyClosingPage *self = JY_CLOSING_PAGE (widget);
  g_autofree char *text = NULL;
  g_autofree char *file = NULL;
  JyPeriod period;

  if (self->closed == NULL)
    return;

  period = jy_period_closing_get_period (self->closed->closing);
  text = jy_period_dup_text (&period);
  /* Translators: the name of a file; %s is a period like 2026Q3. */
  file = g_strdup_printf (_("Signing report %s as sent.xlsx"), text);
  jy_file_picker_save (widget, _("Export the Workbook"), &kind, file, picked_cb,
                       g_object_ref (self), g_object_unref);
}

void
jy_closing_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "page.export-to", "s", export_to_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "page.export",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "page.print",
                                       NULL);
}
