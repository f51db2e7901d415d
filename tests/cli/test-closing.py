#!/usr/bin/python3
"""`jiayi report --close`, `--compare`: what was sent stays the same bytes, what changed since is named.

Usage: test-closing.py JIAYI
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

jiayi = sys.argv[1]
roster = pathlib.Path(__file__).parent.parent / 'data/roster/roster-flat.csv'
TODAY = '--today=2026-10-05'


def run(*words, status=0, today=TODAY):
    done = subprocess.run([jiayi, *map(str, words), database, today], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    if status:
        assert done.stderr.strip(), words
    return done.stdout if status == 0 else done.stderr


def report(*words, **how):
    return run('report', '2026Q3', *words, **how)


def sheets(path):
    """What the sheets of a workbook are made of, byte for byte."""
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name) for name in book.namelist()
                if name.startswith('xl/') and 'theme' not in name}


def cells(told):
    """Every number by sheet, row and column; rows of a sheet that have one name by their order."""
    found = {}
    for sheet in told['sheets']:
        for row in sheet['rows'] + ([sheet['total']] if 'total' in sheet else []):
            for heading, value in zip(sheet['headings'], row):
                key = (sheet['name'], str(row[0]), heading)
                while key in found:
                    key += ('again',)
                found[key] = value
    return found


def number(value):
    return f'{value:.2f}' if isinstance(value, float) else str(value)


def check_comparison(now):
    """Every number that differs is named, and no other; whoever came or left has a reason."""
    told = json.loads(report('--compare', '--json'))
    then, today = cells(json.loads(report('--json'))), cells(json.loads(report('--current', '--json')))
    texts = {key for key in then if key[2] in ('Note', 'Definition', 'Result')}
    expected = {key: (number(then[key]), number(today[key])) for key in then
                if key in today and then[key] != today[key] and key not in texts}
    named = {(f['sheet'], f['row'], f['column'].replace(' · ', ' ')): (f['then'], f['now'])
             for f in told['figures'] if f['then'].rstrip('*') != f['now'].rstrip('*')}
    for key, values in expected.items():
        assert tuple(text.rstrip('*') for text in named[key]) == values, (key, values, named[key])
    for key, values in named.items():
        assert key in expected or '' in values, (key, values)
    assert bool(told['figures']) == now, told['figures'][:3]

    known = {(p.get('resident') or p.get('household')): p for p in told['people']}
    for figure in told['figures']:
        for who in figure['left'] + figure['came']:
            assert known[who]['operations'], (figure, known[who])
    return told


def change_records():
    """A record, a condition, an import; returns the identity number of whom they are about."""
    for task in json.loads(run('tasks', '--kind=hypertension', '--json'))['tasks']:
        if task['state'] in ('due', 'overdue') and not any(
                t['kind'] in ('recheck', 'referral-check')
                for t in json.loads(run('tasks', f'--resident={task["id_number"]}', '--json'))['tasks']):
            patient = task['id_number']
            break
    answers = folder / 'answers.json'
    answers.write_text(json.dumps(dict(visit_way=1, symptoms=[1], sbp=128, dbp=76, adherence=1,
                                       adverse_reaction=1)))
    run('record', 'hypertension', f'--resident={patient}', '--date=2026-09-20', f'--answers={answers}')
    run('condition', f'--resident={patient}', '--kind=diabetes', '--since=2026-09-01')
    run('import', roster)
    return patient


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    database = f'--database={folder}/centre.db'
    run('demo', '--residents=400', '--seed=7')

    # What cannot be closed, and what is asked for in vain.
    report('--close', status=2)
    report('--close', '--signed-by=', status=2)
    report('--close', '--compare', '--signed-by=Li', status=2)
    report('--reason=x', '--json', status=2)
    report('--issue=1', '--json', status=1)
    report('--compare', status=1)
    report('--compare', f'--output={folder}/changes.xlsx', status=2)
    assert 'not over' in run('report', '2026Q4', '--close', '--signed-by=Li', status=1)
    report('--close', '--signed-by=Li', '--signed-on=20260930', status=1)
    report('--close', '--signed-by=Li', '--reason=lost', status=1)
    assert 'could not be written' in report('--close', '--signed-by=Li',
                                            f'--output={folder}/nowhere/sent.xlsx', status=1)
    report('--compare', status=1)  # what cannot be written is not closed either

    before = json.loads(report('--json'))
    sent = report('--close', '--signed-by=李梅', '--json', f'--output={folder}/sent.xlsx')
    told = json.loads(sent)
    assert told['sheets'] == before['sheets'] and told['title'] == before['title']
    assert told['closed'] == {'issue': 1, 'signed_by': '李梅', 'signed_on': '2026-10-05', 'reason': None}
    assert '李梅' in report(f'--output={folder}/sent-again.xlsx')
    assert 'again' in report('--close', '--signed-by=李梅', status=1)
    check_comparison(now=False)

    patient = change_records()
    compared = check_comparison(now=True)
    titles = {o['kind'] for person in compared['people'] for o in person['operations']}
    assert len(titles) >= 3, titles  # the record, the condition, the import
    assert any(p['number'] == patient[:-4] + '****' for p in compared['people']), compared['people'][:3]
    assert 'differ' in report('--compare')

    # As sent, to the byte, also on another day and in another workbook.
    assert report('--json') == sent
    assert report('--json', today='--today=2027-03-01') == sent
    report(f'--output={folder}/again.xlsx')
    first, again = sheets(folder / 'sent.xlsx'), sheets(folder / 'again.xlsx')
    assert first == again and len(first) > 10
    report(f'--output={folder}/again.pdf')
    assert (folder / 'again.pdf').read_bytes().startswith(b'%PDF')
    assert json.loads(report('--current', '--json'))['sheets'] != told['sheets']
    assert 'closed' not in json.loads(run('report', '2026Q3', '--by=team', '--json'))

    report('--json', '--sheets=1', status=2)
    assert len(json.loads(report('--json', '--sheets=1', '--current'))['sheets']) == 1

    # Issued again, with a reason; the first one can still be read.
    report('--close', '--signed-by=王芳', status=1)
    reissued = json.loads(report('--close', '--signed-by=王芳', '--reason=补录', '--json'))
    assert reissued['closed']['issue'] == 2 and reissued['closed']['reason'] == '补录'
    assert report('--issue=1', '--json') == sent
    assert json.loads(report('--json')) == reissued
    report('--issue=3', '--json', status=1)
    check_comparison(now=False)

    # Taken back, the first one is the latest again; the history keeps both.
    run('undo')
    assert report('--json') == sent
    kinds = [o['kind'] for o in json.loads(run('history', '--json'))['operations']]
    assert kinds[:2] == ['reissue-period', 'reissue-period'] and 'close-period' in kinds, kinds
    assert 'well' in run('check')

    # Nothing of it is left when the changes are taken back, too.
    for _ in range(3):
        run('undo')
    check_comparison(now=False)

print('as sent')
