#!/usr/bin/python3
"""`jiayi scores` tells points and what each goes by; a sum is shared out to the last fen.

Usage: test-scores.py JIAYI
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
    return done.stdout


def fen(yuan):
    return round(yuan * 100)


with tempfile.TemporaryDirectory() as name:
    database = pathlib.Path(name) / 'demo.db'
    run('demo', f'--database={database}', '--residents=1200', '--today=2026-09-30')
    options = (f'--database={database}', '--today=2026-09-30', '--period=2026Q3')

    run('scores', '--of=village', *options, status=2)
    run('scores', '--sum=12.345', *options, status=2)
    run('scores', '--sum=much', *options, status=2)
    run('scores', f'--database={database}', '--today=2026-09-30', '--period=2027', status=1)

    told = json.loads(run('scores', '--sum=20000.01', '--json', *options))
    assert told['of'] == 'team' and told['period'] == '2026Q3' and fen(told['sum']) == 2000001
    assert sum(fen(unit['share']) for unit in told['units']) == 2000001
    for unit in told['units']:
        counted = [item for item in unit['items'] if item['counts']]
        assert sum(fen(item['earned']) for item in counted) == fen(unit['earned'])
        assert sum(fen(item['points']) for item in counted) == fen(unit['possible'])
        assert unit['reward'] == 0
        for item in counted:
            assert item['denominator'] > 0 or item['evidence'], item

    committees = json.loads(run('scores', '--of=committee', '--json', *options))['units']
    assert len(committees) > 3 and all(unit['share'] == 0 for unit in committees)
    for unit in committees:  # S112: ten yuan each, or nothing
        assert unit['reward'] in (0, unit['households'] * 10), unit
    assert any(unit['reward'] > 0 for unit in committees)

    centre = json.loads(run('scores', '--of=centre', '--json', *options))['units']
    assert len(centre) == 1 and centre[0]['possible'] == 8  # S111

    text = run('scores', '--sum=100', *options)
    assert len(text.splitlines()) == len(told['units'])
