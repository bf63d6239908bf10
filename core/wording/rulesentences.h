// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::wording {

/// Whether the extractor's rule, or the finding, has words of its own: for the test that none is missing.
bool hasRuleName(const QString &ruleId);
bool hasFindingSentence(const QString &ruleId);

} // namespace imr::wording
