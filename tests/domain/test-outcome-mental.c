/* test-outcome-mental.c: rules.md 3.9, 3.10
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-outcome-test.h"

#define BORN "1970-05-01"
#define SOON "2026-10-14"
#define MONTH "2026-10-30"
#define QUARTER "2026-12-30"

#define WELL "insight=1 self_care=1 housework=2 work=9 learning=1 social=2 severe_reaction=1"

/* clang-format off */
static const JyOutcomeCase mental[] = {
  /* 3 stable */
  { "risk_level=0", NULL, BORN, 0, 3, NONE, "", QUARTER, "", "SMD-3" },
  { "risk_level=0 " WELL, NULL, BORN, 0, 3, NONE, "", QUARTER, "", "SMD-3" },
  { "risk_level=0 " WELL " symptom_severity=1 symptoms=1", NULL, BORN, 0, 3, NONE, "", QUARTER, "", "SMD-3" },
  { "risk_level=0 physical_illness=1 adverse_reaction=2", NULL, BORN, 0, 3, NONE, "", QUARTER, "", "SMD-3" },

  /* 2 fairly stable: each reason, for the first time */
  { "risk_level=1", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-RISK SMD-2-FIRST" },
  { "risk_level=2", "3", BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-RISK SMD-2-FIRST" },
  { "risk_level=2", "1", BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-RISK SMD-2-FIRST" },
  { "risk_level=0 insight=2", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-INSIGHT SMD-2-FIRST" },
  { "risk_level=0 symptoms=1,12", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-SYMPTOMS SMD-2-FIRST" },
  { "risk_level=0 symptom_severity=2 symptoms=1", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-SYMPTOMS SMD-2-FIRST" },
  { "risk_level=0 self_care=3", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-FUNCTION SMD-2-FIRST" },
  { "risk_level=0 housework=3", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-FUNCTION SMD-2-FIRST" },
  { "risk_level=0 work=3", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-FUNCTION SMD-2-FIRST" },
  { "risk_level=0 learning=3", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-FUNCTION SMD-2-FIRST" },
  { "risk_level=0 social=3", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-2-FUNCTION SMD-2-FIRST" },

  /* after the observation: calmer three months, otherwise one */
  { "risk_level=1 treatment_effect=1", "2", BORN, 0, 2, NONE, "", QUARTER, "", "SMD-2-RISK SMD-2-CALMER" },
  { "risk_level=1 treatment_effect=2", "2", BORN, 0, 2, NONE, "", QUARTER, "", "SMD-2-RISK SMD-2-CALMER" },
  { "risk_level=1 treatment_effect=3", "2", BORN, 0, 2, RECHECK, MONTH, MONTH, "", "SMD-2-RISK SMD-2-STEADY" },
  { "risk_level=1 treatment_effect=4", "2", BORN, 0, 2, RECHECK, MONTH, MONTH, "", "SMD-2-RISK SMD-2-STEADY" },
  { "risk_level=1", "2", BORN, 0, 2, RECHECK, MONTH, MONTH, "", "SMD-2-RISK SMD-2-STEADY" },
  { "risk_level=0", "2", BORN, 0, 3, NONE, "", QUARTER, "", "SMD-3" },

  /* 1 unstable: each reason */
  { "risk_level=3", NULL, BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-1-RISK SMD-1 SMD-POLICE" },
  { "risk_level=4", "2", BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-1-RISK SMD-1 SMD-POLICE" },
  { "risk_level=5", NULL, BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-1-RISK SMD-1 SMD-POLICE" },
  { "risk_level=0 symptom_severity=3", NULL, BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-1-SYMPTOMS SMD-1 SMD-POLICE" },
  { "risk_level=0 insight=3", NULL, BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-1-INSIGHT SMD-1 SMD-POLICE" },
  { "risk_level=0 severe_reaction=2", NULL, BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-1-REACTION SMD-1 SMD-POLICE" },
  { "risk_level=0 physical_illness=2", NULL, BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-1-ILLNESS SMD-1 SMD-POLICE" },
  { "risk_level=1 insight=3 social=3", NULL, BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-2-RISK SMD-1-INSIGHT SMD-2-FUNCTION SMD-1 SMD-POLICE" },

  /* not all is known */
  { "", NULL, BORN, 0, 0, NONE, "", "", "", "SMD-MISSING" },
  { "insight=3", NULL, BORN, 0, 1, URGENT, SOON, SOON, "unstable", "SMD-MISSING SMD-1-INSIGHT SMD-1 SMD-POLICE" },
  { "symptoms=3", NULL, BORN, 0, 2, RECHECK, SOON, SOON, "", "SMD-MISSING SMD-2-SYMPTOMS SMD-2-FIRST" },
};

static const JyOutcomeCase tuberculosis[] = {
  { "", NULL, BORN, 0, 0, NONE, "", "", "", "" },
  { "supervisor=1 treatment_month=1", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-STAFF" },
  { "supervisor=2 treatment_month=2", NULL, BORN, 0, 0, NONE, "", "2026-10-10", "", "TB-INTENSIVE" },
  { "supervisor=2 treatment_month=3", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-CONTINUATION" },
  { "supervisor=2 treatment_month=3 dosage_form=1,4", NULL, BORN, 0, 0, NONE, "", "2026-10-10", "", "TB-INTENSIVE" },
  { "supervisor=3 treatment_month=1", NULL, BORN, 0, 0, NONE, "", "2026-10-10", "", "TB-INTENSIVE" },
  { "supervisor=2 treatment_month=3 missed_doses=0", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-CONTINUATION" },
  { "supervisor=2 treatment_month=3 missed_doses=2", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-MISSED TB-CONTINUATION" },
  { "supervisor=2 treatment_month=3 adverse_reaction=2", NULL, BORN, 0, 0, URGENT, SOON, SOON, "drug-reaction", "TB-REACTION TB-CONTINUATION" },
  { "supervisor=2 treatment_month=1 adverse_reaction=2", NULL, BORN, 0, 0, URGENT, SOON, "2026-10-10", "drug-reaction", "TB-REACTION TB-INTENSIVE" },
  { "supervisor=1 complication=2", NULL, BORN, 0, 0, URGENT, SOON, SOON, "new-complication", "TB-COMPLICATION TB-STAFF" },
  { "supervisor=1 adverse_reaction=2 complication=2", NULL, BORN, 0, 0, URGENT, SOON, SOON, "drug-reaction", "TB-REACTION TB-COMPLICATION TB-STAFF" },
  { "supervisor=1 symptoms=0", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-STAFF" },
  { "supervisor=1 symptoms=1,4", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-STAFF" },
  { "supervisor=1 symptoms=1,5,10", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-SIGN TB-STAFF" },
  { "supervisor=1 stop_date=2026-09-30", NULL, BORN, 0, 0, NONE, "", "", "", "TB-CLOSED" },
  { "stop_date=2026-09-30 doses_due=180 doses_taken=162", NULL, BORN, 0, 0, NONE, "", "", "", "TB-CLOSED TB-REGULAR" },
  { "stop_date=2026-09-30 doses_due=180 doses_taken=161", NULL, BORN, 0, 0, NONE, "", "", "", "TB-CLOSED TB-IRREGULAR" },
};

static const JyOutcomeCase tuberculosis_first[] = {
  { "supervisor=2", NULL, BORN, 0, 0, NONE, "", "2026-10-10", "", "TB-INTENSIVE" },
  { "supervisor=1", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-STAFF" },
  { "supervisor=1 symptoms=9", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-SIGN TB-STAFF" },
  { "supervisor=1 symptoms=10", NULL, BORN, 0, 0, NONE, "", MONTH, "", "TB-STAFF" },
};
/* clang-format on */

static void
test_mental (void)
{
  jy_test_cases ("mental-disorder", mental, G_N_ELEMENTS (mental));
}

/* The higher the risk, the sooner the visit, and no better class. */
static void
test_risk (void)
{
  for (int risk = 0; risk < 5; risk++)
    {
      g_autofree char *text = g_strdup_printf ("risk_level=%d", risk);
      g_autofree char *higher = g_strdup_printf ("risk_level=%d", risk + 1);
      JyOutcomeCase a = { .answers = text, .before = "2", .born = BORN };
      JyOutcomeCase b = { .answers = higher, .before = "2", .born = BORN };
      g_auto (JyOutcome) now = { 0 };
      g_auto (JyOutcome) worse = { 0 };

      jy_test_judge ("mental-disorder", &a, &now);
      jy_test_judge ("mental-disorder", &b, &worse);
      g_assert_cmpint (worse.code, <=, now.code);
      g_assert_cmpint (g_date_compare (&worse.next_on, &now.next_on), <=, 0);
    }
}

/* 3.10: a second visit that did not take place is reported; the first, or one of another form, is
 * not. */
static void
test_not_met (void)
{
  static const struct
  {
    const char *form;
    guint n_before;
    const char *rules;
  } cases[] = {
    { "tuberculosis-first", 0, "" },
    { "tuberculosis-first", 1, "TB-NOT-MET" },
    { "tuberculosis-first", 2, "TB-NOT-MET" },
    { "tuberculosis", 1, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (JyOutcome) outcome = { 0 };
      g_autofree char *rules = NULL;

      jy_outcome_judge_missed (cases[i].form, cases[i].n_before, &outcome);
      rules = jy_outcome_dup_rules (&outcome);
      g_assert_cmpstr (rules, ==, cases[i].rules);
      g_assert_cmpint (outcome.step, ==, NONE);
    }
}

static void
test_tuberculosis (void)
{
  JyOutcomeCase it = { .answers = "supervisor=1 stop_date=2026-09-30", .born = BORN };
  g_auto (JyOutcome) outcome = { 0 };

  jy_test_cases ("tuberculosis", tuberculosis, G_N_ELEMENTS (tuberculosis));
  jy_test_cases ("tuberculosis-first", tuberculosis_first, G_N_ELEMENTS (tuberculosis_first));

  jy_test_judge ("tuberculosis", &it, &outcome);
  g_assert_true (outcome.closes);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/mental/cases", test_mental);
  g_test_add_func ("/outcome/mental/risk", test_risk);
  g_test_add_func ("/outcome/tuberculosis/not-met", test_not_met);
  g_test_add_func ("/outcome/tuberculosis/cases", test_tuberculosis);
  return g_test_run ();
}
