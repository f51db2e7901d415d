/* test-classification.c: S19-S38, glossary 1.2
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-classification.h"

#include "jy-date.h"

#define GENERAL JY_POPULATION_GENERAL
#define KEY JY_POPULATION_KEY
#define SPECIAL JY_POPULATION_SPECIAL

static GDate
date (const char *text)
{
  GDate result;

  jy_date_from_text (text, &result);
  return result;
}

/* One group at a time, of somebody of 40. */
static const struct
{
  JyGroup group;
  JyPopulationClass population;
  JyHealthClass health;
} groups[] = {
  { JY_GROUP_NONE, GENERAL, JY_HEALTH_GENERAL },          /* S20 */
  { JY_GROUP_HYPERTENSION, KEY, JY_HEALTH_CHRONIC },      /* S24, S31 */
  { JY_GROUP_DIABETES, KEY, JY_HEALTH_CHRONIC },          /* S25 */
  { JY_GROUP_MENTAL_DISORDER, KEY, JY_HEALTH_HIGH_RISK }, /* S26, S31 (F2-4) */
  { JY_GROUP_TUBERCULOSIS, KEY, JY_HEALTH_CHRONIC },      /* S30 */
  { JY_GROUP_COPD, KEY, JY_HEALTH_CHRONIC },
  { JY_GROUP_OTHER_CHRONIC, KEY, JY_HEALTH_CHRONIC },    /* S28 */
  { JY_GROUP_DISABLED, SPECIAL, JY_HEALTH_HIGH_RISK },   /* S27, S31 */
  { JY_GROUP_BEDRIDDEN, SPECIAL, JY_HEALTH_HIGH_RISK },  /* S27 */
  { JY_GROUP_EMPTY_NEST, GENERAL, JY_HEALTH_HIGH_RISK }, /* S31 */
  { JY_GROUP_VETERAN_CARE, GENERAL, JY_HEALTH_HIGH_RISK },
  { JY_GROUP_FAMILY_PLANNING, KEY, JY_HEALTH_ATTENTION },
  { JY_GROUP_POVERTY, KEY, JY_HEALTH_ATTENTION },
  { JY_GROUP_DIBAO, KEY, JY_HEALTH_ATTENTION },
  { JY_GROUP_TEKUN, KEY, JY_HEALTH_ATTENTION },
  { JY_GROUP_ATTENTION, GENERAL, JY_HEALTH_ATTENTION },
  { JY_GROUP_HIGH_RISK, KEY, JY_HEALTH_HIGH_RISK },
  { JY_GROUP_OTHER_KEY, KEY, JY_HEALTH_ATTENTION },
};

static void
test_groups (void)
{
  GDate day = date ("2026-09-30");

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      JyConditionFact condition = { .group = groups[i].group };
      JyPersonFacts facts = { .born = date ("1986-01-01"),
                              .conditions = &condition,
                              .n_conditions = 1 };
      JyClassification result;

      jy_classify (&facts, &jy_class_parameters_default, &day, &result);
      g_assert_cmpint (result.groups, ==, groups[i].group);
      g_assert_cmpint (result.population, ==, groups[i].population);
      g_assert_cmpint (result.health, ==, groups[i].health);
      g_assert_false (result.population_by_hand || result.health_by_hand);
    }
}

/* Birthdays: the day before, the day. */
static const struct
{
  const char *born;
  const char *day;
  JyGroup groups;
  JyPopulationClass population;
  JyHealthClass health;
} ages[] = {
  { "1961-09-30", "2026-09-29", JY_GROUP_NONE, GENERAL, JY_HEALTH_GENERAL },
  { "1961-09-30", "2026-09-30", JY_GROUP_ELDERLY, KEY, JY_HEALTH_ATTENTION }, /* S29 */
  { "1946-09-30", "2026-09-29", JY_GROUP_ELDERLY, KEY, JY_HEALTH_ATTENTION },
  { "1946-09-30", "2026-09-30", JY_GROUP_ELDERLY | JY_GROUP_OLDEST_OLD, SPECIAL,
    JY_HEALTH_ATTENTION },                                                  /* S27 */
  { "2019-09-30", "2026-09-29", JY_GROUP_CHILD, KEY, JY_HEALTH_ATTENTION }, /* S23, S29 */
  { "2019-09-30", "2026-09-30", JY_GROUP_NONE, GENERAL, JY_HEALTH_GENERAL },
  { "2026-09-30", "2026-09-30", JY_GROUP_CHILD, KEY, JY_HEALTH_ATTENTION },
  { "2026-09-30", "2026-09-29", JY_GROUP_NONE, GENERAL, JY_HEALTH_GENERAL }, /* not born */
};

