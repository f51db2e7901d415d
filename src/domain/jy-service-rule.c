/* jy-service-rule.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-service-rule.h"

#include <glib/gi18n.h>

#include "jy-words.h"

#define BIT(kind) JY_SERVICE_BIT (JY_SERVICE_##kind)

/* The task is to fill in this form, which then does it. */
#define FORM(name) .kind = JY_SERVICE_##name, .form = JY_SERVICE_##name, .closed_by = BIT (name)
#define RECHECK_OF(name)                                                                           \
  .population = JY_FOR_RECORDS, .kind = JY_SERVICE_RECHECK, .form = JY_SERVICE_##name,             \
  .closed_by = BIT (name), .window = JY_WINDOW_AFTER, .first = 1,                                  \
  .number = JY_PARAMETER_RECHECK_DAYS, .late = JY_LATE_OPEN

/* Forms that hold a blood pressure, and a fasting glucose. */
#define BLOOD_PRESSURES                                                                            \
  (BIT (HYPERTENSION) | BIT (DIABETES) | BIT (EXAMINATION) | BIT (HEALTH_ASSESSMENT) |             \
   BIT (HOME_VISIT) | BIT (ANTENATAL_FIRST) | BIT (ANTENATAL) | BIT (POSTPARTUM) |                 \
   BIT (POSTPARTUM_42D))
#define GLUCOSES (BIT (DIABETES) | BIT (EXAMINATION) | BIT (HEALTH_ASSESSMENT))

/* Every form that is filled in with the person; a call or a leaflet is not a visit. */
#define VISITS                                                                                     \
  (JY_SERVICE_BIT (JY_SERVICE_RECHECK) - JY_SERVICE_BIT (JY_SERVICE_HYPERTENSION) -                \
   BIT (PHONE_CONTACT))

#define NEEDS(content) .needs = JY_CONTENT_##content

#define FACE .ways = JY_WAYS_FACE_TO_FACE
#define HOME .ways = JY_WAYS_HOME
#define ANY .ways = JY_WAYS_ANY

#define YEARLY .window = JY_WINDOW_CALENDAR, .last = 1, .late = JY_LATE_NEVER
#define PARTS(parameter)                                                                           \
  .window = JY_WINDOW_CALENDAR, .number = JY_PARAMETER_##parameter, .late = JY_LATE_NEXT
#define GROUP(group) .population = JY_FOR_GROUP, .groups = JY_GROUP_##group
#define AGE(parameter) .age = JY_PARAMETER_##parameter
#define AFTER(parameter) .window = JY_WINDOW_AFTER, .first = 0, .number = JY_PARAMETER_##parameter

/* A child's check, and the guidance of Chinese medicine at the same age. */
#define CHECK(name)                                                                                \
  .population = JY_FOR_CHILDREN, .groups = JY_GROUP_CHILD, FORM (name), FACE, .item = JY_ITEM_CH01
#define GUIDANCE                                                                                   \
  .population = JY_FOR_CHILDREN, .groups = JY_GROUP_CHILD, FORM (CHILD_TCM), FACE,                 \
  .item = JY_ITEM_CH02
#define MONTHS(first_, next)                                                                       \
  .window = JY_WINDOW_AGE_MONTHS, .first = first_, .last = 29, .late = JY_LATE_BEFORE_MONTHS,      \
  .too_late = next
#define YEARS(first_) .window = JY_WINDOW_AGE_YEARS, .first = first_, .late = JY_LATE_NEVER

/* Visits by completed weeks: from week a, day 0, to week b, day 6. */
#define WEEKS(a, b) .window = JY_WINDOW_GESTATION, .first = (a) *7, .last = (b) *7 + 6
#define BEFORE_WEEK(week) .late = JY_LATE_BEFORE_DAYS, .too_late = (week) *7
#define PREGNANCY                                                                                  \
  .population = JY_FOR_PREGNANCIES, .groups = JY_GROUP_MATERNAL, .item = JY_ITEM_MA01
