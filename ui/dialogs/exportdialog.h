// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/jobs/exportjob.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace imr {

class StoreService;

/// Asks what to export: format, which letters, which columns, where to. Counts the letters, shows the first rows, and says
/// what the format leaves out, before anything is written. Choices can be kept under a name.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(StoreService &service, const FieldCatalogue &catalogue, const QString &query, const QString &folder,
                 QWidget *parent = nullptr);

    ExportJob::Request request() const;

private:
    void makeWidgets(const QString &folder);
    void makeChoices();
    void setupLayout();
    QFormLayout *makeForm();
    void connectSignals();
    void browse();
    void changeFormat();
    void choosePreset(int index);
    void savePreset();
    void removePreset();
    void listPresets(const QString &current);
    void showPreset(const ExportRequest &request);
    void look();
    void showRows(const QList<QStringList> &rows);
    void refresh();
    ExportFormat format() const;
    bool isTable() const;

    StoreService &m_service;
    const FieldCatalogue &m_catalogue;
    QComboBox *m_preset = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_rows = nullptr;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_found = nullptr;
    QLineEdit *m_query = nullptr;
    QCheckBox *m_verified = nullptr;
    QComboBox *m_identity = nullptr;
    QListWidget *m_columns = nullptr;
    QCheckBox *m_allColumns = nullptr;
    QCheckBox *m_forExcel = nullptr;
    QCheckBox *m_describe = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    QTableWidget *m_firstRows = nullptr;
    QLabel *m_losses = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_export = nullptr;
    int m_serial = 0;
    int m_letters = -1;
};

} // namespace imr
