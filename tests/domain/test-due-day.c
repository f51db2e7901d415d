/* test-due-day.c: Julian days agree with GDate and with ages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-due-day.h"

#define YEAR_DAYS 366

static void
assert_day (guint32 day)
{
  GDate date, same;
  int year, month, of_month;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  jy_due_split (day, &year, &month, &of_month);
  g_assert_cmpint (year, ==, g_date_get_year (&date));
  g_assert_cmpint (month, ==, (int) g_date_get_month (&date));
  g_assert_cmpint (of_month, ==, g_date_get_day (&date));
  g_assert_cmpuint (jy_due_join (year, month, of_month), ==, day);
  g_assert_cmpuint (jy_due_day (&date), ==, day);

  g_date_clear (&same, 1);
  g_date_set_dmy (&same, date.day, date.month, date.year);
  g_assert_cmpuint (jy_due_day (&same), ==, day); /* though it knows no Julian day */
  jy_due_set_date (&same, day);
  g_assert_cmpint (g_date_compare (&same, &date), ==, 0);
}

/* Two centuries day by day, and days of any year. */
static void
test_days (void)
{
  guint32 first = jy_due_join (1899, 1, 1), last = jy_due_join (2101, 1, 1);

  for (guint32 day = first; day <= last; day++)
    assert_day (day);
  for (int i = 0; i < 20000; i++)
    assert_day ((guint32) g_test_rand_int_range (1, 5000 * YEAR_DAYS));
  assert_day (1);
}

static void
test_months (void)
{
  for (int i = 0; i < 50000; i++)
    {
      guint32 day = (guint32) g_test_rand_int_range ((gint32) jy_due_join (1899, 1, 1),
                                                     (gint32) jy_due_join (2101, 1, 1));
      int months = g_test_rand_int_range (0, 1300);
      GDate from, later, before;

      jy_due_set_date (&from, day);
      later = from;
      g_date_add_months (&later, (guint) months);
      g_assert_cmpuint (jy_due_months_later (day, months), ==, g_date_get_julian (&later));

      jy_due_set_date (&later, jy_due_months_of_age (day, months));
      before = later;
      g_date_subtract_days (&before, 1);
      g_assert_cmpint (jy_date_get_age_in_months (&from, &later), ==, months);
      g_assert_cmpint (jy_date_get_age_in_months (&from, &before), ==, months - 1);
      if (months % 12 == 0)
        {
          jy_date_get_birthday (&from, months / 12, &before);
          g_assert_cmpint (g_date_compare (&before, &later), ==, 0);
        }
    }
}

static void
test_unknown (void)
{
  GDate date;

  g_date_clear (&date, 1);
  g_assert_cmpuint (jy_due_day (&date), ==, 0);
  jy_due_set_date (&date, 0);
  g_assert_false (g_date_valid (&date));
  jy_due_set_date (&date, JY_DAY_NEVER);
  g_assert_false (g_date_valid (&date));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due-day/days", test_days);
  g_test_add_func ("/due-day/months", test_months);
  g_test_add_func ("/due-day/unknown", test_unknown);
  return g_test_run ();
}
