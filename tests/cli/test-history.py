#!/usr/bin/python3
"""`jiayi history`, `jiayi undo` and `jiayi check`: what was done, taken back, and whether all is well.

Usage: test-history.py JIAYI
"""
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

jiayi = sys.argv[1]
roster = pathlib.Path(__file__).parent.parent / 'data/roster/roster-flat.csv'


def run(*words, status=0):
    done = subprocess.run([jiayi, *map(str, words)], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    if status:
        assert done.stderr.strip(), words
    return done


def rows(path):
    """Every row of every table that people change."""
    with sqlite3.connect(f'file:{path}?mode=ro', uri=True) as db:
        names = [n for n, in db.execute(
            "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_inserted'")]
        assert len(names) > 20
        return {name: db.execute(f'SELECT * FROM {name} ORDER BY id').fetchall() for name in names}


with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, 'centre.db')
    database = f'--database={path}'

    for command in 'history', 'undo', 'check':
        assert 'centre.db' in run(command, database, status=1).stderr
    assert not path.exists()

    run('demo', database, '--residents=400', '--seed=7', '--today=2026-10-05')
    before = rows(path)
    run('undo', database, status=1)  # the demonstration stays
    assert 'well' in run('check', database, '--today=2026-10-05').stdout

    # An import of many people is one operation, and its undoing leaves every row as it was.
    run('import', roster, database, '--today=2026-10-05')
    operations = json.loads(run('history', database, '--json').stdout)['operations']
    assert operations[0]['can_undo'] and not operations[0]['undone'], operations[0]
    assert rows(path) != before
    done = json.loads(run('undo', database, '--json').stdout)
    assert done['undone'] == operations[0]['operation']
    assert rows(path) == before

    operations = json.loads(run('history', database, '--json').stdout)['operations']
    assert operations[0]['undoes'] == done['undone'] and operations[1]['undone']
    assert run('history', database).stdout.count('\n') == len(operations)
    run('undo', done['undone'], database, status=1)  # it is undone already
    run('undo', operations[0]['operation'], database)  # redo
    assert rows(path) != before
    run('undo', 'x', database, status=2)
    run('undo', '12345', database, status=1)
    assert 'well' in run('check', database, '--today=2026-10-05').stdout

    # A database that another hand changed.
    with sqlite3.connect(path) as db:
        db.execute("UPDATE resident_state SET health_class = health_class % 4 + 1"
                   " WHERE resident = (SELECT min (resident) FROM resident_state)")
    done = run('check', database, '--today=2026-10-05', '--json', status=1)
    findings = json.loads(done.stdout)['findings']
    assert [f['check'] for f in findings] == ['list-residents'], findings

    # Damaged, cut short, something else: each refused in words.
    whole = path.read_bytes()
    words = set()
    for content in b'', b'x' * 5000, whole[:len(whole) // 2], whole[:100] + b'\0' * 4000 + whole[4100:]:
        path.write_bytes(content)
        words.add(run('check', database, status=1).stderr)
    assert len(words) >= 3, words
    path.write_bytes(whole)
    run('history', database)
