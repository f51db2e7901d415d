#!/usr/bin/env python3
"""Every key that the interface binds is in the list that people read (src/ui/jy-shortcut-list.c), in the
group of the page that binds it or in one that holds everywhere.  Prints what is missing; exits 1 if
anything is."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

root = pathlib.Path(sys.argv[1])

# In every page.
EVERYWHERE = ['Everywhere', 'Forms', 'Lists']
# The beginning of a file's name, and the group with its keys: the first that fits.
GROUPS = [
    ('jy-agreements', 'Lists of agreements and renewals'),
    ('jy-assessment', 'Assessment'),
    ('jy-calendar', 'Calendar'),
    ('jy-callback', 'Assessment'),
    ('jy-chart', 'Charts'),
    ('jy-closing', 'Reports'),
    ('jy-documents', 'Documents'),
    ('jy-gap', 'Assessment'),
    ('jy-household-due', 'Services that are due'),
    ('jy-household', 'Households'),
    ('jy-import', 'Importing a roster'),
    ('jy-logbook', 'Assessment'),
    ('jy-month', 'Calendar'),
    ('jy-person-due', 'Services that are due'),
    ('jy-person', 'Person'),
    ('jy-print-log', 'Documents'),
    ('jy-quota', 'Assessment'),
    ('jy-reports', 'Reports'),
    ('jy-score', 'Assessment'),
    ('jy-signing', 'Signing a household'),
    ('jy-targets', 'Assessment'),
    ('jy-task', 'Services that are due'),
    ('jy-template', 'Wording of a document'),
    ('jy-today', 'Services that are due'),
    ('jy-week', 'Calendar'),
]
# The same key on the pad of digits, and other names of a key.
SAME = {'KP_Enter': 'Return', 'ISO_Enter': 'Return', 'KP_Delete': 'Delete'}

BOUND = re.compile(r'GDK_KEY_(\w+)(?: \+ \w+)?,\s*(0|GDK_\w+_MASK(?:\s*\|\s*GDK_\w+_MASK)*)\b')
ACCELERATOR = re.compile(r'"((?:<\w+>)+\w+|F\d+)"')


def normal(modifiers, key):
    if m := re.fullmatch(r'KP_(\d|Left|Right|Up|Down|Home|End|Page_Up|Page_Down)', key):
        key = m[1]
    return ''.join(f'<{m}>' for m in sorted(modifiers)) + SAME.get(key, key)


def parse(accelerator):
    *modifiers, key = re.findall(r'<(\w+)>|([\w.]+)', accelerator)
    return normal([m[0] for m in modifiers], key[1])


def read_list():
    """What each group says, by its English title."""
    groups = {}
    for line in (root / 'src/ui/jy-shortcut-list.c').read_text().splitlines():
        if m := re.match(r'  { N_\("(.*?)"\), ', line):
            keys = groups.setdefault(m[1], set())
        elif m := re.match(r'    { "(.*?)", N_', line):
            for accelerator in m[1].split():
                if digits := re.fullmatch(r'(.*?)(\d)\.\.\.(\d)', accelerator):
                    first, last = int(digits[2]), int(digits[3])
                    keys |= {parse(f'{digits[1]}{i}') for i in range(first, last + 1)}
                else:
                    keys.add(parse(accelerator))
    return groups


def list_bound(path):
    text = path.read_text()
    if path.suffix == '.ui':
        triggers = ET.fromstring(text).iter('property')
        return {parse(t.text) for t in triggers if t.get('name') == 'trigger'}
    bound = {normal([m.capitalize() for m in re.findall(r'GDK_(\w+)_MASK', masks)], key)
             for key, masks in BOUND.findall(text)}
    if path.name == 'jy-application.c':
        bound |= {parse(accelerator) for accelerator in ACCELERATOR.findall(text)}
    return bound


groups = read_list()
bad = [f'src/ui/jy-shortcut-list.c: no group “{g}”' for g in EVERYWHERE + [g for _, g in GROUPS]
       if g not in groups]
for path in sorted([*root.glob('src/ui/*.c'), *root.glob('data/ui/jy-*.ui')]):
    group = next((g for begin, g in GROUPS if path.name.startswith(begin)), EVERYWHERE[0])
    listed = set().union(*(groups.get(g, set()) for g in [group, *EVERYWHERE]))
    bad += [f'{path.relative_to(root)}: {key} is not in jy-shortcut-list.c, under “{group}”'
            for key in sorted(list_bound(path) - listed)]

print('\n'.join(sorted(set(bad))))
sys.exit(1 if bad else 0)
