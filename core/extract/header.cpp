// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QRegularExpression>

#include "core/extract/parts.h"
#include "core/fields/dateforms.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

enum class ValueKind { CaseNumber, Date, Priority };

struct HeaderLabel {
    QLatin1StringView field;
    ValueKind kind;
    QLatin1StringView pattern; ///< a blank is any white space
};

constexpr std::array<HeaderLabel, 7> headerLabels{{
    {"case.number"_L1, ValueKind::CaseNumber, "(?:(?:imr|maximus) )?case (?:number|no\\.?|#)"_L1},
    {"case.date_assigned"_L1, ValueKind::Date, "(?:date assigned|assigned date|assignment date)"_L1},
    {"case.date_of_injury"_L1, ValueKind::Date, "(?:date of injury|injury date)"_L1},
    {"case.ur_denial_date"_L1, ValueKind::Date,
     "(?:date of (?:ur|utilization review) (?:decision|denial)|(?:ur|utilization review) (?:denial|decision) date)"_L1},
    {"case.decision_date"_L1, ValueKind::Date, "(?:decision date|date of decision|dated)"_L1},
    {"case.application_received"_L1, ValueKind::Date, "(?:(?:imr )?application(?: received)?(?: date)?)"_L1},
    {"case.priority"_L1, ValueKind::Priority, "priority"_L1},
}};

/// A label or a value of the header, as it comes in the text.
struct Token {
    bool isLabel = false;
    int label = -1; ///< index in headerLabels
    ValueKind kind = ValueKind::Date;
    qsizetype start = 0;
    qsizetype end = 0;
    QString value;
};

void addLabels(const QString &header, QList<Token> &tokens)
{
    for (std::size_t i = 0; i < headerLabels.size(); ++i) {
        QString pattern = QString(headerLabels[i].pattern).replace(u' ', u"\\s+"_s);
        // "Application" and "Received:" may stand in two lines, the date between them; the first has no colon then.
        const bool mayLackColon = headerLabels[i].field == "case.application_received"_L1;
        const QRegularExpression expression(u"(?<![\\w])(?:"_s + pattern
                                                + (mayLackColon ? u")\\s*(?::|\\n|(?=\\d)|$)"_s : u")\\s*:"_s),
                                            QRegularExpression::CaseInsensitiveOption);
        for (const QRegularExpressionMatch &match : expression.globalMatch(header)) {
            tokens.append({true, int(i), headerLabels[i].kind, match.capturedStart(), match.capturedEnd(), {}});
        }
    }
}

void addMatches(const QString &header, const QRegularExpression &expression, ValueKind kind, QList<Token> &tokens)
{
    for (const QRegularExpressionMatch &match : expression.globalMatch(header))
        tokens.append({false, -1, kind, match.capturedStart(1), match.capturedEnd(1), match.captured(1).simplified()});
}

