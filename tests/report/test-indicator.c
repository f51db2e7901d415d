/* test-indicator.c - every indicator of a small town, counted by hand, and the table itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-indicator.h"
#include "jy-setting.h"
#include "jy-test-counted-town.h"

/* clang-format off */
static const struct
{
  const char *id;
  const char *all;  /* of both villages; * where the register stands in for a base figure */
  const char *in_b;
} answers[] = {
  { "rate_sign_person",     "11/15*", "3/5*" }, /* 1, 2, 6, 7, 10; 11, 13, 16-19 */
  { "rate_sign_household",  "4/6*",  "2/2*" },
  { "rate_target",          "11/5*",  "3/2*" },
  { "rate_sign_key",        "9/19",   "2/4" }, /* 1, 6, 7 of 1, 3, 5-9; 6 of 11-20, 22, 23 */
  { "rate_sign_child_0_6",  "1/3",   "1/1" }, /* 7 of 3, 7, 23 */
  { "rate_sign_elderly",    "2/3",   "1/1" }, /* 1, 6 of 1, 6, 22 */
  { "rate_sign_maternal",   "1/2",   "0/0" }, /* 11 of 11, 12; for 4 the birth was 59 days ago */
  { "rate_sign_htn",        "1/3",   "0/0" }, /* 1 of 1, 14, 15 */
  { "rate_sign_dm2",        "1/4",   "0/0" }, /* 16 of 5, 14-16 */
  { "rate_sign_tb",         "1/2",   "0/1" }, /* 13 of 8, 13; for 20-22 it is over */
  { "rate_sign_smd",        "2/3",   "1/1" }, /* 6, 13 of 6, 13, 14 */
  { "rate_sign_disabled",   "1/2",   "0/1" }, /* 13 of 9, 13 */
  { "rate_sign_poverty",    "1/3",   "0/0" }, /* 13 of 13-15 */
  { "rate_sign_fp_special", "2/3",   "0/0" }, /* 13, 16 of 13, 14, 16 */
  { "rate_sign_dibao",      "1/4",   "0/0" }, /* 16 of 12, 14-16 */
  { "rate_sign_other_key",  "3/4",   "0/0" }, /* 17-19 of 17-20 */
  { "rate_sign_paid",       "1/15*", "0/5*" },
  { "rate_renew",           "1/2",   "1/1" }, /* 10 of 10, 12 */
  { "rate_terminate",       "1/13",   "1/4" }, /* 6, 7, 9, 10, 12 before; 1, 2 and the six of 11-19 new */
  { "count_new",            "8/0",   "0/0" },
  { "count_unsigned",       "4/0*", "2/0*" },

  { "rate_fulfil",          "3/11",   "1/3" }, /* 1, 7, 16 */
  { "rate_fulfil_in_time",  "2/11",   "0/3" },
  { "rate_served",          "4/11",   "2/3" }, /* these and 6 */
  /* 1: the quarter, the examination as OL01 and HT02; 6: of three quarters one, the examination
   * of 2023 as OL01 and SM02, not its constitution; 7: the check and the guidance, both late; of
   * 13 and 16 the quarter that ends was due, and 16 has it */
  { "rate_progress",        "9/13",  "5/8" },
  { "rate_progress_in_time", "7/13", "3/8" },
  { "rate_follow_up",       "3/4",   "1/1" }, /* 1, 6, 16 of these and 13 */
  { "rate_follow_up_in_time", "3/4", "1/1" },
  { "rate_recheck",         "1/2",   "0/0" }, /* 16 of 1, 16 */
  { "rate_referral_check",  "1/2",   "1/1" }, /* 6 of 2, 6 */

  /* 6: authentic, satisfied, knows the doctor; 7: not; 10: lost; 1: called after the day */
  { "rate_authentic",       "1/2",   "1/2" },
  { "rate_satisfaction",    "1/2",   "1/2" },
  { "rate_awareness",       "1/2",   "1/2" },
  { "rate_callback_lost",   "1/4",   "1/3" },
  { "rate_visit_institution", "34/57", "9/17" },
  { "rate_visit_doctor",    "24/50", "—" }, /* 13 of 30 are the township's, 11 of 20 of A */

  { "rate_record",          "3/15*", "1/5*" },
  { "rate_record_electronic", "3/15*", "1/5*" },
  { "rate_record_used",     "2/3",   "1/1" },
  { "rate_managed_elderly", "1/3",   "0/1" },
  { "rate_examined_elderly", "1/3",  "0/1" },
  { "rate_tcm_elderly",     "1/3",   "1/1" },
  { "rate_tcm_child",       "1/3",   "1/1" },
  { "rate_visit_newborn",   "1/2",   "0/0" }, /* 3 of 3, 23 */
  { "rate_managed_child",   "2/3",   "1/1" },
  { "rate_system_child",    "1/3",   "1/1" }, /* 3 missed the full month, 23 the first visit */
  { "rate_early_booked",    "1/2",   "0/0" }, /* 4, of two births */
  { "rate_visit_postpartum", "1/2",  "0/0" },
  { "rate_managed_htn",     "2/3",   "0/0" }, /* 1, 15 of 1, 14, 15 */
  { "count_estimated_htn",  "—",     "—" }, /* nobody knows the population of B */
  { "rate_managed_htn_estimated", "—", "—" },
  { "rate_std_managed_htn", "1/2",   "0/0" }, /* 15; 1 was not rechecked */
  { "rate_control_htn",     "1/2",   "0/0" }, /* 15; 1 had 150 at 74 */
  { "rate_managed_dm2",     "3/4",   "0/0" }, /* 5, 15, 16 of these and 14 */
  { "count_estimated_dm2",  "—",     "—" },
  { "rate_managed_dm2_estimated", "—", "—" },
  { "rate_std_managed_dm2", "2/3",   "0/0" }, /* 5, 15; 16 was not examined */
  { "rate_control_dm2",     "2/3",   "0/0" }, /* 5, 16; 15 had 9.0 */
  { "rate_std_managed_smd", "1/3",   "1/1" }, /* 6 of 6, 13, 14 */
  { "rate_treated_smd",     "1/3",   "0/1" }, /* 14 */
  { "rate_stable_smd",      "2/3",   "1/1" }, /* 6, 14 */
  { "rate_managed_tb",      "3/5",   "1/1" }, /* 8, 21, 22 of these, 13 and 20 */
  { "rate_regular_medication_tb", "1/2", "0/0" }, /* 21 of 21, 22 */
  { "rate_examination_complete", "1/3", "0/0" }, /* 1 of 1, 5, 15 */
};
/* clang-format on */

