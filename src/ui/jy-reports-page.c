/* jy-reports-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-reports-page.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-charts-view.h"
#include "jy-closing-bar.h"
#include "jy-empty-state.h"
#include "jy-error.h"
#include "jy-file-picker.h"
#include "jy-making.h"
#include "jy-message.h"
#include "jy-period-bar.h"
#include "jy-print-preview.h"
#include "jy-report-layout-dialog.h"
#include "jy-report-paper-view.h"
#include "jy-sheet-stack.h"
#include "jy-stack-chooser.h"
#include "jy-turn.h"
#include "jy-work-report-paper.h"

/* The views beside those of sheets. */
#define CHARTS "charts"
#define PAPER "paper"
#define N_OTHER_VIEWS 2 /* besides those of sheets */

struct _JyReportsPage
{
  JyPage parent_instance;

  JySigningReport *report; /* (nullable) (owned): what is shown */
  JyMaking *making;        /* (owned): of a report to show */
  gboolean is_exporting;
  char *wanted;       /* (nullable) (owned): the sheet to show once there is one */
  char *wanted_chart; /* (nullable) (owned): the same of its charts */

  GtkDropDown *by;
  JyClosingBar *closing;
  GtkStack *content;
  JyPeriodBar *period;
  GtkDropDown *sheet;
  GtkStack *sheets;
  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (JyReportsPage, jy_reports_page, JY_TYPE_PAGE)

static JySigningBy
get_by (JyReportsPage *self)
{
  return (JySigningBy) gtk_drop_down_get_selected (self->by);
}

static void
opened_cb (JyReportsPage *self, guint row, guint column, GtkWidget *view)
{
  if (self->report != NULL)
    jy_sheet_stack_open (self->sheets, self->report, view, row, column);
}

/* The last of the views: of every chart, whatever the sheets. */
static void
show_charts (JyReportsPage *self)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (self->report);
  GtkWidget *view = gtk_stack_get_child_by_name (self->sheets, CHARTS);

  if (view == NULL)
    {
      view = jy_charts_view_new ();
      gtk_stack_add_titled (self->sheets, view, CHARTS, _("Charts"));
    }
  jy_charts_view_show (JY_CHARTS_VIEW (view), jy_page_get_office (JY_PAGE (self)), &figures->period,
                       jy_signing_units_get_by (figures->units), self->report);
}

/* Behind it, the same report as it is printed. */
static JyReportPaperView *
ensure_paper (JyReportsPage *self)
{
  GtkWidget *view = gtk_stack_get_child_by_name (self->sheets, PAPER);

  if (view == NULL)
    {
      view = jy_report_paper_view_new ();
      gtk_stack_add_titled (self->sheets, view, PAPER, _("Printed report"));
    }
  return JY_REPORT_PAPER_VIEW (view);
}

static void
show_wanted (JyReportsPage *self)
{
  if (self->wanted == NULL || self->report == NULL)
    return;

  gtk_stack_set_visible_child_name (self->sheets, self->wanted);
  if (self->wanted_chart != NULL)
    jy_charts_view_choose (JY_CHARTS_VIEW (gtk_stack_get_visible_child (self->sheets)),
                           self->wanted_chart);
  g_clear_pointer (&self->wanted_chart, g_free);
  g_clear_pointer (&self->wanted, g_free);
}

static void
show_report (JyReportsPage *self)
{
  gtk_label_set_text (self->title, jy_signing_report_get_title (self->report));
  jy_sheet_stack_show (self->sheets, self->report, N_OTHER_VIEWS, G_CALLBACK (opened_cb), self);
  show_charts (self);
  jy_report_paper_view_show (ensure_paper (self), jy_page_get_office (JY_PAGE (self)),
                             self->report);
  gtk_stack_set_visible_child_name (self->content, "sheets");
  show_wanted (self);
}

