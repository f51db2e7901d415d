/* test-moment.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-moment.h"

static const struct
{
  gint64 at;
  const char *day;
  const char *minute;
  const char *second;
} moments[] = {
  { 0, "1970-01-01", "1970-01-01 08:00", "1970-01-01 08:00:00" }, /* in Shanghai */
  { 1718438399, "2024-06-15", "2024-06-15 15:59", "2024-06-15 15:59:59" },
  { 1718467199, "2024-06-15", "2024-06-15 23:59", "2024-06-15 23:59:59" },
  { 1718467200, "2024-06-16", "2024-06-16 00:00", "2024-06-16 00:00:00" },
  { G_MAXINT64, "", "", "" },
};

static void
test_moments (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autofree char *day = jy_moment_dup_day (moments[i].at);
      g_autofree char *minute = jy_moment_dup_minute (moments[i].at);
      g_autofree char *second = jy_moment_dup_second (moments[i].at);

      g_assert_cmpstr (day, ==, moments[i].day);
      g_assert_cmpstr (minute, ==, moments[i].minute);
      g_assert_cmpstr (second, ==, moments[i].second);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moment/moments", test_moments);

  return g_test_run ();
}
