// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/confinement.h"

#include <algorithm>
#include <cerrno>
#include <initializer_list>
#include <limits>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/resource.h>
#include <unistd.h>

namespace imr {

namespace {

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    ::setrlimit(what, &both);
}

#ifndef __SANITIZE_ADDRESS__

constexpr auto neverNeeded = {
    // The network, and other processes by any kind of socket
    SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(accept),
    SCMP_SYS(accept4),
    // Other programs and processes
    SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(kill), SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_getfd), SCMP_SYS(unshare), SCMP_SYS(setns),
    // What changes files; to open one for writing is told apart below
    SCMP_SYS(creat), SCMP_SYS(truncate), SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2), SCMP_SYS(unlink),
    SCMP_SYS(unlinkat), SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(rmdir), SCMP_SYS(link), SCMP_SYS(linkat),
    SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(mknod), SCMP_SYS(mknodat), SCMP_SYS(chmod), SCMP_SYS(fchmodat),
    SCMP_SYS(chown), SCMP_SYS(lchown), SCMP_SYS(fchownat), SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(chroot),
    SCMP_SYS(setxattr), SCMP_SYS(lsetxattr), SCMP_SYS(utimensat),
    // Ways around all of this
    SCMP_SYS(io_uring_setup), SCMP_SYS(bpf), SCMP_SYS(userfaultfd), SCMP_SYS(open_by_handle_at)};

bool refuseWritableFiles(scmp_filter_ctx filter)
{
    bool done = true;
    for (const auto &[call, argument] : {std::pair{SCMP_SYS(open), 1U}, std::pair{SCMP_SYS(openat), 2U}}) {
        for (const int way : {O_WRONLY, O_RDWR}) {
            const scmp_arg_cmp writes{argument, SCMP_CMP_MASKED_EQ, O_ACCMODE, scmp_datum_t(way)};
            done = done && ::seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), call, 1, &writes) == 0;
        }
        const scmp_arg_cmp makes{argument, SCMP_CMP_MASKED_EQ, O_CREAT, O_CREAT};
        done = done && ::seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), call, 1, &makes) == 0;
    }
    // Its flags lie in memory, out of a filter's sight; the C library falls back to openat.
    return done && ::seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(openat2), 0, nullptr) == 0;
}

bool refuseProcesses(scmp_filter_ctx filter)
{
    // Threads may be made, processes not. clone3 hides its flags as openat2 does; the C library falls back to clone.
    const scmp_arg_cmp isProcess{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0};
    return ::seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, &isProcess) == 0
           && ::seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0, nullptr) == 0;
}

bool filterCalls()
{
    const std::unique_ptr<void, decltype(&::seccomp_release)> filter(::seccomp_init(SCMP_ACT_ALLOW),
                                                                     &::seccomp_release);
    const bool isMade = filter && refuseWritableFiles(filter.get()) && refuseProcesses(filter.get())
                        && std::ranges::all_of(neverNeeded, [&filter](int call) {
                               return ::seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(EPERM), call, 0, nullptr)
                                      == 0;
                           });
    if (!isMade)
        return false;
    // For threads that run already too; an older kernel takes it without.
    ::seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
    return ::seccomp_load(filter.get()) == 0;
}

#endif

} // namespace

bool confineProcess()
{
    ::close_range(STDERR_FILENO + 1, std::numeric_limits<unsigned>::max(), 0);
    limit(RLIMIT_CORE, 0);
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    limit(RLIMIT_DATA, rlim_t(1) << 30);
    return filterCalls();
#endif
}

} // namespace imr
