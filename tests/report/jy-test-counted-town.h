/* jy-test-counted-town.h - a small town of which every indicator was counted by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-test-report.h"

/* Twenty-three people in two villages on 31 March 2024.  Village A has base figures, village B
 * none.
 *
 * 1 elderly, hypertension, signed in January (paid), examined, a recheck not done
 * 2 signed with 1; nothing was done, but for a referral that nobody asked after
 * 3 newborn of 1 February, visited once; not signed
 * 4 mother of 1 February, booked at seven weeks, visited after a week; not signed
 * 5 diabetes, followed up, examined without the tests; not signed
 * 6 elderly, mental disorder, signed in September, one follow-up of three, referred and asked
 *   after
 * 7 child of 34 months, signed with 6, check and guidance both late
 * 8 tuberculosis since January, visited, the course broken off; not signed
 * 9 disabled, signed in June, terminated in February
 * 10 renewed in February; nothing was done
 *
 * Two households of village A are there for the groups: 11, 13, 16, 17, 18 and 19 signed with each
 * other on 20 March, the others not.
 *
 * 11, 12 pregnant, in their 12th week; 12 destitute as well, and signed until January
 * 13 lifted out of poverty, disabled, of a special family of family planning; mental disorder since
 *    the day of signing, not followed up; tuberculosis since the day before the last
 * 14 lifted out of poverty, of a special family, on subsistence allowance; hypertension and
 *    diabetes, not followed up; mental disorder, followed up once: stable, on drugs
 * 15 lifted out of poverty, destitute; hypertension, controlled, and diabetes, not controlled, both
 *    since January, followed up and examined without the tests
 * 16 of a special family, on subsistence allowance; diabetes since the day of signing, followed up,
 *    and once more for a recheck
 * 17 COPD; 18 another chronic disease; 19 key by hand; 20 at high risk: in no group of the list
 * 20 also had tuberculosis until February, and was never visited
 * 21, 22 tuberculosis, completed in the year with 90.0 and 89.9 per cent of the doses; 22 is
 * elderly 23 newborn of 1 March, not visited, without a mother on the register */
/* clang-format off */
#define PERSON(id, born, household)                                                                \
  "INSERT INTO resident VALUES (" id ", 1, 'x', 2, '" born "', '01', NULL, '', 1, 'local', '', "   \
  "'', NULL, NULL, NULL);"                                                                         \
  "INSERT INTO membership VALUES (" id ", 1, " household ", " id ", '20', NULL, NULL, '');"
#define AGREEMENT(id, household, team, from, until, ended, renews)                                 \
  "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on, starts_on,"     \
  " ends_on, ended_on, renews, planned_time, informed, draft_step, note) VALUES (" id ", 'a" id    \
  "', " household ", " team ", " team ", 1, '" from "', '" from "', '" until "', " ended           \
  ", " renews ", '', 1, 0, '');"
#define RECORD(id, form, resident, day, answers, outcome, next, by)                                \
  "INSERT INTO service_record VALUES (" id ", 1, '" form "', " resident ", NULL, '" day "', '" day \
  "', 1, 'done', NULL, '" answers "', " outcome ", 0, '', '', '" next "', " by                     \
  ", NULL, '', NULL, '');"
#define VISITS(id, day, kind, team, staff, area, all, there)                                       \
  "INSERT INTO logbook_entry (id, logbook, happened_on, kind, title, team, staff, area, persons,"  \
  " copies, detail, outcome) VALUES (" id ", 'visits', '" day "', '" kind "', 'HIS', " team        \
  ", " staff ", " area ", " all ", " there ", '', '');"
#define TESTS                                                                                      \
  "alt=20\ncholesterol=5\ncreatinine=80\ndbp=80\necg=1\nevaluation=1\nfbg=5\nguidance=1\n"         \
  "haemoglobin=140\nheight=170\nsbp=120\nurine_protein=1\nweight=60\n"

