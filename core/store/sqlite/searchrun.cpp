// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/searchrun.h"

#include <algorithm>

#include "core/search/searchquery.h"
#include "core/search/textmatcher.h"
#include "core/store/sqlite/passages.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

/// Makes the statement that finds the units of a query. A unit is an item or the rest of its letter; a term holds for an
/// item where the item or the rest of its letter has it. A hit has at least one of the terms itself.
class Statement {
public:
    Statement(Session &session, const SearchQuery &query) : m_session(session)
    {
        for (const QString &section : query.sections)
            m_columns += (m_columns.isEmpty() ? u""_s : u" "_s) + section;
        QStringList wanted;
        for (const SearchClause &clause : query.clauses)
            wanted.append(clauseSql(clause));
        if (m_own.isEmpty()) // only exclusions: every item, and letters without items
            m_own.append(everyItem());
        m_items = everyItem() + u" AND "_s + wanted.join(u" AND "_s);
        m_where = u"("_s + m_own.join(u" OR "_s) + u") AND "_s + wanted.join(u" AND "_s);
    }

    QString pageSql(bool newestFirst)
    {
        const QString ranks =
            m_anyWords.isEmpty()
                ? QString()
                : u"LEFT JOIN (SELECT rowid AS id, bm25(unit_index, 1.0, 4.0, 1.0, 1.5, 2.0, 0.5) AS score "
                  "FROM unit_index WHERE unit_index MATCH %1) r ON r.id = u.id "_s.arg(
                      parameter(m_anyWords.join(u" OR "_s)));
        const QString byRank = m_anyWords.isEmpty() ? QString() : u"coalesce(r.score, 0), "_s;
        const QString limit = parameter(qint64(0));
        const QString offset = parameter(qint64(0));
        return u"SELECT u.letter, u.item FROM unit u JOIN letter l ON l.id = u.letter "_s + ranks + u"WHERE "_s
               + m_where + u" ORDER BY "_s + (newestFirst ? QString() : byRank)
               + u"l.decision_date DESC, u.letter DESC, u.id LIMIT "_s + limit + u" OFFSET "_s + offset;
    }
    QString countSql() const { return u"SELECT count(*) FROM unit u WHERE "_s + m_where; }

    /// Everything, where nothing is asked for.
    explicit Statement(Session &session) : m_session(session), m_items(everyItem()) {}

    /// All items for which the terms hold, wherever in their letter the words stand; and letters without items.
    QString itemCountSql() const { return u"SELECT count(*) FROM unit u WHERE "_s + m_items; }

    /// The most frequent values of a field among the items found; of a date its years.
    QString valuesSql(const FieldDefinition &field)
    {
        const QString number = parameter(m_session.fields.find(m_session.db, field.pattern));
        const QString value = field.type == FieldType::Date ? u"substr(f.value, 1, 4)"_s : u"f.value"_s;
        return u"SELECT %1, count(DISTINCT u.id) FROM unit u JOIN facet f ON f.letter = u.letter AND f.field = %2 "
               "AND (f.item = u.item OR f.item = 0) WHERE %3 GROUP BY 1 ORDER BY 2 DESC, 1"_s.arg(value, number,
                                                                                                  m_items);
    }

    /// Of each letter the items found that have a decision, and those overturned.
    QString decisionsSql()
    {
        const QString number = parameter(m_session.fields.find(m_session.db, u"items[].decision"_s));
        return u"SELECT count(*), sum(f.value = 'overturned') FROM unit u JOIN facet f ON f.letter = u.letter "
               "AND f.element = u.item AND f.field = %1 WHERE u.item <> 0 AND %2 GROUP BY u.letter"_s.arg(number,
                                                                                                          m_items);
    }

