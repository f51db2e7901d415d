#!/usr/bin/python3
"""`jiayi find` finds people and households, and shows no whole number.

Usage: test-find.py JIAYI
"""
import json
import pathlib
import subprocess
import sys
import tempfile

jiayi = sys.argv[1]


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


def find(database, text):
    return json.loads(run('find', text, database, '--json').stdout)['found']


with tempfile.TemporaryDirectory() as folder:
    database = f'--database={pathlib.Path(folder, "centre.db")}'
    done = run('find', 'zs', database, status=1)
    assert 'centre.db' in done.stderr and not done.stdout
    assert not pathlib.Path(folder, 'centre.db').exists()

    run('demo', database, '--residents=400', '--seed=7', '--today=2026-10-05')
    run('find', database, status=2)

    household = find(database, '000001')[0]
    assert household['kind'] == 'household' and household['match'] == 'exact', household
    person = find(database, household['head'])[0]
    assert person['kind'] == 'resident' and person['match'] == 'exact', person
    assert person['id_number'] == '' or person['id_number'].endswith('****'), person
    assert person['phone'] == '' or '****' in person['phone'], person
    assert person['born_on'].replace('-', '') in person['id_number'] or not person['id_number']

    told = run('find', household['head'], database).stdout
    assert household['head'] in told and '****' in told

    assert find(database, '没有这个人') == []
    assert find(database, "' OR 1=1 --") == []
    assert find(database, '%') == []
    assert len(find(database, '张')) <= 30
