#!/usr/bin/env python3
"""Every statement that the program sends to the database: no scan of a big table and no big sort
while somebody waits.

usage: test-query-plan.py ROOT TEST...

Runs the TESTs, which write down their statements (JY_SQL_LOG), and asks SQLite how it would answer
each, in a database without statistics and in one with those of 50,000 people."""
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from allowed import ALLOWED  # noqa: E402

root = pathlib.Path(sys.argv[1])
tests = [os.path.abspath(test) for test in sys.argv[2:]]

# Tables with a row for a resident, a household, an agreement or a change.  The others are small.
BIG = set('''agreement agreement_item agreement_material agreement_member change condition
             contact_attempt health_record home_care_consent household household_key household_move
             household_state membership need operation referral resident resident_key
             resident_state service_record task task_plan termination'''.split())
# An index searched by one of these alone may give a great part of a table.
BROAD = set('''area team doctor second_doctor package service_item ends_on ended_on made_on next_on
               valid_until table_name kind starts_on born_on to_on planned_on done_on'''.split())
# Indices of a few rows each; walking through one is no scan.
SMALL = set('agreement_draft operation_by_upgrade operation_undoing'.split())


def collect():
    """Runs the tests.  Returns: what they asked, each statement once"""
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder, 'sql')
        for test in tests:
            done = subprocess.run([test], env=dict(os.environ, JY_SQL_LOG=str(log)), cwd=folder,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=600)
            if done.returncode != 0:
                sys.exit(f'{test}: {done.stderr.decode()[-2000:]}')
        return sorted(set(log.read_text().split('\0')) - {''})


def literals(folder):
    """All text between quotes, adjacent literals joined as the compiler does."""
    text = ' '.join(p.read_text() for p in sorted(root.glob(folder)))
    text = re.sub(r'"\s*(?:\\\n\s*)?"', '', text)
    return re.sub(r'\s+', ' ', text)


def database(with_statistics):
    db = sqlite3.connect(':memory:')
    for path in sorted((root / 'src/store/sql/sqlite').glob('*.sql'), key=lambda p: int(p.stem)):
        db.executescript(path.read_text())
    if with_statistics:
        db.execute('ANALYZE sqlite_schema')
        for line in (root / 'tests/plan/statistics-50k.tsv').read_text().splitlines():
            table, index, numbers = line.split('\t')
            db.execute('INSERT INTO sqlite_stat1 VALUES (?, ?, ?)', (table, index or None, numbers))
        db.execute('ANALYZE sqlite_schema')
    return db


def explain(db, sql):
    names = set(re.findall(r':([a-z_0-9]+)', sql))
    values = {name: None for name in names} if names else [None] * sql.count('?')
    return [row[3] for row in db.execute('EXPLAIN QUERY PLAN ' + sql, values)]


def tables_of(sql):
    """What each alias in @sql stands for."""
    found = re.finditer(r'\b(?:FROM|JOIN|UPDATE|INTO)\s+([a-z_]+)(?:\s+AS\s+([a-z_]+))?', sql)
    return {m[2] or m[1]: m[1] for m in found}


def judge(plan, sql):
    """Returns: the steps that a person would wait for"""
    tables = tables_of(sql)
    bad, sorts, broad = [], [], False
    for step in plan:
        if m := re.match(r'SCAN ([a-z_0-9]+)', step):
            index = re.search(r'USING (?:COVERING )?INDEX ([a-z_0-9]+)', step)
            if tables.get(m[1], m[1]) in BIG and not (index and index[1] in SMALL):
                bad.append(step)
        elif m := re.match(r'SEARCH ([a-z_0-9]+) .*\((.*)\)', step):
            columns = set(re.findall(r'([a-z_]+)[=<>]', m[2]))
            if tables.get(m[1]) in BIG and columns and columns <= BROAD:
                broad = True
        elif 'TEMP B-TREE' in step:
            sorts.append(step)
    return bad + (sorts if bad or broad else [])


def main():
    shipped, trials = literals('src/**/*.c'), literals('tests/**/*.[ch]')
    statements = [s for s in collect() if not s.startswith('PRAGMA')]
    databases = {statistics: database(statistics) for statistics in (False, True)}
    unused = dict(ALLOWED)
    seen = n_bad = 0

    for sql in statements:
        flat = re.sub(r'\s+', ' ', sql)
        if any(part in trials and part not in shipped for part in (flat, flat[:30])):
            continue  # a test asks this, not the program
        seen += 1
        why = [text for text in ALLOWED if text in flat]
        covering = why and all(ALLOWED[text].startswith('covering') for text in why)
        for statistics, db in databases.items():
            try:
                steps = judge(explain(db, sql), sql)
            except sqlite3.OperationalError as error:
                if 'no such table' not in str(error):
                    raise
                continue  # a test made a table of its own
            if steps and covering and any('COVERING' not in step for step in steps):
                why = []
            if steps and why:
                for text in why:
                    unused.pop(text, None)
            elif steps:
                n_bad += 1
                print(f'{"with" if statistics else "without"} statistics: {flat}')
                for step in steps:
                    print(f'    {step}')

    for text in unused:
        print(f'allowed, and not needed: {text}')
    print(f'{seen} statements, {n_bad} plans to mend')
    sys.exit(bool(n_bad) or bool(unused) or seen < 200)


main()
