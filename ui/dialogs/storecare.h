// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "core/review/ids.h"

class QAction;
class QMenu;
class QTimer;
class QWidget;

namespace imr {

class FieldCatalogue;
class MessageBar;
class Settings;
class StoreService;
struct Error;

/// Looks after the case database while a window has it open: says why it can only be read, makes the daily backup, says
/// when a save waits for another program, notices what others changed; and holds the commands about the file as a whole.
class StoreCare : public QObject {
    Q_OBJECT
public:
    struct Parts {
        StoreService &service;
        const FieldCatalogue &catalogue;
        Settings &settings;
        MessageBar &messages;
        QWidget &window;
    };
    explicit StoreCare(const Parts &parts);

    void fillMenu(QMenu &menu) const;
    /// The letter that "Delete letter" is about; none where no letter is open.
    void setLetter(LetterId letter, const QString &name);

    QAction *replaceValue, *importValues, *restore, *check, *deleteLetter;

Q_SIGNALS:
    void contentChanged(); ///< by another program, or by one of the commands
    void letterRemoved(imr::LetterId letter);

private:
    QAction *make(const QString &text);
    void tellState();
    void backUp();
    void watch();
    void look();
    void tellWaiting(bool isWaiting);
    void startReplacing();
    void startImporting();
    void planTable(const QString &path);
    void startRestoring();
    void restoreFrom(const QString &path);
    void startCheck();
    void askToDelete();
    void removeLetter();
    void offerToRenew(int backups);
    void report(const Error &error);

    Parts m_parts;
    QTimer *m_timer;
    qint64 m_version = -1;
    bool m_isLooking = false;
    LetterId m_letter;
    QString m_letterName;
};

} // namespace imr