static void
test_ages (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ages); i++)
    {
      JyPersonFacts facts = { .born = date (ages[i].born) };
      GDate day = date (ages[i].day);
      JyClassification result;

      jy_classify (&facts, &jy_class_parameters_default, &day, &result);
      g_assert_cmpint (result.groups, ==, ages[i].groups);
      g_assert_cmpint (result.population, ==, ages[i].population);
      g_assert_cmpint (result.health, ==, ages[i].health);
    }
}

/* S22: from the handbook to 42 days after birth. */
static const struct
{
  const char *last_period;
  const char *due;
  const char *delivered;
  const char *ended;
  const char *last_day; /* of the group */
} pregnancies[] = {
  { NULL, "2026-10-08", "2026-10-01", NULL, "2026-11-12" },
  { NULL, "2026-10-08", NULL, NULL, "2026-11-19" },         /* no outcome told */
  { "2026-01-01", NULL, NULL, NULL, "2026-11-19" },         /* due on 8 October */
  { NULL, NULL, NULL, NULL, "2027-01-18" },                 /* known on 2 March is all we know */
  { NULL, "2026-10-08", NULL, "2026-05-01", "2026-04-30" }, /* ended without a birth */
};

static void
test_pregnancy (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pregnancies); i++)
    {
      JyPregnancyFact pregnancy = { .known = date ("2026-03-02"),
                                    .last_period = date (pregnancies[i].last_period),
                                    .due = date (pregnancies[i].due),
                                    .delivered = date (pregnancies[i].delivered),
                                    .ended = date (pregnancies[i].ended) };
      JyPersonFacts facts = { .born = date ("1996-01-01"),
                              .pregnancies = &pregnancy,
                              .n_pregnancies = 1 };
      GDate day = date ("2026-03-01"), until;
      JyClassification result;

      g_test_message ("%" G_GSIZE_FORMAT, i);
      jy_classify (&facts, &jy_class_parameters_default, &day, &result);
      g_assert_cmpint (result.groups, ==, JY_GROUP_NONE);
      jy_classify_until (&facts, &jy_class_parameters_default, &day, &until);
      g_assert_cmpint (g_date_compare (&until, &pregnancy.known), ==, 0);

      jy_classify_until (&facts, &jy_class_parameters_default, &pregnancy.known, &until);
      day = date (pregnancies[i].last_day);
      jy_classify (&facts, &jy_class_parameters_default, &day, &result);
      g_assert_cmpint (result.groups, ==, JY_GROUP_MATERNAL);
      g_assert_cmpint (result.population, ==, KEY);
      g_date_add_days (&day, 1);
      g_assert_cmpint (g_date_compare (&until, &day), ==, 0);
      jy_classify (&facts, &jy_class_parameters_default, &day, &result);
      g_assert_cmpint (result.groups, ==, JY_GROUP_NONE);
    }
}

/* S33, S36: what was told last counts; who signed is willing. */
static void
test_acceptance (void)
{
  JyAcceptanceFact told[] = { { date ("2026-05-01"), JY_ACCEPTANCE_UNWILLING },
                              { date ("2026-08-01"), JY_ACCEPTANCE_ON_DEMAND },
                              { date ("2026-05-01"), JY_ACCEPTANCE_ON_DEMAND },
                              { date ("2026-07-01"), JY_ACCEPTANCE_UNWILLING } };
  static const struct
  {
    const char *day;
    JyAcceptance level;
  } expected[] = {
    { "2026-04-30", JY_ACCEPTANCE_UNKNOWN },   { "2026-05-01", JY_ACCEPTANCE_ON_DEMAND },
    { "2026-06-30", JY_ACCEPTANCE_ON_DEMAND }, { "2026-07-01", JY_ACCEPTANCE_UNWILLING },
    { "2026-08-01", JY_ACCEPTANCE_ON_DEMAND }, { "2027-01-01", JY_ACCEPTANCE_ON_DEMAND },
  };
  JyPersonFacts facts = { .born = date ("1986-01-01"),
                          .acceptances = told,
                          .n_acceptances = G_N_ELEMENTS (told) };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GDate day = date (expected[i].day);
      JyClassification result;

      facts.is_signed = FALSE;
      jy_classify (&facts, &jy_class_parameters_default, &day, &result);
      g_assert_cmpint (result.acceptance, ==, expected[i].level);
      facts.is_signed = TRUE;
      jy_classify (&facts, &jy_class_parameters_default, &day, &result);
      g_assert_cmpint (result.acceptance, ==, JY_ACCEPTANCE_WILLING);
    }
}

