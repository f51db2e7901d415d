#!/usr/bin/python3
"""`jiayi forms` tells every form, its fields, limits and options, without a database.

Usage: test-forms.py JIAYI
"""
import json
import re
import subprocess
import sys

jiayi = sys.argv[1]

IDS = '''hypertension diabetes mental-disorder mental-disorder-supplement tuberculosis-first
tuberculosis copd self-care examination tcm-constitution newborn child-1-8m child-12-30m child-3-6y
child-tcm antenatal-first antenatal postpartum postpartum-42d household-assessment health-assessment
phone-contact home-visit rehabilitation health-education'''.split()


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done.stdout


forms = json.loads(run('forms', '--json'))['forms']
assert [form['id'] for form in forms] == IDS

for form in forms:
    ids = [field['id'] for field in form['fields']]
    assert form['title'] and form['source'] and len(set(ids)) == len(ids), form['id']
    for field in form['fields']:
        assert re.fullmatch('[a-z][a-z0-9_]*', field['id']) and field['label'], field
        if field['type'] in ('integer', 'decimal'):
            limits = [field[name] for name in ('min', 'soft_min', 'soft_max', 'max')]
            assert limits == sorted(limits) and limits[0] < limits[3], field
        else:
            assert field['min'] is None and field['unit'] is None, field
        codes = [option['code'] for option in field['options']]
        assert bool(codes) == (field['type'] in ('code', 'multi', 'flag')), field
        assert len(set(codes)) == len(codes) and all(o['label'] for o in field['options']), field

assert [form['id'] for form in forms if form['subject'] == 'household'] == ['household-assessment']
fields = {field['id']: field for field in forms[0]['fields']}
assert (fields['sbp']['min'], fields['sbp']['max'], fields['sbp']['unit']) == (50, 300, 'mmHg')
assert fields['sbp']['required'] and fields['sbp']['pair'] == 'dbp'
assert [o['code'] for o in fields['visit_way']['options']] == [1, 2, 3]
assert fields['symptoms']['options'][0]['exclusive']
assert fields['adverse_reaction_text']['shown_when'] == 'adverse_reaction=2'
assert fields['bmi']['computed'] == 'bmi' and fields['height']['carried']

# Stable names, for scripts: the identifiers of the glossary and of the paper forms.
NAMES = {
    'hypertension': 'visit_way symptoms sbp dbp weight height bmi heart_rate smoking drinking salt '
                    'adherence adverse_reaction complication',
    'diabetes': 'visit_way symptoms sbp dbp weight height bmi fbg hba1c hypoglycaemia foot_pulse '
                'adherence adverse_reaction complication',
    'mental-disorder': 'visit_way risk_level symptoms insight sleep diet self_care housework '
                       'learning social adherence adverse_reaction treatment_effect',
    'tuberculosis': 'visit_way symptoms supervisor treatment_month missed_doses adverse_reaction '
                    'complication stop_date',
    'copd': 'visit_way symptoms exacerbation adherence adverse_reaction complication',
    'self-care': 'eating grooming dressing toilet mobility self_care_score',
    'examination': 'symptoms sbp dbp height weight bmi waist self_care cognition mood fbg hba1c '
                   'haemoglobin evaluation guidance',
    'tcm-constitution': ' '.join(f'q{n}' for n in range(1, 34)),
    'newborn': 'birth_weight gestation_weeks asphyxia malformation hearing_screening '
               'disease_screening temperature heart_rate respiration jaundice umbilicus',
    'antenatal': 'visit_number gestation sbp dbp weight haemoglobin urine_protein '
                 'fetal_heart_rate classification',
    'postpartum': 'delivery_date discharge_date temperature sbp dbp breast lochia uterus wound '
                  'classification guidance',
    'phone-contact': 'result need acceptance',
    'home-visit': 'purpose met sbp dbp glucose',
}
for form in forms:
    missing = set(NAMES.get(form['id'], '').split()) - {field['id'] for field in form['fields']}
    assert not missing, (form['id'], missing)

told = run('forms')
assert all(f'\n{name}  ' in '\n' + told for name in IDS)
assert '  sbp*  Systolic pressure  50 … 300 mmHg\n' in told
run('forms', 'hypertension', status=2)