static JySigningFigures *
count (JyTestStore *self, const char *period, JySigningBy by)
{
  g_autoptr (GError) error = NULL;
  JySigningRequest request = { .by = by };
  JySigningFigures *figures;

  g_assert_true (jy_period_parse (period, &request.period));
  figures = jy_work_count_signing_figures (&self->work, &request, &error);
  g_assert_no_error (error);
  return figures;
}

static guint
find_unit (const JySigningFigures *figures, const char *name)
{
  for (guint unit = 0; unit < jy_signing_units_get_n (figures->units); unit++)
    if (g_str_equal (jy_signing_units_get (figures->units, unit)->name, name))
      return unit;
  g_assert_not_reached ();
}

static char *
show (const JyIndicator *indicator, const JySigningFigures *figures, guint unit)
{
  JyIndicatorValue value;

  jy_indicator_get_value (indicator, figures, unit, &value);
  if (!value.is_known)
    return g_strdup ("—");
  return g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "%s", value.rate.numerator,
                          value.rate.denominator, value.is_marked ? "*" : "");
}

/* A formula that takes one number for another, or none, gives another answer. */
static void
check_telling (const JyIndicator *indicator, const JySigningFigures *figures)
{
  JyIndicatorValue value;

  jy_indicator_get_value (indicator, figures, jy_signing_units_get_n (figures->units), &value);
  if (!value.is_known)
    return;
  g_assert_cmpint (value.rate.numerator, >, 0);
  g_assert_cmpint (value.rate.numerator, !=, value.rate.denominator);
  g_assert_cmpint (value.rate.denominator > 0, ==, jy_indicator_is_rate (indicator));
}

