// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "ui/theme/theme.h"

class QSettings;

namespace imr {

/// What the program remembers between starts, each with its type. One object, made in main and passed in; GUI thread.
class Settings {
public:
    /// @p file: an INI file of its own, for tests; empty: the user's.
    explicit Settings(const QString &file = {});
    ~Settings();

    /// Under whose name edits are stored: what was set, otherwise the login name.
    QString reviewer() const;
    void setReviewer(const QString &name);
    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    QString lastFolder() const;
    void setLastFolder(const QString &folder);
    /// The layout of the window on a screen of this size.
    QByteArray windowGeometry(const QString &screen) const;
    QByteArray windowState(const QString &screen) const;
    void setWindow(const QString &screen, const QByteArray &geometry, const QByteArray &state);
    void forgetWindows();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace imr
