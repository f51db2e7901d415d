#!/usr/bin/env python3
"""jiayi tasks, record, condition, pregnancy: what is due, what follows from a record, and what is refused.

usage: test-services.py JIAYI
"""
import json
import pathlib
import subprocess
import sys
import tempfile

JIAYI = sys.argv[1]
TODAY = '2026-10-20'


def run(*words, status=0, database=None, today=TODAY):
    done = subprocess.run([JIAYI, *words, f'--database={database or DATABASE}', f'--today={today}'],
                          capture_output=True, text=True, timeout=120)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout if status == 0 else done.stderr


def tasks(*words, today=TODAY):
    return json.loads(run('tasks', '--json', *words, today=today))['tasks']


def record(form, number, day, answers, status=0, today=TODAY):
    path = FOLDER / 'answers.json'
    path.write_text(json.dumps(answers))
    told = run('record', form, f'--resident={number}', f'--date={day}', f'--answers={path}', '--json',
               status=status, today=today)
    return json.loads(told) if status == 0 else told


def pressure(sbp, dbp, **more):
    return dict(visit_way=1, symptoms=[1], sbp=sbp, dbp=dbp, adherence=1, adverse_reaction=1, **more)


def open_patient():
    """Somebody under 65 whose quarter is not served yet and who has nothing open from before."""
    for task in tasks('--kind=hypertension'):
        number = task['id_number']
        if (task['state'] == 'due' and int(number[6:10]) > 1965 and
                not any(t['kind'] in ('recheck', 'referral-check') for t in tasks(f'--resident={number}'))):
            return number
    raise AssertionError('nobody is due')


def state_of(number, kind, start):
    found = [t['state'] for t in tasks(f'--resident={number}', f'--kind={kind}') if t['from'] == start]
    assert len(found) == 1, found
    return found[0]


def two_in_a_row():
    number = open_patient()
    before = tasks(f'--resident={number}')

    first = record('hypertension', number, '2026-10-02', pressure(140, 80))
    assert first['outcome']['code'] == first['outcome']['proposed'] in (2, 4), first
    closed = {(t['kind'], t['state']) for t in first['closed']}
    assert ('hypertension', 'done') in closed, closed
    if first['referral'] is None:
        assert [t['kind'] for t in first['opened']] == ['recheck'], first['opened']
        assert first['opened'][0]['from'] == '2026-10-03' and first['opened'][0]['to'] == '2026-10-16'

        second = record('hypertension', number, '2026-10-14', pressure(150, 92))
        assert second['referral']['reason'] == 'pressure-twice', second
        assert state_of(number, 'recheck', '2026-10-03') == 'done'
        assert state_of(number, 'referral-check', '2026-10-14') == 'due'
        assert 'S77' in second['opened'][0]['source'], second['opened']
        run('undo')

    run('undo')
    assert tasks(f'--resident={number}') == before


def refused():
    number = open_patient()

    assert '300' in record('hypertension', number, '2026-10-02', pressure(301, 80), status=1)
    assert 'no_such' in record('hypertension', number, '2026-10-02', pressure(130, 80, no_such=1), status=1)
    record('hypertension', number, '2026-10-21', pressure(130, 80), status=1)  # in the future
    record('hypertension', number, '2026-10-02', pressure(145, 80, outcome=1), status=1)
    record('hypertension', number, '2026-10-02', dict(visit_way=1), status=1)
    record('no-such-form', number, '2026-10-02', {}, status=1)
    record('hypertension', '110105194912310021', '2026-10-02', pressure(130, 80), status=1)
    run('record', 'hypertension', status=2)
    run('tasks', '--kind=nonsense', status=2)
    run('tasks', '--from=yesterday-ish', status=2)
    run('tasks', '--area=Atlantis', status=1)


def overruled():
    number = open_patient()
    told = record('hypertension', number, '2026-10-02',
                  pressure(145, 80, outcome=1, outcome_reason='Ran for the bus'))
    assert told['outcome']['code'] == 1 and told['outcome']['proposed'] != 1
    assert told['outcome']['next_step'] == 'none' and told['opened'] == []
    run('undo')


