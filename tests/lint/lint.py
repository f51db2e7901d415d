#!/usr/bin/env python3
"""House rules a compiler cannot check.  Prints path:line: rule; exits 1 if any."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
bad = []

# A directory, what else it may include, and the system headers it may use.  A layer sees
# those above it; exchange, report, chart and document are there for those that name them.
LAYERS = {
    'base': ('', 'glib unicode'),
    'domain': ('base', 'glib'),
    'store': ('base domain', 'glib gio sys unistd'),
    'service': ('base domain store', 'glib gio'),
    'exchange': ('base domain store service', 'glib gio xlsxwriter zip expat'),
    'report': ('base domain store service exchange', 'glib gio'),
    'chart': ('base domain', 'glib cairo pango'),
    'document': ('base domain store service report chart', 'glib gio cairo pango'),
    'model': ('base domain store service', 'glib gio'),
    'ui': ('base domain store service exchange report chart document demo model',
           'glib gio gtk adwaita cairo pango'),
    'demo': ('base domain store service', 'glib gio'),
    'cli': ('base domain store service exchange report chart document demo', 'glib gio json'),
    'src': ('base ui cli', 'glib gio'),
}
STD = 'errno fcntl locale math stdio string'.split()
OWNER = {p.name: p.parent.name for p in root.glob('src/*/*.h')}
MAX_LINES = {'.c': 400, '.h': 150}
MAX_FUNCTION = 60

BANNED = re.compile(r'\b(gtk_tree_view|GtkTreeView|gtk_list_store_|gtk_dialog_|GtkDialog\b|'
                    r'GtkMessageDialog|gtk_widget_(show|hide) |gtk_combo_box|gtk_info_bar|'
                    r'gtk_style_context|GtkEntryCompletion|gtk_assistant|adw_(leaflet|flap|squeezer)|'
                    r'g_object_set_data|g_object_unref \(|g_slice_|g_usleep|'
                    r'sprintf|strcpy|strtok|goto )')
CLOCK = re.compile(r'\b(g_get_real_time|time \(NULL\)|g_date_time_new_now|g_date_set_time_t)')
# SQL that is spelled differently, or means something else, on another database.
DIALECT = re.compile(r'"[^"]*\b(PRAGMA|rowid|strftime|julianday|datetime ?\(|date ?\(|json_|GLOB|'
                     r'INSERT OR|REPLACE INTO|AUTOINCREMENT|ifnull|group_concat|OFFSET)\b', re.I)


def report(path, line, text):
    bad.append(f'{path.relative_to(root)}:{line}: {text}')


def is_driver(path):
    return re.search(r'-sqlite\.[ch]$', path.name) is not None


def check_include(path, n, line):
    layer = path.parent.name
    allowed, system = LAYERS[layer]

    if m := re.match(r'#include "(jy-[^"]+\.h)"', line):
        owner = OWNER.get(m[1], layer)
        if owner != layer and owner not in allowed.split():
            report(path, n, f'{layer}/ may not use {owner}/')
        elif owner != layer and m[1].endswith('-private.h'):
            report(path, n, f'{m[1]} is private to {owner}/')
        elif m[1].endswith('-sqlite.h') and not is_driver(path):
            report(path, n, f'{m[1]} belongs to the driver')
    elif m := re.match(r'#include <([a-z0-9]+)', line):
        if m[1] == 'sqlite3' and layer == 'store' and is_driver(path):
            return
        if m[1] not in system.split() + STD:
            report(path, n, f'{layer}/ may not use <{m[1]}>')


def check_line(path, n, line):
    if m := BANNED.search(line):
        report(path, n, f'{m[1]} is not used here')
    if path.name != 'jy-clock.c' and CLOCK.search(line):
        report(path, n, 'take the time as a parameter')
    if not is_driver(path):
        if 'sqlite3_' in line:
            report(path, n, 'only the driver speaks to SQLite')
        if path.parent.name == 'store' and (m := DIALECT.search(line)):
            report(path, n, f'{m[1]} is not portable SQL')


# A statement that makes NAME, and perhaps an error.
MADE = re.compile(r'\s*(?:[\w ]+?(?:\([^)]*\))? ?\**)?\b([\w.>\[\]-]+) =[^=]')
FAILS = re.compile(r'\W&?error\)')
TURNS = re.compile(r'(if|else|for|while|switch|return)\b')


def check_errors(path, first, body):
    """After something that may have failed, the next that may is not tried before a look at it: it
    would set its error over the other."""
    made = set()
    n = first
    body = re.sub(r' */\*.*?\*/', lambda m: '\n' * m[0].count('\n'), body, flags=re.S)
    for statement in re.split(r'(?<=[;{}])\n', body):
        is_seen = any(re.search(rf'\b{name}\b', statement) for name in made)
        m = MADE.match(statement)
        name = re.split(r'\W+', m[1].rstrip(']'))[-1] if m else None
        if FAILS.search(statement):
            if made and not is_seen:
                report(path, n + 1, f'look at {" or ".join(sorted(made))} before this can fail, too')
            made = {name} if name else set()
        elif is_seen and name:
            made.add(name)
        if TURNS.match(statement.lstrip()):
            made = set()
        n += statement.count('\n') + 1


def check_file(path):
    text = path.read_text()
    lines = text.splitlines()
    start = None

    if 'SPDX-License-Identifier' not in ''.join(lines[:5]):
        report(path, 1, 'no SPDX line')
    if path.suffix == '.h' and not re.match(r'/\* ' + re.escape(path.name) + r' - \w', lines[0]):
        report(path, 1, 'a header begins with its name and its purpose')
    if len(lines) > MAX_LINES[path.suffix] and 'lint: size' not in text:
        report(path, len(lines), f'{len(lines)} lines')

    for n, line in enumerate(lines, 1):
        check_include(path, n, line)
        check_line(path, n, line)
        if line == '{':
            start = n
        elif line.startswith('}') and start:
            if n - start > MAX_FUNCTION:
                report(path, start, f'function of {n - start} lines')
            check_errors(path, start, '\n'.join(lines[start:n - 1]))
            start = None


for path in sorted(root.glob('src/**/*.[ch]')):
    check_file(path)
print('\n'.join(bad))
sys.exit(bool(bad))
