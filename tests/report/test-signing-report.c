/* test-signing-report.c - a small town whose figures can be counted by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-error.h"
#include "jy-test-town.h"

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, jy_test_town);
}

static void
assert_sheet (JySigningReport *report, JyReportSheet which, const char *const *expected)
{
  const JySheet *sheet = jy_test_get_sheet (report, which);

  for (guint r = 0; r < sheet->n_rows; r++)
    {
      g_autofree char *shown = jy_test_show_row (sheet, r);

      g_assert_cmpstr (shown, ==, expected[r]);
    }
  g_assert_null (expected[sheet->n_rows]);
}

#define NOTE "No base figures: the register is counted"

static void
test_by_area (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  static const char *const targets[] = {
    "宝塔社区|100|30|2|2|3|3.00|10.00|",
    "石塘村|3*|1*|1|1|1|33.33|100.00|" NOTE,
    "Total|103*|31*|3|3|4|3.88|12.90|" NOTE,
    NULL,
  };
  static const char *const summary[] = {
    "宝塔社区|100|40|1|2|3|3.00|3|1|2|50.00|0|4|2|50.00|1|1.00|",
    "石塘村|3*|1*|1|1|1|33.33|0|0|0|—|1|0|0|—|0|0.00|" NOTE,
    "Total|103*|41*|2|3|4|3.88|3|1|2|50.00|1|4|2|50.00|1|0.97|" NOTE,
    NULL,
  };
  static const char *const classes[] = {
    "宝塔社区|3|1|2|0|1|1|1|0|0|0|3",
    "石塘村|1|1|0|0|1|0|0|0|0|0|1",
    "Total|4|2|2|0|2|1|1|0|0|0|4",
    NULL,
  };
  const JySheet *groups = jy_test_get_sheet (report, JY_REPORT_GROUPS);
  g_autofree char *total = jy_test_show_row (groups, 2);

  assert_sheet (report, JY_REPORT_TARGETS, targets);
  assert_sheet (report, JY_REPORT_SUMMARY, summary);
  assert_sheet (report, JY_REPORT_CLASSES, classes);

  g_assert_cmpuint (groups->n_columns, ==, 1 + 3 * JY_SIGNING_N_GROUPS);
  g_assert_true (g_str_has_prefix (total, "Total|1|0|0.00|2|1|50.00|0|0|—|1|1|100.00|0|0|—|"));
  g_assert_true (g_str_has_suffix (total, "|4|2|50.00|0|0|—"));
  g_assert_true (jy_signing_report_is_good (report));
  g_assert_cmpstr (jy_signing_report_get_centre (report), ==, "荷塘社区卫生服务中心");
  g_assert_nonnull (strstr (jy_signing_report_get_title (report), "(as of 2024-03-31)"));
  g_assert_nonnull (groups->notes);
  g_assert_null (groups->notes[0]); /* nothing there comes from base figures */
}

static void
test_by_team (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_TEAM);
  static const char *const summary[] = {
    "一队|100|40|1|3|4|4.00|2|1|2|50.00|1|4|2|50.00|1|1.00|",
    "二队|3*|1*|1|0|0|0.00|1|0|0|—|0|0|0|—|0|0.00|" NOTE,
    "Total|103*|41*|2|3|4|3.88|3|1|2|50.00|1|4|2|50.00|1|0.97|" NOTE,
    NULL,
  };

  assert_sheet (report, JY_REPORT_SUMMARY, summary);
  g_assert_true (jy_signing_report_is_good (report));
}

static void
test_by_doctor (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_DOCTOR);
  static const char *const summary[] = {
    "张医生|—|—|1|1|2|—|1|1|2|50.00|1|—|2|—|1|—|",
    "李医生|—|—|1|2|2|—|2|0|0|—|0|—|0|—|0|—|",
    "Not signed, or without a doctor|—|—|0|0|0|—|0|0|0|—|0|—|0|—|0|—|",
    "Total|103*|41*|2|3|4|3.88|3|1|2|50.00|1|4|2|50.00|1|0.97|" NOTE,
    NULL,
  };

  assert_sheet (report, JY_REPORT_SUMMARY, summary);
  g_assert_true (jy_signing_report_is_good (report));
}

