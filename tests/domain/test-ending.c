/* test-ending.c - when and how an agreement may end (S49)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement.h"
#include "jy-date.h"
#include "jy-ending.h"

static GDate
day (const char *text)
{
  GDate date;

  g_date_clear (&date, 1);
  if (*text != '\0')
    g_assert_true (jy_date_from_text (text, &date));
  return date;
}

/* Returns: (transfer full): the ids of the broken rules */
static char *
judge (const char *on, const char *reason, const char *by, const char *confirmed_on)
{
  const GDate today = day ("2024-06-15");
  JyEndingForm form = { day ("2024-02-01"), day ("2025-01-31"), day (on), reason, by,
                        day (confirmed_on) };
  const JyIssue *issues[JY_ENDING_MAX_ISSUES];
  gsize n = jy_ending_check (&form, &today, issues);
  GString *ids = g_string_new (NULL);

  for (gsize i = 0; i < n; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", issues[i]->rule);

  return g_string_free (ids, FALSE);
}

static void
test_cases (void)
{
  static const struct
  {
    const char *on, *reason, *by, *confirmed_on, *expected;
  } cases[] = {
    { "2024-06-15", "04", "Zhang San", "2024-06-15", "" },
    { "2024-02-01", "04", "Zhang San", "2024-06-15", "" },
    { "2024-01-31", "04", "Zhang San", "2024-06-15", "E-2" },
    { "2025-02-01", "04", "Zhang San", "2024-06-15", "" },
    { "2025-02-02", "04", "Zhang San", "2024-06-15", "E-3" },
    { "", "04", "Zhang San", "2024-06-15", "E-1" },
    { "2024-06-15", "", "Zhang San", "2024-06-15", "E-4" },
    { "2024-06-15", NULL, NULL, "", "E-4 E-5" },
    { "2024-06-15", "04", "Zhang San", "2024-06-16", "E-6" },
    { "2024-06-15", "04", "", "2024-06-15", "E-7" },
    { "2024-06-15", JY_TERMINATION_DIED, "", "2024-06-15", "" },
    { "2024-06-15", JY_TERMINATION_MOVED, NULL, "2024-06-15", "" },
    { "2024-06-15", JY_TERMINATION_LOST, "", "2024-06-15", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *ids =
        judge (cases[i].on, cases[i].reason, cases[i].by, cases[i].confirmed_on);

      g_assert_cmpstr (ids, ==, cases[i].expected);
    }
}

/* Every day of the term and the day after it will do, and no other. */
static void
test_every_day (void)
{
  GDate on = day ("2023-12-01");
  const GDate first = day ("2024-02-01"), last = day ("2025-02-01");

  for (int i = 0; i < 500; i++, g_date_add_days (&on, 1))
    {
      char text[JY_DATE_TEXT_SIZE];
      g_autofree char *ids = NULL;

      jy_date_to_text (&on, text);
      ids = judge (text, "04", "Zhang San", "2024-06-15");
      g_assert_true ((*ids == '\0') ==
                     (g_date_compare (&on, &first) >= 0 && g_date_compare (&on, &last) <= 0));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ending/cases", test_cases);
  g_test_add_func ("/ending/every-day", test_every_day);

  return g_test_run ();
}
