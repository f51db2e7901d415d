/* test-charts.c - charts by keyboard: chosen, walked, read out, opened, saved as pictures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-chart-view.h"
#include "jy-charts-view.h"
#include "jy-ui-signing.h"

static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static GtkWidget *
open_chart (JyUiTest *self, const char *name)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  g_autofree char *what = g_strconcat ("charts/", name, NULL);

  jy_test_wait_until (jy_window_get_page (JY_WINDOW (window)) != NULL);
  gtk_widget_activate_action (window, "win.open", "(sv)", "reports", g_variant_new_string (what));
  jy_test_wait_until (jy_ui_test_look_for (window, "JyChartsView") != NULL &&
                      !jy_office_is_busy (self->office));

  return jy_ui_test_find (window, "JyChartsView");
}

static char *
dup_reading (GtkWidget *charts)
{
  char *reading;

  g_object_get (jy_ui_test_find (charts, "JyChartView"), "reading", &reading, NULL);
  return reading;
}

/* Whether the number that is chosen, or the whole, reads so. */
static gboolean
reads (GtkWidget *charts, const char *words)
{
  g_autofree char *reading = dup_reading (charts);

  return strstr (reading, words) != NULL;
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

static gboolean
shows (JyUiTest *self, const char *type)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (jy_window_get_page (JY_WINDOW (self->window))), type);
}

/* Down to the last row and up again; Enter opens who is signed, and back leads to the chart. */
static void
test_walk (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *charts = open_chart (self, "signing");

  jy_test_wait_until (reads (charts, "All*: Signing rate"));
  gtk_widget_grab_focus (jy_ui_test_find (charts, "JyChartView"));
  jy_ui_test_press (self, "Down");
  g_assert_true (reads (charts, "Stone Village*"));
  for (guint i = 0; i < 5; i++)
    jy_ui_test_press (self, "Down");
  g_assert_true (reads (charts, "All* · Signing rate: "));
  jy_ui_test_press (self, "Up");
  g_assert_false (reads (charts, "All*"));
  jy_ui_test_press (self, "Down");

  jy_ui_test_press (self, "Return");
  jy_test_wait_until (shows (self, "JyFigurePage"));
  jy_test_wait_until (says (GTK_WIDGET (jy_window_get_page (JY_WINDOW (self->window))), " people"));
  g_assert_true (says (GTK_WIDGET (jy_window_get_page (JY_WINDOW (self->window))),
                       "All* · Signing rate · Signing rate against target"));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  jy_test_wait_until (shows (self, "JyReportsPage"));
}

static JyChartData *
make_data (const char *title)
{
  JyChartData *data = jy_chart_data_new (JY_CHART_STACKS, title);

  jy_chart_data_add_series (data, "Signed", JY_CHART_LOOK_FULL);
  for (guint i = 0; i < 3; i++)
    jy_chart_data_set (data, jy_chart_data_add_row (data, 10 - i, i == 1 ? "Middle" : "End"), 0,
                       (gint64) i + 1, 0);
  return data;
}

static void
assert_reads (GtkWidget *view, const char *name)
{
  g_autofree char *reading = NULL;

  g_object_get (view, "reading", &reading, NULL);
  g_assert_cmpstr (reading, ==, name);
}

