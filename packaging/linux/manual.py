#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes manual pages and shell completions from what the programs say of themselves: manual.py IMR WORKBENCH FOLDER

So they cannot tell anything else than --help. Writes imr.1, imr-COMMAND.1, imr-workbench.1, completion.bash, completion.zsh.
"""
import os
import re
import subprocess
import sys
from pathlib import Path

OPTION = re.compile(r"^  (?:(-\w), )?(--[\w-]+)(?: <(\w+)>)? +(.*)$")


def help_of(*command):
    # The folder of whoever builds is nobody's business.
    environment = {"PATH": os.environ["PATH"], "HOME": "/~", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    text = subprocess.run([*command, "--help"], check=True, capture_output=True, text=True, env=environment).stdout
    return text.replace("/~/", "~/")


def roff(text):
    return "\n".join(("\\&" + line if line[:1] in ".'" else line) for line in text.replace("\\", "\\e").replace("-", "\\-").splitlines())


class Help:
    """The parts of one --help."""

    def __init__(self, text):
        self.options, self.example, self.about, self.arguments = [], "", "", ""
        part = "about"
        for line in text.splitlines():
            if line.startswith("Usage: "):
                self.usage = line.removeprefix("Usage: ").strip()
            elif line in ("Options:", "Arguments:"):
                part = line.rstrip(":").lower()
            elif line.startswith("Example: "):
                self.example = line.removeprefix("Example: ")
            elif part == "options" and (found := OPTION.match(line)):
                self.options.append([*found.groups()])
            elif part == "options" and line.startswith("   ") and self.options:
                self.options[-1][3] += " " + line.strip()
            elif part == "about":
                self.about += line + "\n"
            elif part == "arguments":
                self.arguments += line + "\n"


def page(name, short, about, synopsis, options, example, more=""):
    parts = [f'.TH {name.upper()} 1 "" "IMR Workbench" "User Commands"', ".SH NAME", f"{roff(name)} \\- {roff(short)}", ".SH SYNOPSIS",
             f".B {roff(synopsis)}", ".SH DESCRIPTION", roff(about.strip())]
    if options:
        parts.append(".SH OPTIONS")
        for one, option, value, text in options:
            names = ", ".join(f"\\fB{roff(each)}\\fR" for each in (one, option) if each)
            parts += [".TP", names + (f" \\fI{value}\\fR" if value else ""), roff(text)]
    parts.append(more)
    if example:
        parts += [".SH EXAMPLES", ".nf", roff(example), ".fi"]
    return "\n".join(part for part in parts if part) + "\n"


EXIT = ".SH EXIT STATUS\n0 done, 1 failed, 2 wrong usage, 3 partly done (some files were refused)."


def write_command_line(imr, folder):
    text = help_of(imr)
    commands = dict(re.findall(r"^  (\w+) +(.*)$", text, re.MULTILINE))
    helps = {name: Help(help_of(imr, name)) for name in commands}
    listed = ".SH COMMANDS\n" + "".join(f".TP\n\\fB{name}\\fR\n{roff(about)} See \\fBimr\\-{name}\\fR(1).\n"
                                       for name, about in commands.items())
    (folder / "imr.1").write_text(page("imr", "reads IMR determination letters and keeps what was found in them",
                                       text.split("\n\n")[0].removeprefix("imr: "), "imr COMMAND [OPTIONS] [ARGUMENTS]", [], "",
                                       listed + EXIT + "\n.SH SEE ALSO\n.BR imr\\-workbench (1)"))
    for name, found in helps.items():
        more = (f".SH ARGUMENTS\n.nf\n{roff(found.arguments.strip())}\n.fi\n" if found.arguments.strip() else "") + EXIT
        (folder / f"imr-{name}.1").write_text(page(f"imr-{name}", commands[name].rstrip("."), found.about, found.usage,
                                                   found.options, found.example, more))
    return {name: [option for _, option, _, _ in found.options] for name, found in helps.items()}


def write_workbench(workbench, folder):
    found = Help(help_of(workbench))
    about, _, example = found.about.partition("Example: ")
    (folder / "imr-workbench.1").write_text(page("imr-workbench", "desktop workbench for IMR determination letters", about,
                                                 "imr-workbench [OPTIONS] [FILE...]", found.options, example or found.example,
                                                 ".SH SEE ALSO\n.BR imr (1)"))
    return [option for _, option, _, _ in found.options]


def write_completions(commands, workbench, folder):
    cases = "".join(f'        {name}) words="{" ".join(options)}" ;;\n' for name, options in commands.items())
    bash = f"""# bash completion for imr and imr-workbench
_imr() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} words=''
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "{' '.join(commands)} --help --version" -- "$current")
        return
    fi
    case "${{COMP_WORDS[COMP_CWORD - 1]}}" in
        --format) mapfile -t COMPREPLY < <(compgen -W 'csv jsonl xlsx' -- "$current"); return ;;
    esac
    case "${{COMP_WORDS[1]}}" in
{cases}    esac
    case "$current" in
        -*) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
        *) compopt -o default ;;
    esac
}}
_imr_workbench() {{
    COMPREPLY=()
    case "${{COMP_WORDS[COMP_CWORD]}}" in
        -*) mapfile -t COMPREPLY < <(compgen -W "{' '.join(workbench)}" -- "${{COMP_WORDS[COMP_CWORD]}}") ;;
        *) compopt -o default ;;
    esac
}}
complete -F _imr imr
complete -F _imr_workbench imr-workbench
"""
    (folder / "completion.bash").write_text(bash)
    arms = "".join(f"    {name}) compadd -- {' '.join(options)} ;;\n" for name, options in commands.items())
    zsh = f"""#compdef imr imr-workbench
if [[ $service == imr-workbench ]]; then
  if [[ $words[CURRENT] == -* ]]; then compadd -- {' '.join(workbench)}; else _files; fi
elif (( CURRENT == 2 )); then
  compadd -- {' '.join(commands)} --help --version
elif [[ $words[CURRENT-1] == --format ]]; then
  compadd -- csv jsonl xlsx
elif [[ $words[CURRENT] == -* ]]; then
  case $words[2] in
{arms}  esac
else
  _files
fi
"""
    (folder / "completion.zsh").write_text(zsh)


def main():
    imr, workbench, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    commands = write_command_line(imr, folder)
    write_completions(commands, write_workbench(workbench, folder), folder)


if __name__ == "__main__":
    main()
