/* jy-outcome-rules.c - every rule by which records are judged, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.1, 3.3-3.12.  {1}, {2} … are numbers and dates.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-outcome-private.h"

#define NOTE JY_OUTCOME_FINDING_NOTE
#define LIMIT JY_OUTCOME_FINDING_LIMIT
#define DANGER JY_OUTCOME_FINDING_DANGER

/* clang-format off */
const JyOutcomeRule jy_outcome_rules[] = {
  /* 3.7, 3.8: readings. */
  { "HTN-LIMIT",       LIMIT, TRUE,  N_("Blood pressure {1} reaches the limit of {2} for people under {3}.") },
  { "HTN-LIMIT-OLD",   LIMIT, TRUE,  N_("Blood pressure {1} reaches the limit of {2} for people of {3} and over.") },
  { "HTN-BELOW",       NOTE,  TRUE,  N_("Blood pressure {1} is below the limit of {2} for people under {3}.") },
  { "HTN-BELOW-OLD",   NOTE,  TRUE,  N_("Blood pressure {1} is below the limit of {2} for people of {3} and over.") },
  { "HTN-MISSING",     NOTE,  FALSE, N_("Without both blood pressures the visit cannot be called satisfactory.") },
  { "DM-LIMIT",        LIMIT, TRUE,  N_("Fasting glucose {1} mmol/L reaches the limit of {2} mmol/L.") },
  { "DM-BELOW",        NOTE,  TRUE,  N_("Fasting glucose {1} mmol/L is below the limit of {2} mmol/L.") },
  { "DM-MISSING",      NOTE,  FALSE, N_("Without the fasting glucose the visit cannot be called satisfactory.") },

  /* 3.7, 3.8: emergencies. */
  { "EMG-BP",          DANGER, TRUE, N_("Blood pressure {1} reaches {2}: an emergency.") },
  { "EMG-BP-MATERNAL", DANGER, TRUE, N_("Blood pressure {1} reaches {2} in pregnancy or after a birth: an emergency.") },
  { "EMG-FBG-HIGH",    DANGER, TRUE, N_("Glucose {1} mmol/L is {2} mmol/L or more: an emergency.") },
  { "EMG-FBG-LOW",     DANGER, TRUE, N_("Glucose {1} mmol/L is {2} mmol/L or less: an emergency.") },
  { "EMG-FBG-MATERNAL", DANGER, TRUE, N_("Fasting glucose {1} mmol/L reaches {2} mmol/L in pregnancy or after a birth: an emergency.") },
  { "EMG-HEART-RATE",  DANGER, TRUE, N_("A heart rate of {1} is above {2}: an emergency.") },
  { "EMG-TEMPERATURE", DANGER, TRUE, N_("A temperature of {1} ℃ is above {2} ℃: an emergency.") },
  { "EMG-CONSCIOUS",   DANGER, TRUE, N_("Altered consciousness is an emergency sign.") },
  { "EMG-BEHAVIOUR",   DANGER, TRUE, N_("Altered consciousness or behaviour is an emergency sign.") },
  { "EMG-HEADACHE",    DANGER, TRUE, N_("Severe headache or dizziness is an emergency sign.") },
  { "EMG-NAUSEA",      DANGER, TRUE, N_("Nausea or vomiting is an emergency sign.") },
  { "EMG-VISION",      DANGER, TRUE, N_("Blurred vision is an emergency sign.") },
  { "EMG-BLIND",       DANGER, TRUE, N_("Sudden loss of vision is an emergency sign.") },
  { "EMG-EYE",         DANGER, TRUE, N_("Eye pain is an emergency sign.") },
  { "EMG-HEART",       DANGER, TRUE, N_("Palpitation or chest tightness is an emergency sign.") },
  { "EMG-BREATH",      DANGER, TRUE, N_("Not being able to lie flat for breathlessness is an emergency sign.") },
  { "EMG-ACETONE",     DANGER, TRUE, N_("Acetone breath is an emergency sign.") },
  { "EMG-SWEAT",       DANGER, TRUE, N_("Sweating is an emergency sign.") },
  { "EMG-THIRST",      DANGER, TRUE, N_("Excessive thirst or urination is an emergency sign.") },
  { "EMG-BELLY",       DANGER, TRUE, N_("Abdominal pain is an emergency sign.") },
  { "EMG-DEEP-BREATH", DANGER, TRUE, N_("Deep breathing is an emergency sign.") },
  { "EMG-FLUSH",       DANGER, TRUE, N_("Flushed skin is an emergency sign.") },
  { "EMG-OTHER",       DANGER, TRUE, N_("A condition that cannot be handled here is an emergency.") },
  { "EMG-ASK",         NOTE,  FALSE, N_("This symptom may announce an emergency: ask how severe it is.") },

  /* 3.7: the decision table, 3.8 the same. */
  { "CHR-1",           DANGER, TRUE, N_("Treat and refer at once; ask for the result within {1} days.") },
  { "CHR-2",           LIMIT, TRUE,  N_("A new complication: advise a referral, ask for its result within {1} days.") },
  { "CHR-2-WORSE",     LIMIT, TRUE,  N_("A complication got worse: advise a referral, ask for its result within {1} days.") },
  { "CHR-3",           LIMIT, TRUE,  N_("An adverse drug reaction for the second time in a row ({1}): advise a referral.") },
  { "CHR-4",           LIMIT, TRUE,  N_("An adverse drug reaction: check adherence, adjust the drug, see again within {1} days.") },
  { "CHR-5",           LIMIT, TRUE,  N_("Not satisfactory twice in a row ({1}): advise a referral.") },
  { "CHR-6",           LIMIT, TRUE,  N_("Not satisfactory for the first time: check adherence, adjust the dose, see again within {1} days.") },
  { "CHR-7",           NOTE,  TRUE,  N_("Satisfactory: the next visit is in {1} months.") },
  { "ADHERENCE",       LIMIT, FALSE, N_("Drugs are not taken regularly: find out why.") },
  { "HYPOGLYCAEMIA",   LIMIT, FALSE, N_("Frequent low glucose: check drugs, doses and meals.") },
  { "HBA1C",           LIMIT, FALSE, N_("Glycated haemoglobin {1} per cent is not below the aim of 7; for the old it may be looser.") },
  { "FOOT-PULSE",      LIMIT, FALSE, N_("A weak or missing foot pulse may be a complication: examine the feet.") },
  { "BP-HIGH",         LIMIT, FALSE, N_("Blood pressure {1} reaches {2}.") },
  { "BY-PHONE",        NOTE,  FALSE, N_("A telephone visit does not count as face to face.") },
  { "OVERWEIGHT",      LIMIT, FALSE, N_("A body mass index of {1} is overweight (24 and more).") },
  { "OBESE",           LIMIT, FALSE, N_("A body mass index of {1} is obese (28 and more).") },
  { "WEIGH",           NOTE,  FALSE, N_("The last body mass index was {1}: weigh at every visit.") },
  { "WAIST",           LIMIT, FALSE, N_("A waist of {1} cm is abdominal obesity ({2} cm and more).") },

  /* 3.11 */
  { "COPD-1",          DANGER, TRUE, N_("An acute exacerbation: treat or refer, ask for the result within {1} days.") },
  { "COPD-2",          DANGER, TRUE, N_("A severe complication: treat or refer, ask for the result within {1} days.") },
  { "COPD-3",          NOTE,  TRUE,  N_("No exacerbation: the next visit is in {1} months.") },
  { "COPD-LUNG",       NOTE,  FALSE, N_("No lung function test within a year: advise one.") },

  /* 3.9 */
  { "SMD-1-RISK",      DANGER, TRUE, N_("Risk level {1} (3 to 5): unstable.") },
  { "SMD-1-SYMPTOMS",  DANGER, TRUE, N_("Marked symptoms: unstable.") },
  { "SMD-1-INSIGHT",   DANGER, TRUE, N_("No insight: unstable.") },
  { "SMD-1-REACTION",  DANGER, TRUE, N_("A severe adverse drug reaction: unstable.") },
  { "SMD-1-ILLNESS",   DANGER, TRUE, N_("A severe physical illness: unstable.") },
  { "SMD-1",           DANGER, TRUE, N_("Treat and refer at once; see again within {1} days.") },
  { "SMD-POLICE",      DANGER, FALSE, N_("Tell the police and the committee if necessary; if not admitted, visit together with them.") },
  { "SMD-2-RISK",      LIMIT, TRUE,  N_("Risk level {1} (1 or 2): not quite stable.") },
  { "SMD-2-SYMPTOMS",  LIMIT, TRUE,  N_("Symptoms remain: not quite stable.") },
  { "SMD-2-INSIGHT",   LIMIT, TRUE,  N_("Insight is partial: not quite stable.") },
  { "SMD-2-FUNCTION",  LIMIT, TRUE,  N_("Social function is poor: not quite stable.") },
  { "SMD-2-FIRST",     LIMIT, TRUE,  N_("Find the cause, adjust the dose within its range, observe for {1} days.") },
  { "SMD-2-CALMER",    NOTE,  TRUE,  N_("Calmer after the observation ({1}): keep the plan, the next visit is in {2} months.") },
  { "SMD-2-STEADY",    LIMIT, TRUE,  N_("Not calmer after the observation ({1}): ask a specialist for guidance, see again in a month.") },
  { "SMD-3",           NOTE,  TRUE,  N_("Risk level 0 and nothing else: stable; the next visit is in {1} months.") },
  { "SMD-MISSING",     NOTE,  FALSE, N_("Without a risk level nobody can be called stable.") },

  /* 3.10 */
  { "TB-REACTION",     DANGER, TRUE, N_("An adverse drug reaction: refer at once, ask for the result within {1} days.") },
  { "TB-COMPLICATION", DANGER, TRUE, N_("A complication or another disease: refer at once, ask for the result within {1} days.") },
  { "TB-STAFF",        NOTE,  TRUE,  N_("Medical staff watch every dose: one visit a month at least.") },
  { "TB-INTENSIVE",    NOTE,  TRUE,  N_("Intensive phase: the next visit is in {1} days.") },
  { "TB-CONTINUATION", NOTE,  TRUE,  N_("Continuation phase: one visit a month.") },
  { "TB-NOT-MET",      LIMIT, TRUE,  N_("Not met at two visits within 72 hours: report back to the institution that sent the notice.") },
  { "TB-MISSED",       LIMIT, FALSE, N_("{1} doses were missed: find out why.") },
  { "TB-SIGN",         LIMIT, FALSE, N_("This symptom may be an adverse drug reaction.") },
  { "TB-CLOSED",       NOTE,  TRUE,  N_("The treatment ended: the case is closed.") },
  { "TB-REGULAR",      NOTE,  FALSE, N_("{1} per cent of the doses were taken: regular.") },
  { "TB-IRREGULAR",    LIMIT, FALSE, N_("{1} per cent of the doses were taken, less than {2} per cent: not regular.") },

  /* 3.3 */
  { "OLD-1",           NOTE,  TRUE,  N_("{1} points (0 to 3): able to care for oneself.") },
  { "OLD-2",           LIMIT, TRUE,  N_("{1} points (4 to 8): slightly dependent.") },
  { "OLD-3",           LIMIT, TRUE,  N_("{1} points (9 to 18): moderately dependent.") },
  { "OLD-4",           DANGER, TRUE, N_("{1} points (19 and more): unable to care for oneself.") },
  { "OLD-BED",         LIMIT, FALSE, N_("Review whether the person is bedridden and needs a home bed.") },
  { "OLD-COGNITION",   LIMIT, FALSE, N_("The cognition screening is positive: do the mini-mental examination and enter its score.") },
  { "OLD-MOOD",        LIMIT, FALSE, N_("The mood screening is positive: do the depression scale and enter its score.") },

  /* 3.4 */
  { "EXM-FINDING",     LIMIT, TRUE,  N_("An abnormal finding: evaluate it, then recheck or refer.") },
  { "EXM-BP",          LIMIT, TRUE,  N_("Blood pressure {1} reaches {2}.") },
  { "EXM-NORMAL",      NOTE,  TRUE,  N_("Nothing abnormal was found.") },
  { "EXM-FBG",         LIMIT, TRUE,  N_("Fasting glucose {1} mmol/L reaches {2} mmol/L; one measurement confirms nothing: measure again.") },

  { "EXM-ENROL",       NOTE,  FALSE, N_("Taken into the management of chronic diseases: enter the disease among the conditions, its follow-ups come by themselves.") },
  { "EXM-NEXT",        NOTE,  TRUE,  N_("The next examination is due in a year: agree on a day about {1} and tell it.") },

  /* 3.7 screening, 3.1 */
  { "SCR-1",           LIMIT, TRUE,  N_("Blood pressure {1} reaches {2}; one day confirms nothing: measure again on another day.") },
  { "SCR-2",           LIMIT, TRUE,  N_("Blood pressure {1} reaches {2} on a second day: measure again on a third.") },
  { "SCR-3",           LIMIT, TRUE,  N_("Blood pressure {1} reaches {2} on a third day: refer to have hypertension confirmed, ask for the result within {3} days.") },
  { "SCR-RISK",        NOTE,  TRUE,  N_("At high risk of hypertension: blood pressure again within {1} months, and guidance.") },
  { "RISK-BP",         NOTE,  TRUE,  N_("A risk of hypertension: a high normal blood pressure (130–139 or 85–89).") },
  { "RISK-WEIGHT",     NOTE,  TRUE,  N_("A risk of hypertension: overweight.") },
  { "RISK-WAIST",      NOTE,  TRUE,  N_("A risk of hypertension: abdominal obesity.") },
  { "RISK-FAMILY",     NOTE,  TRUE,  N_("A risk of hypertension: it runs in the family.") },
  { "RISK-SALT",       NOTE,  TRUE,  N_("A risk of hypertension: a salty diet.") },
  { "RISK-DRINK",      NOTE,  TRUE,  N_("A risk of hypertension: heavy drinking.") },
  { "RISK-AGE",        NOTE,  TRUE,  N_("A risk of hypertension: an age of 55 and more.") },
  { "SCR-DUE",         NOTE,  FALSE, N_("From {1} on, blood pressure is measured at the first visit of a year.") },
  { "SUS-TB",          LIMIT, TRUE,  N_("Signs of tuberculosis: refer, and call within {1} days.") },

  /* 3.12 */
  { "TCM-BALANCED",    NOTE,  TRUE,  N_("The constitution is balanced.") },
  { "TCM-YES",         NOTE,  TRUE,  N_("One constitution is clear ({1} points).") },
  { "TCM-TENDS",       NOTE,  TRUE,  N_("No constitution is clear, but there are tendencies.") },
  { "TCM-SCALE",       LIMIT, FALSE, N_("What was measured is answer {1}.") },
  { "TCM-BASIC",       NOTE,  TRUE,  N_("The constitution is largely balanced.") },
  { "TCM-EQUAL",       LIMIT, TRUE,  N_("Several constitutions have {1} points: a doctor of Chinese medicine decides.") },
  { "TCM-HIGHEST",     NOTE,  TRUE,  N_("Of several constitutions one has the most points ({1}).") },
  { "TCM-YIN-YANG",    LIMIT, TRUE,  N_("Yin and yang deficiency together: a doctor of Chinese medicine decides.") },
  { "TCM-NONE",        LIMIT, TRUE,  N_("No constitution results: check the answers and repeat the test after {1} days.") },
  { "TCM-MISSING",     NOTE,  FALSE, N_("All 33 questions have to be answered; {1} are missing.") },

  /* 3.5 */
  { "CH-SIGN",         DANGER, TRUE, N_("A warning sign: the development may deviate; refer, ask for the result within {1} days.") },
  { "CH-GROWTH",       LIMIT, TRUE,  N_("Growth is not normal: analyse, guide or refer, follow the result.") },
  { "CH-ANAEMIA",      LIMIT, TRUE,  N_("Haemoglobin {1} g/L is below {2}: anaemia; analyse, guide or refer.") },
  { "CH-RICKETS",      LIMIT, TRUE,  N_("Signs of rickets: analyse, guide or refer, follow the result.") },
  { "CH-CARIES",       LIMIT, TRUE,  N_("Decayed teeth: guide or refer, follow the result.") },
  { "CH-HEARING",      LIMIT, TRUE,  N_("The hearing test was not passed: refer, follow the result.") },
  { "CH-VISION",       LIMIT, TRUE,  N_("Vision is low for the age: test again or refer, follow the result.") },
  { "CH-FINDING",      LIMIT, TRUE,  N_("An abnormal finding: analyse, guide or refer, follow the result.") },
  { "CH-TCM",          NOTE,  FALSE, N_("Diet, daily life and the massage for the age belong to every guidance.") },
  { "CH-NEXT",         NOTE,  TRUE,  N_("The next check is at {1} months.") },
  { "CH-NEXT-MONTH",   NOTE,  TRUE,  N_("The next check is at 28 days.") },

  /* 3.5: the home visit to a newborn. */
  { "NB-TEMPERATURE",  DANGER, TRUE, N_("A temperature of {1} ℃ is a danger sign of a newborn: refer at once.") },
  { "NB-HEART-RATE",   DANGER, TRUE, N_("A heart rate of {1} is a danger sign of a newborn: refer at once.") },
  { "NB-BREATH",       DANGER, TRUE, N_("{1} breaths a minute are a danger sign of a newborn: refer at once.") },
  { "NB-JAUNDICE",     DANGER, TRUE, N_("Jaundice of hands and feet is a danger sign of a newborn: refer at once.") },
  { "NB-FONTANELLE",   DANGER, TRUE, N_("A bulging or sunken fontanelle is a danger sign of a newborn: refer at once.") },
  { "NB-UMBILICUS",    LIMIT, TRUE,  N_("The umbilicus oozes: treat or refer, follow the result.") },
  { "NB-HEARING",      LIMIT, TRUE,  N_("The hearing screening was not passed: refer for a second test.") },
  { "NB-SCREENING",    LIMIT, TRUE,  N_("The disease screening is positive: refer, follow the result.") },
  { "NB-MORE-VISITS",  LIMIT, FALSE, N_("Low birth weight, early birth, twins or a defect: more visits are needed.") },

  /* 3.6 */
  { "MAT-DANGER",      DANGER, TRUE, N_("A danger sign of mother or child.") },
  { "MAT-HEART-RATE",  DANGER, TRUE, N_("A fetal heart rate of {1} is a danger sign.") },
  { "MAT-ANAEMIA",     LIMIT, TRUE,  N_("Haemoglobin {1} g/L is below {2}: anaemia.") },
  { "MAT-PROTEIN",     LIMIT, TRUE,  N_("Protein in the urine is abnormal.") },
  { "MAT-FINDING",     LIMIT, TRUE,  N_("An abnormal finding.") },
  { "MAT-REFER",       LIMIT, TRUE,  N_("Refer to a hospital, ask for the result within {1} days.") },
  { "MAT-URGED",       NOTE,  TRUE,  N_("Urged to go to the check; there are no results to judge.") },
  { "MAT-NORMAL",      NOTE,  TRUE,  N_("Nothing abnormal was found.") },
  { "MAT-NEXT",        NOTE,  TRUE,  N_("The next visit is from week {1} on.") },
  { "MAT-42",          NOTE,  TRUE,  N_("The next check is 42 days after the birth.") },
  { "MAT-CLOSED",      NOTE,  TRUE,  N_("Recovered: the case of the mother is closed.") },
  { "MAT-NOT-RECOVERED", LIMIT, TRUE, N_("Not recovered: refer, ask for the result within {1} days.") },

  { NULL },
};
/* clang-format on */