#define LATER_VISIT                                                                                \
  .kind = JY_SERVICE_ANTENATAL, .form = JY_SERVICE_ANTENATAL,                                      \
  .closed_by = BIT (ANTENATAL) | BIT (ANTENATAL_FIRST), ANY
#define BIRTH .population = JY_FOR_BIRTHS, .groups = JY_GROUP_MATERNAL, .item = JY_ITEM_MA02

#define SPEC_RESIDENTS N_("Agreement of family doctor service")
#define SPEC_ELDERLY N_("National specification for the elderly")
#define SPEC_HYPERTENSION N_("National specification for hypertension")
#define SPEC_DIABETES N_("National specification for type 2 diabetes")
#define SPEC_MENTAL N_("National specification for severe mental disorder")
#define SPEC_TUBERCULOSIS N_("National specification for tuberculosis")
#define SPEC_COPD N_("National programme for COPD, 2024")
#define SPEC_MATERNAL N_("National specification for maternal care")
#define SPEC_CHILDREN N_("National specification for children aged 0–6")
#define SPEC_MEDICINE N_("National specification for Chinese medicine")
#define SPEC_SPECIAL N_("Service for special groups")

/* clang-format off */
const JyServiceRule jy_service_rules[] = {
  /* 3.1 everybody with an agreement */
  { .id = "health-assessment", .population = JY_FOR_RESIDENTS, FORM (HEALTH_ASSESSMENT), ANY,
    .window = JY_WINDOW_TERM, .last = 1, .late = JY_LATE_NEVER, .item = JY_ITEM_PH02,
    .sentence = N_("Health assessed and an individual plan made once a year of the agreement"),
    .specification = SPEC_RESIDENTS, .clause = "3.1, S83" },
  { .id = "blood-pressure-first", .population = JY_FOR_RESIDENTS, AGE (BLOOD_PRESSURE_AGE), .except = JY_GROUP_HYPERTENSION,
    .kind = JY_SERVICE_HEALTH_ASSESSMENT, .form = JY_SERVICE_HEALTH_ASSESSMENT,
    .closed_by = BLOOD_PRESSURES, NEEDS (PRESSURE), FACE, YEARLY,
    .name = NC_("service", "First blood pressure of the year"), .sentence = N_("Blood pressure measured at the first visit of the year"),
    .specification = SPEC_HYPERTENSION, .clause = "3.1, S81" },
  { .id = "signing-examination", .population = JY_FOR_SIGNED_CLINIC, FORM (EXAMINATION), FACE,
    AFTER (SIGNING_EXAMINATION_DAYS), .late = JY_LATE_TERM,
    .name = NC_("service", "Examination on signing"), .sentence = N_("One examination for who came to the clinic to sign"),
    .specification = SPEC_RESIDENTS, .clause = "S55" },

  /* 3.3 elderly */
  { .id = "elderly-examination", .population = JY_FOR_RESIDENTS, AGE (ELDERLY_AGE), FORM (EXAMINATION), FACE, YEARLY,
    .item = JY_ITEM_OL01,
    .name = NC_("service", "Examination of the elderly"), .sentence = N_("Elderly examined once a calendar year"),
    .specification = SPEC_ELDERLY, .clause = "3.3, S21, S78" },
  { .id = "elderly-tcm", .population = JY_FOR_RESIDENTS, AGE (ELDERLY_AGE), FORM (TCM_CONSTITUTION), FACE, YEARLY,
    .item = JY_ITEM_OL02,
    .sentence = N_("TCM constitution of the elderly tested once a calendar year"),
    .specification = SPEC_MEDICINE, .clause = "3.3, 3.12" },

  /* 3.5 children */
  { .id = "child-newborn", CHECK (NEWBORN),
    .window = JY_WINDOW_AGE_DAYS, .first = 0, .number = JY_PARAMETER_NEWBORN_DAYS,
    .late = JY_LATE_BEFORE_DAYS, .too_late = 28,
    .sentence = N_("Newborn visited at home within a week after discharge"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-full-month", CHECK (CHILD_1_8M), .window = JY_WINDOW_AGE_DAYS, .first = 28, .last = 30,
    .late = JY_LATE_BEFORE_MONTHS, .too_late = 3,
    .name = NC_("service", "Child check, 28 days"), .sentence = N_("Child checked at 28 to 30 days"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-3-months", CHECK (CHILD_1_8M), MONTHS (3, 6),
    .name = NC_("service", "Child check, 3 months"), .sentence = N_("Child checked at 3 months"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-6-months", CHECK (CHILD_1_8M), MONTHS (6, 8),
    .name = NC_("service", "Child check, 6 months"), .sentence = N_("Child checked at 6 months"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-8-months", CHECK (CHILD_1_8M), MONTHS (8, 12),
    .name = NC_("service", "Child check, 8 months"), .sentence = N_("Child checked at 8 months"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-12-months", CHECK (CHILD_12_30M), MONTHS (12, 18),
    .name = NC_("service", "Child check, 12 months"), .sentence = N_("Child checked at 12 months"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-18-months", CHECK (CHILD_12_30M), MONTHS (18, 24),
    .name = NC_("service", "Child check, 18 months"), .sentence = N_("Child checked at 18 months"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-24-months", CHECK (CHILD_12_30M), MONTHS (24, 30),
    .name = NC_("service", "Child check, 24 months"), .sentence = N_("Child checked at 24 months"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-30-months", CHECK (CHILD_12_30M), MONTHS (30, 36),
    .name = NC_("service", "Child check, 30 months"), .sentence = N_("Child checked at 30 months"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-36-months", CHECK (CHILD_3_6Y), YEARS (3),
    .name = NC_("service", "Child check, 3 years"), .sentence = N_("Child checked at 36 months"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-4-years", CHECK (CHILD_3_6Y), YEARS (4),
    .name = NC_("service", "Child check, 4 years"), .sentence = N_("Child checked at 4 years"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-5-years", CHECK (CHILD_3_6Y), YEARS (5),
    .name = NC_("service", "Child check, 5 years"), .sentence = N_("Child checked at 5 years"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-6-years", CHECK (CHILD_3_6Y), YEARS (6),
    .name = NC_("service", "Child check, 6 years"), .sentence = N_("Child checked at 6 years"),
    .specification = SPEC_CHILDREN, .clause = "3.5" },
  { .id = "child-tcm-6-months", GUIDANCE, MONTHS (6, 12),
    .name = NC_("service", "TCM guidance, 6 months"), .sentence = N_("TCM guidance for a child of 6 months"),
    .specification = SPEC_MEDICINE, .clause = "3.12" },
  { .id = "child-tcm-12-months", GUIDANCE, MONTHS (12, 18),
    .name = NC_("service", "TCM guidance, 12 months"), .sentence = N_("TCM guidance for a child of 12 months"),
    .specification = SPEC_MEDICINE, .clause = "3.12" },
  { .id = "child-tcm-18-months", GUIDANCE, MONTHS (18, 24),
    .name = NC_("service", "TCM guidance, 18 months"), .sentence = N_("TCM guidance for a child of 18 months"),
    .specification = SPEC_MEDICINE, .clause = "3.12" },
  { .id = "child-tcm-24-months", GUIDANCE, MONTHS (24, 30),
    .name = NC_("service", "TCM guidance, 24 months"), .sentence = N_("TCM guidance for a child of 24 months"),
    .specification = SPEC_MEDICINE, .clause = "3.12" },
  { .id = "child-tcm-30-months", GUIDANCE, MONTHS (30, 36),
    .name = NC_("service", "TCM guidance, 30 months"), .sentence = N_("TCM guidance for a child of 30 months"),
    .specification = SPEC_MEDICINE, .clause = "3.12" },
  { .id = "child-tcm-36-months", GUIDANCE, YEARS (3),
    .name = NC_("service", "TCM guidance, 3 years"), .sentence = N_("TCM guidance for a child of 36 months"),
    .specification = SPEC_MEDICINE, .clause = "3.12" },

  /* 3.6 maternal */
  { .id = "antenatal-1", PREGNANCY, FORM (ANTENATAL_FIRST), FACE, WEEKS (0, 12), BEFORE_WEEK (16),
    .sentence = N_("First antenatal examination before 13 weeks"),
    .specification = SPEC_MATERNAL, .clause = "3.6" },
  { .id = "antenatal-2", PREGNANCY, LATER_VISIT, WEEKS (16, 20), BEFORE_WEEK (21),
    .name = NC_("service", "Antenatal follow-up 2"), .sentence = N_("Antenatal follow-up at 16 to 20 weeks"),
    .specification = SPEC_MATERNAL, .clause = "3.6" },
  { .id = "antenatal-3", PREGNANCY, LATER_VISIT, WEEKS (21, 24), BEFORE_WEEK (28),
    .name = NC_("service", "Antenatal follow-up 3"), .sentence = N_("Antenatal follow-up at 21 to 24 weeks"),
    .specification = SPEC_MATERNAL, .clause = "3.6" },
  { .id = "antenatal-4", PREGNANCY, LATER_VISIT, WEEKS (28, 36), BEFORE_WEEK (37),
    .name = NC_("service", "Antenatal follow-up 4"), .sentence = N_("Antenatal follow-up at 28 to 36 weeks"),
    .specification = SPEC_MATERNAL, .clause = "3.6" },
  { .id = "antenatal-5", PREGNANCY, LATER_VISIT, WEEKS (37, 40), .late = JY_LATE_OPEN,
    .name = NC_("service", "Antenatal follow-up 5"), .sentence = N_("Antenatal follow-up at 37 to 40 weeks"),
    .specification = SPEC_MATERNAL, .clause = "3.6" },
  { .id = "postpartum", BIRTH, FORM (POSTPARTUM), FACE, AFTER (NEWBORN_DAYS),
    .late = JY_LATE_BEFORE_DAYS, .too_late = 42,
    .sentence = N_("Mother visited within a week after discharge"),
    .specification = SPEC_MATERNAL, .clause = "3.6, S22" },
  { .id = "postpartum-42d", BIRTH, FORM (POSTPARTUM_42D), FACE,
    .window = JY_WINDOW_AFTER, .first = 42, .number = JY_PARAMETER_POSTPARTUM_42_LAST,
    .late = JY_LATE_BEFORE_DAYS, .too_late = 85,
    .sentence = N_("Mother examined 42 days after birth"),
    .specification = SPEC_MATERNAL, .clause = "3.6, S22" },

  /* 3.7 hypertension */
  { .id = "hypertension-quarter", GROUP (HYPERTENSION), AGE (CHRONIC_AGE), FORM (HYPERTENSION), NEEDS (PRESSURE), FACE,
    .examination_counts = TRUE, PARTS (FOLLOW_UPS), .item = JY_ITEM_HT01,
    .sentence = N_("Blood pressure followed up once a quarter, face to face"),
    .specification = SPEC_HYPERTENSION, .clause = "3.7, S73, S74" },
  { .id = "hypertension-examination", GROUP (HYPERTENSION), AGE (CHRONIC_AGE), FORM (EXAMINATION), FACE, YEARLY,
    .item = JY_ITEM_HT02,
    .name = NC_("service", "Examination, hypertension"), .sentence = N_("Hypertension patient examined once a year"),
    .specification = SPEC_HYPERTENSION, .clause = "3.7, S24, S78" },
  /* High risk is what a record found by its list (3.7), or the condition "needs attention" (S31). */
  { .id = "attention-blood-pressure", GROUP (ATTENTION), .at_risk = TRUE, .except = JY_GROUP_HYPERTENSION,
    .kind = JY_SERVICE_HOME_VISIT, .form = JY_SERVICE_HOME_VISIT,
    .closed_by = BLOOD_PRESSURES, NEEDS (PRESSURE), FACE, PARTS (ATTENTION_CHECKS),
    .name = NC_("service", "Half-yearly blood pressure"), .sentence = N_("Blood pressure of who is at high risk or needs attention measured every six months"),
    .specification = SPEC_HYPERTENSION, .clause = "3.7, S31" },

  /* 3.8 type 2 diabetes */
  { .id = "diabetes-quarter", GROUP (DIABETES), AGE (CHRONIC_AGE), FORM (DIABETES), NEEDS (GLUCOSE), FACE,
    .examination_counts = TRUE, PARTS (FOLLOW_UPS), .item = JY_ITEM_DM01,
    .sentence = N_("Glucose followed up once a quarter, face to face"),
    .specification = SPEC_DIABETES, .clause = "3.8, S73, S74" },
  { .id = "diabetes-examination", GROUP (DIABETES), AGE (CHRONIC_AGE), FORM (EXAMINATION), FACE, YEARLY,
    .item = JY_ITEM_DM02,
    .name = NC_("service", "Examination, diabetes"), .sentence = N_("Diabetes patient examined once a year"),
    .specification = SPEC_DIABETES, .clause = "3.8, S25, S78" },
  /* Whose glucose is at risk 3.8 does not list: the condition says so. */
  { .id = "attention-glucose", GROUP (ATTENTION), .except = JY_GROUP_DIABETES,
    .kind = JY_SERVICE_HEALTH_ASSESSMENT, .form = JY_SERVICE_HEALTH_ASSESSMENT,
    .closed_by = GLUCOSES, NEEDS (GLUCOSE), FACE, YEARLY,
    .name = NC_("service", "Yearly fasting glucose"), .sentence = N_("Fasting glucose of who needs attention measured once a year"),
    .specification = SPEC_DIABETES, .clause = "3.8, S31" },

  /* 3.9 severe mental disorder */
  { .id = "mental-disorder-supplement", GROUP (MENTAL_DISORDER), FORM (MENTAL_DISORDER_SUPPLEMENT), ANY,
    AFTER (ENROLMENT_DAYS), .late = JY_LATE_OPEN,
    .sentence = N_("Mental disorder assessed in full on enrolment"),
    .specification = SPEC_MENTAL, .clause = "3.9" },
  { .id = "mental-disorder-quarter", GROUP (MENTAL_DISORDER), FORM (MENTAL_DISORDER), ANY, PARTS (FOLLOW_UPS),
    .item = JY_ITEM_SM01,
    .sentence = N_("Mental disorder followed up and its risk assessed once a quarter"),
    .specification = SPEC_MENTAL, .clause = "3.9, S73, S74" },
  { .id = "mental-disorder-examination", GROUP (MENTAL_DISORDER), FORM (EXAMINATION), FACE, YEARLY, .item = JY_ITEM_SM02,
    .name = NC_("service", "Examination, mental disorder"), .sentence = N_("Mental disorder patient examined once a year, with consent"),
    .specification = SPEC_MENTAL, .clause = "3.9, S26, S78" },

  /* 3.10 tuberculosis */
  { .id = "tuberculosis-first", GROUP (TUBERCULOSIS), FORM (TUBERCULOSIS_FIRST), FACE,
    AFTER (TUBERCULOSIS_FIRST_DAYS), .late = JY_LATE_OPEN, .item = JY_ITEM_TB01,
    .sentence = N_("Tuberculosis patient visited at home within 72 hours of the notice"),
    .specification = SPEC_TUBERCULOSIS, .clause = "3.10" },
  { .id = "tuberculosis", GROUP (TUBERCULOSIS), FORM (TUBERCULOSIS), ANY,
    .window = JY_WINDOW_TREATMENT, .late = JY_LATE_NEXT, .item = JY_ITEM_TB01,
    .sentence = N_("Tuberculosis followed up every 10 days or every month, by phase and supervision"),
    .specification = SPEC_TUBERCULOSIS, .clause = "3.10" },

  /* 3.11 COPD */
  { .id = "copd-quarter", GROUP (COPD), AGE (CHRONIC_AGE), FORM (COPD), FACE, PARTS (FOLLOW_UPS),
    .in_force_from = 20240901,
    .sentence = N_("COPD followed up once a quarter, face to face"),
    .specification = SPEC_COPD, .clause = "3.11" },

  /* 3.13 special groups */
  { .id = "rehabilitation", GROUP (DISABLED), FORM (REHABILITATION), FACE, PARTS (REHABILITATIONS),
    .item = JY_ITEM_SP01,
    .sentence = N_("Rehabilitation for the disabled, twice a year"),
    .specification = SPEC_SPECIAL, .clause = "3.13, S27" },
  /* Of the disabled and demented elderly of 3.13 the disabled are a group of their own; the demented come in as
   * bedridden or at 80. */
  { .id = "disabled-elderly-visit", GROUP (DISABLED), AGE (ELDERLY_AGE), .except = JY_GROUP_BEDRIDDEN,
    FORM (HOME_VISIT), NEEDS (PERSON), FACE, PARTS (OLDEST_OLD_VISITS),
    .name = NC_("service", "Visit to the disabled elderly"), .sentence = N_("Disabled elderly seen face to face once a quarter"),
    .specification = SPEC_SPECIAL, .clause = "3.13, S27" },
  { .id = "oldest-old-visit", .population = JY_FOR_RESIDENTS, AGE (OLDEST_OLD_AGE),
    .except = (JyGroup) (JY_GROUP_BEDRIDDEN | JY_GROUP_DISABLED),
    FORM (HOME_VISIT), NEEDS (PERSON), FACE, PARTS (OLDEST_OLD_VISITS),
    .name = NC_("service", "Visit to the oldest old"), .sentence = N_("Oldest old seen face to face once a quarter"),
    .specification = SPEC_SPECIAL, .clause = "3.13, S27" },
  { .id = "bedridden-visit", GROUP (BEDRIDDEN), FORM (HOME_VISIT), NEEDS (PERSON), HOME, PARTS (OLDEST_OLD_VISITS),
    .name = NC_("service", "Visit to the bedridden"), .sentence = N_("Bedridden visited at home once a quarter"),
    .specification = SPEC_SPECIAL, .clause = "3.13, S27" },

  /* 4 what the agreement promises beyond that, and the places people are at */
  { .id = "home-rounds", .population = JY_FOR_PROMISES, FORM (HOME_VISIT), NEEDS (PERSON), HOME,
    .window = JY_WINDOW_TERM, .late = JY_LATE_TERM, .item = JY_ITEM_ME02,
    .name = NC_("service", "Doctor’s round"), .sentence = N_("Doctor's round at home, as often as the package promises"),
    .specification = SPEC_RESIDENTS, .clause = "4, S67" },
  { .id = "home-care", .population = JY_FOR_PROMISES, FORM (HOME_VISIT), NEEDS (PERSON), HOME,
    .window = JY_WINDOW_TERM, .late = JY_LATE_TERM, .item = JY_ITEM_HC01,
    .name = NC_("service", "Home care"), .sentence = N_("Home care agreed on with consent"),
    .specification = SPEC_RESIDENTS, .clause = "4, S14, S15" },
  { .id = "promised-item", .population = JY_FOR_PROMISES, .kind = JY_SERVICE_HOME_VISIT,
    .form = JY_SERVICE_HOME_VISIT, .closed_by = BIT (HOME_VISIT), ANY, .window = JY_WINDOW_TERM, .late = JY_LATE_TERM,
    .name = NC_("service", "Item of the package"), .sentence = N_("Item of the package, as often as it promises"),
    .specification = SPEC_RESIDENTS, .clause = "4, S57, S63" },
  { .id = "negotiated-item", .population = JY_FOR_NEGOTIATED, .kind = JY_SERVICE_HOME_VISIT,
    .form = JY_SERVICE_HOME_VISIT, ANY, .window = JY_WINDOW_TERM, .late = JY_LATE_TERM,
    .name = NC_("service", "Service agreed on"), .sentence = N_("Service agreed on beyond the package"),
    .specification = SPEC_RESIDENTS, .clause = "4, S15, S57" },
  { .id = "planned-visit", .population = JY_FOR_PLANNED, .kind = JY_SERVICE_HOME_VISIT, .form = JY_SERVICE_HOME_VISIT,
    .closed_by = VISITS, NEEDS (PERSON), FACE, .window = JY_WINDOW_AFTER, .late = JY_LATE_TERM,
    .name = NC_("service", "Visit at the agreed time"), .sentence = N_("Served at the time agreed on, as the person lives away"),
    .specification = SPEC_RESIDENTS, .clause = "S62" },
  { .id = "away-contact", .population = JY_FOR_AWAY, .kind = JY_SERVICE_CONTACT, .form = JY_SERVICE_PHONE_CONTACT,
    .closed_by = BIT (PHONE_CONTACT), ANY,
    .window = JY_WINDOW_EVERY, .number = JY_PARAMETER_CONTACT_DAYS, .late = JY_LATE_NEXT,
    .name = NC_("service", "Call to somebody away"), .sentence = N_("Called from time to time, as the person lives away"),
    .specification = SPEC_RESIDENTS, .clause = "S68" },
  { .id = "home-again", .population = JY_FOR_HOME_AGAIN, .kind = JY_SERVICE_HOME_VISIT, .form = JY_SERVICE_HOME_VISIT,
    .closed_by = VISITS, NEEDS (PERSON), FACE, AFTER (HOME_AGAIN_DAYS), .late = JY_LATE_OPEN,
    .name = NC_("service", "Visit while at home"), .sentence = N_("Visited while at home, as the person lives away"),
    .specification = SPEC_RESIDENTS, .clause = "S68" },

  /* 3.3-3.12 what a record asks for */
  { .id = "hypertension-recheck", RECHECK_OF (HYPERTENSION), NEEDS (PRESSURE), FACE,
    .sentence = N_("Blood pressure rechecked within two weeks"),
    .specification = SPEC_HYPERTENSION, .clause = "3.7, S75" },
  { .id = "diabetes-recheck", RECHECK_OF (DIABETES), NEEDS (GLUCOSE), FACE,
    .sentence = N_("Glucose rechecked within two weeks"),
    .specification = SPEC_DIABETES, .clause = "3.8, S75" },
  { .id = "mental-disorder-recheck", RECHECK_OF (MENTAL_DISORDER), ANY,
    .sentence = N_("Mental disorder seen again within two weeks"),
    .specification = SPEC_MENTAL, .clause = "3.9" },
  { .id = "tuberculosis-recheck", RECHECK_OF (TUBERCULOSIS), ANY,
    .sentence = N_("Tuberculosis patient seen again within two weeks"),
    .specification = SPEC_TUBERCULOSIS, .clause = "3.10" },
  { .id = "copd-recheck", RECHECK_OF (COPD), FACE,
    .sentence = N_("COPD patient seen again within two weeks"),
    .specification = SPEC_COPD, .clause = "3.11" },
  { .id = "recheck", .population = JY_FOR_RECORDS, .kind = JY_SERVICE_RECHECK, ANY,
    .window = JY_WINDOW_AFTER, .first = 1, .number = JY_PARAMETER_RECHECK_DAYS, .late = JY_LATE_OPEN,
    .sentence = N_("Seen again, as the last record asks"),
    .specification = SPEC_RESIDENTS, .clause = "3.3–3.12" },
  { .id = "referral-check", .population = JY_FOR_REFERRALS, .kind = JY_SERVICE_REFERRAL_CHECK, ANY,
    .window = JY_WINDOW_AFTER, .first = 0, .number = JY_PARAMETER_REFERRAL_CHECK_DAYS,
    .late = JY_LATE_OPEN,
    .sentence = N_("Result of the referral asked for within two weeks"),
    .specification = SPEC_RESIDENTS, .clause = "3.3–3.12, S77" },

  /* households, with and without an agreement */
  { .id = "household-assessment", .population = JY_FOR_HOUSEHOLDS, FORM (HOUSEHOLD_ASSESSMENT), ANY,
    .window = JY_WINDOW_TERM, .last = 1, .late = JY_LATE_NEVER, .item = JY_ITEM_PH03,
    .sentence = N_("Household assessed once a year of the agreement"),
    .specification = SPEC_RESIDENTS, .clause = "3.1, S11" },
  { .id = "leaflet", .population = JY_FOR_HOUSEHOLDS, .kind = JY_SERVICE_LEAFLET,
    .form = JY_SERVICE_HEALTH_EDUCATION, .closed_by = BIT (HEALTH_EDUCATION) | BIT (LEAFLET), ANY,
    .window = JY_WINDOW_TERM, .late = JY_LATE_TERM, .item = JY_ITEM_PH04,
    .sentence = N_("Health-education leaflet: one, two or four times a year, by package"),
    .specification = SPEC_RESIDENTS, .clause = "3.1, S10, S20" },
  { .id = "unwilling-contact", .population = JY_FOR_UNWILLING, .kind = JY_SERVICE_CONTACT,
    .form = JY_SERVICE_PHONE_CONTACT,
    .closed_by = BIT (PHONE_CONTACT) | BIT (HOME_VISIT) | BIT (HOUSEHOLD_ASSESSMENT), ANY,
    .window = JY_WINDOW_EVERY, .number = JY_PARAMETER_CONTACT_DAYS, .late = JY_LATE_NEXT,
    .name = NC_("service", "Call to the unwilling"), .sentence = N_("Called from time to time, as unwilling for now"),
    .specification = SPEC_RESIDENTS, .clause = "S34" },
  { .id = "on-demand-card", .population = JY_FOR_ON_DEMAND, .kind = JY_SERVICE_LEAFLET,
    .form = JY_SERVICE_HEALTH_EDUCATION,
    .closed_by = BIT (HEALTH_EDUCATION) | BIT (LEAFLET) | BIT (HOME_VISIT), ANY,
    AFTER (CARD_DAYS), .late = JY_LATE_OPEN,
    .name = NC_("service", "Contact card"), .sentence = N_("Contact card handed out, as service is wanted on demand"),
    .specification = SPEC_RESIDENTS, .clause = "S35" },
  { .id = NULL },
};
/* clang-format on */

const gsize jy_n_service_rules = G_N_ELEMENTS (jy_service_rules) - 1;

const JyServiceRule *
jy_service_rule_find (const char *id)
{
  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
    if (g_strcmp0 (rule->id, id) == 0)
      return rule;

  return NULL;
}

const char *
jy_service_rule_get_name (const JyServiceRule *self)
{
  return self->name != NULL ? jy_words_get ("service", self->name)
                            : jy_service_kind_get_name (self->kind);
}

char *
jy_service_rule_dup_source (const JyServiceRule *self)
{
  /* Translators: where a rule is said, and its clauses: "National specification for hypertension
   * (3.7, S73)" */
  return g_strdup_printf (C_("source", "%s (%s)"), _(self->specification), self->clause);
}
