// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sweep.h"

#include <algorithm>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "core/extract/sections.h"
#include "core/extract/sentences.h"
#include "core/fields/dateforms.h"
#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

bool isPassage(const QString &pattern)
{
    return pattern == u"items[].claims_guideline" || pattern == u"items[].imr_guideline"
           || pattern == u"items[].rationale" || pattern == u"items[].request" || pattern == u"items[].disputed"
           || pattern.startsWith(u"notes[]");
}

/// A region, a count, a status: says something of an element of a list, whose words are the element's.
bool isAttribute(const QString &pattern)
{
    const qsizetype list = pattern.lastIndexOf(u"[]."_s);
    return list >= 0 && (!pattern.startsWith(u"items[]") || list > 5 || pattern.startsWith(u"items[].body_part."));
}

/// In which lists a word of each kind is a value: named there, it is not missed where it stands again.
QStringList listsOf(SweepCue::Kind kind)
{
    switch (kind) {
    case SweepCue::Kind::Drug: return {u"clinical.medications[]"_s};
    case SweepCue::Kind::Treatment:
    case SweepCue::Kind::Study: return {u"clinical.treatments[]"_s, u"clinical.studies[]"_s};
    case SweepCue::Kind::Diagnosis: return {u"clinical.diagnoses[]"_s};
    case SweepCue::Kind::BodyPart: return {u"injury.body_parts[]"_s, u"clinical.diagnoses[]"_s};
    case SweepCue::Kind::Specialty: return {u"reviewer.specialties[]"_s};
    case SweepCue::Kind::Date:
    case SweepCue::Kind::Number:
    case SweepCue::Kind::Guideline: break;
    }
    return {};
}

/// What the values of a record have taken of the letter: places, and words wherever they stand again.
class Claims {
public:
    explicit Claims(const ReviewRecord &record)
    {
        for (const ReviewField &field : record.fields) {
            if (field.now.value.isUndefined() || isPassage(field.ref.pattern) || isAttribute(field.ref.pattern))
                continue;
            m_spans += field.now.spans;
            QSet<QString> &words = m_words[field.ref.pattern];
            for (const QString &text : {field.quote, field.now.value.toString()}) {
                for (const Token &token : tokenize(text))
                    words.insert(token.folded);
            }
        }
    }
    bool takes(const TextSpan &span) const
    {
        return std::ranges::any_of(m_spans, [&](const TextSpan &taken) { return taken.overlaps(span); });
    }
    bool names(SweepCue::Kind kind, QStringView text) const
    {
        QSet<QString> words;
        for (const QString &list : listsOf(kind))
            words += m_words.value(list);
        const Tokens tokens = tokenize(text);
        return std::ranges::all_of(tokens, [&](const Token &token) { return words.contains(token.folded); });
    }

private:
    TextSpans m_spans;
    QHash<QString, QSet<QString>> m_words;
};

/// Looks through one stretch of a letter after the other.
class Sweeper {
public:
    Sweeper(const Letter &letter, const ReviewRecord &record)
        : m_letter(letter), m_sections(findSections(letter)), m_claims(record)
    {
    }

    QList<SweepStop> run()
    {
        sweepLines(m_sections.header);
        sweepSpecialties(m_sections.credentials);
        sweepSentences(m_sections.summary);
        for (const ItemSections &item : std::as_const(m_sections.items)) {
            sweepGuidelines(item.claimsGuideline);
            sweepGuidelines(item.imrGuideline);
        }
        std::ranges::sort(m_stops, {}, [](const SweepStop &stop) { return stop.sentence.start; });
        return m_stops;
    }

private:
    /// A header has rows, not sentences; its dates are what matters.
    void sweepLines(const TextSpan &header)
    {
        qsizetype start = header.start;
        while (start < header.end) {
            qsizetype end = m_sections.text.indexOf(u'\n', start);
            end = end < 0 ? header.end : qMin(end, header.end);
            QList<SweepCue> cues;
            addDates(cues, start, end);
            keep({start, end}, std::move(cues));
            start = end + 1;
        }
    }

