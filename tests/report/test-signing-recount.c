/* test-signing-recount.c - random towns, counted again by plain SQL, and every number's list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-signing-rate.h"
#include "jy-store-derived.h"
#include "jy-test-report.h"

#define N_TOWNS 12
#define N_AREAS 5
#define N_HOUSEHOLDS 30
#define N_RESIDENTS 90
#define N_AGREEMENTS 60

/* A day around the first half of 2024, sometimes none. */
static char *
random_day (gboolean may_be_none)
{
  GDate day = jy_test_date ("2023-01-01");
  char text[JY_DATE_TEXT_SIZE];

  if (may_be_none && g_test_rand_int_range (0, 3) != 0)
    return g_strdup ("NULL");
  g_date_add_days (&day, (guint) g_test_rand_int_range (0, 600));
  jy_date_to_text (&day, text);
  return g_strdup_printf ("'%s'", text);
}

static void
add_people (GString *sql)
{
  for (int h = 1; h <= N_HOUSEHOLDS; h++)
    {
      g_string_append_printf (
        sql, "INSERT INTO household VALUES (%d, 1, '%d', %d, '', '', '', NULL, NULL);", h, h,
        g_test_rand_int_range (2, N_AREAS + 1));
      if (g_test_rand_int_range (0, 4) == 0)
        {
          g_autofree char *day = random_day (FALSE);

          g_string_append_printf (sql, "INSERT INTO household_move VALUES (%d, 1, %d, %s, %d, '');",
                                  h, h, day, g_test_rand_int_range (2, N_AREAS + 1));
        }
    }

  for (int r = 1; r <= N_RESIDENTS; r++)
    {
      g_autofree char *died = random_day (TRUE);
      g_autofree char *moved = random_day (TRUE);
      g_autofree char *from = random_day (TRUE);

      g_string_append_printf (
        sql,
        "INSERT INTO resident VALUES (%d, 1, 'x', 1, '%d-03-31', '01', NULL, '', %d, 'local', '',"
        " '', %s, %s, NULL);"
        "INSERT INTO membership VALUES (%d, 1, %d, %d, '20', %s, NULL, '');",
        r, g_test_rand_int_range (1930, 2023), g_test_rand_int_range (1, 3),
        g_test_rand_bit () ? "NULL" : died, g_test_rand_bit () ? "NULL" : moved, r,
        g_test_rand_int_range (1, N_HOUSEHOLDS + 1), r, from);
      if (g_test_rand_int_range (0, 3) == 0)
        {
          g_autofree char *since = random_day (TRUE);

          g_string_append_printf (
            sql, "INSERT INTO condition VALUES (%d, 1, %d, 'hypertension', %s, NULL, '', '');", r,
            r, since);
        }
    }
}

static void
add_agreements (GString *sql)
{
  int firsts[N_AGREEMENTS + 1];
  int n_members = 0;

  for (int a = 1; a <= N_AGREEMENTS; a++)
    {
      g_autofree char *start = random_day (FALSE);
      g_autofree char *ended = random_day (TRUE);
      g_autofree char *renews = a > 30 ? g_strdup_printf ("%d", a - 30) : g_strdup ("NULL");

      /* Renewals take over most of the people, and some new ones. */
      firsts[a] = a > 30 ? firsts[a - 30] : g_test_rand_int_range (1, N_RESIDENTS - 3);
      firsts[a] += a > 30 && g_test_rand_bit ();
      g_string_append_printf (
        sql,
        "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on,"
        "   starts_on, ends_on, ended_on, renews, planned_time, informed, draft_step, note)"
        " VALUES (%d, '%d', %d, %d, %d, 1, %s, %s, date (%s, '+1 year', '-1 day'),"
        "   CASE WHEN %s >= %s THEN %s END, %s, '', 1, %d, '');",
        a, a, g_test_rand_int_range (1, N_HOUSEHOLDS + 1), g_test_rand_int_range (1, 3),
        g_test_rand_int_range (1, 3), a % 10 == 0 ? "NULL" : start, start, start, ended, start,
        ended, renews, a % 10 == 0);
      for (int r = firsts[a]; r < firsts[a] + 3; r++)
        g_string_append_printf (
          sql,
          "INSERT INTO agreement_member SELECT %d, 1, %d, %d, %d, %s, NULL, ''"
          " WHERE NOT EXISTS (SELECT 1 FROM agreement_member WHERE agreement = %d AND resident = "
          "%d);",
          ++n_members, a, r, g_test_rand_int_range (1, 3), start, a, r);
    }
}

