// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace imr {

struct FieldDefinition;

/// A value that does not come from the letter: asks for it and for its source.
class OutsideDialog : public QDialog {
    Q_OBJECT
public:
    OutsideDialog(const FieldDefinition &definition, const QString &value, const QString &fileName,
                  QWidget *parent = nullptr);

    QString value() const;
    QString source() const;

private:
    void setupLayout(const QString &label);
    void updateButton();

    QLineEdit *m_value = nullptr;
    QComboBox *m_source = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace imr
