// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/store/casestore.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace imr {

class StoreService;

/// "This value stands in 37 letters": shows each place with its words, lets some be left out, and changes the rest as
/// one action.
class ReplaceDialog : public QDialog {
    Q_OBJECT
public:
    ReplaceDialog(StoreService &service, const FieldCatalogue &catalogue, const QString &reviewer, QWidget *parent);

Q_SIGNALS:
    void replaced(qsizetype letters);

private:
    void setupLayout();
    void connectSignals();
    const FieldDefinition *field() const;
    void find();
    void showPlaces(const Result<QList<ValueOccurrence>> &places);
    void refresh();
    QList<ValueOccurrence> checkedPlaces() const;
    void replace();

    StoreService &m_service;
    const FieldCatalogue &m_catalogue;
    QString m_reviewer;
    QComboBox *m_field = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_find = nullptr;
    QPushButton *m_replace = nullptr;
    QList<ValueOccurrence> m_places;
};

} // namespace imr
