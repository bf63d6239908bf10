// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/terms/phraseindex.h"

namespace imr {

/// A drug by one of its names, or a word that stands for a whole class of drugs.
struct DrugEntry {
    QString name;
    QString ingredients; ///< "hydrocodone/acetaminophen": the canonical treatment
    QString drugClass;   ///< as the DWC names it
    bool isTopical = false;
    bool isCompound = false;
    bool isInjected = false;
    bool isClass = false;
    QStringList strengths; ///< as marketed, "7.5/325mg"; empty where not known
    QString origin;
};

enum class TreatmentKind { Study, Treatment, Surgery, Device, Service, Program, SelfCare };

/// A treatment, test, device or service by one of its names.
struct TreatmentEntry {
    QString pattern;
    QString name; ///< the canonical treatment
    QString category;
    QString subcategory;
    int rank = 0; ///< of several in one request the head is the one of the highest rank
    TreatmentKind kind = TreatmentKind::Treatment;
    QString origin;
};

struct BodyPartEntry {
    QString pattern;
    QString region;
    bool isAdjective = false; ///< describes a part without naming it: "cervical"
    bool isStructure = false; ///< stands for the part that it belongs to: "rotator cuff"
    QString origin;
};

enum class DiagnosisWord { None, Head, Bare, Modifier };

/// The words of the trade: data files in resources/lexicons, and files of the same form and name in the analyst's own
/// folder, whose entries come first. Immutable after loading; used from any thread.
class Lexicons {
public:
    /// Those that the program ships.
    static const Lexicons &builtIn();
    /// The shipped ones and those in @p folder. CatalogueDamaged where a line has too few columns or a class or kind that
    /// does not exist.
    static Result<Lexicons> withOwn(const QString &folder);

    /// Those that extraction uses: the shipped ones, or what useOwn() loaded.
    static const Lexicons &inForce();
    /// Puts the files of @p folder in force for the whole program. Called once by main(), before any extraction; a damaged
    /// file leaves the shipped ones in force. A folder that does not exist changes nothing.
    static Result<void> useOwn(const QString &folder);

    const QList<DrugEntry> &drugs() const { return m_drugs; }
    const QList<TreatmentEntry> &treatments() const { return m_treatments; }
    const QList<BodyPartEntry> &bodyParts() const { return m_bodyParts; }
    const QStringList &specialties() const { return m_specialties; }
    const QHash<QString, QString> &states() const { return m_states; } ///< folded name or abbreviation → full name
    DiagnosisWord diagnosisWord(const QString &folded) const { return m_diagnoses.value(folded, DiagnosisWord::None); }

    const PhraseIndex &drugIndex() const { return m_drugIndex; }
    const PhraseIndex &treatmentIndex() const { return m_treatmentIndex; }
    const PhraseIndex &bodyPartIndex() const { return m_bodyPartIndex; }
    QString hash() const { return m_hash; } ///< of all files, hexadecimal

    static const QStringList &drugClasses(); ///< the closed list of the DWC

private:
    Result<void> addFolder(const QString &folder, bool mustExist);
    Result<void> addFile(const QString &name, const QByteArray &content);
    Result<void> addRow(const QString &file, const QStringList &columns);
    Result<void> addDrug(const QStringList &columns);
    Result<void> addTreatment(const QStringList &columns);
    Result<void> addDiagnosisWord(const QStringList &columns);
    void addBodyPart(const QStringList &columns);

    QList<DrugEntry> m_drugs;
    QList<TreatmentEntry> m_treatments;
    QList<BodyPartEntry> m_bodyParts;
    QStringList m_specialties;
    QHash<QString, QString> m_states;
    QHash<QString, DiagnosisWord> m_diagnoses;
    PhraseIndex m_drugIndex;
    PhraseIndex m_treatmentIndex;
    PhraseIndex m_bodyPartIndex;
    QString m_hash;
};

} // namespace imr
