#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what may stand where in the sources: includes.py [--qt QT_INCLUDE_FOLDER] ROOT

Prints one line for each fault, "file:line: rule: what is wrong", and ends with 1 if there is any. Warnings about size are
printed and do not count. The rules are those of ARCHITECTURE.md.
"""
import argparse
import os
import re
import sys
from pathlib import Path

LAYERS = ["base", "letter", "fields", "terms", "extract", "review", "store", "search", "exchange"]
SKIPPED = {"build", ".git", ".cache", "__pycache__"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SQL = re.compile(r'"\s*(SELECT\s|INSERT\s+(OR|INTO)\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|VIEW|VIRTUAL)'
                 r'|PRAGMA\s)')  # in capitals: "Select the words …" is none
DRAWING_MODULES = ["QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtCharts", "QtOpenGL", "QtOpenGLWidgets",
                   "QtPrintSupport", "QtPdf", "QtPdfWidgets"]
PDF = re.compile(r"^(QtPdf/|QtPdfWidgets/|QPdf(Document|Page|Bookmark|Link|Search|Selection)|poppler|tesseract/|leptonica/"
                 r"|allheaders\.h)")
DATABASE = re.compile(r"^(sqlite3(ext)?\.h|SQLiteCpp/|QtSql/|QSql)")
# A path that exists on one machine only, or a package mirror. Written so that this file does not find itself.
HOST_PATHS = re.compile(r"(?<![\w./}~-])/(" + "|".join(["wor" + "k", "roo" + "t", r"hom" + r"e/\w+"]) + r")/"
                        + "|" + r"deb\." + r"debian\.org|https?://[^\s/]*(mirror|debian\.org/debian|" + "ftp" + r"\.)")
WITH_LICENCE = {".cpp", ".h", ".py", ".sh", ".cmake", ".sql"}
FILE_LINES, FUNCTION_LINES = 500, 60


class Checker:
    def __init__(self, root, qt_include):
        self.root = root
        self.faults = []
        self.warnings = []
        self.drawing_headers = self.headers_of(qt_include, DRAWING_MODULES) - self.headers_of(qt_include, ["QtCore"])

    @staticmethod
    def headers_of(qt_include, modules):
        names = set()
        for module in modules if qt_include else []:
            folder = Path(qt_include) / module
            names |= set(os.listdir(folder)) if folder.is_dir() else set()
        return names

    def fault(self, path, line, rule, text):
        self.faults.append(f"{path}:{line}: {rule}: {text}")

    def files(self):
        for folder, folders, names in os.walk(self.root):
            folders[:] = sorted(f for f in folders if f not in SKIPPED)
            for name in sorted(set(names) - SKIPPED):
                yield Path(folder, name).relative_to(self.root).as_posix()

    def check(self):
        for path in self.files():
            try:
                text = (self.root / path).read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue  # a picture, a PDF, a sample in another encoding
            lines = text.split("\n")
            self.check_licence(path, lines)
            self.check_host_paths(path, lines)
            if path.endswith((".cpp", ".h")):
                self.check_source(path, lines)

    def check_licence(self, path, lines):
        name = path.rsplit("/", 1)[-1]
        is_script = bool(lines) and lines[0].startswith("#!")
        if not (is_script or name == "CMakeLists.txt" or Path(path).suffix in WITH_LICENCE):
            return
        top = lines[1:3] if is_script else lines[0:2]
        if len(top) < 2 or "SPDX-FileCopyrightText:" not in top[0] or "SPDX-License-Identifier: GPL-3.0-or-later" not in top[1]:
            self.fault(path, 1, "licence", "the two SPDX lines are missing")

    def check_host_paths(self, path, lines):
        for number, line in enumerate(lines, 1):
            match = HOST_PATHS.search(line)
            if match:
                self.fault(path, number, "host-path", f"'{match.group(0)}' names a path or mirror of one machine")

    def check_source(self, path, lines):
        first = True
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            if match:
                quoted, header = match.group(1) == '"', match.group(2)
                self.check_include(path, number, quoted, header)
                if first:
                    self.check_own_header(path, number, header)
                first = False
            if path.startswith(("ui/", "app/")) and SQL.search(line):
                self.fault(path, number, "sql", "SQL belongs into core/store/sqlite")
        if path.endswith(".h") and "#pragma once" not in lines:
            self.fault(path, 1, "pragma-once", "a header begins with #pragma once")
        self.check_size(path, lines)

    def check_own_header(self, path, number, header):
        own = path[:-len(".cpp")] + ".h"
        if path.endswith(".cpp") and (self.root / own).exists() and header != own:
            self.fault(path, number, "own-header", f'"{own}" is included first')

    def check_include(self, path, number, quoted, header):
        part = path.split("/")
        if quoted and "/" not in header and not header.startswith(("moc_", "ui_")) and not header.endswith(".moc"):
            self.fault(path, number, "from-root", f'"{header}" is included from the root of the project')
        if part[0] == "core":
            self.check_layer(path, number, part[1], header)
        for owner, never in (("ui", ("app/", "tests/")), ("app/cli", ("ui/", "app/pages/", "app/workbench/", "tests/")),
                             ("app/workbench", ("app/pages/", "app/cli/", "tests/")),
                             ("app/pages", ("ui/", "app/cli/", "app/workbench/", "tests/"))):
            if path.startswith(owner + "/") and header.startswith(never):
                self.fault(path, number, "upwards", f"{owner} must not include {header}")
        if DATABASE.match(header) and not path.startswith(("core/store/sqlite/", "tests/")):
            self.fault(path, number, "sqlite", f"{header} belongs into core/store/sqlite")
        if PDF.match(header) and not path.startswith(("app/pages/", "tests/pages/")):
            self.fault(path, number, "pdf", f"{header} belongs into app/pages")
        if path.startswith(("core/", "app/cli/")) and self.is_drawing(header):
            self.fault(path, number, "drawing", f"{header} is for the window; core and the command line draw nothing")

    def is_drawing(self, header):
        return header.split("/")[0] in DRAWING_MODULES or header in self.drawing_headers

    def check_layer(self, path, number, layer, header):
        if header.startswith("core/store/sqlite/") and not path.startswith(("core/store/")):
            self.fault(path, number, "layer", f"only core/store knows {header}")
        if header.startswith(("ui/", "app/", "tests/")):
            self.fault(path, number, "upwards", f"core must not include {header}")
        if not header.startswith("core/") or layer == "wording":
            return
        other = header.split("/")[1]
        if path.startswith("core/store/sqlite/"):
            layer = "search"  # it carries out what store and search promise; neither of them includes it
        if other not in LAYERS or layer not in LAYERS or LAYERS.index(other) > LAYERS.index(layer):
            self.fault(path, number, "layer", f"core/{layer} must not include core/{other}")

    def check_size(self, path, lines):
        if len(lines) > FILE_LINES:
            self.warnings.append(f"{path}: {len(lines)} lines")
        start = None
        for number, line in enumerate(lines, 1):
            if line == "{":
                start = number
            elif line.startswith("}") and start is not None:
                if number - start > FUNCTION_LINES:
                    self.warnings.append(f"{path}:{start}: a function of {number - start} lines")
                start = None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--qt", help="the folder with QtCore, QtGui … in it")
    parser.add_argument("root", type=Path)
    arguments = parser.parse_args()
    checker = Checker(arguments.root, arguments.qt)
    checker.check()
    for warning in checker.warnings:
        print(f"warning: size: {warning}")
    for fault in checker.faults:
        print(fault)
    return 1 if checker.faults else 0


if __name__ == "__main__":
    sys.exit(main())
