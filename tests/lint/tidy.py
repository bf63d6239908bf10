#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over sources, in minutes: tidy.py BUILD_FOLDER SOURCE...

Most of its time goes to the headers of Qt and the standard library, so several sources are checked as one. A clean source
is remembered by the content of all that it is made of (itself, our headers behind it, its compile command, the checks,
clang-tidy's version) and not looked at again; an interrupted run goes on where it was.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
ANONYMOUS = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
DEFINED = re.compile(r"^(?:(?:class|struct|enum class|enum) (\w+)|(?!using|template|friend|#)[\w:].*?\b(\w+)\s*[(={;\[])", re.MULTILINE)
TOGETHER = 12
# What a test ends with defines main, which a program has once.
ONE_MAIN = "".join(f"#undef {name}\n#define {name}(test)\n" for name in ("QTEST_MAIN", "QTEST_GUILESS_MAIN", "QTEST_APPLESS_MAIN"))


def cache_folder():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    folder = Path(base) / "imr-workbench" / "clean-sources"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Sources:
    """What the sources are made of."""

    def __init__(self, build):
        self.build = build
        with open(build / "compile_commands.json", encoding="utf-8") as file:
            self.commands = {TOP / entry["file"]: entry["command"] for entry in json.load(file)}
        self.version = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True).stdout
        self.contents = {}

    def content(self, path):
        if path not in self.contents:
            self.contents[path] = path.read_bytes() if path.is_file() else b""
        return self.contents[path]

    def closure(self, source):
        """The source and our headers behind it. What the build generates follows from these and the command."""
        found, still = {source}, [source]
        while still:
            path = still.pop()
            for name in INCLUDE.findall(self.content(path)):
                for header in (path.parent / name.decode(), TOP / name.decode()):
                    if header.is_file() and header not in found:
                        found.add(header)
                        still.append(header)
        return sorted(found)

    def key(self, source):
        """Says nothing of the place of this checkout, so that all checkouts share what is known."""
        digest = hashlib.sha256(self.version)
        digest.update(self.commands[source].replace(str(TOP), ".").encode())
        for path in [TOP / ".clang-tidy", *self.closure(source)]:
            digest.update(f"\0{path.relative_to(TOP)}\0".encode())
            digest.update(self.content(path))
        return digest.hexdigest()

    def own_names(self, source):
        """What the source defines for itself alone: two that use one name cannot be checked as one."""
        text = self.content(source).decode()
        names = {first or second for part in ANONYMOUS.findall(text) for first, second in DEFINED.findall(part)}
        return names | ({"main"} if re.search(r"^int main\(", text, re.MULTILINE) else set())

    def flags(self, source):
        """The compiler's options, and apart the folders that only this target's generated sources are in."""
        words = shlex.split(self.commands[source])
        words = words[next(n for n, word in enumerate(words) if "clang" in word) + 1:]
        out = words.index("-o")
        del words[out:out + 2]
        words = [word for word in words if word != "-c" and word != str(source)]
        words = re.sub(r"(^|\0)-isystem\0", r"\1-isystem", "\0".join(words)).split("\0")
        own = [word for word in words if word.endswith("_autogen/include")]
        return tuple(word for word in words if word not in own), own


def batches(sources, paths):
    """Groups of sources that one compiler call can see together."""
    found = []
    for path in sorted(paths):
        flags, own = sources.flags(path)
        names = sources.own_names(path)
        for batch in found:
            if batch["flags"] == flags and len(batch["paths"]) < TOGETHER and not batch["names"] & names:
                break
        else:
            batch = {"flags": flags, "own": [], "names": set(), "paths": []}
            found.append(batch)
        batch["paths"].append(path)
        batch["names"] |= names
        batch["own"] += [word for word in own if word not in batch["own"]]
    return found


def tidy(build, number, batch):
    """What clang-tidy has against the sources, and which are clean."""
    paths = batch["paths"]
    together = build / "together" / f"{number}.cpp"
    together.parent.mkdir(exist_ok=True)
    includes = "".join(f'#include "{path}"\n' for path in paths)
    together.write_text(("#include <QTest>\n" + ONE_MAIN if "/tests/" in includes else "") + includes)
    files = together if len(paths) > 1 else paths[0]
    run = subprocess.run(["clang-tidy", "--quiet", f"--config-file={TOP / '.clang-tidy'}", str(files), "--", *batch["flags"],
                          *batch["own"]], check=False, capture_output=True, text=True)
    if run.returncode == 0:
        return "", paths
    if len(paths) > 1 and "clang-diagnostic-error" in run.stdout:  # They do not go together after all.
        half = len(paths) // 2
        parts = [tidy(build, f"{number}-{n}", {**batch, "paths": part}) for n, part in enumerate((paths[:half], paths[half:]))]
        return "".join(findings for findings, _ in parts), [path for _, clean in parts for path in clean]
    return run.stdout or f"clang-tidy ended with status {run.returncode}\n{run.stderr}", []


def main():
    build = Path(sys.argv[1]).resolve()
    sources, cache = Sources(build), cache_folder()
    paths = [TOP / name for name in sys.argv[2:]]
    unknown = [path for path in paths if path not in sources.commands]
    for path in unknown:
        print(f"{path.relative_to(TOP)}: not part of the build, so nobody compiles it")
    marks = {path: cache / sources.key(path) for path in paths if path not in unknown}
    work = batches(sources, [path for path, mark in marks.items() if not mark.exists()])
    failed, show = bool(unknown), sys.stderr.isatty()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        running = [workers.submit(tidy, build, number, batch) for number, batch in enumerate(work)]
        for number, done in enumerate(concurrent.futures.as_completed(running), 1):
            findings, clean = done.result()
            for path in clean:
                marks[path].touch()
            if findings:
                failed = True
                print(findings, flush=True)
            if show:
                print(f"\rclang-tidy {number}/{len(work)} ", end="", file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main() if shutil.which("clang-tidy") else "clang-tidy is missing")
