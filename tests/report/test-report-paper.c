/* test-report-paper.c - the printed report: its numbers are those of the report, and its pages are
 * whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "document/jy-test-lines.h"
#include "jy-db-sqlite.h"
#include "jy-demo.h"
#include "jy-error.h"
#include "jy-key-figures.h"
#include "jy-report-problems.h"
#include "jy-service-kind.h"
#include "jy-store-private.h"
#include "jy-test-town.h"
#include "jy-work-report-paper.h"
#include "jy-work-today.h"

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, jy_test_town);
}

static JyPrintout *
print (JyTestStore *self, const char *period, JySigningBy by)
{
  g_autoptr (GError) error = NULL;
  JyPeriod parsed;
  g_autoptr (JyReportPaperRequest) request = NULL;
  JyPrintout *printout;

  g_assert_true (jy_period_parse (period, &parsed));
  request = jy_report_paper_request_new (&parsed, by, NULL, NULL);
  printout = jy_work_make_report_paper (&self->work, request, &error);
  g_assert_no_error (error);
  return printout;
}

static void
assert_sheets (const GPtrArray *lines, const JySigningReport *report, gboolean with_lists)
{
  for (guint i = 0; i < jy_signing_report_get_n_sheets (report); i++)
    if (jy_signing_report_get_sheet (report, i)->n_totals > 0 || with_lists)
      jy_test_assert_sheet (lines, jy_signing_report_get_sheet (report, i));
}

/* The row of an indicator: number, of how many, value, target. */
static void
assert_key_figure (const GPtrArray *lines, const JySigningReport *report, const char *id)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  const JyIndicator *indicator = jy_indicator_find (id);
  g_autofree char *value = NULL;
  JyIndicatorValue now;
  guint n = 0;

  jy_indicator_get_value (indicator, figures, jy_signing_units_get_n (figures->units), &now);
  value = jy_indicator_value_dup_text (&now, indicator);
  for (guint i = 0; i < lines->len; i++)
    {
      const JyTestLine *line = lines->pdata[i];

      if (line->page != 1 ||
          !g_str_equal (line->cells->pdata[0], jy_indicator_get_name (indicator)))
        continue;
      g_assert_cmpint (atoi (line->cells->pdata[1]), ==, now.rate.numerator);
      if (jy_indicator_is_rate (indicator))
        g_assert_cmpint (atoi (line->cells->pdata[2]), ==, now.rate.denominator);
      g_assert_cmpstr (line->cells->pdata[jy_indicator_is_rate (indicator) ? 3 : 2], ==, value);
      n++;
    }
  g_assert_cmpuint (n, ==, 1);
}

static guint
count_drawings (const JyPrintout *printout)
{
  guint n = 0;

  for (guint i = 0; i < printout->items->len; i++)
    n += jy_test_get_item (printout, i)->kind == JY_ITEM_DRAWING;
  return n;
}

/* Once, among the pages that stand: before the charts and tables. */
static void
assert_year_summary (const JyPrintout *printout)
{
  guint n = 0;

  for (guint i = 0; i < printout->items->len; i++)
    {
      const JyPageItem *item = jy_test_get_item (printout, i);

      if (!jy_test_item_is (item, jy_report_sheet_get_name (JY_REPORT_YEAR)) || !item->type.is_bold)
        continue; /* the definitions explain it */
      g_assert_cmpint (jy_printout_get_paper (printout, item->page), ==, JY_PAPER_A4);
      n++;
    }
  g_assert_cmpuint (n, ==, 1);
}

/* The town whose figures were counted by hand. */
static void
test_town (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyPrintout) printout = print (self, "2024Q1", JY_SIGNING_BY_AREA);
  g_autoptr (JySigningReport) by_area = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  g_autoptr (JySigningReport) by_team = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_TEAM);
  g_autoptr (GPtrArray) lines = jy_test_list_lines (printout);
  guint n_pages = jy_printout_get_n_pages (printout);

  jy_test_check_pages (printout);
  g_assert_cmpuint (jy_test_count (printout, "荷塘社区卫生服务中心", 0), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Q1 2024 (as of 2024-03-31)", 0), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Prepared by: ", 0), ==, 1);
  for (guint page = 1; page < n_pages; page++)
    {
      g_autofree char *number = g_strdup_printf ("Page %u of %u", page + 1, n_pages);

      g_assert_cmpuint (jy_test_count (printout, number, (int) page), ==, 1);
    }

  assert_sheets (lines, by_area, TRUE);
  assert_sheets (lines, by_team, FALSE);
  assert_key_figure (lines, by_area, "rate_sign_person");
  assert_key_figure (lines, by_area, "count_new");
  g_assert_cmpuint (jy_test_count (printout, "3.88%*", 1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Tables by Area", -1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Tables by Team", -1), ==, 1);
  assert_year_summary (printout);
  g_assert_cmpuint (count_drawings (printout), >=, 4);
  g_assert_cmpint (jy_printout_get_paper (printout, n_pages - 1), ==, JY_PAPER_A4_LANDSCAPE);
}

