/* test-outcome-forms.c: the rules and the forms speak of the same fields and codes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-form-catalogue.h"
#include "jy-outcome.h"
#include "jy-test-form.h"

/* clang-format off */

/* What the rules read: a field, or a field and the codes they know. */
static const struct
{
  const char *form;
  const char *reads;
} rules[] = {
  { "hypertension", "visit_way=3 symptoms=2,3,4,5,6 danger_signs=1,2,3,4,5,6,7,8,9,10 sbp dbp weight "
                    "height adherence=2,3 adverse_reaction=1,2 complication=1,2,3" },
  { "diabetes", "visit_way=3 symptoms=2,4,5 danger_signs=1,2,3,4,5,6,7,8,9,10,11,12 sbp dbp weight "
                "height heart_rate temperature fbg adherence=2,3 adverse_reaction=1,2 "
                "hypoglycaemia=3 hba1c foot_pulse=1,2,3 complication=1,2,3" },
  { "copd", "exacerbation=1,2 complication=1,2 lung_function=2 lung_function_date adherence=2,3" },
  { "mental-disorder", "risk_level=0,1,2,3,4,5 symptoms=1,12 symptom_severity=1,2,3 insight=2,3 "
                       "severe_reaction=2 physical_illness=2 self_care=3 housework=3 work=3,9 "
                       "learning=3 social=3 treatment_effect=1,2" },
  { "tuberculosis-first", "supervisor=1,2,3 symptoms=5,9 dosage_form=4" },
  { "tuberculosis", "supervisor=1,2,3 symptoms=5,10 dosage_form=4 treatment_month missed_doses "
                    "adverse_reaction=2 complication=2 stop_date doses_due doses_taken dose_rate" },
  { "self-care", "eating=0,3,5 grooming=0,1,3,7 dressing=0,3,5 toilet=0,1,5,10 mobility=0,1,5,10 "
                 "self_care_score self_care_level" },
  { "examination", "sbp dbp sbp_left dbp_left weight height waist fbg self_care=4 cognition=2 "
                   "cognition_score mood=2 mood_score lips=1 throat=1 hearing=1 movement=1 fundus=1 "
                   "skin=1 sclera=1 lymph_nodes=1 barrel_chest=1 breath_sounds=1 rales=1 rhythm=1 "
                   "murmur=1 abdomen_tender=1 abdomen_mass=1 liver_enlarged=1 spleen_enlarged=1 "
                   "shifting_dullness=1 leg_oedema=1 foot_pulse=2 rectum=1 breasts=1 vulva=1 vagina=1 "
                   "cervix=1 uterus=1 adnexa=1 urine_protein=0 urine_glucose=0 urine_ketone=0 "
                   "urine_blood=0 ecg=1 stool_blood=1 hbsag=1 chest_xray=1 ultrasound=1 "
                   "cervical_smear=1 evaluation=1 guidance=2,3" },
  { "tcm-constitution", "q1=1,5 q2=1,5 q9=1,2,3,4,5 q28=1,2,3,4,5 q33=1,5 tcm_balanced "
                        "tcm_qi_deficiency tcm_yang_deficiency tcm_yin_deficiency "
                        "tcm_phlegm_dampness tcm_damp_heat tcm_blood_stasis tcm_qi_stagnation "
                        "tcm_special" },
  { "newborn", "temperature heart_rate respiration jaundice=5 fontanelle=2,3 hearing_screening=2 "
               "disease_screening=3,4,5 umbilicus=3 birth_weight gestation_weeks birth_situation=5 "
               "malformation=2 eyes=1 limb_movement=1 ears=1 neck_mass=1 nose=1 skin=1 mouth=1 anus=1 "
               "chest=1 abdomen=1 spine=1 genitals=1" },
  { "child-1-8m", "warning_signs_3m=1,2,3,4 warning_signs_6m=1,2,3,4 warning_signs_8m=1,2,3,4 "
                  "weight_grade=3 height_grade=3 hearing=2 haemoglobin rickets_symptoms=1 "
                  "rickets_signs_3m=1 rickets_signs=1 face_colour=1 skin=1 neck_mass=2 eyes=1 ears=1 "
                  "mouth=1 chest=1 abdomen=1 umbilicus=1 limbs=1 anus_genitals=1" },
  { "child-12-30m", "warning_signs_12m=1,2,3,4 warning_signs_18m=1,2,3,4 warning_signs_24m=1,2,3,4 "
                    "warning_signs_30m=1,2,3,4 weight_grade=3 height_grade=3 hearing=2 haemoglobin "
                    "caries rickets_signs=1 gait=1" },
  { "child-3-6y", "warning_signs_3y=1,2,3,4 warning_signs_4y=1,2,3,4 warning_signs_5y=1,2,3,4 "
                  "warning_signs_6y=1,2,3,4 weight_for_height_grade=3 growth_assessment=1 vision_left "
                  "vision_right hearing=2 haemoglobin caries" },
  { "child-tcm", "tcm_services_12m=1,2,3 tcm_services_24m=1,2,3 tcm_services_36m=1,2,3" },
  { "antenatal-first", "last_period sbp dbp haemoglobin urine_protein=0 danger_signs=1 heart=1 "
                       "lungs=1 vulva=1 vagina=1 cervix=1 uterus=1 adnexa=1 vaginal_discharge=1 "
                       "hbsag=1 syphilis=1 hiv=1 urine_glucose=0 urine_ketone=0 urine_blood=0 "
                       "classification=1" },
  { "antenatal", "urged=1,2 sbp dbp haemoglobin urine_protein=0 fetal_heart_rate danger_signs=1 "
                 "classification=1" },
  { "postpartum", "sbp dbp breast=1 lochia=1 uterus=1 wound=1 classification=1 delivery_date" },
  { "postpartum-42d", "sbp dbp breast=1 lochia=1 uterus=1 wound=1 classification=1" },
  { "health-assessment", "sbp dbp weight height waist fbg tb_symptoms=1,2,3,4,5,6,7" },
  { "home-visit", "sbp dbp glucose tb_symptoms=1,2,3,4,5,6,7" },
};
/* clang-format on */