static void
test_town (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) figures = NULL;
  g_autoptr (JySigningFigures) by_team = NULL;
  g_autoptr (JySigningFigures) by_subdistrict = NULL;

  jy_test_sql (self, jy_test_counted_town);
  figures = count (self, "2024Q1", JY_SIGNING_BY_AREA);
  by_team = count (self, "2024Q1", JY_SIGNING_BY_TEAM);
  by_subdistrict = count (self, "2024Q1", JY_SIGNING_BY_SUBDISTRICT);

  g_assert_cmpuint (G_N_ELEMENTS (answers), ==, jy_n_indicators);
  for (guint i = 0; i < jy_n_indicators; i++)
    {
      const JyIndicator *indicator = jy_indicator_find (answers[i].id);
      guint n_units = jy_signing_units_get_n (figures->units);
      g_autofree char *all = NULL;
      g_autofree char *in_b = NULL;
      g_autofree char *of_team = NULL;
      g_autofree char *of_township = NULL;

      g_test_message ("%s", answers[i].id);
      g_assert_nonnull (indicator);
      all = show (indicator, figures, n_units);
      g_assert_cmpstr (all, ==, answers[i].all);
      check_telling (indicator, figures);
      in_b = show (indicator, figures, find_unit (figures, "B"));
      g_assert_cmpstr (in_b, ==, answers[i].in_b);
      of_team = show (indicator, by_team, find_unit (by_team, "t2"));
      g_assert_cmpstr (of_team, ==, answers[i].in_b);
      if (!g_str_equal (answers[i].id, "rate_target")) /* rounded up once, not twice */
        {
          of_township = show (indicator, by_subdistrict, find_unit (by_subdistrict, "t"));
          g_assert_cmpstr (of_township, ==, answers[i].all);
        }
    }
}

/* Where a base figure is from goes with it. */
static void
test_sources (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) figures = NULL;
  const JyBaseSource *source;

  jy_test_sql (self, jy_test_counted_town);
  figures = count (self, "2024Q1", JY_SIGNING_BY_AREA);
  g_assert_cmpuint (figures->base_sources->len, ==, 6);
  source = figures->base_sources->pdata[0];
  g_assert_cmpstr (source->area, ==, "A");
  g_assert_cmpint (source->which, ==, JY_BASE_POPULATION);
  g_assert_cmpint (source->year, ==, 2024);
  g_assert_cmpint (source->value, ==, 10);
  g_assert_cmpstr (source->source, ==, "police");
  g_assert_cmpuint (g_date_get_julian (&source->dated_on), ==,
                    g_date_get_julian (&(GDate){ .day = 1, .month = 1, .year = 2024, .dmy = 1 }));

  source = figures->base_sources->pdata[2]; /* the latest of the visits */
  g_assert_cmpint (source->which, ==, JY_BASE_VISITS_DOCTOR_OF);
  g_assert_cmpint (source->value, ==, 30);
  g_assert_cmpstr (source->source, ==, "HIS");
  g_assert_cmpuint (g_date_get_julian (&source->dated_on), ==,
                    g_date_get_julian (&(GDate){ .day = 31, .month = 3, .year = 2024, .dmy = 1 }));
}

