// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace imr::test {

/// A layer under SQLite, for all connections that are opened after install(), in which a chosen write fails. Writes,
/// truncations and syncs are counted from arm() on. One thread.
class FaultVfs {
public:
    enum class Fault {
        Once,      ///< the n-th fails with an I/O error, what follows goes well
        From,      ///< the n-th and all that follow fail with an I/O error
        Full,      ///< the n-th and all that follow fail for want of room
        PowerLoss, ///< nothing is written from the n-th on, and losePower() forgets what was not synced
    };

    static void install();
    static void arm(Fault fault, int nth);
    static void disarm(); ///< and forget what was counted
    static int count();
    static bool hasStruck();

    /// Makes of every file what a disk may hold after the plug was pulled: all that was synced, and of the writes after
    /// that any, or parts of them. The connections must be closed.
    static void losePower(quint32 seed);
};

} // namespace imr::test
