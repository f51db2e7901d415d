/* jy-print.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-print.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-print-log.h"

static GtkPageSetup *
make_setup (JyPaper paper)
{
  const JyPaperSize *size = jy_paper_get_size (paper);
  gboolean is_landscape = jy_paper_is_landscape (paper);
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *sheet = gtk_paper_size_new (
    MAX (size->width, size->height) > JY_MM (300) ? GTK_PAPER_NAME_A3 : GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (setup, sheet);
  gtk_page_setup_set_orientation (setup, is_landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                      : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (sheet);

  return setup;
}

typedef struct
{
  GtkWidget *origin;    /* (owned) */
  JyOffice *office;     /* (owned) */
  JyPrintout *printout; /* (owned) */
  JyJob *job;           /* (owned) */
  JyPrintShow show;
  gboolean is_file;
} Printing;

static void
printing_free_cb (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Printing *self = data;

  self->show (self->origin, NULL);
  g_clear_object (&self->origin);
  g_clear_object (&self->office);
  g_clear_object (&self->job);
  jy_printout_unref (self->printout);
  g_free (self);
}

static void
request_setup_cb (GtkPrintOperation *operation G_GNUC_UNUSED,
                  GtkPrintContext *context G_GNUC_UNUSED,
                  int page,
                  GtkPageSetup *setup,
                  Printing *self)
{
  g_autoptr (GtkPageSetup) wanted =
    make_setup (jy_printout_get_paper (self->printout, (guint) page));

  gtk_page_setup_set_paper_size (setup, gtk_page_setup_get_paper_size (wanted));
  gtk_page_setup_set_orientation (setup, gtk_page_setup_get_orientation (wanted));
}

/* The printer is chosen. */
static void
begin_cb (GtkPrintOperation *operation G_GNUC_UNUSED,
          GtkPrintContext *context G_GNUC_UNUSED,
          Printing *self)
{
  self->show (self->origin, self->job);
}

/* What is cancelled is not sent to the printer. */
static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Printing *self)
{
  if (g_cancellable_is_cancelled (jy_job_get_cancellable (self->job)))
    {
      gtk_print_operation_cancel (operation);
      return;
    }

  jy_printout_paint (self->printout, (guint) page, gtk_print_context_get_cairo_context (context));
  jy_job_report (self->job, (page + 1.0) / jy_printout_get_n_pages (self->printout));
}

/* What came out is logged. */
static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, Printing *self)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  JyPrintingNews *news;

  if (result != GTK_PRINT_OPERATION_RESULT_APPLY)
    return;

  news = jy_printing_news_new (self->printout, self->is_file);
  if (settings != NULL)
    news->copies = gtk_print_settings_get_n_copies (settings);
  if (gtk_print_operation_get_n_pages_to_print (operation) > 0)
    news->pages = gtk_print_operation_get_n_pages_to_print (operation);
  jy_print_log_add (self->origin, self->office, news);
}

static Printing *
printing_new (
  GtkWidget *origin, JyOffice *office, JyPrintout *printout, JyPrintShow show, gboolean is_file)
{
  Printing *self = g_new0 (Printing, 1);

  self->origin = g_object_ref (origin);
  self->office = g_object_ref (office);
  self->printout = jy_printout_ref (printout);
  self->job = jy_job_new (_("Printing"));
  self->show = show;
  self->is_file = is_file;

  return self;
}

void
jy_print_pages (
  GtkWidget *origin, JyOffice *office, JyPrintout *printout, const char *file, JyPrintShow show)
{
  Printing *printing = printing_new (origin, office, printout, show, file != NULL);
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = make_setup (jy_printout_get_paper (printout, 0));
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_job_name (operation, jy_printout_get_title (printout));
  gtk_print_operation_set_n_pages (operation, (int) jy_printout_get_n_pages (printout));
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE); /* the pages have their own margins */
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, file == NULL);
  if (file != NULL)
    gtk_print_operation_set_export_filename (operation, file);
  g_signal_connect (operation, "request-page-setup", G_CALLBACK (request_setup_cb), printing);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), printing);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), printing);
  g_signal_connect_data (operation, "done", G_CALLBACK (done_cb), printing, printing_free_cb, 0);

  if (gtk_print_operation_run (
        operation,
        file != NULL ? GTK_PRINT_OPERATION_ACTION_EXPORT : GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
        GTK_WINDOW (gtk_widget_get_root (origin)), &error) == GTK_PRINT_OPERATION_RESULT_ERROR)
    jy_message_show_error (origin, _("It Could Not Be Printed"), error);
}
