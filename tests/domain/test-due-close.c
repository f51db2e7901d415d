/* test-due-close.c: which visit closes which window; rechecks and referrals (rules.md 3.3-3.12)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/jy-life.h"

/* The first quarter alone, of a patient of 55; and the first two of one of 75. */
#define QUARTER "born 1970-05-04; sign 2026-01-01 2026-03-31; has hypertension -; "
#define OLD "born 1950-05-04; sign 2026-01-01 2026-06-30; has hypertension -; "
#define BOTH "born 1970-05-04; sign 2026-01-01 2026-06-30; has hypertension -; "

#define Q1 "2026-01-01..2026-03-31 ~2026-06-30 "
#define Q2 "2026-04-01..2026-06-30 ~2026-09-30 "

static const JyLifeCase visits[] = {
  { "the first day", QUARTER "did hypertension 2026-01-01 home", "2026-03-31",
    "hypertension-quarter", Q1 "done" },
  { "the last day", QUARTER "did hypertension 2026-03-31 clinic", "2026-03-31",
    "hypertension-quarter", Q1 "done" },
  { "3, conventions: a call does not count", QUARTER "did hypertension 2026-03-31 phone",
    "2026-03-31", "hypertension-quarter", Q1 "due" },
  { "3, conventions: only what was done", QUARTER "did hypertension 2026-03-31 home lost",
    "2026-03-31", "hypertension-quarter", Q1 "due" },
  { "what will be recorded tomorrow is not known today", QUARTER "did hypertension 2026-03-31 home",
    "2026-03-30", "hypertension-quarter", Q1 "due" },
  { "another form does not count", QUARTER "did diabetes 2026-03-31", "2026-03-31",
    "hypertension-quarter", Q1 "due" },
  { "late until the end of the next quarter",
    BOTH "did hypertension 2026-04-02; "
         "did hypertension 2026-06-30",
    "2026-06-30", "hypertension-quarter", Q1 "done-late; " Q2 "done" },
  { "an extra closes nothing", BOTH "did hypertension 2026-02-02; did hypertension 2026-03-02",
    "2026-06-30", "hypertension-quarter", Q1 "done; " Q2 "due" },
  { "the window that contains it goes before the late one", BOTH "did hypertension 2026-04-02",
    "2026-04-02", "hypertension-quarter", Q1 "overdue; " Q2 "done" },
  { "the quarter of enrolment takes a visit from before it",
    "born 1970-05-04; sign 2026-02-10 2026-03-31; has hypertension -; did hypertension 2026-01-02",
    "2026-03-01", "hypertension-quarter", "2026-02-10..2026-03-31 ~2026-06-30 done" },
  { "but not one from the quarter before",
    "born 1970-05-04; sign 2026-02-10 2026-03-31; has hypertension -; did hypertension 2025-12-31",
    "2026-03-01", "hypertension-quarter", "2026-02-10..2026-03-31 ~2026-06-30 due" },
  { "who signs again on the day an agreement ends is served under the new one",
    "born 1970-05-04; sign 2025-06-01; end 2026-02-10; sign 2026-02-10; "
    "did health-assessment 2026-02-10",
    "2026-03-01", "health-assessment",
    "2025-06-01..2026-05-31 cancelled; 2026-02-10..2027-02-09 done" },
  { "on the last day of the only one under that",
    "born 1970-05-04; sign 2025-06-01; end 2026-02-10; did health-assessment 2026-02-10",
    "2026-03-01", "health-assessment", "2025-06-01..2026-05-31 done" },
  { "once for the condition: late for the agreement of that day, not early for the next",
    "born 1970-05-04; sign 2025-01-01; sign 2026-06-01; has mental-disorder 2014-11-10; "
    "did mental-disorder-supplement 2025-05-29",
    "2026-01-20", "mental-disorder-supplement", "2025-01-01..2025-01-31 ~ever done-late" },
};

static void
test_visits (void)
{
  jy_life_assert (visits, G_N_ELEMENTS (visits));
}

