#!/usr/bin/python3
"""`jiayi plan` spreads a team's open work over its days, stores it as one step, and says what it left.

Usage: test-plan.py JIAYI
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

jiayi = sys.argv[1]
TODAY = '2026-09-01'


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


with tempfile.TemporaryDirectory() as folder:
    database = f'--database={pathlib.Path(folder, "centre.db")}'
    run('demo', database, '--residents=1500', '--seed=7', f'--today={TODAY}')

    def ask(*words):
        return json.loads(run(*words, database, f'--today={TODAY}', '--json').stdout)

    def plan(first, last):
        return ask('plan', '--team=第一团队', f'--from={first}', f'--to={last}')

    run('plan', '--team=第一团队', database, status=2)
    run('plan', '--team=第一团队', '--from=soon', '--to=later', database, status=2)
    run('plan', '--team=没有', f'--from={TODAY}', f'--to={TODAY}', database, status=1)
    over = run('plan', '--team=第一团队', '--from=2026-08-01', '--to=2026-08-31', database,
               f'--today={TODAY}', status=1)
    assert over.stderr and not over.stdout, over

    answer = plan(TODAY, '2026-09-30')
    assert answer['assignments'], answer
    per_day = collections.Counter()
    for day in answer['assignments']:
        assert TODAY <= day['date'] <= '2026-09-30' and day['team'] == '第一团队', day
        assert 0 < len(day['tasks']) <= day['capacity'], day
        for task in day['tasks']:
            assert task['planned_on'] == day['date'] >= task['from'], task
            assert task['state'] == 'overdue' or day['date'] <= task['to'], task
            per_day[day['date']] += 1
    for task in answer['not_fitting']:
        assert task['reason'] and task['reason_code'] in ('no-day', 'away', 'full'), task
        assert task['planned_on'] is None and task['kind'], task

    # It is stored, the team has it, and nothing is planned twice.
    stored = collections.Counter(task['planned_on'] for task in ask('tasks', '--team=第一团队')['tasks']
                                 if task['state'] in ('upcoming', 'due', 'overdue'))
    for day, n in per_day.items():
        assert stored[day] >= n, (day, n, stored[day])
    again = plan(TODAY, '2026-09-30')
    planned = sum(len(day['tasks']) for day in again['assignments'])
    assert planned == 0, planned
    assert len(again['not_fitting']) == len(answer['not_fitting'])

    # One step of undo.
    run('undo', database)
    after = ask('tasks', '--team=第一团队')['tasks']
    assert not [task for task in after if task['planned_on'] in per_day]
    told = run('plan', '--team=第一团队', f'--from={TODAY}', '--to=2026-09-30', database,
               f'--today={TODAY}').stdout
    assert min(per_day) in told, told[:500]
