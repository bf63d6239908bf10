// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace imr {

/// A citation and its place in the guideline text.
struct FoundCitation {
    QString source;
    QString title;
    QString year;
    QStringList sections;
    QString pages;
    qsizetype start = 0;
    qsizetype end = 0;
    double confidence = 0.95;

    QJsonObject value() const;
};

/// "Muscle relaxants (for pain), NSAIDs, GI symptoms & cardiovascular risk" → two: commas inside brackets, and those
/// before a word that goes on ("criteria for use", "or …"), part no names. Numbered sections are parted by their numbers.
QStringList sectionNames(const QString &text);

/// Takes "page(s) 63-66 of 127" off a text; the pages as written.
QString takePages(QString &text);

/// Takes "(2009)", "2016" or "(updated 12/20/16)" off a text; the year, which an update is none of.
QString takeYear(QString &text);

/// Without "the", commas, brackets left open and full stops at either end.
QString tidied(QString text);

/// Citations of a "MTUS …" part: "Low Back Complaints 2004, Section(s): A, B, and Chronic Pain 2017, …".
QList<FoundCitation> mtusCitations(const QString &text);
/// Citations told in prose, and the MTUS part of letters before 2015: "Chronic Pain Treatment Guidelines Opioids
/// Page(s): 74-96".
QList<FoundCitation> proseCitations(const QString &text);
/// Citations of a "Non-MTUS Citation …" part: ODG, ACOEM, other works, addresses.
QList<FoundCitation> otherCitations(const QString &text);

} // namespace imr