typedef struct
{
  guint n_passes;
  int n_sorts; /* of records of services by resident */
} Passes;

static int
count_passes_cb (unsigned type, void *data, void *stmt, void *detail G_GNUC_UNUSED)
{
  Passes *passes = data;
  const char *sql = sqlite3_sql (stmt);

  if (type == SQLITE_TRACE_STMT)
    passes->n_passes += g_str_has_prefix (sql, "SELECT id, born_on, died_on");
  else if (g_str_has_prefix (sql, "SELECT r.resident"))
    passes->n_sorts += sqlite3_stmt_status (stmt, SQLITE_STMTSTATUS_SORT, FALSE);
  return 0;
}

/* How often everybody passes by: for the tables by area and by doctor with public health, and the
 * months; for the tables by team with the periods before; for the months and the ages of the
 * charts.  All else comes in the order of people. */
static void
test_passes (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyPrintout) printout = NULL;
  Passes passes = { 0, 0 };

  g_assert_cmpint (sqlite3_trace_v2 (self->store->db->handle,
                                     SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, count_passes_cb,
                                     &passes),
                   ==, SQLITE_OK);
  printout = print (self, "2024Q1", JY_SIGNING_BY_AREA);
  sqlite3_trace_v2 (self->store->db->handle, 0, NULL, NULL);
  g_assert_cmpuint (passes.n_passes, ==, 2 + 1 + 2);
  g_assert_cmpint (passes.n_sorts, ==, 0);
}

/* A sheet that does not depend on the units is printed once. */
static void
test_once (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyPrintout) printout = print (self, "2024Q1", JY_SIGNING_BY_DOCTOR);
  g_autoptr (JySigningReport) by_doctor =
    jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_DOCTOR);
  g_autoptr (GPtrArray) lines = jy_test_list_lines (printout);

  jy_test_check_pages (printout);
  assert_sheets (lines, by_doctor, TRUE);
  g_assert_cmpuint (jy_test_count (printout, "Check totals", -1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Tables by Doctor", -1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Tables by Area", -1), ==, 1);
}

/* A period under way says so; one to come has no report. */
static void
test_periods (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyPrintout) printout = print (self, "2024Q2", JY_SIGNING_BY_AREA);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyReportPaperRequest) request = NULL;
  JyPeriod period;

  g_assert_cmpuint (
    jy_test_count (printout, "The period is not over yet; those it is compared with are.", 1), ==,
    1);
  g_assert_cmpuint (jy_test_count (printout, "Q1 2024", 1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Q2 2023", 1), ==, 1);

  g_assert_true (jy_period_parse ("2024Q3", &period));
  request = jy_report_paper_request_new (&period, JY_SIGNING_BY_AREA, NULL, NULL);
  g_assert_null (jy_work_make_report_paper (&self->work, request, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
}

/* The cover alone is the first page of all. */
static void
test_cover (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyPrintout) printout = print (self, "2024Q1", JY_SIGNING_BY_AREA);
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  g_autoptr (JyPrintout) cover = jy_report_paper_make_cover (report);

  g_assert_cmpuint (jy_printout_get_n_pages (cover), ==, 1);
  g_assert_cmpstr (jy_printout_get_title (cover), ==, jy_printout_get_title (printout));
  for (guint i = 0; i < cover->items->len; i++)
    {
      const JyPageItem *one = jy_test_get_item (cover, i), *other = jy_test_get_item (printout, i);

      g_assert_cmpint (one->kind, ==, other->kind);
      g_assert_cmpfloat (one->y, ==, other->y);
      if (one->kind == JY_ITEM_TEXT)
        g_assert_true (jy_test_item_is (other, one->text));
    }
}

/* Cancelled on the way: nothing. */
static void
test_cancel (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyJob) job = jy_job_new ("Test");
  g_autoptr (JyReportPaperRequest) request = NULL;
  JyPeriod period;

  g_assert_true (jy_period_parse ("2024Q1", &period));
  request = jy_report_paper_request_new (&period, JY_SIGNING_BY_AREA, NULL, job);
  g_cancellable_cancel (jy_job_get_cancellable (job));
  g_assert_null (jy_work_make_report_paper (&self->work, request, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* How many there are of the problem that is called @title. */
static guint
count_problem (const GPtrArray *problems, const char *title)
{
  for (guint i = 0; i < problems->len; i++)
    if (g_str_equal (((JyReportProblem *) problems->pdata[i])->title, title))
      return ((JyReportProblem *) problems->pdata[i])->n;

  g_assert_not_reached ();
}

static guint
count_rechecks (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTaskQuery) query = jy_today_list_make_query (JY_TODAY_OVERDUE, &self->work.today);
  g_autoptr (GArray) ids = jy_work_list_tasks (&self->work, query, &error);
  guint n = 0;

  for (guint at = 0; at < ids->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) some = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GPtrArray) rows = NULL;

      g_array_append_vals (some, &g_array_index (ids, gint64, at),
                           MIN (JY_STORE_MAX_IDS, ids->len - at));
      rows = jy_work_get_task_rows (&self->work, some, &error);
      g_assert_no_error (error);
      for (guint i = 0; i < rows->len; i++)
        n += g_str_equal (((JyTaskRow *) rows->pdata[i])->kind,
                          jy_service_kind_get_id (JY_SERVICE_RECHECK));
    }

  return n;
}

static void
make_centre (JyTestStore *self, guint32 seed)
{
  g_autoptr (GError) error = NULL;
  JyDemoOptions options = { .residents = 60, .seed = seed };
  g_autofree JyDemoCounts *made = NULL;

  self->work.today = jy_test_date ("2026-10-05");
  made = jy_work_make_demonstration (&self->work, &options, &error);
  g_assert_no_error (error);
}

/* Whatever the centre: as long as the lists of Today; the numbers of report, chart and paper are
 * the same; the pages are whole. */
static void
test_any_centre (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigningReport) report = NULL;
  g_autoptr (JySigningReport) by_team = NULL;
  g_autoptr (JyPrintout) printout = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autofree JyTodayCounts *counts = NULL;
  const JyTaskOwner all = { 0 };

  make_centre (self, (guint32) g_test_rand_int ());
  report = jy_test_make_report (self, "2026Q3", JY_SIGNING_BY_AREA);
  by_team = jy_test_make_report (self, "2026Q3", JY_SIGNING_BY_TEAM);
  problems = jy_work_find_report_problems (&self->work, report, &error);
  g_assert_no_error (error);
  counts = jy_work_count_today (&self->work, (gpointer) &all, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_problem (problems, "Referrals without result"), ==,
                   counts->n[JY_TODAY_REFERRALS]);
  g_assert_cmpuint (count_problem (problems, "Rechecks overdue"), ==, count_rechecks (self));

  printout = print (self, "2026Q3", JY_SIGNING_BY_AREA);
  jy_test_check_pages (printout);
  lines = jy_test_list_lines (printout);
  assert_sheets (lines, report, TRUE);
  assert_sheets (lines, by_team, FALSE);
  assert_key_figure (lines, report, "rate_sign_household");
  assert_key_figure (lines, report, "rate_fulfil");
  assert_key_figure (lines, report, "rate_record");
}

