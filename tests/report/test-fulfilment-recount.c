/* test-fulfilment-recount.c - sheets 5 and 11 of random towns, counted again by plain SQL
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-test-report.h"
#include "jy-work-fulfilment.h"

#define N_TOWNS 8
#define N_AREAS 4
#define N_HOUSEHOLDS 40
#define N_RESIDENTS 120
#define N_RECORDS 300

#define DAY "'2024-03-31'"
#define IN_PERIOD "BETWEEN '2024-01-01' AND " DAY

static const char *const ground =
  "INSERT INTO area VALUES (1, 1, NULL, 'township', 'a1', 'a1', '', '', '', 0, NULL),"
  " (2, 1, 1, 'village', 'a2', 'a2', '', '', '', 1, NULL),"
  " (3, 1, 1, 'village', 'a3', 'a3', '', '', '', 2, NULL),"
  " (4, 1, 1, 'village', 'a4', 'a4', '', '', '', 3, NULL);"
  "INSERT INTO team VALUES (1, 1, 't1', 't1', '', 0, NULL), (2, 1, 't2', 't2', '', 1, NULL);"
  "INSERT INTO staff VALUES (1, 1, 'd1', 'd1', '', 'gp', '', '', NULL),"
  " (2, 1, 'd2', 'd2', '', 'gp', '', '', NULL);"
  "INSERT INTO package VALUES (1, 1, 'p1', 'p1', 1, 0, NULL), (2, 1, 'p2', 'p2', 2, 1, NULL);";

static char *
random_day (int n_days)
{
  GDate day = jy_test_date ("2023-04-05");
  char text[JY_DATE_TEXT_SIZE];

  g_date_add_days (&day, (guint) g_test_rand_int_range (0, n_days));
  jy_date_to_text (&day, text);
  return g_strdup (text);
}

/* An agreement of a year with each household, some ended early. */
static void
add_households (GString *sql)
{
  for (int h = 1; h <= N_HOUSEHOLDS; h++)
    {
      g_autofree char *start = random_day (360);
      g_autofree char *ended = random_day (500);
      gboolean is_ended = g_test_rand_int_range (0, 5) == 0 && strcmp (ended, start) > 0;

      g_string_append_printf (
        sql,
        "INSERT INTO household VALUES (%d, 1, '%d', %d, '', '', '', NULL, NULL);"
        "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on, starts_on,"
        "   ends_on, ended_on, planned_time, informed, draft_step, note)"
        " VALUES (%d, '%d', %d, %d, %d, 1, '%s', '%s', date ('%s', '+1 year', '-1 day'), %s%s%s,"
        "   '', 1, 0, '');",
        h, h, g_test_rand_int_range (2, N_AREAS + 1), h, h, h, g_test_rand_int_range (1, 3),
        g_test_rand_int_range (1, 3), start, start, start, is_ended ? "'" : "",
        is_ended ? ended : "NULL", is_ended ? "'" : "");
    }
}

static void
add_people (GString *sql)
{
  for (int r = 1; r <= N_RESIDENTS; r++)
    {
      int household = g_test_rand_int_range (1, N_HOUSEHOLDS + 1);

      g_string_append_printf (
        sql,
        "INSERT INTO resident VALUES (%d, 1, 'x', 1, '%d-03-31', '01', NULL, '', 1, 'local', '',"
        " '', NULL, NULL, NULL);"
        "INSERT INTO membership VALUES (%d, 1, %d, %d, '20', NULL, NULL, '');",
        r, g_test_rand_int_range (1935, 1990), r, household, r);
      if (g_test_rand_int_range (0, 4) != 0)
        g_string_append_printf (
          sql,
          "INSERT INTO agreement_member SELECT %d, 1, %d, %d, %d, starts_on, ended_on,"
          " CASE WHEN ended_on IS NULL THEN '' ELSE '04' END FROM agreement WHERE id = %d;",
          r, household, r, g_test_rand_int_range (1, 3), household);
      if (g_test_rand_bit ())
        g_string_append_printf (
          sql, "INSERT INTO condition VALUES (%d, 1, %d, 'hypertension', NULL, NULL, '', '');", r,
          r);
      if (g_test_rand_int_range (0, 4) == 0)
        {
          g_autofree char *made = random_day (400);
          g_autofree char *result = NULL;
          gboolean has_result = g_test_rand_bit ();

          result = has_result ? g_strdup_printf ("date ('%s', '+%d days')", made,
                                                 g_test_rand_int_range (0, 30))
                              : g_strdup ("NULL");
          g_string_append_printf (
            sql,
            "INSERT INTO referral VALUES (%d, 1, %d, NULL, 'up', '%s', date ('%s', '+14 days'), 0,"
            " 'other', '', '', NULL, 1, '', %s, '%s', NULL, '', '');",
            r, r, made, made, result, has_result ? "seen" : "");
        }
    }
}

