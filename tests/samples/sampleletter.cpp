// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/samples/sampleletter.h"

using namespace Qt::StringLiterals;

namespace imr::samples {
namespace {

constexpr int LineWidth = 95;

QString affiliation()
{
    return u"MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with "
           "the employer, employee, providers or the claims administrator. "_s;
}

QString experience(const QString &subject, const QString &service)
{
    return subject
           + u" has been in active clinical practice for more than five years and is currently working at least 24 hours a "
             "week in active practice. The expert reviewer was selected based on his/her clinical experience, education, "
             "background, and expertise in the same or similar specialties that evaluate and/or treat the medical "
             "condition and disputed items/"_s
           + service
           + u". He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that "
             "applies to Independent Medical Review determinations."_s;
}

QString credentialsInProse(const SampleLetter &letter)
{
    const QString subspecialty = letter.values.value(u"subspecialty"_s);
    const QString more = subspecialty.isEmpty() ? QString() : u", has a subspecialty in "_s + subspecialty;
    return u"The expert reviewer is Board Certified in "_s + letter.values.value(u"specialty"_s) + more
           + u" and is licensed to practice in "_s + letter.values.value(u"licensure"_s) + u". "_s;
}

QList<Block> reviewerBlocks(const SampleLetter &letter)
{
    if (letter.isLayoutD()) {
        return {{Block::Paragraph,
                 {},
                 affiliation() + credentialsInProse(letter) + experience(u"He/she"_s, u"services"_s),
                 true}};
    }
    return {{Block::Paragraph, {}, affiliation() + experience(u"He/she"_s, u"Service"_s), true},
            {Block::Paragraph, {}, u"The Expert Reviewer has the following credentials:"_s, false},
            {Block::Paragraph, {}, u"State(s) of Licensure: "_s + letter.values.value(u"licensure"_s), false},
            {Block::Paragraph, {}, u"Certification(s)/Specialty: "_s + letter.values.value(u"specialty"_s), true}};
}

QList<Block> itemBlocks(const SampleItem &item)
{
    return {{Block::ItemHeading, item.request + u": "_s, item.decision, true},
            {Block::Paragraph, u"Claims Administrator guideline: "_s, item.claimsGuideline, true},
            {Block::Paragraph, u"MAXIMUS guideline: "_s, item.imrGuideline, true},
            {Block::Paragraph, u"Decision rationale: "_s, item.rationale, true}};
}

QString *partOfItem(SampleItem &item, const QString &key)
{
    if (key == u"decision")
        return &item.decision;
    if (key == u"claims")
        return &item.claimsGuideline;
    if (key == u"imr")
        return &item.imrGuideline;
    return key == u"rationale" ? &item.rationale : nullptr;
}

QString wrapped(const QString &text)
{
    QString result;
    qsizetype width = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool fits = width + 1 + word.size() <= LineWidth;
        if (width > 0)
            result += fits ? u' ' : u'\n';
        width = word.size() + (width > 0 && fits ? width + 1 : 0);
        result += word;
    }
    return result + u'\n';
}

QString headerText(const SampleLetter &letter)
{
    QString result;
    for (const HeaderRow &row : headerRows(letter)) {
        QString line = row.leftLabel.leftJustified(22) + row.leftValue.leftJustified(32);
        line += row.rightLabel.section(u' ', 0, row.rightLabel.startsWith(u"Application") ? 0 : -1).leftJustified(20);
        result += QString(line + row.rightValue).trimmed() + u'\n';
    }
    return result + QString(54, u' ') + u"Received:\n\n"_s;
}

} // namespace

std::optional<SampleLetter> parseSampleLetter(const QString &source)
{
    SampleLetter letter;
    QString *open = nullptr;
    for (const QString &line : source.split(u'\n', Qt::SkipEmptyParts)) {
        if (open && open->isEmpty()) { // a text that stands on the line after its key
            *open = line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            return std::nullopt;
        const QString key = line.first(colon);
        if (key == u"item")
            letter.items.emplaceBack();
        open = key == u"item" ? &letter.items.last().request : nullptr;
        if (!open && !letter.items.isEmpty())
            open = partOfItem(letter.items.last(), key);
        if (!open)
            open = &letter.values[key];
        *open = line.sliced(colon + 1).trimmed();
    }
    if (letter.items.isEmpty())
        return std::nullopt;
    return letter;
}

QList<HeaderRow> headerRows(const SampleLetter &letter)
{
    const auto &values = letter.values;
    return {{u"Case Number:"_s, values.value(u"case"_s), {}, {}},
            {u"Date Assigned:"_s, values.value(u"assigned"_s), u"Date of Injury:"_s, values.value(u"injured"_s)},
            {u"Decision Date:"_s, values.value(u"decided"_s), u"UR Denial Date:"_s, values.value(u"denied"_s)},
            {u"Priority:"_s, values.value(u"priority"_s), u"Application Received:"_s, values.value(u"received"_s)}};
}

QList<Block> blocks(const SampleLetter &letter)
{
    QList<Block> result{{Block::Heading, u"HOW THE IMR FINAL DETERMINATION WAS MADE"_s, {}, true}};
    result += reviewerBlocks(letter);
    result += {
        {Block::Heading, u"CLINICAL CASE SUMMARY"_s, {}, true},
        {Block::Paragraph,
         {},
         u"The expert reviewer developed the following clinical case summary based on a review of the case file, "
         "including all medical records:"_s,
         true},
        {Block::Paragraph, {}, letter.values.value(u"summary"_s), true},
        {Block::Heading, u"IMR ISSUES, DECISIONS AND RATIONALES"_s, {}, true},
        {Block::Paragraph,
         {},
         u"The Final Determination was based on decisions for the disputed items/services set forth below:"_s,
         true}};
    for (const SampleItem &item : letter.items)
        result += itemBlocks(item);
    return result;
}

QString plainText(const SampleLetter &letter)
{
    QString result = letter.hasHeader() ? headerText(letter) : QString();
    for (const Block &block : blocks(letter)) {
        if (block.kind == Block::Heading)
            result += QString((LineWidth - block.bold.size()) / 2, u' ') + block.bold + u'\n';
        else
            result += wrapped(block.bold + block.text);
        if (block.gapBelow)
            result += u'\n';
    }
    return result.trimmed() + u'\n';
}

} // namespace imr::samples
