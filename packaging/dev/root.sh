# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 13 root that a Debian 12 host builds and runs in. Sourced by dev.
# shellcheck shell=bash
: "${top:?sourced by dev, which sets it}"

cache=${XDG_CACHE_HOME:-$HOME/.cache}/imr-workbench

# root_path base|full: where the root of the present package lists is, made or not.
root_path() {
    local list
    list=$(packages base; [ "$1" = base ] || packages extra)
    printf '%s/root-%s-%s\n' "$cache" "$1" "$(printf '%s' "$list" | sha256sum | cut -c1-12)"
}

# host_mirror: the mirror of the host's own Debian packages, whatever form its apt sources have.
host_mirror() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' 2>/dev/null |
        awk '$1 ~ /^(https?|file|ftp|mirror)/ && ($2 == "bookworm" || $2 == "stable" || $2 == "oldstable") {print $1; exit}'
}

# host_proxy: the options that give mmdebstrap the proxies that the host's own apt uses.
host_proxy() {
    local scheme proxy
    for scheme in http https; do
        proxy=$(apt-config dump --format '%v%n' "Acquire::$scheme::Proxy" 2>/dev/null | head -n 1)
        [ -z "$proxy" ] || printf '%s\n' "--aptopt=Acquire::$scheme::Proxy \"$proxy\""
    done
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
            elif [ -d "$scratch" ]; then
                mmdebstrap --unshare-helper find "$scratch" -mindepth 1 -delete 2>/dev/null
                rm -rf "$scratch"
            fi ;;
    esac
    [ -d "$scratch" ] || rm -f "$note"
}

# unpack_root DIR NAMES [OPTION...]: mmdebstrap writes a tar, and the caller unpacks it as its own files. So the root can
# lie in a home folder that sub-ids may not enter, and is removed with rm.
unpack_root() {
    local target=$1 names=$2 mode=unshare mirror scratch proxies
    shift 2
    [ "$(id -u)" -ne 0 ] || mode=root
    mirror=$(host_mirror)
    [ -n "$mirror" ] || fail "no Debian mirror in this machine's apt sources; add one and run this again"
    scratch=$(mktemp -d /tmp/imr-root.XXXXXX) && chmod 1777 "$scratch"
    printf '%s\n' "$scratch" >"$cache/scratch"
    mapfile -t proxies < <(host_proxy)
    mkdir -p "$target"
    # It ends, and cleans up, when dev is killed; the next dev waits for that, since the lock is its too.
    # shellcheck disable=SC2016
    HOME=$scratch TMPDIR=$scratch setpriv --pdeathsig TERM mmdebstrap --quiet --mode="$mode" --variant=apt --include="$names" "${proxies[@]}" --dpkgopt=force-unsafe-io \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --customize-hook='mkdir -p "$1/run/host" "$1/etc/fonts/conf.d" && printf "<?xml version=\"1.0\"?><fontconfig><dir>/run/host/fonts</dir></fontconfig>\n" > "$1/etc/fonts/conf.d/00-host-fonts.conf"' "$@" \
        trixie - "$mirror" | tar -x --no-same-owner --exclude='./dev/*' -C "$target" 1>&2
    [ "${PIPESTATUS[*]}" = "0 0" ] || return 1
}

# may_unshare: an ordinary user's root is made and entered through user namespaces.
may_unshare() {
    local user
    [ "$(id -u)" -ne 0 ] || return 0
    user=$(id -un)
    grep -qE "^($user|$(id -u)):" /etc/subuid 2>/dev/null ||
        fail "user $user has no sub-ids; an administrator must run: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user"
    unshare --user true 2>/dev/null ||
        fail "this machine does not let ordinary users make namespaces; an administrator must run: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000"
}

# found_root base|full: the root to use for that, if there is one: whatever needs base finds it in full too.
found_root() {
    local kind
    for kind in full "$1"; do
        [ ! -d "$(root_path "$kind")" ] || { root_path "$kind"; return 0; }
    done
    return 1
}

# make_root base|full: makes the root if it is not there. A root has its final name only when it is whole.
make_root() {
    local target names lock
    ! found_root "$1" >/dev/null || return 0
    target=$(root_path "$1")
    install_packages mmdebstrap bubblewrap uidmap
    may_unshare
    if ! mkdir -p "$cache" || ! chmod 700 "$cache"; then fail "cannot write to $cache"; fi
    exec {lock}>"$cache/lock"
    flock -n "$lock" || { say "waiting for another dev that makes a root"; flock "$lock"; }
    if [ ! -d "$target" ]; then
        remove_scratch
        say "making the Debian 13 root ($1) in $target; this takes a minute or two"
        names=$( (packages base; [ "$1" = base ] || packages extra) | paste -sd,)
        unpack_root "$target.part" "$names" </dev/null ||
            { remove_scratch; fail "the Debian 13 root could not be made; see the lines above"; }
        mv "$target.part" "$target"
        remove_scratch
        remove_old_roots
    fi
    exec {lock}>&-
}

