/* test-indicator.c - every indicator of a small town, counted by hand, and the table itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-indicator.h"
#include "jy-setting.h"
#include "jy-test-report.h"

/* Ten people in two villages on 31 March 2024.  Village A has base figures, village B none.
 *
 * 1 elderly, hypertension, signed in January (paid), examined, a recheck not done
 * 2 signed with 1; nothing was done
 * 3 newborn of 1 February, visited once; not signed
 * 4 mother of 1 February, booked at seven weeks, visited after a week; not signed
 * 5 diabetes, followed up, examined without the tests; not signed
 * 6 elderly, mental disorder, signed in September, one follow-up of three, referred and asked after
 * 7 child of 34 months, signed with 6, check and guidance both late
 * 8 tuberculosis since January, visited; not signed
 * 9 disabled, signed in June, terminated in February
 * 10 renewed in February; nothing was done */
static const char *const town =
  "INSERT INTO area VALUES (1, 1, NULL, 'township', 't', 't', '', '', '', 0, NULL),"
  " (2, 1, 1, 'village', 'A', 'a', '', '', '', 1, NULL),"
  " (3, 1, 1, 'village', 'B', 'b', '', '', '', 2, NULL);"
  "INSERT INTO area_base VALUES (1, 1, 2, 2024, 10, 4, NULL, 'police', '2024-01-01', ''),"
  " (2, 1, 2, 2023, 99, 99, NULL, 'old', NULL, '');"
  "INSERT INTO team VALUES (1, 1, 't1', 't1', '', 0, NULL), (2, 1, 't2', 't2', '', 1, NULL);"
  "INSERT INTO staff VALUES (1, 1, 'd1', 'd1', '', 'gp', '', '', NULL),"
  " (2, 1, 'd2', 'd2', '', 'gp', '', '', NULL);"
  "INSERT INTO team_area VALUES (1, 1, 1, 2, NULL, NULL), (2, 1, 2, 3, NULL, NULL);"
  "INSERT INTO package VALUES (1, 1, 'p1', 'p1', 1, 0, NULL), (2, 1, 'p2', 'p2', 2, 1500, NULL);"
  "INSERT INTO household VALUES (1, 1, '1', 2, '', '', '', NULL, NULL),"
  " (2, 1, '2', 2, '', '', '', NULL, NULL), (3, 1, '3', 3, '', '', '', NULL, NULL),"
  " (4, 1, '4', 3, '', '', '', NULL, NULL);"
#define PERSON(id, born, household)                                                                \
  "INSERT INTO resident VALUES (" id ", 1, 'x', 2, '" born "', '01', NULL, '', 1, 'local', '', "   \
  "'', NULL, NULL, NULL);"                                                                         \
  "INSERT INTO membership VALUES (" id ", 1, " household ", " id ", '20', NULL, NULL, '');"
  PERSON ("1", "1950-01-01", "1") PERSON ("2", "1980-01-01", "1") PERSON ("3", "2024-02-01", "1")
    PERSON ("4", "1990-01-01", "2") PERSON ("5", "1960-01-01", "2") PERSON ("6", "1945-01-01", "3")
      PERSON ("7", "2021-05-01", "3") PERSON ("8", "1975-01-01", "4")
        PERSON ("9", "1970-01-01", "4") PERSON (
          "10",
          "1985-01-01",
          "4") "INSERT INTO condition VALUES (1, 1, 1, 'hypertension', NULL, NULL, '', ''),"
               " (2, 1, 5, 'diabetes', '2023-01-01', NULL, '', ''), (3, 1, 6, "
               "'mental-disorder', NULL, NULL, '', ''),"
               " (4, 1, 8, 'tuberculosis', '2024-01-10', NULL, '', ''), (5, 1, 9, 'disabled', "
               "NULL, NULL, '', '');"
               "INSERT INTO pregnancy VALUES (1, 1, 4, '2023-06-15', '2023-05-01', NULL, "
               "'2024-02-01', NULL,"
               " '', NULL);"
