/* test-report-chart.c - every number of a chart is as long as the list behind it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-chart-words.h"
#include "jy-error.h"
#include "jy-report-chart.h"
#include "jy-test-report.h"

/* clang-format off */
static const char *const town =
  "INSERT INTO centre VALUES (1, 1, '荷塘社区卫生服务中心', 'community_health_centre', '', '', '', '', '', '', 0);"
  "INSERT INTO area VALUES (1, 1, NULL, 'subdistrict', '荷塘街道', '荷塘街道', '', '', '', 0, NULL),"
  " (2, 1, 1, 'community', '宝塔社区', '宝塔社区', '', '', '', 0, NULL),"
  " (3, 1, 1, 'village', '石塘村', '石塘村', '', '', '', 1, NULL);"
  "INSERT INTO area_base VALUES (1, 1, 2, 2023, 10, 4, NULL, '年鉴', NULL, '');"
  "INSERT INTO team VALUES (1, 1, '一队', '一队', '', 0, NULL), (2, 1, '二队', '二队', '', 1, NULL);"
  "INSERT INTO team_area VALUES (1, 1, 1, 1, NULL, NULL), (2, 1, 2, 3, '2023-02-01', NULL);"
  "INSERT INTO staff VALUES (1, 1, '张医生', '张医生', '', 'gp', '', '', NULL),"
  " (2, 1, '李医生', '李医生', '', 'gp', '', '', NULL);"
  "INSERT INTO team_member VALUES (1, 1, 1, 1, 'leader', NULL, NULL), (2, 1, 2, 2, 'gp', NULL, NULL);"
  "INSERT INTO package VALUES (1, 1, '初级包', '初级包', 1, 0, NULL), (2, 1, '中级包', '中级包', 2, 12000, NULL);"
  "INSERT INTO household VALUES (1, 1, '1', 2, '', '', '', NULL, NULL), (2, 1, '2', 2, '', '', '', NULL, NULL),"
  " (3, 1, '3', 3, '', '', '', NULL, NULL);"
  "INSERT INTO resident VALUES"
  " (11, 1, '甲', 1, '1950-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (12, 1, '乙', 2, '1985-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (13, 1, '丙', 1, '2019-05-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (21, 1, '戊', 1, '1990-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL),"
  " (31, 1, '庚', 2, '1970-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL, NULL);"
  "INSERT INTO membership VALUES (11, 1, 1, 11, '02', NULL, NULL, ''), (12, 1, 1, 12, '10', NULL, NULL, ''),"
  " (13, 1, 1, 13, '20', NULL, NULL, ''), (21, 1, 2, 21, '02', NULL, NULL, ''), (31, 1, 3, 31, '02', NULL, NULL, '');"
  "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on, starts_on, ends_on, ended_on, renews,"
  "   planned_time, informed, draft_step, note) VALUES"
  " (1, '1', 1, 1, 1, 1, '2023-06-01', '2023-06-01', '2024-05-31', NULL, NULL, '', 1, 0, ''),"
  " (2, '2', 3, 2, 2, 1, '2024-02-10', '2024-02-10', '2025-02-09', NULL, NULL, '', 1, 0, '');"
  "INSERT INTO agreement_member VALUES (1, 1, 1, 11, 2, '2023-06-01', NULL, ''), (2, 1, 1, 12, 1, '2023-06-01', NULL, ''),"
  " (3, 1, 2, 31, 1, '2024-02-10', NULL, '');"
  /* Done by 张, by 李 for a household, by nobody who is named; and one who was not met. */
  "INSERT INTO service_record (id, form, resident, household, done_on, entered_on, visit_outcome, staff, answers,"
  "   outcome, proposed, proposed_rules, outcome_reason, next_step, evidence, correction_reason) VALUES"
  " (1, 'hypertension', 11, NULL, '2024-03-05', '2024-03-05', 'done', 1, '{}', 0, 0, '', '', 'none', '', ''),"
  " (2, 'household-assessment', NULL, 1, '2024-03-05', '2024-03-05', 'done', 2, '{}', 0, 0, '', '', 'none', '', ''),"
  " (3, 'examination', 31, NULL, '2024-03-31', '2024-03-31', 'done', NULL, '{}', 0, 0, '', '', 'none', '', ''),"
  " (4, 'hypertension', 12, NULL, '2024-03-06', '2024-03-06', 'lost', 1, '{}', 0, 0, '', '', 'none', '', ''),"
  " (5, 'hypertension', 12, NULL, '2024-04-01', '2024-04-01', 'done', 1, '{}', 0, 0, '', '', 'none', '', '');";