static void
test_by_hand (void)
{
  JyConditionFact condition = { .group = JY_GROUP_DISABLED };
  JyOverrideFact set[] = {
    { JY_AXIS_POPULATION, JY_POPULATION_KEY, date ("2026-06-01"), date ("2026-07-01") },
    { JY_AXIS_HEALTH, JY_HEALTH_ATTENTION, date (NULL), date (NULL) },
    { JY_AXIS_HEALTH, JY_HEALTH_CHRONIC, date ("2026-06-15"), date ("2026-07-01") },
    { JY_AXIS_HEALTH, JY_HEALTH_GENERAL, date ("2026-06-10"), date ("2026-07-01") },
  };
  JyPersonFacts facts = { .born = date ("1986-01-01"),
                          .conditions = &condition,
                          .n_conditions = 1,
                          .overrides = set,
                          .n_overrides = G_N_ELEMENTS (set) };
  static const struct
  {
    const char *day;
    JyPopulationClass population;
    JyHealthClass health;
    gboolean by_hand; /* the population class; the health class always is */
  } expected[] = {
    { "2026-05-31", SPECIAL, JY_HEALTH_ATTENTION, FALSE },
    { "2026-06-01", KEY, JY_HEALTH_ATTENTION, TRUE },
    { "2026-06-10", KEY, JY_HEALTH_GENERAL, TRUE },
    { "2026-06-15", KEY, JY_HEALTH_CHRONIC, TRUE },
    { "2026-07-01", SPECIAL, JY_HEALTH_ATTENTION, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GDate day = date (expected[i].day);
      JyClassification result;

      jy_classify (&facts, &jy_class_parameters_default, &day, &result);
      g_assert_cmpint (result.population, ==, expected[i].population);
      g_assert_cmpint (result.health, ==, expected[i].health);
      g_assert_cmpint (result.population_by_hand, ==, expected[i].by_hand);
      g_assert_true (result.health_by_hand);
    }
}

static GDate
random_date (int from, int until)
{
  GDate day;

  g_date_clear (&day, 1);
  if (g_test_rand_int_range (0, 6) > 0)
    g_date_set_julian (&day, (guint32) g_test_rand_int_range (from, until));
  return day;
}

/* Until the day it names, whatever the facts, nothing changes; on that day something does. */
static void
test_until (void)
{
  const int start = 739000; /* in 2024 */

  for (int i = 0; i < 300; i++)
    {
      JyConditionFact conditions[3] = { 0 };
      JyPregnancyFact pregnancy = { .known = random_date (start, start + 200) };
      JyOverrideFact override = { JY_AXIS_HEALTH, JY_HEALTH_CHRONIC,
                                  random_date (start, start + 90),
                                  random_date (start + 90, start + 300) };
      JyAcceptanceFact acceptance = { random_date (start, start + 500), JY_ACCEPTANCE_WILLING };
      JyPersonFacts facts = { .conditions = conditions,
                              .n_conditions = G_N_ELEMENTS (conditions),
                              .pregnancies = &pregnancy,
                              .n_pregnancies = g_date_valid (&pregnancy.known) ? 1 : 0,
                              .overrides = &override,
                              .n_overrides = 1,
                              .acceptances = &acceptance,
                              .n_acceptances = g_date_valid (&acceptance.made) ? 1 : 0 };
      JyClassification now, then;
      GDate day, until;

      pregnancy.due = random_date (start + 100, start + 400);
      pregnancy.delivered = random_date (start + 100, start + 400);
      for (gsize k = 0; k < G_N_ELEMENTS (conditions); k++)
        conditions[k] = (JyConditionFact){ (JyGroup) (1 << g_test_rand_int_range (3, 9)),
                                           random_date (start, start + 200),
                                           random_date (start + 200, start + 400) };
      g_date_clear (&facts.born, 1);
      g_date_set_julian (&facts.born, (guint32) (start - g_test_rand_int_range (0, 85 * 365)));

      day = facts.born;
      if (g_date_get_julian (&day) < (guint32) start)
        g_date_set_julian (&day, (guint32) start);
      jy_classify (&facts, &jy_class_parameters_default, &day, &now);
      jy_classify_until (&facts, &jy_class_parameters_default, &day, &until);
      for (int k = 0; k < 900; k++)
        {
          gboolean same;

          g_date_add_days (&day, 1);
          jy_classify (&facts, &jy_class_parameters_default, &day, &then);
          same = now.groups == then.groups && now.population == then.population &&
                 now.health == then.health && now.acceptance == then.acceptance &&
                 now.health_by_hand == then.health_by_hand;
          g_assert_cmpint (same, ==, !g_date_valid (&until) || g_date_compare (&day, &until) < 0);
          if (!same)
            break;
        }
    }
}

static void
test_never_changes (void)
{
  JyPersonFacts facts = { .born = date ("1930-01-01") };
  GDate day = date ("2026-09-30"), until;

  jy_classify_until (&facts, &jy_class_parameters_default, &day, &until);
  g_assert_false (g_date_valid (&until));
}

static void
test_household (void)
{
  JyClassification household = { 0 };
  const JyClassification members[] = {
    { JY_GROUP_CHILD, KEY, JY_HEALTH_ATTENTION, JY_ACCEPTANCE_UNKNOWN, FALSE, FALSE },
    { JY_GROUP_DISABLED, SPECIAL, JY_HEALTH_HIGH_RISK, JY_ACCEPTANCE_WILLING, FALSE, FALSE },
    { JY_GROUP_NONE, GENERAL, JY_HEALTH_GENERAL, JY_ACCEPTANCE_UNWILLING, TRUE, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    jy_classification_add_member (&household, &members[i]);

  g_assert_cmpint (household.groups, ==, JY_GROUP_CHILD | JY_GROUP_DISABLED);
  g_assert_cmpint (household.population, ==, SPECIAL);
  g_assert_cmpint (household.health, ==, JY_HEALTH_HIGH_RISK);
  g_assert_cmpint (household.acceptance, ==, JY_ACCEPTANCE_WILLING);
  g_assert_false (household.population_by_hand || household.health_by_hand);
}

static const struct
{
  JyClassification classification;
  JyAxis axis;
  const char *reason;
} reasons[] = {
  { { JY_GROUP_NONE, GENERAL, JY_HEALTH_GENERAL },
    JY_AXIS_POPULATION,
    "General: in no other group" },
  { { JY_GROUP_NONE, GENERAL, JY_HEALTH_GENERAL },
    JY_AXIS_HEALTH,
    "1 – healthy: in no other group" },
  { { JY_GROUP_ELDERLY | JY_GROUP_HYPERTENSION, KEY, JY_HEALTH_CHRONIC },
    JY_AXIS_POPULATION,
    "Key: 65 or older, Hypertension" },
  { { JY_GROUP_ELDERLY | JY_GROUP_HYPERTENSION, KEY, JY_HEALTH_CHRONIC },
    JY_AXIS_HEALTH,
    "3 – chronic disease: Hypertension" },
  { { JY_GROUP_ELDERLY | JY_GROUP_DISABLED, SPECIAL, JY_HEALTH_HIGH_RISK },
    JY_AXIS_POPULATION,
    "Special: Disabled" },
  { { JY_GROUP_ELDERLY | JY_GROUP_DISABLED, SPECIAL, JY_HEALTH_HIGH_RISK },
    JY_AXIS_HEALTH,
    "4 – high risk or special: Disabled" },
  { { JY_GROUP_ELDERLY, KEY, JY_HEALTH_ATTENTION },
    JY_AXIS_HEALTH,
    "2 – needs attention: 65 or older" },
  { { JY_GROUP_ELDERLY, KEY, JY_HEALTH_ATTENTION, JY_ACCEPTANCE_UNKNOWN, TRUE, FALSE },
    JY_AXIS_POPULATION,
    "Key: set by hand" },
  { { JY_GROUP_ELDERLY, KEY, JY_HEALTH_ATTENTION, JY_ACCEPTANCE_UNKNOWN, FALSE, TRUE },
    JY_AXIS_HEALTH,
    "2 – needs attention: set by hand" },
};

static void
test_reasons (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      g_autofree char *reason =
        jy_classification_dup_reason (&reasons[i].classification, reasons[i].axis);

      g_assert_cmpstr (reason, ==, reasons[i].reason);
    }

  g_assert_cmpstr (jy_acceptance_get_name (JY_ACCEPTANCE_UNKNOWN), ==, "—");
  g_assert_cmpstr (jy_acceptance_get_name (JY_ACCEPTANCE_UNWILLING), ==, "1 – unwilling for now");
  g_assert_cmpstr (jy_acceptance_get_name (JY_ACCEPTANCE_ON_DEMAND), ==,
                   "2 – when there is a need");
  g_assert_cmpstr (jy_acceptance_get_name (JY_ACCEPTANCE_WILLING), ==, "3 – willing");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/classification/groups", test_groups);
  g_test_add_func ("/classification/ages", test_ages);
  g_test_add_func ("/classification/pregnancy", test_pregnancy);
  g_test_add_func ("/classification/acceptance", test_acceptance);
  g_test_add_func ("/classification/by-hand", test_by_hand);
  g_test_add_func ("/classification/until", test_until);
  g_test_add_func ("/classification/never-changes", test_never_changes);
  g_test_add_func ("/classification/household", test_household);
  g_test_add_func ("/classification/reasons", test_reasons);
  return g_test_run ();
}