#define AGREEMENT(id, household, team, from, until, ended, renews)                                 \
  "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on, starts_on,"     \
  " ends_on, ended_on, renews, planned_time, informed, draft_step, note) VALUES (" id ", 'a" id    \
  "', " household ", " team ", " team ", 1, '" from "', '" from "', '" until "', " ended           \
  ", " renews ", '', 1, 0, '');"
  AGREEMENT ("1", "1", "1", "2024-01-05", "2025-01-04", "NULL", "NULL")
    AGREEMENT ("2", "3", "2", "2023-09-01", "2024-08-31", "NULL", "NULL") AGREEMENT (
      "3", "4", "2", "2023-06-01", "2024-05-31", "'2024-02-15'", "NULL")
      AGREEMENT ("4", "4", "2", "2023-02-15", "2024-02-14", "NULL", "NULL") AGREEMENT (
        "5",
        "4",
        "2",
        "2024-02-15",
        "2025-02-14",
        "NULL",
        "4") "INSERT INTO agreement_member VALUES (1, 1, 1, 1, 2, '2024-01-05', NULL, ''),"
             " (2, 1, 1, 2, 1, '2024-01-05', NULL, ''), (3, 1, 2, 6, 1, '2023-09-01', NULL, ''),"
             " (4, 1, 2, 7, 1, '2023-09-01', NULL, ''),"
             " (5, 1, 3, 9, 1, '2023-06-01', '2024-02-15', '04'),"
             " (6, 1, 4, 10, 1, '2023-02-15', NULL, ''), (7, 1, 5, 10, 1, '2024-02-15', NULL, '');"
#define RECORD(id, form, resident, day, answers, outcome, next, by)                                \
  "INSERT INTO service_record VALUES (" id ", 1, '" form "', " resident ", NULL, '" day "', '" day \
  "', 1, 'done', NULL, '" answers "', " outcome ", 0, '', '', '" next "', " by                     \
  ", NULL, '', NULL, '');"
#define TESTS                                                                                      \
  "alt=20\ncholesterol=5\ncreatinine=80\ndbp=80\necg=1\nevaluation=1\nfbg=5\nguidance=1\n"         \
  "haemoglobin=140\nheight=170\nsbp=120\nurine_protein=1\nweight=60\n"
  RECORD (
    "1", "hypertension", "1", "2024-02-01", "dbp=80\nsbp=150\n", "2", "recheck", "'2024-02-15'")
    RECORD ("2", "examination", "1", "2024-02-01", TESTS, "0", "none", "NULL") RECORD (
      "3", "newborn", "3", "2024-02-05", "", "0", "none", "NULL")
      RECORD ("4", "antenatal-first", "4", "2023-06-20", "", "0", "none", "NULL") RECORD (
        "5", "postpartum", "4", "2024-02-08", "", "0", "none", "NULL")
        RECORD ("6", "diabetes", "5", "2024-02-10", "fbg=6.5\n", "1", "none", "NULL") RECORD (
          "7", "examination", "5", "2024-01-20", "dbp=80\nsbp=120\n", "0", "none", "NULL")
          RECORD ("8", "mental-disorder", "6", "2024-03-01", "adherence=1\n", "3", "none", "NULL")
            RECORD ("9", "examination", "6", "2023-11-01", "dbp=80\nsbp=120\n", "0", "none", "NULL")
              RECORD ("10", "tcm-constitution", "6", "2024-02-02", "", "0", "none", "NULL")
                RECORD ("11", "child-tcm", "7", "2024-01-10", "", "0", "none", "NULL")
                  RECORD ("12", "child-12-30m", "7", "2024-02-01", "", "0", "none", "NULL")
                    RECORD ("13", "tuberculosis-first", "8", "2024-01-12", "", "0", "none", "NULL")
  /* After the day: of no interest. */
  RECORD ("14", "health-assessment", "2", "2024-04-01", "", "0", "none", "NULL")
    RECORD ("15",
            "hypertension",
            "1",
            "2024-04-02",
            "dbp=80\nsbp=130\n",
            "1",
            "none",
            "NULL") "INSERT INTO callback_sample VALUES (1, 1, 2, NULL, '2024-03-10', 1, 4, 5, 0),"
                    " (2, 1, 2, NULL, '2023-12-31', 1, 4, 5, 0);"
                    "INSERT INTO callback VALUES (1, 1, 1, 1, 6, 2, '2024-03-11', 1, 1, 1, 1, 1, "
                    "0, 1, 1, 1, 1, ''),"
                    " (2, 1, 1, 2, 7, 2, '2024-03-11', 1, 2, 2, 2, 2, 0, 2, 2, 2, 3, ''),"
                    " (3, 1, 1, 3, 10, 5, '2024-03-12', 3, NULL, NULL, NULL, NULL, NULL, NULL, "
                    "NULL, NULL, NULL, ''),"
                    " (4, 1, 1, 4, 1, 1, '2024-04-02', 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, ''),"
                    " (5, 1, 2, 1, 6, 2, '2024-01-05', 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, '');"
                    "INSERT INTO referral VALUES (1, 1, 6, NULL, 'up', '2024-03-05', '2024-03-19', "
                    "0, 'other', '',"
                    " '', NULL, 1, '', '2024-03-15', 'seen', NULL, '', '');"
                    "INSERT INTO health_record (id, resident, opened_on, workplace, contact_name, "
                    "contact_phone,"
                    " ethnic, blood_abo, blood_rh, education, occupation, marital, payment, "
                    "allergy, exposure,"
                    " past_disease, surgery, injury, transfusion, family_father, family_mother, "
                    "family_siblings,"
                    " family_children, hereditary, disability, disability_certificate, "
                    "kitchen_exhaust, fuel, water,"
                    " toilet, livestock) SELECT id, id, CASE id WHEN 3 THEN '2024-04-01' ELSE "
                    "'2021-01-01' END, '',"
                    " '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', "
                    "'', '', '', '', '',"
                    " '', '', '' FROM resident WHERE id IN (1, 2, 3, 6);";

