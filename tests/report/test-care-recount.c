/* test-care-recount.c - the public-health indicators of random towns, counted again by plain SQL
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-indicator.h"
#include "jy-test-report.h"

#define N_TOWNS 50
#define N_AREAS 3
#define N_RESIDENTS 60
#define N_RECORDS 160

#define DAY "'2024-03-31'"
#define IN_YEAR "BETWEEN '2024-01-01' AND " DAY

static const char *const ground =
  "INSERT INTO area VALUES (1, 1, NULL, 'township', 'a1', 'a1', '', '', '', 0, NULL),"
  " (2, 1, 1, 'village', 'a2', 'a2', '', '', '', 1, NULL),"
  " (3, 1, 1, 'village', 'a3', 'a3', '', '', '', 2, NULL);"
  "INSERT INTO household VALUES (2, 1, '2', 2, '', '', '', NULL, NULL),"
  " (3, 1, '3', 3, '', '', '', NULL, NULL);";

static char *
random_day (const char *from, int n_days)
{
  GDate day = jy_test_date (from);
  char text[JY_DATE_TEXT_SIZE];

  g_date_add_days (&day, (guint) g_test_rand_int_range (0, n_days));
  jy_date_to_text (&day, text);
  return g_strdup (text);
}

static void
add_people (GString *sql)
{
  static const char *const groups[] = { "hypertension", "diabetes", "mental-disorder",
                                        "tuberculosis" };

  for (int r = 1; r <= N_RESIDENTS; r++)
    {
      g_autofree char *born =
        r % 3 == 0 ? random_day ("2017-04-01", 2560) : random_day ("1930-01-01", 25000);
      g_autofree char *since = random_day ("2023-06-01", 400);
      g_autofree char *opened = random_day ("2023-06-01", 400);

      g_string_append_printf (
        sql,
        "INSERT INTO resident VALUES (%d, 1, 'x', 2, '%s', '01', NULL, '', 1, 'local', '', '',"
        " NULL, NULL, NULL);"
        "INSERT INTO membership VALUES (%d, 1, %d, %d, '20', NULL, NULL, '');",
        r, born, r, g_test_rand_int_range (2, N_AREAS + 1), r);
      if (g_test_rand_bit ())
        g_string_append_printf (
          sql, "INSERT INTO condition VALUES (%d, 1, %d, '%s', '%s', NULL, '', '');", r, r,
          groups[g_test_rand_int_range (0, 4)], since);
      if (g_test_rand_bit ())
        g_string_append_printf (
          sql,
          "INSERT INTO health_record VALUES (%d, 1, %d, NULL, '%s', '', '', '', '', '', '', '', '',"
          " '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '');",
          r, r, opened);
      if (g_test_rand_int_range (0, 6) == 0)
        {
          g_autofree char *birth = random_day ("2023-11-01", 200);

          g_string_append_printf (
            sql,
            "INSERT INTO pregnancy VALUES (%d, 1, %d, date ('%s', '-200 days'), date ('%s',"
            " '-280 days'), NULL, '%s', NULL, '', NULL);",
            r, r, birth, birth, birth);
        }
    }
}

static void
add_records (GString *sql)
{
  static const char *const forms[] = { "hypertension",    "hypertension", "diabetes",
                                       "mental-disorder", "examination",  "tcm-constitution",
                                       "child-tcm",       "newborn",      "child-3-6y",
                                       "postpartum",      "tuberculosis", "antenatal-first" };
  static const char *const answers[] = { "dbp=80\nfbg=6.9\nsbp=139\n", "dbp=90\nfbg=7.0\nsbp=130\n",
                                         "adherence=1\n", "" };

  for (int i = 1; i <= N_RECORDS; i++)
    {
      g_autofree char *day = random_day ("2023-01-01", 520);

      g_string_append_printf (
        sql,
        "INSERT INTO service_record VALUES (%d, 1, '%s', %d, NULL, '%s', '%s', %d, '%s', NULL, "
        "'%s',"
        " %d, 0, '', '', 'none', NULL, NULL, '', NULL, '');",
        i, forms[g_test_rand_int_range (0, G_N_ELEMENTS (forms))],
        g_test_rand_int_range (1, N_RESIDENTS + 1), day, day, g_test_rand_int_range (1, 4),
        g_test_rand_int_range (0, 6) == 0 ? "lost" : "done",
        answers[g_test_rand_int_range (0, G_N_ELEMENTS (answers))], g_test_rand_int_range (1, 4));
    }
}

#define PEOPLE                                                                                     \
  "SELECT count (*) FROM resident AS r JOIN membership AS m ON m.resident = r.id"                  \
  " JOIN household AS h ON h.id = m.household"                                                     \
  " WHERE r.born_on <= " DAY " AND (0 = :a OR h.area = :a)"
#define HAS(kind)                                                                                  \
  " AND EXISTS (SELECT 1 FROM condition AS k WHERE k.resident = r.id AND k.kind = '" kind          \
  "' AND k.from_on <= " DAY ")"
#define DONE(form, when)                                                                           \
  " AND EXISTS (SELECT 1 FROM service_record AS s WHERE s.resident = r.id AND s.form " form        \
  " AND s.visit_outcome = 'done' AND s.done_on " when ")"
#define OPENED                                                                                     \
  " AND EXISTS (SELECT 1 FROM health_record AS e WHERE e.resident = r.id AND e.opened_on <= " DAY  \
  ")"
#define LAST(form, what)                                                                           \
  " AND (SELECT s.visit_outcome = 'done' AND " what " FROM service_record AS s"                    \
  "   WHERE s.resident = r.id AND s.form = '" form "' AND s.done_on " IN_YEAR                      \
  "   ORDER BY s.done_on DESC, s.id DESC LIMIT 1)"

#define CHILD " AND r.born_on > '2017-03-31'"
#define CHECKED DONE ("IN ('newborn', 'child-3-6y')", IN_YEAR)
#define GAVE_BIRTH                                                                                 \
  " AND EXISTS (SELECT 1 FROM pregnancy AS g WHERE g.resident = r.id AND g.delivered_on " IN_YEAR  \
  ")"

/* clang-format off */
static const struct
{
  const char *id;
  const char *numerator;
  const char *denominator; /* NULL: not counted again here */
} recounts[] = {
  { "rate_record", PEOPLE OPENED, NULL },
  { "rate_record_used", PEOPLE OPENED DONE ("<> ''", "BETWEEN '2023-04-01' AND " DAY), PEOPLE OPENED },
  { "rate_tcm_elderly", PEOPLE " AND r.born_on <= '1959-03-31'" DONE ("= 'tcm-constitution'", IN_YEAR), PEOPLE " AND r.born_on <= '1959-03-31'" },
  { "rate_tcm_child", PEOPLE " AND r.born_on > '2021-02-28'" DONE ("= 'child-tcm'", IN_YEAR), PEOPLE " AND r.born_on > '2021-02-28'" },
  { "rate_visit_newborn", PEOPLE " AND r.born_on " IN_YEAR DONE ("= 'newborn'", IN_YEAR " AND s.done_on >= r.born_on"), PEOPLE " AND r.born_on " IN_YEAR },
  { "rate_managed_child", PEOPLE CHILD CHECKED, PEOPLE CHILD },
  { "rate_visit_postpartum", PEOPLE " AND EXISTS (SELECT 1 FROM pregnancy AS g JOIN service_record AS s ON s.resident = g.resident"
    " WHERE g.resident = r.id AND g.delivered_on " IN_YEAR " AND s.form = 'postpartum' AND s.visit_outcome = 'done'"
    " AND s.done_on BETWEEN g.delivered_on AND min (date (g.delivered_on, '+28 days'), " DAY "))", PEOPLE " AND r.born_on " IN_YEAR },
  { "rate_managed_htn", PEOPLE HAS ("hypertension") DONE ("= 'hypertension'", IN_YEAR), PEOPLE HAS ("hypertension") },
  { "rate_control_htn", PEOPLE HAS ("hypertension") DONE ("= 'hypertension'", IN_YEAR)
    LAST ("hypertension", "(s.answers = 'dbp=80' || char (10) || 'fbg=6.9' || char (10) || 'sbp=139' || char (10))"),
    PEOPLE HAS ("hypertension") DONE ("= 'hypertension'", IN_YEAR) },
  { "rate_managed_dm2", PEOPLE HAS ("diabetes") DONE ("= 'diabetes'", IN_YEAR), PEOPLE HAS ("diabetes") },
  { "rate_control_dm2", PEOPLE HAS ("diabetes") DONE ("= 'diabetes'", IN_YEAR)
    LAST ("diabetes", "instr (s.answers, 'fbg=6.9') > 0"), PEOPLE HAS ("diabetes") DONE ("= 'diabetes'", IN_YEAR) },
  { "rate_treated_smd", PEOPLE HAS ("mental-disorder") LAST ("mental-disorder", "s.answers LIKE 'adherence=1%'"), PEOPLE HAS ("mental-disorder") },
  { "rate_stable_smd", PEOPLE HAS ("mental-disorder") LAST ("mental-disorder", "s.outcome = 3"), PEOPLE HAS ("mental-disorder") },
  { "rate_managed_tb", PEOPLE HAS ("tuberculosis") DONE ("= 'tuberculosis'", "BETWEEN '2023-03-07' AND " DAY), PEOPLE HAS ("tuberculosis") },
  { "rate_examination_complete", NULL, PEOPLE DONE ("= 'examination'", IN_YEAR) },
};
/* clang-format on */

