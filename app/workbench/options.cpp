// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/options.h"

#include <cstdlib>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.first().toInt(), parts.last().toInt()) : QSize();
}

} // namespace

Options readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Reads IMR determination letters and keeps what you correct.\n\n"
                                               "Example: imr-workbench --db cases.imr letter.pdf"));
    parser.addPositionalArgument(u"files"_s,
                                 Words::tr(
                                     "Letters to import, of which the first is opened; or a case database (.imrdb)."),
                                 u"[FILE...]"_s);
    const QCommandLineOption database(u"db"_s, Words::tr("The case database; made where there is none."), u"DB"_s);
    const QCommandLineOption selfTest(u"self-test"_s,
                                      Words::tr("Open a sample letter without a screen, then end with 0 or 1."));
    const QCommandLineOption screenshot(u"screenshot"_s,
                                        Words::tr("Write a picture of the window with its first letter, then end."),
                                        u"FILE"_s);
    const QCommandLineOption size(u"size"_s, Words::tr("Size of the picture, such as 1440x900."), u"SIZE"_s,
                                  u"1440x900"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("light, dark or system; for this start only."), u"THEME"_s);
    parser.addOptions({database, selfTest, screenshot, size, theme});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(*QCoreApplication::instance());

    Options options;
    options.database = parser.value(database);
    for (const QString &file : parser.positionalArguments()) {
        // So a file manager opens a case database.
        if (file.endsWith(u".imrdb"_s, Qt::CaseInsensitive))
            options.database = QFileInfo(file).absoluteFilePath();
        else
            options.files.append(QFileInfo(file).absoluteFilePath());
    }
    options.isSelfTest = parser.isSet(selfTest);
    options.screenshot = parser.value(screenshot);
    options.screenshotSize = sizeFrom(parser.value(size));
    const QString name = parser.value(theme);
    if (name == "light"_L1)
        options.theme = imr::Theme::Choice::Light;
    else if (name == "dark"_L1)
        options.theme = imr::Theme::Choice::Dark;
    else if (name == "system"_L1)
        options.theme = imr::Theme::Choice::System;
    else if (!name.isEmpty()) {
        qCritical("%s", qPrintable(Words::tr("--theme takes light, dark or system")));
        std::exit(2);
    }
    return options;
}
