/* test-due-chronic.c: elderly, chronic and special groups (rules.md 3.1, 3.3, 3.7-3.13)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/jy-life.h"

#define MAN "born 1960-05-04; sign 2026-01-01; "
#define OLD "born 1950-05-04; sign 2026-01-01; "

static const JyLifeCase schedules[] = {
  /* 3.1 */
  { "3.1, S83: once a year of the agreement", "born 1990-05-04; sign 2026-02-10", "2026-03-01",
    "health-assessment", "2026-02-10..2027-02-09 due" },
  { "3.1, S83: renewed, the year after", "born 1990-05-04; sign 2026-02-10; sign 2027-02-10",
    "2027-03-01", "health-assessment",
    "2026-02-10..2027-02-09 missed; 2027-02-10..2028-02-09 due" },
  { "3.1, S81: from 35, the first visit of each calendar year", "born 1991-05-04; sign 2026-02-10",
    "2026-03-01", "blood-pressure-first",
    "2026-05-04..2026-12-31 upcoming; 2027-01-01..2027-12-31 upcoming" },
  { "3.1, S81: not before 35", "born 1995-05-04; sign 2026-02-10", "2026-03-01",
    "blood-pressure-first", "" },
  { "3.1, S81: a hypertension patient is followed up anyway", MAN "has hypertension 2020-01-01",
    "2026-03-01", "blood-pressure-first", "" },
  { "3.1, S81: measured at any visit", MAN "did home-visit 2026-02-01", "2026-03-01",
    "blood-pressure-first", "2026-01-01..2026-12-31 done" },
  { "3.1, S81: not on the telephone", MAN "did home-visit 2026-02-01 phone", "2026-03-01",
    "blood-pressure-first", "2026-01-01..2026-12-31 due" },

  /* 3.3 */
  { "3.3: from 65, once a calendar year", "born 1961-05-04; sign 2026-01-01", "2026-03-01",
    "elderly-examination", "2026-05-04..2026-12-31 upcoming" },
  { "3.3: missed when the year is over", OLD "sign 2027-01-01", "2027-01-01", "elderly-examination",
    "2026-01-01..2026-12-31 missed; 2027-01-01..2027-12-31 due" },
  { "3.3: one TCM test a year", OLD "did tcm-constitution 2026-12-31", "2026-12-31", "elderly-tcm",
    "2026-01-01..2026-12-31 done" },
  { "3.3: not before 65", "born 1962-05-04; sign 2026-01-01", "2026-03-01", "elderly-examination",
    "" },
  { "3.3: the year's examination is given once",
    OLD "end 2026-01-02; sign 2026-06-01; "
        "did examination 2026-03-05",
    "2026-07-01", "elderly-examination",
    "2026-01-01..2026-12-31 done; 2027-01-01..2027-12-31 upcoming" },

  /* 3.7 */
  { "3.7, S74: one a quarter, the first is that of enrolment",
    "born 1960-05-04; sign 2026-02-10; has hypertension 2020-01-01", "2026-05-01",
    "hypertension-quarter",
    "2026-02-10..2026-03-31 ~2026-06-30 overdue; 2026-04-01..2026-06-30 ~2026-09-30 due; "
    "2026-07-01..2026-09-30 ~2026-12-31 upcoming; 2026-10-01..2026-12-31 ~2027-03-31 upcoming; "
    "2027-01-01..2027-03-31 ~2027-06-30 upcoming" },
  { "3.7: from the diagnosis on", MAN "has hypertension 2026-11-20", "2026-11-20",
    "hypertension-quarter", "2026-11-20..2026-12-31 ~2027-03-31 due" },
  { "3.7: residents of 35 and over",
    "born 1995-01-01; sign 2026-01-01; has hypertension 2025-01-01", "2026-03-01",
    "hypertension-quarter", "" },
  { "3.7: one examination a year", MAN "has hypertension 2020-01-01; did examination 2026-04-01",
    "2026-05-01", "hypertension-examination", "2026-01-01..2026-12-31 done" },
  { "3.7 high risk: every six months",
    MAN "has attention 2026-01-01; did home-visit 2026-02-01 home", "2026-08-01",
    "attention-blood-pressure",
    "2026-01-01..2026-06-30 ~2026-12-31 done; 2026-07-01..2026-12-31 ~2027-06-30 due" },
  { "3.7 high risk: found by a record, which is the first reading",
    MAN "did examination 2026-02-01 at-risk", "2026-08-01", "attention-blood-pressure",
    "2026-02-01..2026-06-30 ~2026-12-31 done; 2026-07-01..2026-12-31 ~2027-06-30 due" },
  { "3.7 high risk: a home visit looks for few of them, and clears nobody",
    MAN "did health-assessment 2026-02-01 at-risk; did home-visit 2026-03-01 home", "2026-08-01",
    "attention-blood-pressure",
    "2026-02-01..2026-06-30 ~2026-12-31 done; 2026-07-01..2026-12-31 ~2027-06-30 due" },
  { "3.7 high risk: an assessment that finds none any more ends it",
    MAN "did home-visit 2026-02-01 at-risk; did health-assessment 2026-07-10", "2026-08-01",
    "attention-blood-pressure",
    "2026-02-01..2026-06-30 ~2026-12-31 done; 2026-07-01..2026-12-31 ~2027-06-30 done" },
  { "3.7 high risk: not without a blood pressure, nor while it is being rechecked",
    MAN "did home-visit 2026-02-01 at-risk; did health-assessment 2026-02-10 no-pressure; "
        "did examination 2026-02-20 recheck",
    "2026-08-01", "attention-blood-pressure",
    "2026-02-01..2026-06-30 ~2026-12-31 done; 2026-07-01..2026-12-31 ~2027-06-30 due" },
  { "3.7 high risk: it ends with the diagnosis, which is followed up itself",
    MAN "did examination 2026-02-01 at-risk; has hypertension 2026-03-01", "2026-08-01",
    "attention-blood-pressure", "2026-02-01..2026-06-30 ~2026-12-31 done" },
  { "3.8: the risk of hypertension is not that of diabetes",
    MAN "did examination 2026-02-01 at-risk", "2026-08-01", "attention-glucose", "" },

  /* 3.8 */
  { "3.8, S74", MAN "has diabetes 2020-01-01; did diabetes 2026-03-31 clinic", "2026-04-01",
    "diabetes-quarter",
    "2026-01-01..2026-03-31 ~2026-06-30 done; 2026-04-01..2026-06-30 ~2026-09-30 due; "
    "2026-07-01..2026-09-30 ~2026-12-31 upcoming; 2026-10-01..2026-12-31 ~2027-03-31 upcoming" },
  { "3.8: one examination a year", MAN "has diabetes 2020-01-01", "2026-05-01",
    "diabetes-examination", "2026-01-01..2026-12-31 due" },
  { "3.8 high risk: glucose once a year", MAN "has attention 2026-03-01", "2026-08-01",
    "attention-glucose", "2026-03-01..2026-12-31 due" },

  /* 3.9 */
  { "3.9: supplement on enrolment", MAN "has mental-disorder 2026-03-01", "2026-05-01",
    "mental-disorder-supplement", "2026-03-01..2026-03-31 ~ever overdue" },
  { "3.9: it is not asked for again",
    "born 1960-05-04; has mental-disorder 2019-01-01; "
    "did mental-disorder-supplement 2019-02-01; sign 2026-01-01",
    "2026-05-01", "mental-disorder-supplement", "2026-01-01..2026-01-31 ~ever done" },
  { "3.9, S73: any age, and a call counts",
    "born 2000-05-04; sign 2026-01-01 2026-06-30; has mental-disorder 2019-01-01; "
    "did mental-disorder 2026-02-01 phone",
    "2026-05-01", "mental-disorder-quarter",
    "2026-01-01..2026-03-31 ~2026-06-30 done; 2026-04-01..2026-06-30 ~2026-09-30 due" },
  { "3.9: one examination a year",
    "born 2000-05-04; sign 2026-01-01; has mental-disorder 2019-01-01", "2026-05-01",
    "mental-disorder-examination", "2026-01-01..2026-12-31 due" },

  /* 3.10 */
  { "3.10: first visit within 72 hours of the notice", MAN "has tuberculosis 2026-03-10",
    "2026-03-13", "tuberculosis-first", "2026-03-10..2026-03-13 ~ever due" },
  { "3.10: it is overdue after that", MAN "has tuberculosis 2026-03-10", "2026-03-14",
    "tuberculosis-first", "2026-03-10..2026-03-13 ~ever overdue" },
  { "3.10: not by telephone",
    MAN "has tuberculosis 2026-03-10; "
        "did tuberculosis-first 2026-03-11 phone",
    "2026-03-14", "tuberculosis-first", "2026-03-10..2026-03-13 ~ever overdue" },
  { "3.10: medical staff watch the doses: every month",
    MAN "has tuberculosis 2026-03-10 2026-06-20; did tuberculosis-first 2026-03-11 home medical",
    "2026-04-11", "tuberculosis",
    "2026-03-11..2026-04-10 ~2026-05-10 overdue; 2026-04-11..2026-05-10 ~2026-06-10 due; "
    "2026-05-11..2026-06-10 ~2026-07-10 upcoming; 2026-06-11..2026-07-10 ~2026-08-10 upcoming" },
  { "3.10: the family does: every 10 days in the intensive phase, then every month",
    MAN "has tuberculosis 2026-03-10 2026-07-20; did tuberculosis-first 2026-03-11 home family; "
        "did tuberculosis 2026-03-20 phone",
    "2026-03-21", "tuberculosis",
    "2026-03-11..2026-03-20 ~2026-03-30 done; 2026-03-21..2026-03-30 ~2026-04-09 due; "
    "2026-03-31..2026-04-09 ~2026-04-19 upcoming; 2026-04-10..2026-04-19 ~2026-04-29 upcoming; "
    "2026-04-20..2026-04-29 ~2026-05-09 upcoming; 2026-04-30..2026-05-09 ~2026-05-19 upcoming; "
    "2026-05-10..2026-05-19 ~2026-06-19 upcoming; 2026-05-20..2026-06-19 ~2026-07-19 upcoming; "
    "2026-06-20..2026-07-19 ~2026-08-19 upcoming" },

  /* 3.11 */
  { "3.11: four a year, from September 2024",
    "born 1960-05-04; sign 2024-01-01; has copd 2020-01-01; did copd 2024-09-03 home", "2024-12-31",
    "copd-quarter",
    "2024-09-01..2024-09-30 ~2024-12-31 done; 2024-10-01..2024-12-31 ~2025-03-31 due" },

  /* 3.13 */
  { "3.13: the disabled twice a year",
    "born 2000-05-04; sign 2026-01-01; has disabled -; "
    "did rehabilitation 2026-08-01",
    "2026-08-01", "rehabilitation",
    "2026-01-01..2026-06-30 ~2026-12-31 overdue; 2026-07-01..2026-12-31 ~2027-06-30 done" },
  { "3.13: from 80, four visits a year", "born 1946-11-04; sign 2026-01-01", "2026-11-30",
    "oldest-old-visit", "2026-11-04..2026-12-31 ~2027-03-31 due" },
  { "3.13: the disabled elderly four visits a year, from 65",
    "born 1961-11-04; sign 2026-01-01; has disabled -; did home-visit 2026-11-20 home",
    "2026-11-30", "disabled-elderly-visit", "2026-11-04..2026-12-31 ~2027-03-31 done" },
  { "3.13: the disabled before that have their rehabilitation alone",
    "born 1970-11-04; sign 2026-01-01; has disabled -", "2026-11-30", "disabled-elderly-visit",
    "" },
  { "3.13: one visit, not two, for who is 80 and disabled",
    "born 1940-11-04; sign 2026-01-01; has disabled -", "2026-11-30", "oldest-old-visit", "" },
  { "3.13: the bedridden at home", MAN "has bedridden 2026-12-01; did home-visit 2026-12-02 clinic",
    "2026-12-30", "bedridden-visit", "2026-12-01..2026-12-31 ~2027-03-31 due" },
  { "3.13: one visit, not two, for who is both",
    "born 1940-11-04; sign 2026-01-01; has bedridden -", "2026-11-30", "oldest-old-visit", "" },
};

