/* test-report-problems.c - what the rules find in a small town, and how figures change
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-key-figures.h"
#include "jy-report-problems.h"
#include "jy-test-town.h"

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, jy_test_town);
}

static const JyReportProblem *
get_problem (const GPtrArray *problems, const char *title)
{
  for (guint i = 0; i < problems->len; i++)
    if (g_str_equal (((JyReportProblem *) problems->pdata[i])->title, title))
      return problems->pdata[i];

  g_assert_not_reached ();
}

static void
assert_names (const GPtrArray *problems, const char *title, guint n, const char *names)
{
  const JyReportProblem *problem = get_problem (problems, title);
  g_autofree char *text = jy_report_problem_dup_names (problem);

  g_assert_cmpuint (problem->n, ==, n);
  g_assert_cmpstr (text, ==, names);
}

/* Counted by hand: 宝塔 misses 27 of 30 to sign; 石塘 has no base figures. */
static void
test_problems_of_town (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigningReport) report = NULL;
  g_autoptr (GPtrArray) problems = NULL;

  jy_test_sql (self,
               "INSERT INTO referral (id, resident, record, direction, made_on, check_by,"
               " is_urgent, reason, institution, department, expert, consent, transport,"
               " result_on, result, returned_on, advice, note) VALUES"
               " (1, 12, NULL, 'up', '2024-05-01', '2024-05-15', 0, 'other', '', '', NULL, 1, '',"
               " NULL, '', NULL, '', '');"
               "DELETE FROM team_area;");
  report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  problems = jy_work_find_report_problems (&self->work, report, &error);
  g_assert_no_error (error);

  assert_names (problems, "Areas below the signing target", 1, "宝塔社区 (3.00%, 27 short)");
  assert_names (problems, "Areas without base figures", 1, "石塘村");
  assert_names (problems, "Areas without a team", 2, "宝塔社区, 石塘村");
  assert_names (problems, "Referrals without result", 1, "乙 (一网格, by 2024-05-15)");
  assert_names (problems, "Rechecks overdue", 0, "—");
}

/* Of many the first are named, and how many more there are. */
static void
test_more_names (void)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const JyReportProblem problem = { "T", "A", 7, names };
  g_autofree char *text = NULL;

  g_ptr_array_add (names, (gpointer) "甲");
  g_ptr_array_add (names, (gpointer) "乙");
  text = jy_report_problem_dup_names (&problem);
  g_assert_cmpstr (text, ==, "甲, 乙 and 5 more");
}

/* A rise, a fall, none, and what cannot be compared. */
static void
test_changes (void)
{
  const JyIndicator *rate = jy_indicator_find ("rate_fulfil");
  const JyIndicator *count = jy_indicator_find ("count_new");
  const struct
  {
    const JyIndicator *indicator;
    JyRate now;
    JyRate then;
    gboolean is_known;
    const char *change;
  } cases[] = {
    { rate, { 1, 2 }, { 1, 4 }, TRUE, "+25.00" }, { rate, { 1, 3 }, { 1, 2 }, TRUE, "−16.67" },
    { rate, { 1, 2 }, { 2, 4 }, TRUE, "0" },      { rate, { 1, 2 }, { 0, 0 }, TRUE, "—" },
    { rate, { 0, 0 }, { 1, 2 }, TRUE, "—" },      { rate, { 1, 2 }, { 1, 2 }, FALSE, "—" },
    { count, { 5, 0 }, { 3, 0 }, TRUE, "+2" },    { count, { 3, 0 }, { 5, 0 }, TRUE, "−2" },
    { count, { 3, 0 }, { 3, 0 }, TRUE, "0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyKeyFigure figure = { .indicator = cases[i].indicator };
      g_autofree char *change = NULL;

      figure.now = (JyIndicatorValue){ .is_known = TRUE, .rate = cases[i].now };
      figure.then[JY_COMPARE_YEAR_BEFORE] =
        (JyIndicatorValue){ .is_known = cases[i].is_known, .rate = cases[i].then };
      change = jy_key_figure_dup_change (&figure, JY_COMPARE_YEAR_BEFORE);
      g_assert_cmpstr (change, ==, cases[i].change);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-problems/changes", test_changes);
  g_test_add_func ("/report-problems/more-names", test_more_names);
  g_test_add ("/report-problems/town", JyTestStore, NULL, set_up, test_problems_of_town,
              jy_test_store_tear_down);
  return g_test_run ();
}