/* A period that is not over is told as of today; one that has not begun is refused. */
static void
test_periods (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024", JY_SIGNING_BY_AREA);
  g_autoptr (GError) error = NULL;
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };
  static const char *const targets[] = {
    /* 甲 is renewed, 乙 is not; the fourth household has moved, 壬 away, 辛 is born. */
    "宝塔社区|100|30|2|1|2|2.00|6.67|",
    "石塘村|5*|2*|2|2|2|40.00|100.00|" NOTE,
    "Total|105*|32*|4|3|4|3.81|12.50|" NOTE,
    NULL,
  };

  assert_sheet (report, JY_REPORT_TARGETS, targets);
  g_assert_nonnull (strstr (jy_signing_report_get_title (report), "as of 2024-06-15"));
  g_assert_nonnull (strstr (jy_signing_report_get_title (report), "not over"));

  g_assert_true (jy_period_parse ("2024Q3", &request.period));
  g_assert_null (jy_work_make_signing_report (&self->work, &request, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
}

/* A decided target goes before the rate; what an area has beyond its parts is a row of its own. */
static void
test_bases (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = NULL;
  static const char *const targets[] = {
    "荷塘街道|47|15|0|0|0|0.00|0.00|",
    "宝塔社区|100|55|2|2|3|3.00|5.45|",
    "石塘村|3*|1*|1|1|1|33.33|100.00|" NOTE,
    "Total|150|71|3|3|4|2.67|5.63|",
    NULL,
  };

  jy_test_sql (self, "INSERT INTO area_base VALUES (9, 1, 1, 2024, 150, NULL, NULL, '', NULL, '');"
                     "UPDATE area_base SET target_persons = 55 WHERE id = 2;");
  report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  assert_sheet (report, JY_REPORT_TARGETS, targets);
}

/* Another doctor is neither a loss nor a new agreement; taken back before it began is nothing. */
static void
test_switch (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = NULL;
  static const char *const summary[] = {
    "宝塔社区|100|40|1|2|3|3.00|3|1|2|50.00|0|4|2|50.00|1|1.00|",
    "石塘村|3*|1*|1|1|2|66.67|0|0|0|—|0|0|0|—|0|0.00|" NOTE,
    "Total|103*|41*|2|3|5|4.85|3|1|2|50.00|0|4|2|50.00|1|0.97|" NOTE,
    NULL,
  };

  jy_test_sql (
    self,
    "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on, starts_on,"
    "   ends_on, ended_on, renews, planned_time, informed, draft_step, note) VALUES"
    " (7, '7', 3, 2, 2, 1, '2024-03-10', '2024-03-10', '2025-03-09', NULL, 3, '', 1, 0, ''),"
    " (8, '8', 3, 2, 2, 1, '2024-03-11', '2024-03-20', '2025-03-19', '2024-03-20', NULL, '', 1, 0,"
    "  '');"
    "INSERT INTO agreement_member VALUES (10, 1, 7, 31, 1, '2024-03-10', NULL, ''),"
    " (11, 1, 8, 33, 1, '2024-03-20', '2024-03-20', '09');");
  report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  assert_sheet (report, JY_REPORT_SUMMARY, summary);
}

static void
test_empty (void)
{
  JyTestStore self = { 0 };
  g_autoptr (JySigningReport) report = NULL;
  static const char *const targets[] = { "Total|0|0|0|0|0|—|—|", NULL };

  jy_test_store_set_up (&self, NULL);
  report = jy_test_make_report (&self, "2024Q1", JY_SIGNING_BY_AREA);
  assert_sheet (report, JY_REPORT_TARGETS, targets);
  g_assert_true (jy_signing_report_is_good (report));
  jy_test_store_tear_down (&self, NULL);
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/signing-report/by-area", test_by_area);
  add ("/signing-report/by-team", test_by_team);
  add ("/signing-report/by-doctor", test_by_doctor);
  add ("/signing-report/periods", test_periods);
  add ("/signing-report/bases", test_bases);
  add ("/signing-report/switch", test_switch);
  g_test_add_func ("/signing-report/empty", test_empty);
  return g_test_run ();
}
