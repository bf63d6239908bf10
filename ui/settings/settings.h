// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QString>

#include "core/review/waiting.h"
#include "ui/queue/queueorder.h"
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
    /// Under which confidence a value waits, and for what end letters are verified.
    ReviewRules rules() const;
    void setRules(const ReviewRules &rules);
    QueueOrder queueOrder() const;
    void setQueueOrder(QueueOrder order);
    /// Keys that a person gave to commands, by the command's name; commands without an entry keep their own.
    QHash<QString, QString> keys() const;
    void setKeys(const QHash<QString, QString> &keys);
    bool wasTourSeen() const;
    void setTourSeen();
    std::optional<QFont> letterFont() const; ///< nothing: the theme's own
    void setLetterFont(const QFont &font);
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
