// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sweep.h"

#include <algorithm>

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

/// What the values of a record have taken of the letter: places, and words wherever they stand again.
class Claims {
public:
    explicit Claims(const ReviewRecord &record)
    {
        for (const ReviewField &field : record.fields) {
            if (field.now.value.isUndefined() || isPassage(field.ref.pattern))
                continue;
            m_spans += field.now.spans;
            addWords(field.quote);
            if (field.now.value.isString())
                addWords(field.now.value.toString());
        }
    }
    bool takes(const TextSpan &span) const
    {
        return std::ranges::any_of(m_spans, [&](const TextSpan &taken) { return taken.overlaps(span); });
    }
    bool names(QStringView words) const
    {
        const Tokens tokens = tokenize(words);
        return std::ranges::all_of(tokens, [this](const Token &token) { return m_words.contains(token.folded); });
    }

private:
    void addWords(const QString &text)
    {
        for (const Token &token : tokenize(text))
            m_words.insert(token.folded);
    }

    TextSpans m_spans;
    QSet<QString> m_words;
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
            if (cues.isEmpty() && !m_claims.takes({start, end}))
                addNumbers(cues, start, end);
            keep({start, end}, std::move(cues));
        }
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
        const bool isKnown = m_claims.takes(span) || m_claims.names(m_sections.view(span));
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
        form(
            u"items[].body_part",
            u"(?:of the|to the|for the)\\s+((?:left |right |bilateral )?(?:shoulder|knee|wrist|hand|neck|hip|ankle|foot|elbow|"
            "back|lumbar spine|cervical spine|thoracic spine))"_s),
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

} // namespace

QList<SweepStop> sweepOf(const Letter &letter, const ReviewRecord &record)
{
    return Sweeper(letter, record).run();
}

QList<UnclaimedCue> unclaimedCues(const Letter &letter, const ReviewRecord &record)
{
    const Sections sections = findSections(letter);
    QList<UnclaimedCue> found;
    addCues(found, summaryForms(), {}, sections.summary, sections, letter, record);
    for (const ReviewElement &item : record.elementsOf(u"items[]")) {
        const ReviewField *request = record.find(FieldRef{item.id, u"items[].request"_s});
        if (request != nullptr && !request->now.spans.isEmpty())
            addCues(found, requestForms(), item.id, request->now.spans.first(), sections, letter, record);
    }
    return found;
}

} // namespace imr
