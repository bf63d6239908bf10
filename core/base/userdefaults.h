// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr {

/// What window and command line agree on without being told.
namespace userdefaults {

/// Where the settings of the window lie: QSettings(organization, application).
QString organization();
QString application();
/// "reviewer" of the settings, else the login name.
QString reviewer();
QString loginName();
/// The case database used where none is named: in the user's data folder. The folder may not exist yet.
QString databasePath();
/// Where the analyst's own lexicon files lie; need not exist.
QString lexiconFolder();

} // namespace userdefaults
} // namespace imr
