/* test-due-birth.c: children, pregnancies and births (rules.md 3.5, 3.6, 3.12)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/jy-life.h"

/* Covered from before the birth until after the seventh birthday. */
#define CHILD "born 2019-03-10; sign 2019-01-01 2027-12-31; "
#define WOMAN "born 1995-03-10; sign 2025-06-01 2027-12-31; pregnant 2026-01-20 2026-01-01; "

static const JyLifeCase children[] = {
  { "3.5: within 7 days after discharge", CHILD "discharged 2019-03-13; did newborn 2019-03-20",
    "2026-05-01", "child-newborn", "2019-03-13..2019-03-20 ~2019-04-06 done" },
  { "3.5: discharge not known: after the birth", CHILD, "2026-05-01", "child-newborn",
    "2019-03-10..2019-03-17 ~2019-04-06 missed" },
  { "3.5: 28 to 30 days", CHILD "did child-1-8m 2019-04-10", "2026-05-01", "child-full-month",
    "2019-04-07..2019-04-09 ~2019-06-09 done-late" },
  { "3.5: 3 months to 3 months and 29 days, late until 6", CHILD "did child-1-8m 2019-09-09",
    "2026-05-01", "child-3-months", "2019-06-10..2019-07-09 ~2019-09-09 done-late" },
  { "3.5: before its window a check is an extra", CHILD "did child-1-8m 2019-06-09", "2019-06-10",
    "child-3-months", "2019-06-10..2019-07-09 ~2019-09-09 due" },
  { "3.5: 6 months", CHILD "did child-1-8m 2019-09-10", "2026-05-01", "child-6-months",
    "2019-09-10..2019-10-09 ~2019-11-09 done" },
  { "3.5: 8 months", CHILD, "2026-05-01", "child-8-months",
    "2019-11-10..2019-12-09 ~2020-03-09 missed" },
  { "3.5: 12 m 0 d to 12 m 29 d", CHILD "did child-12-30m 2020-04-08", "2026-05-01",
    "child-12-months", "2020-03-10..2020-04-08 ~2020-09-09 done" },
  { "3.5: 18 months", CHILD, "2026-05-01", "child-18-months",
    "2020-09-10..2020-10-09 ~2021-03-09 missed" },
  { "3.5: 24 months", CHILD, "2026-05-01", "child-24-months",
    "2021-03-10..2021-04-08 ~2021-09-09 missed" },
  { "3.5: 30 months", CHILD, "2026-05-01", "child-30-months",
    "2021-09-10..2021-10-09 ~2022-03-09 missed" },
  { "3.5: 36 months: 3 y 0 d to 3 y 11 m 29 d", CHILD "did child-3-6y 2023-03-09", "2026-05-01",
    "child-36-months", "2022-03-10..2023-03-09 done" },
  { "3.5: 4 years", CHILD "did child-3-6y 2023-03-10", "2026-05-01", "child-4-years",
    "2023-03-10..2024-03-09 done" },
  { "3.5: 5 years", CHILD "did child-3-6y 2025-03-10", "2026-05-01", "child-5-years",
    "2024-03-10..2025-03-09 missed" },
  { "3.5: 6 years", CHILD, "2026-03-09", "child-6-years", "2025-03-10..2026-03-09 due" },
  { "3.5: a window begins with the agreement", "born 2025-03-10; sign 2025-06-20", "2025-06-20",
    "child-3-months", "2025-06-20..2025-07-09 ~2025-09-09 due" },
  { "3.5: what was over by then is not asked for", "born 2025-03-10; sign 2025-07-20", "2025-08-20",
    "child-3-months", "" },
  { "3.5: an adult has none", "born 1990-03-10; sign 2025-07-20", "2025-08-20", "child-6-years",
    "" },
  { "born on 29 February: the birthday is 1 March", "born 2020-02-29; sign 2020-01-01 2030-12-31",
    "2026-05-01", "child-4-years", "2024-02-29..2025-02-28 missed" },
  { "born on 29 February: a common year", "born 2020-02-29; sign 2020-01-01 2030-12-31",
    "2026-05-01", "child-5-years", "2025-03-01..2026-02-28 missed" },
  { "born on 31 August: 6 months on 1 March", "born 2025-08-31; sign 2025-01-01 2030-12-31",
    "2026-05-01", "child-6-months", "2026-03-01..2026-03-30 ~2026-04-30 missed" },

  { "3.12: 6 months", CHILD "did child-tcm 2019-09-20", "2026-05-01", "child-tcm-6-months",
    "2019-09-10..2019-10-09 ~2020-03-09 done" },
  { "3.12: 12 months", CHILD, "2026-05-01", "child-tcm-12-months",
    "2020-03-10..2020-04-08 ~2020-09-09 missed" },
  { "3.12: 18 months", CHILD, "2026-05-01", "child-tcm-18-months",
    "2020-09-10..2020-10-09 ~2021-03-09 missed" },
  { "3.12: 24 months", CHILD, "2026-05-01", "child-tcm-24-months",
    "2021-03-10..2021-04-08 ~2021-09-09 missed" },
  { "3.12: 30 months", CHILD, "2026-05-01", "child-tcm-30-months",
    "2021-09-10..2021-10-09 ~2022-03-09 missed" },
  { "3.12: 36 months", CHILD "did child-tcm 2022-12-31", "2026-05-01", "child-tcm-36-months",
    "2022-03-10..2023-03-09 done" },
};

static void
test_children (void)
{
  jy_life_assert (children, G_N_ELEMENTS (children));
}

