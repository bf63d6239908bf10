// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/exchange/valuesimport.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace imr {

class StoreService;

/// Brings in values of a table: each column gets its field, what would change is shown, and it is done as one action.
class ValuesDialog : public QDialog {
    Q_OBJECT
public:
    ValuesDialog(StoreService &service, const FieldCatalogue &catalogue, const QString &reviewer, const QString &path,
                 QWidget *parent);

Q_SIGNALS:
    void imported(qsizetype values);

private:
    void setupLayout();
    void readTable(const QString &path);
    void addColumns();
    QString mapText() const;
    void plan();
    void showPlan(const Result<ValuesPlan> &plan);
    void import();

    StoreService &m_service;
    const FieldCatalogue &m_catalogue;
    QString m_reviewer;
    QString m_fileName;
    CsvContent m_table;
    ValuesPlan m_plan;
    int m_serial = 0; ///< plans that were asked for
    QFormLayout *m_columns = nullptr;
    QList<QComboBox *> m_fields;
    QCheckBox *m_replaces = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace imr
