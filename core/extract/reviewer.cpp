// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/extract/parts.h"
#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

struct Piece {
    qsizetype start = 0;
    qsizetype end = 0;
    bool joinsByAnd = false; ///< "and" parts it from the next
};

QString folded(const QString &name)
{
    return name.simplified().toLower().replace(u'&', u"and"_s);
}

const QSet<QString> &knownSpecialties()
{
    static const QSet<QString> known = [] {
        QSet<QString> names;
        for (const QString &name : Lexicons::inForce().specialties())
            names.insert(folded(name));
        return names;
    }();
    return known;
}

/// A list parted by commas, semicolons and "and".
QList<Piece> piecesOf(QStringView list)
{
    static const QRegularExpression separator(uR"(\s*[,;]\s*(?:and\s+)?|\s+and\s+)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QList<Piece> pieces;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : separator.globalMatchView(list)) {
        pieces.append(
            {at, match.capturedStart(), match.capturedView().trimmed().compare(u"and", Qt::CaseInsensitive) == 0});
        at = match.capturedEnd();
    }
    pieces.append({at, list.size(), false});
    return pieces;
}

/// How many pieces from @p first on are one specialty: the most that the lexicon knows together; an unknown piece goes
/// with what "and" joins to it ("Occupational and Environmental Medicine").
qsizetype piecesOfSpecialty(QStringView list, const QList<Piece> &pieces, qsizetype first)
{
    const qsizetype most = std::min<qsizetype>(pieces.size(), first + 4);
    for (qsizetype end = most; end > first; --end) {
        const QStringView words = list.sliced(pieces.at(first).start, pieces.at(end - 1).end - pieces.at(first).start);
        if (knownSpecialties().contains(folded(words.toString())))
            return end - first;
    }
    return pieces.at(first).joinsByAnd && first + 1 < pieces.size() ? 2 : 1;
}

QString titleOf(const QString &words)
{
    static const QRegularExpression lead(u"^(?:the\\s+specialty\\s+of|board\\s+certified\\s+in)\\s+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString title = words;
    title.remove(lead);
    while (title.endsWith(u'.') || title.endsWith(u','))
        title.chop(1);
    return title;
}

void addSpecialties(Draft &draft, const TextSpan &span, double confidence, const QString &rule)
{
    const QStringView list = draft.sections().view(span);
    const QList<Piece> pieces = piecesOf(list);
    for (qsizetype i = 0; i < pieces.size();) {
        const qsizetype count = piecesOfSpecialty(list, pieces, i);
        const qsizetype start = span.start + pieces.at(i).start;
        const qsizetype end = span.start + pieces.at(i + count - 1).end;
        const QString name = titleOf(draft.text(start, end));
        const bool isKnown = knownSpecialties().contains(folded(name));
        if (!name.isEmpty() && name.size() <= 80)
            draft.append(u"reviewer.specialties[]"_s, name, draft.spans(start, end),
                         isKnown ? confidence : confidence * 0.93, rule);
        i += count;
    }
}

QString stateOf(const QString &name)
{
    const QString known = Lexicons::inForce().states().value(name.toLower());
    return known;
}

void addStates(Draft &draft, const TextSpan &span, double confidence, const QString &rule)
{
    for (const Piece &piece : piecesOf(draft.sections().view(span))) {
        const qsizetype start = span.start + piece.start;
        const qsizetype end = span.start + piece.end;
        QString name = draft.text(start, end);
        while (name.endsWith(u'.') || name.endsWith(u','))
            name.chop(1);
        if (const QString state = stateOf(name); !state.isEmpty())
            draft.append(u"reviewer.licensure[]"_s, state, draft.spans(start, end), confidence, rule);
    }
}

TextSpan captured(const Letter &letter, const QRegularExpressionMatch &match, qsizetype offset)
{
    return letter.span(offset + match.capturedStart(1), offset + match.capturedEnd(1));
}

/// "State(s) of Licensure: …" and "Certification(s)/Specialty: …", in either order, each to the next label or the end.
void extractBlock(Draft &draft)
{
    static const QRegularExpression states(
        uR"(state(?:\(s\)|s)?\s+of\s+licensure\s*:\s*(.*?)(?=certifications?(?:\(s\))?\s*/|\n\s*\n|$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression specialties(
        uR"(certifications?(?:\(s\))?\s*/?\s*special(?:ty|ties)\s*:\s*(.*?)(?=state(?:\(s\)|s)?\s+of\s+licensure|\n\s*\n|$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const TextSpan &span = draft.sections().credentials;
    const QStringView text = draft.sections().view(span);
    if (const QRegularExpressionMatch match = specialties.matchView(text); match.hasMatch())
        addSpecialties(draft, captured(draft.letter(), match, span.start), 0.998, u"credentials-block"_s);
    if (const QRegularExpressionMatch match = states.matchView(text); match.hasMatch())
        addStates(draft, captured(draft.letter(), match, span.start), 0.998, u"credentials-block"_s);
}

/// "is Board Certified in X, has a subspecialty in Y and is licensed to practice in Z."
void extractProse(Draft &draft)
{
    static const QString end = uR"((?=,?\s+(?:and\s+)?(?:has|holds|is|with|he|she)\b|\s*[.;]|\s*$))"_s;
    static const auto form = [](const QString &lead) {
        return QRegularExpression(lead + uR"(\s+([^.;]+?))"_s + end, QRegularExpression::CaseInsensitiveOption);
    };
    static const QRegularExpression certified = form(u"board[\\s-]+certified\\s+in"_s);
    static const QRegularExpression subspecialty = form(u"sub-?\\s?special(?:ty|ties)(?:\\s+certificat\\w+)?\\s+in"_s);
    static const QRegularExpression doctor(
        u"\\bdoctor\\s+of\\s+(chiropractic|dental surgery|podiatric medicine|psychology|acupuncture)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression licensed(
        uR"(licensed(?:\s+to\s+practice)?(?:\s+\w+)?\s+in\s+([A-Z][^.;]*?)(?=\s*[.;]|,?\s+(?:and\s+)?(?:has|is|he|she|in active)\b|,\s+in\s+active|\s*$))"_s);
    const TextSpan &span = draft.sections().credentials;
    const QStringView text = draft.sections().view(span);
    for (const QRegularExpression &expression : {doctor, certified, subspecialty}) {
        if (const QRegularExpressionMatch match = expression.matchView(text); match.hasMatch())
            addSpecialties(draft, captured(draft.letter(), match, span.start), 0.98, u"credentials-prose"_s);
    }
    if (const QRegularExpressionMatch match = licensed.matchView(text); match.hasMatch())
        addStates(draft, captured(draft.letter(), match, span.start), 0.98, u"credentials-prose"_s);
}

} // namespace

void extractReviewer(Draft &draft)
{
    extractBlock(draft);
    const bool hasBlock = draft.find(FieldPath(u"reviewer.specialties[]"_s, 0))
                          || draft.find(FieldPath(u"reviewer.licensure[]"_s, 0));
    if (!hasBlock)
        extractProse(draft);
}

} // namespace imr
