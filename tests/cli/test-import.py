#!/usr/bin/python3
"""`jiayi import` takes rosters over as their truth files say, twice the same, and can be undone.

Usage: test-import.py JIAYI SAMPLES
"""
import hashlib
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

jiayi, samples = sys.argv[1], pathlib.Path(sys.argv[2])
TODAY = '--today=2026-09-30'


def run(*words, status=0):
    done = subprocess.run([jiayi, *map(str, words)], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


def take(path, database, *words):
    return json.loads(run('import', path, database, TODAY, '--json', *words).stdout)


def rows(path):
    """Every row of every table but the history's own."""
    with sqlite3.connect(path) as db:
        tables = [name for name, in db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT IN ('operation', 'change', 'derived_basis',"
            " 'task_tally_day') ORDER BY name")]
        return {table: sorted(map(repr, db.execute(f'SELECT * FROM {table}'))) for table in tables}


def check_sample(folder, path):
    truth = json.loads((samples / f'{path.stem}.truth.json').read_text())
    file = pathlib.Path(folder, f'{path.stem}.db')
    database = f'--database={file}'

    rehearsed = take(path, database, '--dry-run')
    assert not file.exists(), path  # nothing was written
    first = take(path, database)
    left = first['refused'] + first['doubtful']
    assert {k: v for k, v in first.items() if isinstance(v, int)} == \
        {k: v for k, v in rehearsed.items() if isinstance(v, int)}, path
    assert first['households_new'] == truth['households'], path
    assert first['residents_new'] + left == truth['residents'], path
    assert first['agreements_new'] == truth['signed_households'], path
    assert len([p for p in first['problems'] if p['outcome'] != 'tolerated']) == left, path
    for problem in first['problems']:
        assert problem['message'] and problem['row'] > 0 and problem['sheet'], problem

    full = rows(file)
    second = take(path, database)
    assert rows(file) == full, path
    assert second['residents_new'] == second['residents_changed'] == 0, path
    assert second['agreements_new'] == second['households_new'] == 0, path

    run('undo', database, TODAY)
    left = {table for table, found in rows(file).items() if found}
    assert left == {'centre', 'package', 'package_item', 'service_item'}, (path, left)


with tempfile.TemporaryDirectory() as folder:
    for path in sorted(samples.glob('roster-*.xlsx')) + sorted(samples.glob('roster-*.csv')):
        check_sample(folder, path)

    # What was not taken, in a workbook that is a roster again.
    database = f'--database={pathlib.Path(folder, "rest.db")}'
    rest = pathlib.Path(folder, 'rest.xlsx')
    first = take(samples / 'roster-dirty.xlsx', database, f'--problems={rest}')
    again = take(rest, database)
    assert again['rows'] == again['refused'] + again['doubtful'] == 25, again
    assert [p['kind'] for p in again['problems'] if p['outcome'] != 'tolerated'] == \
        [p['kind'] for p in first['problems'] if p['outcome'] != 'tolerated']

    # One area of a file.
    database = f'--database={pathlib.Path(folder, "area.db")}'
    one = take(samples / 'roster-flat.csv', database, '--area=金山社区')
    assert one['households_new'] == 56 and one['residents_new'] == 167, one

    # Refused with a sentence, and wrong use.
    notes = pathlib.Path(folder, 'notes.csv')
    notes.write_text('买菜\n交电费\n')
    assert 'notes.csv' in run('import', notes, database, status=1).stderr
    assert run('import', pathlib.Path(folder, 'none.xlsx'), database, status=1).stderr
    run('import', database, status=2)
    run('import', notes, status=2)
