/* test-estimated-patients.c - how many patients there should be, worked out by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-report.h"

/* A thousand people in A, 333 in B, two patients with hypertension followed up in A; C has nobody.
 *
 * Hypertension: 1000 × 85 % × 18.8 % = 159.8; 333: 53.21; all 1333: 213.01.
 * Diabetes: 1000 × 85 % × 9.7 % = 82.45; 333: 27.46; all: 109.91, not the sum of what was rounded.
 */
static const char *const town =
  "INSERT INTO area VALUES (1, 1, NULL, 'township', 't', 't', '', '', '', 0, NULL),"
  " (2, 1, 1, 'village', 'A', 'a', '', '', '', 1, NULL),"
  " (3, 1, 1, 'village', 'B', 'b', '', '', '', 2, NULL),"
  " (4, 1, 1, 'village', 'C', 'c', '', '', '', 3, NULL);"
  "INSERT INTO area_base VALUES (1, 1, 2, 2024, 1000, 300, NULL, 'police', '2024-01-01', ''),"
  " (2, 1, 3, 2024, 333, 100, NULL, 'police', '2024-01-01', ''),"
  " (3, 1, 4, 2024, 0, 0, NULL, 'police', '2024-01-01', '');"
  "INSERT INTO staff VALUES (1, 1, 'd', 'd', '', 'gp', '', '', NULL);"
  "INSERT INTO household VALUES (1, 1, '1', 2, '', '', '', NULL, NULL);"
  "INSERT INTO resident VALUES (1, 1, 'x', 1, '1950-01-01', '01', NULL, '', 1, 'local', '', '',"
  " NULL, NULL, NULL), (2, 1, 'y', 2, '1952-01-01', '01', NULL, '', 1, 'local', '', '', NULL, NULL,"
  " NULL);"
  "INSERT INTO membership VALUES (1, 1, 1, 1, '02', NULL, NULL, ''), (2, 1, 1, 2, '10', NULL, NULL,"
  " '');"
  "INSERT INTO condition VALUES (1, 1, 1, 'hypertension', NULL, NULL, '', ''),"
  " (2, 1, 2, 'hypertension', NULL, NULL, '', '');"
  "INSERT INTO service_record SELECT id, 1, 'hypertension', id, NULL, '2024-02-01', '2024-02-01', "
  "1,"
  " 'done', NULL, 'dbp=80\nsbp=130\n', 1, 0, '', '', 'none', NULL, NULL, '', NULL, '' FROM "
  "resident;";

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, town);
}

/* "of all, A, B, C" */
static void
assert_values (JyTestStore *self, const char *id, const char *wanted)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  const GArray *units = jy_signing_report_get_units (report);
  const JyIndicator *indicator = jy_indicator_find (id);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i <= units->len; i++)
    {
      JyIndicatorValue value;
      g_autofree char *rate = NULL;

      jy_indicator_get_value (indicator, figures,
                              i == 0 ? jy_signing_units_get_n (figures->units)
                                     : g_array_index (units, guint, i - 1),
                              &value);
      rate = jy_rate_dup_text (value.rate);
      g_string_append_printf (text, "%s%" G_GINT64_FORMAT "%s%s", i > 0 ? ", " : "",
                              value.rate.numerator, jy_indicator_is_rate (indicator) ? " " : "",
                              jy_indicator_is_rate (indicator) ? rate : "");
      if (!value.is_known)
        g_string_append (text, " unknown");
    }
  g_assert_cmpstr (text->str, ==, wanted);
}

static void
test_town (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = NULL;
  const JySheet *sheet;
  g_autofree char *first = NULL, *total = NULL;

  assert_values (self, "count_estimated_htn", "213, 160, 53, 0");
  assert_values (self, "count_estimated_dm2", "110, 82, 27, 0");
  assert_values (self, "rate_managed_htn_estimated", "2 0.94%, 2 1.25%, 0 0.00%, 0 —");
  assert_values (self, "rate_managed_dm2_estimated", "0 0.00%, 0 0.00%, 0 0.00%, 0 —");

  report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  sheet = jy_test_get_sheet (report, JY_REPORT_CHRONIC);
  first = jy_test_show_row (sheet, 0);
  total = jy_test_show_row (sheet, sheet->n_rows - 1);
  g_assert_true (g_str_has_suffix (first, "|160|1.25|82|0.00"));
  g_assert_true (g_str_has_suffix (total, "|213|0.94|110|0.00"));
  jy_test_check_rates (report);
}

/* What the centre decides holds from its day on. */
static void
test_settings (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  jy_test_sql (self, "INSERT INTO setting VALUES (1, 1, 'adult_share', '2024-03-01', '800'),"
                     " (2, 1, 'hypertension_share', '2024-03-31', '275'),"
                     " (3, 1, 'diabetes_share', '2024-04-01', '500')");
  assert_values (self, "count_estimated_htn", "293, 220, 73, 0");
  assert_values (self, "count_estimated_dm2", "103, 78, 26, 0");
}

/* Without a population there is no estimate, neither of the unit nor of all: not 0. */
static void
test_missing (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = NULL;
  const JySheet *sheet;
  g_autofree char *bare = NULL, *total = NULL;

  jy_test_sql (self, "DELETE FROM area_base WHERE area = 3;"
                     "INSERT INTO household VALUES (2, 1, '2', 3, '', '', '', NULL, NULL);"
                     "UPDATE membership SET household = 2 WHERE id = 2");
  assert_values (self, "count_estimated_htn", "0 unknown, 160, 0 unknown, 0");
  assert_values (self, "rate_managed_htn_estimated", "0 — unknown, 1 0.63%, 0 — unknown, 0 —");

  report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  sheet = jy_test_get_sheet (report, JY_REPORT_CHRONIC);
  bare = jy_test_show_row (sheet, 1);
  total = jy_test_show_row (sheet, sheet->n_rows - 1);
  g_assert_true (g_str_has_suffix (bare, "|—|—|—|—"));
  g_assert_true (g_str_has_suffix (total, "|—|—|—|—"));
  jy_test_check_rates (report);
}

#define TEST(name, func)                                                                           \
  g_test_add ("/estimated-patients/" name, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST ("town", test_town);
  TEST ("settings", test_settings);
  TEST ("missing", test_missing);
  return g_test_run ();
}