static const JyLifeCase rechecks[] = {
  { "3.7, 6: within 14 days, overdue until it is done",
    QUARTER "did hypertension 2026-01-10 recheck", "2026-01-25", "hypertension-recheck",
    "2026-01-11..2026-01-24 ~ever overdue" },
  { "3.7: the day the record says", QUARTER "did hypertension 2026-01-10 recheck by 2026-01-17",
    "2026-01-17", "hypertension-recheck", "2026-01-11..2026-01-17 ~ever due" },
  { "3.7: the next record closes it",
    QUARTER "did hypertension 2026-01-10 recheck; "
            "did hypertension 2026-01-24",
    "2026-02-25", "hypertension-recheck", "2026-01-11..2026-01-24 ~ever done" },
  { "3.7: late too", QUARTER "did hypertension 2026-01-10 recheck; did hypertension 2026-05-24",
    "2026-06-25", "hypertension-recheck", "2026-01-11..2026-01-24 ~ever cancelled" },
  { "3.7: not on the telephone",
    QUARTER "did hypertension 2026-01-10 recheck; "
            "did hypertension 2026-01-24 phone",
    "2026-01-25", "hypertension-recheck", "2026-01-11..2026-01-24 ~ever overdue" },
  { "3.7: one of each that asks",
    QUARTER "did hypertension 2026-01-10 recheck; "
            "did hypertension 2026-01-20 recheck",
    "2026-01-21", "hypertension-recheck",
    "2026-01-11..2026-01-24 ~ever done; 2026-01-21..2026-02-03 ~ever due" },
  { "5: a recheck does not replace the quarterly visit",
    BOTH "did hypertension 2026-04-10 recheck; did hypertension 2026-04-20", "2026-04-30",
    "hypertension-quarter", Q1 "overdue; " Q2 "done" },
  { "5: a visit after its time is a regular one",
    BOTH "did hypertension 2026-04-10 recheck; did hypertension 2026-04-25", "2026-04-30",
    "hypertension-quarter", Q1 "done-late; " Q2 "done" },
  { "5: in the next quarter it serves that",
    BOTH "did hypertension 2026-03-25 recheck; did hypertension 2026-04-05", "2026-04-30",
    "hypertension-quarter", Q1 "done; " Q2 "done" },
  { "5: a recheck on the telephone stays open for the visit",
    BOTH "did hypertension 2026-04-10 recheck; did hypertension 2026-04-12 phone; "
         "did hypertension 2026-04-20",
    "2026-04-30", "hypertension-quarter", Q1 "overdue; " Q2 "done" },
  { "3.8", "born 1970-05-04; sign 2026-01-01; has diabetes -; did diabetes 2026-01-10 recheck",
    "2026-01-24", "diabetes-recheck", "2026-01-11..2026-01-24 ~ever due" },
  { "3.9, 1: unstable, two weeks",
    "born 1970-05-04; sign 2026-01-01; has mental-disorder -; "
    "did mental-disorder 2026-01-10 recheck; did mental-disorder 2026-01-20 phone",
    "2026-01-24", "mental-disorder-recheck", "2026-01-11..2026-01-24 ~ever done" },
  { "3.9, 2: not calmer, one month",
    "born 1970-05-04; sign 2026-01-01; has mental-disorder -; "
    "did mental-disorder 2026-01-10 recheck by 2026-02-10",
    "2026-01-24", "mental-disorder-recheck", "2026-01-11..2026-02-10 ~ever due" },
  { "3.10",
    "born 1970-05-04; sign 2026-01-01; has tuberculosis 2026-01-01; "
    "did tuberculosis 2026-01-10 recheck",
    "2026-01-24", "tuberculosis-recheck", "2026-01-11..2026-01-24 ~ever due" },
  { "3.11", "born 1970-05-04; sign 2026-01-01; has copd -; did copd 2026-01-10 recheck",
    "2026-01-24", "copd-recheck", "2026-01-11..2026-01-24 ~ever due" },
  { "3.12: no type results: repeat after two weeks",
    "born 1950-05-04; sign 2026-01-01; "
    "did tcm-constitution 2026-01-10 recheck; did copd 2026-01-15",
    "2026-01-24", "recheck", "2026-01-11..2026-01-24 ~ever due" },
  { "3.12: and the repeat closes it",
    "born 1950-05-04; sign 2026-01-01; "
    "did tcm-constitution 2026-01-10 recheck; did tcm-constitution 2026-01-15",
    "2026-01-24", "recheck", "2026-01-11..2026-01-24 ~ever done" },
  { "a county may allow a week",
    QUARTER "set recheck_days 2026-01-01 7; "
            "did hypertension 2026-01-10 recheck",
    "2026-01-17", "hypertension-recheck", "2026-01-11..2026-01-17 ~ever due" },
  { "somebody without an agreement is seen again too",
    "born 1970-05-04; did home-visit 2026-01-10 recheck", "2026-01-17", "recheck",
    "2026-01-11..2026-01-24 ~ever due" },
};

