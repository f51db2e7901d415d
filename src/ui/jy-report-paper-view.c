/* jy-report-paper-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-paper-view.h"

#include <glib/gi18n.h>

#include "jy-making.h"
#include "jy-message.h"
#include "jy-paper-list.h"
#include "jy-work-report-paper.h"

struct _JyReportPaperView
{
  AdwBin parent_instance;

  JyOffice *office;        /* (nullable) (owned) */
  JySigningReport *report; /* (nullable) (owned): what is printed */
  JyPrintout *pages;       /* (nullable) (owned): all of them */
  JyMaking *making;        /* (owned) */
  gboolean is_stale;       /* to be made when on screen */

  GtkWidget *again;
  JyPaperList *list;
  GtkLabel *status;
};

G_DEFINE_FINAL_TYPE (JyReportPaperView, jy_report_paper_view, ADW_TYPE_BIN)

static void
show_status (JyReportPaperView *self, const char *text, gboolean can_go_on)
{
  gtk_label_set_text (self->status, text);
  gtk_widget_set_visible (self->again, can_go_on);
}

static void
made_cb (gpointer view, gpointer result, const GError *error)
{
  JyReportPaperView *self = view;
  g_autofree char *status = NULL;
  guint n;

  if (result == NULL)
    {
      show_status (self, _("Only the cover is made."), TRUE);
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        jy_message_show_error (GTK_WIDGET (self), _("The Report Could Not Be Made"), error);
      return;
    }

  g_clear_pointer (&self->pages, jy_printout_unref);
  self->pages = result;
  n = jy_printout_get_n_pages (self->pages);
  status = g_strdup_printf (ngettext ("%'u page", "%'u pages", n), n);
  show_status (self, status, FALSE);
  jy_paper_list_show (self->list, self->pages);
}

/* The cover takes no time: it is there while the rest is made. */
static void
load (JyReportPaperView *self)
{
  const JySigningFigures *figures;
  g_autoptr (JyPrintout) cover = NULL;
  JyJob *job;

  if (self->report == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->is_stale = TRUE;
      return;
    }

  self->is_stale = FALSE;
  figures = jy_signing_report_get_figures (self->report);
  cover = jy_report_paper_make_cover (self->report);
  jy_paper_list_show (self->list, cover);
  show_status (self, _("Making the other pages…"), FALSE);
  job = jy_making_begin (self->making, _("Making the printed report"));
  jy_making_run (self->making, self->office, jy_work_make_report_paper,
                 jy_report_paper_request_new (
                   &figures->period, jy_signing_units_get_by (figures->units), self->report, job),
                 (GDestroyNotify) jy_report_paper_request_free, (GDestroyNotify) jy_printout_unref);
}

static void
jy_report_paper_view_map (GtkWidget *widget)
{
  JyReportPaperView *self = JY_REPORT_PAPER_VIEW (widget);

  GTK_WIDGET_CLASS (jy_report_paper_view_parent_class)->map (widget);
  if (self->is_stale)
    load (self);
}

static void
jy_report_paper_view_dispose (GObject *object)
{
  JyReportPaperView *self = JY_REPORT_PAPER_VIEW (object);

  jy_making_cancel (self->making);
  g_clear_pointer (&self->pages, jy_printout_unref);
  g_clear_pointer (&self->report, jy_signing_report_unref);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_report_paper_view_parent_class)->dispose (object);
}

static void
jy_report_paper_view_finalize (GObject *object)
{
  g_clear_object (&JY_REPORT_PAPER_VIEW (object)->making);

  G_OBJECT_CLASS (jy_report_paper_view_parent_class)->finalize (object);
}

static void
jy_report_paper_view_class_init (JyReportPaperViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_report_paper_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_report_paper_view_finalize;
  GTK_WIDGET_CLASS (klass)->map = jy_report_paper_view_map;
}

static void
jy_report_paper_view_init (JyReportPaperView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->making = jy_making_new (GTK_WIDGET (self), made_cb);
  self->status = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->status, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->status), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->status), "dim-label");
  self->again = gtk_button_new_with_mnemonic (_("_Make the Other Pages"));
  gtk_widget_set_visible (self->again, FALSE);
  g_signal_connect_object (self->again, "clicked", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (bar, "bar");
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->status));
  gtk_box_append (GTK_BOX (bar), self->again);

  self->list = g_object_new (JY_TYPE_PAPER_LIST, "vexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
jy_report_paper_view_new (void)
{
  return g_object_new (JY_TYPE_REPORT_PAPER_VIEW, NULL);
}

void
jy_report_paper_view_show (JyReportPaperView *self, JyOffice *office, JySigningReport *report)
{
  g_return_if_fail (JY_IS_REPORT_PAPER_VIEW (self));

  jy_making_cancel (self->making);
  g_set_object (&self->office, office);
  jy_signing_report_ref (report);
  g_clear_pointer (&self->report, jy_signing_report_unref);
  self->report = report;
  g_clear_pointer (&self->pages, jy_printout_unref);
  load (self);
}

JyPrintout *
jy_report_paper_view_get_pages (JyReportPaperView *self, const JySigningReport *report)
{
  g_return_val_if_fail (JY_IS_REPORT_PAPER_VIEW (self), NULL);

  return self->report == report ? self->pages : NULL;
}
