/* test-trend.c - where the lines of a trend stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-trend.h"

#define WIDTH 700
#define HEIGHT 250
#define SIZE 12

static GDate
on (const char *text)
{
  GDate day;

  g_assert_true (jy_date_from_text (text, &day));
  return day;
}

/* @n months from January 2024 on, pressure between 120 and 160 */
static JyTrendSeries *
make (guint n)
{
  JyTrendSeries *series;
  g_autofree JyTrendRecord *records = g_new0 (JyTrendRecord, n);
  const JyTrendPerson person = { 1, on ("1970-01-01") };
  const JyTrendRule rule = { { 0 }, jy_outcome_parameters_default };

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *sbp = g_strdup_printf ("%u", 120 + i * 40 / MAX (n - 1, 1));
      JyAnswers *answers = jy_answers_new ();

      jy_answers_set (answers, "sbp", sbp);
      jy_answers_set (answers, "dbp", "80");
      records[i] = (JyTrendRecord){ (gint64) i + 1, on ("2024-01-15"), "hypertension", answers };
      g_date_add_months (&records[i].day, i);
    }
  series = jy_trend_series_new (JY_TREND_PRESSURE, records, n, &person, &rule, 1);
  for (guint i = 0; i < n; i++)
    jy_answers_free ((JyAnswers *) records[i].answers);

  return series;
}

/* Whatever there is lies within the plot, in the order of days; greater is higher. */
static void
test_within (void)
{
  for (guint n = 1; n <= 60; n++)
    {
      g_autoptr (JyTrendSeries) series = make (n);
      g_autoptr (JyTrend) trend = jy_trend_new (series, WIDTH, HEIGHT, SIZE);
      double before = 0;

      g_assert_cmpfloat (trend->left, >, 0);
      g_assert_cmpfloat (trend->bottom, <, HEIGHT);
      g_assert_cmpuint (trend->values->len, >=, 3);
      g_assert_cmpuint (trend->values->len, <=, 9);
      for (guint i = 0; i < n; i++)
        {
          const JyTrendPoint *point = &g_array_index (series->points, JyTrendPoint, i);
          double x = jy_trend_get_x (trend, &point->day);

          g_assert_cmpfloat (x, >, before);
          g_assert_cmpfloat (x, >=, trend->left);
          g_assert_cmpfloat (x, <=, trend->right);
          for (guint line = 0; line < 2; line++)
            {
              double y = jy_trend_get_y (trend, point->values[line]);

              g_assert_cmpfloat (y, >, trend->top);
              g_assert_cmpfloat (y, <, trend->bottom);
            }
          g_assert_cmpfloat (jy_trend_get_y (trend, point->values[0]), <,
                             jy_trend_get_y (trend, point->values[1]));
          g_assert_cmpuint (jy_trend_find (trend, x), ==, i);
          before = x;
        }
    }
}

/* Texts below have room beside each other, and are firsts of months. */
static void
test_months (void)
{
  for (guint n = 1; n <= 120; n += 7)
    {
      g_autoptr (JyTrendSeries) series = make (n);
      g_autoptr (JyTrend) trend = jy_trend_new (series, WIDTH, HEIGHT, SIZE);

      g_assert_cmpuint (trend->days->len, >=, 1);
      for (guint i = 1; i < trend->days->len; i++)
        g_assert_cmpfloat (g_array_index (trend->days, JyTrendTick, i).at -
                             g_array_index (trend->days, JyTrendTick, i - 1).at,
                           >, 4 * SIZE);
    }
}

/* One that is far off finds the first or the last. */
static void
test_find (void)
{
  g_autoptr (JyTrendSeries) series = make (5);
  g_autoptr (JyTrend) trend = jy_trend_new (series, WIDTH, HEIGHT, SIZE);

  g_assert_cmpuint (jy_trend_find (trend, -100), ==, 0);
  g_assert_cmpuint (jy_trend_find (trend, 2 * WIDTH), ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trend/within", test_within);
  g_test_add_func ("/trend/months", test_months);
  g_test_add_func ("/trend/find", test_find);
  return g_test_run ();
}
