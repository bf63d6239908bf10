#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `dev run` does without a display, with the built programs over the samples: headless.py SOURCE PROGRAMS"""
import csv
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

source, programs = Path(sys.argv[1]), sys.argv[2]
letters = sorted(map(str, (source / "resources/samples").glob("*.pdf")))
items = sum(Path(letter).with_suffix(".txt").read_text(encoding="utf-8").count("Decision rationale:") for letter in letters)
environment = dict(os.environ, PATH=f"{programs}:{os.environ['PATH']}")


def run(database):
    process = subprocess.run([source / "packaging/dev/headless-job", database, *letters], env=environment, check=False,
                             capture_output=True, text=True)
    assert process.returncode == 0, process.stdout + process.stderr
    with open(database.with_name("determinations.csv"), newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


with tempfile.TemporaryDirectory() as folder:
    database = Path(folder) / "cases.db"
    rows = run(database)
    assert len(letters) == 8, letters
    assert len(rows) == items, f"{len(rows)} rows for {items} items"
    assert {row["decision"] for row in rows} == {"Upheld", "Overturned"}, rows
    assert sum(row["decision"] == "Overturned" for row in rows) == 8, [row["decision"] for row in rows]
    for made in Path(folder).iterdir():
        assert stat.S_IMODE(made.stat().st_mode) == 0o600, f"{made.name}: {oct(made.stat().st_mode)}"
    again = run(database)
    assert again == rows, "importing the same letters again changed the dataset"
