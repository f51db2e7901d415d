#!/usr/bin/env python3
"""The fields of the record forms are those of rules.md 3.3-3.12: official codes, units, hard limits,
for whom they are asked, what is computed and what is carried over.

usage: test-form-fields.py JIAYI

A line of a form: "field 1-9" or "field 0,3,5": the codes; "field 50..300 mmHg": limits and unit;
"field =": computed; "field <": carried over; "field ?other=2": shown when; "field >=65y", "6..7m":
asked at an age; "field f": of women; "field !": required; "field !diabetes": of that group.
"""
import json
import os
import re
import subprocess
import sys

LIFESTYLE = '''smoking 0..200 cigarettes a day; smoking_target 0..200; drinking 0..50 liang of spirit a day;
  drinking_target 0..50; exercise_times 0..21; exercise_minutes 0..600; exercise_times_target 0..21;
  exercise_minutes_target 0..600; mental_adjustment 1-3; compliance 1-3; adherence 1-3;
  adverse_reaction 1-2; adverse_reaction_text ?adverse_reaction=2; medications <; weight 20..300 kg;
  weight_target <; height <; bmi =; bmi_target =; sbp 50..300 mmHg; dbp 20..200 mmHg; sbp !; dbp !;
  visit_way 1-3'''
CHILD = '''weight_grade 1-3; height_grade 1-3; age_months =; illness 1-5; guidance 1-6; chest 1-2;
  abdomen 1-2; haemoglobin 20..250 g/L'''
MOTHER = 'temperature 34..43 ℃; sbp 50..300; dbp 20..200; breast 1-2; lochia 1-2; uterus 1-2; wound 1-2'
TREATED = '''supervisor 1-4; usage 1-2; dosage_form 1-4; smoking 0..200; smoking_target 0..200;
  drinking 0..50; drinking_target 0..50'''

