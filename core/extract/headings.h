// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace imr {

enum class HeadingKind {
    Notice,      ///< "Notice of Independent Medical Review Determination", "… Final Determination Letter"
    HowMade,     ///< "HOW THE IMR FINAL DETERMINATION WAS MADE"
    Credentials, ///< "The Expert Reviewer has the following credentials:", "Medical Qualifications of …"
    Documents,
    Summary,
    Issues,         ///< "IMR ISSUES, DECISIONS AND RATIONALES" and its like
    IssuesSentence, ///< "The Final Determination was based on decisions for … set forth below:"
    DecisionB,      ///< "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE", layout B
    IssueA,         ///< "ISSUE AT DISPUTE:", layout A
    GuidelinesA,
    RationaleA,
    Disclaimer, ///< "Disclaimer: MAXIMUS is providing …", the end of a letter's own words
};

struct Heading {
    HeadingKind kind;
    qsizetype start = 0;
    qsizetype end = 0; ///< after the heading and, for a summary, its stock sentence
};

/// All headings in the order of the text. White space inside a heading may be line and page breaks.
QList<Heading> findHeadings(QStringView text);

/// The first heading of the kind; null where there is none.
const Heading *firstOf(const QList<Heading> &headings, HeadingKind kind);

} // namespace imr
