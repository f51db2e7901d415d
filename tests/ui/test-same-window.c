/* test-same-window.c - fifty centres nobody thought of: the rows of the Assessment page say what
 * the indicators say, the sheets of the Reports page what the report says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-period-bar.h"
#include "jy-record-list.h"
#include "jy-sheet-text.h"
#include "jy-ui-test.h"
#include "report/jy-test-centres.h"

#define DAY_IN_MS (24 * 3600 * G_GINT64_CONSTANT (1000))

static gint64
centre_clock (void)
{
  GDate then = jy_test_date ("2024-06-15"); /* when it is JY_TEST_NOW */
  GDate today = jy_test_date (JY_TEST_CENTRES_TODAY);

  return JY_TEST_NOW + g_date_days_between (&then, &today) * DAY_IN_MS;
}

/* The centre as the program makes it in a file, in a window. */
static void
open_window (JyUiTest *self, const JyTestCentre *centre)
{
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (0, jy_demo_clock);
  g_autoptr (GError) error = NULL;
  g_autofree JyDemoCounts *made = NULL;
  JyWork work = centre->test.work;

  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "office.db", NULL);
  work.store = jy_store_open (self->path, JY_STORE_READ_WRITE, ids, &error);
  g_assert_no_error (error);
  made = jy_work_make_demonstration (&work, (gpointer) &centre->options, &error);
  g_assert_no_error (error);
  jy_store_close (work.store);

  self->office = jy_office_new (self->path, 1, centre_clock);
  jy_ui_test_open (self);
  gtk_window_present (self->window);
}

static void
add_cells (GtkWidget *widget, GString *row)
{
  if (GTK_IS_INSCRIPTION (widget))
    {
      const char *text = gtk_inscription_get_text (GTK_INSCRIPTION (widget));

      g_string_append_printf (row, "%s|", text != NULL ? text : "");
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_cells (child, row);
}

static void
add_rows (GtkWidget *widget, GString *text)
{
  gboolean is_row = g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListItemWidget");
  g_autoptr (GString) row = g_string_new (NULL);

  if (is_row)
    add_cells (widget, row);
  if (row->len > 0)
    g_string_append_printf (text, "%s\n", row->str);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !is_row;
       child = gtk_widget_get_next_sibling (child))
    add_rows (child, text);
}

/* Returns: (transfer full): what the cells of @list say, row by row */
static char *
dup_shown (GtkWidget *list)
{
  GString *text = g_string_new (NULL);

  add_rows (list, text);
  return g_string_free (text, FALSE);
}

static gboolean
shows (GtkWidget *list, const char *wanted)
{
  g_autofree char *shown = dup_shown (list);

  return g_str_equal (shown, wanted);
}

static void
add_count (GString *text, gint64 count, gboolean is_marked)
{
  g_string_append_printf (text, "%" G_GINT64_FORMAT "%s|", count, is_marked ? "*" : "");
}

static void
add_percent (GString *text, const JyRate *rate)
{
  gint64 hundredths = rate->denominator > 0
                        ? (rate->numerator * 20000 + rate->denominator) / (2 * rate->denominator)
                        : 0;

  if (rate->denominator > 0)
    g_string_append_printf (text, "%" G_GINT64_FORMAT ".%02d%%|", hundredths / 100,
                            (int) (hundredths % 100));
  else
    g_string_append (text, "—|");
}

/* How it stands, the target and what is missing. */
static void
add_standing (GString *text, const JyIndicator *indicator, const JyIndicatorValue *value)
{
  gboolean has_target = value->is_known && value->target >= 0;

  if (!value->is_known)
    g_string_append (text, "—|");
  else if (jy_indicator_is_rate (indicator))
    add_percent (text, &value->rate);
  else
    add_count (text, value->rate.numerator, value->is_marked);

  if (has_target)
    g_string_append_printf (text, "%d%%", value->target);
  g_string_append_c (text, '|');
  if (has_target && value->rate.denominator > 0 && value->missing == 0)
    g_string_append (text, "✓|");
  else if (has_target && value->rate.denominator > 0)
    add_count (text, value->missing, FALSE);
  else
    g_string_append_c (text, '|');
}