/* clang-format on */

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, town);
}

static JyChartRequest *
ask (JyReportChart chart, const char *text, JySigningBy by)
{
  JyPeriod period;

  g_assert_true (jy_period_parse (text, &period));
  return jy_chart_request_new (chart, &period, by, NULL, NULL);
}

static JyChartData *
make (JyTestStore *self, JyReportChart chart, const char *period, JySigningBy by)
{
  g_autoptr (JyChartRequest) request = ask (chart, period, by);
  g_autoptr (GError) error = NULL;
  JyChartData *data = jy_work_make_chart (&self->work, request, &error);

  g_assert_no_error (error);
  return data;
}

static guint
count_list (JyTestStore *self,
            JyReportChart chart,
            JySigningBy by,
            const JyChartData *data,
            guint row,
            guint series)
{
  g_autoptr (JyChartQuestion) question = g_new0 (JyChartQuestion, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = NULL;

  question->request = ask (chart, "2024Q1", by);
  question->key = jy_chart_data_get_row (data, row)->key;
  question->is_all = data->has_total && row + 1 == data->rows->len;
  question->series = series;
  ids = jy_work_list_chart (&self->work, question, &error);
  g_assert_no_error (error);

  return ids->len;
}

/* In this town nobody has two services of a kind, so that lists are as long as numbers. */
static void
test_lists (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  for (JyReportChart chart = 0; chart < JY_N_REPORT_CHARTS; chart++)
    for (JySigningBy by = JY_SIGNING_BY_AREA; by <= JY_SIGNING_BY_DOCTOR; by++)
      {
        g_autoptr (JyChartData) made = make (self, chart, "2024Q1", by);

        g_assert_cmpuint (made->rows->len, >, 1);
        for (guint row = 0; row < made->rows->len; row++)
          for (guint series = 0; series < made->series->len; series++)
            {
              JyChartCell cell = jy_chart_data_get (made, row, series);

              if (cell.value >= 0)
                g_assert_cmpint (count_list (self, chart, by, made, row, series), ==, cell.value);
            }
      }
}

/* Three of the fourteen: 10 by the yearbook in 宝塔, and 1 on the register in 石塘. */
static void
test_signing (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyChartData) made = make (self, JY_REPORT_CHART_SIGNING, "2024Q1", JY_SIGNING_BY_AREA);
  g_autofree char *reading = NULL, *total = NULL, *target = NULL, *summary = NULL;

  g_assert_cmpuint (made->rows->len, ==, 3);
  g_assert_cmpstr (jy_chart_data_get_row (made, 0)->name, ==, "宝塔社区");
  g_assert_cmpstr (jy_chart_data_get_row (made, 1)->name, ==, "石塘村*");
  g_assert_nonnull (made->note);
  reading = jy_chart_data_dup_reading (made, 0, 0);
  g_assert_cmpstr (reading, ==, "宝塔社区 · Signing rate: 20.00% (2 of 10) · Target: 30.00%");
  total = jy_chart_data_dup_value (made, 2, 0);
  g_assert_cmpstr (total, ==, "27.27%");
  target = jy_chart_data_dup_target (made, 1);
  g_assert_cmpstr (target, ==, "30.00%");
  summary = jy_chart_data_dup_summary (made);
  g_assert_cmpstr (summary, ==,
                   "All*: Signing rate 27.27%. 1 of 2 reaches its target. "
                   "Signing rate: highest 石塘村* 100.00%, lowest 宝塔社区 20.00%.");
}

