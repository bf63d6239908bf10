// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr {

/// The letters that the program ships, by name: resource paths.
QStringList sampleLetters();

} // namespace imr