# remove_old_roots: those of former package lists, but none that a program still runs in.
remove_old_roots() {
    local old use
    for old in "$cache"/root-*; do
        case "$old" in "$(root_path base)" | "$(root_path full)") continue ;; esac
        [ -d "$old" ] || continue
        exec {use}<"$old"
        if flock -n "$use"; then
            say "removing the root of a former package list, $old"
            rm -rf --one-file-system "$old"
        fi
        exec {use}<&-
    done
}

# visible_folders ARG...: the folders that commands in the root see at their own paths.
visible_folders() {
    local argument folder
    printf '%s\n' "$top" "$(dirname "$top")" "$HOME" /tmp "$PWD" "$(pwd -P)"
    for folder in "${XDG_DATA_HOME:-}" "${XDG_CONFIG_HOME:-}" "${XDG_CACHE_HOME:-}" "${CCACHE_DIR:-}"; do
        [ -z "$folder" ] || { mkdir -p "$folder" && printf '%s\n' "$folder"; }
    done
    for argument in "$@"; do
        argument=${argument#--*=}
        if [ -d "$argument" ]; then printf '%s\n' "$(realpath -s "$argument")" "$(realpath "$argument")"
        elif [[ $argument == */* ]] && [ -d "$(dirname "$argument")" ]; then
            folder=$(realpath -s "$(dirname "$argument")")
            printf '%s\n' "$folder" "$(realpath "$folder")"
        fi
        # What a link names lies somewhere else.
        [ ! -L "$argument" ] || [ ! -e "$argument" ] || dirname "$(realpath "$argument")"
    done
}

# time_zone ROOT: the host's zone by its name, where the root knows it.
time_zone() {
    local zone
    zone=$(realpath /etc/localtime 2>/dev/null)
    zone=${zone##*/zoneinfo/}
    if [ -f "$1/usr/share/zoneinfo/$zone" ]; then printf '%s' "$zone"; else printf UTC; fi
}

# in_root base|full CMD...: runs a command in the root with the caller's folder, streams and exit status.
in_root() {
    local root folder entry use arguments=()
    root=$(found_root "$1") || fail "the Debian 13 root is missing; run: dev setup"
    shift
    # Held as long as the command runs, so that nobody removes the root under it.
    exec {use}<"$root"
    flock -s "$use"
    arguments=(--die-with-parent --tmpfs / --proc /proc --dev-bind /dev /dev --dir /run/host --dir /var/tmp)
    for entry in usr etc var/lib/dpkg; do [ ! -d "$root/$entry" ] || arguments+=(--ro-bind "$root/$entry" "/$entry"); done
    for entry in bin sbin lib lib32 lib64 libx32; do [ ! -L "$root/$entry" ] || arguments+=(--symlink "usr/$entry" "/$entry"); done
    for entry in /etc/passwd /etc/group; do arguments+=(--ro-bind "$entry" "$entry"); done
    for entry in share local/share; do
        [ ! -d "/usr/$entry/fonts" ] || arguments+=(--ro-bind "/usr/$entry/fonts" "/run/host/fonts/$entry")
    done
    [ ! -d /sys ] || arguments+=(--ro-bind /sys /sys)
    [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "$XDG_RUNTIME_DIR" ] || arguments+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    [ -z "${XAUTHORITY:-}" ] || [ ! -f "$XAUTHORITY" ] || arguments+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    while IFS= read -r folder; do
        case "$folder" in
            / | /usr | /usr/* | /etc | /etc/* | /var | /run | /bin | /lib* | /sbin | /proc | /proc/* | /dev | /dev/* | /sys | /sys/*) ;;
            *) arguments+=(--bind "$folder" "$folder") ;;
        esac
    done < <(visible_folders "$@" | sort -u)
    exec bwrap "${arguments[@]}" --chdir "$(pwd -P)" --setenv IMR_DEV_ROOT "$root" --setenv TZ "${TZ:-$(time_zone "$root")}" \
        --setenv LANG C.UTF-8 --setenv PATH "$(program_path):/usr/bin:/bin:/usr/sbin:/sbin" -- "$@"
}