static void
test_schedules (void)
{
  jy_life_assert (schedules, G_N_ELEMENTS (schedules));
}

static const JyLifeCase settings[] = {
  { "county: elderly from 60 as of a day",
    "born 1964-05-04; sign 2026-01-01; "
    "set elderly_age 2026-07-01 60",
    "2026-08-01", "elderly-examination", "2026-07-01..2026-12-31 due" },
  { "county: from 70 instead: what was open is cancelled",
    "born 1960-05-04; sign 2026-01-01; "
    "set elderly_age 2026-07-01 70",
    "2026-08-01", "elderly-examination", "2026-01-01..2026-12-31 cancelled" },
  { "county: six follow-ups a year from a day on",
    MAN "has hypertension -; set follow_ups 2026-04-01 6", "2026-06-01", "hypertension-quarter",
    "2026-01-01..2026-03-31 ~2026-04-30 missed; 2026-04-01..2026-04-30 ~2026-06-30 overdue; "
    "2026-05-01..2026-06-30 ~2026-08-31 due; 2026-07-01..2026-08-31 ~2026-10-31 upcoming; "
    "2026-09-01..2026-10-31 ~2026-12-31 upcoming; 2026-11-01..2026-12-31 ~2027-02-28 upcoming" },
  { "county: five a year do not part evenly, and leave no gap",
    MAN "has hypertension -; set follow_ups 2020-01-01 5", "2026-01-01", "hypertension-quarter",
    "2026-01-01..2026-02-28 ~2026-04-30 due; 2026-03-01..2026-04-30 ~2026-07-31 upcoming; "
    "2026-05-01..2026-07-31 ~2026-09-30 upcoming; 2026-08-01..2026-09-30 ~2026-12-31 upcoming; "
    "2026-10-01..2026-12-31 ~2027-02-28 upcoming" },
  { "a new part never takes a visit of the old one",
    MAN "has hypertension -; set follow_ups 2026-03-01 6; set follow_ups 2026-04-01 1; "
        "did hypertension 2026-02-01; did hypertension 2026-03-20",
    "2026-03-31", "hypertension-quarter",
    "2026-01-01..2026-03-31 ~2026-12-31 done; 2026-04-01..2026-12-31 ~2027-12-31 upcoming" },
};

static void
test_settings (void)
{
  jy_life_assert (settings, G_N_ELEMENTS (settings));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due/chronic/schedules", test_schedules);
  g_test_add_func ("/due/chronic/settings", test_settings);
  return g_test_run ();
}
