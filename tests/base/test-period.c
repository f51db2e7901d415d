/* test-period.c: the command line's PERIOD, indicators-and-reports.md 6.4
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-period.h"

#include "jy-date.h"

static const struct
{
  const char *text;
  const char *first; /* NULL: no period */
  const char *last;
  const char *previous; /* first day of the one before */
  const char *title;
  const char *short_text; /* NULL: the same as @text */
} cases[] = {
  { "2026", "2026-01-01", "2026-12-31", "2025-01-01", "2026", NULL },
  { "2026H1", "2026-01-01", "2026-06-30", "2025-07-01", "First half of 2026", NULL },
  { "2026h2", "2026-07-01", "2026-12-31", "2026-01-01", "Second half of 2026", "2026H2" },
  { "2026Q1", "2026-01-01", "2026-03-31", "2025-10-01", "Q1 2026", NULL },
  { "2026q3", "2026-07-01", "2026-09-30", "2026-04-01", "Q3 2026", "2026Q3" },
  { "2024-02", "2024-02-01", "2024-02-29", "2024-01-01", "02/2024", NULL },
  { "2026-12", "2026-12-01", "2026-12-31", "2026-11-01", "12/2026", NULL },
  { "2026-01-01..2026-09-30", "2026-01-01", "2026-09-30", "2025-04-01", "2026-01-01 to 2026-09-30",
    NULL },
  { "2026-07-01..2026-09-30", "2026-07-01", "2026-09-30", "2026-04-01", "Q3 2026", "2026Q3" },
  { "2026-02-01..2026-04-30", "2026-02-01", "2026-04-30", "2025-11-01", "2026-02-01 to 2026-04-30",
    NULL },
  { "2026-09-30..2026-09-30", "2026-09-30", "2026-09-30", "2026-09-29", "2026-09-30 to 2026-09-30",
    NULL },
  { "2026-08-26..2026-09-25", "2026-08-26", "2026-09-25", "2026-07-26", "2026-08-26 to 2026-09-25",
    NULL },
  { "2026-09-30..2026-09-29" }, /* backwards */
  { "2026-09-31..2026-10-01" },
  { "2026-09-01.." },
  { ".." },
  { "2026H0" },
  { "2026H3" },
  { "2026Q0" },
  { "2026Q5" },
  { "2026Q33" },
  { "2026-00" },
  { "2026-13" },
  { "2026-1" },
  { "2026-011" },
  { "2026X" },
  { "202" },
  { "1899" },
  { "0001-01-01..2026-01-01" },
  { "this year" },
  { "" },
  { NULL },
};

