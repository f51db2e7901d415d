/* jy-care.h - what a person counts as in the public-health indicators of a year
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * indicators-and-reports.md 6.3.  The year is the calendar year of the day asked about, as far as
 * that day: later records are not there.  Pure functions; the day and the limits are arguments.
 */
#pragma once

#include "jy-care-record.h"
#include "jy-outcome-parameters.h"
#include "jy-person-facts.h"

G_BEGIN_DECLS

/**
 * JyCareMark:
 *
 * What is counted, as the number of a bit.
 *
 * @JY_CARE_RECORD: has a health record
 * @JY_CARE_RECORD_USED: of these, served within the twelve months up to the day
 * @JY_CARE_ELDERLY_EXAMINED: elderly, examined in the year
 * @JY_CARE_ELDERLY_MANAGED: of these, with a health record, a complete form and guidance
 * @JY_CARE_ELDERLY_TCM: elderly, constitution tested in the year
 * @JY_CARE_INFANT: a child of up to 36 completed months
 * @JY_CARE_INFANT_TCM: of these, guided in Chinese medicine in the year
 * @JY_CARE_LIVE_BIRTH: born in the year
 * @JY_CARE_NEWBORN_VISITED: of these, visited as a newborn
 * @JY_CARE_CHILD_MANAGED: a child of group 0-6 checked in the year
 * @JY_CARE_CHILD_SYSTEMATIC: of these, as often as its age asks for: see jy_care_count_checks()
 * @JY_CARE_DELIVERY: gave birth in the year
 * @JY_CARE_EARLY_BOOKED: of these, handbook opened and first examined before 13 weeks
 * @JY_CARE_ANTENATAL_5: of these, seen five times during the pregnancy
 * @JY_CARE_POSTPARTUM_VISITED: of these, visited within 28 days after the birth
 * @JY_CARE_POSTPARTUM_42D: of these, with the examination of the 42nd day
 * @JY_CARE_HYPERTENSION_MANAGED: patient, followed up in the year
 * @JY_CARE_HYPERTENSION_STANDARD: of these, as the specification asks: see jy_care_judge()
 * @JY_CARE_HYPERTENSION_CONTROLLED: of the managed, the last follow-up below the limits of the age
 * @JY_CARE_DIABETES_MANAGED: the three are the same of diabetes
 * @JY_CARE_MENTAL_MANAGED: patient with a severe mental disorder, followed up in the year
 * @JY_CARE_MENTAL_STANDARD: of these, as the specification asks
 * @JY_CARE_MENTAL_TREATED: takes drugs by the last visit, regularly or not
 * @JY_CARE_MENTAL_STABLE: stable by the last visit that found the patient; then fairly, unstable
 * @JY_CARE_MENTAL_LOST: not found by the last visit
 * @JY_CARE_TUBERCULOSIS: patient at some time in the year
 * @JY_CARE_TUBERCULOSIS_MANAGED: of these, visited
 * @JY_CARE_TUBERCULOSIS_FINISHED: of these, completed the treatment in the year
 * @JY_CARE_TUBERCULOSIS_REGULAR: of these, took the share of doses that is regular
 * @JY_CARE_EXAMINED: somebody examined in the year
 * @JY_CARE_EXAMINATION_COMPLETE: of these, the last form complete
 */
typedef enum
{
  JY_CARE_RECORD,
  JY_CARE_RECORD_USED,
  JY_CARE_ELDERLY_EXAMINED,
  JY_CARE_ELDERLY_MANAGED,
  JY_CARE_ELDERLY_TCM,
  JY_CARE_INFANT,
  JY_CARE_INFANT_TCM,
  JY_CARE_LIVE_BIRTH,
  JY_CARE_NEWBORN_VISITED,
  JY_CARE_CHILD_MANAGED,
  JY_CARE_CHILD_SYSTEMATIC,
  JY_CARE_DELIVERY,
  JY_CARE_EARLY_BOOKED,
  JY_CARE_ANTENATAL_5,
  JY_CARE_POSTPARTUM_VISITED,
  JY_CARE_POSTPARTUM_42D,
  JY_CARE_HYPERTENSION_MANAGED,
  JY_CARE_HYPERTENSION_STANDARD,
  JY_CARE_HYPERTENSION_CONTROLLED,
  JY_CARE_DIABETES_MANAGED,
  JY_CARE_DIABETES_STANDARD,
  JY_CARE_DIABETES_CONTROLLED,
  JY_CARE_MENTAL_MANAGED,
  JY_CARE_MENTAL_STANDARD,
  JY_CARE_MENTAL_TREATED,
  JY_CARE_MENTAL_STABLE,
  JY_CARE_MENTAL_FAIRLY,
  JY_CARE_MENTAL_UNSTABLE,
  JY_CARE_MENTAL_LOST,
  JY_CARE_TUBERCULOSIS,
  JY_CARE_TUBERCULOSIS_MANAGED,
  JY_CARE_TUBERCULOSIS_FINISHED,
  JY_CARE_TUBERCULOSIS_REGULAR,
  JY_CARE_EXAMINED,
  JY_CARE_EXAMINATION_COMPLETE,
  JY_N_CARE_MARKS
} JyCareMark;

#define JY_CARE_BIT(mark) (G_GUINT64_CONSTANT (1) << (mark))

G_STATIC_ASSERT (JY_N_CARE_MARKS <= 64);

/* In force on the day; @follow_ups is how many a year (S73). */
typedef struct
{
  JyOutcomeParameters limits;
  int follow_ups;
} JyCareParameters;

/**
 * JyCareFacts:
 * @person: birth, conditions and pregnancies
 * @groups: on the day
 * @record_opened_on: the health record; invalid: none
 * @records: (array length=n_records): of services to the person, by day, none after the day asked
 *   about; from 300 days before its year on, or more
 */
typedef struct
{
  const JyPersonFacts *person;
  JyGroup groups;
  GDate record_opened_on;
  const JyCareRecord *records;
  gsize n_records;
} JyCareFacts;

/**
 * jy_care_judge:
 *
 * A chronic patient is managed as the specification asks ("按规范管理", 6.3) with as many visits
 * face to face as the year had whole parts since the patient was enrolled (quarters: S74; a visit
 * belongs to the year, not to a quarter, and the examination of somebody elderly is one, 3.3), an
 * examination in the year (before the year is over: in the twelve months up to the day), and no
 * recheck that is overdue and was not done.
 *
 * Returns: JY_CARE_BIT() of each mark
 */
guint64 jy_care_judge (const JyCareFacts *facts,
                       const JyCareParameters *parameters,
                       const GDate *day);

/* Returns: how many checks of a child (rules.md 3.5) had their last day in the year of @day, not
 * after @day */
int jy_care_count_checks (const GDate *born, const GDate *day);

/* Returns: how many follow-ups there had to be on @day of somebody enrolled on @from (invalid:
 * before our records), with @follow_ups equal parts of a year */
int jy_care_count_follow_ups (const GDate *from, int follow_ups, const GDate *day);

/* Returns: the first day whose records jy_care_judge() needs for @day */
void jy_care_get_since (const GDate *day, GDate *since);

G_END_DECLS