static void
made_cb (gpointer page, gpointer result, const GError *error)
{
  JyReportsPage *self = page;

  if (result != NULL)
    {
      g_clear_pointer (&self->report, jy_signing_report_unref);
      self->report = result;
      gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.layout", TRUE);
      show_report (self);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_stack_set_visible_child_name (self->content, self->report != NULL ? "sheets" : "cancelled");
  else if (g_error_matches (error, JY_ERROR, JY_ERROR_INVALID))
    {
      gtk_label_set_text (self->title, error->message);
      gtk_stack_set_visible_child_name (self->content, "refused");
    }
  else
    jy_message_show_error (GTK_WIDGET (self), _("The Report Could Not Be Made"), error);
}

static void
jy_reports_page_reload (JyPage *page, GCancellable *cancellable G_GNUC_UNUSED)
{
  JyReportsPage *self = JY_REPORTS_PAGE (page);
  JyOffice *office = jy_page_get_office (page);
  JyJob *job = jy_making_begin (self->making, _("Making the report"));
  GDate today;

  jy_office_get_today (office, &today);
  jy_period_bar_set_today (self->period, &today);
  jy_closing_bar_show (self->closing, office, jy_period_bar_get_period (self->period),
                       get_by (self));
  jy_making_run (
    self->making, office, jy_work_make_signing_report,
    jy_signing_request_new (jy_period_bar_get_period (self->period), get_by (self), job),
    (GDestroyNotify) jy_signing_request_free, (GDestroyNotify) jy_signing_report_unref);
}

static void
want (JyReportsPage *self, const char *sheet)
{
  g_free (self->wanted);
  self->wanted = g_strdup (sheet);
}

static void
jy_reports_page_open (JyPage *page, GVariant *what)
{
  JyReportsPage *self = JY_REPORTS_PAGE (page);
  const char *word;
  JyPeriod period;

  if (!g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    return;

  word = g_variant_get_string (what, NULL);
  if (jy_period_parse (word, &period))
    jy_period_bar_set_period (self->period, &period);
  if (jy_report_sheet_find (word) != JY_REPORT_NO_SHEET || g_str_equal (word, CHARTS) ||
      g_str_equal (word, PAPER))
    want (self, word);
  if (g_str_has_prefix (word, CHARTS "/"))
    {
      want (self, CHARTS);
      g_free (self->wanted_chart);
      self->wanted_chart = g_strdup (word + strlen (CHARTS "/"));
    }
  show_wanted (self);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyReportsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigningReport) report = jy_office_call_finish (JY_OFFICE (source), result, &error);

  self->is_exporting = FALSE;
  jy_page_set_job (JY_PAGE (self), NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.export", TRUE);
  if (report != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                _("The workbook is written."));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Workbook Was Not Written"), error);
}

static void
export_to (JyReportsPage *self, const char *path)
{
  g_autoptr (JyJob) job = jy_job_new (_("Writing the workbook"));

  if (self->is_exporting)
    return;

  self->is_exporting = TRUE;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.export", FALSE);
  jy_page_set_job (JY_PAGE (self), job);
  jy_office_report_async (
    jy_page_get_office (JY_PAGE (self)), jy_work_write_signing_report,
    jy_signing_export_new (jy_period_bar_get_period (self->period), get_by (self), path, job),
    (GDestroyNotify) jy_signing_export_free, (GDestroyNotify) jy_signing_report_unref,
    jy_job_get_cancellable (job), written_cb, g_object_ref (self));
}

static void
export_to_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  export_to (JY_REPORTS_PAGE (widget), g_variant_get_string (parameter, NULL));
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
  JyReportsPage *self = JY_REPORTS_PAGE (widget);
  g_autofree char *period = jy_period_dup_text (jy_period_bar_get_period (self->period));
  /* Translators: the name of a file; %s is a period like 2026Q3. */
  g_autofree char *file = g_strdup_printf (_("Signing report %s.xlsx"), period);

  jy_file_picker_save (widget, _("Export the Workbook"), &kind, file, picked_cb,
                       g_object_ref (self), g_object_unref);
}

/* The pages on the screen, if they are of the report that is shown; else they are made first. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyReportsPage *self = JY_REPORTS_PAGE (widget);
  gboolean is_shown = self->report != NULL && !jy_making_is_under_way (self->making) &&
                      g_str_equal (gtk_stack_get_visible_child_name (self->content), "sheets");
  JySigningReport *report = is_shown ? self->report : NULL;
  JyPrintout *pages =
    is_shown ? jy_report_paper_view_get_pages (ensure_paper (self), report) : NULL;
  g_autoptr (JyJob) job = NULL;

  if (pages != NULL)
    {
      jy_print_preview_open (widget, jy_page_get_office (JY_PAGE (self)), pages);
      return;
    }

  job = jy_job_new (_("Making the printed report"));
  jy_print_preview_make (JY_PAGE (self), job, jy_work_make_report_paper,
                         jy_report_paper_request_new (jy_period_bar_get_period (self->period),
                                                      get_by (self), report, job),
                         (GDestroyNotify) jy_report_paper_request_free);
}

static void
layout_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyReportsPage *self = JY_REPORTS_PAGE (widget);

  if (self->report != NULL)
    jy_report_layout_dialog_open (widget, jy_page_get_office (JY_PAGE (self)), self->report);
}

static void
switch_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyReportsPage *self = JY_REPORTS_PAGE (widget);

  jy_turn_focus (GTK_WIDGET (self->period), GTK_WIDGET (self->content));
}

static void
turn_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *step)
{
  jy_turn_stack (JY_REPORTS_PAGE (widget)->sheets, g_variant_get_int32 (step));
}

static void
jy_reports_page_dispose (GObject *object)
{
  JyReportsPage *self = JY_REPORTS_PAGE (object);

  jy_making_cancel (self->making);
  g_clear_pointer (&self->report, jy_signing_report_unref);
  g_clear_pointer (&self->wanted, g_free);
  g_clear_pointer (&self->wanted_chart, g_free);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_REPORTS_PAGE);

  G_OBJECT_CLASS (jy_reports_page_parent_class)->dispose (object);
}

static void
jy_reports_page_finalize (GObject *object)
{
  g_clear_object (&JY_REPORTS_PAGE (object)->making);

  G_OBJECT_CLASS (jy_reports_page_parent_class)->finalize (object);
}

static void
jy_reports_page_class_init (JyReportsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_reports_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_reports_page_finalize;
  JY_PAGE_CLASS (klass)->watches = ~JY_CHANGE_NONE;
  JY_PAGE_CLASS (klass)->reload = jy_reports_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_reports_page_open;

  g_type_ensure (JY_TYPE_CLOSING_BAR);
  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_PERIOD_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-reports-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyReportsPage, by);
  gtk_widget_class_bind_template_child (widget_class, JyReportsPage, closing);
  gtk_widget_class_bind_template_child (widget_class, JyReportsPage, content);
  gtk_widget_class_bind_template_child (widget_class, JyReportsPage, period);
  gtk_widget_class_bind_template_child (widget_class, JyReportsPage, sheet);
  gtk_widget_class_bind_template_child (widget_class, JyReportsPage, sheets);
  gtk_widget_class_bind_template_child (widget_class, JyReportsPage, title);
  gtk_widget_class_bind_template_callback (widget_class, jy_page_invalidate);

  gtk_widget_class_install_action (widget_class, "page.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "page.export-to", "s", export_to_action);
  gtk_widget_class_install_action (widget_class, "page.layout", NULL, layout_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "page.switch", NULL, switch_action);
  gtk_widget_class_install_action (widget_class, "page.turn", "i", turn_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "page.export",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "page.print",
                                       NULL);
}

static void
jy_reports_page_init (JyReportsPage *self)
{
  self->making = jy_making_new (GTK_WIDGET (self), made_cb);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.layout", FALSE);
  jy_stack_chooser_bind (self->sheet, self->sheets);
  jy_page_set_main_action (JY_PAGE (self), _("_Export Excel"), "page.export");
}
