#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the texts of the field catalogue visible to lupdate: catalogue_strings.py CATALOGUE OUT"""
import json
import sys


def texts(catalogue):
    for field in catalogue["fields"]:
        yield field.get("label", "")
        yield field.get("help", "")
        for choice in field.get("choices", []):
            yield choice.get("label", choice.get("value", "")) if isinstance(choice, dict) else choice


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        found = list(dict.fromkeys(text for text in texts(json.load(file)) if text))
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("// Made by translations/catalogue_strings.py; not edited by hand, and compiled by nobody.\n")
        for text in found:
            out.write(f'QT_TRANSLATE_NOOP("Catalogue", {json.dumps(text, ensure_ascii=False)})\n')
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
