#!/usr/bin/python3
"""The workbook of `jiayi report`, read by another program, shows the numbers of --json.

Usage: test-report.py JIAYI
"""
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import openpyxl
except ImportError:
    sys.exit(77)  # skipped: Debian's python3-openpyxl is not there

jiayi = sys.argv[1]
today = '--today=2026-10-05'
checked = 0


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


def heading_rows(sheet):
    """Where the rows begin: behind the frozen headings."""
    return int(''.join(c for c in sheet.freeze_panes if c.isdigit()))


def compare(values, formulas, told):
    """Every cell of a sheet with what the program told."""
    global checked
    first = heading_rows(values)
    rows = told['rows'] + ([told['total']] if 'total' in told else [])

    assert values.title == told['name']
    assert values.cell(1, 1).value == told['title']
    for r, row in enumerate(rows):
        for c, expected in enumerate(row):
            found = values.cell(first + r, c + 1).value
            if isinstance(found, datetime.datetime):
                found = found.date().isoformat()
            assert (found if found is not None else '') == expected, (told['name'], r, c, found, expected)
            checked += 1
            formula = formulas.cell(first + r, c + 1).value
            if told['headings'][c].endswith('%') and expected != '':
                assert isinstance(formula, str) and formula.startswith('=IF('), formula
                check_rate(values, formula, expected)
            else:
                assert not isinstance(found, str) or formulas.cell(first + r, c + 1).data_type in 'sd'


def check_rate(sheet, formula, expected):
    """What a spreadsheet program would compute from the two cells."""
    inside = formula.split('ROUND(')[1].split(',')[0]
    numerator, denominator = (sheet[name].value for name in inside.replace('*100', '').split('/'))
    if not isinstance(denominator, (int, float)) or denominator == 0:
        assert expected == '—', (formula, expected)
    else:
        value = int(numerator * 10000 * 2 / denominator + 1) // 2 / 100
        assert abs(value - expected) < 0.0051, (formula, value, expected)


def check_page(sheet):
    assert sheet.page_setup.orientation == 'landscape'
    assert sheet.page_setup.paperSize == 9
    assert sheet.print_title_rows is not None


def check_joined(book):
    """The summary leads to the same unit of the sheets with details, and draws two charts."""
    summary = book['Signing summary']
    links = [cell for row in summary.iter_rows() for cell in row if cell.hyperlink]
    assert len(links) >= 11
    for cell in links:
        name, place = cell.hyperlink.location.rsplit('!', 1)
        target = book[name.strip("'")]
        unit = target[place].value
        assert isinstance(cell.value, (int, float)), cell.value
        assert unit == summary.cell(cell.row, 1).value or target.title == 'Signing by month and year'
    assert len(summary._charts) == 2
    for chart in summary._charts:
        for series in chart.series:
            name, area = series.val.numRef.f.rsplit('!', 1)
            first, last = (book[name.strip("'")][part.replace('$', '')] for part in area.split(':'))
            assert isinstance(first.value, int) and isinstance(last.value, int)
            assert book[name.strip("'")].cell(last.row + 1, 1).value == 'Total'


def check_report(database, by, folder):
    path = folder / f'{by}.xlsx'
    told = json.loads(run('report', '2026Q3', f'--database={database}', f'--output={path}',
                          f'--by={by}', today, '--json').stdout)
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)

    assert told['period'] == '2026Q3' and told['cut_off'] == '2026-09-30' and told['by'] == by
    assert told['checks_agree'] is True
    assert values.sheetnames == [sheet['name'] for sheet in told['sheets']]
    check_joined(values)
    for sheet in told['sheets']:
        compare(values[sheet['name']], formulas[sheet['name']], sheet)
        check_page(values[sheet['name']])
    texts = [str(cell.value) for row in values.worksheets[0].iter_rows() for cell in row]
    for words in ('Prepared by', 'Checked by', 'Person in charge', 'Telephone', 'Reporting unit'):
        assert any(text.startswith(words) for text in texts), words
    return told


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    database = folder / 'demo.db'
    run('demo', f'--database={database}', '--residents=1500', '--today=2026-09-30')

    reports = [check_report(database, by, folder) for by in ('area', 'team', 'doctor')]
    totals = [report['sheets'][1]['total'] for report in reports]
    assert totals[0] == totals[1] == totals[2]
    assert totals[0][5] > 0

    # Whatever is wrong is told by its status and a sentence.
    some = folder / 'some.xlsx'
    told = json.loads(run('report', '2026Q3', f'--database={database}', f'--output={some}', today,
                          '--sheets=17,summary,4', '--json').stdout)
    assert [sheet['number'] for sheet in told['sheets']] == [17, 2, 4]
    assert [sheet['id'] for sheet in told['sheets']] == ['year', 'summary', 'months']
    assert openpyxl.load_workbook(some).sheetnames == [sheet['name'] for sheet in told['sheets']]
    run('report', '2026Q3', f'--database={database}', '--json', '--sheets=4,99', status=2)
    run('report', '2026Q3', f'--database={database}', '--json', '--sheets=4,months', status=2)

    path = folder / 'no.xlsx'
    run('report', '2026Q5', f'--database={database}', f'--output={path}', status=2)
    run('report', '2026Q3', f'--database={database}', f'--output={path}', '--by=village', status=2)
    run('report', '2026Q3', f'--database={database}', status=2)
    run('report', '2026Q3', f'--database={database}', f'--output={path}.txt', status=2)
    refused = run('report', '2027', f'--database={database}', f'--output={path}', today, status=1)
    assert 'not begun' in refused.stderr
    refused = run('report', '2026Q3', f'--database={database}', f'--output={folder}/a/b.xlsx', today,
                  status=1)
    # One sentence, and nothing of what a library has to say besides.
    assert len(refused.stderr.splitlines()) == 1 and 'b.xlsx' in refused.stderr, refused.stderr
    assert not path.exists()

print(f'{checked} cells agree')
