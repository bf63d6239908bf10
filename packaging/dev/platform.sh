# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What this machine is, and how packages get onto it. Sourced by dev.
# shellcheck shell=bash
: "${top:?sourced by dev, which sets it}"

say() { printf 'dev: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# packages base|extra: the names of one list, one a line.
packages() { grep -vE '^[[:space:]]*(#|$)' "$top/packaging/dev/packages.$1"; }

# host_kind: native (Debian 13 or newer), rooted (Debian 12), or other.
host_kind() {
    local id='' version=''
    id=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID:-}")
    version=$(. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_ID:-99}")
    if [ "$id" != debian ]; then echo other
    elif [ "${version%%.*}" -ge 13 ]; then echo native
    elif [ "${version%%.*}" -eq 12 ]; then echo rooted
    else echo other; fi
}

# missing_packages NAME...: those that are not installed on the host.
missing_packages() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s ' "$name"
    done
}

# install_packages NAME...: installs on the host what is missing there, or says who must.
install_packages() {
    local missing as_root=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        # sudo may ask for the password only where somebody can answer.
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then as_root=(sudo)
        else
            fail "packages are missing; an administrator must run: apt-get update && apt-get install --no-install-recommends -y $missing"
        fi
    fi
    say "installing $missing"
    "${as_root[@]}" apt-get update -qq >&2 || fail "apt-get update failed; check the package sources of this machine"
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends -y -qq $missing >&2 \
        || fail "apt-get could not install: $missing"
}
