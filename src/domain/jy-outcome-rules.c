/* jy-outcome-rules.c - every rule by which records are judged, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.1, 3.3-3.12.  {1}, {2} … are numbers and dates.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-outcome-private.h"

#define NOTE JY_FINDING_NOTE
#define LIMIT JY_FINDING_LIMIT
#define DANGER JY_FINDING_DANGER

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
  { "EMG-FBG-HIGH",    DANGER, TRUE, N_("Fasting glucose {1} mmol/L is {2} mmol/L or more: an emergency.") },
  { "EMG-FBG-LOW",     DANGER, TRUE, N_("Fasting glucose {1} mmol/L is {2} mmol/L or less: an emergency.") },
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
  { "BP-DIABETES",     LIMIT, FALSE, N_("Blood pressure {1} reaches {2}.") },
  { "BY-PHONE",        NOTE,  FALSE, N_("A telephone visit does not count as face to face.") },
  { "OVERWEIGHT",      LIMIT, FALSE, N_("A body mass index of {1} is overweight (24 and more).") },
  { "OBESE",           LIMIT, FALSE, N_("A body mass index of {1} is obese (28 and more).") },
  { "WAIST",           LIMIT, FALSE, N_("A waist of {1} cm is abdominal obesity ({2} cm and more).") },

  /* 3.11 */
  { "COPD-1",          DANGER, TRUE, N_("An acute exacerbation: treat or refer, ask for the result within {1} days.") },
  { "COPD-2",          DANGER, TRUE, N_("A severe complication: treat or refer, ask for the result within {1} days.") },
  { "COPD-3",          NOTE,  TRUE,  N_("No exacerbation: the next visit is in {1} months.") },
  { "COPD-LUNG",       NOTE,  FALSE, N_("No lung function test within a year: advise one.") },

  /* 3.7 screening, 3.1 */
  { "SCR-1",           LIMIT, TRUE,  N_("Blood pressure {1} reaches {2}; one day confirms nothing: measure again on another day.") },
  { "SCR-2",           LIMIT, TRUE,  N_("Blood pressure {1} reaches {2} on a second day: measure again on a third.") },
  { "SCR-3",           LIMIT, TRUE,  N_("Blood pressure {1} reaches {2} on a third day: refer to have hypertension confirmed, ask for the result within {3} days.") },
  { "SCR-RISK",        NOTE,  FALSE, N_("At high risk of hypertension: blood pressure at least every six months.") },
  { "SCR-DUE",         NOTE,  FALSE, N_("From {1} on, blood pressure is measured at the first visit of a year.") },
  { "SUS-TB",          LIMIT, TRUE,  N_("Signs of tuberculosis: refer, and call within {1} days.") },

  { NULL },
};
/* clang-format on */
