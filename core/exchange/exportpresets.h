// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/exchange/exportrequest.h"

namespace imr::exportpresets {

/// Exports that somebody gave a name, kept with the user's settings: window and command line share them.
QStringList names();
std::optional<ExportRequest> find(const QString &name);
void save(const QString &name, const ExportRequest &request);
void remove(const QString &name);

} // namespace imr::exportpresets
