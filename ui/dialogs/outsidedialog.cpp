// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outsidedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

OutsideDialog::OutsideDialog(const FieldDefinition &definition, const QString &value, const QString &fileName,
                             QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("From outside the letter"));
    m_value = new QLineEdit(value, this);
    m_value->setObjectName(u"value"_s);
    m_value->selectAll();
    m_source = new QComboBox(this);
    m_source->setObjectName(u"source"_s);
    m_source->setEditable(true);
    m_source->addItems({tr("office record"), tr("cover sheet"), tr("file name %1").arg(fileName)});
    setupLayout(wording::label(definition));
    connect(m_value, &QLineEdit::textChanged, this, &OutsideDialog::updateButton);
    connect(m_source, &QComboBox::currentTextChanged, this, &OutsideDialog::updateButton);
    updateButton();
}

void OutsideDialog::setupLayout(const QString &label)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Take"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(label, m_value);
    form->addRow(tr("Source"), m_source);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(400);
}

void OutsideDialog::updateButton()
{
    m_accept->setEnabled(!value().isEmpty() && !source().isEmpty());
}

QString OutsideDialog::value() const
{
    return m_value->text().simplified();
}

QString OutsideDialog::source() const
{
    return m_source->currentText().simplified();
}

} // namespace imr
