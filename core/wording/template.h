// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace imr::wording {

/// Puts parameters in the places %1 … %9 of a translated template, in one pass: a parameter that holds "%2" itself is
/// left as it is. A place without a parameter becomes "?".
QString filled(const QString &sentence, const QStringList &parameters);

/// "subject: sentence"; without a subject the sentence alone, its first letter large unless a parameter stands there.
QString about(const QString &subject, const QString &sentence, const QStringList &parameters);

} // namespace imr::wording
