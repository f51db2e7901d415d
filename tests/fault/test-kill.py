#!/usr/bin/env python3
"""Kills the real program in the middle of its work, many times: what it acknowledged is there, what it
did not is whole or absent, and the file passes its own check.

usage: test-kill.py JIAYI ROSTER RESIDENTS KILLS
"""
import json
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

JIAYI, ROSTER, RESIDENTS, KILLS = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
TODAY = '--today=2026-10-01'


def command(database, *words):
    return [JIAYI, *words, f'--database={database}', TODAY]


def run(database, *words):
    return subprocess.run(command(database, *words), check=True, capture_output=True, text=True).stdout


def start(database, *words):
    return subprocess.Popen(command(database, *words), stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def count(database):
    with sqlite3.connect(f'file:{database}?mode=ro', uri=True) as connection:
        return connection.execute('SELECT count(*) FROM resident').fetchone()[0]


def kill_after(process, seconds):
    """Whether it had acknowledged its work before the kill."""
    try:
        return process.wait(seconds) == 0
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False


def measure(database, *words):
    begin = time.monotonic()
    run(database, *words)
    return time.monotonic() - begin


def main():
    chance = random.Random(20261001)
    cut = 0

    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / 'office.db'
        lengths = {'import': measure(database, 'import', ROSTER), 'undo': measure(database, 'undo')}
        assert count(database) == 0

        for i in range(KILLS):
            work, after = ('import', RESIDENTS) if count(database) == 0 else ('undo', 0)
            words = [work, ROSTER] if work == 'import' else [work]
            before = count(database)
            done = kill_after(start(database, *words), chance.uniform(0, lengths[work] * 1.1))
            now = count(database)

            assert now in (before, after), f'{i}: {now} residents after {work}: half an operation'
            assert not done or now == after, f'{i}: {work} was acknowledged and is gone'
            cut += not done
            if i % 10 == 9:
                run(database, 'check')
        run(database, 'check')
        json.loads(run(database, 'history', '--json'))

    assert cut > KILLS / 4, f'only {cut} of {KILLS} came in the middle'
    print(f'{KILLS} kills, {cut} in the middle, nothing lost')


main()