    /// The parameters of a statement; a count has no page.
    void bind(Query &q, std::optional<std::pair<int, int>> page) const
    {
        qsizetype count = m_parameters.size();
        if (page) {
            count -= 2;
            q.bind(int(count) + 1, page->first);
            q.bind(int(count) + 2, page->second);
        }
        for (int i = 0; i < count; ++i) {
            const QVariant &value = m_parameters.at(i);
            value.typeId() == QMetaType::QString ? q.bind(i + 1, value.toString()) : q.bind(i + 1, value.toLongLong());
        }
    }

private:
    static QString everyItem()
    {
        return u"(u.item <> 0 OR NOT EXISTS (SELECT 1 FROM unit o WHERE o.letter = u.letter AND o.item <> 0))"_s;
    }

    QString parameter(const QVariant &value)
    {
        m_parameters.append(value);
        return u"?"_s + QString::number(m_parameters.size());
    }

    QString clauseSql(const SearchClause &clause)
    {
        QStringList any;
        for (const SearchTerm &term : clause.anyOf) {
            const auto [own, rest] = term.isField() ? fieldSql(term) : wordsSql(term, clause.isExcluded);
            if (!clause.isExcluded)
                m_own.append(own);
            any.append(own + u" OR "_s + rest);
        }
        return (clause.isExcluded ? u"NOT ("_s : u"("_s) + any.join(u" OR "_s) + u")"_s;
    }

    /// As a quoted string FTS5 takes anything for words.
    QString ftsText(const SearchTerm &term) const
    {
        QString text = u"\""_s + QString(term.words).replace(u"\""_s, u"\"\""_s).remove(QChar(0)) + u"\""_s;
        if (term.isPrefix)
            text += u"*"_s;
        return m_columns.isEmpty() ? text : u"{%1} : (%2)"_s.arg(m_columns, text);
    }

    std::pair<QString, QString> wordsSql(const SearchTerm &term, bool isExcluded)
    {
        const QString text = ftsText(term);
        if (!isExcluded)
            m_anyWords.append(text);
        const QString found = u"(SELECT rowid FROM unit_index WHERE unit_index MATCH %1)"_s.arg(parameter(text));
        return {u"u.id IN "_s + found, u"u.rest IN "_s + found};
    }

    std::pair<QString, QString> fieldSql(const SearchTerm &term)
    {
        QStringList any;
        for (const FieldCondition &condition : term.conditions)
            any.append(conditionSql(condition));
        const QString found = u"(SELECT letter, item FROM facet WHERE "_s + any.join(u" OR "_s) + u")"_s;
        return {u"(u.letter, u.item) IN "_s + found, u"(u.letter, 0) IN "_s + found};
    }

    QString conditionSql(const FieldCondition &condition)
    {
        using Match = FieldCondition::Match;
        const QString field = u"(field = %1 AND "_s.arg(
            parameter(m_session.fields.find(m_session.db, condition.pattern)));
        switch (condition.match) {
        case Match::Contains: return field + u"instr(value, %1) > 0)"_s.arg(parameter(condition.low));
        case Match::Equals: return field + u"value = %1)"_s.arg(parameter(condition.low));
        case Match::StartsWith:
            return field
                   + u"value >= %1 AND value < %2)"_s.arg(parameter(condition.low),
                                                          parameter(QString(condition.low + QChar(0xffff))));
        case Match::Numbers:
            return field + rangeSql(condition, u"CAST(value AS REAL)"_s, u"CAST(%1 AS REAL)"_s) + u")"_s;
        case Match::Texts: return field + rangeSql(condition, u"value"_s, u"%1"_s) + u")"_s;
        }
        return {};
    }

    QString rangeSql(const FieldCondition &condition, const QString &value, const QString &form)
    {
        QStringList both;
        if (!condition.low.isEmpty())
            both.append(value + u" >= "_s + form.arg(parameter(condition.low)));
        if (!condition.high.isEmpty()) // a date's end holds its whole year or month
            both.append(value + u" <= "_s
                        + form.arg(parameter(form == u"%1" ? QString(condition.high + u"~"_s) : condition.high)));
        return both.isEmpty() ? u"1"_s : both.join(u" AND "_s);
    }

