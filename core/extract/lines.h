// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/letter/letter.h"

namespace imr {

/// A line of the letter that is not blank.
struct TextLine {
    qsizetype start = 0;
    qsizetype end = 0;        ///< without the line end
    bool hasGapBefore = true; ///< a blank line, or on a page more room than between other lines
    bool startsPage = false;
};

/// The lines of @p text, which has the offsets of the letter's text.
QList<TextLine> linesOf(const Letter &letter, const QString &text);

/// Whether gaps tell paragraphs apart: false where nearly every line, or none, has one.
bool hasTellingGaps(const QList<TextLine> &lines);

/// The letter's text with page breaks as line ends and running heads and feet blanked, whose spans go to @p blanked.
/// Same length as the letter's text.
QString textWithoutRunningHeads(const Letter &letter, QList<TextSpan> &blanked);

} // namespace imr
