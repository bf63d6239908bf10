// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchquery.h"

#include <algorithm>

#include <QHash>

#include "core/fields/fieldinput.h"
#include "core/search/textmatcher.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// A piece between blanks; quotes hold blanks together.
struct Token {
    QString text;          ///< without quotes and minus
    qsizetype colon = -1;  ///< of the first colon outside quotes, in text
    bool isQuoted = false; ///< begins with a quote
    bool isExcluded = false;
};

class Tokenizer {
public:
    explicit Tokenizer(const QString &query) : m_query(query) {}

    QList<Token> run()
    {
        QList<Token> tokens;
        while (skipBlanks())
            tokens.append(next());
        return tokens;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_query.size() && m_query.at(m_at).isSpace())
            ++m_at;
        return m_at < m_query.size();
    }

    Token next()
    {
        Token token;
        const bool hasMore = m_at + 1 < m_query.size() && !m_query.at(m_at + 1).isSpace();
        if (m_query.at(m_at) == u'-' && hasMore) {
            token.isExcluded = true;
            ++m_at;
        }
        token.isQuoted = m_query.at(m_at) == u'"';
        bool isInside = false;
        for (; m_at < m_query.size(); ++m_at) {
            const QChar unit = m_query.at(m_at);
            if (unit == u'"') {
                isInside = !isInside;
                if (!isInside && token.isQuoted) {
                    ++m_at;
                    takeStar(token);
                    break;
                }
                continue;
            }
            if (!isInside && unit.isSpace())
                break;
            if (unit == u':' && !isInside && token.colon < 0)
                token.colon = token.text.size();
            token.text += unit;
        }
        return token;
    }

    void takeStar(Token &token)
    {
        if (m_at < m_query.size() && m_query.at(m_at) == u'*') {
            token.text += u'*';
            ++m_at;
        }
    }

    const QString &m_query;
    qsizetype m_at = 0;
};

const QHash<QString, QStringList> &shortNames()
{
    static const QHash<QString, QStringList> names{
        {u"case"_s, {u"case.number"_s}},
        {u"date"_s, {u"case.decision_date"_s}},
        {u"drug"_s, {u"items[].treatment"_s, u"clinical.medications[]"_s}},
        {u"medication"_s, {u"clinical.medications[]"_s}},
        {u"body"_s, {u"items[].body_part"_s, u"injury.body_parts[]"_s}},
        {u"diagnosis"_s, {u"clinical.diagnoses[]"_s}},
        {u"specialty"_s, {u"reviewer.specialties[]"_s}},
        {u"state"_s, {u"reviewer.licensure[]"_s}},
        {u"citation"_s, {u"items[].imr_citations[]"_s, u"items[].claims_citations[]"_s}},
    };
    return names;
}

QStringList fieldsNamed(const QString &name, const FieldCatalogue &catalogue)
{
    if (const auto known = shortNames().constFind(name); known != shortNames().constEnd()) {
        QStringList existing;
        std::ranges::copy_if(*known, std::back_inserter(existing), [&](const QString &p) { return catalogue.find(p); });
        if (!existing.isEmpty())
            return existing;
    }
    QStringList found;
    for (const FieldDefinition &field : catalogue.fields()) {
        const QString plain = QString(field.pattern).remove(u"[]"_s);
        const QString last = plain.sliced(plain.lastIndexOf(u'.') + 1);
        const bool fits = name == field.pattern || name == plain || name == last || name == field.exportName.toLower();
        if (fits)
            found.append(field.pattern);
    }
    return found;
}

QStringList sectionsNamed(const QString &name)
{
    static const QHash<QString, QStringList> sections{
        {u"summary"_s, {u"summary"_s}},
        {u"request"_s, {u"request"_s}},
        {u"guideline"_s, {u"claims_guideline"_s, u"imr_guideline"_s}},
        {u"guidelines"_s, {u"claims_guideline"_s, u"imr_guideline"_s}},
        {u"claims_guideline"_s, {u"claims_guideline"_s}},
        {u"imr_guideline"_s, {u"imr_guideline"_s}},
        {u"rationale"_s, {u"rationale"_s}},
        {u"other"_s, {u"other"_s}},
    };
    return sections.value(name);
}

/// Takes ">5", "<=5" and "1..5" apart.
bool takeRange(const QString &value, QString &low, QString &high)
{
    const qsizetype dots = value.indexOf(u".."_s);
    if (dots >= 0 && value.size() > 2) {
        low = value.first(dots);
        high = value.sliced(dots + 2);
        return true;
    }
    if (value.size() < 2 || (value.front() != u'>' && value.front() != u'<'))
        return false;
    (value.front() == u'>' ? low : high) = value.sliced(value.at(1) == u'=' ? 2 : 1);
    return true;
}

QString dateText(const FieldDefinition &field, const QString &text)
{
    const bool isIsoBeginning = text.size() >= 4
                                && std::ranges::all_of(text.first(4), [](QChar c) { return c.isDigit(); });
    if (isIsoBeginning || text.isEmpty())
        return text;
    const auto parsed = parseFieldInput(field, text);
    return parsed ? parsed->toString() : text;
}

