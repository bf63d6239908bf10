// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/settings/settings.h"

namespace imr {
using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings &settings, Theme &theme, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_theme(theme)
{
    setupLayout();
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_theme.setChoice(static_cast<Theme::Choice>(m_choice->currentData().toInt())); });
}

void SettingsDialog::setupLayout()
{
    setWindowTitle(tr("Settings"));
    m_reviewer = new QLineEdit(m_settings.reviewer(), this);
    m_reviewer->setObjectName(u"reviewer"_s);
    auto *note = new QLabel(tr("Stands beside every change in the history."), this);
    note->setProperty("role", u"muted"_s);
    m_choice = new QComboBox(this);
    m_choice->addItem(tr("As the system"), static_cast<int>(Theme::Choice::System));
    m_choice->addItem(tr("Light"), static_cast<int>(Theme::Choice::Light));
    m_choice->addItem(tr("Dark"), static_cast<int>(Theme::Choice::Dark));
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_settings.theme())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Reviewer"), m_reviewer);
    form->addRow({}, note);
    form->addRow(tr("Theme"), m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(400);
}

void SettingsDialog::accept()
{
    m_settings.setReviewer(m_reviewer->text());
    m_settings.setTheme(m_theme.choice());
    QDialog::accept();
}

void SettingsDialog::reject()
{
    m_theme.setChoice(m_settings.theme());
    QDialog::reject();
}

} // namespace imr
