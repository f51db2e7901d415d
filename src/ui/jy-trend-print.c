/* jy-trend-print.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trend-print.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-trend-sheet.h"

#define FONT "Sans"
#define FONT_SIZE 9 /* points */
#define MARGIN 15   /* mm */

typedef struct
{
  char *title;
  GPtrArray *trends;
  JyTrendSheet *sheet; /* (nullable): once the size of the paper is known */
} Printing;

static void
printing_free (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Printing *self = data;

  g_free (self->title);
  g_ptr_array_unref (self->trends);
  jy_trend_sheet_free (self->sheet);
  g_free (self);
}

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, Printing *self)
{
  g_clear_pointer (&self->sheet, jy_trend_sheet_free);
  self->sheet =
    jy_trend_sheet_new (self->title, self->trends, gtk_print_context_get_width (context),
                        gtk_print_context_get_height (context), FONT_SIZE);
  gtk_print_operation_set_n_pages (operation, (int) self->sheet->n_pages);
}

static void
draw_page_cb (GtkPrintOperation *operation G_GNUC_UNUSED,
              GtkPrintContext *context,
              int page,
              Printing *self)
{
  const JyChartStyle style = { jy_chart_colours_get (FALSE, TRUE), FONT, FONT_SIZE };

  jy_trend_sheet_paint (self->sheet, (guint) page, gtk_print_context_get_cairo_context (context),
                        &style);
}

static GtkPageSetup *
make_page (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_paper_size_free (paper);
  gtk_page_setup_set_top_margin (setup, MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (setup, MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, MARGIN, GTK_UNIT_MM);

  return setup;
}

void
jy_trend_print (GtkWidget *origin, const char *title, GPtrArray *trends, const char *pdf)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = make_page ();
  g_autoptr (GError) error = NULL;
  Printing *printing = g_new0 (Printing, 1);

  printing->title = g_strdup (title);
  printing->trends = g_ptr_array_ref (trends);
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, pdf == NULL);
  if (pdf != NULL)
    gtk_print_operation_set_export_filename (operation, pdf);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), printing);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), printing, printing_free,
                         0);

  if (gtk_print_operation_run (
        operation,
        pdf != NULL ? GTK_PRINT_OPERATION_ACTION_EXPORT : GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
        GTK_WINDOW (gtk_widget_get_root (origin)), &error) == GTK_PRINT_OPERATION_RESULT_ERROR)
    jy_message_show_error (origin, _("It Could Not Be Printed"), error);
}