static const JyLifeCase maternal[] = {
  { "3.6, 1: before 13 weeks, from the day it is known", WOMAN "did antenatal-first 2026-04-01",
    "2026-05-01", "antenatal-1", "2026-01-20..2026-04-01 ~2026-04-22 done" },
  { "3.6, 1: late until the second opens", WOMAN "did antenatal-first 2026-04-02", "2026-05-01",
    "antenatal-1", "2026-01-20..2026-04-01 ~2026-04-22 done-late" },
  { "3.6, 2: 16 to 20 weeks", WOMAN "did antenatal 2026-04-23 phone", "2026-05-01", "antenatal-2",
    "2026-04-23..2026-05-27 done" },
  { "3.6, 3: 21 to 24 weeks", WOMAN "did antenatal 2026-06-25", "2026-06-25", "antenatal-3",
    "2026-05-28..2026-06-24 ~2026-07-15 done-late" },
  { "3.6, 4: 28 to 36 weeks", WOMAN, "2026-05-01", "antenatal-4",
    "2026-07-16..2026-09-16 upcoming" },
  { "3.6, 5: 37 to 40 weeks", WOMAN, "2026-05-01", "antenatal-5",
    "2026-09-17..2026-10-14 ~ever upcoming" },
  { "3.6: the birth ends what is open", WOMAN "birth 2026-09-20", "2026-09-20", "antenatal-5",
    "2026-09-17..2026-10-14 ~ever cancelled" },
  { "3.6: what would have come is gone", WOMAN "birth 2026-09-01", "2026-09-20", "antenatal-5",
    "" },
  { "3.6: an end without a birth too", WOMAN "ended 2026-05-01", "2026-05-01", "antenatal-2",
    "2026-04-23..2026-05-27 cancelled" },
  { "3.6: no last period: counted from the due date",
    "born 1995-03-10; sign 2025-06-01 2027-12-31; pregnant 2026-01-20; due 2026-10-08",
    "2026-05-01", "antenatal-2", "2026-04-23..2026-05-27 due" },
  { "3.6: neither: nothing can be said",
    "born 1995-03-10; sign 2025-06-01 2027-12-31; pregnant 2026-01-20", "2026-05-01", "antenatal-2",
    "" },
  { "3.6: a first visit that came late is the visit of those weeks",
    "born 1995-03-10; sign 2025-06-01 2027-12-31; pregnant 2026-05-01 2026-01-01; "
    "did antenatal-first 2026-05-01",
    "2026-05-01", "antenatal-2", "2026-05-01..2026-05-27 done" },
  { "3.6, 6: within a week after discharge",
    WOMAN "birth 2026-10-01; home 2026-10-04; did postpartum 2026-10-11", "2026-11-01",
    "postpartum", "2026-10-04..2026-10-11 ~2026-11-11 done" },
  { "3.6, 6: discharge not known", WOMAN "birth 2026-10-01", "2026-10-09", "postpartum",
    "2026-10-01..2026-10-08 ~2026-11-11 overdue" },
  { "3.6, 7: 42 to 56 days after the birth", WOMAN "birth 2026-10-01", "2026-11-12",
    "postpartum-42d", "2026-11-12..2026-11-26 ~2026-12-24 due" },
  { "3.6, 7: late until 12 weeks are over",
    WOMAN "birth 2026-10-01; home 2026-10-04; did postpartum-42d 2026-12-24", "2027-01-12",
    "postpartum-42d", "2026-11-12..2026-11-26 ~2026-12-24 done-late" },
  { "3.6: nothing after no birth", WOMAN "ended 2026-05-01", "2026-11-12", "postpartum", "" },
  { "3.6: two pregnancies, told in any order",
    "born 1995-03-10; sign 2024-01-01 2027-12-31; pregnant 2026-01-20 2026-01-01; "
    "pregnant 2024-02-01 2024-01-10; birth 2024-10-01",
    "2026-05-01", "antenatal-2", "2024-05-01..2024-06-04 missed; 2026-04-23..2026-05-27 due" },
  { "3.6: told twice, it is one", WOMAN "pregnant 2026-01-20 2026-01-01", "2026-05-01",
    "antenatal-2", "2026-04-23..2026-05-27 due" },
};

static void
test_maternal (void)
{
  jy_life_assert (maternal, G_N_ELEMENTS (maternal));
}

/* S72: from then on, and for that group alone, it is the task of the specialist officer. */
static void
test_handed_over (void)
{
  g_autoptr (JyLife) life = jy_life_new (
    "born 2025-03-10; sign 2025-01-01 2030-12-31; hand-over child 2025-10-01 2026-04-01");
  g_autoptr (GArray) windows = jy_life_due (life, "2026-02-01");
  guint n_handed_over = 0;

  for (guint i = 0; i < windows->len; i++)
    {
      const JyDueWindow *window = &g_array_index (windows, JyDueWindow, i);
      GDate accepted, until;

      g_date_set_parse (&accepted, "2025-10-01");
      g_date_set_parse (&until, "2026-04-01");
      g_assert_cmpint (window->is_handed_over, ==,
                       window->rule->groups == JY_GROUP_CHILD &&
                         g_date_compare (&window->to, &accepted) >= 0 &&
                         g_date_compare (&window->from, &until) < 0);
      n_handed_over += window->is_handed_over != FALSE;
    }
  g_assert_cmpuint (n_handed_over, ==, 5); /* checks at 6, 8, 12 months, guidance at 6 and 12 */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due/birth/children", test_children);
  g_test_add_func ("/due/birth/maternal", test_maternal);
  g_test_add_func ("/due/birth/handed-over", test_handed_over);
  return g_test_run ();
}
