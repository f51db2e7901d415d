/* test-same-targets.c - fifty centres nobody thought of: the rows of the Assessment page say what
 * the indicators say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-period-bar.h"
#include "jy-record-list.h"
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

/* Adds every list of records at or below @widget, in their order. */
static void
add_lists (GtkWidget *widget, GPtrArray *lists)
{
  if (JY_IS_RECORD_LIST (widget))
    g_ptr_array_add (lists, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_lists (child, lists);
}

/* The rows of all indicators, then of each the rows of the units. */
static void
check_targets (GtkWidget *section, const JySigningFigures *figures)
{
  g_autoptr (GPtrArray) lists = g_ptr_array_new ();
  GtkWidget *indicators, *units;
  g_autofree char *wanted = dup_indicators (figures);
  g_autofree char *first = dup_units (&jy_indicators[0], figures);

  add_lists (section, lists);
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

static void
check_centre (guint n)
{
  JyTestCentre centre = { 0 };
  JyUiTest self = { 0 };
  GtkWidget *section, *bar, *by;

  jy_test_centre_init (&centre, n);
  open_window (&self, &centre);
  jy_ui_test_visit (&self, "assessment", "JyTargetsSection");
  section = jy_ui_test_find (GTK_WIDGET (self.window), "JyTargetsSection");
  bar = jy_ui_test_find (section, "JyPeriodBar");
  by = jy_ui_test_find (gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (bar)),
                        "GtkDropDown");

  jy_period_bar_set_period (JY_PERIOD_BAR (bar), &centre.period);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (by), centre.by);
  jy_page_invalidate (JY_PAGE (section));
  check_targets (section, jy_signing_report_get_figures (centre.report));

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
  g_test_add_func ("/same-targets/centres", test_centres);

  return g_test_run ();
}
