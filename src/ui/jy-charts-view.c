/* jy-charts-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-charts-view.h"

#include <glib/gi18n.h>

#include "jy-chart-area.h"
#include "jy-chart-export.h"
#include "jy-chart-table.h"
#include "jy-chart-view.h"
#include "jy-empty-state.h"
#include "jy-figure-page.h"
#include "jy-making.h"
#include "jy-message.h"

struct _JyChartsView
{
  AdwBin parent_instance;

  JyOffice *office;        /* (nullable) (owned): once there is something to show */
  JyChartRequest *request; /* (nullable) (owned): of the chart that is chosen */
  JyChartData *data;       /* (nullable) (owned): what is shown */
  JyMaking *making;        /* (owned): of a chart */
  JyReportChart chosen;
  gboolean is_stale; /* to be made when on screen */

  GArray *areas; /* (owned): gint64: of each choice of the area */

  GtkLabel *about;
  GtkDropDown *area;
  JyChartView *chart;
  GtkStack *content;
  JyEmptyState *empty;
  GtkListBox *list;
  GtkGrid *table;
};

G_DEFINE_FINAL_TYPE (JyChartsView, jy_charts_view, ADW_TYPE_BIN)

static void
show_data (JyChartsView *self)
{
  gboolean is_empty = jy_chart_data_is_empty (self->data);

  gtk_label_set_text (self->about, jy_report_chart_get_about (self->request->chart));
  gtk_widget_set_visible (GTK_WIDGET (self->area),
                          jy_report_chart_takes_area (self->request->chart));
  jy_chart_view_show (self->chart, self->data);
  jy_chart_table_show (self->table, self->data);
  g_object_set (self->empty, "description", self->data->empty, NULL);
  gtk_stack_set_visible_child_name (self->content, is_empty ? "empty" : "chart");
}

static void
made_cb (gpointer view, gpointer result, const GError *error)
{
  JyChartsView *self = view;
  g_autoptr (JyChartData) old = NULL; /* until the new one is shown */

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      gtk_stack_set_visible_child_name (self->content, "cancelled");
      return;
    }

  if (result == NULL)
    {
      jy_message_show_error (GTK_WIDGET (self), _("The Chart Could Not Be Made"), error);
      return;
    }

  old = g_steal_pointer (&self->data);
  self->data = result;
  show_data (self);
}

/* The area that is chosen; 0: all. */
static gint64
get_area (JyChartsView *self)
{
  guint selected = gtk_drop_down_get_selected (self->area);

  return selected < self->areas->len ? g_array_index (self->areas, gint64, selected) : 0;
}

static JyChartRequest *
copy_request (JyChartsView *self, JyJob *job)
{
  JyChartRequest *copy = jy_chart_request_new (self->request->chart, &self->request->period,
                                               self->request->by, self->request->report, job);

  copy->area = self->request->area;
  return copy;
}

/* What is on screen stays until the new one is there. */
static void
load (JyChartsView *self)
{
  JyJob *job;

  if (self->office == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->is_stale = TRUE;
      return;
    }

  self->is_stale = FALSE;
  job = jy_making_begin (self->making, _("Making the chart"));
  self->request->chart = self->chosen;
  self->request->area = jy_report_chart_takes_area (self->chosen) ? get_area (self) : 0;
  jy_making_run (self->making, self->office, jy_work_make_chart, copy_request (self, job),
                 (GDestroyNotify) jy_chart_request_free, (GDestroyNotify) jy_chart_data_free);
}

static void
selected_cb (JyChartsView *self, GtkListBoxRow *row)
{
  if (row == NULL)
    return;

  self->chosen = (JyReportChart) gtk_list_box_row_get_index (row);
  load (self);
}

static void
area_cb (JyChartsView *self)
{
  if (self->request != NULL && jy_report_chart_takes_area (self->chosen))
    load (self);
}

/* After a click, or Enter: what was cancelled is made after all. */
static void
again_cb (JyChartsView *self)
{
  const char *shown = gtk_stack_get_visible_child_name (self->content);

  if (g_str_equal (shown, "cancelled") && !jy_making_is_under_way (self->making))
    load (self);
}

/* What a number is called: row, series, chart, period. */
static char *
dup_number_title (JyChartsView *self, guint row, guint series)
{
  g_autofree char *period = jy_period_dup_title (&self->request->period);

  return g_strdup_printf ("%s · %s · %s · %s", jy_chart_data_get_row (self->data, row)->name,
                          jy_chart_data_get_series (self->data, series)->name, self->data->title,
                          period);
}

