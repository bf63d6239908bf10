// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace imr {

struct Sentence {
    qsizetype start = 0;
    qsizetype end = 0; ///< before the full stop
};

/// The sentences of a stretch. Full stops of abbreviations, numbers and initials do not end one; a missing blank after a
/// full stop ("drives.She") does not join two.
QList<Sentence> sentencesOf(QStringView text);

} // namespace imr