/* Of the five records three are of the quarter, and were services. */
static void
test_work (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyChartData) staff =
    make (self, JY_REPORT_CHART_WORKLOAD, "2024Q1", JY_SIGNING_BY_AREA);
  g_autoptr (JyChartData) days =
    make (self, JY_REPORT_CHART_MONTH_WORK, "2024Q1", JY_SIGNING_BY_AREA);
  g_autofree char *reading = NULL, *summary = NULL;

  g_assert_cmpuint (staff->rows->len, ==, 3);
  g_assert_cmpstr (jy_chart_data_get_row (staff, 0)->name, ==, "张医生");
  g_assert_cmpint (jy_chart_data_get (staff, 0, 0).value, ==, 1);
  g_assert_cmpint (jy_chart_data_get (staff, 1, 3).value, ==, 1);
  g_assert_cmpstr (jy_chart_data_get_row (staff, 2)->name, ==, "Not said");
  g_assert_cmpint (jy_chart_data_get (staff, 2, 1).value, ==, 1);

  g_assert_cmpuint (days->rows->len, ==, 3);
  g_assert_cmpuint (days->series->len, ==, 31);
  reading = jy_chart_data_dup_reading (days, 0, 4);
  g_assert_cmpstr (reading, ==, "Hypertension follow-up · day 5: 1");
  summary = jy_chart_data_dup_summary (days);
  g_assert_cmpstr (summary, ==, "3 in all; the most, 1, on day 5: Hypertension follow-up.");
}

/* One of the three men is signed, and both women. */
static void
test_ages (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyChartData) ages = make (self, JY_REPORT_CHART_AGES, "2024Q1", JY_SIGNING_BY_AREA);
  gint64 sums[4] = { 0 };

  g_assert_cmpuint (ages->rows->len, ==, 18);
  for (guint row = 0; row < 18; row++)
    for (guint series = 0; series < 4; series++)
      sums[series] += jy_chart_data_get (ages, row, series).value;
  g_assert_cmpint (sums[0], ==, 3);
  g_assert_cmpint (sums[1], ==, 1);
  g_assert_cmpint (sums[2], ==, 2);
  g_assert_cmpint (sums[3], ==, 2);
  g_assert_cmpstr (jy_chart_data_get_row (ages, 14)->name, ==, "70–74");
  g_assert_cmpint (jy_chart_data_get (ages, 14, 1).value, ==, 1); /* 74 that year */
}

/* Somebody was called: authentic and not satisfied. */
static void
test_callbacks (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyChartData) authentic = NULL;
  g_autoptr (JyChartData) satisfied = NULL;
  guint last;

  jy_test_sql (self,
               "INSERT INTO callback_sample SELECT 900, 1, team, NULL, '2024-03-20', 7, 1, 1, 0"
               "  FROM agreement ORDER BY id LIMIT 1;"
               "INSERT INTO callback SELECT 901, 1, 900, 1, resident, agreement, '2024-03-21', 1,"
               "   1, 1, 1, 1, 2, 1, 1, 1, 3, '' FROM agreement_member ORDER BY id LIMIT 1;");
  authentic = make (self, JY_REPORT_CHART_AUTHENTIC, "2024Q1", JY_SIGNING_BY_TEAM);
  satisfied = make (self, JY_REPORT_CHART_SATISFIED, "2024Q1", JY_SIGNING_BY_TEAM);
  last = authentic->rows->len - 1;
  g_assert_cmpstr (authentic->target_name, ==, "Target (90%)");
  g_assert_cmpint (jy_chart_data_get (authentic, last, 0).value, ==, 1);
  g_assert_cmpint (jy_chart_data_get (authentic, last, 0).whole, ==, 1);
  g_assert_cmpint (jy_chart_data_get (satisfied, last, 0).value, ==, 0);
  g_assert_cmpint (jy_chart_data_get (satisfied, last, 0).whole, ==, 1);
  g_assert_cmpint (jy_chart_data_get_target (satisfied, last), ==, 9000);
}