    void sweepSentences(const TextSpan &summary)
    {
        const QStringView text = m_sections.view(summary);
        for (const Sentence &found : sentencesOf(text)) {
            const qsizetype start = summary.start + found.start;
            const qsizetype end = summary.start + found.end;
            QList<SweepCue> cues;
            addTerms(cues, start, end);
            addDates(cues, start, end);
            addScores(cues, start, end);
            if (cues.isEmpty() && !m_claims.takes({start, end}))
                addNumbers(cues, start, end);
            keep({start, end}, std::move(cues));
        }
    }

    void sweepSpecialties(const TextSpan &credentials)
    {
        const QStringView text = m_sections.view(credentials);
        QList<SweepCue> cues;
        for (const QString &specialty : Lexicons::builtIn().specialties()) {
            if (const qsizetype at = text.indexOf(specialty, 0, Qt::CaseInsensitive); at >= 0)
                add(cues, SweepCue::Kind::Specialty, credentials.start + at, credentials.start + at + specialty.size());
        }
        keep(credentials, std::move(cues));
    }

    void sweepGuidelines(const TextSpan &guideline)
    {
        static const QRegularExpression source(
            u"\\b(MTUS|ODG|ACOEM|Official Disability Guidelines|Chronic Pain Medical Treatment|Postsurgical)\\b"_s);
        const QStringView text = m_sections.view(guideline);
        QList<SweepCue> cues;
        bool isTaken = false;
        for (const auto &match : source.globalMatchView(text)) {
            const TextSpan span = spanOf(guideline.start + match.capturedStart(),
                                         guideline.start + match.capturedEnd());
            isTaken = isTaken || m_claims.takes(span);
            cues.append({SweepCue::Kind::Guideline, span});
        }
        if (!isTaken)
            keep(guideline, std::move(cues));
    }

    void addTerms(QList<SweepCue> &cues, qsizetype start, qsizetype end)
    {
        const QStringView text = QStringView(m_sections.text).sliced(start, end - start);
        const Tokens tokens = tokenize(text);
        const Lexicons &lexicons = Lexicons::builtIn();
        for (const PhraseMatch &match : lexicons.drugIndex().find(text, tokens))
            add(cues, SweepCue::Kind::Drug, start + match.start, start + match.end);
        for (const PhraseMatch &match : lexicons.treatmentIndex().find(text, tokens)) {
            const bool isStudy = lexicons.treatments().at(match.entry).kind == TreatmentKind::Study;
            add(cues, isStudy ? SweepCue::Kind::Study : SweepCue::Kind::Treatment, start + match.start,
                start + match.end);
        }
        for (const Token &token : tokens) {
            if (lexicons.diagnosisWord(token.folded) == DiagnosisWord::Head)
                add(cues, SweepCue::Kind::Diagnosis, start + token.start, start + token.end);
        }
        for (const PhraseMatch &match : lexicons.bodyPartIndex().find(text, tokens)) {
            if (!lexicons.bodyParts().at(match.entry).isAdjective)
                add(cues, SweepCue::Kind::BodyPart, start + match.start, start + match.end);
        }
    }

    void addDates(QList<SweepCue> &cues, qsizetype start, qsizetype end)
    {
        for (const WrittenDate &date :
             findDates(QStringView(m_sections.text).sliced(start, end - start), m_sections.letterYear)) {
            const TextSpan span = spanOf(start + date.start, start + date.end);
            if (!m_claims.takes(span))
                cues.append({SweepCue::Kind::Date, span});
        }
    }

    /// Ratings of pain count also in a sentence that gave other values.
    void addScores(QList<SweepCue> &cues, qsizetype start, qsizetype end)
    {
        static const QRegularExpression score(u"(?<![\\d/])\\d{1,2}(?:\\s*-\\s*\\d{1,2})?\\s*/\\s*10(?![\\d/])"_s);
        for (const auto &match : score.globalMatchView(QStringView(m_sections.text).sliced(start, end - start)))
            add(cues, SweepCue::Kind::Number, start + match.capturedStart(), start + match.capturedEnd());
    }

    void addNumbers(QList<SweepCue> &cues, qsizetype start, qsizetype end)
    {
        static const QRegularExpression number(u"(?<![\\p{L}\\d/.-])\\d+(\\.\\d+)?(?![\\p{L}\\d])"_s);
        const auto matches = number.globalMatchView(QStringView(m_sections.text).sliced(start, end - start));
        for (const auto &match : matches)
            cues.append({SweepCue::Kind::Number, spanOf(start + match.capturedStart(), start + match.capturedEnd())});
    }

