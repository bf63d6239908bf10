// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include "core/extract/sections.h"
#include "core/fields/dateforms.h"
#include "core/terms/bodysites.h"
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

/// A sentence of the letter with the words of the lexicons in it; all offsets are the letter's own.
struct ClinicalSentence {
    Stretch place;
    Cues cues;
    bool isRationale = false;
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

/// The clinical text of a letter as the extractors look at it: sentence by sentence, line breaks as blanks.
class ClinicalText {
public:
    ClinicalText(const Sections &sections, const Lexicons &lexicons);

    const QList<ClinicalSentence> &sentences() const { return m_sentences; } ///< summary first, then the rationales
    QStringView flat(const Stretch &place) const { return QStringView(m_flat).sliced(place.start, place.length()); }
    QStringView flat() const { return m_flat; }
    const Lexicons &lexicons() const { return m_lexicons; }
    int letterYear() const { return m_letterYear; }

    const DrugEntry &drug(const PhraseMatch &match) const { return m_lexicons.drugs()[match.entry]; }
    const TreatmentEntry &treatment(const PhraseMatch &match) const { return m_lexicons.treatments()[match.entry]; }

    /// The words of a place, white space folded, words that a line end cut joined.
    QString words(const Stretch &place) const;
    /// Whether the clause before @p offset denies what follows: "denies", "no", "has not had".
    bool isDenied(const ClinicalSentence &sentence, qsizetype offset) const;
    /// What stands in the sentence before and after a place.
    QStringView before(const ClinicalSentence &sentence, qsizetype offset, qsizetype most = 400) const;
    QStringView after(const ClinicalSentence &sentence, qsizetype offset, qsizetype most = 400) const;

private:
    void addSentences(const TextSpan &span, bool isRationale);
    void addSentence(Stretch place, bool isRationale);

    QString m_flat;
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
QList<ClinicalFact> findReportDates(const ClinicalText &text);

/// The lists of diagnoses, as places of the text.
QList<Stretch> diagnosisLists(const ClinicalText &text, const ClinicalSentence &sentence);
/// The list that a sentence introduces as treatment so far; empty where it introduces none.
Stretch careList(const ClinicalText &text, const ClinicalSentence &sentence);

} // namespace imr