    Session &m_session;
    QString m_columns;
    QString m_where;
    QString m_items; ///< like the one before, for items alone
    QStringList m_own;
    QStringList m_anyWords;
    QVariantList m_parameters;
};

/// Makes hits that can be shown out of units.
class HitMaker {
public:
    HitMaker(Session &session, const SearchQuery &query) : m_session(session), m_query(query)
    {
        for (const SearchClause &clause : query.clauses) {
            for (const SearchTerm &term : clause.anyOf) {
                if (!clause.isExcluded && !term.isField())
                    m_patterns.append(TextPattern(term.words, term.isPrefix));
            }
        }
    }

    SearchHit make(LetterId letter, ElementId item)
    {
        if (m_record.letter != letter) {
            m_text = readLetterText(m_session, letter);
            m_record = readRecord(m_session, letter, m_text);
            m_passages = passagesOf(m_record, m_text);
        }
        SearchHit hit;
        hit.letter = letter;
        hit.shortId = m_record.shortId;
        hit.caseNumber = m_record.caseNumber;
        hit.decisionDate = valueOf({}, u"case.decision_date"_s);
        hit.specialty = valueOf(FieldPath(u"reviewer.specialties[]"_s, 0));
        if (item.isValid())
            describeItem(hit, item);
        if (!showWords(hit, item) && !showWords(hit, {}))
            showField(hit, item);
        return hit;
    }

private:
    QString valueOf(ElementId element, const QString &pattern) const
    {
        const ReviewField *field = m_record.find(FieldRef{element, pattern});
        return field ? field->now.value.toString() : QString();
    }
    QString valueOf(const FieldPath &path) const
    {
        const ReviewField *field = m_record.find(path);
        return field ? field->now.value.toString() : QString();
    }

    void describeItem(SearchHit &hit, ElementId item) const
    {
        const auto found = std::ranges::find(m_record.elements, item, &ReviewElement::id);
        hit.item = found == m_record.elements.end() ? -1 : found->position;
        hit.request = valueOf(item, u"items[].request"_s);
        hit.decision = valueOf(item, u"items[].decision"_s);
    }

    bool isAsked(const Passage &passage) const
    {
        return m_query.sections.isEmpty() || m_query.sections.contains(passage.sectionName());
    }

    /// The passage of the item, or of the letter's rest, that holds most of the words.
    bool showWords(SearchHit &hit, ElementId item) const
    {
        const Passage *best = nullptr;
        Snippet shown;
        for (const Passage &passage : m_passages) {
            if (passage.item != item || !isAsked(passage) || m_patterns.isEmpty())
                continue;
            const Snippet snippet = snippetOf(
                QStringView(m_text.text).sliced(passage.span.start, passage.span.length()), m_patterns);
            if (snippet.patterns > shown.patterns) {
                best = &passage;
                shown = snippet;
            }
        }
        if (!best)
            return false;
        show(hit, *best, shown);
        hit.span = m_text.span(best->span.start + shown.firstStart, best->span.start + shown.firstEnd);
        return true;
    }

    static void show(SearchHit &hit, const Passage &passage, const Snippet &snippet)
    {
        hit.section = passage.sectionName();
        hit.snippet = snippet.text;
        hit.marks = snippet.marks;
    }

    /// A hit by field values alone opens at the value asked for, or else at the item's request or the letter's beginning.
    void showField(SearchHit &hit, ElementId item) const
    {
        TextSpan span = fieldSpan(item);
        const auto holds = [&](const Passage &passage) {
            return span.isEmpty() ? passage.item == item
                                  : passage.span.start <= span.start && span.end <= passage.span.end;
        };
        const auto passage = std::ranges::find_if(m_passages, holds);
        if (passage == m_passages.end())
            return;
        if (span.isEmpty())
            span = passage->span;
        const QStringView text = QStringView(m_text.text).sliced(passage->span.start, passage->span.length());
        const QString words = m_text.text.sliced(span.start, std::min<qsizetype>(span.length(), 80));
        show(hit, *passage, snippetOf(text, {TextPattern(words, false)}));
        hit.span = m_text.span(span.start, span.end);
    }

