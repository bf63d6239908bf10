// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/store/casestore.h"
#include "ui/dialogs/daysheet.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace imr {

class StoreService;

/// The day sheet of a batch: shows it, and writes it as a PDF to be printed.
class DaySheetDialog : public QDialog {
    Q_OBJECT
public:
    DaySheetDialog(StoreService &service, const FieldCatalogue &catalogue, BatchId batch, QString folder,
                   QWidget *parent = nullptr);

    const QList<DaySheetRow> &rows() const { return m_rows; }
    bool isReading() const { return !m_left.isEmpty(); }
    bool write(const QString &path);

private:
    void setupLayout();
    void readBatches(BatchId chosen);
    void start();
    void readNext(int serial);
    void showSheet();
    void save();

    StoreService &m_service;
    const FieldCatalogue &m_catalogue;
    QString m_folder;
    QList<LetterId> m_left; ///< still to be read
    QList<DaySheetRow> m_rows;
    int m_serial = 0;
    QComboBox *m_batch = nullptr;
    QTextBrowser *m_page = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace imr
