// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/lexicons.h"

#include <memory>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

struct FileForm {
    QString name;
    qsizetype columns;
};

const QList<FileForm> &fileForms()
{
    static const QList<FileForm> forms{{u"drugs.tsv"_s, 6},     {u"treatments.tsv"_s, 7},  {u"bodyparts.tsv"_s, 4},
                                       {u"diagnoses.tsv"_s, 3}, {u"specialties.tsv"_s, 2}, {u"states.tsv"_s, 3}};
    return forms;
}

Error damaged(const QString &file, const QString &detail)
{
    return {ErrorCode::CatalogueDamaged, file, {}, detail};
}

TreatmentKind kindNamed(const QString &name, bool *known)
{
    static const QHash<QString, TreatmentKind> kinds{{u"study"_s, TreatmentKind::Study},
                                                     {u"treatment"_s, TreatmentKind::Treatment},
                                                     {u"surgery"_s, TreatmentKind::Surgery},
                                                     {u"device"_s, TreatmentKind::Device},
                                                     {u"service"_s, TreatmentKind::Service},
                                                     {u"program"_s, TreatmentKind::Program},
                                                     {u"selfcare"_s, TreatmentKind::SelfCare}};
    *known = kinds.contains(name);
    return kinds.value(name, TreatmentKind::Treatment);
}

QString foldedPhrase(const QString &phrase)
{
    QStringList words;
    for (const Token &token : tokenize(phrase))
        words.append(token.folded);
    return words.join(u' ');
}

} // namespace

const QStringList &Lexicons::drugClasses()
{
    static const QStringList classes{u"Opioids"_s,
                                     u"NSAID"_s,
                                     u"Muscle Relaxant"_s,
                                     u"Anti-epilepsy drugs"_s,
                                     u"Antidepressant"_s,
                                     u"Proton Pump Inhibitors"_s,
                                     u"Topical Analgesics"_s,
                                     u"Topical Compounds"_s,
                                     u"Sedative-hypnotics"_s,
                                     u"Benzodiazepine(s)"_s,
                                     u"Antiemetic"_s,
                                     u"Adrenal Cortical Steroids"_s,
                                     u"AntiAnxiety"_s,
                                     u"Anti-infectives"_s,
                                     u"Antihistamine"_s,
                                     u"Antihypertensive"_s,
                                     u"Antimigraine Agent"_s,
                                     u"Atypical Antipsychotic"_s,
                                     u"GI Agents"_s,
                                     u"H2 Blocker"_s,
                                     u"Misc Analgesics"_s,
                                     u"Nutritional Products"_s,
                                     u"Opioid Antagonist"_s,
                                     u"Stimulants"_s,
                                     u"Statin"_s,
                                     u"Hormones"_s,
                                     u"Impotence Agents"_s,
                                     u"Cannabinoids"_s,
                                     u"Barbiturates"_s,
                                     u"Viscosupplementation"_s,
                                     u"Other"_s};
    return classes;
}

const Lexicons &Lexicons::builtIn()
{
    static const Lexicons lexicons = [] {
        auto loaded = withOwn({});
        if (!loaded) // cannot be: a test reads what is shipped
            qFatal("lexicons: %s", qUtf8Printable(loaded.error().detail));
        return *std::move(loaded);
    }();
    return lexicons;
}

namespace {

std::unique_ptr<const Lexicons> &ownLexicons()
{
    static std::unique_ptr<const Lexicons> lexicons;
    return lexicons;
}

} // namespace

const Lexicons &Lexicons::inForce()
{
    return ownLexicons() ? *ownLexicons() : builtIn();
}

Result<void> Lexicons::useOwn(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return {};
    auto loaded = withOwn(folder);
    if (!loaded)
        return loaded.error();
    ownLexicons() = std::make_unique<const Lexicons>(*std::move(loaded));
    return {};
}

Result<Lexicons> Lexicons::withOwn(const QString &folder)
{
    Lexicons lexicons;
    if (!folder.isEmpty()) {
        if (auto added = lexicons.addFolder(folder, false); !added)
            return added.error();
    }
    if (auto added = lexicons.addFolder(u":/imr/lexicons"_s, true); !added)
        return added.error();
    return lexicons;
}