static gboolean
has_option (const JyFormField *field, int code)
{
  for (guint i = 0; i < field->options->len; i++)
    if (((const JyFormOption *) field->options->pdata[i])->code == code)
      return TRUE;

  return FALSE;
}

static void
test_reads (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      const JyForm *form = jy_form_catalogue_find (rules[i].form);
      g_auto (GStrv) reads = g_strsplit (rules[i].reads, " ", -1);

      g_assert_nonnull (form);
      for (gsize k = 0; reads[k] != NULL; k++)
        {
          g_auto (GStrv) pair = g_strsplit (reads[k], "=", 2);
          const JyFormField *field = jy_form_find (form, pair[0]);
          g_auto (GStrv) codes = g_strsplit (pair[1] != NULL ? pair[1] : "", ",", -1);

          g_test_message ("%s of %s", reads[k], rules[i].form);
          g_assert_nonnull (field);
          for (gsize c = 0; codes[c] != NULL; c++)
            if (field->type != JY_FORM_FLAG)
              g_assert_true (has_option (field, (int) g_ascii_strtoll (codes[c], NULL, 10)));
        }
    }
}

/* Every finding colours fields that the form has. */
static void
assert_fields (const JyForm *form, const JyOutcome *outcome)
{
  for (guint i = 0; i < outcome->findings->len; i++)
    {
      const JyOutcomeFinding *finding = outcome->findings->pdata[i];
      g_auto (GStrv) fields = g_strsplit (finding->fields, " ", -1);
      gboolean has_any = *finding->fields == '\0';

      for (gsize k = 0; fields[k] != NULL; k++)
        has_any |= jy_form_find (form, fields[k]) != NULL;
      g_test_message ("%s about %s of %s", finding->rule, finding->fields, form->id);
      g_assert_true (has_any);
    }
}

static void
test_findings (void)
{
  static const int months[] = { 0, 3, 8, 12, 30, 48, 72, 400, 500, 800 };
  const GPtrArray *forms = jy_form_catalogue_list ();

  for (guint f = 0; f < forms->len; f++)
    for (gsize m = 0; m < G_N_ELEMENTS (months); m++)
      for (int sex = 1; sex <= 2; sex++)
        {
          const JyForm *form = forms->pdata[f];
          JyOutcomeContext context = { .who = jy_test_form_context (sex, months[m], JY_GROUP_NONE),
                                       .parameters = &jy_outcome_parameters_default };
          g_autoptr (JyAnswers) answers = jy_form_make_example (form, &context.who);
          g_autoptr (JyAnswers) empty = jy_answers_new ();
          g_auto (JyOutcome) outcome = { 0 };
          g_auto (JyOutcome) nothing = { 0 };

          jy_outcome_judge (form->id, answers, &context, &outcome);
          jy_outcome_judge (form->id, empty, &context, &nothing);
          assert_fields (form, &outcome);
          assert_fields (form, &nothing);
        }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/forms/reads", test_reads);
  g_test_add_func ("/outcome/forms/findings", test_findings);
  return g_test_run ();
}
