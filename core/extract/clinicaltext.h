// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include "core/extract/sections.h"
#include "core/fields/dateforms.h"
#include "core/terms/bodysites.h"
#include "core/terms/foldedtext.h"
#include "core/terms/lexicons.h"

namespace imr {

/// What a sentence is about, by the words it uses. A sentence may be about several things.
enum class Cue {
    Request = 0x1,    ///< a request for authorization, or what utilization review did with it
    Plan = 0x2,       ///< what shall be done
    Exam = 0x4,       ///< findings of an examination
    Complaint = 0x8,  ///< what the person feels
    Diagnosis = 0x10, ///< a list introduced as diagnoses
    Care = 0x20,      ///< a list introduced as treatment so far
    Drugs = 0x40,     ///< a list introduced as medications, or drugs taken
    Received = 0x80,  ///< something done to or by the person in the past
    Person = 0x100,   ///< tells of this person, not of people in general
    Others = 0x200,   ///< family, allergies
    Claim = 0x400,    ///< "filed a claim for neck and back pain"
};
Q_DECLARE_FLAGS(Cues, Cue)
Q_DECLARE_OPERATORS_FOR_FLAGS(Cues)

/// A sentence with the words of the lexicons in it; all offsets are those of the folded text.
struct ClinicalSentence {
    Stretch place;
    Cues cues;
    bool isRationale = false;
    int item = -1; ///< whose rationale; -1: of the summary
    QList<PhraseMatch> drugs;
    QList<PhraseMatch> treatments;
    QList<BodySite> sites;
};

/// A value found in the clinical text.
struct ClinicalFact {
    QString value;
    QList<Stretch> places;
    double confidence = 0;
    QString rule;
    QString region; ///< of a body part
    QString side;   ///< of a body part
    QString status; ///< of a medication
};

/// The clinical text of a letter as the extractors look at it: summary and rationales, folded, sentence by sentence.
class ClinicalText {
public:
    ClinicalText(const Sections &sections, const Lexicons &lexicons);

    const QList<ClinicalSentence> &sentences() const { return m_sentences; } ///< summary first, then the rationales
    QStringView flat(const Stretch &place) const { return m_folded.view(place); }
    QStringView flat() const { return m_folded.view(); }
    Stretch original(const Stretch &place) const { return m_folded.original(place); }
    const Lexicons &lexicons() const { return m_lexicons; }
    int letterYear() const { return m_letterYear; }

    const DrugEntry &drug(const PhraseMatch &match) const { return m_lexicons.drugs()[match.entry]; }
    const TreatmentEntry &treatment(const PhraseMatch &match) const { return m_lexicons.treatments()[match.entry]; }

    QString words(const Stretch &place) const { return flat(place).toString(); }
    /// Whether the clause before @p offset denies what follows: "denies", "no", "has not had".
    bool isDenied(const ClinicalSentence &sentence, qsizetype offset) const;
    /// Whether a rationale's sentence speaks of this case, and of what the records show: not what guidelines advise, what
    /// may be done, or what is not documented.
    bool tellsOfCase(const ClinicalSentence &sentence, qsizetype offset) const;
    /// What stands in the sentence before and after a place.
    QStringView before(const ClinicalSentence &sentence, qsizetype offset, qsizetype most = 400) const;
    QStringView after(const ClinicalSentence &sentence, qsizetype offset, qsizetype most = 400) const;

private:
    void addSentences(const Sections &sections, const TextSpan &span, int item);
    void addSentence(Stretch place, int item);

    FoldedText m_folded;
    const Lexicons &m_lexicons;
    int m_letterYear;
    QList<ClinicalSentence> m_sentences;
};

/// Takes a list apart: at commas, semicolons and "and", not inside brackets. Where it has semicolons, only at those.
QList<Stretch> splitList(QStringView text, const Stretch &list);

/// Without blanks, commas and the like at its ends.
Stretch trimmed(QStringView text, Stretch place);

// One extractor each; in the order of first mention.
QList<ClinicalFact> findMechanism(const ClinicalText &text);
QList<ClinicalFact> findInjuredParts(const ClinicalText &text);
QList<ClinicalFact> findDiagnoses(const ClinicalText &text);
QList<ClinicalFact> findTreatments(const ClinicalText &text);
QList<ClinicalFact> findMedications(const ClinicalText &text);
QList<ClinicalFact> findStudies(const ClinicalText &text);
QList<ClinicalFact> findPainScores(const ClinicalText &text);
/// @p otherDates: of the injury, which are no reports.
QList<ClinicalFact> findReportDates(const ClinicalText &text, const QStringList &otherDates);
/// The date that is told together with how the injury happened, or as that of the injury.
QStringList findInjuryDates(const ClinicalText &text);

/// The lists of diagnoses, as places of the text.
QList<Stretch> diagnosisLists(const ClinicalText &text, const ClinicalSentence &sentence);
/// The list that a sentence introduces as treatment so far; empty where it introduces none.
Stretch careList(const ClinicalText &text, const ClinicalSentence &sentence);

} // namespace imr
