// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/store/casestore.h"
#include "ui/theme/theme.h"

class QComboBox;
class QFontComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace imr {

class Settings;
class StoreService;

/// Reviewer name, theme, letter font, which fields wait. The theme changes at once and goes back on Cancel; beside the
/// threshold stands what it would mean for the values in the case database.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings &settings, Theme &theme, StoreService &service, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void layoutResetRequested();

private:
    void setupLayout();
    void addPerson(QFormLayout &form);
    void addLook(QFormLayout &form);
    void addRules(QFormLayout &form);
    void readBins();
    void showExpectation();

    Settings &m_settings;
    Theme &m_theme;
    StoreService &m_service;
    Theme::Choice m_themeBefore; ///< also where the command line chose it
    QList<ConfidenceBin> m_bins;
    QLineEdit *m_reviewer = nullptr;
    QComboBox *m_choice = nullptr;
    QFontComboBox *m_font = nullptr;
    QSpinBox *m_fontSize = nullptr;
    QComboBox *m_profile = nullptr;
    QSpinBox *m_threshold = nullptr;
    QLabel *m_expected = nullptr;
};

} // namespace imr
