// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringView>

namespace imr {

/// The clause with which a rationale concludes.
struct Verdict {
    bool isNecessary = false;
    qsizetype start = 0;
    qsizetype end = 0;
    double confidence = 0;
};

/// The last concluding clause of a rationale, "As such," and "Therefore," left out; nothing where none concludes.
std::optional<Verdict> findVerdict(QStringView rationale);

} // namespace imr
