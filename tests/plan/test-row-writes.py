#!/usr/bin/env python3
"""No row makes SQLite fill a table beside the one it goes into.

usage: test-row-writes.py ROOT

An IN with three values or more does, for each row that its CHECK looks at: a third of what a
resident cost to insert.  OR does not."""
import pathlib
import sqlite3
import sys

db = sqlite3.connect(':memory:')
for path in sorted(pathlib.Path(sys.argv[1], 'src/store/sql/sqlite').glob('*.sql'),
                   key=lambda p: int(p.stem)):
    db.executescript(path.read_text())

tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
bad = [table for table in tables
       if any(step[1] == 'OpenEphemeral'
              for step in db.execute(f'EXPLAIN INSERT INTO {table} DEFAULT VALUES'))]
for table in bad:
    print(f'{table}: a CHECK has IN with three values or more; write OR')
sys.exit(bool(bad) or len(tables) < 30)
