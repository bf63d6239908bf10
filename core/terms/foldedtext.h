// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include "core/terms/doses.h"

namespace imr {

/// Text as it reads, without the accidents of its lines: runs of white space are one blank, words that a line end cut
/// behind a hyphen are joined. Knows for every unit where it stood. Several stretches of a letter can be appended.
class FoldedText {
public:
    /// Appends @p text, which starts at @p offset of the letter; returns its place in the folded text.
    Stretch append(QStringView text, qsizetype offset);

    QStringView view() const { return m_text; }
    QStringView view(const Stretch &place) const { return QStringView(m_text).sliced(place.start, place.length()); }
    /// The place in the letter of a place of the folded text.
    Stretch original(const Stretch &place) const;

private:
    QString m_text;
    QList<qsizetype> m_offsets;
};

} // namespace imr
