// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/letter/letter.h"

namespace imr {

enum class Layout { Unknown, A, B, C, D, E, F };

/// The parts of one disputed item. An empty span: the letter lacks the part.
struct ItemSections {
    TextSpan request;  ///< the heading before its decision; layouts B and C: before "is (not) medically necessary"
    TextSpan decision; ///< "Upheld", "Overturned"; layouts A to C: the clause that decides
    TextSpan claimsGuideline; ///< after its label
    TextSpan imrGuideline;    ///< after its label
    TextSpan rationale;       ///< after its label
};

/// Where the parts of a letter are. Spans may hold a page break and running heads; read them from @c text, in which
/// running heads and feet are blank and page breaks are line ends. Its offsets are those of the letter's own text.
struct Sections {
    Layout layout = Layout::Unknown;
    QString text;
    QList<TextSpan> blanked; ///< running heads and feet, ascending
    int letterYear = 0;      ///< year of the decision, else the newest year that the letter writes in full
    TextSpan header;         ///< header table or dated notice, up to the first heading
    TextSpan credentials;    ///< what tells the reviewer's specialties and licences
    TextSpan summary;        ///< clinical case summary without its heading and stock sentence
    TextSpan documents;      ///< list of the documents reviewed
    TextSpan issues;         ///< from the heading of the decisions to the end of the letter
    QList<ItemSections> items;

    QStringView view(const TextSpan &span) const { return QStringView(text).sliced(span.start, span.length()); }
};

/// Finds layout and parts. Never fails: of a letter that is none it finds nothing.
Sections findSections(const Letter &letter);

} // namespace imr
