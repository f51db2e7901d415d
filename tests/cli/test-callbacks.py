#!/usr/bin/python3
"""`jiayi sample-callbacks` draws by lot whom to call back: the same people from the same seed.

Usage: test-callbacks.py JIAYI
"""
import contextlib
import json
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

jiayi = sys.argv[1]
TODAY = '2026-09-01'
TEAM = '第一团队'


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, 'centre.db')
    database = f'--database={path}'
    run('demo', database, '--residents=1500', '--seed=7', f'--today={TODAY}')
    with contextlib.closing(sqlite3.connect(path)) as db:
        [(samples, sheets)] = db.execute('SELECT count (DISTINCT callback_sample), count (*) FROM callback')
    shutil.copy(path, pathlib.Path(folder, 'copy.db'))

    def ask(size, seed, file=path):
        return json.loads(run('sample-callbacks', f'--team={TEAM}', f'--size={size}',
                              f'--seed={seed}', f'--database={file}', f'--today={TODAY}',
                              '--json').stdout)

    run('sample-callbacks', database, status=2)
    run('sample-callbacks', f'--team={TEAM}', '--size=many', database, status=2)
    assert run('sample-callbacks', f'--team={TEAM}', '--size=0', database, status=1).stderr
    for bad in ('--size=-3', '--seed=-1', '--size=99999999999', '--seed=-7', '--seed=4294967296'):
        assert run('sample-callbacks', f'--team={TEAM}', bad, database, status=1).stderr
    assert run('sample-callbacks', '--team=没有', database, status=1).stderr

    first = ask(12, 2026)
    assert (first['team'], first['seed'], first['size']) == (TEAM, 2026, 12), first
    assert first['drawn_on'] == TODAY
    people = first['people']
    assert [p['position'] for p in people] == list(range(1, 13))
    assert len({p['id_number'] for p in people}) == 12
    assert all(p['phone'] and p['team'] == TEAM and p['contact'] == 0 and p['called_on'] is None
               for p in people), people

    # Asked again it is the same, and not stored twice; another file draws the same people, too.
    assert ask(12, 2026) == first
    assert ask(12, 2026, pathlib.Path(folder, 'copy.db')) == first
    assert ask(5, 2026)['people'] == people[:5]
    other = ask(12, 2027)
    assert other['people'] != people

    with contextlib.closing(sqlite3.connect(path)) as db:
        assert db.execute('SELECT count (*) FROM callback_sample').fetchone() == (samples + 3,)
        signed, silent = db.execute(
            "SELECT count (DISTINCT r.id), count (DISTINCT CASE WHEN r.phone = '' AND h.phone = ''"
            " THEN r.id END) FROM agreement a JOIN agreement_member m ON m.agreement = a.id"
            ' JOIN resident r ON r.id = m.resident JOIN household h ON h.id = a.household'
            ' JOIN team t ON t.id = a.team WHERE t.name = ? AND a.signed_on IS NOT NULL'
            ' AND ? BETWEEN max (a.starts_on, m.joined_on) AND a.ends_on'
            ' AND coalesce (a.ended_on, ?) > ? AND coalesce (m.ended_on, ?) > ?',
            (TEAM, TODAY, '9999', TODAY, '9999', TODAY)).fetchone()
    assert (first['signed'], first['without_phone']) == (signed, silent), (first, signed, silent)

    # As text, and taken back in one step.
    told = run('sample-callbacks', f'--team={TEAM}', '--size=12', '--seed=2026', database,
               f'--today={TODAY}').stdout
    assert people[0]['name'] in told and '2026' in told, told
    run('undo', database)
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert db.execute('SELECT count (*) FROM callback_sample').fetchone() == (samples + 2,)
        assert db.execute('SELECT count (*) FROM callback').fetchone() == (sheets + 17,)

    # Without a size it is as many as the centre has set: 20.
    run('sample-callbacks', f'--team={TEAM}', database, f'--today={TODAY}')
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert db.execute('SELECT size FROM callback_sample ORDER BY id DESC').fetchone() == (20,)
