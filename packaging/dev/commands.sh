# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The commands of dev. Sourced by it.
# shellcheck shell=bash
: "${top:?sourced by dev, which sets it}"

needs='Qt 6.8 or newer with Qt PDF, Qt SVG and Qt Charts, KSyntaxHighlighting of KDE Frameworks 6, SQLite 3.46, SQLiteCpp, Poppler with Qt 6, Tesseract 5, libxlsxwriter, libarchive, CMake and g++ 14'

command_help() {
    cat <<'TEXT'
dev: builds, tests and runs IMR Workbench. Every command first does the set-up that is missing.

  dev run [FILES]        open the workbench on the sample letters, or on FILES
  dev test [--all]       build and run the tests; --all: the slow ones too
  dev setup              only the set-up
  dev build [PRESET]     configure and build (dev, asan, release, tidy); default dev
  dev exec CMD...        run a command with the built programs on the path
  dev shell              a shell with the built programs on the path
  dev bench [NAME]       measure, side by side with references
  dev lint [--all]       formatting, static checks, shell scripts
  dev package [--try]    the Debian package; --try: installs it in a clean root and works with it
  dev screenshots DIR    pictures of the window, light and dark, 100 % and 200 %

Example: dev exec imr extract letter.pdf
TEXT
}

preset=${IMR_PRESET:-dev}
# All checkouts of a user share what was compiled, whatever folder they are in.
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
program_path() { printf '%s/build/%s/bin' "$top" "$preset"; }

# set_up base|full: whatever this machine lacks to build here.
set_up() {
    case "$(host_kind)" in
        native)
            # shellcheck disable=SC2046
            install_packages $(packages base; [ "$1" = base ] || packages extra) ;;
        rooted) make_root "$1" ;;
        other) fail "this is neither Debian 12 nor newer; build with CMake by hand. Needed: $needs." ;;
    esac
}

# inside base|full CMD...: runs where the packages are; does not return.
inside() {
    local kind=$1; shift
    if [ "$(host_kind)" = rooted ]; then in_root "$kind" "$@"; fi
    PATH=$(program_path):$PATH exec "$@"
}

# build_ground: what a build folder depends on beside the sources: the root (or the machine) and the checkout's place.
build_ground() {
    if [ "$(host_kind)" = rooted ]; then root_path base; else . /etc/os-release && printf '%s\n' "$PRETTY_NAME"; fi
    printf '%s\n' "$top"
}

# progress LOG: keeps what ninja says, and shows how far it is where somebody looks.
progress() {
    if [ ! -t 2 ]; then cat >"$1"; return; fi
    tee "$1" | awk '/^\[[0-9]+\/[0-9]+\]/ {printf "\r%s ", $1; fflush(); shown = 1} END {if (shown) printf "\r             \r"}' >&2
}

# compile base|full [TARGET...]: configures where that was not done, then builds all or the targets. Says what went wrong,
# is quiet otherwise.
compile() (
    local kind=$1; shift
    cd "$top" || exit 1
    local log=build/$preset.log lock
    mkdir -p build || fail "cannot write to $top/build"
    exec {lock}>"build/$preset.lock"
    flock -n "$lock" || { say "waiting for another dev that builds here"; flock "$lock"; }
    if [ -f "build/$preset/ground" ] && [ "$(cat "build/$preset/ground")" != "$(build_ground)" ]; then
        say "building anew: the root or the place of this checkout has changed"
        rm -rf "build/$preset"
    fi
    say "building (preset $preset)"
    if [ ! -f "build/$preset/build.ninja" ]; then
        ( inside "$kind" cmake --preset "$preset" ) >"$log" 2>&1 </dev/null || { cat "$log" >&2; fail "configuring failed"; }
    fi
    build_ground >"build/$preset/ground"
    ( inside "$kind" cmake --build "build/$preset" ${1:+--target "$@"} ) 2>&1 </dev/null | progress "$log"
    [ "${PIPESTATUS[0]}" -eq 0 ] ||
        { grep -vE '^\[[0-9]+/[0-9]+\]' "$log" | cut -c1-400 | tail -n 100 >&2; fail "the build failed; all of it is in $top/$log"; }
)

# ready base|full [TARGET...]: set up and built, or the end.
ready() {
    set_up "$1"
    compile "$@" || exit 1
}

command_setup() { set_up base; say "ready"; }
command_build() { preset=${1:-$preset}; ready "$(kind_for "$preset")"; say "built into $(program_path)"; }
command_exec() {
    [ $# -gt 0 ] || { say "exec needs a command; example: dev exec imr --help"; exit 2; }
    ready base
    inside base "$@"
}
command_shell() { ready base; inside base bash -i; }

# kind_for PRESET: the clang based presets need the extra packages.
kind_for() { case "$1" in tidy | fuzz) echo full ;; *) echo base ;; esac; }

has_display() { [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]; }

command_run() {
    local data=${XDG_DATA_HOME:-$HOME/.local/share}/imr-workbench letters=("$@")
    ready base
    (umask 077 && mkdir -p "$data") || fail "cannot write to $data"
    # The samples are offered once; who has removed them does not want them again.
    [ $# -gt 0 ] || [ -f "$data/cases.db" ] || letters=("$top"/resources/samples/*.pdf)
    if has_display; then inside base imr-workbench --db "$data/cases.db" "${letters[@]}"; fi
    say "no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the main job runs without a window"
    [ ${#letters[@]} -gt 0 ] || letters=("$top"/resources/samples/*.pdf)
    inside base "$top/packaging/dev/headless-job" "$data/cases.db" "${letters[@]}"
}

command_test() {
    local kind=base arguments=(-LE slow)
    if [ "${1:-}" = --all ]; then kind=full; arguments=(); shift; fi
    ready "$kind"
    cd "$top" || exit 1
    QT_QPA_PLATFORM=offscreen inside "$kind" ctest --test-dir "build/$preset" --output-on-failure -j2 "${arguments[@]}" "$@"
}

command_bench() { preset=release; ready full imr-bench bench_keystrokes bench_opening; inside full "$top/tests/bench/run" "$@"; }
command_lint() { set_up full; cd "$top" || exit 1; inside full "$top/tests/lint/run" "$@"; }
command_screenshots() {
    [ $# -eq 1 ] || { say "screenshots needs a folder; example: dev screenshots /tmp/pictures"; exit 2; }
    mkdir -p "$1" || exit 1
    ready full
    inside full "$top/packaging/dev/screenshots" "$(realpath "$1")"
}
