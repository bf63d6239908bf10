// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportpresets.h"

#include <QJsonDocument>
#include <QSettings>

#include "core/base/userdefaults.h"

using namespace Qt::StringLiterals;

namespace imr::exportpresets {

namespace {

/// All in one value: a preset's name may hold any character.
QJsonObject readAll(const QSettings &settings)
{
    return QJsonDocument::fromJson(settings.value(u"exportPresets"_s).toByteArray()).object();
}

void writeAll(QSettings &settings, const QJsonObject &presets)
{
    settings.setValue(u"exportPresets"_s, QJsonDocument(presets).toJson(QJsonDocument::Compact));
}

QSettings userSettings()
{
    return QSettings(userdefaults::organization(), userdefaults::application());
}

} // namespace

QStringList names()
{
    return readAll(userSettings()).keys();
}

std::optional<ExportRequest> find(const QString &name)
{
    const QJsonObject presets = readAll(userSettings());
    return presets.contains(name) ? std::optional(requestOf(presets[name].toObject())) : std::nullopt;
}

void save(const QString &name, const ExportRequest &request)
{
    QSettings settings = userSettings();
    QJsonObject presets = readAll(settings);
    presets.insert(name, presetJson(request));
    writeAll(settings, presets);
}

void remove(const QString &name)
{
    QSettings settings = userSettings();
    QJsonObject presets = readAll(settings);
    presets.remove(name);
    writeAll(settings, presets);
}

} // namespace imr::exportpresets
