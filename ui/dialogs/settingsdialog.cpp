// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/store/storeservice.h"
#include "ui/review/profiles.h"
#include "ui/settings/expectation.h"
#include "ui/settings/settings.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QLabel *note(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", u"muted"_s);
    made->setWordWrap(true);
    return made;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Theme &theme, StoreService &service, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_theme(theme), m_service(service), m_themeBefore(theme.choice())
{
    setupLayout();
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_theme.setChoice(static_cast<Theme::Choice>(m_choice->currentData().toInt())); });
    connect(m_threshold, &QSpinBox::valueChanged, this, &SettingsDialog::showExpectation);
    readBins();
}

void SettingsDialog::setupLayout()
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addPerson(*form);
    addLook(*form);
    addRules(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *reset = buttons->addButton(tr("Reset layout"), QDialogButtonBox::ResetRole);
    reset->setObjectName(u"resetLayout"_s);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::layoutResetRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(480);
}

void SettingsDialog::addPerson(QFormLayout &form)
{
    m_reviewer = new QLineEdit(m_settings.reviewer(), this);
    m_reviewer->setObjectName(u"reviewer"_s);
    form.addRow(tr("Reviewer"), m_reviewer);
    form.addRow({}, note(tr("Stands beside every change in the history."), this));
}

void SettingsDialog::addLook(QFormLayout &form)
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"theme"_s);
    m_choice->addItem(tr("As the system"), static_cast<int>(Theme::Choice::System));
    m_choice->addItem(tr("Light"), static_cast<int>(Theme::Choice::Light));
    m_choice->addItem(tr("Dark"), static_cast<int>(Theme::Choice::Dark));
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_themeBefore)));
    form.addRow(tr("Theme"), m_choice);
    m_font = new QFontComboBox(this);
    m_font->setObjectName(u"letterFont"_s);
    m_font->setCurrentFont(m_theme.letterFont());
    m_font->setAccessibleName(tr("Font of the letter"));
    m_fontSize = new QSpinBox(this);
    m_fontSize->setObjectName(u"letterFontSize"_s);
    m_fontSize->setAccessibleName(tr("Size of the letter's font"));
    m_fontSize->setRange(7, 40);
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setValue(qRound(m_theme.letterFont().pointSizeF()));
    auto *row = new QHBoxLayout;
    row->addWidget(m_font, 1);
    row->addWidget(m_fontSize);
    form.addRow(tr("Letter text"), row);
}

void SettingsDialog::addRules(QFormLayout &form)
{
    m_profile = new QComboBox(this);
    m_profile->setObjectName(u"profile"_s);
    for (const ReviewProfile profile : reviewProfiles())
        m_profile->addItem(profileName(profile), static_cast<int>(profile));
    m_profile->setCurrentIndex(m_profile->findData(static_cast<int>(m_settings.rules().profile)));
    form.addRow(tr("Review for"), m_profile);
    m_threshold = new QSpinBox(this);
    m_threshold->setObjectName(u"threshold"_s);
    m_threshold->setRange(50, 100);
    m_threshold->setSuffix(tr(" %"));
    m_threshold->setValue(qRound(m_settings.rules().threshold * 100));
    form.addRow(tr("Waits below"), m_threshold);
    m_expected = note({}, this);
    m_expected->setObjectName(u"expected"_s);
    m_expected->setMinimumHeight(2 * m_expected->fontMetrics().lineSpacing());
    form.addRow({}, m_expected);
}

void SettingsDialog::readBins()
{
    m_service.read<QList<ConfidenceBin>>([](const CaseStore &store) { return store.confidenceBins(); })
        .then(this, [this](const Result<QList<ConfidenceBin>> &bins) {
            if (bins)
                m_bins = *bins;
            showExpectation();
        });
}

void SettingsDialog::showExpectation()
{
    const Expectation expected = expectationAt(m_bins, m_threshold->value() / 100.0);
    const QString basis = expected.isMeasured ? tr("by what people found") : tr("by the confidences alone");
    m_expected->setText(tr("Of %1 values here %2 wait for this; about %3 wrong ones pass, %4.")
                            .arg(expected.values)
                            .arg(expected.waiting)
                            .arg(expected.errorsPassed, 0, 'f', 1)
                            .arg(basis));
}

void SettingsDialog::accept()
{
    m_settings.setReviewer(m_reviewer->text());
    m_settings.setTheme(m_theme.choice());
    m_settings.setRules({m_threshold->value() / 100.0, static_cast<ReviewProfile>(m_profile->currentData().toInt())});
    QFont font = m_font->currentFont();
    font.setPointSize(m_fontSize->value());
    const bool isNew = font.family() != m_theme.letterFont().family()
                       || m_fontSize->value() != qRound(m_theme.letterFont().pointSizeF());
    if (isNew) {
        m_settings.setLetterFont(font);
        m_theme.setLetterFont(font);
    }
    QDialog::accept();
}

void SettingsDialog::reject()
{
    m_theme.setChoice(m_themeBefore);
    QDialog::reject();
}

} // namespace imr
