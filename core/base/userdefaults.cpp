// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/userdefaults.h"

#include <pwd.h>
#include <unistd.h>

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace imr::userdefaults {

QString organization()
{
    return u"IMR Workbench"_s;
}

QString application()
{
    return u"imr-workbench"_s;
}

QString loginName()
{
    // Whose process this is: the environment may say anything, or nothing.
    if (const passwd *const entry = getpwuid(geteuid())) {
        return QFile::decodeName(entry->pw_name);
    }
    const QString name = qEnvironmentVariable("LOGNAME", qEnvironmentVariable("USER"));
    return name.isEmpty() ? QString::number(geteuid()) : name;
}

QString reviewer()
{
    const QString name = QSettings(organization(), application()).value(u"reviewer"_s).toString().trimmed();
    return name.isEmpty() ? loginName() : name;
}

QString databasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/imr-workbench/cases.db"_s;
}

QString lexiconFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/imr-workbench/lexicons"_s;
}

} // namespace imr::userdefaults