static void
opened_cb (JyChartsView *self, guint row, guint series)
{
  g_autofree char *title = NULL;

  if (self->data == NULL || row >= self->data->rows->len || series >= self->data->series->len ||
      jy_chart_data_get (self->data, row, series).value < 0)
    return;

  title = dup_number_title (self, row, series);
  gtk_widget_activate_action (
    GTK_WIDGET (self), "win.open", "(sv)", "figure",
    jy_figure_page_describe_chart (self->request, jy_chart_data_get_row (self->data, row)->key,
                                   self->data->has_total && row + 1 == self->data->rows->len,
                                   series, title));
}

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  guint row, series;

  g_variant_get (parameter, "(uu)", &row, &series);
  opened_cb (JY_CHARTS_VIEW (widget), row, series);
}

static void
export_to_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  JyChartsView *self = JY_CHARTS_VIEW (widget);

  if (self->data != NULL)
    jy_chart_export_write (widget, self->office, self->request,
                           g_variant_get_string (parameter, NULL));
}

static void
export_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyChartsView *self = JY_CHARTS_VIEW (widget);

  if (self->data != NULL)
    jy_chart_export_ask (widget, self->office, self->request, self->data->title);
}

static void
jy_charts_view_map (GtkWidget *widget)
{
  JyChartsView *self = JY_CHARTS_VIEW (widget);

  GTK_WIDGET_CLASS (jy_charts_view_parent_class)->map (widget);
  if (self->is_stale)
    load (self);
}

static void
jy_charts_view_dispose (GObject *object)
{
  JyChartsView *self = JY_CHARTS_VIEW (object);

  jy_making_cancel (self->making);
  if (self->chart != NULL)
    jy_chart_view_show (self->chart, NULL);
  g_clear_pointer (&self->data, jy_chart_data_free);
  g_clear_pointer (&self->request, jy_chart_request_free);
  g_clear_object (&self->office);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_CHARTS_VIEW);

  G_OBJECT_CLASS (jy_charts_view_parent_class)->dispose (object);
}

static void
jy_charts_view_finalize (GObject *object)
{
  JyChartsView *self = JY_CHARTS_VIEW (object);

  g_array_unref (self->areas);
  g_clear_object (&self->making);

  G_OBJECT_CLASS (jy_charts_view_parent_class)->finalize (object);
}

static void
jy_charts_view_class_init (JyChartsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_charts_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_charts_view_finalize;
  widget_class->map = jy_charts_view_map;

  g_type_ensure (JY_TYPE_CHART_VIEW);
  g_type_ensure (JY_TYPE_EMPTY_STATE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-charts-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JyChartsView, about);
  gtk_widget_class_bind_template_child (widget_class, JyChartsView, area);
  gtk_widget_class_bind_template_child (widget_class, JyChartsView, chart);
  gtk_widget_class_bind_template_child (widget_class, JyChartsView, content);
  gtk_widget_class_bind_template_child (widget_class, JyChartsView, empty);
  gtk_widget_class_bind_template_child (widget_class, JyChartsView, list);
  gtk_widget_class_bind_template_child (widget_class, JyChartsView, table);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, area_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);

  gtk_widget_class_install_action (widget_class, "charts.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "charts.export-to", "s", export_to_action);
  gtk_widget_class_install_action (widget_class, "charts.open", "(uu)", open_action);
}

static void
jy_charts_view_init (JyChartsView *self)
{
  self->areas = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->making = jy_making_new (GTK_WIDGET (self), made_cb);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (JyReportChart chart = 0; chart < JY_N_REPORT_CHARTS; chart++)
    {
      GtkWidget *label = gtk_label_new (jy_report_chart_get_title (chart));

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_list_box_append (self->list, label);
    }
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

GtkWidget *
jy_charts_view_new (void)
{
  return g_object_new (JY_TYPE_CHARTS_VIEW, NULL);
}

void
jy_charts_view_show (JyChartsView *self,
                     JyOffice *office,
                     const JyPeriod *period,
                     JySigningBy by,
                     JySigningReport *report)
{
  g_return_if_fail (JY_IS_CHARTS_VIEW (self));

  g_set_object (&self->office, office);
  g_clear_pointer (&self->request, jy_chart_request_free);
  jy_chart_area_fill (self->area, self->areas,
                      jy_signing_units_get_tree (jy_signing_report_get_figures (report)->units));
  self->request = jy_chart_request_new (self->chosen, period, by, report, NULL);
  load (self);
}

void
jy_charts_view_choose (JyChartsView *self, const char *name)
{
  JyReportChart chart;

  g_return_if_fail (JY_IS_CHARTS_VIEW (self));

  if (jy_report_chart_find (name, &chart))
    gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (int) chart));
}