static void
check (JyTestStore *self, const char *sql, gint64 area, gint64 n, gint64 *seen)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = NULL;

  if (sql == NULL)
    return;
  stmt = jy_store_prepare (self->store, sql, &error);
  g_assert_no_error (error);
  jy_stmt_bind_int (stmt, ":a", area);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  g_assert_cmpint (n, ==, jy_stmt_get_int64 (stmt, 0));
  *seen += n;
}

static void
check_town (JyTestStore *self, gint64 *seen)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  guint n_units = jy_signing_units_get_n (figures->units);

  jy_test_check_rates (report);
  for (gsize i = 0; i < G_N_ELEMENTS (recounts); i++)
    for (guint unit = 0; unit <= n_units; unit++)
      {
        gint64 area = unit < n_units ? jy_signing_units_get (figures->units, unit)->id : 0;
        JyIndicatorValue value;

        g_test_message ("%s", recounts[i].id);
        jy_indicator_get_value (jy_indicator_find (recounts[i].id), figures, unit, &value);
        check (self, recounts[i].numerator, area, value.rate.numerator, &seen[2 * i]);
        check (self, recounts[i].denominator, area, value.rate.denominator, &seen[2 * i + 1]);
      }
}

static void
test_random (void)
{
  gint64 seen[2 * G_N_ELEMENTS (recounts)] = { 0 };
  gint64 total = 0;

  for (guint i = 0; i < N_TOWNS; i++)
    {
      g_autoptr (GString) sql = g_string_new (ground);
      JyTestStore self = { 0 };

      jy_test_store_set_up (&self, NULL);
      add_people (sql);
      add_records (sql);
      jy_test_sql (&self, sql->str);
      check_town (&self, seen);
      jy_test_store_tear_down (&self, NULL);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (seen); i++)
    total += seen[i];
  g_assert_cmpint (total, >, 1000); /* the towns were not empty */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/care-recount/random", test_random);
  return g_test_run ();
}