FORMS = {
    # 3.3
    'self-care': '''eating 0,3,5; grooming 0,1,3,7; dressing 0,3,5; toilet 0,1,5,10; mobility 0,1,5,10;
      self_care_score 0..37; self_care_score =; self_care_level 1-4; self_care_level =''',
    # 3.4
    'examination': '''symptoms 1-25; temperature 34..43 ℃; pulse 20..250 /min; respiration 5..80 /min;
      sbp 50..300; dbp 20..200; sbp_left 50..300; dbp_left 20..200; height 30..250 cm; weight 1..300 kg;
      waist 30..200 cm; bmi =; self_rated_health 1-5; self_rated_health >=65y; self_care 1-4;
      self_care >=65y; cognition 1-2; cognition >=65y; cognition_score 0..30; cognition_score ?cognition=2;
      mood 1-2; mood_score 0..30; mood_score ?mood=2; exercise 1-4; diet 1-6; smoking_status 1-3;
      drinking_frequency 1-4; drinking_stopped 1-2; drunk_within_year 1-2; drinking_kinds 1-5;
      occupational_hazard 1-2; hazard_dust_protection 1-2; lips 1-5; teeth 1-4; throat 1-3; hearing 1-2;
      movement 1-2; fundus 1-2; skin 1-7; sclera 1-4; lymph_nodes 1-4; barrel_chest 1-2; breath_sounds 1-2;
      rales 1-4; rhythm 1-3; murmur 1-2; abdomen_tender 1-2; abdomen_mass 1-2; liver_enlarged 1-2;
      spleen_enlarged 1-2; shifting_dullness 1-2; leg_oedema 1-4; foot_pulse 1-4; foot_pulse !diabetes;
      rectum 1-5; breasts 1-5; vulva 1-2; vulva f; vagina f; cervix f; uterus f; adnexa f; cervical_smear f;
      urine_protein 0-4; urine_glucose 0-4; urine_ketone 0-4; urine_blood 0-4; fbg 0.5..60 mmol/L;
      ecg 1-2; stool_blood 1-2; hbsag 1-2; chest_xray 1-2; ultrasound 1-2; brain_vessels 1-6; kidneys 1-6;
      heart 1-7; vessels 1-4; eyes 1-5; nerves 1-2; other_diseases 1-2; evaluation 1-2;
      abnormal_1 ?evaluation=2; guidance 1-3; risk_control 1-7; weight_target ?risk_control=5;
      medication_6_adherence 1-3; vaccine_3_name; hospital_2_number; home_bed_2_number; haemoglobin;
      leukocytes; platelets; microalbumin; hba1c; alt; ast; albumin; bilirubin; bilirubin_direct;
      creatinine; urea; potassium; sodium; cholesterol; triglycerides; ldl; hdl''',
    # 3.5
    'newborn': '''gestation_weeks; pregnancy_illness 1-4; birth_situation 1-7; asphyxia 1-2; apgar_1 0..10;
      apgar_5 0..10; malformation 1-2; hearing_screening 1-4; disease_screening 1-5; birth_weight; weight;
      birth_length; feeding 1-3; milk_amount ?feeding=3; milk_times; vomiting 1-2; stool 1-3;
      face_colour 1-3; jaundice 1-5; fontanelle 1-4; eyes 1-2; limb_movement 1-2; ears 1-2; nose 1-2;
      mouth 1-2; anus 1-2; chest 1-2; abdomen 1-2; spine 1-2; genitals 1-2; neck_mass 1-2; skin 1-4;
      umbilicus 1-4; guidance 1-6; temperature; heart_rate; respiration''',
    'child-1-8m': CHILD + '''; head; face_colour 1-3; skin 1-2; fontanelle 1-2; neck_mass 1-2; eyes 1-2;
      ears 1-2; hearing 1-2; hearing 6..7m; mouth 1-2; teeth 6..m; umbilicus 1-2; limbs 1-2;
      rickets_symptoms 1-4; rickets_signs_3m 1-2; rickets_signs_3m 3..5m; rickets_signs 1-7;
      rickets_signs 6..m; anus_genitals 1-2; haemoglobin 6..m; outdoors; vitamin_d;
      warning_signs_3m 0-4; warning_signs_3m 3..5m; warning_signs_6m 0-4; warning_signs_6m 6..7m;
      warning_signs_8m 0-4; warning_signs_8m 8..m''',
    'child-12-30m': CHILD + '''; face_colour 1-2; gait 1-2; caries; teeth; rickets_signs 1-7;
      warning_signs_12m 0-4; warning_signs_12m ..17m; warning_signs_18m 18..23m; warning_signs_24m 24..29m;
      warning_signs_30m 30..m; hearing ..29m''',
    'child-3-6y': CHILD + '''; weight_for_height_grade 1-3; growth_assessment 1-5; vision_left 48..m;
      vision_right 48..m; hearing ..47m; teeth; caries; warning_signs_3y 0-4; warning_signs_3y ..47m;
      warning_signs_4y 48..59m; warning_signs_5y 60..71m; warning_signs_6y 72..m''',
    # 3.6
    'antenatal-first': '''gestation =; due_date =; past_illness 1-8; family_history 1-4; personal_history 1-7;
      gynaecological_surgery 1-2; heart 1-2; lungs 1-2; vulva 1-2; vagina 1-2; cervix 1-2; uterus 1-2;
      adnexa 1-2; blood_abo 1-5; blood_rh 1-3; vaginal_discharge 1-4; cleanliness 1-4; hbsag 1-2;
      syphilis 1-2; hiv 1-2; classification 1-2; guidance 1-6; bmi =; gravidity; deliveries_vaginal;
      deliveries_caesarean; miscarriages; abortions; fetal_deaths; stillbirths; newborn_deaths;
      birth_defects; glucose; husband_name; husband_age; husband_phone; risk_colour 1-5''',
    'antenatal': '''gestation =; complaints; weight; fundal_height; abdominal_girth; fetal_position;
      fetal_heart_rate; haemoglobin; urine_protein 0-4; classification 1-2; guidance_2 1-5;
      guidance_2 ?visit_number=2; guidance_3 1-7; guidance_45 1-8; guidance_45 ?visit_number=4,5; urged 1-2''',
    'postpartum': MOTHER + '; delivery_date !; discharge_date; classification 1-2; guidance 1-6',
    'postpartum-42d': MOTHER + '; delivery_date !; classification 1-2; guidance 1-5; handling 1-2; handling !',
    # 3.7, 3.8
    'hypertension': LIFESTYLE + '; symptoms 1-9; heart_rate 20..250 /min; salt 1-3; salt_target 1-3',
    'diabetes': LIFESTYLE + '''; symptoms 1-9; foot_pulse 1-3; foot_pulse_side ?foot_pulse=2,3; staple_food;
      staple_food_target; fbg 0.5..60 mmol/L; fbg !; hba1c; hba1c_date; hypoglycaemia 1-3; insulin_kind <''',
    # 3.9
    'mental-disorder': '''visit_way 1-3; interviewee 1-3; lost_reason 1-5; death_cause 1-6; death_disease 1-8;
      risk_level 0-5; symptoms 1-12; insight 1-3; sleep 1-3; diet 1-3; self_care 1-3; housework 1-3;
      work 1,2,3,9; learning 1-3; social 1-3; dangerous_acts 1-7; locked 1-3; hospital 0-2; laboratory 1-2;
      adherence 1-4; adverse_reaction 1,2,9; treatment_effect 1,2,3,4,9; rehabilitation 1-5''',
    'mental-disorder-supplement': '''household_type 1-2; employment 1-9; consent 1,0; past_symptoms 1-12;
      locked 1-3; outpatient 1-3; last_effect 1-4; economy 1-2; admissions; diagnosis !''',
    # 3.10
    'tuberculosis-first': TREATED + '''; visit_way 1-2; patient_type 1-2; sputum 1-3; resistance 1-3;
      symptoms 0-9; separate_room 1-2; ventilation 1-3; taught_card 1-2; taught_drugs; taught_course;
      taught_irregular; taught_reactions; taught_sputum; taught_away; taught_habits; taught_contacts''',
    'tuberculosis': TREATED + '''; visit_way 1-3; symptoms 0-10; adverse_reaction 1-2; complication 1-2;
      stop_reason 1-4; dose_rate =; missed_doses; treatment_month''',
    # 3.12
    'tcm-constitution': 'q9 1-5; q14 1-5; q17 1-5; q28 1-5; tcm_guidance 1-6; tcm_balanced =; '
                        + '; '.join(f'q{n} 1-5; q{n} !' for n in range(1, 34)),
    'child-tcm': '''tcm_services_12m 1-4; tcm_services_12m ..17m; tcm_services_24m 18..29m;
      tcm_services_36m 30..m''',
}