def days_pass():
    number = open_patient()
    assert state_of(number, 'hypertension', '2026-10-01') == 'due'
    later = [t for t in tasks(f'--resident={number}', '--kind=hypertension', today='2027-01-02')
             if t['from'] == '2026-10-01']
    assert [t['state'] for t in later] in (['overdue'], ['cancelled']), later


def conditions():
    healthy = next(t for t in tasks('--kind=health-assessment')
                   if t['state'] == 'due' and t['rule'] == 'health-assessment' and
                   1970 < int(t['id_number'][6:10]) < 1985 and
                   not tasks(f"--resident={t['id_number']}", '--kind=diabetes'))
    number = healthy['id_number']

    run('condition', f'--resident={number}', '--kind=diabetes', '--since=2026-10-05')
    found = tasks(f'--resident={number}', '--kind=diabetes')
    assert found and found[0]['from'] == '2026-10-05' and found[0]['to'] == '2026-12-31', found
    run('condition', f'--resident={number}', '--kind=diabetes', '--until=2026-10-12')
    assert all(t['state'] == 'cancelled' for t in tasks(f'--resident={number}', '--kind=diabetes'))
    run('condition', f'--resident={number}', '--kind=diabetes', '--since=2026-10-13')
    run('condition', f'--resident={number}', '--kind=diabetes', '--until=2026-10-14',
        '--reason=bored', status=1)
    run('condition', f'--resident={number}', '--kind=diabetes', '--until=2026-10-14',
        '--reason=withdrawn')
    run('condition', f'--resident={number}', '--kind=nonsense', '--since=2026-10-05', status=2)
    run('condition', f'--resident={number}', status=2)


def pregnancies():
    woman = next(t['id_number'] for t in tasks('--kind=health-assessment')
                 if t['state'] == 'due' and 1990 < int(t['id_number'][6:10]) < 2003 and
                 int(t['id_number'][16]) % 2 == 0)

    run('pregnancy', f'--resident={woman}', '--last-period=2026-07-20')
    visits = tasks(f'--resident={woman}', '--kind=antenatal-first') + tasks(f'--resident={woman}',
                                                                             '--kind=antenatal')
    assert visits and all(t['from'] >= '2026-07-20' for t in visits), visits
    run('pregnancy', f'--resident={woman}', '--last-period=2026-07-20', '--delivered=2026-10-18')
    assert any(t['state'] == 'due' for t in tasks(f'--resident={woman}', '--kind=postpartum'))
    run('pregnancy', f'--resident={woman}', '--last-period=2026-07-20', '--discharged=2026-10-20')
    visit = tasks(f'--resident={woman}', '--kind=postpartum')
    assert [(t['from'], t['to']) for t in visit] == [('2026-10-20', '2026-10-27')], visit


def list_kinds():
    told = subprocess.run([JIAYI, 'forms', '--json'], capture_output=True, text=True, check=True)
    return {form['id'] for form in json.loads(told.stdout)['forms']} | {
        'recheck', 'referral-check', 'leaflet', 'contact'}


def main():
    run('demo', '--residents=1500')
    everything = tasks()
    for task in everything:
        assert set(task) >= {'id_number', 'name', 'household', 'area', 'team', 'kind', 'form', 'from',
                             'to', 'state', 'rule', 'source', 'reason'}, task
    assert {t['kind'] for t in everything} <= list_kinds()
    assert {t['state'] for t in everything} >= {'upcoming', 'due', 'overdue', 'done', 'done-late', 'missed',
                                                'cancelled'}
    areas = {t['area'] for t in everything if t['area']}
    assert sum(len([t for t in everything if t['area'] == a]) for a in areas) <= len(everything)
    two_in_a_row()
    refused()
    overruled()
    days_pass()
    conditions()
    pregnancies()
    run('check')


with tempfile.TemporaryDirectory() as name:
    FOLDER = pathlib.Path(name)
    DATABASE = FOLDER / 'centre.db'
    main()