/* Services before and after the day of the report. */
static void
add_records (GString *sql)
{
  static const char *const forms[] = { "hypertension", "hypertension", "examination",
                                       "health-assessment", "home-visit" };

  for (int i = 1; i <= N_RECORDS; i++)
    {
      const char *form = forms[g_test_rand_int_range (0, G_N_ELEMENTS (forms))];
      g_autofree char *day = random_day (430);
      gboolean asks = form == forms[0] && g_test_rand_int_range (0, 3) == 0;
      g_autofree char *next =
        asks ? g_strdup_printf ("date ('%s', '+14 days')", day) : g_strdup ("NULL");

      g_string_append_printf (
        sql,
        "INSERT INTO service_record VALUES (%d, 1, '%s', %d, NULL, '%s', '%s', 1, '%s', NULL, '{}',"
        " 0, 0, '', '', '%s', %s, NULL, '', NULL, '');",
        i, form, g_test_rand_int_range (1, N_RESIDENTS + 1), day, day,
        g_test_rand_int_range (0, 6) == 0 ? "lost" : "done", asks ? "recheck" : "none", next);
    }
}

static void
make_town (JyTestStore *self)
{
  g_autoptr (GString) sql = g_string_new (ground);

  add_households (sql);
  add_people (sql);
  add_records (sql);
  jy_test_sql (self, sql->str);
}

/* What was done for somebody signed, a row each; the year of the agreement is its term. */
#define IS_DONE "(t.done_on IS NOT NULL AND t.done_on <= " DAY ")"
#define IS_CANCELLED                                                                               \
  "(NOT " IS_DONE " AND t.cancelled_on IS NOT NULL AND t.cancelled_on <= " DAY ")"
#define UNITS                                                                                      \
  "(SELECT count (*) FROM task AS t WHERE t.agreement = a.id AND t.item <> ''"                     \
  "   AND (t.resident = m.resident OR t.resident = 0)"                                             \
  "   AND t.to_on BETWEEN a.starts_on AND a.ends_on AND "
#define SIGNED                                                                                     \
  "WITH one AS (SELECT m.resident AS person, h.area AS area, m.package AS package,"                \
  "   EXISTS (SELECT 1 FROM service_record AS s WHERE s.resident = m.resident"                     \
  "     AND s.visit_outcome = 'done' AND s.done_on BETWEEN a.starts_on AND " DAY ") AS visited,"   \
  "   " UNITS IS_DONE ") AS delivered,"                                                            \
  "   " UNITS IS_DONE " AND t.done_on <= t.to_on) AS punctual,"                                    \
  "   " UNITS "NOT " IS_CANCELLED " AND (" IS_DONE " OR t.to_on <= " DAY ")) AS due"               \
  " FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"                          \
  " JOIN household AS h ON h.id = a.household"                                                     \
  " WHERE a.starts_on <= " DAY " AND a.ends_on >= " DAY                                            \
  "   AND (a.ended_on IS NULL OR a.ended_on > " DAY ")) "
#define HERE " FROM one WHERE (0 = :a OR area = :a)"
#define SERVED "(visited OR delivered > 0)"
#define SERVICES                                                                                   \
  "SELECT count (*) FROM task AS t JOIN membership AS m ON m.resident = t.resident"                \
  " JOIN household AS h ON h.id = m.household WHERE (0 = :a OR h.area = :a)"
#define FOLLOW_UPS                                                                                 \
  SERVICES " AND t.kind = 'hypertension' AND t.to_on " IN_PERIOD " AND NOT " IS_CANCELLED

