# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# dev package: the Debian package, and its trial in a root where nothing but it was installed. Sourced by dev.
# shellcheck shell=bash
: "${top:?sourced by dev, which sets it}"

# release_time: of the newest entry of the change log, so that a package made again later is the same, byte by byte.
release_time() { date -d "$(sed -n 's/^ -- .*>  //p' "$top/packaging/linux/changelog" | head -n 1)" +%s; }

# check_package FILE: the linters of what is in it.
check_package() {
    inside full lintian --fail-on error "$1"
}

# try_package FILE: installs it with apt in a new root, and does the main job there with the installed programs.
try_package() {
    local package=$1 root status lock
    [ "$(host_kind)" = rooted ] || install_packages mmdebstrap bubblewrap uidmap
    may_unshare
    mkdir -p "$cache"
    # Whoever makes a root removes unfinished ones first, and this one looks unfinished.
    exec {lock}>"$cache/lock"
    flock "$lock"
    root=$(mktemp -d "$cache/root-trial.XXXXXX.part") || fail "cannot write to $cache"
    say "installing $(basename "$package") in a root of its own, $root"
    # shellcheck disable=SC2016
    unpack_root "$root" xvfb,xdotool \
        --customize-hook="copy-in $package /tmp" \
        --customize-hook='chroot "$1" sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends /tmp/*.deb >/dev/null"' \
        </dev/null || { remove_scratch; fail "the package could not be installed"; }
    cp "$top/packaging/dev/package-job" "$root/tmp/"
    bwrap --die-with-parent --bind "$root" / --proc /proc --dev /dev --tmpfs /run --unshare-net --clearenv --setenv PATH /usr/bin:/bin \
        --setenv HOME /tmp/home --setenv LANG C.UTF-8 --chdir / -- bash /tmp/package-job
    status=$?
    rm -rf --one-file-system "$root"
    remove_scratch
    [ "$status" -eq 0 ] || fail "the installed programs did not do their job"
    say "the package works"
}

command_package() (
    preset=release
    cd "$top" || exit 1
    SOURCE_DATE_EPOCH=$(release_time)
    export SOURCE_DATE_EPOCH
    ready full imr imr-pages imr-workbench manual
    rm -f build/release/*.deb
    ( inside full cpack --config build/release/CPackConfig.cmake -B build/release >build/package.log ) || { cat build/package.log >&2; fail "packing failed"; }
    package=$(realpath build/release/*.deb)
    ( check_package "$package" ) || fail "lintian refuses $package"
    [ "${1:-}" != --try ] || try_package "$package"
    printf '%s\n' "$package"
)
