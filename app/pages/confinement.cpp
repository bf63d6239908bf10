// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/confinement.h"

#include <limits>

#include <sys/resource.h>
#include <unistd.h>

namespace imr {

namespace {

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    ::setrlimit(what, &both);
}

} // namespace

void confineProcess()
{
    ::close_range(STDERR_FILENO + 1, std::numeric_limits<unsigned>::max(), 0);
    limit(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__ // whose shadow memory counts as data
    limit(RLIMIT_DATA, rlim_t(1) << 30);
#endif
}

} // namespace imr
