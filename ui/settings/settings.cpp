// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include "core/base/userdefaults.h"

namespace imr {
using namespace Qt::StringLiterals;

Settings::Settings(const QString &file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::reviewer() const
{
    const QString name = m_settings->value(u"reviewer"_s).toString().trimmed();
    return name.isEmpty() ? userdefaults::loginName() : name;
}

void Settings::setReviewer(const QString &name)
{
    m_settings->setValue(u"reviewer"_s, name.simplified());
}

Theme::Choice Settings::theme() const
{
    const QString name = m_settings->value(u"theme"_s).toString();
    if (name == "light"_L1)
        return Theme::Choice::Light;
    return name == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::System;
}

void Settings::setTheme(Theme::Choice choice)
{
    const QString name = choice == Theme::Choice::Light  ? u"light"_s
                         : choice == Theme::Choice::Dark ? u"dark"_s
                                                         : u"system"_s;
    m_settings->setValue(u"theme"_s, name);
}

QString Settings::lastFolder() const
{
    return m_settings->value(u"folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings->setValue(u"folder"_s, folder);
}

QByteArray Settings::windowGeometry(const QString &screen) const
{
    return m_settings->value(u"window/%1/geometry"_s.arg(screen)).toByteArray();
}

QByteArray Settings::windowState(const QString &screen) const
{
    return m_settings->value(u"window/%1/state"_s.arg(screen)).toByteArray();
}

void Settings::setWindow(const QString &screen, const QByteArray &geometry, const QByteArray &state)
{
    m_settings->setValue(u"window/%1/geometry"_s.arg(screen), geometry);
    m_settings->setValue(u"window/%1/state"_s.arg(screen), state);
}

void Settings::forgetWindows()
{
    m_settings->remove(u"window"_s);
}

} // namespace imr