/* Returns: (transfer full): a row for each indicator, of all */
static char *
dup_indicators (const JySigningFigures *figures)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < jy_n_indicators; i++)
    {
      JyIndicatorValue value;

      jy_indicator_get_value (&jy_indicators[i], figures, jy_signing_units_get_n (figures->units),
                              &value);
      g_string_append_printf (text, "%s|", jy_indicator_get_name (&jy_indicators[i]));
      add_standing (text, &jy_indicators[i], &value);
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

static void
add_unit (GString *text, const JyIndicator *indicator, const JySigningFigures *figures, guint unit)
{
  gboolean is_all = unit == jy_signing_units_get_n (figures->units);
  JyIndicatorValue value;

  jy_indicator_get_value (indicator, figures, unit, &value);
  g_string_append_printf (
    text, "%s|", is_all ? "Whole centre" : jy_signing_units_get (figures->units, unit)->name);
  if (!value.is_known)
    g_string_append (text, "—|—|");
  else
    {
      add_count (text, value.rate.numerator, FALSE);
      if (jy_indicator_is_rate (indicator))
        add_count (text, value.rate.denominator, value.is_marked);
      else
        g_string_append_c (text, '|');
    }
  add_standing (text, indicator, &value);
  g_string_append_c (text, '\n');
}

/* Returns: (transfer full): a row of all, and one for each unit */
static char *
dup_units (const JyIndicator *indicator, const JySigningFigures *figures)
{
  guint n_units = jy_signing_units_get_n (figures->units);
  GString *text = g_string_new (NULL);

  add_unit (text, indicator, figures, n_units);
  for (guint unit = 0; unit < n_units; unit++)
    if (jy_signing_figures_has_unit (figures, unit))
      add_unit (text, indicator, figures, unit);

  return g_string_free (text, FALSE);
}

/* Adds the widgets of a class at or below @widget, in their order. */
static void
add_all (GtkWidget *widget, const char *type_name, GPtrArray *found)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type_name))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_all (child, type_name, found);
}

/* The rows of all indicators, then of each the rows of the units. */
static void
check_targets (GtkWidget *section, const JySigningFigures *figures)
{
  g_autoptr (GPtrArray) lists = g_ptr_array_new ();
  GtkWidget *indicators, *units;
  g_autofree char *wanted = dup_indicators (figures);
  g_autofree char *first = dup_units (&jy_indicators[0], figures);

  add_all (section, "JyRecordList", lists);
  g_assert_cmpuint (lists->len, ==, 2);
  indicators = lists->pdata[0];
  units = lists->pdata[1];
  jy_record_list_select (JY_RECORD_LIST (indicators), 1);
  jy_test_wait_until (shows (indicators, wanted) && shows (units, first));
  for (guint i = 0; i < jy_n_indicators; i++)
    {
      g_autofree char *rows = dup_units (&jy_indicators[i], figures);
      g_autofree char *shown = NULL;

      jy_record_list_select (JY_RECORD_LIST (indicators), i + 1);
      shown = dup_shown (units);
      g_test_message ("%s", jy_indicators[i].id);
      g_assert_cmpstr (shown, ==, rows);
    }
}

/* Asks the page or section for the period of the centre, by units. */
static void
ask (GtkWidget *page, const JyTestCentre *centre, JySigningBy units)
{
  GtkWidget *bar = jy_ui_test_find (page, "JyPeriodBar");
  GtkWidget *by = NULL;

  for (GtkWidget *next = gtk_widget_get_next_sibling (bar); next != NULL && by == NULL;
       next = gtk_widget_get_next_sibling (next))
    by = jy_ui_test_look_for (next, "GtkDropDown");
  jy_period_bar_set_period (JY_PERIOD_BAR (bar), &centre->period);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (by), units);
  jy_page_invalidate (JY_PAGE (page));
}