/* And it is in the workbook and on paper: the definitions end with it. */
static void
test_defined (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const expected[] = {
    "Base figure: Population served|2024: A 10||police 2024-01-01",
    "Base figure: Households|2024: A 4||police 2024-01-01",
    "Base figure: Visits with the doctor signed with|2024: t 30||HIS 2024-03-31",
    "Base figure: Visits at the institution signed with|2024: B 17||HIS 2024-03-31",
    "Base figure: Visits with the doctor signed with|2024: A 20||HIS 2024-02-29",
    "Base figure: Visits at the institution signed with|2024: B 7, A 40, 11||HIS 2024-01-31",
  };
  g_autoptr (JySigningReport) report = NULL;
  const JySheet *sheet;

  jy_test_sql (self, jy_test_counted_town);
  jy_test_sql (self, "INSERT INTO logbook_entry (id, logbook, happened_on, kind, title, area,"
                     " persons, copies, detail, outcome) VALUES (7, 'visits', '2024-01-31', '1',"
                     " 'HIS', 3, 7, 0, '', ''), (8, 'visits', '2024-01-31', '1', 'HIS', NULL, 5, 1,"
                     " '', ''), (9, 'visits', '2024-01-31', '1', 'HIS', NULL, 6, 1, '', '')");
  report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  sheet = jy_test_get_sheet (report, JY_REPORT_DEFINITIONS);
  g_assert_cmpuint (sheet->n_rows, >, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *row = jy_test_show_row (sheet, sheet->n_rows - G_N_ELEMENTS (expected) + i);

      g_assert_cmpstr (row, ==, expected[i]);
    }
}

/* Of four births each rate has another number: none is taken for another. */
static void
test_births (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const expected[][2] = { { "rate_visit_newborn", "3/4" },      /* 3, 24, 26 */
                                             { "rate_early_booked", "1/4" },       /* 4 */
                                             { "rate_visit_postpartum", "2/4" } }; /* 4, 25 */
  g_autoptr (JySigningFigures) figures = NULL;

  jy_test_sql (self, jy_test_counted_town);
  jy_test_sql (self, jy_test_counted_twins);
  figures = count (self, "2024Q1", JY_SIGNING_BY_AREA);
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *all =
        show (jy_indicator_find (expected[i][0]), figures, jy_signing_units_get_n (figures->units));

      g_assert_cmpstr (all, ==, expected[i][1]);
    }
}

/* Visits are told of a doctor, too, where other base figures are not; nobody told of nothing. */
static void
test_visits (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *period;
    const char *id;
    const char *of_d1;
    const char *all;
  } cases[] = {
    { "2024Q1", "rate_visit_institution", "25/40", "34/57" },
    { "2024Q1", "rate_visit_doctor", "11/20", "24/50" },
    { "2024-02", "rate_visit_doctor", "11/20", "11/20" },
    { "2024-02", "rate_visit_institution", "—", "—" },
    { "2023Q4", "rate_visit_institution", "—", "1/90" },
    { "2023Q3", "rate_visit_institution", "—", "—" },
  };

  jy_test_sql (self, jy_test_counted_town);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JySigningFigures) figures = count (self, cases[i].period, JY_SIGNING_BY_DOCTOR);
      const JyIndicator *indicator = jy_indicator_find (cases[i].id);
      g_autofree char *of_d1 = show (indicator, figures, find_unit (figures, "d1"));
      g_autofree char *all = show (indicator, figures, jy_signing_units_get_n (figures->units));

      g_assert_cmpstr (of_d1, ==, cases[i].of_d1);
      g_assert_cmpstr (all, ==, cases[i].all);
    }
}

