// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "app/cli/command.h"

namespace imr::cli {

/// All commands, in the order of the help.
const QList<Command> &commands();

/// Runs the command that the arguments name; the first is the program itself.
ExitStatus runCommandLine(const QStringList &arguments, Console &console);

} // namespace imr::cli
