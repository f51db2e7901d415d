/* test-trend-series.c - measurements out of records, their limits and what is marked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-date.h"
#include "jy-trend-series.h"

static GDate
on (const char *text)
{
  GDate day;

  g_assert_true (jy_date_from_text (text, &day));
  return day;
}

typedef struct
{
  const char *day;
  const char *form;
  const char *answers; /* "sbp=142 dbp=90" */
} Visit;

static JyAnswers *
read_answers (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);
  JyAnswers *answers = jy_answers_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (parts[i], "=", 2);

      jy_answers_set (answers, pair[0], pair[1]);
    }

  return answers;
}

static JyTrendSeries *
make_with (JyTrendKind kind,
           const Visit *visits,
           gsize n,
           const JyTrendPerson *person,
           const JyTrendRule *rules,
           gsize n_rules)
{
  g_autofree JyTrendRecord *records = g_new0 (JyTrendRecord, n);
  JyTrendSeries *series;

  for (gsize i = 0; i < n; i++)
    records[i] = (JyTrendRecord){ (gint64) i + 1, on (visits[i].day), visits[i].form,
                                  read_answers (visits[i].answers) };
  series = jy_trend_series_new (kind, records, n, person, rules, n_rules);
  for (gsize i = 0; i < n; i++)
    jy_answers_free ((JyAnswers *) records[i].answers);

  return series;
}

/* Somebody born on @born, under the national rules. */
static JyTrendSeries *
make (JyTrendKind kind, const Visit *visits, gsize n, int sex, const char *born)
{
  const JyTrendPerson person = { sex, on (born) };
  const JyTrendRule rule = { { 0 }, jy_outcome_parameters_default };

  return make_with (kind, visits, n, &person, &rule, 1);
}

static const JyTrendPoint *
get_point (const JyTrendSeries *series, guint i)
{
  g_assert_cmpuint (i, <, series->points->len);
  return &g_array_index (series->points, JyTrendPoint, i);
}

static void
assert_limit (const JyTrendSeries *series,
              guint i,
              guint line,
              const char *from,
              const char *until,
              double value)
{
  const JyTrendLimit *limit = &g_array_index (series->limits, JyTrendLimit, i);
  GDate day;

  g_assert_cmpuint (i, <, series->limits->len);
  g_assert_cmpuint (limit->line, ==, line);
  g_assert_cmpfloat (limit->value, ==, value);
  g_assert_cmpint (g_date_valid (&limit->from), ==, from != NULL);
  g_assert_cmpint (g_date_valid (&limit->until), ==, until != NULL);
  if (from != NULL)
    {
      day = on (from);
      g_assert_cmpint (g_date_compare (&limit->from, &day), ==, 0);
    }
  if (until != NULL)
    {
      day = on (until);
      g_assert_cmpint (g_date_compare (&limit->until, &day), ==, 0);
    }
}

/* 3.7: 140/90 and from the 65th birthday on 150/90; a reading that equals it reaches it; the order
 * of the records does not matter. */
static void
test_pressure (void)
{
  static const Visit visits[] = {
    { "2025-06-02", "hypertension", "sbp=149 dbp=89" }, /* elderly by then */
    { "2024-01-10", "hypertension", "sbp=139 dbp=90" },
    { "2025-03-01", "examination", "sbp=138 dbp=80 sbp_left=140 dbp_left=78" },
    { "2025-04-01", "home-visit", "visit_way=2" }, /* nothing was measured */
  };
  g_autoptr (JyTrendSeries) series =
    make (JY_TREND_PRESSURE, visits, G_N_ELEMENTS (visits), 1, "1960-06-01");
  g_autofree char *text = NULL;

  g_assert_cmpuint (series->points->len, ==, 3);
  g_assert_cmpint (get_point (series, 0)->record, ==, 2);
  g_assert_false (get_point (series, 0)->is_beyond[0]);
  g_assert_true (get_point (series, 0)->is_beyond[1]);
  g_assert_cmpfloat (get_point (series, 1)->values[0], ==, 140); /* the worse arm */
  g_assert_true (get_point (series, 1)->is_beyond[0]);
  g_assert_false (get_point (series, 2)->is_beyond[0]);
  text = jy_trend_point_dup_text (get_point (series, 2), JY_TREND_PRESSURE);
  g_assert_cmpstr (text, ==, "149/89");

  g_assert_cmpuint (series->limits->len, ==, 3);
  assert_limit (series, 0, 0, NULL, "2025-06-01", 140);
  assert_limit (series, 1, 1, NULL, NULL, 90);
  assert_limit (series, 2, 0, "2025-06-01", NULL, 150);
  g_assert_cmpuint (series->marks->len, ==, 4); /* every service */
}

