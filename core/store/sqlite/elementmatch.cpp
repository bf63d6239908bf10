// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/elementmatch.h"

#include <algorithm>

#include "core/review/edits.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

/// The field that tells one element from another: an item's request, a list's own value.
QString headOf(const QString &pattern)
{
    return pattern == u"items[]" ? u"items[].request"_s : pattern;
}

FieldPath elementPathOf(const FieldPath &path)
{
    return FieldPath(elementPattern(path.pattern()), path.first(), path.second());
}

} // namespace

ElementMatch::ElementMatch(Session &session, LetterId letter, const Letter &text, const Record &record)
{
    readKnown(session, letter, text);
    // Items first: the elements of inner lists are looked for in the items that they stand in.
    for (const bool isInner : {false, true}) {
        QList<const ExtractedField *> heads;
        for (const ExtractedField &field : record.fields) {
            const QString pattern = elementPattern(field.path.pattern());
            const bool isHead = !pattern.isEmpty() && field.path.pattern() == headOf(pattern);
            if (isHead && parentPattern(pattern).isEmpty() != isInner)
                heads.append(&field);
        }
        match(heads);
    }
}

void ElementMatch::readKnown(Session &session, LetterId letter, const Letter &text)
{
    Query q(session.db,
            "SELECT e.id, coalesce(e.parent, 0), f.pattern, coalesce(e.origin, -1), v.machine_value, "
            "coalesce(v.machine_spans, '[]') FROM element e JOIN field f ON f.id = e.field "
            "LEFT JOIN field h ON h.pattern = CASE f.pattern WHEN 'items[]' THEN 'items[].request' ELSE f.pattern END "
            "LEFT JOIN value v ON v.letter = e.letter AND v.element = e.id AND v.field = h.id WHERE e.letter = ? "
            "ORDER BY e.removed, e.position",
            letter);
    while (q.next()) {
        Known known{{q.integer(0)}, {q.integer(1)}, q.text(2), q.number(3), {}, spansOf(q.text(5))};
        known.value = valueOf(q.isNull(4) ? std::nullopt : std::optional(q.text(4)), known.spans, text);
        m_known.append(known);
    }
}

ElementId ElementMatch::parentOf(const FieldPath &path) const
{
    const QString outer = parentPattern(elementPattern(path.pattern()));
    return outer.isEmpty() ? ElementId{} : elementOf(FieldPath(outer, path.first()));
}

void ElementMatch::matchBy(QList<const ExtractedField *> &heads, bool (*isSame)(const Known &, const ExtractedField &))
{
    for (const ExtractedField *&head : heads) {
        const FieldPath path = elementPathOf(head->path);
        const ElementId parent = parentOf(head->path);
        const auto found = std::ranges::find_if(m_known, [&](const Known &known) {
            return known.pattern == path.pattern() && known.parent == parent && !m_matched.contains(known.id)
                   && isSame(known, *head);
        });
        if (found == m_known.end())
            continue;
        m_elements.insert(path, found->id);
        m_matched.insert(found->id);
        head = nullptr;
    }
    heads.removeAll(nullptr);
}

void ElementMatch::match(const QList<const ExtractedField *> &heads)
{
    QList<const ExtractedField *> open = heads;
    matchBy(open, [](const Known &known, const ExtractedField &head) {
        return known.value == head.value && known.spans == head.spans;
    });
    matchBy(open, [](const Known &known, const ExtractedField &head) { return known.value == head.value; });
    matchBy(open, [](const Known &known, const ExtractedField &head) {
        return std::ranges::any_of(known.spans, [&](const TextSpan &span) {
            return std::ranges::any_of(head.spans, [&](const TextSpan &other) { return span.overlaps(other); });
        });
    });
    matchBy(open, [](const Known &known, const ExtractedField &head) {
        const bool isItem = known.pattern == u"items[]"; // elements of other lists have no place of their own
        return isItem && known.origin >= 0 && known.origin == head.path.first();
    });
}

} // namespace imr::sqlite
