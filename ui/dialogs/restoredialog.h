// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/store/backups.h"

class QTreeWidget;

namespace imr {

/// The backups of the case database, newest first, one of which is put in its place.
class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    RestoreDialog(const QList<BackupFile> &files, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void setupLayout(const QList<BackupFile> &files);

    QTreeWidget *m_list = nullptr;
};

} // namespace imr
