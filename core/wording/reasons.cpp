// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reasons.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace imr::wording {

namespace {

struct Reason {
    QStringView code;
    const char *text;
};

constexpr std::array reasons{
    Reason{u"letter-says-so", QT_TRANSLATE_NOOP("Reason", "the letter says so")},
    Reason{u"header-kept", QT_TRANSLATE_NOOP("Reason", "header kept")},
    Reason{u"text-kept", QT_TRANSLATE_NOOP("Reason", "text kept")},
    Reason{u"extractor-wrong", QT_TRANSLATE_NOOP("Reason", "misread by the program")},
};

} // namespace

QStringList overrideReasons()
{
    QStringList codes;
    for (const Reason &reason : reasons)
        codes.append(reason.code.toString());
    return codes;
}

QString reasonName(const QString &code)
{
    const auto *const found = std::ranges::find(reasons, QStringView(code), &Reason::code);
    return found == reasons.end() ? code : QCoreApplication::translate("Reason", found->text);
}

} // namespace imr::wording
