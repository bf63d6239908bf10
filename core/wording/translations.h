// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

namespace imr {

/// Gives English texts with a count their singular and plural: "%n item(s)" becomes "%n item" or "%n items".
class EnglishCounts : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override;
};

/// Installs what the program has for the user's language; the application owns it. Where there is nothing, texts stay
/// English. Call it once in main(), before the first text is shown.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace imr
