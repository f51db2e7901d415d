/* test-outcome-family.c: rules.md 3.5, 3.6
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-outcome-test.h"

#define SOON "2026-10-14"
#define MOTHER "1996-05-01"
#define WELL "temperature=36.8 heart_rate=130 respiration=40 hearing_screening=1 umbilicus=2"

/* clang-format off */

/* 3.5: every age's warning signs, any one is enough; the next check of the schedule. */
static const JyOutcomeCase infants[] = {
  { "warning_signs_3m=0", NULL, "2026-06-30", 0, 0, NONE, "", "2026-12-30", "", "CH-NEXT" },
  { "warning_signs_3m=1", NULL, "2026-06-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_3m=2,4", NULL, "2026-06-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_6m=3", NULL, "2026-03-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_8m=4", NULL, "2026-01-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "weight_grade=1 height_grade=2", NULL, "2026-06-30", 0, 0, NONE, "", "2026-12-30", "", "CH-NEXT" },
  { "weight_grade=3 height_grade=2", NULL, "2026-06-30", 0, 0, NONE, "", "2026-12-30", "", "CH-GROWTH CH-NEXT" },
  { "haemoglobin=110", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-NEXT" },
  { "haemoglobin=109", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-ANAEMIA CH-NEXT" },
  { "rickets_symptoms=1 rickets_signs=1", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-NEXT" },
  { "rickets_symptoms=2,3", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-RICKETS CH-NEXT" },
  { "rickets_signs_3m=2", NULL, "2026-06-30", 0, 0, NONE, "", "2026-12-30", "", "CH-RICKETS CH-NEXT" },
  { "rickets_signs=4", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-RICKETS CH-NEXT" },
  { "hearing=1", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-NEXT" },
  { "hearing=2", NULL, "2026-03-30", 0, 0, REFER, SOON, SOON, "abnormal", "CH-HEARING CH-NEXT" },
  { "neck_mass=2 skin=1", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-NEXT" },
  { "neck_mass=1", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-FINDING CH-NEXT" },
  { "skin=2", NULL, "2026-03-30", 0, 0, NONE, "", "2026-11-30", "", "CH-FINDING CH-NEXT" },
  /* the windows of the schedule: 28 days, 3 months, … */
  { "", NULL, "2026-09-03", 0, 0, NONE, "", "2026-10-01", "", "CH-NEXT-MONTH" },
  { "", NULL, "2026-09-02", 0, 0, NONE, "", "2026-12-02", "", "CH-NEXT" },
  { "", NULL, "", 0, 0, NONE, "", "", "", "" },
  { "", NULL, "2026-10-01", 0, 0, NONE, "", "2026-10-29", "", "CH-NEXT-MONTH" }, /* a birth date to be corrected */
};

static const JyOutcomeCase toddlers[] = {
  { "warning_signs_12m=1", NULL, "2025-09-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_18m=2", NULL, "2025-03-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_24m=3", NULL, "2024-09-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_30m=4", NULL, "2024-03-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "caries=0 gait=1", NULL, "2024-09-30", 0, 0, NONE, "", "2027-03-30", "", "CH-NEXT" },
  { "caries=1", NULL, "2024-09-30", 0, 0, NONE, "", "2027-03-30", "", "CH-CARIES CH-NEXT" },
  { "gait=2", NULL, "2024-09-30", 0, 0, NONE, "", "2027-03-30", "", "CH-FINDING CH-NEXT" },
};

static const JyOutcomeCase children[] = {
  { "warning_signs_3y=1", NULL, "2023-09-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_4y=2", NULL, "2022-09-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_5y=3", NULL, "2021-09-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN CH-NEXT" },
  { "warning_signs_6y=4", NULL, "2020-09-30", 0, 0, REFER, SOON, SOON, "development", "CH-SIGN" },
  { "growth_assessment=1 weight_for_height_grade=2", NULL, "2023-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-NEXT" },
  { "growth_assessment=2", NULL, "2023-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-GROWTH CH-NEXT" },
  { "growth_assessment=5", NULL, "2023-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-GROWTH CH-NEXT" },
  { "weight_for_height_grade=3", NULL, "2023-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-GROWTH CH-NEXT" },
  { "vision_left=4.7 vision_right=4.7", NULL, "2022-10-01", 0, 0, NONE, "", "2026-10-01", "", "CH-NEXT" }, /* 3 years */
  { "vision_left=4.9 vision_right=4.9", NULL, "2022-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-NEXT" },
  { "vision_left=4.9 vision_right=4.8", NULL, "2022-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-VISION CH-NEXT" },
  { "vision_left=5.0 vision_right=5.0", NULL, "2021-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-NEXT" },
  { "vision_left=5.0 vision_right=4.9", NULL, "2021-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-VISION CH-NEXT" },
  { "vision_left=5.2 vision_right=5.0", NULL, "2021-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-VISION CH-NEXT" },
  { "vision_left=5.1 vision_right=5.0", NULL, "2021-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-NEXT" },
  { "vision_left=5.0", NULL, "2021-09-30", 0, 0, NONE, "", "2027-09-30", "", "CH-NEXT" },
};

/* 3.12: 6, 12, 18, 24, 30, 36 months. */
static const JyOutcomeCase guidance[] = {
  { "tcm_services_12m=1,2,3", NULL, "2026-03-30", 0, 0, NONE, "", "2027-03-30", "", "CH-NEXT" },
  { "tcm_services_12m=1,3", NULL, "2025-09-30", 0, 0, NONE, "", "2027-03-30", "", "CH-TCM CH-NEXT" },
  { "tcm_services_24m=1,2", NULL, "2025-03-30", 0, 0, NONE, "", "2027-03-30", "", "CH-TCM CH-NEXT" },
  { "tcm_services_24m=1,2,3,4", NULL, "2024-09-30", 0, 0, NONE, "", "2027-03-30", "", "CH-NEXT" },
  { "tcm_services_36m=2,3", NULL, "2024-03-30", 0, 0, NONE, "", "2027-03-30", "", "CH-TCM CH-NEXT" },
  { "tcm_services_36m=1,2,3", NULL, "2023-09-30", 0, 0, NONE, "", "", "", "" },
  { "tcm_services_36m=1,2,3", NULL, "", 0, 0, NONE, "", "", "", "" },
};

/* 3.5: the home visit, at a week. */
static const JyOutcomeCase newborns[] = {
  { WELL, NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "CH-NEXT-MONTH" },
  { "temperature=35.6 heart_rate=100 respiration=20", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "CH-NEXT-MONTH" },
  { "temperature=37.4 heart_rate=160 respiration=60", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "CH-NEXT-MONTH" },
  { "temperature=35.5", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-TEMPERATURE CH-NEXT-MONTH" },
  { "temperature=37.5", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-TEMPERATURE CH-NEXT-MONTH" },
  { "heart_rate=99", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-HEART-RATE CH-NEXT-MONTH" },
  { "heart_rate=161", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-HEART-RATE CH-NEXT-MONTH" },
  { "respiration=19", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-BREATH CH-NEXT-MONTH" },
  { "respiration=61", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-BREATH CH-NEXT-MONTH" },
  { "jaundice=2,3,4", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "CH-NEXT-MONTH" },
  { "jaundice=2,5", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-JAUNDICE CH-NEXT-MONTH" },
  { "fontanelle=2", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-FONTANELLE CH-NEXT-MONTH" },
  { "fontanelle=3", NULL, "2026-09-23", 0, 0, URGENT, SOON, SOON, "danger-sign", "NB-FONTANELLE CH-NEXT-MONTH" },
  { "hearing_screening=2", NULL, "2026-09-23", 0, 0, REFER, SOON, SOON, "abnormal", "NB-HEARING CH-NEXT-MONTH" },
  { "hearing_screening=3", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "CH-NEXT-MONTH" },
  { "disease_screening=2", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "CH-NEXT-MONTH" },
  { "disease_screening=3", NULL, "2026-09-23", 0, 0, REFER, SOON, SOON, "abnormal", "NB-SCREENING CH-NEXT-MONTH" },
  { "umbilicus=3", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "NB-UMBILICUS CH-NEXT-MONTH" },
  { "neck_mass=2", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "CH-FINDING CH-NEXT-MONTH" },
  { "birth_weight=2.5 gestation_weeks=37", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "CH-NEXT-MONTH" },
  { "birth_weight=2.4", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "NB-MORE-VISITS CH-NEXT-MONTH" },
  { "gestation_weeks=36", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "NB-MORE-VISITS CH-NEXT-MONTH" },
  { "birth_situation=1,5", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "NB-MORE-VISITS CH-NEXT-MONTH" },
  { "malformation=2", NULL, "2026-09-23", 0, 0, NONE, "", "2026-10-21", "", "NB-MORE-VISITS CH-NEXT-MONTH" },
};

/* 3.6: danger → at once; abnormal → refer; the next of the windows. */
static const JyOutcomeCase antenatal[] = {
  { "", NULL, MOTHER, 0, 0, NONE, "", "", "", "" },
  { "sbp=120 dbp=80", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "sbp=139 dbp=89 last_period=2026-06-11", NULL, MOTHER, 0, 1, NONE, "", "2026-10-01", "", "MAT-NORMAL MAT-NEXT" },
  { "sbp=120 dbp=80 last_period=2026-06-10", NULL, MOTHER, 0, 1, NONE, "", "2026-11-04", "", "MAT-NORMAL MAT-NEXT" }, /* 16+0 */
  { "sbp=120 dbp=80 last_period=2026-01-14", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },              /* 37+0 */
  { "sbp=120 dbp=80 last_period=2026-10-01", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "sbp=120 dbp=80 last_period=2026-09-30", NULL, MOTHER, 0, 1, NONE, "", "2027-01-20", "", "MAT-NORMAL MAT-NEXT" },
  { "sbp=140 dbp=80", NULL, MOTHER, 0, 2, URGENT, SOON, SOON, "danger-sign", "EMG-BP-MATERNAL CHR-1" },
  { "sbp=120 dbp=90", NULL, MOTHER, 0, 2, URGENT, SOON, SOON, "danger-sign", "EMG-BP-MATERNAL CHR-1" },
  { "danger_signs=1", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "danger_signs=2", NULL, MOTHER, 0, 2, URGENT, SOON, SOON, "danger-sign", "MAT-DANGER CHR-1" },
  { "danger_signs=9,10", NULL, MOTHER, 0, 2, URGENT, SOON, SOON, "danger-sign", "MAT-DANGER CHR-1" },
  { "fetal_heart_rate=110", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "fetal_heart_rate=160", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "fetal_heart_rate=109", NULL, MOTHER, 0, 2, URGENT, SOON, SOON, "danger-sign", "MAT-HEART-RATE CHR-1" },
  { "fetal_heart_rate=161", NULL, MOTHER, 0, 2, URGENT, SOON, SOON, "danger-sign", "MAT-HEART-RATE CHR-1" },
  { "haemoglobin=110", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "haemoglobin=109", NULL, MOTHER, 0, 2, REFER, SOON, SOON, "abnormal", "MAT-ANAEMIA MAT-REFER" },
  { "urine_protein=0", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "urine_protein=1", NULL, MOTHER, 0, 2, REFER, SOON, SOON, "abnormal", "MAT-PROTEIN MAT-REFER" },
  { "syphilis=2", NULL, MOTHER, 0, 2, REFER, SOON, SOON, "abnormal", "MAT-FINDING MAT-REFER" },
  { "classification=1", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "classification=2", NULL, MOTHER, 0, 2, REFER, SOON, SOON, "abnormal", "MAT-FINDING MAT-REFER" },
  { "urged=2 last_period=2026-06-10", NULL, MOTHER, 0, 0, NONE, "", "2026-11-04", "", "MAT-URGED MAT-NEXT" },
};

static const JyOutcomeCase postpartum[] = {
  { "", NULL, MOTHER, 0, 0, NONE, "", "", "", "" },
  { "breast=1 lochia=1 delivery_date=2026-09-20", NULL, MOTHER, 0, 1, NONE, "", "2026-11-01", "", "MAT-NORMAL MAT-42" },
  { "breast=1 delivery_date=2026-08-19", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-NORMAL" },
  { "wound=2", NULL, MOTHER, 0, 2, REFER, SOON, SOON, "abnormal", "MAT-FINDING MAT-REFER" },
  { "sbp=140 dbp=80", NULL, MOTHER, 0, 2, URGENT, SOON, SOON, "danger-sign", "EMG-BP-MATERNAL CHR-1 MAT-REFER" },
};

/* 3.6: 1 closes, 2 refers. */
static const JyOutcomeCase check[] = {
  { "breast=1 lochia=1 uterus=1 wound=1 classification=1", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-CLOSED" },
  { "classification=2", NULL, MOTHER, 0, 2, REFER, SOON, SOON, "not-recovered", "MAT-FINDING MAT-NOT-RECOVERED" },
  { "uterus=1 classification=1 handling=1", NULL, MOTHER, 0, 1, NONE, "", "", "", "MAT-CLOSED" },
  { "uterus=1 classification=1 handling=2", NULL, MOTHER, 0, 1, REFER, SOON, SOON, "other", "MAT-REFER" },
  { "classification=2 handling=2", NULL, MOTHER, 0, 2, REFER, SOON, SOON, "not-recovered", "MAT-FINDING MAT-NOT-RECOVERED" },
  { "uterus=2 classification=1 delivery_date=2026-08-19", NULL, MOTHER, 0, 2, REFER, SOON, SOON, "not-recovered", "MAT-FINDING MAT-NOT-RECOVERED" },
};
/* clang-format on */

static void
test_children (void)
{
  jy_test_cases ("child-1-8m", infants, G_N_ELEMENTS (infants));
  jy_test_cases ("child-12-30m", toddlers, G_N_ELEMENTS (toddlers));
  jy_test_cases ("child-3-6y", children, G_N_ELEMENTS (children));
  jy_test_cases ("child-tcm", guidance, G_N_ELEMENTS (guidance));
  jy_test_cases ("newborn", newborns, G_N_ELEMENTS (newborns));
}

static void
test_mothers (void)
{
  g_auto (JyOutcome) visit = { 0 };
  g_auto (JyOutcome) closed = { 0 };
  g_auto (JyOutcome) open = { 0 };
  g_auto (JyOutcome) referred = { 0 };

  jy_test_cases ("antenatal-first", antenatal, G_N_ELEMENTS (antenatal));
  jy_test_cases ("antenatal", antenatal, G_N_ELEMENTS (antenatal));
  jy_test_cases ("postpartum", postpartum, G_N_ELEMENTS (postpartum));
  jy_test_cases ("postpartum-42d", check, G_N_ELEMENTS (check));

  jy_test_judge ("postpartum", &postpartum[1], &visit);
  jy_test_judge ("postpartum-42d", &check[0], &closed);
  jy_test_judge ("postpartum-42d", &check[1], &open);
  jy_test_judge ("postpartum-42d", &check[3], &referred);
  g_assert_false (visit.closes);
  g_assert_true (closed.closes);
  g_assert_false (open.closes);
  g_assert_false (referred.closes);
}

/* Without a last period on the form, that of the pregnancy counts. */
static void
test_pregnancy (void)
{
  g_autoptr (JyAnswers) answers = jy_test_answers ("sbp=120 dbp=80");
  JyOutcomeContext context = { .parameters = &jy_outcome_parameters_default };
  g_auto (JyOutcome) outcome = { 0 };

  jy_date_from_text (JY_TEST_VISIT, &context.who.date);
  jy_date_from_text ("2026-06-10", &context.who.last_period);
  jy_outcome_judge ("antenatal", answers, &context, &outcome);
  jy_test_assert_day (&outcome.next_on, "2026-11-04");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/family/children", test_children);
  g_test_add_func ("/outcome/family/mothers", test_mothers);
  g_test_add_func ("/outcome/family/pregnancy", test_pregnancy);
  return g_test_run ();
}
