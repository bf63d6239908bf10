// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "core/extract/extractor.h"
#include "core/letter/canonicaltext.h"
#include "core/review/sweep.h"
#include "core/review/waiting.h"
#include "core/store/casestore.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    Letter letter;
    QByteArray bytes;
    Record record;
};

bool isJudged(const ExtractedField &field)
{
    const FieldDefinition *definition = FieldCatalogue::builtIn().find(field.path.pattern());
    return definition != nullptr && definition->source == FieldSource::Letter && definition->review != ReviewRule::Never
           && !field.spans.isEmpty();
}

} // namespace

/// What the analyst is led to when values were lost or are false: fields that wait, findings, and the sweep together.
class DetectionTest : public QObject {
    Q_OBJECT

    QList<Sample> m_samples;

    ReviewRecord stored(const Sample &sample)
    {
        QTemporaryDir folder;
        auto store = openCaseStore(folder.filePath(u"d.imr"_s), OpenMode::CreateIfMissing, FieldCatalogue::builtIn());
        NewLetter added{sample.letter, sample.bytes, sample.record, u"test"_s};
        const auto ids = (*store)->addLetters({added}, *(*store)->addBatch(u"b"_s), u"t"_s);
        return *(*store)->record(ids->first().id);
    }

    /// Another value of the same field, from this letter or another; of a choice another choice; of a number another one.
    QJsonValue falsified(const ExtractedField &field, QRandomGenerator &random)
    {
        const FieldDefinition &definition = *FieldCatalogue::builtIn().find(field.path.pattern());
        if (field.value.isDouble())
            return field.value.toDouble() + 1 + random.bounded(9);
        if (field.value.isBool())
            return !field.value.toBool();
        QList<QJsonValue> others;
        for (const FieldChoice &choice : definition.choices)
            others.append(choice.value);
        for (const Sample &sample : std::as_const(m_samples)) {
            for (const ExtractedField &other : sample.record.fields) {
                if (other.path.pattern() == field.path.pattern())
                    others.append(other.value);
            }
        }
        others.removeIf([&](const QJsonValue &other) { return other == field.value; });
        if (!others.isEmpty())
            return others.at(random.bounded(others.size()));
        return field.value.isString() ? QJsonValue(field.value.toString() + u" other"_s) : field.value;
    }

    bool waits(const ReviewRecord &record, const FieldPath &path)
    {
        const ReviewField *field = record.find(path);
        const FieldDefinition &definition = *FieldCatalogue::builtIn().find(path.pattern());
        return field != nullptr && doubtOf(definition, field, record).has_value();
    }

    /// The empty place waits, its cue was found, or the sweep stops at its words.
    bool isMissed(const Sample &sample, const ReviewRecord &record, const ExtractedField &lost)
    {
        const FieldDefinition &definition = *FieldCatalogue::builtIn().find(lost.path.pattern());
        ElementId item;
        if (lost.path.isItemField()) {
            const auto items = record.elementsOf(u"items[]");
            item = lost.path.first() < items.size() ? items.at(lost.path.first()).id : ElementId();
        }
        const bool isEmpty = definition.isList() ? record.elementsOf(definition.pattern, item).isEmpty() : true;
        if (isEmpty && doubtOf(definition, nullptr, record))
            return false;
        const auto overlaps = [&](const TextSpan &span) {
            return std::ranges::any_of(lost.spans, [&](const TextSpan &own) { return own.overlaps(span); });
        };
        for (const UnclaimedCue &cue : unclaimedCues(sample.letter, record)) {
            if (cue.ref.pattern == lost.path.pattern())
                return false;
        }
        for (const SweepStop &stop : sweepOf(sample.letter, record)) {
            if (overlaps(stop.sentence))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Extractor extractor;
        const QDir folder(QStringLiteral(IMR_SOURCE_DIR "/resources/samples"));
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            Sample sample;
            sample.bytes = file.readAll();
            sample.letter = letterFromText(QString::fromUtf8(sample.bytes));
            sample.letter.fileName = name;
            sample.letter.sha256 = QByteArray(32, char(m_samples.size()));
            sample.record = extractor.extract(sample.letter);
            m_samples.append(sample);
        }
        QVERIFY(m_samples.size() >= 8);
    }

    void deletedAndFalsifiedValuesComeBeforeTheEyes()
    {
        constexpr int rounds = 50;
        QRandomGenerator random(20161013);
        QStringList missed;
        for (int round = 0; round < 2 * rounds; ++round) {
            const bool isDeleted = round < rounds;
            Sample sample = m_samples.at(random.bounded(m_samples.size()));
            QList<qsizetype> places;
            for (qsizetype at = 0; at < sample.record.fields.size(); ++at) {
                if (isJudged(sample.record.fields.at(at)))
                    places.append(at);
            }
            const qsizetype at = places.at(random.bounded(places.size()));
            const ExtractedField field = sample.record.fields.at(at);
            if (isDeleted) {
                sample.record.fields.removeAt(at);
            } else {
                sample.record.fields[at].value = falsified(field, random);
            }
            const ReviewRecord record = stored(sample);
            const bool isLost = isDeleted ? isMissed(sample, record, field) : !waits(record, field.path);
            if (isLost)
                missed.append(u"%1 %2 in %3"_s.arg(isDeleted ? u"deleted"_s : u"falsified"_s, field.path.toString(),
                                                   sample.letter.fileName));
        }
        const double found = 100.0 * (2 * rounds - missed.size()) / (2 * rounds);
        qInfo("%.0f %% of %d deleted and %d falsified values come before the eyes", found, rounds, rounds);
        QVERIFY2(found >= 95, qPrintable(missed.join(u'\n')));
    }

    /// What leads to errors must not lead everywhere.
    void untouchedLettersDoNotDrownInDoubts()
    {
        int doubts = 0;
        int values = 0;
        int stops = 0;
        for (const Sample &sample : std::as_const(m_samples)) {
            const ReviewRecord record = stored(sample);
            const WaitingCount count = countWaiting(FieldCatalogue::builtIn(), record);
            doubts += count.waiting;
            values += count.all;
            stops += static_cast<int>(sweepOf(sample.letter, record).size());
            for (const ReviewField &field : record.fields) {
                const auto doubt = doubtOf(*FieldCatalogue::builtIn().find(field.ref.pattern), &field, record);
                if (doubt && doubt->code.endsWith(u"differ"))
                    qInfo("%s: %s", qPrintable(field.path.toString()), qPrintable(doubt->code));
            }
        }
        qInfo("%d of %d values wait, %d sentences to sweep, in %d letters", doubts, values, stops,
              int(m_samples.size()));
        QVERIFY(doubts < values / 3);
        QVERIFY(stops <= 12 * m_samples.size());
    }
};

QTEST_GUILESS_MAIN(DetectionTest)
#include "tst_detection.moc"
