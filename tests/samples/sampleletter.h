// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace imr::samples {

struct SampleItem {
    QString request;
    QString decision;
    QString claimsGuideline;
    QString imrGuideline;
    QString rationale;
};

/// An invented letter as its source file in resources/samples/source tells it: one "key: value" a line, "item:" opens
/// the next disputed item. A source without "case:" has no header table, like an excerpt that starts in the middle.
struct SampleLetter {
    QMap<QString, QString> values;
    QList<SampleItem> items;

    bool hasHeader() const { return values.contains(QStringLiteral("case")); }
    bool isLayoutD() const { return values.value(QStringLiteral("layout")) == QStringLiteral("D"); }
};

std::optional<SampleLetter> parseSampleLetter(const QString &source);

/// One cell row of the header table: two labels with their values.
struct HeaderRow {
    QString leftLabel, leftValue, rightLabel, rightValue;
};

QList<HeaderRow> headerRows(const SampleLetter &letter);

/// What a letter is set from, in order. A heading is centred and bold; a labelled paragraph begins with bold words; in
/// an item's heading the bold words come first and the decision follows.
struct Block {
    enum Kind { Heading, Paragraph, ItemHeading };
    Kind kind = Paragraph;
    QString bold;
    QString text;
    bool gapBelow = true;
};

QList<Block> blocks(const SampleLetter &letter);

/// The letter as plain text, as a text extractor would lay it out; pages are not marked.
QString plainText(const SampleLetter &letter);

} // namespace imr::samples
