#!/usr/bin/env python3
"""The rows of rules.md 3 as the document has them, each with the rules that carry it out: services of
jy-service-rule.c, findings of jy-outcome-rules.c.  Every rule stands in a row; every service has a
case that cites its clause and names it, in a test of what is due; every finding is the expectation
of a case, in a test of outcomes; and every section is cited by a test."""
import fnmatch
import pathlib
import re
import sys

ROWS = {
    '3.1 yearly': 'health-assessment household-assessment',
    '3.1 education': 'leaflet',
    '3.1 from 35': 'blood-pressure-first SCR-DUE',
    '3.1 tuberculosis suspects': 'SUS-TB',
    '3.3 who, when, content': 'elderly-examination elderly-tcm',
    '3.3 next action': 'EXM-FINDING EXM-BP EXM-FBG EXM-ENROL EXM-NEXT',
    '3.3 self-care score': 'OLD-1 OLD-2 OLD-3 OLD-4 OLD-BED',
    '3.3 screening questions': 'OLD-COGNITION OLD-MOOD',
    '3.4 examination, BMI, waist': 'EXM-NORMAL OVERWEIGHT OBESE WAIST',
    '3.5 at home, newborn': 'child-newborn NB-*',
    '3.5 28 to 30 days': 'child-full-month CH-NEXT-MONTH',
    '3.5 3 to 36 months': 'child-3-months child-6-months child-8-months child-12-months child-18-months'
                          ' child-24-months child-30-months child-36-months CH-NEXT',
    '3.5 4, 5, 6 years': 'child-4-years child-5-years child-6-years CH-VISION',
    '3.5 warning signs': 'CH-SIGN',
    '3.5 next action': 'CH-GROWTH CH-ANAEMIA CH-RICKETS CH-CARIES CH-HEARING CH-FINDING',
    '3.6 1': 'antenatal-1', '3.6 2': 'antenatal-2', '3.6 3': 'antenatal-3', '3.6 4': 'antenatal-4',
    '3.6 5': 'antenatal-5', '3.6 6': 'postpartum MAT-42', '3.6 7': 'postpartum-42d',
    '3.6 urged': 'MAT-URGED', '3.6 next': 'MAT-NEXT',
    '3.6 danger sign': 'MAT-DANGER MAT-HEART-RATE EMG-BP-MATERNAL',
    '3.6 classes': 'MAT-NORMAL MAT-FINDING MAT-ANAEMIA MAT-PROTEIN MAT-REFER',
    '3.6 42 days': 'MAT-CLOSED MAT-NOT-RECOVERED',
    '3.7 screening': 'SCR-1 SCR-2 SCR-3',
    '3.7 high risk': 'attention-blood-pressure SCR-RISK RISK-*',
    '3.7 schedule': 'hypertension-quarter hypertension-examination',
    '3.7 emergency': 'EMG-BP EMG-CONSCIOUS EMG-HEADACHE EMG-NAUSEA EMG-VISION EMG-EYE EMG-HEART'
                     ' EMG-BREATH EMG-OTHER EMG-ASK',
    '3.7 targets': 'HTN-LIMIT HTN-LIMIT-OLD HTN-BELOW HTN-BELOW-OLD HTN-MISSING BP-HIGH',
    '3.7 row 1': 'CHR-1', '3.7 row 2': 'CHR-2 CHR-2-WORSE', '3.7 row 3': 'CHR-3', '3.7 row 4': 'CHR-4',
    '3.7 row 5': 'CHR-5', '3.7 row 6': 'CHR-6 hypertension-recheck', '3.7 row 7': 'CHR-7',
    '3.7 form': 'ADHERENCE BY-PHONE WEIGH',
    '3.8 high risk': 'attention-glucose',
    '3.8 schedule': 'diabetes-quarter diabetes-examination diabetes-recheck',
    '3.8 emergency': 'EMG-FBG-* EMG-HEART-RATE EMG-TEMPERATURE EMG-BEHAVIOUR EMG-ACETONE EMG-SWEAT'
                     ' EMG-THIRST EMG-BELLY EMG-DEEP-BREATH EMG-FLUSH EMG-BLIND',
    '3.8 target': 'DM-* HBA1C', '3.8 form': 'HYPOGLYCAEMIA FOOT-PULSE',
    '3.9 enrol': 'mental-disorder-supplement',
    '3.9 schedule': 'mental-disorder-quarter mental-disorder-examination SMD-MISSING',
    '3.9 class 1': 'SMD-1 SMD-1-* SMD-POLICE', '3.9 class 2': 'SMD-2-* mental-disorder-recheck',
    '3.9 class 3': 'SMD-3',
    '3.10 first visit': 'tuberculosis-first TB-NOT-MET',
    '3.10 by staff': 'TB-STAFF', '3.10 by family': 'tuberculosis TB-INTENSIVE TB-CONTINUATION',
    '3.10 not as ordered': 'TB-MISSED TB-SIGN',
    '3.10 reaction, complication': 'TB-REACTION TB-COMPLICATION tuberculosis-recheck',
    '3.10 end': 'TB-CLOSED TB-REGULAR TB-IRREGULAR',
    '3.11': 'copd-quarter copd-recheck COPD-*',
    '3.12 elderly': 'TCM-* recheck',
    '3.12 children': 'child-tcm-* CH-TCM',
    '3.13 disabled': 'rehabilitation', '3.13 bedridden': 'bedridden-visit',
    '3.13 oldest-old, disabled elderly': 'oldest-old-visit disabled-elderly-visit',
    # Not of section 3: referrals, the agreement, acceptance and people away.
    'S77': 'referral-check', 'S55': 'signing-examination', 'S34, S35': 'unwilling-contact on-demand-card',
    '4': 'home-rounds home-care promised-item negotiated-item',
    'S62, S68': 'planned-visit away-contact home-again',
}
SECTIONS = range(1, 16)

