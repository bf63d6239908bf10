// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QAction;
class QDialogButtonBox;
class QKeySequenceEdit;
class QLabel;
class QTreeWidget;

namespace imr {

class Settings;

/// Gives commands other keys. A key that another command has is refused with that command's name. Accepting stores what
/// differs from the program's own keys and sets it.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QList<QAction *> &actions, Settings &settings, QWidget *parent = nullptr);
    void accept() override;

private:
    void setupLayout();
    void fill();
    void showCurrent();
    void choose(const QKeySequence &key);
    void resetCurrent();
    QAction *current() const;
    QString holderOf(const QKeySequence &key, const QAction *except) const;

    QList<QAction *> m_actions;
    QHash<QAction *, QKeySequence> m_keys; ///< as they stand in the dialog
    Settings &m_settings;
    QTreeWidget *m_list = nullptr;
    QKeySequenceEdit *m_key = nullptr;
    QLabel *m_clash = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

/// The name by which settings know a command.
QString commandName(const QAction &action);
/// Sets the keys that a person chose; returns the names of commands whose keys clash, which then keep their own.
QStringList applyKeys(const QList<QAction *> &actions, const Settings &settings);

} // namespace imr
