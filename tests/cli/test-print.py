#!/usr/bin/python3
"""`jiayi print` writes PDFs of what is due, by team, area and day, and says what it cannot.

Usage: test-print.py JIAYI
"""
import json
import pathlib
import subprocess
import sys
import tempfile

jiayi = sys.argv[1]
TODAY = '2026-09-01'


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


with tempfile.TemporaryDirectory() as folder:
    database = f'--database={pathlib.Path(folder, "centre.db")}'
    paper = pathlib.Path(folder, 'paper.pdf')
    run('demo', database, '--residents=1500', '--seed=7', f'--today={TODAY}')

    def print_(*words, status=0):
        return run('print', *words, database, f'--today={TODAY}', f'--output={paper}',
                   status=status)

    def pages():
        data = paper.read_bytes()
        assert data.startswith(b'%PDF') and data.rstrip().endswith(b'%%EOF'), data[:20]
        assert b'/FontFile' in data
        paper.unlink()
        return data.count(b'/Type /Page\n') or data.count(b'/Type /Page ')

    # Wrong use, and what is not there.
    run('print', 'worklist', '--team=第一团队', database, status=2)
    print_('worklist', status=2)
    print_('paper', '--team=第一团队', status=2)
    print_('worklist', '--team=没有', status=1)
    print_('worklist', '--team=第一团队', '--from=soon', status=2)
    assert not paper.exists()

    # A team's worklist, as an answer and as a file: both have the same pages.
    answer = json.loads(print_('worklist', '--team=第一团队', '--json').stdout)
    assert answer['pages'] == pages() > 1, answer
    assert answer['documents'] >= 1 and answer['output'] == str(paper), answer

    # A shorter period has less in it.
    week = json.loads(print_('worklist', '--team=第一团队', f'--from={TODAY}', '--to=2026-09-01',
                             '--json').stdout)
    assert week['pages'] <= answer['pages'], (week, answer)
    pages()

    # Days of the calendar: each planned day is a document of its own.
    plan = json.loads(run('plan', '--team=第一团队', f'--from={TODAY}', '--to=2026-09-30', database,
                          f'--today={TODAY}', '--json').stdout)
    days = {day['date'] for day in plan['assignments'] if day['tasks']}
    first, last = min(days), max(days)
    answer = json.loads(print_('community-day', '--team=第一团队', f'--from={first}',
                               f'--to={last}', '--json').stdout)
    assert answer['documents'] >= len(days), (answer, days)
    assert answer['pages'] == pages()

    # Documents of the catalogue: for a household, a person, a team.
    found = json.loads(run('tasks', '--team=第一团队', database, f'--today={TODAY}', '--json').stdout)
    task = next(t for t in found['tasks'] if t['id_number'] and t['household'])
    for document in ('agreement', 'notice', 'letter', 'contact-card', 'termination',
                     'household-assessment'):
        answer = json.loads(print_(document, f'--household={task["household"]}', '--json').stdout)
        assert answer['documents'] == 1 and answer['pages'] == pages(), (document, answer)
    answer = json.loads(print_('home-care-consent', f'--resident={task["id_number"]}',
                               '--json').stdout)
    assert answer['pages'] == pages() == 1, answer
    answer = json.loads(print_('agreement', '--team=第一团队', '--json').stdout)
    assert answer['documents'] > 5 and answer['pages'] == pages() >= answer['documents'], answer
    answer = json.loads(print_('sign-up-register', '--team=第一团队', '--json').stdout)
    assert answer['documents'] == 1 and answer['pages'] == pages(), answer

    # All of it is in the log, by household and by document.
    def log(*words):
        return json.loads(run('printings', *words, '--json', database).stdout)['printings']

    entries = log()
    assert [e['document'] for e in entries[:2]] == ['sign-up-register', 'agreement'], entries[:2]
    assert entries[1]['for'] > 5 and entries[1]['pdf'] and entries[1]['version'] == 0, entries[1]
    assert 0 < entries[0]['for'] <= entries[1]['for'], entries[:2]
    mine = log(f'--household={task["household"]}', '--document=agreement')
    assert len(mine) == 2 and {e['for'] for e in mine} == {1, entries[1]['for']}, mine
    assert len(log('--document=letter')) == 1
    assert 'pages' in run('printings', database).stdout
    run('printings', '--household=nobody', database, status=1)

    print_('agreement', '--household=nobody', status=1)
    print_('home-care-consent', f'--household={task["household"]}', status=1)
    print_('agreement', status=2)
    for document, unheard in (('score-sheet', '--resident=1'), ('notice-board', '--household=1'),
                              ('agreement', '--form=hypertension'), ('agreement', '--doctor=x')):
        print_(document, '--team=第一团队' if document == 'agreement' else '--json', unheard, status=2)
    print_('agreement', '--household=000001', '--team=第一团队', status=2)
    run('print', 'banner', f'--output={folder}/banner.txt', database, status=2)

    # Of a team, of everybody in it, of the centre, of a form: each says how many pages it has.
    for document, words, least in (('notice-board', ['--team=第一团队'], 1),
                                   ('community-plan', [], 2),
                                   ('work-log', ['--team=第一团队'], 3),
                                   ('work-log', ['--team=第一团队', '--from=2026-09-01',
                                                 '--to=2026-09-02'], 6),
                                   ('work-permit', [], 1),
                                   ('network-chart', [], 1),
                                   ('banner', [], 4),
                                   ('score-sheet', ['--team=第一团队'], 1),
                                   ('callback-register', ['--team=第一团队'], 1),
                                   ('meeting-record', [], 1),
                                   ('record-sheets', ['--form=diabetes'], 1),
                                   ('leaflet-hypertension', ['--team=第一团队'], 1),
                                   ('health-plan', [f'--resident={task["id_number"]}'], 1),
                                   ('needs-survey', [f'--household={task["household"]}'], 1)):
        answer = json.loads(print_(document, *words, '--json').stdout)
        assert answer['pages'] == pages() >= least, (document, answer)
    print_('work-log', status=1)  # of whom?
    print_('work-log', '--doctor=nobody', status=1)
    print_('work-log', '--team=第一团队', '--from=2026-09-02', '--to=2026-09-01', status=1)
    print_('banner', '--from=2026-09-01', status=1)  # has no days
    print_('record-sheets', '--form=nothing', status=2)

    # A folder that is not there: nothing is written, and one sentence says so.
    paper = pathlib.Path(folder, 'nowhere', 'paper.pdf')
    over = print_('worklist', '--team=第一团队', status=1)
    assert str(paper) in over.stderr and len(over.stderr.splitlines()) == 1, over.stderr