/* clang-format off */
static const struct
{
  JyFigure figure;
  const char *sql;
} recounts[] = {
  { JY_FIGURE_SIGNED, SIGNED "SELECT count (*)" HERE },
  { JY_FIGURE_TIER_1, SIGNED "SELECT count (*)" HERE " AND package = 1" },
  { JY_FIGURE_TIER_1 + 1, SIGNED "SELECT count (*)" HERE " AND package = 2" },
  { JY_FIGURE_SERVED, SIGNED "SELECT count (*)" HERE " AND " SERVED },
  { JY_FIGURE_FULFILLED, SIGNED "SELECT count (*)" HERE " AND " SERVED " AND delivered >= due" },
  { JY_FIGURE_FULFILLED_IN_TIME, SIGNED "SELECT count (*)" HERE " AND " SERVED " AND punctual >= due" },
  { JY_FIGURE_UNFULFILLED_1, SIGNED "SELECT count (*)" HERE " AND NOT " SERVED " AND due = 0" },
  { JY_FIGURE_UNITS_DUE, SIGNED "SELECT coalesce (sum (due), 0)" HERE },
  { JY_FIGURE_UNITS_DELIVERED, SIGNED "SELECT coalesce (sum (delivered), 0)" HERE },
  { JY_FIGURE_UNITS_IN_TIME, SIGNED "SELECT coalesce (sum (punctual), 0)" HERE },
  { JY_FIGURE_FOLLOW_UPS, FOLLOW_UPS },
  { JY_FIGURE_FOLLOW_UPS_DONE, FOLLOW_UPS " AND " IS_DONE },
  { JY_FIGURE_FOLLOW_UPS_IN_TIME, FOLLOW_UPS " AND " IS_DONE " AND t.done_on <= t.to_on" },
  { JY_FIGURE_FOLLOW_UPS_OVERDUE, FOLLOW_UPS " AND NOT " IS_DONE },
  { JY_FIGURE_RECHECKS, SERVICES " AND t.kind = 'recheck' AND t.to_on " IN_PERIOD " AND NOT " IS_CANCELLED },
  { JY_FIGURE_RECHECKS_DONE, SERVICES " AND t.kind = 'recheck' AND t.to_on " IN_PERIOD " AND " IS_DONE },
  { JY_FIGURE_REFERRALS, SERVICES " AND t.kind = 'referral-check' AND t.from_on " IN_PERIOD },
  { JY_FIGURE_REFERRALS_CHECKED, SERVICES " AND t.kind = 'referral-check' AND t.from_on " IN_PERIOD
    " AND " IS_DONE " AND t.done_on <= t.to_on" },
};
/* clang-format on */

static gint64
recount (JyTestStore *self, const char *sql, gint64 area)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, &error);

  g_assert_no_error (error);
  jy_stmt_bind_int (stmt, ":a", area);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

/* @seen: adds up each figure, to see that something was counted at all */
static void
check_counts (JyTestStore *self, gint64 seen[JY_N_FIGURES])
{
  for (JySigningBy by = JY_SIGNING_BY_AREA; by <= JY_SIGNING_BY_DOCTOR; by++)
    {
      g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", by);
      const JySigningFigures *figures = jy_signing_report_get_figures (report);
      guint n_units = jy_signing_units_get_n (figures->units);

      g_assert_true (jy_signing_report_is_good (report));
      for (guint u = 0; u <= n_units; u++)
        g_assert_cmpint (jy_signing_figures_get (figures, u, JY_FIGURE_FOLLOW_UPS_DONE), ==,
                         jy_signing_figures_get (figures, u, JY_FIGURE_FOLLOW_UPS_IN_TIME) +
                           jy_signing_figures_get (figures, u, JY_FIGURE_FOLLOW_UPS_LATE));
      jy_test_check_rates (report);
      for (gsize i = 0; i < G_N_ELEMENTS (recounts); i++)
        {
          gint64 n = jy_signing_figures_get (figures, n_units, recounts[i].figure);

          g_test_message ("figure %u", recounts[i].figure);
          g_assert_cmpint (n, ==, recount (self, recounts[i].sql, 0));
          seen[recounts[i].figure] += n;
          for (guint u = 0; by == JY_SIGNING_BY_AREA && u < n_units; u++)
            g_assert_cmpint (
              jy_signing_figures_get (figures, u, recounts[i].figure), ==,
              recount (self, recounts[i].sql, jy_signing_units_get (figures->units, u)->id));
        }
    }
}

/* Behind a number of services there are the people they are for. */
static void
check_list (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };
  g_autoptr (GArray) ids = NULL;

  g_assert_true (jy_period_parse ("2024Q1", &request.period));
  ids = jy_signing_figures_list (self->store, &request, &self->work.today, JY_FIGURE_FOLLOW_UPS, 3,
                                 FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (ids->len, ==,
                   recount (self,
                            "SELECT count (DISTINCT t.resident) FROM (" FOLLOW_UPS
                            ") JOIN task AS t JOIN membership AS m ON m.resident = t.resident"
                            " JOIN household AS h ON h.id = m.household AND h.area = :a"
                            " WHERE t.kind = 'hypertension' AND t.to_on " IN_PERIOD
                            " AND NOT " IS_CANCELLED,
                            3));
}

