// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

namespace imr {

/// A citation in one line: "MTUS Shoulder Complaints 2004, Section(s): Initial Care, Special Studies, page(s): 63-66".
QString citationText(const QJsonObject &citation);

/// Reads one citation as a person writes it, in the form of citationText(). Nothing where it names no source or work.
std::optional<QJsonObject> citationFromText(const QString &text);

} // namespace imr
