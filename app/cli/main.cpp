// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLoggingCategory>

#include "app/cli/commands.h"
#include "core/base/userdefaults.h"
#include "core/terms/ownlexicons.h"
#include "core/wording/translations.h"

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"imr"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(IMR_VERSION));
    imr::installTranslations(application);

    // The streams are for answers; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(u"imr.*.debug=false\nimr.*.info=false"_s);
    imr::cli::Console console;
    if (const imr::Result<void> own = imr::useOwnLexicons(imr::userdefaults::lexiconFolder()); !own) {
        console.say(own.error());
        console.flush();
        return int(imr::cli::ExitStatus::Failed);
    }
    const imr::cli::ExitStatus status = imr::cli::runCommandLine(QCoreApplication::arguments(), console);
    if (!console.flush()) {
        return int(imr::cli::ExitStatus::Failed);
    }
    return int(status);
}
