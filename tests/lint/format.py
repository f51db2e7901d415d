#!/usr/bin/env python3
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of C: what clang-format decides, with the macros of gettext written as _("…").

    format.py CLANG_FORMAT ROOT [--write]

clang-format sets a blank before the parenthesis of each call.  Told to keep off _() and its like,
it does not know how wide they are: it indents what follows wrongly, and nested initialisers wander
to the right.  So it may set its blank, which is taken out here, and what stands under a place that
moved moves with it.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

MACRO = r"\b(?:_|C_|N_|NC_) \("
TOKEN = re.compile(
    rf'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|/\*.*?(?:\*/|$)|//.*|{MACRO}|[(\[{{]|[)\]}}]')


def move_line(line, open_moved):
    """The line without the blanks.  open_moved: by how much each open bracket moved to the left."""
    moved = min(open_moved[-1] if open_moved else 0, len(line) - len(line.lstrip(" ")))
    line = line[moved:]
    text = ""
    end = 0
    for token in TOKEN.finditer(line):
        word = token.group()
        if word[0] in "([{" or word.endswith(" ("):
            text += line[end:token.start()] + word.replace(" (", "(")
            end = token.end()
            is_last = not line[end:].strip()
            before = open_moved[-1] if open_moved else 0
            open_moved.append(before if is_last else moved + end - len(text))
        elif word in ")]}" and open_moved:
            open_moved.pop()
    return text + line[end:]


def close_up(text):
    """What clang-format wrote, without a blank behind the macros of gettext."""
    open_moved = []
    lines = []
    is_comment = False
    for line in text.split("\n"):
        if not is_comment:
            line = move_line(line, open_moved) if not line.endswith("\\") else \
                move_line(line[:-1].rstrip(), open_moved).ljust(len(line) - 1) + "\\"
        begun, ended = line.rfind("/*"), line.rfind("*/")
        if begun != ended:
            is_comment = begun > ended
        lines.append(line)
    return "\n".join(lines)


def main(clang_format, root, *options):
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(root / ".clang-format", folder)
        for name in ("src", "tests"):
            shutil.copytree(root / name, f"{folder}/{name}",
                            ignore=lambda path, names: [name for name in names
                                                        if not name.endswith((".c", ".h")) and
                                                        not pathlib.Path(path, name).is_dir()])
        paths = sorted(pathlib.Path(folder).rglob("*.[ch]"))
        subprocess.run([clang_format, "-i", *paths], check=True)
        for path in paths:
            there = root / path.relative_to(folder)
            text = close_up(path.read_text("utf-8"))
            if text == there.read_text("utf-8"):
                continue
            wrong.append(there)
            if "--write" in options:
                there.write_text(text, "utf-8")

    for path in wrong:
        print(path.relative_to(root))
    if wrong and "--write" not in options:
        sys.exit("These are not in form: tests/lint/format.py CLANG_FORMAT . --write")


main(sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), *sys.argv[3:])
