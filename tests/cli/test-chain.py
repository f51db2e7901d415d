#!/usr/bin/env python3
"""The chain of rules.md 3.7 by command, key by key: a high reading, the recheck within 14 days, the
second high one, the referral, its check within 14 days, the result that closes it; and undo.

usage: test-chain.py JIAYI
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

JIAYI = sys.argv[1]
ENGLISH = dict(os.environ, LANGUAGE='en', LC_ALL='C.UTF-8')
FIRST, SECOND, LATER = '2026-10-20', '2026-11-02', '2026-11-18'

TASK = {'id_number', 'name', 'household', 'area', 'team', 'kind', 'form', 'from', 'to', 'state', 'rule',
        'source', 'reason', 'done_on', 'planned_on', 'cancel_reason'}
OUTCOME = {'code', 'proposed', 'reason', 'overruled_because', 'next_step', 'next_by', 'next_on'}
REFERRAL = {'id', 'made_on', 'check_by', 'reason', 'urgent', 'result', 'result_on'}


def run(*words, today, status=0):
    done = subprocess.run([JIAYI, *words, f'--database={DATABASE}', f'--today={today}'], env=ENGLISH,
                          capture_output=True, text=True, timeout=120)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout if status == 0 else done.stderr


def tasks(number, today, *words):
    found = json.loads(run('tasks', '--json', f'--resident={number}', *words, today=today))
    assert set(found) == {'tasks'}
    assert all(set(task) == TASK for task in found['tasks']), found
    return found['tasks']


def record(form, number, day, answers, today, status=0):
    path = FOLDER / 'answers.json'
    path.write_text(json.dumps(answers))
    told = run('record', form, f'--resident={number}', f'--date={day}', f'--answers={path}', '--json',
               today=today, status=status)
    return json.loads(told) if status == 0 else told


def pressure(sbp, dbp, **more):
    return dict(visit_way=1, symptoms=[1], sbp=sbp, dbp=dbp, adherence=1, adverse_reaction=1, **more)


def is_like(task, **expected):
    assert set(task) == TASK, task
    assert {name: task[name] for name in expected} == expected, (task, expected)


def find_patient():
    """Under 65, due this quarter, and satisfactory so far: the first high reading asks for a recheck."""
    due = json.loads(run('tasks', '--json', '--kind=hypertension', today=FIRST))['tasks']
    for task in due:
        number = task['id_number']
        if task['state'] != 'due' or int(number[6:10]) < 1965 or any(
                t['state'] in ('due', 'overdue') and t['kind'] in ('recheck', 'referral-check')
                for t in tasks(number, FIRST)):
            continue
        told = record('hypertension', number, FIRST, pressure(140, 80), FIRST)
        run('undo', today=FIRST)
        if told['outcome']['next_step'] == 'recheck':
            return number
    raise AssertionError('nobody is due')


def high(number):
    told = record('hypertension', number, FIRST, pressure(140, 89), FIRST)
    assert set(told) == {'record', 'outcome', 'closed', 'opened', 'referral'}, told
    assert set(told['outcome']) == OUTCOME and isinstance(told['record'], int)
    reason = told['outcome'].pop('reason')
    assert told['outcome'] == {'code': 2, 'proposed': 2, 'overruled_because': '', 'next_step': 'recheck',
                               'next_by': '2026-11-03', 'next_on': '2026-11-03'}, told
    assert '140/89' in reason and 'within 14 days' in reason, reason
    assert told['referral'] is None
    quarter = [t for t in told['closed'] if t['rule'] == 'hypertension-quarter']
    assert len(quarter) == 1, told['closed']
    is_like(quarter[0], kind='hypertension', form='hypertension', state='done', done_on=FIRST,
            to='2026-12-31')
    assert len(told['opened']) == 1, told['opened']
    is_like(told['opened'][0], id_number=number, kind='recheck', form='hypertension',
            rule='hypertension-recheck', state='upcoming', done_on=None,
            **{'from': '2026-10-21', 'to': '2026-11-03'})
    assert '3.7, S75' in told['opened'][0]['source'] and FIRST in told['opened'][0]['reason']
    assert [t['state'] for t in tasks(number, '2026-11-03', '--kind=recheck')][-1] == 'due'
    assert [t['state'] for t in tasks(number, '2026-11-04', '--kind=recheck')][-1] == 'overdue'


def high_again(number):
    told = record('hypertension', number, SECOND, pressure(152, 92), SECOND)
    assert (told['outcome']['code'], told['outcome']['next_step']) == (2, 'referral'), told
    assert told['outcome']['next_by'] == '2026-11-16' and FIRST in told['outcome']['reason'], told
    assert set(told['referral']) == REFERRAL
    made = told['referral'].pop('id')
    assert told['referral'] == {'made_on': SECOND, 'check_by': '2026-11-16', 'reason': 'pressure-twice',
                                'urgent': False, 'result': '', 'result_on': None}, told
    assert [t['rule'] for t in told['closed']] == ['hypertension-recheck'], told['closed']
    is_like(told['closed'][0], state='done', done_on=SECOND)
    assert [t['rule'] for t in told['opened']] == ['referral-check'], told['opened']
    is_like(told['opened'][0], id_number=number, kind='referral-check', state='due',
            **{'from': SECOND, 'to': '2026-11-16'})
    assert 'S77' in told['opened'][0]['source'] and SECOND in told['opened'][0]['reason']
    return made


def result(number, made):
    answers = {'result': 'treated', 'advice': 'Amlodipine 5 mg', 'returned_on': '2026-11-09'}
    assert tasks(number, LATER, '--kind=referral-check')[-1]['state'] == 'overdue'
    record('referral-check', number, '2026-11-10', dict(answers, result='cured'), LATER, status=1)
    record('referral-check', number, '2026-11-01', answers, LATER, status=1)
    assert 'colour' in record('referral-check', number, '2026-11-10', {'colour': '1'}, LATER, status=1)
    record('referral-check', number, '2026-11-10', dict(answers, referral=7), LATER, status=1)
    told = record('referral-check', number, '2026-11-10', dict(answers, referral=made), LATER)
    assert set(told) == {'referral', 'closed'} and set(told['referral']) == REFERRAL, told
    assert (told['referral']['id'], told['referral']['result']) == (made, 'treated')
    assert told['referral']['result_on'] == '2026-11-10'
    assert len(told['closed']) == 1
    is_like(told['closed'][0], kind='referral-check', state='done', done_on='2026-11-10')
    record('referral-check', number, '2026-11-10', answers, LATER, status=1)  # none waits any more


def overruled(number):
    answers = pressure(145, 80, outcome=1)
    record('hypertension', number, FIRST, answers, FIRST, status=1)
    told = record('hypertension', number, FIRST, dict(answers, outcome_reason='Ran for the bus'), FIRST)
    assert (told['outcome']['code'], told['outcome']['proposed']) == (1, 2)
    assert told['outcome']['overruled_because'] == 'Ran for the bus'
    assert told['outcome']['next_step'] == 'none' and told['outcome']['next_by'] is None
    assert told['opened'] == [] and told['referral'] is None
    run('undo', today=FIRST)


def main():
    run('demo', '--residents=600', today=FIRST)
    number = find_patient()
    before = tasks(number, FIRST)
    overruled(number)
    assert tasks(number, FIRST) == before
    high(number)
    made = high_again(number)
    result(number, made)
    run('undo', today=LATER)
    assert tasks(number, LATER, '--kind=referral-check')[-1]['state'] == 'overdue'
    run('undo', today=LATER)
    assert not any(t['from'] == SECOND for t in tasks(number, LATER, '--kind=referral-check'))
    assert tasks(number, LATER, '--kind=recheck')[-1]['state'] == 'overdue'
    run('undo', today=LATER)
    assert tasks(number, FIRST) == before
    run('check', today=LATER)


with tempfile.TemporaryDirectory() as name:
    FOLDER = pathlib.Path(name)
    DATABASE = FOLDER / 'centre.db'
    main()
