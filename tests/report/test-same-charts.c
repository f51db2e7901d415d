/* test-same-charts.c - fifty centres nobody thought of: every chart says what the indicators and
 * the records say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-report-chart.h"
#include "jy-test-centres.h"

#define MAX_PARTS 3

/* What a chart with a row for each unit shows: of bars the parts of an indicator, of stacks
 * figures. */
/* clang-format off */
static const struct
{
  JyReportChart chart;
  const char *indicator;
  JyFigure parts[MAX_PARTS];
} unit_charts[] = {
  { JY_REPORT_CHART_SIGNING, "rate_sign_person", { 0 } },
  { JY_REPORT_CHART_FULFILMENT, "rate_fulfil", { 0 } },
  { JY_REPORT_CHART_AUTHENTIC, "rate_authentic", { 0 } },
  { JY_REPORT_CHART_SATISFIED, "rate_satisfaction", { 0 } },
  { JY_REPORT_CHART_PACKAGES, NULL, { JY_FIGURE_TIER_1, JY_FIGURE_TIER_1 + 1, JY_FIGURE_TIER_1 + 2 } },
  { JY_REPORT_CHART_POPULATION, NULL, { JY_FIGURE_POPULATION_1, JY_FIGURE_POPULATION_1 + 1, JY_FIGURE_POPULATION_1 + 2 } },
  { JY_REPORT_CHART_FOLLOW_UPS, NULL, { JY_FIGURE_FOLLOW_UPS_IN_TIME, JY_FIGURE_FOLLOW_UPS_LATE, JY_FIGURE_FOLLOW_UPS_OVERDUE } },
};
/* clang-format on */

static JyChartData *
make_chart (JyTestCentre *self, JyReportChart chart)
{
  g_autoptr (JyChartRequest) request =
    jy_chart_request_new (chart, &self->period, self->by, NULL, NULL);
  g_autoptr (GError) error = NULL;
  JyChartData *data = jy_work_make_chart (&self->test.work, request, &error);

  g_assert_no_error (error);
  return data;
}

static void
get_value (const char *id, const JySigningFigures *figures, guint unit, JyIndicatorValue *value)
{
  jy_indicator_get_value (jy_indicator_find (id), figures, unit, value);
}

static guint
get_all (const JySigningFigures *figures)
{
  return jy_signing_units_get_n (figures->units);
}

/* A bar is a rate with its target; by doctor, who has no share of the register, it is how many are
 * signed. */
static void
check_bar (
  const JyChartData *data, guint row, const char *id, const JySigningFigures *figures, guint unit)
{
  JyChartCell cell = jy_chart_data_get (data, row, 0);
  JyIndicatorValue value;

  get_value (id, figures, unit, &value);
  if (!data->is_rate)
    {
      g_assert_false (value.is_known);
      g_assert_cmpint (cell.value, ==, jy_signing_figures_get (figures, unit, JY_FIGURE_SIGNED));
      return;
    }
  g_assert_true (value.is_known);
  g_assert_cmpint (cell.value, ==, value.rate.numerator);
  g_assert_cmpint (cell.whole, ==, value.rate.denominator);
  g_assert_cmpint (jy_chart_data_get_target (data, row), ==,
                   jy_indicator_value_get_target_hundredths (&value));
}

/* In time, late and not at all are the rates of the follow-ups. */
static void
check_follow_ups (const JyChartData *data, guint row, const JySigningFigures *figures, guint unit)
{
  gint64 in_time = jy_chart_data_get (data, row, 0).value;
  JyIndicatorValue value;

  get_value ("rate_follow_up_in_time", figures, unit, &value);
  g_assert_cmpint (in_time, ==, value.rate.numerator);
  get_value ("rate_follow_up", figures, unit, &value);
  g_assert_cmpint (in_time + jy_chart_data_get (data, row, 1).value, ==, value.rate.numerator);
}