Result<void> Lexicons::addFolder(const QString &folder, bool mustExist)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_hash.toLatin1());
    for (const FileForm &form : fileForms()) {
        QFile file(folder + u'/' + form.name);
        if (!file.exists() && !mustExist)
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, form.name, {}, file.errorString()};
        const QByteArray content = file.readAll();
        hash.addData(content);
        if (auto added = addFile(form.name, content); !added)
            return added;
    }
    m_hash = QString::fromLatin1(hash.result().toHex());
    return {};
}

Result<void> Lexicons::addFile(const QString &name, const QByteArray &content)
{
    qsizetype columnCount = 0;
    for (const FileForm &form : fileForms())
        columnCount = form.name == name ? form.columns : columnCount;
    int number = 0;
    const auto lines = QString::fromUtf8(content).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList columns = line.split(u'\t');
        for (QString &column : columns)
            column = column.trimmed();
        if (columns.size() < columnCount)
            return damaged(name, u"line %1 has too few columns"_s.arg(number));
        if (auto added = addRow(name, columns); !added)
            return damaged(name, u"line %1: %2"_s.arg(number).arg(added.error().detail));
    }
    return {};
}

Result<void> Lexicons::addRow(const QString &file, const QStringList &columns)
{
    if (file == "drugs.tsv"_L1)
        return addDrug(columns);
    if (file == "treatments.tsv"_L1)
        return addTreatment(columns);
    if (file == "diagnoses.tsv"_L1)
        return addDiagnosisWord(columns);
    if (file == "bodyparts.tsv"_L1) {
        addBodyPart(columns);
    } else if (file == "specialties.tsv"_L1) {
        m_specialties.append(columns[0]);
    } else {
        m_states.insert(columns[0].toLower(), columns[0]);
        m_states.insert(columns[1].toLower(), columns[0]);
    }
    return {};
}

Result<void> Lexicons::addDrug(const QStringList &columns)
{
    if (!drugClasses().contains(columns[2]))
        return damaged({}, u"no class "_s + columns[2]);
    const QStringList flags = columns[3].split(u',', Qt::SkipEmptyParts);
    DrugEntry entry{columns[0],
                    columns[1],
                    columns[2],
                    flags.contains("topical"_L1),
                    flags.contains("compound"_L1),
                    flags.contains("injected"_L1),
                    flags.contains("class"_L1),
                    columns[4].split(u',', Qt::SkipEmptyParts),
                    columns[5]};
    if (m_drugIndex.add(entry.name, int(m_drugs.size())))
        m_drugs.append(std::move(entry));
    return {};
}

Result<void> Lexicons::addTreatment(const QStringList &columns)
{
    bool known = false;
    bool isNumber = false;
    const TreatmentKind kind = kindNamed(columns[5], &known);
    const int rank = columns[4].toInt(&isNumber);
    if (!known || !isNumber)
        return damaged({}, u"no such kind or rank"_s);
    if (m_treatmentIndex.add(columns[0], int(m_treatments.size())))
        m_treatments.append({columns[0], columns[1], columns[2], columns[3], rank, kind, columns[6]});
    return {};
}

void Lexicons::addBodyPart(const QStringList &columns)
{
    if (m_bodyPartIndex.add(columns[0], int(m_bodyParts.size())))
        m_bodyParts.append(
            {columns[0], columns[1], columns[2] == "adjective"_L1, columns[2] == "structure"_L1, columns[3]});
}

Result<void> Lexicons::addDiagnosisWord(const QStringList &columns)
{
    static const QHash<QString, DiagnosisWord> kinds{{u"head"_s, DiagnosisWord::Head},
                                                     {u"bare"_s, DiagnosisWord::Bare},
                                                     {u"modifier"_s, DiagnosisWord::Modifier}};
    if (!kinds.contains(columns[1]))
        return damaged({}, u"no kind "_s + columns[1]);
    const QString folded = foldedPhrase(columns[0]);
    if (!m_diagnoses.contains(folded))
        m_diagnoses.insert(folded, kinds.value(columns[1]));
    return {};
}

} // namespace imr
