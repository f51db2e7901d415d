/* test-month-layout.c - where the days of a month stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-month-layout.h"
#include "jy-test.h"

/* clang-format off */
static const struct
{
  const char *day;
  const char *first;
  const char *last;
  guint n_weeks;
} cases[] = {
  { "2026-09-17", "2026-08-31", "2026-10-04", 5 }, /* begins on a Tuesday */
  { "2027-02-01", "2027-02-01", "2027-02-28", 4 }, /* four whole weeks */
  { "2026-08-31", "2026-07-27", "2026-09-06", 6 }, /* begins on a Saturday */
  { "2024-02-29", "2024-01-29", "2024-03-03", 5 },
  { "2026-11-01", "2026-10-26", "2026-12-06", 6 }, /* begins on a Sunday */
};
/* clang-format on */

static void
test_weeks (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const GDate day = jy_test_date (cases[i].day);
      const GDate expected = jy_test_date (cases[i].first);
      const GDate last = jy_test_date (cases[i].last);
      JyMonthLayout layout;
      GDate end;

      jy_month_layout_init (&layout, &day, 700, 520, 20);
      jy_month_layout_get_last (&layout, &end);
      g_assert_cmpuint (layout.n_weeks, ==, cases[i].n_weeks);
      g_assert_cmpint (g_date_compare (&layout.first, &expected), ==, 0);
      g_assert_cmpint (g_date_compare (&end, &last), ==, 0);
    }
}

/* Every day of ten years is in its own cell, and the middle of the cell is that day's. */
static void
test_cells (void)
{
  GDate day = jy_test_date ("2020-01-01");

  for (int i = 0; i < 3660; i++, g_date_add_days (&day, 1))
    {
      JyMonthLayout layout;
      JyMonthCell cell;
      GDate found;
      int index;

      jy_month_layout_init (&layout, &day, 913, 577, 24);
      index = jy_month_layout_find_day (&layout, &day);
      g_assert_cmpint (index, >=, 0);
      g_assert_true (jy_month_layout_is_in_month (&layout, &day));
      jy_month_layout_get_day (&layout, (guint) index, &found);
      g_assert_cmpint (g_date_compare (&day, &found), ==, 0);
      g_assert_cmpint (index % 7 + 1, ==, (int) g_date_get_weekday (&day));

      jy_month_layout_get_cell (&layout, (guint) index, &cell);
      g_assert_cmpfloat (cell.x + cell.width, <=, 913.001);
      g_assert_cmpfloat (cell.y + cell.height, <=, 577.001);
      g_assert_cmpfloat (cell.y, >=, 24);
      g_assert_cmpint (
        jy_month_layout_find_at (&layout, cell.x + cell.width / 2, cell.y + cell.height / 2), ==,
        index);
    }
}

static void
test_outside (void)
{
  const GDate day = jy_test_date ("2026-09-17"), other = jy_test_date ("2026-10-05");
  JyMonthLayout layout;

  jy_month_layout_init (&layout, &day, 700, 520, 20);
  g_assert_cmpint (jy_month_layout_find_at (&layout, 10, 10), ==, -1); /* the head */
  g_assert_cmpint (jy_month_layout_find_at (&layout, -1, 100), ==, -1);
  g_assert_cmpint (jy_month_layout_find_at (&layout, 700, 100), ==, -1);
  g_assert_cmpint (jy_month_layout_find_at (&layout, 10, 520), ==, -1);
  g_assert_cmpint (jy_month_layout_find_day (&layout, &other), ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/month-layout/weeks", test_weeks);
  g_test_add_func ("/month-layout/cells", test_cells);
  g_test_add_func ("/month-layout/outside", test_outside);
  return g_test_run ();
}