def codes(text):
    first, dash, last = text.partition('-')
    return list(range(int(first), int(last) + 1)) if dash else [int(one) for one in text.split(',')]


def is_when(told, wanted):
    """Whether it is asked when it should be, whatever else is asked: "mood=2 months>=780"."""
    return told is not None and all(one in told.split() for one in wanted.split())


def is_at_age(told, first, last):
    wanted = ' '.join([f'months>={first}'] * bool(first) + [f'months<={last}'] * bool(last))
    return is_when(told, wanted) and told.count('months') == len(wanted.split())


def is_as(field, wanted):
    """Whether the field is what one word of a line says."""
    shown = field['shown_when']
    if wanted == '=':
        return bool(field['computed'])
    if wanted == '<':
        return field['carried']
    if wanted == 'f':
        return is_when(shown, 'sex=2')
    if wanted == '>=65y':
        return is_at_age(shown, 65 * 12, None)
    if wanted[0] == '?':
        return is_when(shown, wanted[1:])
    if wanted[0] == '!':
        return field['required_when'] == f'groups={wanted[1:]}' if wanted[1:] else field['required']
    if age := re.fullmatch(r'(\d*)\.\.(\d*)m', wanted):
        return is_at_age(shown, age[1], age[2])
    if limits := re.fullmatch(r'([\d.]+?)\.\.([\d.]+)( .+)?', wanted):
        return (field['min'], field['max']) == (float(limits[1]), float(limits[2])) and (
            not limits[3] or field['unit'] == limits[3].strip())
    return [option['code'] for option in field['options']] == codes(wanted)


told = subprocess.run([sys.argv[1], 'forms', '--json'], capture_output=True, text=True, check=True,
                      env=dict(os.environ, LANGUAGE='en', LC_ALL='C.UTF-8'))
forms = {form['id']: {field['id']: field for field in form['fields']}
         for form in json.loads(told.stdout)['forms']}
wrong = []
for form, lines in FORMS.items():
    for line in re.split(r';\s*', lines):
        name, _, wanted = ' '.join(line.split()).partition(' ')
        field = forms[form].get(name)
        if field is None:
            wrong.append(f'{form}: no field {name}')
        elif wanted and not is_as(field, wanted):
            wrong.append(f'{form}.{name} is not “{wanted}”: {field}')
assert not wrong, '\n'.join(wrong)
