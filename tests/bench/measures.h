// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace imr::bench {

/// Figures by name: times in milliseconds, memory in MB. Empty where the measurement did not come to an end.
using Figures = QJsonObject;

/// One thread: reading PDFs into letters, and extracting from those letters.
Figures measureReading(const QStringList &files);
/// A QMainWindow with nothing in it.
Figures measureBareWindow();
/// The workbench over a case database: from start to the first page with highlights, and at rest.
Figures measureStart(const QString &database);
/// Each letter of the queue chosen in turn, until its first page stands there with highlights.
Figures measureClicks(const QString &database);
/// How long the window does not answer while it imports.
Figures measureImportGap(const QString &database, const QStringList &paths);

} // namespace imr::bench