FieldCondition conditionOf(const FieldDefinition &field, const QString &value)
{
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Number;
    const bool isDate = field.type == FieldType::Date;
    FieldCondition condition{field.pattern, FieldCondition::Match::Contains, value, {}};
    if ((isNumber || isDate) && takeRange(value, condition.low, condition.high)) {
        condition.match = isNumber ? FieldCondition::Match::Numbers : FieldCondition::Match::Texts;
        if (isDate) {
            condition.low = dateText(field, condition.low);
            condition.high = dateText(field, condition.high);
        }
    } else if (value.startsWith(u'=') && value.size() > 1) { // a date's year or month counts as the whole of it
        condition.match = isDate ? FieldCondition::Match::StartsWith : FieldCondition::Match::Equals;
        condition.low = value.sliced(1);
    } else if (isNumber || field.type == FieldType::Boolean) {
        condition.match = FieldCondition::Match::Equals;
    } else if (isDate) {
        condition.match = FieldCondition::Match::StartsWith;
        condition.low = dateText(field, value);
    } else if (value.endsWith(u'*')) {
        condition.match = FieldCondition::Match::StartsWith;
        condition.low.chop(1);
    } else {
        for (const FieldChoice &choice : field.choices) {
            if (foldedWords(choice.value) != value && foldedWords(choice.label) != value)
                continue;
            condition.match = FieldCondition::Match::Equals;
            condition.low = foldedWords(choice.value);
        }
    }
    return condition;
}

SearchTerm wordTerm(const QString &text)
{
    SearchTerm term;
    term.isPrefix = text.endsWith(u'*');
    term.words = text;
    return term;
}

SearchTerm termOf(const Token &token, const FieldCatalogue &catalogue)
{
    if (token.isQuoted || token.colon <= 0 || token.colon + 1 >= token.text.size())
        return wordTerm(token.text);
    const QStringList patterns = fieldsNamed(token.text.first(token.colon).toLower(), catalogue);
    const QString value = foldedWords(token.text.sliced(token.colon + 1));
    if (patterns.isEmpty() || value.isEmpty() || value == u"*")
        return wordTerm(token.text);
    SearchTerm term;
    for (const QString &pattern : patterns)
        term.conditions.append(conditionOf(*catalogue.find(pattern), value));
    return term;
}

bool isOr(const Token &token)
{
    return !token.isQuoted && !token.isExcluded && token.text == u"OR";
}

/// "in:rationale" is about all words of the query.
bool takeSections(const Token &token, SearchQuery &query)
{
    if (token.isQuoted || token.isExcluded || !token.text.startsWith(u"in:", Qt::CaseInsensitive))
        return false;
    const QStringList sections = sectionsNamed(token.text.sliced(3).toLower());
    query.sections += sections;
    return !sections.isEmpty();
}

QString lastPart(const QString &pattern)
{
    const QString plain = QString(pattern).remove(u"[]"_s);
    return plain.sliced(plain.lastIndexOf(u'.') + 1);
}

} // namespace

QStringList queryFieldNames(const FieldCatalogue &catalogue)
{
    QStringList names = shortNames().keys();
    names.append(u"in"_s);
    for (const FieldDefinition &field : catalogue.fields())
        names.append(lastPart(field.pattern));
    names.sort();
    names.removeDuplicates();
    return names;
}

QStringList queryValues(const QString &name, const FieldCatalogue &catalogue)
{
    if (name.compare(u"in", Qt::CaseInsensitive) == 0)
        return {u"claims_guideline"_s, u"guideline"_s, u"imr_guideline"_s, u"other"_s,
                u"rationale"_s,        u"request"_s,   u"summary"_s};
    QStringList values;
    for (const QString &pattern : fieldsNamed(name.toLower(), catalogue)) {
        const FieldDefinition &field = *catalogue.find(pattern);
        for (const FieldChoice &choice : field.choices)
            values.append(choice.value);
        if (field.type == FieldType::Boolean)
            values += {u"yes"_s, u"no"_s};
    }
    values.sort(Qt::CaseInsensitive);
    values.removeDuplicates();
    return values;
}

Result<SearchQuery> parseSearchQuery(const QString &text, const FieldCatalogue &catalogue)
{
    SearchQuery query;
    qsizetype count = 0;
    bool joinsPrevious = false;
    for (const Token &token : Tokenizer(text).run()) {
        if (isOr(token)) {
            joinsPrevious = !query.clauses.isEmpty();
            continue;
        }
        if (takeSections(token, query))
            continue;
        const SearchTerm term = termOf(token, catalogue);
        if (!term.isField() && TextPattern(term.words, term.isPrefix).isEmpty())
            continue; // signs alone
        if (++count > mostSearchTerms)
            break;
        if (joinsPrevious && !token.isExcluded && !query.clauses.last().isExcluded)
            query.clauses.last().anyOf.append(term);
        else
            query.clauses.append({{term}, token.isExcluded});
        joinsPrevious = false;
    }
    if (query.clauses.isEmpty()) {
        const auto start = std::ranges::find_if_not(text, [](QChar unit) { return unit.isSpace(); });
        const qsizetype position = start == text.end() ? 0 : start - text.begin();
        return Error{ErrorCode::QueryInvalid, text, {QString::number(position + 1)}, {}};
    }
    return query;
}

} // namespace imr
