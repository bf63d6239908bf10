// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr {

/// What window and command line agree on without being told.
namespace userdefaults {

/// The file of the settings (ini), in the user's configuration folder.
QString settingsPath();
/// "reviewer/name" of the settings, else the login name.
QString reviewer();
/// The case database used where none is named: in the user's data folder. The folder may not exist yet.
QString databasePath();

} // namespace userdefaults
} // namespace imr
