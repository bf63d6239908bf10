// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace imr {

/// What the program is, its version and licence. Modeless.
void showAbout(QWidget *parent);
/// A key that is no action: it acts where the focus is.
struct KeyLine {
    QString name;
    QString keys;
};

/// The keys that are valid now: those of the enabled actions, and those of the part that has the focus. Modeless.
void showKeys(const QList<QAction *> &actions, const QList<KeyLine> &here, QWidget *parent);
QList<KeyLine> formKeys();
QList<KeyLine> tableKeys();
QList<KeyLine> findingKeys();
QList<KeyLine> sweepKeys();

} // namespace imr