    void add(QList<SweepCue> &cues, SweepCue::Kind kind, qsizetype start, qsizetype end)
    {
        const TextSpan span = spanOf(start, end);
        const bool isKnown = m_claims.takes(span) || m_claims.names(kind, m_sections.view(span));
        const auto overlaps = [&](const SweepCue &cue) { return cue.span.overlaps(span); };
        if (!isKnown && std::ranges::none_of(cues, overlaps))
            cues.append({kind, span});
    }

    void keep(const TextSpan &sentence, QList<SweepCue> cues)
    {
        if (cues.isEmpty())
            return;
        std::ranges::sort(cues, {}, [](const SweepCue &cue) { return cue.span.start; });
        m_stops.append({spanOf(sentence.start, sentence.end), std::move(cues)});
    }

    TextSpan spanOf(qsizetype start, qsizetype end) const { return m_letter.span(start, end); }

    const Letter &m_letter;
    Sections m_sections;
    Claims m_claims;
    QList<SweepStop> m_stops;
};

struct CueForm {
    QStringView pattern;
    QRegularExpression words; ///< its first group is the value's place
};

/// What the summary says of a field that stands once in a letter.
const QList<CueForm> &summaryForms()
{
    static const auto form = [](QStringView pattern, const QString &words) {
        return CueForm{pattern, QRegularExpression(words, QRegularExpression::CaseInsensitiveOption)};
    };
    static const QList<CueForm> forms{
        form(u"patient.age", u"\\b(\\d{1,3})[- ]?(?:years?[- ]old|y/?o\\b|year[- ]of[- ]age)"_s),
        form(u"patient.sex", u"\\b(male|female|man|woman|gentleman|lady)\\b"_s),
        form(u"injury.date",
             u"(?:injur\\w*|accident|DOI|trauma)[^.]{0,40}?\\b(?:on|of|dated|was)\\s+(\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|"
             "[A-Z][a-z]+ \\d{1,2},? \\d{4})"_s),
        form(
            u"rfa.date",
            u"(?:RFA|request for authorization)[^.]{0,40}?(\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|[A-Z][a-z]+ \\d{1,2},? \\d{4})"_s),
        form(
            u"ur.date",
            u"(?:utilization review|UR\\b)[^.]{0,60}?(\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|[A-Z][a-z]+ \\d{1,2},? \\d{4})"_s),
        form(u"ur.outcome",
             u"(?:utilization review|UR|claims administrator)\\b[^.]{0,80}?\\b(denied|modified|non-certified|"
             "noncertified|failed to approve|partially (?:approved|certified))"_s),
    };
    return forms;
}

/// What the header says.
const QList<CueForm> &headerForms()
{
    static const auto form = [](QStringView pattern, const QString &words) {
        return CueForm{pattern, QRegularExpression(words, QRegularExpression::CaseInsensitiveOption)};
    };
    static const QList<CueForm> forms{
        form(u"case.number", u"\\b(CM\\d{2}-\\d{4,})\\b"_s),
        form(u"case.priority", u"\\b(Standard|Expedited)\\b"_s),
    };
    return forms;
}

/// What an item's request says of its own parts.
const QList<CueForm> &requestForms()
{
    static const auto form = [](QStringView pattern, const QString &words) {
        return CueForm{pattern, QRegularExpression(words, QRegularExpression::CaseInsensitiveOption)};
    };
    static const QList<CueForm> forms{
        form(u"items[].quantity", u"(?:#|\\bqty\\.?:?|\\bquantity:?|\\bx)\\s*(\\d+)\\b(?!\\s*mg)"_s),
        form(u"items[].strength", u"(\\d+(?:\\.\\d+)?(?:/\\d+)?\\s*(?:mg|mcg|%))"_s),
        form(u"items[].refills", u"(\\d+)\\s*refills?\\b"_s),
        form(u"items[].frequency", u"(\\d+\\s*(?:x|times)\\s*(?:a|per)\\s*(?:day|week|month))"_s),
        form(u"items[].associated", u"^\\W*(associated\\s+surgical\\s+\\w+)"_s),
        form(
            u"items[].quantity_unit",
            u"\\d\\s*(sessions?|visits?|tablets?|tabs?|capsules?|caps|days?|weeks?|months?|hours?|units?|patches|tubes?)\\b"_s),
    };
    return forms;
}

