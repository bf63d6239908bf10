// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/selftest.h"

#include <chrono>
#include <cstdio>

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include "ui/record/recordview.h"
#include "ui/samples.h"
#include "ui/theme/theme.h"
#include "ui/workbenchwindow.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

void complain(const QString &what)
{
    std::fprintf(stderr, "self-test: %s\n", qPrintable(what));
}

} // namespace

bool hasResources(const Theme &theme)
{
    bool isComplete = true;
    const auto check = [&isComplete](bool isThere, const QString &what) {
        if (!isThere)
            complain(what + u" is missing"_s);
        isComplete = isComplete && isThere;
    };
    check(!FieldCatalogue::builtIn().fields().isEmpty(), u"the field catalogue"_s);
    check(QFile::exists(u":/imr/syntax/imr-letter.xml"_s), u"the letter syntax"_s);
    check(!sampleLetters().isEmpty(), u"the sample letters"_s);
    for (const QString &icon :
         {u"open"_s, u"import"_s, u"export"_s, u"left"_s, u"right"_s, u"undo"_s, u"redo"_s, u"search"_s})
        check(!theme.icon(icon).pixmap(16).isNull(), u"icon "_s + icon);
    return isComplete;
}

void endWhenLetterIsShown(WorkbenchWindow &window)
{
    QObject::connect(&window, &WorkbenchWindow::letterShown, qApp, [&window] {
        const bool hasValues = window.record().form() != nullptr && !window.record().form()->record().fields.isEmpty();
        if (!hasValues)
            complain(u"the sample letter has no values"_s);
        QCoreApplication::exit(hasValues ? 0 : 1);
    });
    QTimer::singleShot(std::chrono::seconds(30), qApp, [] {
        complain(u"no letter was shown"_s);
        QCoreApplication::exit(1);
    });
}

} // namespace imr
