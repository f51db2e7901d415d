#!/usr/bin/python3
"""`jiayi report PERIOD --output=FILE.pdf` writes the printed report, whole or not at all.

Usage: test-report-paper.py JIAYI
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

jiayi = sys.argv[1]
today = '--today=2026-10-05'


def run(*words, status=0):
    done = subprocess.run([jiayi, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


def sizes(paper):
    """The width of every page, in whole points."""
    data = paper.read_bytes()
    assert data.startswith(b'%PDF') and data.rstrip().endswith(b'%%EOF'), data[:20]
    assert b'/FontFile' in data  # the fonts are in it
    return [round(float(width)) for width in re.findall(rb'/MediaBox \[ 0 0 ([0-9.]+)', data)]


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    database = f'--database={folder / "demo.db"}'
    paper = folder / 'report.pdf'
    run('demo', database, '--residents=300', '--seed=5', today)

    # Standing pages, then the tables, which lie; whatever the rows are.
    for by in ('area', 'team', 'doctor'):
        said = run('report', '2026Q3', database, f'--output={paper}', f'--by={by}', today)
        assert str(paper) in said.stdout
        pages = sizes(paper)
        assert len(pages) > 12 and set(pages) == {595, 842}, pages
        assert pages == sorted(pages), pages
        paper.unlink()

    # The numbers are told beside the file, and the ending may be large.
    large = folder / 'R.PDF'
    told = json.loads(run('report', '2026-09', database, f'--output={large}', today,
                          '--json').stdout)
    assert told['period'] == '2026-09' and sizes(large)
    before = large.read_bytes()

    # Nothing is written of a period to come, nor where there is no folder.
    refused = run('report', '2027', database, f'--output={large}', today, status=1)
    assert 'not begun' in refused.stderr and large.read_bytes() == before
    refused = run('report', '2026Q3', database, f'--output={folder}/a/b.pdf', today, status=1)
    assert 'b.pdf' in refused.stderr
    assert not (folder / 'a').exists()

    # The same records make the same pages.
    again = folder / 'again.pdf'
    run('report', '2026-09', database, f'--output={again}', today)
    dates = re.compile(rb'/CreationDate \([^)]*\)')
    assert dates.sub(b'', again.read_bytes()) == dates.sub(b'', before)

    # Pages are logged as printed, as those of the window are; a workbook and a picture are none.
    def log():
        return json.loads(run('printings', database, '--json').stdout)['printings']

    n = len(log())
    assert n == 5, log()  # the five reports above, and nothing that was refused
    run('report', '2026Q3', database, f'--output={folder}/report.xlsx', today)
    run('chart', 'signing', database, '--period=2026Q3', f'--output={folder}/chart.png', today)
    assert len(log()) == n
    run('chart', 'signing', database, '--period=2026Q3', f'--output={folder}/chart.pdf', today)
    run('report', '2026Q3', database, '--close', '--signed-by=Li', f'--output={paper}', today)
    sent, chart = log()[:2]
    assert len(log()) == n + 2
    assert chart['title'].startswith('Signing rate against target') and chart['pages'] == 1, chart
    assert sent['pages'] == len(sizes(paper)) and 'Q3 2026' in sent['title'], sent
    assert all(entry['pdf'] and entry['copies'] == 1 for entry in (sent, chart)), (sent, chart)
