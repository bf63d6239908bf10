// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/jobs/exportjob.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace imr {

class StoreService;

/// Asks what to export: format, which letters, where to. Counts the letters before anything is written.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(StoreService &service, const QString &query, const QString &folder, QWidget *parent = nullptr);

    ExportJob::Request request() const;

private:
    void setupLayout(const QString &folder);
    void connectSignals();
    void browse();
    void count();
    void refresh();
    QString ending() const;

    StoreService &m_service;
    QComboBox *m_format = nullptr;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_found = nullptr;
    QLineEdit *m_query = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_export = nullptr;
    int m_serial = 0;
    int m_letters = -1;
};

} // namespace imr