    TextSpan fieldSpan(ElementId item) const
    {
        for (const SearchClause &clause : m_query.clauses) {
            for (const SearchTerm &term : clause.anyOf) {
                for (const FieldCondition &condition : clause.isExcluded ? QList<FieldCondition>() : term.conditions) {
                    if (const TextSpan span = spanOf(condition.pattern, item); !span.isEmpty())
                        return span;
                }
            }
        }
        return {};
    }

    TextSpan spanOf(const QString &pattern, ElementId item) const
    {
        for (const ReviewField &field : m_record.fields) {
            const bool isOfItem = field.ref.element == item || !field.path.isItemField();
            if (field.ref.pattern == pattern && isOfItem && !field.now.spans.isEmpty())
                return field.now.spans.first();
        }
        return {};
    }

    Session &m_session;
    const SearchQuery &m_query;
    QList<TextPattern> m_patterns;
    Letter m_text;
    ReviewRecord m_record;
    QList<Passage> m_passages;
};

} // namespace

SearchHits runSearch(Session &session, const SearchRequest &request)
{
    const auto query = parseSearchQuery(request.query, session.catalogue);
    if (!query)
        throw Failure{query.error()};
    Statement statement(session, *query);
    SearchHits found;
    {
        Query count(session.db, statement.countSql().toStdString());
        statement.bind(count, std::nullopt);
        count.next();
        found.total = count.integer(0);
    }
    HitMaker maker(session, *query);
    Query page(session.db, statement.pageSql(request.newestFirst).toStdString());
    statement.bind(page, std::pair(std::max(0, request.limit), std::max(0, request.offset)));
    while (page.next())
        found.hits.append(maker.make({page.integer(0)}, {page.integer(1)}));
    return found;
}

namespace {

Statement statementOf(Session &session, const QString &text)
{
    if (text.isEmpty())
        return Statement(session);
    const auto query = parseSearchQuery(text, session.catalogue);
    if (!query)
        throw Failure{query.error()};
    return Statement(session, *query);
}

FacetGroup countValues(Session &session, const FacetRequest &request, const FieldDefinition &field)
{
    FacetGroup group{.pattern = field.pattern, .values = {}, .hasMore = false};
    Statement statement = statementOf(session, queryWith(request.query, request.choices, field.pattern));
    Query values(session.db, statement.valuesSql(field).toStdString());
    statement.bind(values, std::nullopt);
    while (values.next()) {
        const FacetValue value{values.text(0), values.integer(1)};
        const bool isChosen = std::ranges::any_of(request.choices, [&](const FacetChoice &choice) {
            return choice.pattern == field.pattern && choice.value == value.value;
        });
        const bool hasRoom = group.values.size() < request.mostValues;
        group.hasMore = group.hasMore || !hasRoom;
        if (hasRoom || isChosen)
            group.values.append(value);
    }
    return group;
}

} // namespace

FacetCounts countFacets(Session &session, const FacetRequest &request)
{
    FacetCounts counts;
    for (const QString &pattern : request.patterns) {
        if (const FieldDefinition *field = session.catalogue.find(pattern))
            counts.groups.append(countValues(session, request, *field));
    }
    const QString all = queryWith(request.query, request.choices);
    {
        const Statement statement = statementOf(session, all);
        Query count(session.db, statement.itemCountSql().toStdString());
        statement.bind(count, std::nullopt);
        count.next();
        counts.items = count.integer(0);
    }
    Statement statement = statementOf(session, all);
    Query decisions(session.db, statement.decisionsSql().toStdString());
    statement.bind(decisions, std::nullopt);
    QList<LetterCount> letters;
    while (decisions.next())
        letters.append({decisions.integer(0), decisions.integer(1)});
    counts.overturned = rateOf(letters);
    return counts;
}

} // namespace imr::sqlite
