// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace imr {

/// What the program is, its version and licence. Modeless.
void showAbout(QWidget *parent);
/// The keys of all actions, and those of the form, in one sheet. Modeless.
void showKeys(const QList<QAction *> &actions, QWidget *parent);

} // namespace imr