/* A county that changes a limit changes it from that day on. */
static void
test_dated_limit (void)
{
  static const Visit visits[] = {
    { "2025-01-10", "diabetes", "fbg=7.0" },
    { "2026-01-10", "diabetes", "fbg=7.0" },
  };
  const JyTrendPerson person = { 2, on ("1970-01-01") };
  JyTrendRule rules[] = { { { 0 }, jy_outcome_parameters_default },
                          { on ("2025-07-01"), jy_outcome_parameters_default } };
  g_autoptr (JyTrendSeries) series = NULL;

  rules[1].parameters.fbg_limit = 75;
  series = make_with (JY_TREND_GLUCOSE, visits, 2, &person, rules, 2);
  g_assert_true (get_point (series, 0)->is_beyond[0]);
  g_assert_false (get_point (series, 1)->is_beyond[0]);
  g_assert_cmpuint (series->limits->len, ==, 2);
  assert_limit (series, 0, 0, NULL, "2025-07-01", 7.0);
  assert_limit (series, 1, 0, "2025-07-01", NULL, 7.5);
}

/* Limits of adults do not hold for children, the length of adults is no trend. */
static void
test_children (void)
{
  static const Visit visits[] = {
    { "2025-01-10", "child-1-8m", "weight=7.20 height=66.5" },
    { "2025-07-10", "child-12-30m", "weight=9.6 height=76 waist=50" },
  };
  g_autoptr (JyTrendSeries) height = make (JY_TREND_HEIGHT, visits, 2, 1, "2024-07-01");
  g_autoptr (JyTrendSeries) waist = make (JY_TREND_WAIST, visits, 2, 1, "2024-07-01");
  g_autoptr (JyTrendSeries) adult = make (JY_TREND_HEIGHT, visits, 2, 1, "1980-07-01");
  g_autoptr (JyTrendSeries) fat = make (JY_TREND_WAIST, visits, 2, 2, "1980-07-01");

  g_assert_cmpuint (height->points->len, ==, 2);
  g_assert_cmpfloat (get_point (height, 0)->values[0], ==, 66.5);
  g_assert_cmpuint (waist->limits->len, ==, 0);
  g_assert_null (adult);
  assert_limit (fat, 0, 0, NULL, NULL, 85); /* of a woman: 3.4 */
}

static const char *
get_drugs (const JyTrendSeries *series, guint i)
{
  return g_array_index (series->marks, JyTrendMark, i).drugs;
}

/* The first sheet changes nothing; the same drugs are no change; forms do not disturb each other.
 */
static void
test_medication (void)
{
  static const Visit visits[] = {
    { "2025-01-10", "hypertension", "sbp=150 dbp=90 medications=a|1|5|mg" },
    { "2025-04-10", "diabetes", "sbp=150 dbp=90 medications=b|2|1|mg" },
    { "2025-05-10", "hypertension", "sbp=150 dbp=90 medications=a|1|5|mg" },
    { "2025-07-10", "hypertension", "sbp=150 dbp=90 medications=a|2|5|mg" },
    { "2025-08-10", "home-visit", "sbp=150 dbp=90" },
    { "2025-10-10", "hypertension", "sbp=150 dbp=90" },
  };
  g_autoptr (JyTrendSeries) series =
    make (JY_TREND_PRESSURE, visits, G_N_ELEMENTS (visits), 1, "1970-01-01");
  g_autofree char *summary = jy_trend_series_dup_summary (series);

  g_assert_cmpuint (series->marks->len, ==, 6);
  for (guint i = 0; i < 6; i++)
    g_assert_cmpint (get_drugs (series, i) != NULL, ==, i == 3 || i == 5);
  g_assert_nonnull (strstr (get_drugs (series, 3), "a"));
  g_assert_cmpstr (get_drugs (series, 5), ==, "no drugs");
  g_assert_nonnull (strstr (summary, "measured 6 times"));
  g_assert_nonnull (strstr (summary, "changed 2 times"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trend-series/pressure", test_pressure);
  g_test_add_func ("/trend-series/dated-limit", test_dated_limit);
  g_test_add_func ("/trend-series/children", test_children);
  g_test_add_func ("/trend-series/medication", test_medication);
  return g_test_run ();
}