static const char *const jy_test_counted_town =
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
  " (4, 1, '4', 3, '', '', '', NULL, NULL), (5, 1, '5', 2, '', '', '', NULL, NULL),"
  " (6, 1, '6', 2, '', '', '', NULL, NULL);"
  PERSON ("1", "1950-01-01", "1")
  PERSON ("2", "1980-01-01", "1")
  PERSON ("3", "2024-02-01", "1")
  PERSON ("4", "1990-01-01", "2")
  PERSON ("5", "1960-01-01", "2")
  PERSON ("6", "1945-01-01", "3")
  PERSON ("7", "2021-05-01", "3")
  PERSON ("8", "1975-01-01", "4")
  PERSON ("9", "1970-01-01", "4")
  PERSON ("10", "1985-01-01", "4")
  PERSON ("11", "1990-06-01", "5")
  PERSON ("12", "1991-06-01", "6")
  PERSON ("13", "1972-06-01", "5")
  PERSON ("14", "1973-06-01", "6")
  PERSON ("15", "1974-06-01", "6")
  PERSON ("16", "1976-06-01", "5")
  PERSON ("17", "1977-06-01", "5")
  PERSON ("18", "1978-06-01", "5")
  PERSON ("19", "1979-06-01", "5")
  PERSON ("20", "1981-06-01", "6")
  PERSON ("21", "1982-06-01", "6")
  PERSON ("22", "1950-06-01", "6")
  PERSON ("23", "2024-03-01", "6")
  "INSERT INTO condition VALUES (1, 1, 1, 'hypertension', NULL, NULL, '', ''),"
  " (2, 1, 5, 'diabetes', '2023-01-01', NULL, '', ''),"
  " (3, 1, 6, 'mental-disorder', NULL, NULL, '', ''),"
  " (4, 1, 8, 'tuberculosis', '2024-01-10', NULL, '', ''),"
  " (5, 1, 9, 'disabled', NULL, NULL, '', '');"
  "INSERT INTO condition VALUES (6, 1, 12, 'tekun', NULL, NULL, '', ''),"
  " (7, 1, 13, 'poverty', NULL, NULL, '', ''), (8, 1, 13, 'disabled', NULL, NULL, '', ''),"
  " (9, 1, 13, 'family-planning', NULL, NULL, '', ''), (10, 1, 14, 'poverty', NULL, NULL, '', ''),"
  " (11, 1, 14, 'family-planning', NULL, NULL, '', ''), (12, 1, 14, 'dibao', NULL, NULL, '', ''),"
  " (13, 1, 15, 'poverty', NULL, NULL, '', ''), (14, 1, 15, 'tekun', NULL, NULL, '', ''),"
  " (15, 1, 16, 'family-planning', NULL, NULL, '', ''), (16, 1, 16, 'dibao', NULL, NULL, '', ''),"
  " (17, 1, 17, 'copd', NULL, NULL, '', ''), (18, 1, 18, 'other-chronic', NULL, NULL, '', ''),"
  " (19, 1, 19, 'other-key', NULL, NULL, '', ''), (20, 1, 20, 'high-risk', NULL, NULL, '', ''),"
  " (21, 1, 20, 'tuberculosis', '2023-12-01', '2024-02-01', '', ''),"
  " (22, 1, 21, 'tuberculosis', '2023-09-01', '2024-03-10', '', ''),"
  " (23, 1, 22, 'tuberculosis', '2023-09-01', '2024-03-10', '', '');"
  "INSERT INTO condition VALUES (24, 1, 13, 'mental-disorder', '2024-03-20', NULL, '', ''),"
  " (25, 1, 13, 'tuberculosis', '2024-03-30', NULL, '', ''),"
  " (26, 1, 14, 'hypertension', NULL, NULL, '', ''), (27, 1, 14, 'diabetes', NULL, NULL, '', ''),"
  " (28, 1, 14, 'mental-disorder', NULL, NULL, '', ''),"
  " (29, 1, 15, 'hypertension', '2024-01-01', NULL, '', ''),"
  " (30, 1, 15, 'diabetes', '2024-01-01', NULL, '', ''),"
  " (31, 1, 16, 'diabetes', '2024-03-20', NULL, '', '');"
  "INSERT INTO pregnancy VALUES"
  " (1, 1, 4, '2023-06-15', '2023-05-01', NULL, '2024-02-01', NULL, '', NULL),"
  " (2, 1, 11, '2024-02-20', '2024-01-10', NULL, NULL, NULL, '', NULL),"
  " (3, 1, 12, '2024-02-20', '2024-01-10', NULL, NULL, NULL, '', NULL);"
  AGREEMENT ("1", "1", "1", "2024-01-05", "2025-01-04", "NULL", "NULL")
  AGREEMENT ("2", "3", "2", "2023-09-01", "2024-08-31", "NULL", "NULL")
  AGREEMENT ("3", "4", "2", "2023-06-01", "2024-05-31", "'2024-02-15'", "NULL")
  AGREEMENT ("4", "4", "2", "2023-02-15", "2024-02-14", "NULL", "NULL")
  AGREEMENT ("5", "4", "2", "2024-02-15", "2025-02-14", "NULL", "4")
  AGREEMENT ("7", "6", "1", "2023-02-01", "2024-01-31", "NULL", "NULL")
  AGREEMENT ("6", "5", "1", "2024-03-20", "2025-03-19", "NULL", "NULL")
  "INSERT INTO agreement_member VALUES (1, 1, 1, 1, 2, '2024-01-05', NULL, ''),"
  " (2, 1, 1, 2, 1, '2024-01-05', NULL, ''), (3, 1, 2, 6, 1, '2023-09-01', NULL, ''),"
  " (4, 1, 2, 7, 1, '2023-09-01', NULL, ''), (5, 1, 3, 9, 1, '2023-06-01', '2024-02-15', '04'),"
  " (6, 1, 4, 10, 1, '2023-02-15', NULL, ''), (7, 1, 5, 10, 1, '2024-02-15', NULL, ''),"
  " (8, 1, 6, 11, 1, '2024-03-20', NULL, ''), (9, 1, 6, 13, 1, '2024-03-20', NULL, ''),"
  " (10, 1, 6, 16, 1, '2024-03-20', NULL, ''), (11, 1, 6, 17, 1, '2024-03-20', NULL, ''),"
  " (12, 1, 6, 18, 1, '2024-03-20', NULL, ''), (13, 1, 6, 19, 1, '2024-03-20', NULL, ''),"
  " (14, 1, 7, 12, 1, '2023-02-01', NULL, '');"
  RECORD ("1", "hypertension", "1", "2024-02-01", "dbp=80\nsbp=150\n", "2", "recheck", "'2024-02-15'")
  RECORD ("2", "examination", "1", "2024-02-01", TESTS, "0", "none", "NULL")
  RECORD ("3", "newborn", "3", "2024-02-05", "", "0", "none", "NULL")
  RECORD ("4", "antenatal-first", "4", "2023-06-20", "", "0", "none", "NULL")
  RECORD ("5", "postpartum", "4", "2024-02-08", "", "0", "none", "NULL")
  RECORD ("6", "diabetes", "5", "2024-02-10", "fbg=6.5\n", "1", "none", "NULL")
  RECORD ("7", "examination", "5", "2024-01-20", "dbp=80\nsbp=120\n", "0", "none", "NULL")
  RECORD ("8", "mental-disorder", "6", "2024-03-01", "adherence=3\n", "3", "none", "NULL")
  RECORD ("9", "examination", "6", "2023-11-01", "dbp=80\nsbp=120\n", "0", "none", "NULL")
  RECORD ("10", "tcm-constitution", "6", "2024-02-02", "", "0", "none", "NULL")
  RECORD ("11", "child-tcm", "7", "2024-01-10", "", "0", "none", "NULL")
  RECORD ("12", "child-12-30m", "7", "2024-02-01", "", "0", "none", "NULL")
  RECORD ("13", "tuberculosis-first", "8", "2024-01-12", "", "0", "none", "NULL")
  RECORD ("18", "tuberculosis", "8", "2024-03-01", "dose_rate=95.0\nstop_reason=2\n", "0", "none", "NULL")
  RECORD ("16", "tuberculosis", "21", "2024-03-10", "dose_rate=90.0\nstop_reason=1\n", "0", "none", "NULL")
  RECORD ("17", "tuberculosis", "22", "2024-03-10", "dose_rate=89.9\nstop_reason=1\n", "0", "none", "NULL")
  RECORD ("19", "hypertension", "15", "2024-02-10", "dbp=80\nsbp=120\n", "1", "none", "NULL")
  RECORD ("20", "diabetes", "15", "2024-02-10", "fbg=9.0\n", "2", "none", "NULL")
  RECORD ("21", "examination", "15", "2024-02-10", "dbp=80\nsbp=120\n", "0", "none", "NULL")
  RECORD ("22", "diabetes", "16", "2024-03-21", "fbg=7.5\n", "2", "recheck", "'2024-03-28'")
  RECORD ("23", "diabetes", "16", "2024-03-27", "fbg=6.0\n", "1", "none", "NULL")
  RECORD ("24", "mental-disorder", "14", "2024-02-20", "adherence=1\n", "3", "none", "NULL")
  /* After the day: of no interest. */
  RECORD ("14", "health-assessment", "2", "2024-04-01", "", "0", "none", "NULL")
  RECORD ("15", "hypertension", "1", "2024-04-02", "dbp=80\nsbp=130\n", "1", "none", "NULL")
  "INSERT INTO callback_sample VALUES (1, 1, 2, NULL, '2024-03-10', 1, 4, 5, 0),"
  " (2, 1, 2, NULL, '2023-12-31', 1, 4, 5, 0);"
  "INSERT INTO callback VALUES (1, 1, 1, 1, 6, 2, '2024-03-11', 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, ''),"
  " (2, 1, 1, 2, 7, 2, '2024-03-11', 1, 2, 2, 2, 2, 0, 2, 2, 2, 3, ''),"
  " (3, 1, 1, 3, 10, 5, '2024-03-12', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),"
  " (4, 1, 1, 4, 1, 1, '2024-04-02', 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, ''),"
  " (5, 1, 2, 1, 6, 2, '2024-01-05', 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, '');"
  "INSERT INTO referral VALUES"
  " (1, 1, 6, NULL, 'up', '2024-03-05', '2024-03-19', 0, 'other', '', '', NULL, 1, '', '2024-03-15', 'seen', NULL, '', ''),"
  " (2, 1, 2, NULL, 'up', '2024-03-01', '2024-03-15', 0, 'other', '', '', NULL, 1, '', NULL, '', NULL, '', '');"
  "INSERT INTO health_record (id, resident, opened_on, workplace, contact_name, contact_phone,"
  " ethnic, blood_abo, blood_rh, education, occupation, marital, payment, allergy, exposure,"
  " past_disease, surgery, injury, transfusion, family_father, family_mother, family_siblings,"
  " family_children, hereditary, disability, disability_certificate, kitchen_exhaust, fuel,"
  " water, toilet, livestock) SELECT id, id, CASE id WHEN 3 THEN '2024-04-01' ELSE '2021-01-01'"
  " END, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '',"
  " '', '', '', '', '', '' FROM resident WHERE id IN (1, 2, 3, 6);"
  VISITS ("1", "2024-01-31", "1", "1", "1", "2", "40", "25")
  VISITS ("2", "2024-03-31", "1", "2", "2", "3", "17", "9")
  VISITS ("3", "2024-02-29", "2", "1", "1", "2", "20", "11")
  VISITS ("4", "2024-03-31", "2", "NULL", "NULL", "1", "30", "13")
  /* Of other quarters. */
  VISITS ("5", "2023-12-31", "1", "2", "2", "3", "90", "1")
  VISITS ("6", "2024-04-01", "2", "1", "1", "2", "50", "2");

/* Three more in village B: 24 and 26 are twins of 10 February, both visited; 25 is their mother,
 * booked at 20 weeks, visited after a week. */
static const char *const jy_test_counted_twins =
  PERSON ("24", "2024-02-10", "4")
  PERSON ("25", "1992-06-01", "4")
  PERSON ("26", "2024-02-10", "4")
  "INSERT INTO pregnancy VALUES"
  " (4, 1, 25, '2023-10-01', '2023-05-14', NULL, '2024-02-10', NULL, '', NULL);"
  RECORD ("25", "newborn", "24", "2024-02-14", "", "0", "none", "NULL")
  RECORD ("26", "newborn", "26", "2024-02-14", "", "0", "none", "NULL")
  RECORD ("27", "antenatal-first", "25", "2023-10-01", "", "0", "none", "NULL")
  RECORD ("28", "postpartum", "25", "2024-02-17", "", "0", "none", "NULL");
/* clang-format on */

#undef PERSON
#undef AGREEMENT
#undef RECORD
#undef VISITS
#undef TESTS
