#!/usr/bin/env python3
"""Every rule has a case: each row of the table of services in a test of what is due, each finding in
a test of outcomes.  And every case of a table says which clause it is from."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
domain = root / 'src/domain'
tests = root / 'tests/domain'


def read(pattern):
    return '\n'.join(path.read_text() for path in sorted(tests.glob(pattern)))


services = re.findall(r'{ \.id = "([a-z0-9-]+)"', (domain / 'jy-service-rule.c').read_text())
findings = re.findall(r'^  { "([A-Z0-9-]+)",', (domain / 'jy-outcome-rules.c').read_text(), re.M)
due = read('test-due-*.c')
outcomes = read('test-outcome*.c')
bad = [f'{rule}: no case in tests/domain/test-due-*.c' for rule in services if f'"{rule}"' not in due]
bad += [f'{rule}: no case in tests/domain/test-outcome*.c' for rule in findings
        if not re.search(rf'["| ]{rule}["| ]', outcomes)]
if len(services) < 50 or len(findings) < 100:
    bad.append('the tables are written in another way: this test does not see them')
print('\n'.join(bad) or f'{len(services)} services, {len(findings)} findings: a case each')
sys.exit(bool(bad))