/* What the details of the agreements say of their members is what the report counts and lists. */
static void
check_details (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024-06", JY_SIGNING_BY_AREA);
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  guint all = jy_signing_units_get_n (figures->units);
  JyFulfilTotal total = { 0 };

  for (gint64 agreement = 1; agreement <= N_HOUSEHOLDS; agreement++)
    {
      g_autoptr (GPtrArray) members =
        jy_work_get_agreement_fulfilment (&self->work, &agreement, &error);
      gint64 is_in_force =
        recount (self,
                 "SELECT count (*) FROM agreement WHERE id = :a AND starts_on <= '2024-06-15'"
                 " AND ends_on >= '2024-06-15'"
                 " AND (ended_on IS NULL OR ended_on > '2024-06-15')",
                 agreement);

      g_assert_no_error (error);
      for (guint i = 0; i < members->len && is_in_force; i++)
        jy_fulfil_total_add (&total, &((JyMemberFulfilment *) members->pdata[i])->result);
    }

  g_assert_cmpint (total.n_signed, ==, jy_signing_figures_get (figures, all, JY_FIGURE_SIGNED));
  g_assert_cmpint (total.n_served, ==, jy_signing_figures_get (figures, all, JY_FIGURE_SERVED));
  g_assert_cmpint (total.n_fulfilled, ==,
                   jy_signing_figures_get (figures, all, JY_FIGURE_FULFILLED));
  g_assert_cmpint (total.due, ==, jy_signing_figures_get (figures, all, JY_FIGURE_UNITS_DUE));
  g_assert_cmpint (total.delivered, ==,
                   jy_signing_figures_get (figures, all, JY_FIGURE_UNITS_DELIVERED));
  for (guint reason = 1; reason < JY_N_UNFULFILLED_REASONS; reason++)
    g_assert_cmpint (total.n_by_reason[reason], ==,
                     jy_signing_figures_get (figures, all, JY_FIGURE_UNFULFILLED_1 + reason - 1));
}

static void
test_random (void)
{
  gint64 seen[JY_N_FIGURES] = { 0 };

  for (guint i = 0; i < N_TOWNS; i++)
    {
      JyTestStore self = { 0 };

      jy_test_store_set_up (&self, NULL);
      make_town (&self);
      check_counts (&self, seen);
      check_list (&self);
      check_details (&self);
      jy_test_store_tear_down (&self, NULL);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (recounts); i++)
    {
      g_test_message ("seen %u", recounts[i].figure);
      g_assert_cmpint (seen[recounts[i].figure], >, 0);
    }
}

/* F2-3: 4,953 signed, 4,813 of them fulfilled, in households of three. */
static const char *const centre =
  "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1651)"
  " INSERT INTO household SELECT i, 1, '' || i, 2, '', '', '', NULL, NULL FROM n;"
  "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on, starts_on,"
  "   ends_on, planned_time, informed, draft_step, note)"
  " SELECT id, number, id, 1, 1, 1, '2024-06-01', '2024-06-01', '2025-05-31', '', 1, 0, ''"
  " FROM household;"
  "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4953)"
  " INSERT INTO resident SELECT i, 1, 'x', 1, '2000-03-31', '01', NULL, '', 1, 'local', '', '',"
  "   NULL, NULL, NULL FROM n;"
  "INSERT INTO membership SELECT id, 1, (id + 2) / 3, id, '20', NULL, NULL, '' FROM resident;"
  "INSERT INTO agreement_member SELECT id, 1, (id + 2) / 3, id, 1, '2024-06-01', NULL, ''"
  " FROM resident;"
  "INSERT INTO service_record SELECT id, 1, 'health-assessment', id, NULL, '2024-06-10',"
  "   '2024-06-10', 1, 'done', NULL, '{}', 0, 0, '', '', 'none', NULL, NULL, '', NULL, ''"
  " FROM resident WHERE id <= 4813;";

static void
test_seed (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *sql = g_strconcat (ground, centre, NULL);
  g_autofree char *row = NULL;
  g_autoptr (JySigningReport) report = NULL;
  const JySheet *sheet;

  jy_test_sql (self, sql);
  report = jy_test_make_report (self, "2024-06", JY_SIGNING_BY_AREA);
  sheet = jy_test_get_sheet (report, JY_REPORT_FULFILMENT);
  row = jy_test_show_row (sheet, sheet->n_rows - 1);
  g_assert_cmpstr (row, ==,
                   "Total|4953|4953|0|0|4953|4813|97.17|4706|0|0|0|0|140|0|0|4813|97.17|4813|97.17"
                   "|4813|4813|100.00|4813|100.00");
  g_assert_cmpstr (sheet->notes[0], ==,
                   "Fulfilled: 100% of what is due so far is done, in time or late.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fulfilment-recount/random", test_random);
  g_test_add ("/fulfilment-recount/seed", JyTestStore, NULL, jy_test_store_set_up, test_seed,
              jy_test_store_tear_down);
  return g_test_run ();
}