root = pathlib.Path(sys.argv[1])
domain = root / 'src/domain'
tests = root / 'tests'
STRING = r'"((?:[^"\\]|\\.)*)"'
bad = []


def read(folder, pattern):
    return '\n'.join(path.read_text() for path in sorted(folder.glob(pattern)))


def cites(source, clause):
    """Whether the source of a case names one of the clauses of a rule: "3.7, S73, S74"."""
    return any(re.search(rf'(?<![\d.]){re.escape(one)}(?!\d)', source) for one in re.split(', |–', clause))


table = (domain / 'jy-service-rule.c').read_text()
services = dict(re.findall(r'{ \.id = "([a-z0-9-]+)".*?\.clause = "([^"]+)"', table, re.S))
findings = re.findall(r'^  { "([A-Z0-9-]+)",', (domain / 'jy-outcome-rules.c').read_text(), re.M)
if len(services) < 50 or len(findings) < 100:
    bad.append('the tables are written in another way: this test does not see them')

patterns = ' '.join(ROWS.values()).split()
rules = [*services, *findings]
bad += [f'{rule}: in no row of rules.md 3' for rule in rules
        if not any(fnmatch.fnmatchcase(rule, pattern) for pattern in patterns)]
bad += [f'{row}: {pattern} is no rule' for row, ids in ROWS.items() for pattern in ids.split()
        if not fnmatch.filter(rules, pattern)]

cases = [(source, set(re.findall(STRING, rest)))
         for source, rest in re.findall(rf'{{\s*{STRING},([^{{}}]*)}}', read(tests / 'domain', 'test-due-*.c'))]
bad += [f'{rule}: no case in tests/domain/test-due-*.c cites {clause}' for rule, clause in services.items()
        if not any(rule in strings and cites(source, clause) for source, strings in cases)]

expected = set()
for text in re.findall(STRING, read(tests / 'domain', 'test-outcome*.c')):
    if re.fullmatch(r'[A-Z0-9]+(-[A-Z0-9]+)*( [A-Z0-9]+(-[A-Z0-9]+)*)*', text):
        expected.update(text.split())
bad += [f'{rule}: no case in tests/domain/test-outcome*.c expects it' for rule in findings
        if rule not in expected]

everything = read(tests, '**/test-*.c') + read(tests, '**/test-*.py')
bad += [f'3.{n}: no test cites it' for n in SECTIONS if not re.search(rf'(?<![\d.])3\.{n}(?!\d)', everything)]

print('\n'.join(bad) or f'{len(ROWS)} rows: {len(services)} services, {len(findings)} findings, a case each')
sys.exit(bool(bad))
