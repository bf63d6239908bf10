// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSize>
#include <QStringList>

#include "ui/theme/theme.h"

/// What the command line asks for.
struct Options {
    QString database; ///< empty: the one in the user's data folder
    QStringList files;
    bool isSelfTest = false;
    QString screenshot; ///< the file to write it to
    QSize screenshotSize;
    std::optional<imr::Theme::Choice> theme;
};

/// Ends the program with a sentence for --help, --version and wrong usage.
Options readOptions();