/* Made again with other numbers, a chart keeps what was chosen; another chart does not. */
static void
test_made_again (void)
{
  g_autoptr (JyChartData) was = make_data ("Shares"), is = make_data ("Shares"),
                          other = make_data ("Others");
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = g_object_new (JY_TYPE_CHART_VIEW, NULL);

  gtk_window_set_child (GTK_WINDOW (window), view);
  jy_chart_view_show (JY_CHART_VIEW (view), was);
  gtk_window_present (GTK_WINDOW (window));
  jy_test_wait_until (gtk_widget_get_width (view) > 0);
  gtk_widget_activate_action (view, "chart.walk", "(ii)", 0, 1);
  gtk_widget_activate_action (view, "chart.walk", "(ii)", 0, 1);
  assert_reads (view, "Middle · Signed: 2");

  jy_chart_data_set (is, 1, 0, 7, 0);
  jy_chart_view_show (JY_CHART_VIEW (view), is);
  assert_reads (view, "Middle · Signed: 7");
  jy_chart_view_show (JY_CHART_VIEW (view), other);
  assert_reads (view, "Signed: 6."); /* the whole of it */
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Every chart can be chosen; one without numbers says what to do. */
static void
test_choose (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *charts = open_chart (self, "packages");

  jy_test_wait_until (says (charts, "All"));
  for (JyReportChart chart = 0; chart < JY_N_REPORT_CHARTS; chart++)
    {
      jy_charts_view_choose (JY_CHARTS_VIEW (charts), jy_report_chart_get_name (chart));
      jy_test_wait_until (!jy_office_is_busy (self->office));
    }
  jy_charts_view_choose (JY_CHARTS_VIEW (charts), "follow-ups");
  jy_test_wait_until (says (charts, "choose another one") && !jy_office_is_busy (self->office));
}

/* A number of the table opens the same list. */
static void
test_table (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *charts = open_chart (self, "population");

  jy_test_wait_until (says (charts, "All"));
  gtk_widget_activate_action (charts, "charts.open", "(uu)", 0, 0);
  jy_test_wait_until (shows (self, "JyFigurePage"));
}

/* One area, and back to all of them. */
static void
test_area (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *charts = open_chart (self, "ages");
  GtkWidget *area = jy_ui_test_find (charts, "GtkDropDown");

  jy_test_wait_until (reads (charts, "Men: ") && gtk_widget_get_mapped (area));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (area), 1);
  jy_test_wait_until (says (charts, "Stone Village") && !jy_office_is_busy (self->office));
  g_assert_true (reads (charts, "Men: "));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (area), 0);
  jy_test_wait_until (!jy_office_is_busy (self->office));
}

/* @n: how many of the chart are in the print log: pages are, pictures are not */
static void
assert_logged (JyUiTest *self, guint n)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *log;

  gtk_widget_activate_action (window, "win.open", "(sv)", "print-log", g_variant_new_string (""));
  jy_test_wait_until (jy_ui_test_look_for (window, "JyPrintLogPage") != NULL &&
                      !jy_office_is_busy (self->office));
  log = jy_ui_test_find (window, "JyPrintLogPage");
  jy_test_wait_until (jy_ui_test_has_cell (log, "Signing rate against target · "));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (
                      GTK_COLUMN_VIEW (jy_ui_test_find (log, "GtkColumnView"))))),
                    ==, n);
}

/* The picture is there, and the window says so; where it cannot be, a sentence. */
static void
test_save (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const names[] = { "a.png", "b.svg", "c.pdf" };
  GtkWidget *charts = open_chart (self, "signing");

  jy_test_wait_until (reads (charts, "All*"));
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (self->folder, names[i], NULL);

      gtk_widget_activate_action (charts, "charts.export-to", "s", path);
      jy_test_wait_until (g_file_test (path, G_FILE_TEST_EXISTS));
      jy_test_wait_until (says (GTK_WIDGET (self->window), "The picture is written."));
      g_unlink (path);
    }
  jy_test_wait_until (!jy_office_is_busy (self->office));
  assert_logged (self, 1);
}

/* Nobody is signed: not even an axis, but what to do. */
static void
test_empty (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *charts = open_chart (self, "signing");

  jy_test_wait_until (says (charts, "sign the first household"));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/charts/walk", sign, test_walk);
  g_test_add_func ("/charts/made-again", test_made_again);
  jy_ui_signing_add ("/charts/choose", sign, test_choose);
  jy_ui_signing_add ("/charts/table", sign, test_table);
  jy_ui_signing_add ("/charts/area", sign, test_area);
  jy_ui_signing_add ("/charts/save", sign, test_save);
  jy_ui_signing_add ("/charts/empty", NULL, test_empty);

  return g_test_run ();
}
