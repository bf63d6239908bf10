// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"

namespace imr::test {

struct SampleItem {
    QString request;
    QString decision; ///< "Upheld" or "Overturned"
    QString rationale;
};

/// An invented letter as it comes out of extraction: text, record and spans fit each other.
struct SampleLetter {
    QString caseNumber;
    QString fileName = QStringLiteral("sample.txt");
    QString decisionDate = QStringLiteral("2016-03-14");
    QString summary = QStringLiteral("The patient is a 48 year old male with pain of the right shoulder after a fall.");
    QString specialty = QStringLiteral("Neurology");
    QList<SampleItem> items;
    bool statesOutcome = false;
};

/// The sample with two items, one upheld and one overturned.
SampleLetter twoItemSample(const QString &caseNumber);
NewLetter newLetter(const SampleLetter &sample);

} // namespace imr::test
