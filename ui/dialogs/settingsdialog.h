// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace imr {

class Settings;
class Theme;

/// Reviewer name and theme. The theme changes at once and goes back on Cancel.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings &settings, Theme &theme, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void setupLayout();

    Settings &m_settings;
    Theme &m_theme;
    QLineEdit *m_reviewer = nullptr;
    QComboBox *m_choice = nullptr;
};

} // namespace imr
