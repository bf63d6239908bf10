// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/itemsections.h"

#include <QMap>
#include <QRegularExpression>

#include "core/extract/numbereditems.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QRegularExpressionMatchIterator matchesOf(const QRegularExpression &expression, const QString &text)
{
    return expression.globalMatch(text);
}

/// "1) MAXIMUS Federal Services, Inc. has determined the request for X is not medically necessary": the first telling
/// of each number counts, the second is the same.
QMap<int, ItemSections> toldDecisions(const Letter &letter, const QString &text)
{
    static const QRegularExpression telling(
        uR"((\d{1,2})[.)]\s+[^.]{0,60}(?:Inc\.)?\s+has\s+determined\s+(?:that\s+)?the\s+requests?\s+for\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QMap<int, ItemSections> items;
    for (const QRegularExpressionMatch &match : matchesOf(telling, text)) {
        const int number = match.capturedView(1).toInt();
        ItemSections item;
        const TextSpan rest = letter.span(match.capturedEnd(), text.size());
        if (!items.contains(number) && readDecisionClause(letter, text, rest, item))
            items.insert(number, item);
    }
    return items;
}

struct Block {
    int number = 0;
    qsizetype start = 0;
    TextSpan request;
};

/// The blocks "1) Regarding the request for X:" that tell guidelines and rationale.
QList<Block> findBlocks(const Letter &letter, const QString &text)
{
    static const QRegularExpression opening(
        uR"(^[^\S\n]*(\d{1,2})[.)]\s+regarding\s+the\s+requests?\s+for\s+((?:[^:]|:(?!\s*\n)){1,800}):\s*\n)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QList<Block> blocks;
    for (const QRegularExpressionMatch &match : matchesOf(opening, text)) {
        blocks.append({match.capturedView(1).toInt(), match.capturedStart(),
                       trimmed(letter, text, match.capturedStart(2), match.capturedEnd(2))});
    }
    return blocks;
}

qsizetype endOfWords(const QString &text)
{
    static const QRegularExpression disclaimer(
        u"^[^\\S\\n]*(?:disclaimer\\s*:\\s*maximus|effect\\s+of\\s+the\\s+decision|sincerely,)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = disclaimer.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

} // namespace

QList<ItemSections> findNoticeItems(const Letter &letter, const Sections &sections)
{
    const QString &text = sections.text;
    QMap<int, ItemSections> items = toldDecisions(letter, text);
    const QList<Block> blocks = findBlocks(letter, text);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        qsizetype end = i + 1 < blocks.size() ? blocks.at(i + 1).start : endOfWords(text);
        if (end < block.request.end)
            end = text.size();
        ItemSections &item = items[block.number];
        if (item.request.isEmpty())
            item.request = block.request;
        readProseParts(letter, text, letter.span(block.request.end, end), item);
    }
    return items.values();
}

} // namespace imr