static void
make_town (JyTestStore *self)
{
  g_autoptr (GString) sql = g_string_new (
    "INSERT INTO area VALUES (1, 1, NULL, 'township', 'a1', 'a1', '', '', '', 0, NULL);"
    "INSERT INTO team VALUES (1, 1, 't1', 't1', '', 0, NULL), (2, 1, 't2', 't2', '', 1, NULL);"
    "INSERT INTO staff VALUES (1, 1, 'd1', 'd1', '', 'gp', '', '', NULL),"
    " (2, 1, 'd2', 'd2', '', 'gp', '', '', NULL);"
    "INSERT INTO package VALUES (1, 1, 'p1', 'p1', 1, 0, NULL), (2, 1, 'p2', 'p2', 2, 1, NULL);");

  for (int a = 2; a <= N_AREAS; a++)
    g_string_append_printf (
      sql, "INSERT INTO area VALUES (%d, 1, 1, 'village', 'a%d', 'a%d', '', '', '', %d, NULL);", a,
      a, a, a);
  g_string_append (sql, "INSERT INTO team_area VALUES (1, 1, 1, 2, NULL, NULL),"
                        " (2, 1, 2, 3, NULL, '2024-02-01');");
  add_people (sql);
  add_agreements (sql);
  jy_test_sql (self, sql->str);
}

#define DAY "'2024-03-31'"
#define IN_PERIOD "BETWEEN '2024-01-01' AND " DAY
#define HERE(day)                                                                                  \
  "r.born_on <= " day " AND (r.died_on IS NULL OR r.died_on > " day ")"                            \
  " AND (r.moved_out_on IS NULL OR r.moved_out_on > " day ")"
#define AREA_THEN                                                                                  \
  "coalesce ((SELECT v.area_before FROM household_move AS v WHERE v.household = h.id"              \
  "   AND v.moved_on > " DAY " ORDER BY v.moved_on LIMIT 1), h.area)"
#define PEOPLE                                                                                     \
  " FROM resident AS r JOIN membership AS m ON m.resident = r.id"                                  \
  "   AND (m.from_on IS NULL OR m.from_on <= " DAY ")"                                             \
  " JOIN household AS h ON h.id = m.household WHERE " HERE (DAY) " AND (0 = :a OR " AREA_THEN      \
                                                                 " = :a)"
#define COVERED                                                                                    \
  " AND EXISTS (SELECT 1 FROM agreement_member AS n JOIN agreement AS g ON g.id = n.agreement"     \
  "   WHERE n.resident = r.id AND g.signed_on IS NOT NULL AND g.starts_on <= " DAY                 \
  "   AND g.ends_on >= " DAY " AND (g.ended_on IS NULL OR g.ended_on > " DAY "))"
#define EVENTS                                                                                     \
  "SELECT count (DISTINCT r.id) FROM agreement_member AS n JOIN agreement AS g ON g.id = "         \
  "n.agreement"                                                                                    \
  " JOIN resident AS r ON r.id = n.resident JOIN household AS h ON h.id = g.household"             \
  " WHERE g.signed_on IS NOT NULL AND (g.ended_on IS NULL OR g.ended_on > g.starts_on)"            \
  " AND (0 = :a OR " AREA_THEN " = :a)"
