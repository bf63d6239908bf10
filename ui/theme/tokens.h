// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>
#include <QMap>
#include <QPalette>
#include <QStringList>

#include "ui/theme/theme.h"

namespace imr {

/// The colours of one theme by their names in the token file, and the tints of the six groups.
struct ThemeColors {
    QMap<QString, QColor> named;
    std::array<GroupTint, 6> tints;

    QColor operator()(QStringView name) const { return named.value(name.toString()); }
};

/// What resources/theme/tokens.json says. Loaded once, never changed.
struct ThemeTokens {
    ThemeColors light;
    ThemeColors dark;
    QMap<QString, double> points;
    QStringList families;
    QStringList letterFamilies;

    static const ThemeTokens &builtIn();
};

QString tokenName(Token token);
/// Relative contrast after WCAG 2, from 1 to 21.
double contrast(const QColor &first, const QColor &second);
/// True where the system asks for black on white or white on black.
bool isHighContrast(const QPalette &system);
/// The colours of a high-contrast system palette: no tints, everything that is drawn in its text colour.
ThemeColors highContrastColors(const ThemeColors &normal, const QPalette &system);
QPalette paletteFrom(const ThemeColors &colors);
/// The style sheet of resources/theme/style.qss with its @names@ replaced.
QString styleSheetFrom(const ThemeColors &colors);

} // namespace imr
