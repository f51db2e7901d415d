#!/usr/bin/python3
"""The pictures of `jiayi chart`, and their numbers beside those of `jiayi report`.

Usage: test-chart.py JIAYI
"""
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

jiayi = sys.argv[1]
today = '--today=2026-10-05'


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


def show(name, database, *words):
    return json.loads(run('chart', name, '--period=2026Q3', f'--database={database}', today, '--json',
                          *words).stdout)


def check_picture(path):
    data = path.read_bytes()
    if path.suffix == '.png':
        assert data.startswith(b'\x89PNG')
        width, height = struct.unpack('>II', data[16:24])
        assert width > 1000 and height > 400
    elif path.suffix == '.svg':
        assert xml.etree.ElementTree.fromstring(data).tag.endswith('svg')
    else:
        assert data.startswith(b'%PDF') and data.rstrip().endswith(b'%%EOF')
        assert len(re.findall(rb'/Type /Page[^s]', data)) == 1


def check_charts(database, folder):
    charts = json.loads(run('chart', '--list', '--json').stdout)['charts']

    assert len({chart['name'] for chart in charts}) == len(charts) >= 5
    for chart in charts:
        for ending in ['png', 'svg', 'pdf']:
            path = folder / f'{chart["name"]}.{ending}'
            words = [f'--output={path}', '--by=team']
            shown = show(chart['name'], database, *words)
            assert shown['chart'] == chart['name'] and shown['title'] == chart['title']
            assert shown['rows'] and shown['summary']
            check_picture(path)


# Chart: the sheet of the workbook, and the column of each series.
COLUMNS = {
    'signing': ('summary', ['People signed']),
    'fulfilment': ('fulfilment', ['Fulfilment Fulfilled']),
    'packages': ('fulfilment', ['Package Basic', 'Package Middle', 'Package High']),
    'population': ('classes', ['Population class General', 'Population class Key', 'Population class Special']),
    'follow-ups': ('follow-ups', ['Follow-ups In time', None, 'Follow-ups Not done']),
}
RATES = {'signing': 'Signing rate %', 'fulfilment': 'Fulfilment Fulfilment rate %'}


def check_numbers(database):
    """Column by column what the sheets of the workbook say."""
    for by in ['area', 'team']:
        told = json.loads(run('report', '2026Q3', f'--database={database}', f'--by={by}', today,
                              '--json').stdout)
        sheets = {sheet['id']: sheet for sheet in told['sheets']}
        for name, (id, headings) in COLUMNS.items():
            sheet = sheets[id]
            rows = show(name, database, f'--by={by}')['rows']
            expected = sheet['rows'] + [sheet['total']]
            for i, heading in enumerate(headings):
                if heading is not None:
                    column = sheet['headings'].index(heading)
                    assert [row['values'][i]['value'] for row in rows] == [row[column] for row in expected]
            if name == 'follow-ups':  # in two columns of the sheet
                done, in_time = (sheet['headings'].index(f'Follow-ups {what}') for what in ('Done', 'In time'))
                assert [row['values'][1]['value'] for row in rows] == \
                    [row[done] - row[in_time] for row in expected]
            if name in RATES:
                column = sheet['headings'].index(RATES[name])
                assert [row['values'][0]['text'] for row in rows] == [f'{row[column]:.2f}%' for row in expected]


def check_area(database):
    """The areas add up to all."""
    def count(*words):
        return sum(cell['value'] for row in show('ages', database, *words)['rows'] for cell in row['values'])

    areas = [row['name'] for row in show('population', database, '--by=area')['rows'][:-1]]
    assert sum(count(f'--area={area}') for area in areas) == count()


def check_use(database, folder):
    run('chart', 'signing', f'--database={database}', '--period=2026Q3', '--area=月塘社区', '--json', status=2)
    run('chart', 'ages', f'--database={database}', '--period=2026Q3', '--area=无', '--json', status=1)
    run('chart', status=2)
    run('chart', 'signing', status=2)
    run('chart', 'signing', f'--database={database}', status=2)
    run('chart', 'signing', f'--database={database}', '--period=2026Q3', status=2)
    run('chart', 'signing', f'--database={database}', '--period=2026Q5', '--json', status=2)
    run('chart', 'nothing', f'--database={database}', '--period=2026Q3', '--json', status=2)
    run('chart', 'signing', f'--database={database}', '--period=2026Q3', f'--output={folder}/x.gif', status=2)
    run('chart', 'signing', f'--database={database}', today, '--period=2027Q3', '--json', status=1)
    run('chart', 'signing', f'--database={database}', '--period=2026Q3', today,
        f'--output={folder}/nowhere/x.png', status=1)
    run('chart', 'signing', f'--database={folder}/none.db', '--period=2026Q3', '--json', status=1)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    database = folder / 'demo.db'
    run('demo', f'--database={database}', '--residents=1500', today)
    check_charts(database, folder)
    check_numbers(database)
    check_area(database)
    check_use(database, folder)
