// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/occurrences.h"

#include <algorithm>

#include "core/store/sqlite/letterindex.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

QList<LetterId> lettersThatMayHave(Session &session, const FieldDefinition &definition, const QJsonValue &value)
{
    const qint64 field = session.fields.find(session.db, definition.pattern);
    const QString facet = definition.type == FieldType::LongText ? QString() : facetText(value, &definition);
    QList<LetterId> letters;
    const auto take = [&](Query &&q) {
        while (q.next())
            letters.append(LetterId{q.integer(0)});
    };
    if (facet.isEmpty()) // a passage
        take(Query(session.db, "SELECT DISTINCT letter FROM value WHERE field = ? ORDER BY letter", field));
    else
        take(Query(session.db, "SELECT DISTINCT letter FROM facet WHERE field = ? AND value = ? ORDER BY letter", field,
                   facet));
    return letters;
}

/// The words of the evidence with a little around them, on one line.
void addSentence(ValueOccurrence &occurrence, const Letter &text)
{
    constexpr qsizetype around = 80;
    if (occurrence.now.spans.isEmpty())
        return;
    const TextSpan span = occurrence.now.spans.first();
    const qsizetype from = std::max<qsizetype>(span.start - around, 0);
    const qsizetype to = std::min(span.end + around, text.text.size());
    const QString before = text.text.sliced(from, span.start - from).simplified();
    const QString quote = text.quote(span);
    const QString after = text.text.sliced(span.end, to - span.end).simplified();
    const QString lead = before.isEmpty() ? QString() : QString(before + u' ');
    occurrence.mark = {int(lead.size()), int(quote.size())};
    occurrence.sentence = lead + quote + (after.isEmpty() ? QString() : QString(u' ' + after));
}

} // namespace

QList<ValueOccurrence> findOccurrences(Session &session, const QString &pattern, const QJsonValue &value, int limit)
{
    const FieldDefinition *definition = session.catalogue.find(pattern);
    if (!definition)
        fail(ErrorCode::UnknownField, {}, {pattern});
    QList<ValueOccurrence> found;
    for (const LetterId letter : lettersThatMayHave(session, *definition, value)) {
        const Letter text = readLetterText(session, letter);
        const ReviewRecord record = readRecord(session, letter, text);
        for (const ReviewField &field : record.fields) {
            if (field.ref.pattern != pattern || field.now.value != value)
                continue;
            ValueOccurrence occurrence{letter, record.shortId, record.caseNumber, field.ref, field.path, field.now, {},
                                       {},     field.version};
            addSentence(occurrence, text);
            found.append(occurrence);
            if (found.size() >= limit)
                return found;
        }
    }
    return found;
}

} // namespace imr::sqlite