/* Behind every number there is a list as long; services are of people, who may have had several. */
static void
check_lists (JyTestCentre *self, JyReportChart chart, const JyChartData *data)
{
  gboolean is_of_services = chart == JY_REPORT_CHART_FOLLOW_UPS ||
                            chart == JY_REPORT_CHART_WORKLOAD ||
                            chart == JY_REPORT_CHART_MONTH_WORK;

  for (guint row = 0; row < data->rows->len; row++)
    for (guint series = 0; series < data->series->len; series++)
      {
        gint64 value = jy_chart_data_get (data, row, series).value;
        JyChartQuestion question = { .request = jy_chart_request_new (chart, &self->period,
                                                                      self->by, NULL, NULL),
                                     .key = jy_chart_data_get_row (data, row)->key,
                                     .is_all = data->has_total && row + 1 == data->rows->len,
                                     .series = series };
        g_autoptr (GError) error = NULL;
        g_autoptr (GArray) ids = NULL;

        if (value > 0)
          {
            ids = jy_work_list_chart (&self->test.work, &question, &error);
            g_assert_no_error (error);
            g_assert_cmpuint (ids->len, >, 0);
            g_assert_true (is_of_services ? ids->len <= value : ids->len == value);
          }
        jy_chart_request_free (question.request);
      }
}

static void
check_unit_charts (JyTestCentre *self)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (self->report);
  const GArray *units = jy_signing_report_get_units (self->report);

  for (gsize i = 0; i < G_N_ELEMENTS (unit_charts); i++)
    {
      g_autoptr (JyChartData) data = make_chart (self, unit_charts[i].chart);

      g_test_message ("%s", jy_report_chart_get_name (unit_charts[i].chart));
      g_assert_cmpuint (data->rows->len, ==, units->len + data->has_total);
      for (guint row = 0; row < data->rows->len; row++)
        {
          guint unit = row < units->len ? g_array_index (units, guint, row) : get_all (figures);

          if (unit_charts[i].indicator != NULL)
            check_bar (data, row, unit_charts[i].indicator, figures, unit);
          else
            for (guint part = 0; part < MAX_PARTS; part++)
              g_assert_cmpint (jy_chart_data_get (data, row, part).value, ==,
                               jy_signing_figures_get (figures, unit, unit_charts[i].parts[part]));
          if (unit_charts[i].chart == JY_REPORT_CHART_FOLLOW_UPS)
            check_follow_ups (data, row, figures, unit);
        }
      check_lists (self, unit_charts[i].chart, data);
    }
}

static gboolean
has_begun (const JyTestCentre *self, const JyPeriod *period)
{
  return g_date_compare (&period->first, &self->test.work.today) <= 0 &&
         g_date_compare (&period->first, &self->period.last) <= 0;
}

/* A period that the chart counts no longer than to the end of its own. */
static JySigningFigures *
count_part (JyTestCentre *self, const char *text)
{
  JyPeriod period;

  g_assert_true (jy_period_parse (text, &period));
  if (!has_begun (self, &period))
    return NULL;
  if (g_date_compare (&self->period.last, &period.last) < 0)
    period.last = self->period.last;
  return jy_test_centre_count (self, &period, JY_SIGNING_BY_AREA);
}

static void
check_months (JyTestCentre *self)
{
  g_autoptr (JyChartData) data = make_chart (self, JY_REPORT_CHART_MONTHS);

  g_assert_cmpuint (data->rows->len, ==, 12);
  g_assert_cmpuint (data->series->len, ==, 2);
  for (guint row = 0; row < 12; row++)
    for (guint series = 0; series < 2; series++)
      {
        g_autofree char *month =
          g_strdup_printf ("%s-%02u", jy_chart_data_get_series (data, series)->name, row + 1);
        g_autoptr (JySigningFigures) figures = count_part (self, month);
        gint64 value = jy_chart_data_get (data, row, series).value;
        JyIndicatorValue counted;

        g_test_message ("newly signed in %s", month);
        if (figures == NULL)
          {
            g_assert_cmpint (value, ==, JY_CHART_NONE);
            continue;
          }
        get_value ("count_new", figures, get_all (figures), &counted);
        g_assert_cmpint (value, ==, counted.rate.numerator);
      }
  check_lists (self, JY_REPORT_CHART_MONTHS, data);
}

static void
check_trend (JyTestCentre *self)
{
  static const char *const lines[] = { "rate_fulfil", "rate_control_htn", "rate_control_dm2" };
  g_autoptr (JyChartData) data = make_chart (self, JY_REPORT_CHART_TREND);

  g_assert_cmpuint (data->rows->len, ==, JY_REPORT_CHART_N_QUARTERS);
  for (guint row = 0; row < data->rows->len; row++)
    {
      const char *quarter = jy_chart_data_get_row (data, row)->name;
      g_autoptr (JySigningFigures) figures = count_part (self, quarter);

      g_test_message ("trend in %s", quarter);
      g_assert_nonnull (figures);
      for (guint line = 0; line < G_N_ELEMENTS (lines); line++)
        {
          JyChartCell cell = jy_chart_data_get (data, row, line);
          JyIndicatorValue value;

          get_value (lines[line], figures, get_all (figures), &value);
          g_assert_cmpint (cell.value, ==,
                           value.rate.denominator > 0 ? value.rate.numerator : JY_CHART_NONE);
          if (value.rate.denominator > 0)
            g_assert_cmpint (cell.whole, ==, value.rate.denominator);
        }
    }
  check_lists (self, JY_REPORT_CHART_TREND, data);
}

