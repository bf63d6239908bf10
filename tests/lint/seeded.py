#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each fence can fail: seeded.py links|includes|programs ROOT WORK [QT_INCLUDE_FOLDER]

Copies the sources, plants one violation for each rule, and wants every one of them reported by name.
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

SPDX = ("// SPDX-FileCopyrightText: 2026 The IMR Workbench authors\n"
        "// SPDX-License-Identifier: GPL-3.0-or-later\n")

LINKS = [  # (file to append to, line, what the configuration must say)
    ("core/CMakeLists.txt", "target_link_libraries(imr_core PUBLIC Qt6::Gui)", "imr_core must not link Qt6::Gui"),
    ("core/CMakeLists.txt", "target_link_libraries(imr_core PRIVATE PkgConfig::Poppler)",
     "imr_core must not link PkgConfig::Poppler"),
    ("core/CMakeLists.txt", "target_link_libraries(imr_wording PRIVATE Qt6::Widgets)",
     "imr_wording must not link Qt6::Widgets"),
    ("ui/CMakeLists.txt", "target_link_libraries(imr_ui PRIVATE Qt6::Pdf)", "imr_ui must not link Qt6::Pdf"),
    ("ui/CMakeLists.txt", "target_link_libraries(imr_ui PRIVATE $<BUILD_INTERFACE:SQLiteCpp>)",
     "imr_ui must not link SQLiteCpp"),
    ("app/CMakeLists.txt", "target_link_libraries(imr PRIVATE Qt6::Charts)", "imr must not link Qt6::Widgets"),
    ("app/CMakeLists.txt", "target_link_libraries(imr-workbench PRIVATE imr_pages_inside)",
     "imr-workbench must not link imr_pages_inside"),
    ("app/CMakeLists.txt", "target_link_libraries(imr_pages_inside PRIVATE Qt6::Widgets)",
     "imr_pages_inside must not link Qt6::Widgets"),
]

INCLUDES = [  # (new file, its text, what the lint must say)
    ("core/base/seed.cpp", SPDX + '#include "core/store/casestore.h"\n', "core/base/seed.cpp:3: layer:"),
    ("core/store/seed.cpp", SPDX + '#include "core/search/searchrequest.h"\n', "core/store/seed.cpp:3: layer:"),
    ("core/search/seed.cpp", SPDX + '#include "core/store/sqlite/sqlitecasestore.h"\n', "core/search/seed.cpp:3: layer:"),
    ("core/letter/seed.cpp", SPDX + "#include <SQLiteCpp/Database.h>\n", "core/letter/seed.cpp:3: sqlite:"),
    ("core/fields/seed.cpp", SPDX + "#include <QtWidgets/QWidget>\n", "core/fields/seed.cpp:3: drawing:"),
    ("app/cli/seed.cpp", SPDX + "#include <QImage>\n", "app/cli/seed.cpp:3: drawing:"),
    ("core/terms/seed.cpp", SPDX + '#include "ui/theme/theme.h"\n', "core/terms/seed.cpp:3: upwards:"),
    ("ui/seed.cpp", SPDX + "#include <QPdfDocument>\n", "ui/seed.cpp:3: pdf:"),
    ("ui/queue/seed.cpp", SPDX + 'const char *q = "SELECT id FROM letters";\n', "ui/queue/seed.cpp:3: sql:"),
    ("app/workbench/seed.cpp", SPDX + '#include "app/pages/pagereader.h"\n', "app/workbench/seed.cpp:3: upwards:"),
    ("tests/seed.cpp", SPDX + f'const char *p = "/{"work"}/shared";\n', "tests/seed.cpp:3: host-path:"),
    ("packaging/seed.sh", "#!/bin/sh\necho https://deb." + "debian.org/debian\n", "packaging/seed.sh:2: host-path:"),
    ("packaging/seed2.sh", "#!/bin/sh\necho hello\n", "packaging/seed2.sh:1: licence:"),
    ("ui/seed.h", SPDX + "class Seed;\n", "ui/seed.h:1: pragma-once:"),
    ("ui/theme/theme.cpp", SPDX + '#include <QString>\n#include "ui/theme/theme.h"\n', "ui/theme/theme.cpp:3: own-header:"),
    ("ui/seed2.cpp", SPDX + '#include "theme.h"\n', "ui/seed2.cpp:3: from-root:"),
]


def copy_sources(root, work):
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(root, work, ignore=shutil.ignore_patterns("build", ".git", ".cache", "__pycache__"))


def missing(expected, output):
    # CMake wraps its messages, so white space does not count.
    squeezed = " ".join(output.split())
    return [text for text in expected if " ".join(text.split()) not in squeezed]


def report(unseen, process):
    for text in unseen:
        print(f"a planted violation was not reported: {text}")
    if unseen or process.returncode == 0:
        print(f"status {process.returncode}\n{process.stdout}{process.stderr}")
        return 1
    return 0


def links(root, work):
    copy_sources(root, work)
    for file, line, _ in LINKS:
        with open(work / file, "a", encoding="utf-8") as target:
            target.write(line + "\n")
    process = subprocess.run(["cmake", "-S", work, "-B", work / "build", "-G", "Ninja"], capture_output=True, text=True)
    return report(missing([text for _, _, text in LINKS], process.stderr), process)


def includes(root, work, qt):
    copy_sources(root, work)
    for file, text, _ in INCLUDES:
        (work / file).parent.mkdir(parents=True, exist_ok=True)
        (work / file).write_text(text, encoding="utf-8")
    process = subprocess.run([sys.executable, root / "tests/lint/includes.py", "--qt", qt, work],
                             capture_output=True, text=True)
    return report(missing([text for _, _, text in INCLUDES], process.stdout), process)


def programs(root, work):
    # imr-pages loads what imr must not: the same check over it has to fail.
    pages = os.environ["IMR_PAGES"]
    process = subprocess.run([sys.executable, root / "tests/lint/links.py", pages, "libQt6Gui"],
                             capture_output=True, text=True)
    return report(missing([f"{pages}: loads libQt6Gui"], process.stdout), process)


if __name__ == "__main__":
    what, root, work = sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3])
    if what == "links":
        sys.exit(links(root, work))
    if what == "includes":
        sys.exit(includes(root, work, sys.argv[4]))
    sys.exit(programs(root, work))
