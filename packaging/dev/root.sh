# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 13 root that a Debian 12 host builds and runs in. Sourced by dev.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/imr-workbench

# root_path base|full: where the root of the present package lists is, made or not.
root_path() {
    local list
    list=$(packages base; [ "$1" = base ] || packages extra)
    printf '%s/root-%s-%s\n' "$cache" "$1" "$(printf '%s' "$list" | sha256sum | cut -c1-12)"
}

# host_mirror: the mirror of the host's own Debian packages, whatever form its apt sources have.
host_mirror() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' 2>/dev/null |
        awk '$2 == "bookworm" || $2 == "stable" || $2 == "oldstable" {print $1; exit}'
}

# remove_scratch: what an interrupted set-up left behind. As an ordinary user it belongs to sub-ids.
remove_scratch() {
    local note=$cache/scratch scratch
    rm -rf "$cache"/root-*.part
    [ -f "$note" ] || return 0
    scratch=$(cat "$note")
    case "$scratch" in
        /tmp/imr-root.*)
            if [ "$(id -u)" -eq 0 ]; then rm -rf --one-file-system "$scratch"
            elif [ -d "$scratch" ]; then mmdebstrap --unshare-helper rm -rf "$scratch" && rmdir "$scratch" 2>/dev/null
            fi ;;
    esac
    rm -f "$note"
}

# unpack_root DIR NAMES: mmdebstrap writes a tar, and the caller unpacks it as its own files. So the root can lie in a
# home folder that sub-ids may not enter, and is removed with rm.
unpack_root() {
    local target=$1 names=$2 mode=unshare mirror scratch
    [ "$(id -u)" -ne 0 ] || mode=root
    mirror=$(host_mirror)
    [ -n "$mirror" ] || fail "no Debian mirror in this machine's apt sources; add one and run this again"
    scratch=$(mktemp -d /tmp/imr-root.XXXXXX) && chmod 1777 "$scratch"
    printf '%s\n' "$scratch" >"$cache/scratch"
    mkdir -p "$target"
    TMPDIR=$scratch mmdebstrap --quiet --mode="$mode" --variant=apt --include="$names" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --customize-hook='mkdir -p "$1/run/host" && printf "<?xml version=\"1.0\"?><fontconfig><dir>/run/host/fonts</dir></fontconfig>\n" > "$1/etc/fonts/conf.d/00-host-fonts.conf"' \
        trixie - "$mirror" | tar -x --no-same-owner --exclude='./dev/*' -C "$target" 1>&2
    [ "${PIPESTATUS[*]}" = "0 0" ] || return 1
}

# make_root base|full: makes the root if it is not there. A root has its final name only when it is whole.
make_root() {
    local target names lock
    target=$(root_path "$1")
    [ ! -d "$target" ] || return 0
    install_packages mmdebstrap bubblewrap uidmap
    mkdir -p "$cache" && chmod 700 "$cache"
    exec {lock}>"$cache/lock"
    flock "$lock"
    if [ ! -d "$target" ]; then
        remove_scratch
        say "making the Debian 13 root ($1) in $target; this takes a minute or two"
        names=$( (packages base; [ "$1" = base ] || packages extra) | paste -sd,)
        unpack_root "$target.part" "$names" || { remove_scratch; fail "the Debian 13 root could not be made; see the lines above"; }
        mv "$target.part" "$target"
        remove_scratch
        remove_old_roots
    fi
    exec {lock}>&-
}

remove_old_roots() {
    local old
    for old in "$cache"/root-*; do
        case "$old" in "$(root_path base)" | "$(root_path full)") ;; *) [ ! -d "$old" ] || rm -rf --one-file-system "$old" ;; esac
    done
}

# visible_folders ARG...: the folders that commands in the root see at their own paths.
visible_folders() {
    local argument folder
    dirname "$top"
    printf '%s\n' "$HOME" /tmp "$PWD"
    for folder in "${XDG_DATA_HOME:-}" "${XDG_CONFIG_HOME:-}" "${XDG_CACHE_HOME:-}"; do
        [ -z "$folder" ] || { mkdir -p "$folder" && printf '%s\n' "$folder"; }
    done
    for argument in "$@"; do
        argument=${argument#--*=}
        if [ -d "$argument" ]; then realpath "$argument"
        elif [[ $argument == */* ]] && [ -d "$(dirname "$argument")" ]; then realpath "$(dirname "$argument")"
        fi
    done
}

# in_root base|full CMD...: runs a command in the root with the caller's folder, streams and exit status.
in_root() {
    local root folder entry arguments=()
    root=$(root_path "$1"); shift
    arguments=(--die-with-parent --tmpfs / --proc /proc --dev-bind /dev /dev)
    for entry in usr etc var opt; do [ ! -d "$root/$entry" ] || arguments+=(--ro-bind "$root/$entry" "/$entry"); done
    for entry in bin sbin lib lib32 lib64 libx32; do [ ! -L "$root/$entry" ] || arguments+=(--symlink "usr/$entry" "/$entry"); done
    for entry in /etc/passwd /etc/group; do arguments+=(--ro-bind "$entry" "$entry"); done
    arguments+=(--dir /run --dir /run/host)
    [ ! -e /etc/localtime ] || arguments+=(--ro-bind "$(realpath /etc/localtime)" /run/host/localtime --setenv TZ :/run/host/localtime)
    [ ! -d /usr/share/fonts ] || arguments+=(--ro-bind /usr/share/fonts /run/host/fonts)
    [ ! -d /sys ] || arguments+=(--ro-bind /sys /sys)
    [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "$XDG_RUNTIME_DIR" ] || arguments+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    [ -z "${XAUTHORITY:-}" ] || [ ! -f "$XAUTHORITY" ] || arguments+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    while IFS= read -r folder; do
        case "$folder" in /|/usr|/usr/*|/etc|/etc/*|/var|/proc|/proc/*|/dev|/dev/*|/sys/*) ;; *) arguments+=(--bind "$folder" "$folder") ;; esac
    done < <(visible_folders "$@" | sort -u)
    exec bwrap "${arguments[@]}" --chdir "$PWD" --setenv IMR_DEV_ROOT "$root" \
        --setenv LANG C.UTF-8 --setenv PATH "$(program_path):/usr/bin:/bin:/usr/sbin:/sbin" -- "$@"
}