/* clang-format off */
static const struct
{
  const char *id;
  const char *all;  /* of both villages; * where the register stands in for a base figure */
  const char *in_b;
} answers[] = {
  { "rate_sign_person",     "5/15*", "3/5*" },
  { "rate_sign_household",  "3/6*",  "2/2*" },
  { "rate_target",          "5/5*",  "3/2*" },
  { "rate_sign_key",        "3/7",   "2/4" },
  { "rate_sign_child_0_6",  "1/2",   "1/1" },
  { "rate_sign_elderly",    "2/2",   "1/1" },
  { "rate_sign_maternal",   "0/0",   "0/0" }, /* 59 days after the birth */
  { "rate_sign_htn",        "1/1",   "0/0" },
  { "rate_sign_dm2",        "0/1",   "0/0" },
  { "rate_sign_tb",         "0/1",   "0/1" },
  { "rate_sign_smd",        "1/1",   "1/1" },
  { "rate_sign_disabled",   "0/1",   "0/1" },
  { "rate_sign_poverty",    "0/0",   "0/0" },
  { "rate_sign_fp_special", "0/0",   "0/0" },
  { "rate_sign_dibao",      "0/0",   "0/0" },
  { "rate_sign_other_key",  "0/0",   "0/0" },
  { "rate_sign_paid",       "1/15*", "0/5*" },
  { "rate_renew",           "1/1",   "1/1" },
  { "rate_terminate",       "1/6",   "1/4" }, /* 6, 7, 9, 10 before; 1, 2 new */
  { "count_new",            "2/0",   "0/0" },
  { "count_unsigned",       "10/0*", "2/0*" },

  { "rate_fulfil",          "2/5",   "1/3" }, /* 1, 7 */
  { "rate_fulfil_in_time",  "1/5",   "0/3" },
  { "rate_served",          "3/5",   "2/3" },
  /* 1: the quarter, the examination as OL01 and HT02; 6: of three quarters one, the examination
   * of 2023 as OL01 and SM02, not its constitution; 7: the check and the guidance, both late */
  { "rate_progress",        "8/11",  "5/8" },
  { "rate_progress_in_time", "6/11", "3/8" },
  { "rate_follow_up",       "2/2",   "1/1" },
  { "rate_follow_up_in_time", "2/2", "1/1" },
  { "rate_recheck",         "0/1",   "0/0" },
  { "rate_referral_check",  "1/1",   "1/1" },

  /* 6: authentic, satisfied, knows the doctor; 7: not; 10: lost; 1: called after the day */
  { "rate_authentic",       "1/2",   "1/2" },
  { "rate_satisfaction",    "1/2",   "1/2" },
  { "rate_awareness",       "1/2",   "1/2" },
  { "rate_callback_lost",   "1/4",   "1/3" },

  { "rate_record",          "3/15*", "1/5*" },
  { "rate_record_electronic", "3/15*", "1/5*" },
  { "rate_record_used",     "2/3",   "1/1" },
  { "rate_managed_elderly", "1/2",   "0/1" },
  { "rate_examined_elderly", "1/2",  "0/1" },
  { "rate_tcm_elderly",     "1/2",   "1/1" },
  { "rate_tcm_child",       "1/2",   "1/1" },
  { "rate_visit_newborn",   "1/1",   "0/0" },
  { "rate_managed_child",   "2/2",   "1/1" },
  { "rate_system_child",    "1/2",   "1/1" }, /* the newborn missed the full month */
  { "rate_early_booked",    "1/1",   "0/0" },
  { "rate_visit_postpartum", "1/1",  "0/0" },
  { "rate_managed_htn",     "1/1",   "0/0" },
  { "count_estimated_htn",  "—",     "—" }, /* nobody knows the population of B */
  { "rate_managed_htn_estimated", "—", "—" },
  { "rate_std_managed_htn", "0/1",   "0/0" },
  { "rate_control_htn",     "0/1",   "0/0" }, /* 150 at 74 */
  { "rate_managed_dm2",     "1/1",   "0/0" },
  { "count_estimated_dm2",  "—",     "—" },
  { "rate_managed_dm2_estimated", "—", "—" },
  { "rate_std_managed_dm2", "1/1",   "0/0" },
  { "rate_control_dm2",     "1/1",   "0/0" },
  { "rate_std_managed_smd", "1/1",   "1/1" },
  { "rate_treated_smd",     "1/1",   "1/1" },
  { "rate_stable_smd",      "1/1",   "1/1" },
  { "rate_managed_tb",      "1/1",   "1/1" },
  { "rate_regular_medication_tb", "0/0", "0/0" },
  { "rate_examination_complete", "1/2", "0/0" },
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

static void
test_town (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) figures = NULL;
  g_autoptr (JySigningFigures) by_team = NULL;
  g_autoptr (JySigningFigures) by_subdistrict = NULL;

  jy_test_sql (self, town);
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

  jy_test_sql (self, town);
  figures = count (self, "2024Q1", JY_SIGNING_BY_AREA);
  g_assert_cmpuint (figures->base_sources->len, ==, 2);
  source = figures->base_sources->pdata[0];
  g_assert_cmpstr (source->area, ==, "A");
  g_assert_cmpint (source->which, ==, JY_BASE_POPULATION);
  g_assert_cmpint (source->year, ==, 2024);
  g_assert_cmpint (source->value, ==, 10);
  g_assert_cmpstr (source->source, ==, "police");
  g_assert_cmpuint (g_date_get_julian (&source->dated_on), ==,
                    g_date_get_julian (&(GDate){ .day = 1, .month = 1, .year = 2024, .dmy = 1 }));
}

