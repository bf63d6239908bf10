// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include "app/cli/command.h"
#include "core/exchange/evaluation.h"
#include "core/exchange/letterimporter.h"
#include "core/exchange/letterjson.h"
#include "core/exchange/readahead.h"
#include "core/letter/letterreader.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

using namespace std::chrono_literals;

constexpr int worstFields = 5;
constexpr int examplesShown = 3;

struct Group {
    const char *name;
    QList<QStringView> heads;
};

const QList<Group> &groups()
{
    static const QList<Group> all{{QT_TRANSLATE_NOOP("Cli", "case and reviewer"), {u"case.", u"reviewer."}},
                                  {QT_TRANSLATE_NOOP("Cli", "person, injury, clinical"),
                                   {u"patient.", u"injury.", u"clinical.", u"rfa.", u"ur."}},
                                  {QT_TRANSLATE_NOOP("Cli", "items"), {u"items[]"}}};
    return all;
}

FieldTally tallyOf(const Group &group, const QMap<QString, FieldTally> &fields)
{
    FieldTally sum;
    for (const auto &[pattern, tally] : fields.asKeyValueRange()) {
        if (std::ranges::any_of(group.heads, [&](QStringView head) { return pattern.startsWith(head); })) {
            sum += tally;
        }
    }
    return sum;
}

QString share(double value)
{
    return QString::number(value, 'f', 3);
}

QStringList tallyRow(const QString &name, const FieldTally &tally)
{
    return {name,
            share(tally.precision()),
            share(tally.recall()),
            share(tally.f1()),
            QString::number(tally.right + tally.missed),
            tally.groundable == 0 ? u"–"_s : share(tally.groundedShare())};
}

QJsonObject tallyJson(const FieldTally &tally)
{
    return {{u"precision"_s, tally.precision()},
            {u"recall"_s, tally.recall()},
            {u"f1"_s, tally.f1()},
            {u"gold"_s, tally.right + tally.missed},
            {u"predicted"_s, tally.right + tally.wrong},
            {u"grounded"_s, tally.groundable == 0 ? QJsonValue() : QJsonValue(tally.groundedShare())}};
}

QJsonArray reliabilityJson(const Evaluation &evaluation)
{
    QJsonArray bins;
    for (int i = 0; i < Evaluation::binCount; ++i) {
        const ReliabilityBin &bin = evaluation.reliability().at(size_t(i));
        if (bin.count > 0) {
            bins.append(QJsonObject{{u"from"_s, double(i) / Evaluation::binCount},
                                    {u"values"_s, bin.count},
                                    {u"confidence"_s, bin.confidenceSum / bin.count},
                                    {u"right"_s, double(bin.right) / bin.count}});
        }
    }
    return bins;
}

QJsonObject evaluationJson(const Evaluation &evaluation)
{
    const QMap<QString, FieldTally> fields = evaluation.fields();
    QJsonObject perField;
    for (const auto &[pattern, tally] : fields.asKeyValueRange()) {
        perField.insert(pattern, tallyJson(tally));
    }
    QJsonObject perGroup;
    for (const Group &group : groups()) {
        perGroup.insert(QString::fromLatin1(group.name), tallyJson(tallyOf(group, fields)));
    }
    return {{u"letters"_s, evaluation.letters()},
            {u"not_predicted"_s, evaluation.notPredicted()},
            {u"letters_without_a_fault"_s, evaluation.perfect()},
            {u"micro_f1"_s, evaluation.total().f1()},
            {u"macro_f1"_s, evaluation.macroF1()},
            {u"grounded"_s, evaluation.total().groundedShare()},
            {u"calibration_error"_s, evaluation.calibrationError()},
            {u"reliability"_s, reliabilityJson(evaluation)},
            {u"groups"_s, perGroup},
            {u"fields"_s, perField}};
}

void showReliability(const Evaluation &evaluation, Console &console)
{
    QList<QStringList> rows;
    for (const QJsonValue &bin : reliabilityJson(evaluation)) {
        rows.append({share(bin[u"from"].toDouble()), QString::number(bin[u"values"].toInt()),
                     share(bin[u"confidence"].toDouble()), share(bin[u"right"].toDouble())});
    }
    console.print(QString());
    console.printTable({tr("From"), tr("Values"), tr("Confidence"), tr("Right")}, rows);
    console.print(
        tr(QT_TRANSLATE_NOOP("Cli", "Expected calibration error %1")).arg(share(evaluation.calibrationError())));
}

QString shown(const QList<QJsonValue> &values)
{
    QStringList texts;
    for (const QJsonValue &value : values) {
        texts.append(value.isObject()
                         ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                         : value.toVariant().toString());
    }
    return texts.isEmpty() ? u"–"_s : texts.join(u" | "_s);
}

void showMisses(const Evaluation &evaluation, const QString &pattern, qsizetype most, Console &console)
{
    const QList<EvaluationMiss> misses = evaluation.misses(pattern);
    console.print(tr(QT_TRANSLATE_NOOP("Cli", "%1: %2 places differ")).arg(pattern).arg(misses.size()));
    for (const EvaluationMiss &miss : misses.first(std::min(most, misses.size()))) {
        console.print(u"  %1"_s.arg(miss.where));
        console.print(tr(QT_TRANSLATE_NOOP("Cli", "    missed  %1")).arg(shown(miss.missed)));
        console.print(tr(QT_TRANSLATE_NOOP("Cli", "    wrong   %1")).arg(shown(miss.wrong)));
    }
}

