#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what a built program loads: links.py PROGRAM NEVER, where NEVER is a regular expression over library names."""
import re
import subprocess
import sys


def main():
    program, never = sys.argv[1], re.compile(sys.argv[2])
    listing = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    libraries = [line.split()[0] for line in listing.splitlines() if line.strip()]
    if not any(name.startswith("libQt6Core") for name in libraries):
        print(f"{program}: no libQt6Core among {len(libraries)} libraries, so this check sees nothing")
        return 1
    found = [name for name in libraries if never.search(name)]
    for name in found:
        print(f"{program}: loads {name}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