/* A target holds from its day on; what is missing follows from it. */
static void
test_targets (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningFigures) before = NULL;
  g_autoptr (JySigningFigures) after = NULL;
  const JyIndicator *indicator = jy_indicator_find ("rate_sign_person");
  JyIndicatorValue value;

  jy_test_sql (self, town);
  jy_test_sql (self, "INSERT INTO setting VALUES (1, 1, 'target_sign_rate', '2024-03-31', '50')");
  before = count (self, "2024-02", JY_SIGNING_BY_AREA);
  after = count (self, "2024Q1", JY_SIGNING_BY_AREA);

  jy_indicator_get_value (indicator, before, jy_signing_units_get_n (before->units), &value);
  g_assert_cmpint (value.target, ==, 30);
  g_assert_true (jy_indicator_value_is_reached (&value));
  jy_indicator_get_value (indicator, after, jy_signing_units_get_n (after->units), &value);
  g_assert_cmpint (value.target, ==, 50);
  g_assert_cmpint (value.missing, ==, 3); /* 8 of 15 */
  g_assert_false (jy_indicator_value_is_reached (&value));
}

/* Behind every number of people there is a list as long as it. */
static void
test_lists (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };
  g_autoptr (JySigningFigures) figures = NULL;

  jy_test_sql (self, town);
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

  jy_test_sql (self, town);
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
  TEST ("targets", test_targets);
  TEST ("lists", test_lists);
  TEST ("doctors", test_doctors);
  g_test_add_func ("/indicator/table", test_table);
  return g_test_run ();
}