void addValues(const QString &header, int letterYear, QList<Token> &tokens)
{
    static const QRegularExpression number(uR"(\b(CM\s?\d{2}\s?-\s?\d{5,8}|IMR\s\d{2}-\d{4,8})\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression priority(u"\\b(standard|expedited|regular|urgent)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    addMatches(header, number, ValueKind::CaseNumber, tokens);
    addMatches(header, priority, ValueKind::Priority, tokens);
    for (const WrittenDate &date : findDates(header, letterYear)) {
        if (date.isWhole() || !date.isPossible)
            tokens.append({false, -1, ValueKind::Date, date.start, date.end, dateValue(header, date)});
    }
}

QList<Token> tokensOf(const QString &header, int letterYear)
{
    QList<Token> tokens;
    addLabels(header, tokens);
    addValues(header, letterYear, tokens);
    std::ranges::stable_sort(tokens, {}, &Token::start);
    return tokens;
}

struct Assignment {
    int label = -1;
    Token value;
    double confidence = 0;
};

bool isSameLine(const QString &header, const Token &label, const Token &value)
{
    return !QStringView(header).sliced(label.end, value.start - label.end).contains(u'\n');
}

/// A run of labels and the run of values after it: a row has one of each, a table read by columns many. Labels and values
/// of a kind go together in their order; where values are missing, the labels nearest to the values have them.
void assignRun(const QString &header, const QList<Token> &labels, const QList<Token> &values,
               QList<Assignment> &assignments)
{
    for (const ValueKind kind : {ValueKind::CaseNumber, ValueKind::Date, ValueKind::Priority}) {
        QList<Token> ownLabels;
        QList<Token> ownValues;
        std::ranges::copy_if(labels, std::back_inserter(ownLabels), [&](const Token &t) { return t.kind == kind; });
        std::ranges::copy_if(values, std::back_inserter(ownValues), [&](const Token &t) { return t.kind == kind; });
        const qsizetype surplus = ownLabels.size() - ownValues.size();
        const bool isRow = !ownLabels.isEmpty() && !ownValues.isEmpty()
                           && isSameLine(header, ownLabels.last(), ownValues.first());
        const qsizetype skip = surplus > 0 && isRow ? surplus : 0;
        const double confidence = surplus == 0 ? 0.998 : surplus < 0 || isRow ? 0.9 : 0.5;
        for (qsizetype i = 0; i + skip < ownLabels.size() && i < ownValues.size(); ++i)
            assignments.append({ownLabels.at(i + skip).label, ownValues.at(i), confidence});
    }
}

QList<Assignment> assign(const QString &header, const QList<Token> &tokens)
{
    QList<Assignment> assignments;
    QList<Token> labels;
    QList<Token> values;
    for (const Token &token : tokens) {
        if (token.isLabel && !values.isEmpty()) {
            assignRun(header, labels, values, assignments);
            labels.clear();
            values.clear();
        }
        (token.isLabel ? labels : values).append(token);
    }
    assignRun(header, labels, values, assignments);
    return assignments;
}

QString valueOf(const Token &token)
{
    if (token.kind == ValueKind::CaseNumber && token.value.startsWith(u"CM"_s, Qt::CaseInsensitive))
        return QString(token.value).remove(u' ').toUpper();
    if (token.kind == ValueKind::Priority)
        return token.value.startsWith(u'e', Qt::CaseInsensitive) || token.value.startsWith(u'u', Qt::CaseInsensitive)
                   ? u"Expedited"_s
                   : u"Standard"_s;
    return token.value;
}

/// Layout B tells some dates in a sentence of its second section.
void extractNoticeSentence(Draft &draft)
{
    static const QRegularExpression filed(
        uR"(was\s+filed\s+on\s+(\S+(?:\s+\d{1,2},\s+\d{4})?)\s+disputing\s+the\s+utilization\s+review\s+\w+\s+dated\s+(\S+(?:\s+\d{1,2},\s+\d{4})?))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression assigned(
        uR"(notice\s+of\s+assignment\b[^.]{0,80}?\bwas\s+provided\s+to\s+the\s+above\s+parties\s+on\s+(\S+(?:\s+\d{1,2},\s+\d{4})?))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString &text = draft.sections().text;
    const auto addDate = [&](const QString &field, const QRegularExpressionMatch &match, int group) {
        const QList<WrittenDate> dates = findDates(match.capturedView(group), draft.sections().letterYear);
        if (dates.isEmpty())
            return;
        const qsizetype start = match.capturedStart(group);
        draft.add(FieldPath(field), dateValue(match.capturedView(group), dates.first()),
                  draft.spans(start + dates.first().start, start + dates.first().end), 0.97, u"notice-sentence"_s);
    };
    if (const QRegularExpressionMatch match = filed.match(text); match.hasMatch()) {
        addDate(u"case.application_received"_s, match, 1);
        addDate(u"case.ur_denial_date"_s, match, 2);
    }
    if (const QRegularExpressionMatch match = assigned.match(text); match.hasMatch())
        addDate(u"case.date_assigned"_s, match, 1);
}

} // namespace

void extractHeader(Draft &draft)
{
    const TextSpan &span = draft.sections().header;
    const QString header = draft.sections().view(span).toString();
    for (const Assignment &found : assign(header, tokensOf(header, draft.sections().letterYear))) {
        draft.add(FieldPath(QString(headerLabels[std::size_t(found.label)].field)), valueOf(found.value),
                  draft.spans(span.start + found.value.start, span.start + found.value.end), found.confidence,
                  u"header-table"_s);
    }
    if (draft.sections().layout == Layout::B)
        extractNoticeSentence(draft);
}

} // namespace imr
