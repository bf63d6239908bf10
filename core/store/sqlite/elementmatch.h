// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "core/fields/record.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// Which of a letter's elements the items and list elements of a new extraction are. Told by what they say and where:
/// the same value first, then words that overlap, then the same place among the machine's own. An element that a person
/// took out is known again too, so that it stays out.
class ElementMatch {
public:
    ElementMatch(Session &session, LetterId letter, const Letter &text, const Record &record);

    /// None for an element that is new.
    ElementId elementOf(const FieldPath &elementPath) const { return m_elements.value(elementPath); }
    void add(const FieldPath &elementPath, ElementId element) { m_elements.insert(elementPath, element); }
    bool isMatched(ElementId element) const { return m_matched.contains(element); }

private:
    struct Known {
        ElementId id;
        ElementId parent;
        QString pattern;
        int origin = -1;
        QJsonValue value;
        TextSpans spans;
    };
    void readKnown(Session &session, LetterId letter, const Letter &text);
    void match(const QList<const ExtractedField *> &heads);
    void matchBy(QList<const ExtractedField *> &heads, bool (*isSame)(const Known &, const ExtractedField &));
    ElementId parentOf(const FieldPath &path) const;

    QHash<FieldPath, ElementId> m_elements;
    QSet<ElementId> m_matched;
    QList<Known> m_known;
};

} // namespace imr::sqlite
