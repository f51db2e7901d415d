/* bench-indicators.c - every indicator of every area, beside a bare scan of the same rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-bench-centre.h"
#include "jy-indicator.h"
#include "jy-signing-report.h"

#define N_RUNS 5

/* The rows that decide the figures, every column looked at. */
static const struct
{
  const char *sql;
  int n_columns;
} scans[] = {
  { "SELECT id, born_on, died_on, moved_out_on, resid_type, residence_pattern FROM resident"
    " ORDER BY id",
    6 },
  { "SELECT resident, household, from_on, until_on FROM membership ORDER BY resident", 4 },
  { "SELECT resident, kind, from_on, until_on FROM condition ORDER BY resident", 4 },
  { "SELECT resident, known_on, last_period_on, due_on, delivered_on, ended_on FROM pregnancy"
    " ORDER BY resident",
    6 },
  { "SELECT resident, axis, value, from_on, until_on FROM class_override ORDER BY resident", 5 },
  { "SELECT m.resident, a.id, a.household, a.team, a.doctor, a.renews, p.price, m.joined_on,"
    "   m.ended_on, m.end_reason, a.signed_on, a.starts_on, a.ends_on, a.ended_on"
    " FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"
    " LEFT JOIN package AS p ON p.id = m.package ORDER BY m.resident",
    14 },
  { "SELECT id, area FROM household ORDER BY id", 2 },
  { "SELECT household, made_on, acceptance FROM contact_attempt", 3 },
  /* What was due and done within a year of the last day. */
  { "SELECT resident, rule, subject, agreement, from_on, to_on, late_until, done_on, cancelled_on"
    " FROM task WHERE resident <> 0 AND to_on BETWEEN '2025-09-30' AND '2027-09-30'"
    " ORDER BY resident, rule, from_on, subject",
    9 },
  { "SELECT h.id, t.rule, t.subject, t.agreement, t.from_on, t.to_on, t.late_until, t.done_on,"
    "   t.cancelled_on FROM household AS h CROSS JOIN task AS t ON t.household = h.id"
    "   AND t.resident = 0 AND t.agreement <> 0 AND t.to_on BETWEEN '2025-09-30' AND '2027-09-30'",
    9 },
  { "SELECT r.resident, r.id, r.done_on, r.visit_outcome FROM resident AS x"
    " CROSS JOIN service_record AS r ON r.resident = x.id"
    " AND r.done_on BETWEEN '2025-09-30' AND '2027-09-30' ORDER BY x.id, r.done_on, r.id",
    4 },
  { "SELECT resident, from_on, until_on FROM home_stay ORDER BY resident", 3 },
  { "SELECT resident, opened_on FROM health_record ORDER BY resident", 2 },
  { "SELECT r.resident, r.form, r.done_on, r.visit_way, r.visit_outcome, r.outcome, r.next_by,"
    "   r.answers FROM resident AS x CROSS JOIN service_record AS r ON r.resident = x.id"
    " AND r.done_on BETWEEN '2025-03-07' AND '2026-09-30' ORDER BY x.id, r.done_on, r.id",
    8 },
};

/* @n_rows: (out): how many these are
 * Returns: the seconds */
static double
scan_all (JyStore *store, guint64 *n_rows)
{
  double start = jy_bench_now ();
  gsize n_bytes = 0;

  *n_rows = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (scans); i++)
    {
      g_autoptr (JyStmt) stmt = jy_store_prepare (store, scans[i].sql, NULL);

      for (; jy_stmt_step (stmt, NULL) == JY_STEP_ROW; (*n_rows)++)
        for (int c = 0; c < scans[i].n_columns; c++)
          {
            const char *text = jy_stmt_get_text (stmt, c);

            n_bytes += text != NULL ? strlen (text) : 0;
          }
    }
  g_assert_cmpuint (n_bytes, >, 0);

  return jy_bench_now () - start;
}

/* Every indicator of every area.  Returns: the seconds */
static double
measure_indicators (JyWork *work, JySigningRequest *request)
{
  double start = jy_bench_now ();
  g_autoptr (JySigningFigures) figures = jy_work_count_signing_figures (work, request, NULL);
  gint64 sum = 0;

  for (guint unit = 0; unit <= jy_signing_units_get_n (figures->units); unit++)
    for (guint i = 0; i < jy_n_indicators; i++)
      {
        JyIndicatorValue value;

        jy_indicator_get_value (&jy_indicators[i], figures, unit, &value);
        sum += value.rate.numerator;
      }
  g_assert_cmpint (sum, >, 0);

  return jy_bench_now () - start;
}

/* Returns: the seconds of all indicators */
static double
measure (const char *jiayi, const char *folder, guint n)
{
  g_autofree char *centre = jy_bench_get_centre (jiayi, folder, n);
  g_autoptr (GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) counted = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (JyStore) store = NULL;
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };
  guint64 n_rows = 0;
  JyWork work;

  store = jy_bench_open (centre, JY_STORE_READ_ONLY, NULL, &work);
  g_assert_true (jy_period_parse ("2026Q3", &request.period));
  for (guint i = 0; i < N_RUNS; i++)
    {
      double seconds = scan_all (store, &n_rows);

      g_array_append_val (bare, seconds);
      seconds = measure_indicators (&work, &request);
      g_array_append_val (counted, seconds);
    }

  jy_bench_print ("all indicators of all areas (goal 1.6)", n, jy_bench_median (counted),
                  jy_bench_median (bare), "s", "scanning the same rows");
  jy_bench_print ("all indicators of all areas, rows", n, (double) n_rows, n, "rows", "residents");

  return jy_bench_median (counted);
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 3);
  jy_bench_grow (argv[1], argv[2], measure, "all indicators of all areas, growth (goal 1.10)");

  return 0;
}