/* Sixty villages with long names: charts go on, tables go on, nothing is cut. */
static void
test_many_areas (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GString) sql = g_string_new (
    "INSERT INTO centre VALUES (1, 1, '荷塘街道社区卫生服务中心（总院）', "
    "'community_health_centre', "
    "'', '', '', '', '', '', 0);"
    "INSERT INTO area VALUES (1, 1, NULL, 'township', '荷塘', '荷塘', '', '', '', 0, NULL);"
    "INSERT INTO team VALUES (1, 1, '一队', '一队', '', 0, NULL);"
    "INSERT INTO team_area VALUES (1, 1, 1, 1, NULL, NULL);"
    "INSERT INTO package VALUES (1, 1, '初级包', '初级包', 1, 0, NULL);");
  g_autoptr (JySigningReport) report = NULL;
  g_autoptr (JyPrintout) printout = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  for (int i = 2; i < 62; i++)
    g_string_append_printf (
      sql,
      "INSERT INTO area VALUES (%1$d, 1, 1, 'village', '石塘镇荷花池居委会%1$02d', 'a%1$d', '', "
      "'', '', "
      "%1$d, NULL);"
      "INSERT INTO household VALUES (%1$d, 1, '%1$d', %1$d, '', '', '', NULL, NULL);"
      "INSERT INTO resident VALUES (%1$d, 1, '甲', 1, '1950-01-01', '01', NULL, '', 1, 'local', "
      "'', "
      "'', NULL, NULL, NULL);"
      "INSERT INTO membership VALUES (%1$d, 1, %1$d, %1$d, '02', NULL, NULL, '');"
      "INSERT INTO agreement (id, number, household, team, channel, signed_on, starts_on, ends_on,"
      " planned_time, informed, draft_step, note) VALUES (%1$d, '%1$d', %1$d, 1, 1, '2024-01-10',"
      " '2024-01-10', '2025-01-09', '', 1, 0, '');"
      "INSERT INTO agreement_member VALUES (%1$d, 1, %1$d, %1$d, 1, '2024-01-10', NULL, '');",
      i);
  jy_test_sql (self, sql->str);
  report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  printout = print (self, "2024Q1", JY_SIGNING_BY_AREA);
  jy_test_check_pages (printout);
  lines = jy_test_list_lines (printout);
  assert_sheets (lines, report, TRUE);
  g_assert_cmpuint (count_drawings (printout), >=, 6); /* two for each chart by area, and more */
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/report-paper/town", test_town);
  add ("/report-paper/passes", test_passes);
  add ("/report-paper/once", test_once);
  add ("/report-paper/periods", test_periods);
  add ("/report-paper/cover", test_cover);
  add ("/report-paper/cancel", test_cancel);
  jy_test_add_store ("/report-paper/many-areas", test_many_areas);
  jy_test_add_store ("/report-paper/any-centre", test_any_centre);
  return g_test_run ();
}
