// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QMetaEnum>
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

ReviewRules Settings::rules() const
{
    const QMetaEnum names = QMetaEnum::fromType<ReviewProfile>();
    const QByteArray name = m_settings->value(u"profile"_s).toByteArray();
    bool isKnown = false;
    const int profile = names.keyToValue(name.constData(), &isKnown);
    const double threshold = m_settings->value(u"threshold"_s, defaultConfidenceThreshold).toDouble();
    return {qBound(0.0, threshold, 1.0), isKnown ? ReviewProfile(profile) : ReviewProfile::Everything};
}

void Settings::setRules(const ReviewRules &rules)
{
    m_settings->setValue(u"threshold"_s, rules.threshold);
    m_settings->setValue(u"profile"_s,
                         QString::fromLatin1(QMetaEnum::fromType<ReviewProfile>().valueToKey(int(rules.profile))));
}

QueueOrder Settings::queueOrder() const
{
    const int order = m_settings->value(u"queueOrder"_s).toInt();
    return order >= 0 && order < queueOrderCount ? static_cast<QueueOrder>(order) : QueueOrder::Import;
}

void Settings::setQueueOrder(QueueOrder order)
{
    m_settings->setValue(u"queueOrder"_s, static_cast<int>(order));
}

QHash<QString, QString> Settings::keys() const
{
    QHash<QString, QString> keys;
    m_settings->beginGroup(u"keys"_s);
    for (const QString &name : m_settings->childKeys())
        keys.insert(name, m_settings->value(name).toString());
    m_settings->endGroup();
    return keys;
}

void Settings::setKeys(const QHash<QString, QString> &keys)
{
    m_settings->remove(u"keys"_s);
    for (const auto &[name, key] : keys.asKeyValueRange())
        m_settings->setValue(u"keys/"_s + name, key);
}

bool Settings::wasTourSeen() const
{
    return m_settings->value(u"tourSeen"_s).toBool();
}

void Settings::setTourSeen()
{
    m_settings->setValue(u"tourSeen"_s, true);
}

std::optional<QFont> Settings::letterFont() const
{
    QFont font;
    const QString stored = m_settings->value(u"letterFont"_s).toString();
    return !stored.isEmpty() && font.fromString(stored) ? std::optional(font) : std::nullopt;
}

void Settings::setLetterFont(const QFont &font)
{
    m_settings->setValue(u"letterFont"_s, font.toString());
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
