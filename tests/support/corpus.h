// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::test {

/// The folder of real letters that lies beside a developer's checkout; empty in a stranger's clone. Tests over it skip
/// then, saying so.
QString corpusFolder();

} // namespace imr::test
