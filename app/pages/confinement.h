// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr {

/// Takes from this process what reading a stranger's PDF never needs: memory beyond 1 GiB, core dumps (they would hold
/// the letter), files and sockets that its parent forgot to close.
void confineProcess();

} // namespace imr
