// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace imr::wording {

/// Why values stand although a finding says that they disagree: the codes, in the order of their keys. Another reason is
/// kept as it was typed.
QStringList overrideReasons();
/// "header-kept" → "header kept"; what was typed as it is.
QString reasonName(const QString &reason);

} // namespace imr::wording