/* Of 石塘: one woman, who is signed; a subdistrict has all that is in it. */
static void
test_area (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    gint64 area;
    gint64 sums[4];
  } cases[] = { { 3, { 0, 0, 1, 1 } }, { 2, { 3, 1, 1, 1 } }, { 1, { 3, 1, 2, 2 } } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyChartRequest) request = ask (JY_REPORT_CHART_AGES, "2024Q1", JY_SIGNING_BY_TEAM);
      g_autoptr (JyChartData) ages = NULL;

      request->area = cases[i].area;
      ages = jy_work_make_chart (&self->work, request, NULL);
      g_assert_nonnull (ages);
      for (guint series = 0; series < 4; series++)
        {
          gint64 sum = 0;

          for (guint row = 0; row < ages->rows->len; row++)
            sum += jy_chart_data_get (ages, row, series).value;
          g_assert_cmpint (sum, ==, cases[i].sums[series]);
        }
    }
}

/* A report that is there is not made again, and says the same. */
static void
test_report (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_TEAM);
  g_autoptr (JyChartRequest) request = NULL;
  g_autoptr (JyChartData) made = NULL;
  JyPeriod period;

  g_assert_true (jy_period_parse ("2024Q1", &period));
  request =
    jy_chart_request_new (JY_REPORT_CHART_PACKAGES, &period, JY_SIGNING_BY_TEAM, report, NULL);
  jy_test_sql (self, "UPDATE agreement_member SET package = 2, rev = rev + 1");
  made = jy_work_make_chart (&self->work, request, NULL);
  g_assert_cmpint (jy_chart_data_get (made, made->rows->len - 1, 0).value, ==, 2);
  g_assert_cmpint (jy_chart_data_get (made, made->rows->len - 1, 1).value, ==, 1);
}

/* Nobody is there: words say what to do; a period to come is refused. */
static void
test_empty (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  for (JyReportChart chart = 0; chart < JY_N_REPORT_CHARTS; chart++)
    {
      g_autoptr (JyChartData) made = make (self, chart, "2024Q1", JY_SIGNING_BY_AREA);
      g_autoptr (JyChartRequest) request = ask (chart, "2035", JY_SIGNING_BY_AREA);
      g_autoptr (GError) error = NULL;

      g_assert_true (jy_chart_data_is_empty (made));
      g_assert_cmpuint (strlen (made->empty), >, 20);
      g_assert_null (jy_work_make_chart (&self->work, request, &error));
      g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
    }
}

static void
test_names (void)
{
  for (JyReportChart chart = 0; chart < JY_N_REPORT_CHARTS; chart++)
    {
      JyReportChart found = JY_N_REPORT_CHARTS;

      g_assert_true (jy_report_chart_find (jy_report_chart_get_name (chart), &found));
      g_assert_cmpint (found, ==, chart);
      g_assert_cmpuint (strlen (jy_report_chart_get_title (chart)), >, 5);
      g_assert_cmpuint (strlen (jy_report_chart_get_about (chart)), >, 20);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-chart/names", test_names);
  g_test_add ("/report-chart/lists", JyTestStore, NULL, set_up, test_lists,
              jy_test_store_tear_down);
  g_test_add ("/report-chart/signing", JyTestStore, NULL, set_up, test_signing,
              jy_test_store_tear_down);
  g_test_add ("/report-chart/work", JyTestStore, NULL, set_up, test_work, jy_test_store_tear_down);
  g_test_add ("/report-chart/ages", JyTestStore, NULL, set_up, test_ages, jy_test_store_tear_down);
  g_test_add ("/report-chart/area", JyTestStore, NULL, set_up, test_area, jy_test_store_tear_down);
  g_test_add ("/report-chart/callbacks", JyTestStore, NULL, set_up, test_callbacks,
              jy_test_store_tear_down);
  g_test_add ("/report-chart/report", JyTestStore, NULL, set_up, test_report,
              jy_test_store_tear_down);
  g_test_add ("/report-chart/empty", JyTestStore, NULL, jy_test_store_set_up, test_empty,
              jy_test_store_tear_down);
  return g_test_run ();
}