static void
assert_date (const GDate *date, const char *expected)
{
  char text[JY_DATE_TEXT_SIZE];

  jy_date_to_text (date, text);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      g_autofree char *title = NULL;
      JyPeriod period, previous;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (jy_period_parse (cases[i].text, &period), ==, cases[i].first != NULL);
      if (cases[i].first == NULL)
        continue;

      assert_date (&period.first, cases[i].first);
      assert_date (&period.last, cases[i].last);
      jy_period_get_previous (&period, &previous);
      assert_date (&previous.first, cases[i].previous);

      text = jy_period_dup_text (&period);
      title = jy_period_dup_title (&period);
      g_assert_cmpstr (text, ==, cases[i].short_text != NULL ? cases[i].short_text : cases[i].text);
      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

/* Any days become a text that is read as the same days; the period before ends the day before. */
static void
test_any_days (void)
{
  for (int i = 0; i < 20000; i++)
    {
      g_autofree char *text = NULL;
      JyPeriod period, read, previous;
      GDate day;

      g_date_clear (&period.first, 1);
      g_date_set_julian (&period.first, (guint32) g_test_rand_int_range (712000, 740000));
      period.last = period.first;
      g_date_add_days (&period.last, (guint) g_test_rand_int_range (0, 800));
      if (g_test_rand_bit ())
        jy_period_set_quarter (&period, &period.first);

      text = jy_period_dup_text (&period);
      g_assert_true (jy_period_parse (text, &read));
      g_assert_cmpint (g_date_compare (&read.first, &period.first), ==, 0);
      g_assert_cmpint (g_date_compare (&read.last, &period.last), ==, 0);

      jy_period_get_previous (&period, &previous);
      g_assert_cmpint (g_date_compare (&previous.first, &previous.last), <=, 0);
      day = previous.last;
      g_date_add_days (&day, 1);
      g_assert_cmpint (g_date_compare (&day, &period.first), ==, 0);
    }
}

/* Bytes of any kind are a period or are not. */
static void
test_anything (void)
{
  static const char alphabet[] = "0123456789-.QHqh2026";

  for (int i = 0; i < 200000; i++)
    {
      char text[24];
      int n = g_test_rand_int_range (0, sizeof text);
      JyPeriod period;

      for (int k = 0; k < n; k++)
        text[k] = alphabet[g_test_rand_int_range (0, sizeof alphabet - 1)];
      text[n] = '\0';
      if (jy_period_parse (text, &period))
        g_assert_cmpint (g_date_compare (&period.first, &period.last), <=, 0);
    }
}

/* A year before is the same months, or the same days; 29 February has none of its own. */
static void
test_year_before (void)
{
  static const char *const periods[][2] = {
    { "2026", "2025" },
    { "2026H2", "2025H2" },
    { "2026Q1", "2025Q1" },
    { "2025-02", "2024-02" },
    { "2024-02", "2023-02" },
    { "2026-01-01..2026-09-30", "2025-01-01..2025-09-30" },
    { "2025-12-26..2026-01-25", "2024-12-26..2025-01-25" },
    { "2024-02-29..2024-03-10", "2023-02-28..2023-03-10" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      JyPeriod period, before;
      g_autofree char *text = NULL;

      g_assert_true (jy_period_parse (periods[i][0], &period));
      jy_period_get_year_before (&period, &before);
      text = jy_period_dup_text (&before);
      g_assert_cmpstr (text, ==, periods[i][1]);
    }
}

/* A month is reported from the day after the cut-off of the one before to its own (6.4). */
static void
test_reported_month (void)
{
  static const struct
  {
    int year;
    int month;
    int cut_off;
    const char *first;
    const char *last;
  } months[] = {
    { 2026, 9, 25, "2026-08-26", "2026-09-25" }, { 2026, 1, 25, "2025-12-26", "2026-01-25" },
    { 2024, 3, 25, "2024-02-26", "2024-03-25" }, { 2024, 3, 31, "2024-03-01", "2024-03-31" },
    { 2024, 2, 31, "2024-02-01", "2024-02-29" }, { 2025, 3, 30, "2025-03-01", "2025-03-30" },
    { 2026, 12, 1, "2026-11-02", "2026-12-01" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (months); i++)
    {
      JyPeriod period;
      char day[JY_DATE_TEXT_SIZE];

      jy_period_set_reported_month (&period, months[i].year, months[i].month, months[i].cut_off);
      jy_date_to_text (&period.first, day);
      g_assert_cmpstr (day, ==, months[i].first);
      jy_date_to_text (&period.last, day);
      g_assert_cmpstr (day, ==, months[i].last);
    }
}

/* A clerk types a period, a day or two days, in any of the usual forms. */
static void
test_typed (void)
{
  static const struct
  {
    const char *text, *first, *last;
  } typed[] = {
    { "2026Q3", "2026-07-01", "2026-09-30" },
    { "2026", "2026-01-01", "2026-12-31" },
    { "2026-09-30", "2026-09-30", "2026-09-30" },
    { "9.30", "2026-09-30", "2026-09-30" },
    { "t", "2026-11-23", "2026-11-23" },
    { "昨天", "2026-11-22", "2026-11-22" },
    { "9.1..9.30", "2026-09-01", "2026-09-30" },
    { "2026.9.1 ~ t", "2026-09-01", "2026-11-23" },
    { "2026年9月1日至2026年9月30日", "2026-09-01", "2026-09-30" },
    { "9.1..9.1", "2026-09-01", "2026-09-01" },
    { "9.2..9.1" },
    { "9.1.." },
    { "..9.1" },
    { "9.31" },
    { "soon" },
    { "" },
  };
  GDate today;

  g_assert_true (jy_date_from_text ("2026-11-23", &today));
  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      JyPeriod period;

      g_test_message ("%s", typed[i].text);
      g_assert_cmpint (jy_period_parse_typed (typed[i].text, &today, &period), ==,
                       typed[i].first != NULL);
      if (typed[i].first == NULL)
        continue;
      assert_date (&period.first, typed[i].first);
      assert_date (&period.last, typed[i].last);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/period/cases", test_cases);
  g_test_add_func ("/period/year-before", test_year_before);
  g_test_add_func ("/period/any-days", test_any_days);
  g_test_add_func ("/period/anything", test_anything);
  g_test_add_func ("/period/typed", test_typed);
  g_test_add_func ("/period/reported-month", test_reported_month);
  return g_test_run ();
}