/// The fields with the most faults in all, which is where work pays.
void showWorst(const Evaluation &evaluation, Console &console)
{
    QStringList patterns = evaluation.fields().keys();
    const QMap<QString, FieldTally> fields = evaluation.fields();
    std::ranges::stable_sort(patterns, std::greater<>(),
                             [&](const QString &p) { return fields[p].missed + fields[p].wrong; });
    console.print(QString());
    for (const QString &pattern : patterns.first(std::min<qsizetype>(worstFields, patterns.size()))) {
        if (fields[pattern].missed + fields[pattern].wrong > 0) {
            showMisses(evaluation, pattern, examplesShown, console);
        }
    }
}

void show(const Evaluation &evaluation, const Invocation &invocation)
{
    Console &console = invocation.console();
    const QMap<QString, FieldTally> fields = evaluation.fields();
    QList<QStringList> rows;
    for (const auto &[pattern, tally] : fields.asKeyValueRange()) {
        rows.append(tallyRow(pattern, tally));
    }
    for (const Group &group : groups()) {
        rows.append(tallyRow(u"= "_s + tr(group.name), tallyOf(group, fields)));
    }
    console.printTable({tr("Field"), tr("Precision"), tr("Recall"), tr("F1"), tr("Gold"), tr("Grounded")}, rows);
    console.print(tr(QT_TRANSLATE_NOOP("Cli", "%1 letters, %2 not read, %3 without a fault; micro F1 %4, macro F1 %5, "
                                              "grounded %6"))
                      .arg(evaluation.letters())
                      .arg(evaluation.notPredicted())
                      .arg(evaluation.perfect())
                      .arg(QString::number(evaluation.total().f1(), 'f', 4),
                           QString::number(evaluation.macroF1(), 'f', 4), share(evaluation.total().groundedShare())));
    showReliability(evaluation, console);
    if (invocation.isSet(u"misses"_s)) {
        showMisses(evaluation, invocation.value(u"misses"_s), std::numeric_limits<int>::max(), console);
    } else {
        showWorst(evaluation, console);
    }
}

/// A gold file and the letter of the same name; its path is empty where there is none.
struct GoldLetter {
    QString name;
    QJsonObject gold;
    QString letter;
};

QString letterOf(const QDir &folder, const QString &name)
{
    for (const QString &ending : {u".pdf"_s, u".txt"_s}) {
        if (folder.exists(name + ending)) {
            return folder.filePath(name + ending);
        }
    }
    return {};
}

QList<GoldLetter> goldLetters(const QString &goldFolder, const QString &letterFolder)
{
    QList<GoldLetter> letters;
    const QDir folder(goldFolder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        const QString base = name.chopped(5);
        letters.append({base, json.isArray() ? json.array().first().toObject() : json.object(),
                        letterOf(QDir(letterFolder), base)});
    }
    return letters;
}

QJsonObject extracted(ReadAhead &reading)
{
    while (true) {
        if (const std::optional<Result<NewLetter>> letter = reading.take(1s)) {
            return *letter ? letterJson((*letter)->letter, (*letter)->record, WithText::Yes,
                                        [](const Finding &) { return QString(); })
                           : QJsonObject();
        }
    }
}

ExitStatus runEvaluate(const Invocation &invocation)
{
    const QList<GoldLetter> letters = goldLetters(invocation.arguments().at(0), invocation.arguments().at(1));
    if (letters.isEmpty()) {
        return invocation.failed({ErrorCode::FileNotFound, invocation.arguments().at(0) + u"/*.json"_s, {}, {}});
    }
    const Extractor extractor;
    ReadAhead reading(extractor, {});
    QList<bool> isAsked;
    for (const GoldLetter &letter : letters) {
        const Result<QByteArray> bytes = readFileBytes(letter.letter);
        isAsked.append(bool(bytes));
        if (bytes) {
            reading.add(letter.letter, *bytes);
        }
    }
    Evaluation evaluation;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        evaluation.add(letters.at(i).name, letters.at(i).gold, isAsked.at(i) ? extracted(reading) : QJsonObject());
        invocation.console().showProgress(tr("Evaluating"), int(i) + 1, int(letters.size()));
    }
    if (invocation.wantsJson()) {
        invocation.console().print(evaluationJson(evaluation));
    } else {
        show(evaluation, invocation);
    }
    return ExitStatus::Done;
}

} // namespace

Command evaluateCommand()
{
    return {"evaluate",
            "GOLD_DIR LETTERS_DIR",
            2,
            2,
            QT_TRANSLATE_NOOP("Cli", "Measures the extraction against letters whose values are known."),
            "imr evaluate gold/ letters/ --misses items[].quantity",
            {Option::Json},
            {{u"misses"_s, tr("Show every place where this field differs."), u"FIELD"_s}},
            runEvaluate};
}

} // namespace imr::cli