bool hasValue(const ReviewRecord &record, const FieldRef &ref)
{
    const ReviewField *field = record.find(ref);
    return field != nullptr
           && (!field->now.value.isUndefined() || field->now.state == ValueState::Absent
               || field->now.state == ValueState::Unreadable);
}

void addCues(QList<UnclaimedCue> &found, const QList<CueForm> &forms, ElementId element, const TextSpan &where,
             const Sections &sections, const Letter &letter, const ReviewRecord &record)
{
    for (const CueForm &form : forms) {
        const FieldRef ref{element, form.pattern.toString()};
        if (hasValue(record, ref))
            continue;
        const auto match = form.words.matchView(sections.view(where));
        if (match.hasMatch())
            found.append({ref, letter.span(where.start + match.capturedStart(1), where.start + match.capturedEnd(1))});
    }
}

/// The part of the body that a request names and no value holds.
void addBodyPart(QList<UnclaimedCue> &found, ElementId item, const TextSpan &request, const Sections &sections,
                 const Letter &letter, const ReviewRecord &record)
{
    const FieldRef ref{item, u"items[].body_part"_s};
    const QStringView text = sections.view(request);
    if (hasValue(record, ref))
        return;
    static const QRegularExpression level(u"\\b[CTL]\\d{1,2}(?:\\s*-\\s*[CTLS]?\\d{1,2})?\\b"_s);
    const QList<PhraseMatch> parts = Lexicons::builtIn().bodyPartIndex().find(text, tokenize(text));
    const QRegularExpressionMatch spine = level.matchView(text);
    if (parts.isEmpty() && spine.hasMatch())
        found.append({ref, letter.span(request.start + spine.capturedStart(), request.start + spine.capturedEnd())});
    if (!parts.isEmpty())
        found.append({ref, letter.span(request.start + parts.first().start, request.start + parts.first().end)});
}

/// A rationale always has a ground, and the summary tells what utilization review did with every item.
void addReading(QList<UnclaimedCue> &found, ElementId item, const Sections &sections, const Letter &letter,
                const ReviewRecord &record)
{
    const ReviewField *rationale = record.find(FieldRef{item, u"items[].rationale"_s});
    const ReviewField *verdict = record.find(FieldRef{item, u"items[].verdict"_s});
    const bool hasGrounds = !record.elementsOf(u"items[].grounds[]", item).isEmpty()
                            || record.find(FieldRef{item, u"items[].grounds[]"_s}) != nullptr;
    if (rationale != nullptr && verdict != nullptr && !verdict->now.spans.isEmpty() && !hasGrounds)
        found.append({{item, u"items[].grounds[]"_s}, verdict->now.spans.first()});
    const FieldRef outcome{item, u"items[].ur_outcome"_s};
    static const QRegularExpression denial(
        u"(?:utilization review|UR|claims administrator)\\b[^.]{0,120}?\\b(denied|denial|modified|non-?certified|"
        "failed to approve|approved)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = denial.matchView(sections.view(sections.summary));
    if (match.hasMatch() && !hasValue(record, outcome))
        found.append({outcome, letter.span(sections.summary.start + match.capturedStart(1),
                                           sections.summary.start + match.capturedEnd(1))});
}

} // namespace

QList<SweepStop> sweepOf(const Letter &letter, const ReviewRecord &record)
{
    return Sweeper(letter, record).run();
}

QList<UnclaimedCue> unclaimedCues(const Letter &letter, const ReviewRecord &record)
{
    const Sections sections = findSections(letter);
    QList<UnclaimedCue> found;
    addCues(found, headerForms(), {}, sections.header, sections, letter, record);
    addCues(found, summaryForms(), {}, sections.summary, sections, letter, record);
    for (const ReviewElement &item : record.elementsOf(u"items[]")) {
        const ReviewField *request = record.find(FieldRef{item.id, u"items[].request"_s});
        addReading(found, item.id, sections, letter, record);
        if (request == nullptr || request->now.spans.isEmpty())
            continue;
        addCues(found, requestForms(), item.id, request->now.spans.first(), sections, letter, record);
        addBodyPart(found, item.id, request->now.spans.first(), sections, letter, record);
    }
    return found;
}

} // namespace imr
