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

namespace {

QString loginName()
{
    // Whose process this is; the environment may say anything, but is better than a bare number.
    if (const passwd *const entry = getpwuid(geteuid())) {
        return QFile::decodeName(entry->pw_name);
    }
    const QString name = qEnvironmentVariable("LOGNAME", qEnvironmentVariable("USER"));
    return name.isEmpty() ? QString::number(geteuid()) : name;
}

} // namespace

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/imr-workbench/settings.ini"_s;
}

QString reviewer()
{
    const QString name = QSettings(settingsPath(), QSettings::IniFormat).value(u"reviewer/name"_s).toString().trimmed();
    return name.isEmpty() ? loginName() : name;
}

QString databasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/imr-workbench/cases.imrdb"_s;
}

} // namespace imr::userdefaults
