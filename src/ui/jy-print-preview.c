/* jy-print-preview.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-print-preview.h"

#include <glib/gi18n.h>

#include "jy-file-picker.h"
#include "jy-job-bar.h"
#include "jy-message.h"
#include "jy-paper-list.h"
#include "jy-print-log.h"
#include "jy-print.h"
#include "jy-work-printout.h"

struct _JyPrintPreview
{
  AdwWindow parent_instance;

  JyOffice *office;     /* (owned) */
  JyPrintout *printout; /* (owned) */
  JyJob *job;           /* (owned) (nullable): writing the file */

  AdwWindowTitle *heading;
  JyPaperList *pages;
  JyJobBar *job_bar;
};

G_DEFINE_FINAL_TYPE (JyPrintPreview, jy_print_preview, ADW_TYPE_WINDOW)

static void
told_cb (GtkWidget *widget, const char *before)
{
  JyPrintPreview *self = JY_PRINT_PREVIEW (widget);
  guint n = jy_printout_get_n_pages (self->printout);
  g_autofree char *pages = g_strdup_printf (ngettext ("%'u page", "%'u pages", n), n);
  g_autofree char *subtitle =
    *before != '\0' ? g_strconcat (pages, " · ", before, NULL) : g_steal_pointer (&pages);

  if (self->heading != NULL)
    adw_window_title_set_subtitle (self->heading, subtitle);
}

static void
show (JyPrintPreview *self, JyPrintout *printout)
{
  self->printout = jy_printout_ref (printout);
  adw_window_title_set_title (self->heading, jy_printout_get_title (printout));
  gtk_window_set_title (GTK_WINDOW (self), jy_printout_get_title (printout));
  jy_paper_list_show (self->pages, printout);
  told_cb (GTK_WIDGET (self), "");
  jy_print_log_ask (GTK_WIDGET (self), self->office, printout, told_cb);
}

/* One thing is written or printed at a time. */
static void
show_job (GtkWidget *widget, JyJob *job)
{
  JyPrintPreview *self = JY_PRINT_PREVIEW (widget);

  if (self->job_bar == NULL)
    return; /* closed meanwhile */

  jy_job_bar_set_job (self->job_bar, job);
  gtk_widget_action_set_enabled (widget, "preview.print", job == NULL);
  gtk_widget_action_set_enabled (widget, "preview.save", job == NULL);
  gtk_widget_action_set_enabled (widget, "preview.save-to", job == NULL);
}

static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  JyPrintPreview *self = JY_PRINT_PREVIEW (widget);
  const char *file = g_variant_get_string (parameter, NULL);

  jy_print_pages (widget, self->office, self->printout, *file != '\0' ? file : NULL, show_job);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPrintPreview) self = user_data;
  g_autoptr (GError) error = NULL;
  gpointer done = jy_office_call_finish (JY_OFFICE (source), result, &error);

  g_clear_object (&self->job);
  if (done != NULL)
    jy_print_log_add (GTK_WIDGET (self), JY_OFFICE (source),
                      jy_printing_news_new (self->printout, TRUE));
  if (self->job_bar == NULL)
    return; /* closed meanwhile */

  show_job (GTK_WIDGET (self), NULL);
  if (done != NULL)
    adw_window_title_set_subtitle (self->heading, _("The PDF is written."));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The PDF Was Not Written"), error);
}

static void
save_to (JyPrintPreview *self, const char *path)
{
  if (self->job != NULL)
    return;

  self->job = jy_job_new (_("Writing the PDF"));
  show_job (GTK_WIDGET (self), self->job);
  jy_office_report_async (self->office, jy_work_write_printout,
                          jy_printout_file_new (self->printout, path, self->job),
                          (GDestroyNotify) jy_printout_file_free, NULL,
                          jy_job_get_cancellable (self->job), written_cb, g_object_ref (self));
}

static void
save_to_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  save_to (JY_PRINT_PREVIEW (widget), g_variant_get_string (parameter, NULL));
}

static void
picked_cb (gpointer data, const char *path)
{
  JyPrintPreview *self = data;

  if (self->job_bar != NULL)
    save_to (self, path);
}

static void
save_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  static const JyFileKind kind = { N_("PDF files"), { "pdf" } };
  JyPrintPreview *self = JY_PRINT_PREVIEW (widget);
  g_autofree char *file = g_strconcat (jy_printout_get_title (self->printout), ".pdf", NULL);

  g_strdelimit (file, "/\\", ' ');
  jy_file_picker_save (widget, _("Save as PDF"), &kind, file, picked_cb, g_object_ref (self),
                       g_object_unref);
}

static void
jy_print_preview_dispose (GObject *object)
{
  JyPrintPreview *self = JY_PRINT_PREVIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_PRINT_PREVIEW);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_print_preview_parent_class)->dispose (object);
}

static void
jy_print_preview_finalize (GObject *object)
{
  g_clear_pointer (&JY_PRINT_PREVIEW (object)->printout, jy_printout_unref);

  G_OBJECT_CLASS (jy_print_preview_parent_class)->finalize (object);
}

static void
jy_print_preview_class_init (JyPrintPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_print_preview_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_print_preview_finalize;
  g_type_ensure (JY_TYPE_JOB_BAR);
  g_type_ensure (JY_TYPE_PAPER_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-print-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, JyPrintPreview, heading);
  gtk_widget_class_bind_template_child (widget_class, JyPrintPreview, pages);
  gtk_widget_class_bind_template_child (widget_class, JyPrintPreview, job_bar);
  gtk_widget_class_install_action (widget_class, "preview.print", "s", print_action);
  gtk_widget_class_install_action (widget_class, "preview.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "preview.save-to", "s", save_to_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "preview.print",
                                       "s", "");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "preview.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
jy_print_preview_init (JyPrintPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_print_preview_open (GtkWidget *origin, JyOffice *office, JyPrintout *printout)
{
  JyPrintPreview *self =
    g_object_new (JY_TYPE_PRINT_PREVIEW, "transient-for", gtk_widget_get_root (origin), NULL);

  self->office = g_object_ref (office);
  show (self, printout);
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->pages));
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPage) page = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyPrintout) printout = jy_office_call_finish (JY_OFFICE (source), result, &error);

  jy_page_set_job (page, NULL);
  if (printout != NULL && gtk_widget_get_root (GTK_WIDGET (page)) != NULL)
    jy_print_preview_open (GTK_WIDGET (page), JY_OFFICE (source), printout);
  else if (printout == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (page), _("There Is Nothing to Print"), error);
}

void
jy_print_preview_make (
  JyPage *page, JyJob *job, JyWorkFunc func, gpointer args, GDestroyNotify args_free)
{
  jy_page_set_job (page, job);
  jy_office_report_async (
    jy_page_get_office (page), func, args, args_free, (GDestroyNotify) jy_printout_unref,
    job != NULL ? jy_job_get_cancellable (job) : NULL, made_cb, g_object_ref (page));
}
