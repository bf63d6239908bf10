// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr {

/// Takes from this process, for good, what reading a stranger's PDF never needs: memory beyond 1 GiB, core dumps (they
/// would hold the letter), files and sockets that its parent forgot to close, and the system calls for sockets, other
/// programs, and files that are written, made, moved or removed; those fail with EPERM from then on. Reading files stays:
/// fonts are files. Not in sanitized builds, whose own memory and leak check need more.
/// False where the kernel has no filter: the process is then only limited.
bool confineProcess();

} // namespace imr