static void
test_rechecks (void)
{
  jy_life_assert (rechecks, G_N_ELEMENTS (rechecks));
}

static const JyLifeCase referrals[] = {
  { "S77: checked within 14 days, until a result is entered", BOTH "refer 2026-01-10", "2026-01-25",
    "referral-check", "2026-01-10..2026-01-24 ~ever overdue" },
  { "S77: the result", BOTH "refer 2026-01-10 result 2026-01-24", "2026-01-25", "referral-check",
    "2026-01-10..2026-01-24 ~ever done" },
  { "S77: late", BOTH "refer 2026-01-10 result 2026-02-24", "2026-02-25", "referral-check",
    "2026-01-10..2026-01-24 ~ever done-late" },
  { "S77: the next visit is no result", BOTH "refer 2026-01-10; did hypertension 2026-01-12",
    "2026-01-25", "referral-check", "2026-01-10..2026-01-24 ~ever overdue" },
  { "3.1: who may have tuberculosis is called within a week", BOTH "refer 2026-01-10 by 2026-01-17",
    "2026-01-18", "referral-check", "2026-01-10..2026-01-17 ~ever overdue" },
  { "3.7, 5: advised and not gone: the next visit tells",
    BOTH "did hypertension 2026-01-10 referral; did hypertension 2026-01-20 phone", "2026-01-25",
    "referral-check", "2026-01-10..2026-01-24 ~ever done" },
  { "3.7, 5: advised and gone: one check, of the referral",
    BOTH "did hypertension 2026-01-10 referral; refer 2026-01-11 record 1", "2026-01-25",
    "referral-check", "2026-01-11..2026-01-25 ~ever due" },
  { "two of one day are two", BOTH "refer 2026-01-10; refer 2026-01-10 result 2026-01-11",
    "2026-01-12", "referral-check",
    "2026-01-10..2026-01-24 ~ever due; 2026-01-10..2026-01-24 ~ever done" },
  { "none that is made tomorrow", BOTH "refer 2026-01-13", "2026-01-12", "referral-check", "" },
};

static void
test_referrals (void)
{
  jy_life_assert (referrals, G_N_ELEMENTS (referrals));
}

static const JyLifeCase examinations[] = {
  { "3.3: the examination of somebody elderly is one follow-up", OLD "did examination 2026-02-10",
    "2026-02-11", "hypertension-quarter", Q1 "done; " Q2 "upcoming" },
  { "3.3: and closes both examinations: the elderly's", OLD "did examination 2026-02-10",
    "2026-02-11", "elderly-examination", "2026-01-01..2026-12-31 done" },
  { "3.3: and the patient's", OLD "did examination 2026-02-10", "2026-02-11",
    "hypertension-examination", "2026-01-01..2026-12-31 done" },
  { "3.3: of a diabetes patient too",
    "born 1950-05-04; sign 2026-01-01 2026-03-31; has diabetes -; "
    "did examination 2026-02-10",
    "2026-02-11", "diabetes-quarter", Q1 "done" },
  { "3.3: nobody younger", BOTH "did examination 2026-02-10", "2026-02-11", "hypertension-quarter",
    Q1 "due; " Q2 "upcoming" },
  { "3.3: nothing late", OLD "did hypertension 2026-04-02; did examination 2026-04-10",
    "2026-04-10", "hypertension-quarter", Q1 "overdue; " Q2 "done" },
  { "3.3: one of the same day as a follow-up adds none",
    OLD "did examination 2026-04-10; did hypertension 2026-04-10", "2026-04-10",
    "hypertension-quarter", Q1 "overdue; " Q2 "done" },
  { "3.3: no recheck", OLD "did hypertension 2026-01-10 recheck; did examination 2026-01-20",
    "2026-01-25", "hypertension-recheck", "2026-01-11..2026-01-24 ~ever overdue" },
  { "3.3: no follow-up of mental disorder",
    "born 1950-05-04; sign 2026-01-01 2026-03-31; "
    "has mental-disorder -; did examination 2026-02-10",
    "2026-02-11", "mental-disorder-quarter", Q1 "due" },
};

static void
test_examinations (void)
{
  jy_life_assert (examinations, G_N_ELEMENTS (examinations));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due/close/visits", test_visits);
  g_test_add_func ("/due/close/rechecks", test_rechecks);
  g_test_add_func ("/due/close/referrals", test_referrals);
  g_test_add_func ("/due/close/examinations", test_examinations);
  return g_test_run ();
}