#define FOLLOWED                                                                                   \
  "EXISTS (SELECT 1 FROM agreement AS b JOIN agreement_member AS c ON c.agreement = b.id"          \
  "   WHERE b.renews = g.id AND b.signed_on <= " DAY " AND c.resident = r.id)"
#define ENDED_EARLY "g.ended_on IS NOT NULL AND g.ended_on <= g.ends_on"

/* clang-format off */
static const struct
{
  JyFigure figure;
  const char *sql;
} recounts[] = {
  { JY_FIGURE_RESIDENTS, "SELECT count (*)" PEOPLE },
  { JY_FIGURE_HOUSEHOLDS, "SELECT count (DISTINCT h.id)" PEOPLE },
  { JY_FIGURE_LOCAL_HOUSEHOLDS, "SELECT count (DISTINCT h.id)" PEOPLE " AND r.resid_type = 1" },
  { JY_FIGURE_SIGNED, "SELECT count (*)" PEOPLE COVERED },
  { JY_FIGURE_SIGNED_HOUSEHOLDS, "SELECT count (DISTINCT h.id)" PEOPLE COVERED },
  { JY_FIGURE_GROUP_1 + 1, "SELECT count (*)" PEOPLE " AND r.born_on <= '1959-03-31'" },
  { JY_FIGURE_GROUP_SIGNED_1 + 1, "SELECT count (*)" PEOPLE COVERED " AND r.born_on <= '1959-03-31'" },
  { JY_FIGURE_GROUP_1, "SELECT count (*)" PEOPLE " AND r.born_on > '2017-03-31'" },
  { JY_FIGURE_GROUP_1 + 3, "SELECT count (*)" PEOPLE
    " AND EXISTS (SELECT 1 FROM condition AS k WHERE k.resident = r.id"
    "   AND (k.from_on IS NULL OR k.from_on <= " DAY "))" },
  { JY_FIGURE_NEW, EVENTS " AND g.signed_on " IN_PERIOD
    " AND NOT EXISTS (SELECT 1 FROM agreement_member AS c WHERE c.agreement = g.renews AND c.resident = r.id)" },
  { JY_FIGURE_DUE, EVENTS " AND g.ends_on " IN_PERIOD " AND NOT (" ENDED_EARLY ") AND " HERE ("g.ends_on") },
  { JY_FIGURE_RENEWED, EVENTS " AND g.ends_on " IN_PERIOD " AND NOT (" ENDED_EARLY ") AND " HERE ("g.ends_on")
    " AND " FOLLOWED },
  { JY_FIGURE_TERMINATED, EVENTS " AND " ENDED_EARLY " AND g.ended_on " IN_PERIOD " AND " HERE ("g.ended_on")
    " AND NOT " FOLLOWED },
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

/* In every area and in all: what one pass counts is what SQL says, by whatever row. */
static void
check_counts (JyTestStore *self)
{
  for (JySigningBy by = JY_SIGNING_BY_AREA; by <= JY_SIGNING_BY_DOCTOR; by++)
    {
      g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", by);
      const JySigningFigures *figures = jy_signing_report_get_figures (report);
      guint n_units = jy_signing_units_get_n (figures->units);

      g_assert_true (jy_signing_report_is_good (report));
      jy_test_check_rates (report);
      for (gsize i = 0; i < G_N_ELEMENTS (recounts); i++)
        {
          g_test_message ("figure %u", recounts[i].figure);
          g_assert_cmpint (jy_signing_figures_get (figures, n_units, recounts[i].figure), ==,
                           recount (self, recounts[i].sql, 0));
          for (guint u = 0; by == JY_SIGNING_BY_AREA && u < n_units; u++)
            g_assert_cmpint (
              jy_signing_figures_get (figures, u, recounts[i].figure), ==,
              recount (self, recounts[i].sql, jy_signing_units_get (figures->units, u)->id));
        }
    }
}

static void
bring_up_to_date (JyTestStore *self)
{
  guint n;

  do
    g_assert_true (jy_store_bring_up_to_date (self->store, &self->work.today, 100, &n, NULL));
  while (n > 0);
}

/* The rate of Today is that of the report, of each team and of all; also while somebody moves on a
 * day to come, and on a day when nobody does. */
static void
check_rates (JyTestStore *self)
{
  static const char *const days[] = { "2024-03-31", "2024-07-01", "2024-12-31" };

  for (gsize d = 0; d < G_N_ELEMENTS (days); d++)
    {
      JySigningRequest request = { .by = JY_SIGNING_BY_TEAM };
      JySigningFigures *figures;
      guint n_units;

      self->work.today = jy_test_date (days[d]);
      bring_up_to_date (self);
      jy_period_set_quarter (&request.period, &self->work.today);
      figures = jy_signing_figures_new (self->store, &request, &self->work.today, NULL);
      n_units = jy_signing_units_get_n (figures->units);
      for (guint unit = 0; unit <= n_units; unit++)
        {
          gint64 team = unit < n_units ? jy_signing_units_get (figures->units, unit)->id : 0;
          g_autofree JySigningRate *rate = NULL;

          if (unit < n_units && team == 0)
            continue;
          rate = jy_work_rate_signing (&self->work, &team, NULL);
          g_assert_cmpint (rate->rate.numerator, ==,
                           jy_signing_figures_get (figures, unit, JY_FIGURE_SIGNED));
          g_assert_cmpint (rate->rate.denominator, ==,
                           jy_signing_figures_get_base (figures, unit, JY_BASE_POPULATION).value);
          g_assert_cmpint (rate->percent, ==, figures->percent);
        }
      jy_signing_figures_free (figures);
    }
}

/* Behind every number there is a list as long as it, each once. */
static void
check_lists (JyTestStore *self, JySigningBy by)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", by);
  guint n_lists = 0;

  for (guint s = 0; s < jy_signing_report_get_n_sheets (report); s++)
    {
      const JySheet *sheet = jy_signing_report_get_sheet (report, s);

      for (guint r = 0; r < sheet->n_rows; r++)
        for (guint c = 0; c < sheet->n_columns; c++)
          {
            g_autoptr (GError) error = NULL;
            g_autoptr (GArray) ids = NULL;
            JySigningSource source;
            JyCell cell = { 0 };

            if (!jy_signing_report_find_source (report, s, r, c, &source) || source.resident != 0)
              continue;

            ids = jy_work_list_signing_source (&self->work, &source, &error);
            g_assert_no_error (error);
            g_assert_true (sheet->get_cell (sheet->data, r, c, &cell));
            if (sheet->columns[c].type != JY_CELL_INTEGER)
              continue; /* points earned with them */
            if (source.services != 0 ||
                JY_FIGURE_IS_OF_SERVICES (source.figure)) /* of people who may have several */
              g_assert_true (ids->len <= cell.integer && (ids->len == 0) == (cell.integer == 0));
            else
              g_assert_cmpint (ids->len, ==, cell.integer);
            for (guint i = 1; i < ids->len; i++)
              g_assert_cmpint (g_array_index (ids, gint64, i - 1), <,
                               g_array_index (ids, gint64, i));
            n_lists++;
          }
    }
  g_assert_cmpuint (n_lists, >, 100);
}

static void
test_random (void)
{
  for (guint i = 0; i < N_TOWNS; i++)
    {
      JyTestStore self = { 0 };

      jy_test_store_set_up (&self, NULL);
      make_town (&self);
      check_counts (&self);
      if (i < 3)
        check_lists (&self, (JySigningBy) i);
      check_rates (&self);
      jy_test_store_tear_down (&self, NULL);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/signing-recount/random", test_random);
  return g_test_run ();
}
