// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/translations.h"

#include <memory>

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    QCoreApplication::installTranslator(translator.release());
    return true;
}

} // namespace

QString EnglishCounts::translate(const char *, const char *source, const char *, int count) const
{
    if (count < 0 || !source)
        return {};
    QString text = QString::fromUtf8(source);
    if (!text.contains("(s)"_L1))
        return {};
    return text.replace("(s)"_L1, count == 1 ? QString() : u"s"_s);
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    QCoreApplication::installTranslator(new EnglishCounts(&application)); // the last one installed is asked first
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"imr"_s, u":/i18n"_s);
}

} // namespace imr