static void
assert_cell (GtkWidget *label, const JySheet *sheet, guint row, guint column)
{
  g_autofree char *wanted = jy_sheet_dup_text (sheet, row, column);

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, wanted);
}

/* Two or three numbers below each other are how many, of how many if they are three, and the rate;
 * in the sheet how many is behind of how many. */
static void
check_row (GtkGrid *rows, const JySheet *sheet, guint row)
{
  GtkWidget *cell;
  guint column = 0;

  for (int at = 0; (cell = gtk_grid_get_child_at (rows, at, (int) row)) != NULL; at++)
    {
      g_autoptr (GPtrArray) labels = g_ptr_array_new ();

      add_all (cell, "GtkLabel", labels);
      while (column < sheet->n_columns && sheet->columns[column].is_remark)
        column++;
      g_assert_cmpuint (labels->len, >=, 1);
      g_assert_cmpuint (labels->len, <=, 3);
      g_assert_cmpuint (column + labels->len, <=, sheet->n_columns);
      for (guint i = 0; i < labels->len; i++)
        assert_cell (labels->pdata[i], sheet, row,
                     column + (labels->len == 3 && i < 2 ? 1 - i : i));
      column += labels->len;
    }
  while (column < sheet->n_columns && sheet->columns[column].is_remark)
    column++;
  g_assert_cmpuint (column, ==, sheet->n_columns);
}

static void
check_sheets (GtkWidget *page, JySigningReport *report)
{
  g_autoptr (GPtrArray) views = g_ptr_array_new ();

  add_all (page, "JySheetView", views);
  g_assert_cmpuint (views->len, ==, jy_signing_report_get_n_sheets (report));
  for (guint s = 0; s < views->len; s++)
    {
      const JySheet *sheet = jy_signing_report_get_sheet (report, s);
      g_autoptr (GPtrArray) grids = g_ptr_array_new ();

      g_test_message ("%s", sheet->name);
      add_all (views->pdata[s], "GtkGrid", grids);
      g_assert_cmpuint (grids->len, ==, 2); /* the headings are the first */
      for (guint row = 0; row < sheet->n_rows; row++)
        check_row (grids->pdata[1], sheet, row);
      g_assert_null (gtk_grid_get_child_at (grids->pdata[1], 0, (int) sheet->n_rows));
    }
}

/* The page has no row for each subdistrict: then it is asked by area. */
static void
check_reports (JyUiTest *self, JyTestCentre *centre)
{
  JySigningBy by = centre->by == JY_SIGNING_BY_SUBDISTRICT ? JY_SIGNING_BY_AREA : centre->by;
  g_autoptr (JySigningReport) report = jy_test_make_report (&centre->test, centre->text, by);
  GtkWidget *page;

  jy_ui_test_visit (self, "reports", "JyReportsPage");
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JyReportsPage");
  ask (page, centre, by);
  jy_test_wait_until (jy_ui_test_shows (page, jy_signing_report_get_title (report)) &&
                      !jy_office_is_busy (self->office));
  check_sheets (page, report);
}

static void
check_centre (guint n)
{
  JyTestCentre centre = { 0 };
  JyUiTest self = { 0 };
  GtkWidget *section;

  jy_test_centre_init (&centre, n);
  open_window (&self, &centre);

  jy_ui_test_visit (&self, "assessment", "JyTargetsSection");
  section = jy_ui_test_find (GTK_WIDGET (self.window), "JyTargetsSection");
  ask (section, &centre, centre.by);
  check_targets (section, jy_signing_report_get_figures (centre.report));
  check_reports (&self, &centre);

  jy_ui_test_tear_down (&self, NULL);
  jy_test_centre_clear (&centre);
}

static void
test_centres (void)
{
  for (guint n = 0; n < JY_TEST_CENTRES; n++)
    check_centre (n);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/same-window/centres", test_centres);

  return g_test_run ();
}