/* Given up while it reads one list after the other, there is one error and no more. */
static void
test_cancelled (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  JySigningRequest request = { .by = JY_SIGNING_BY_DOCTOR };
  g_autoptr (GError) error = NULL;

  jy_test_sql (self,
               "INSERT INTO team VALUES (1, 1, 't1', 't1', '', 0, NULL);"
               "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)"
               " INSERT INTO staff SELECT i, 1, 'd' || i, 'd', '', 'gp', '', '', NULL FROM n;"
               "INSERT INTO team_member (team, staff, role, from_on)"
               " SELECT 1, id, 'gp', '2020-01-01' FROM staff;");
  g_assert_true (jy_period_parse ("2024Q1", &request.period));
  g_cancellable_cancel (cancellable);
  jy_store_set_cancellable (self->store, cancellable);
  g_assert_null (jy_work_count_signing_figures (&self->work, &request, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  jy_store_set_cancellable (self->store, NULL);
}

/* A target holds from its day on; what is missing follows from it. */
static void
test_targets (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) before = NULL;
  g_autoptr (JySigningFigures) after = NULL;
  const JyIndicator *indicator = jy_indicator_find ("rate_sign_person");
  JyIndicatorValue value;

  jy_test_sql (self, jy_test_counted_town);
  jy_test_sql (self, "INSERT INTO setting VALUES (1, 1, 'target_sign_rate', '2024-03-31', '90')");
  before = count (self, "2024-02", JY_SIGNING_BY_AREA);
  after = count (self, "2024Q1", JY_SIGNING_BY_AREA);

  jy_indicator_get_value (indicator, before, jy_signing_units_get_n (before->units), &value);
  g_assert_cmpint (value.target, ==, 30);
  g_assert_true (jy_indicator_value_is_reached (&value));
  jy_indicator_get_value (indicator, after, jy_signing_units_get_n (after->units), &value);
  g_assert_cmpint (value.target, ==, 90);
  g_assert_cmpint (value.missing, ==, 3); /* 14 of 15 */
  g_assert_false (jy_indicator_value_is_reached (&value));
}

/* Behind every number of people there is a list as long as it. */
static void
test_lists (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };
  g_autoptr (JySigningFigures) figures = NULL;

  jy_test_sql (self, jy_test_counted_town);
  g_assert_true (jy_period_parse ("2024Q1", &request.period));
  figures = count (self, "2024Q1", JY_SIGNING_BY_AREA);
  for (guint i = 0; i < jy_n_indicators; i++)
    for (gboolean below = FALSE; below <= TRUE; below++)
      {
        g_autoptr (GError) error = NULL;
        g_autoptr (GArray) ids = NULL;
        JyIndicatorValue value;
        JyFigure figure;

        if (!jy_indicator_find_list (&jy_indicators[i], below, &figure) ||
            JY_FIGURE_IS_OF_SERVICES (figure))
          continue;
        jy_indicator_get_value (&jy_indicators[i], figures, find_unit (figures, "B"), &value);
        ids = jy_signing_figures_list (self->store, &request, &self->work.today, figure, 3, FALSE,
                                       &error);
        g_assert_no_error (error);
        g_test_message ("%s", jy_indicators[i].id);
        g_assert_cmpint (ids->len, ==, below ? value.rate.denominator : value.rate.numerator);
      }
}

/* A doctor has no share of the register. */
static void
test_doctors (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) figures = NULL;
  g_autofree char *rate = NULL;
  g_autofree char *fulfilled = NULL;

  jy_test_sql (self, jy_test_counted_town);
  figures = count (self, "2024Q1", JY_SIGNING_BY_DOCTOR);
  rate = show (jy_indicator_find ("rate_sign_person"), figures, find_unit (figures, "d2"));
  g_assert_cmpstr (rate, ==, "—");
  fulfilled = show (jy_indicator_find ("rate_fulfil"), figures, find_unit (figures, "d2"));
  g_assert_cmpstr (fulfilled, ==, "1/3");
}

static void
test_table (void)
{
  for (guint i = 0; i < jy_n_indicators; i++)
    {
      const JyIndicator *indicator = &jy_indicators[i];

      g_assert_true (jy_indicator_find (indicator->id) == indicator); /* each id once */
      g_assert_true (*indicator->name != '\0' && *indicator->counted != '\0');
      g_assert_true (*indicator->source != '\0');
      g_assert_cmpint (*indicator->divided != '\0', ==, jy_indicator_is_rate (indicator));
      g_assert_true (i == 0 || jy_indicators[i - 1].block <= indicator->block);
      if (indicator->target != NULL)
        g_assert_true (jy_setting_find (indicator->target)->is_number);
    }
}

#define TEST(name, func)                                                                           \
  g_test_add ("/indicator/" name, JyTestStore, NULL, jy_test_store_set_up, func,                   \
              jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST ("town", test_town);
  TEST ("sources", test_sources);
  TEST ("defined", test_defined);
  TEST ("births", test_births);
  TEST ("visits", test_visits);
  TEST ("cancelled", test_cancelled);
  TEST ("targets", test_targets);
  TEST ("lists", test_lists);
  TEST ("doctors", test_doctors);
  g_test_add_func ("/indicator/table", test_table);
  return g_test_run ();
}
