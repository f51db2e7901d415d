#!/usr/bin/python3
"""Whatever is asked wrongly is refused with one sentence that says what is wrong and what to do: on
standard error, with a status that tells, and with nothing done.

Usage: test-messages.py JIAYI
"""
import json
import pathlib
import subprocess
import sys
import tempfile

jiayi = pathlib.Path(sys.argv[1]).resolve()
roster = pathlib.Path(__file__).parent.parent / 'data/roster/roster-flat.csv'
TODAY = '--today=2026-10-05'
COMMANDS = ('chart check condition demo find forms history import indicators plan pregnancy print '
            'printings record report sample-callbacks scores tasks undo').split()
# What a command needs besides its database; the others need none.
WORDS = {'find': 'TEXT', 'import': 'ROSTER', 'print': 'DOCUMENT', 'record': 'FORM',
         'report': 'PERIOD'}


def run(*words, status=0):
    done = subprocess.run([jiayi, *map(str, words)], capture_output=True, text=True, cwd=folder)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return done


def refuse(*words, status=2, says=()):
    """One line, which begins with the command and says all that is expected."""
    done = run(*words, status=status)
    assert not done.stdout, (words, done.stdout)
    lines = done.stderr.splitlines()
    assert len(lines) == 1 and lines[0].startswith(f'{words[0]}: '), (words, done.stderr)
    for text in [says] if isinstance(says, str) else says:
        assert text in lines[0], (words, text, lines[0])


def list_files():
    return sorted(path.name for path in folder.iterdir())


def check_every_command():
    """What all have in common."""
    told = run('--help').stdout
    for name in COMMANDS:
        assert f'\n  {name} ' in told, name
        about = next(line.split(None, 1)[1] for line in told.splitlines()
                     if line.startswith(f'  {name} '))
        assert about in run(name, '--help').stdout, name
        see = f'see “jiayi {name} --help”'
        words = ['x'] if name in WORDS else []
        refuse(name, *words, '--nosuch', '--database=centre.db', says=['--nosuch', see])
        refuse(name, *words, '--today=2026-10-05', TODAY, '-d', 'centre.db',
               says=['--today is given twice', see])
        refuse(name, *words, '-d', 'centre.db', '--database=other.db',
               says=['--database is given twice', see])
        refuse(name, *words, 'x', 'y', '-d', 'centre.db', says=['is a word too many', see])
        if name not in ('chart', 'forms'):
            refuse(name, *words, '--database=', says='Say which database: --database=FILE')
        if name in WORDS:
            refuse(name, '--database=centre.db', says=[f'{WORDS[name]} is missing', see])
    assert 'see “jiayi --help”' in run('nosuch', status=2).stderr
    assert 'see “jiayi --help”' in run('--nosuch', status=2).stderr


def check_names():
    """What a command names and is not there."""
    where = '--database=centre.db'
    refuse('print', 'worklist', where, '--area=nowhere', '--output=x.pdf', status=1,
           says=['nowhere', 'teams and areas'])
    refuse('print', 'worklist', where, '--team=nobody', '--output=x.pdf', status=1,
           says=['nobody', 'teams and areas'])
    refuse('print', 'agreement', where, '--household=99', '--output=x.pdf', status=1,
           says=['99', 'jiayi find'])
    refuse('print', 'nosuch', where, '--output=x.pdf', says=['nosuch', 'agreement', 'worklist'])
    refuse('printings', where, '--document=nosuch', says=['nosuch', 'agreement', 'worklist'])
    refuse('print', 'record-sheets', where, f'--area={area}', '--form=nosuch', '--output=x.pdf',
           says=['nosuch', 'hypertension', 'diabetes'])
    refuse('condition', where, f'--resident={person}', '--kind=nosuch', '--since=2026-01-01',
           says=['nosuch', 'hypertension', 'diabetes'])
    refuse('chart', where, says='jiayi chart --list')
    refuse('chart', 'nosuch', where, says=['nosuch', 'jiayi chart --list'])
    refuse('find', ' ', where, says='Say what to find')
    assert run('printings', where).stdout == ''


def check_days():
    """The last before the first."""
    back = ['--from=2026-10-10', '--to=2026-09-01', '--database=centre.db', TODAY]
    refuse('tasks', *back, says='first day is after the last')
    for document in ('worklist', 'community-day'):
        refuse('print', document, f'--area={area}', '--output=x.pdf', *back,
               says='first day is after the last')
    refuse('report', '2026-09-30..2026-09-01', '--json', '--database=centre.db', TODAY,
           says='first day is after the last')


def check_import():
    """A roster that is not taken over leaves no database behind; problems have a place first."""
    refuse('import', 'none.csv', '--database=new.db', status=1, says=['none.csv', 'is there'])
    refuse('import', '.', '--database=new.db', status=1, says='is a file')
    (folder / 'letter.csv').write_text('Dear Sir,\n')
    refuse('import', 'letter.csv', '--database=new.db', status=1, says='letter.csv')
    refuse('import', roster, '--database=new.db', '--problems=nowhere/p.xlsx', status=1,
           says='nowhere/p.xlsx')
    assert 'People: 890 new' in run('import', roster, '--database=new.db', '--dry-run').stdout
    (folder / 'letter.csv').unlink()
    assert not any(name.startswith('new.db') for name in list_files()), list_files()
    run('import', roster, '--database=new.db', '--problems=p.xlsx')
    assert 'new.db' in list_files()


def check_closing():
    """What there is instead of the closing that is asked for."""
    report = ['report', '2026Q3', '--database=centre.db', TODAY]
    refuse(*report, '--compare', status=1,
           says='“jiayi report 2026Q3 --by=area --close --signed-by=NAME”')
    refuse(*report, '--current', '--issue=1', '--json', says=['--issue', '--current'])
    assert run(*report, '--by=team', '--json').stderr == ''
    run(*report, '--close', '--signed-by=李梅')

    told = run(*report, '--by=team', '--json')
    assert json.loads(told.stdout)['by'] == 'team' and 'closed' not in json.loads(told.stdout)
    assert len(told.stderr.splitlines()) == 1, told.stderr
    assert 'closed with --by=area and not with --by=team' in told.stderr and 'today' in told.stderr
    assert run(*report, '--by=team', '--json', '--current').stderr == ''
    assert run(*report, '--json').stderr == ''
    refuse(*report, '--by=team', '--compare', status=1, says='--by=area')
    refuse(*report, '--issue=2', '--json', status=1, says='1 time')


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    database = '--database=centre.db'
    run('demo', database, '--residents=300', '--seed=7', TODAY)
    units = json.loads(run('indicators', database, TODAY, '--by=area', '--json').stdout)['units']
    area = units[0]['name']
    person = json.loads(run('tasks', database, '--json').stdout)['tasks'][0]['id_number']
    before = list_files()

    check_every_command()
    check_names()
    check_days()
    assert list_files() == before, list_files()
    check_import()
    check_closing()