/* Men and women together are the register, those signed of them the signing rate. */
static void
check_ages (JyTestCentre *self)
{
  g_autoptr (JyChartData) data = make_chart (self, JY_REPORT_CHART_AGES);
  const JySigningFigures *figures = jy_signing_report_get_figures (self->report);
  gint64 sums[4] = { 0 };
  JyIndicatorValue value;

  g_assert_null (data->note); /* everybody's sex is known */
  for (guint row = 0; row < data->rows->len; row++)
    for (guint series = 0; series < G_N_ELEMENTS (sums); series++)
      sums[series] += jy_chart_data_get (data, row, series).value;

  get_value ("rate_sign_person", figures, get_all (figures), &value);
  g_assert_cmpint (sums[0] + sums[2], ==,
                   jy_signing_figures_get (figures, get_all (figures), JY_FIGURE_RESIDENTS));
  g_assert_cmpint (sums[1] + sums[3], ==,
                   jy_signing_figures_get (figures, get_all (figures), JY_FIGURE_SIGNED));
  if (value.is_known)
    g_assert_cmpint (sums[1] + sums[3], ==, value.rate.numerator);
  check_lists (self, JY_REPORT_CHART_AGES, data);
}

/* Returns: how many records of services that came about @condition finds, counted by plain SQL */
static gint64
count_records (JyTestCentre *self, const char *first, const char *last, const char *condition)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT count (*) FROM service_record AS s WHERE s.visit_outcome = 'done'"
                     " AND s.done_on BETWEEN '%s' AND '%s' AND %s",
                     first, last, condition);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->test.store, sql, &error);

  g_assert_no_error (error);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

static void
check_workload (JyTestCentre *self)
{
  g_autoptr (JyChartData) data = make_chart (self, JY_REPORT_CHART_WORKLOAD);
  const GDate *day = &jy_signing_report_get_figures (self->report)->day;
  char first[JY_DATE_TEXT_SIZE], last[JY_DATE_TEXT_SIZE];
  gint64 sum = 0;

  jy_date_to_text (&self->period.first, first);
  jy_date_to_text (day, last);
  for (guint row = 0; row < data->rows->len; row++)
    {
      g_autofree char *of = g_strdup_printf ("coalesce (s.staff, 0) = %" G_GINT64_FORMAT,
                                             jy_chart_data_get_row (data, row)->key);

      g_assert_cmpint (jy_chart_data_get_sum (data, row), ==,
                       count_records (self, first, last, of));
      sum += jy_chart_data_get_sum (data, row);
    }
  g_assert_cmpint (sum, ==, count_records (self, first, last, "TRUE"));
  check_lists (self, JY_REPORT_CHART_WORKLOAD, data);
}

static void
check_month_work (JyTestCentre *self)
{
  g_autoptr (JyChartData) data = make_chart (self, JY_REPORT_CHART_MONTH_WORK);
  GDate day = jy_signing_report_get_figures (self->report)->day;
  guint n_days = g_date_get_day (&day);

  for (guint of_month = 1; of_month <= n_days; of_month++)
    {
      char text[JY_DATE_TEXT_SIZE];
      gint64 sum = 0;

      g_date_set_day (&day, (GDateDay) of_month);
      jy_date_to_text (&day, text);
      for (guint row = 0; row < data->rows->len; row++)
        sum += jy_chart_data_get (data, row, of_month - 1).value;
      g_assert_cmpint (sum, ==, count_records (self, text, text, "TRUE"));
    }
  check_lists (self, JY_REPORT_CHART_MONTH_WORK, data);
}

static void
test_centres (void)
{
  for (guint n = 0; n < JY_TEST_CENTRES; n++)
    {
      JyTestCentre self = { 0 };

      jy_test_centre_init (&self, n);
      check_unit_charts (&self);
      check_months (&self);
      check_trend (&self);
      check_ages (&self);
      check_workload (&self);
      check_month_work (&self);
      jy_test_centre_clear (&self);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/same-charts/centres", test_centres);
  return g_test_run ();
}
