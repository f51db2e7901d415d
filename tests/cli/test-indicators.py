#!/usr/bin/python3
"""`jiayi indicators` tells definitions and values; the values are those of the workbook.

Usage: test-indicators.py JIAYI
"""
import json
import pathlib
import subprocess
import sys
import tempfile

jiayi = sys.argv[1]
today = '--today=2026-10-05'


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done.stdout


def find(unit, indicator):
    return next(one for one in unit['indicators'] if one['id'] == indicator)


# Definitions need no database.
definitions = json.loads(run('indicators', '--list', '--json'))['indicators']
ids = [one['id'] for one in definitions]
assert len(set(ids)) == len(ids) > 50
for one in definitions:
    assert one['name'] and one['numerator'] and one['source'] and one['block'], one
    assert (one['denominator'] is None) == (one['unit'] != '%'), one
text = run('indicators', '--list')
assert all(one['id'] in text and one['name'] in text for one in definitions)

# Wrong use.
run('indicators', status=2)
run('indicators', '--period=2026Q5', '--database=x.db', status=2)
run('indicators', '--by=village', '--database=x.db', status=2)

with tempfile.TemporaryDirectory() as name:
    database = pathlib.Path(name) / 'demo.db'
    options = (f'--database={database}', today)
    run('demo', f'--database={database}', '--residents=1500', '--today=2026-09-30')
    run('indicators', '--period=2027', *options, status=1)

    totals = []
    for by in ('area', 'team', 'doctor', 'subdistrict'):
        told = json.loads(run('indicators', '--period=2026Q3', f'--by={by}', '--json', *options))
        assert told['period'] == '2026Q3' and told['cut_off'] == '2026-09-30' and told['by'] == by
        assert all([one['id'] for one in unit['indicators']] == ids
                   for unit in [*told['units'], told['total']])
        assert all(base['source'] is not None or base['dated'] is None for base in told['base_figures'])
        totals.append({one['id']: one for one in told['total']['indicators']})
        signed = [find(unit, 'rate_fulfil')['denominator'] for unit in told['units']]
        assert sum(signed) == find(told['total'], 'rate_fulfil')['denominator'] > 0

        if by == 'subdistrict':
            continue
        report = json.loads(run('report', '2026Q3', f'--by={by}', '--json', *options))
        sheets = {sheet['name']: sheet for sheet in report['sheets']}
        for sheet, column, indicator in (('Signing summary', 'Signing rate %', 'rate_sign_person'),
                                         ('Signing summary', 'Key signing rate %', 'rate_sign_key'),
                                         ('Signing summary', 'Renewal rate %', 'rate_renew'),
                                         ('Packages and fulfilment', 'Fulfilment Fulfilment rate %',
                                          'rate_fulfil')):
            rows = sheets[sheet]['rows'] + [sheets[sheet]['total']]
            place = sheets[sheet]['headings'].index(column)
            assert [row[0] for row in rows[:-1]] == [unit['name'] for unit in told['units']]
            for row, unit in zip(rows, [*told['units'], told['total']]):
                value = find(unit, indicator)
                expected = value['rate'] if value['known'] else None
                assert row[place] == (expected if expected is not None else '—'), (sheet, row, value)

    # Whatever the rows, the centre is the same; the target rounds up in every row.
    for total in totals[1:]:
        assert {**total, 'rate_target': None} == {**totals[0], 'rate_target': None}
    rate = totals[0]['rate_sign_person']
    assert rate['target'] == 30 and rate['reached'] == (rate['missing'] == 0)
    # The demonstration is a centre as others are: it examines the elderly, signed or not.
    assert 60 <= totals[0]['rate_managed_elderly']['rate'] <= 75, totals[0]['rate_managed_elderly']
    assert 'Signing rate: %d' % rate['numerator'] in run('indicators', '--period=2026Q3', *options)

print(len(ids), 'indicators agree')
