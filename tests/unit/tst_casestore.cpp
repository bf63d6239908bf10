// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/store/casestore.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

class CaseStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasExtracted();
    void keepsTextAndOriginal();
    void addsContentOnce();
    void listsLettersOfBatches();
    void resolvesNumbersAndIds();
    void savesEachEditAtOnce();
    void tellsConfirmedFromCorrected();
    void looksForTheWordsOfACorrection();
    void refusesBadValues();
    void refusesStaleVersions();
    void rebindsToOtherWords();
    void marksAbsentAndOutside();
    void followsElementsNotPositions();
    void derivesTheOutcome();
    void leavesAStatedOutcome();
    void tellsHistory();
    void acceptsWithTheLetter();
    void countsWaiting();
    void notesOtherConnections();

private:
    LetterId add(const SampleLetter &sample);
    ReviewField field(const QString &path);
    Result<Applied> edit(Edit::Kind kind, const QString &path, const QJsonValue &value = QJsonValue::Undefined,
                         const TextSpans &spans = {}, const QString &reason = {});
    void reopen();
    void verifyClean();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    LetterId m_letter;
};

void CaseStoreTest::reopen()
{
    m_store.reset();
    auto store = openCaseStore(m_folder->filePath(u"cases.imrdb"_s), OpenMode::CreateIfMissing,
                               FieldCatalogue::builtIn());
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    m_store = *std::move(store);
}

void CaseStoreTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    m_letter = add(twoItemSample(u"CM99-0000001"_s));
}

LetterId CaseStoreTest::add(const SampleLetter &sample)
{
    const auto added = m_store->addLetters({newLetter(sample)}, {}, u"ann"_s);
    if (!added) {
        qWarning() << added.error().code << added.error().detail;
        return {};
    }
    return added->first().id;
}

ReviewField CaseStoreTest::field(const QString &path)
{
    const auto record = m_store->record(m_letter);
    const ReviewField *found = record ? record->find(*FieldPath::parse(path)) : nullptr;
    return found ? *found : ReviewField{};
}

Result<Applied> CaseStoreTest::edit(Edit::Kind kind, const QString &path, const QJsonValue &value,
                                    const TextSpans &spans, const QString &reason)
{
    Edit edit;
    edit.kind = kind;
    edit.ref = field(path).ref;
    if (edit.ref.pattern.isEmpty())
        edit.ref.pattern = path;
    edit.value = value;
    edit.spans = spans;
    edit.reason = reason;
    return m_store->apply(m_letter, {edit}, u"ann"_s);
}

void CaseStoreTest::verifyClean()
{
    const auto problems = m_store->check();
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

void CaseStoreTest::keepsWhatWasExtracted()
{
    const NewLetter sample = newLetter(twoItemSample(u"CM99-0000001"_s));
    reopen();
    const auto record = m_store->record(m_letter);
    QVERIFY(record);
    QCOMPARE(record->caseNumber, u"CM99-0000001"_s);
    QCOMPARE(record->layout, u"E"_s);
    for (const ExtractedField &expected : sample.record.fields) {
        const ReviewField *found = record->find(expected.path);
        QVERIFY2(found, qPrintable(expected.path.toString()));
        QCOMPARE(found->now.value, expected.value);
        QCOMPARE(found->now.spans, expected.spans);
        QCOMPARE(found->machineValue, expected.value);
        QCOMPARE(found->confidence, expected.confidence);
        QCOMPARE(found->now.state, ValueState::Proposed);
        QCOMPARE(found->now.evidence, EvidenceState::Located);
        QCOMPARE(found->quote, sample.letter.quote(expected.spans.first()));
    }
    QCOMPARE(record->elementsOf(u"items[]").size(), 2);
    verifyClean();
}

void CaseStoreTest::keepsTextAndOriginal()
{
    const NewLetter sample = newLetter(twoItemSample(u"CM99-0000001"_s));
    const auto letter = m_store->letter(m_letter);
    QVERIFY(letter);
    QCOMPARE(letter->text, sample.letter.text);
    QCOMPARE(letter->sha256, sample.letter.sha256);
    QCOMPARE(letter->pages.size(), 1);
    QCOMPARE(letter->pages.first().end, sample.letter.text.size());
    QCOMPARE(*m_store->original(m_letter), sample.original);
    QCOMPARE(m_store->letter(LetterId{77}).error().code, ErrorCode::CaseNotFound);
}

void CaseStoreTest::addsContentOnce()
{
    const NewLetter sample = newLetter(twoItemSample(u"CM99-0000001"_s));
    const auto again = m_store->addLetters({sample, newLetter(twoItemSample(u"CM99-0000002"_s)), sample}, {}, u"ann"_s);
    QVERIFY(again);
    QVERIFY(again->at(0).wasKnown);
    QCOMPARE(again->at(0).id, m_letter);
    QVERIFY(!again->at(1).wasKnown);
    QVERIFY(again->at(2).wasKnown);
    QCOMPARE(m_store->letters()->size(), 2);
    QVERIFY(*m_store->knowsContent(sample.letter.sha256));
    QVERIFY(!*m_store->knowsContent(QByteArray(32, 'x')));
}

void CaseStoreTest::listsLettersOfBatches()
{
    const auto batch = m_store->addBatch(u"spring"_s);
    QVERIFY(batch);
    QVERIFY(m_store->addLetters({newLetter(twoItemSample(u"CM99-0000002"_s))}, *batch, u"ann"_s));
    const auto listed = m_store->letters(*batch);
    QCOMPARE(listed->size(), 1);
    const LetterSummary line = listed->first();
    QCOMPARE(line.caseNumber, u"CM99-0000002"_s);
    QCOMPARE(line.items, 2);
    QCOMPARE(line.overturned, 1);
    QCOMPARE(line.decisionDate, u"2016-03-14"_s);
    QCOMPARE(m_store->letters()->first().caseNumber, u"CM99-0000002"_s); // newest batch first
    QCOMPARE(m_store->batches()->first().letters, 1);
}

void CaseStoreTest::resolvesNumbersAndIds()
{
    SampleLetter numberless = twoItemSample({});
    const LetterId other = add(numberless);
    const QString shortId = m_store->record(other)->shortId;
    QCOMPARE(*m_store->resolve(shortId), other);
    QCOMPARE(*m_store->resolve(shortId.first(4).toUpper()), other);
    QCOMPARE(*m_store->resolve(u"cm99-0000001"_s), m_letter);
    QCOMPARE(m_store->resolve(shortId.first(3)).error().code, ErrorCode::CaseNotFound);
    QCOMPARE(m_store->resolve({}).error().code, ErrorCode::CaseNotFound);
    SampleLetter twin = twoItemSample(u"CM99-0000001"_s);
    twin.summary = u"Another letter of the same case."_s;
    add(twin);
    const auto both = m_store->resolve(u"CM99-0000001"_s);
    QCOMPARE(both.error().code, ErrorCode::CaseAmbiguous);
    QVERIFY(both.error().parameters.first().contains(m_store->record(m_letter)->shortId));
}

void CaseStoreTest::savesEachEditAtOnce()
{
    const auto applied = edit(Edit::Kind::Correct, u"items[0].decision"_s, u"Overturned"_s);
    QVERIFY(applied);
    QCOMPARE(applied->kind, u"correct"_s);
    QCOMPARE(applied->changed.size(), 1);
    reopen();
    QCOMPARE(field(u"items[0].decision"_s).now.value.toString(), u"Overturned"_s);
    QCOMPARE(field(u"items[0].decision"_s).machineValue.toString(), u"Upheld"_s);
    QCOMPARE(m_store->letters()->first().overturned, 2);
    QCOMPARE(m_store->letters()->first().state, LetterState::InWork);
    verifyClean();
}

void CaseStoreTest::tellsConfirmedFromCorrected()
{
    QVERIFY(edit(Edit::Kind::Correct, u"patient.age"_s, 49));
    QCOMPARE(field(u"patient.age"_s).now.state, ValueState::Corrected);
    QVERIFY(edit(Edit::Kind::Correct, u"patient.age"_s, 48));
    QCOMPARE(field(u"patient.age"_s).now.state, ValueState::Confirmed);
    QCOMPARE(field(u"patient.age"_s).now.evidence, EvidenceState::Located);
    QVERIFY(edit(Edit::Kind::Confirm, u"case.number"_s));
    QCOMPARE(field(u"case.number"_s).now.state, ValueState::Confirmed);
    const auto again = edit(Edit::Kind::Confirm, u"case.number"_s);
    QVERIFY(again);
    QVERIFY(!again->group.isValid()); // nothing changed: no event
    verifyClean();
}

void CaseStoreTest::looksForTheWordsOfACorrection()
{
    QVERIFY(edit(Edit::Kind::Correct, u"reviewer.specialties[0]"_s, u"Conservative care"_s));
    ReviewField corrected = field(u"reviewer.specialties[0]"_s);
    QCOMPARE(corrected.now.evidence, EvidenceState::Located);
    QCOMPARE(corrected.quote, u"Conservative care"_s);
    QVERIFY(edit(Edit::Kind::Correct, u"reviewer.specialties[0]"_s, u"right  shoulder"_s));
    corrected = field(u"reviewer.specialties[0]"_s);
    QCOMPARE(corrected.now.value.toString(), u"right shoulder"_s);
    QCOMPARE(corrected.now.evidence, EvidenceState::Ambiguous);
    QVERIFY(edit(Edit::Kind::Correct, u"reviewer.specialties[0]"_s, u"Astronomy"_s));
    QCOMPARE(field(u"reviewer.specialties[0]"_s).now.evidence, EvidenceState::NotInText);
    QVERIFY(edit(Edit::Kind::Correct, u"case.decision_date"_s, u"2016-03-15"_s));
    QCOMPARE(field(u"case.decision_date"_s).now.evidence, EvidenceState::NotInText);
    QVERIFY(edit(Edit::Kind::Correct, u"case.decision_date"_s, u"2016-03-14"_s));
    QCOMPARE(field(u"case.decision_date"_s).now.evidence, EvidenceState::Located);
    verifyClean();
}

void CaseStoreTest::refusesBadValues()
{
    QCOMPARE(edit(Edit::Kind::Correct, u"items[0].decision"_s, u"Maybe"_s).error().code, ErrorCode::InvalidValue);
    QCOMPARE(edit(Edit::Kind::Correct, u"patient.age"_s, u"old"_s).error().code, ErrorCode::InvalidValue);
    QCOMPARE(edit(Edit::Kind::Correct, u"patient.nothing"_s, 1).error().code, ErrorCode::UnknownField);
    QCOMPARE(edit(Edit::Kind::Rebind, u"patient.age"_s, 48, {TextSpan{5, 99999, 1}}).error().code,
             ErrorCode::EvidenceNotInLetter);
    Edit nowhere;
    nowhere.ref = {ElementId{4711}, u"items[].decision"_s};
    QCOMPARE(m_store->apply(m_letter, {nowhere}, u"ann"_s).error().code, ErrorCode::NoSuchElement);
    QCOMPARE(m_store->history(m_letter)->size(), 1); // the import alone
    verifyClean();
}

void CaseStoreTest::refusesStaleVersions()
{
    Edit mine;
    mine.kind = Edit::Kind::Correct;
    mine.ref = field(u"patient.age"_s).ref;
    mine.expectedVersion = field(u"patient.age"_s).version;
    mine.value = 50;
    QVERIFY(m_store->apply(m_letter, {mine}, u"ann"_s));
    mine.value = 51;
    const auto stale = m_store->apply(m_letter, {mine}, u"bob"_s);
    QCOMPARE(stale.error().code, ErrorCode::ValueChangedMeanwhile);
    QCOMPARE(stale.error().parameters, QStringList({u"patient.age"_s, u"50"_s, u"48"_s}));
    QCOMPARE(field(u"patient.age"_s).now.value.toInt(), 50);
}

void CaseStoreTest::rebindsToOtherWords()
{
    const QString text = m_store->letter(m_letter)->text;
    const qsizetype at = text.indexOf(u"opioid"_s);
    QVERIFY(edit(Edit::Kind::Rebind, u"reviewer.specialties[0]"_s, u"opioid"_s, {TextSpan{at, at + 6, 9}}));
    const ReviewField bound = field(u"reviewer.specialties[0]"_s);
    QCOMPARE(bound.quote, u"opioid"_s);
    QCOMPARE(bound.now.spans.first().page, 1); // not what the caller said
    QCOMPARE(bound.now.state, ValueState::Corrected);
    verifyClean();
}

void CaseStoreTest::marksAbsentAndOutside()
{
    QVERIFY(edit(Edit::Kind::MarkAbsent, u"patient.age"_s));
    QVERIFY(field(u"patient.age"_s).now.value.isUndefined());
    QCOMPARE(field(u"patient.age"_s).now.state, ValueState::Absent);
    QCOMPARE(field(u"patient.age"_s).machineValue.toInt(), 48);
    QVERIFY(edit(Edit::Kind::SetOutside, u"patient.age"_s, 47, {}, u"claim file"_s));
    QCOMPARE(field(u"patient.age"_s).now.evidence, EvidenceState::Outside);
    QCOMPARE(field(u"patient.age"_s).now.outsideSource, u"claim file"_s);
    QVERIFY(edit(Edit::Kind::MarkUnreadable, u"patient.age"_s));
    QCOMPARE(field(u"patient.age"_s).now.state, ValueState::Unreadable);
    QVERIFY(edit(Edit::Kind::MarkAbsent, u"patient.sex"_s)); // a field that never had a value
    QCOMPARE(field(u"patient.sex"_s).now.state, ValueState::Absent);
    verifyClean();
}

void CaseStoreTest::followsElementsNotPositions()
{
    QVERIFY(edit(Edit::Kind::Confirm, u"clinical.diagnoses[1]"_s));
    const FieldRef second = field(u"clinical.diagnoses[1]"_s).ref;
    QVERIFY(edit(Edit::Kind::RemoveElement, u"clinical.diagnoses[0]"_s));
    QCOMPARE(field(u"clinical.diagnoses[0]"_s).ref, second);
    QCOMPARE(m_store->history(m_letter, second)->first().path.toString(), u"clinical.diagnoses[0]"_s);
    Edit add;
    add.kind = Edit::Kind::AddElement;
    add.ref.pattern = u"clinical.diagnoses[]"_s;
    add.value = u"opioid"_s;
    const auto added = m_store->apply(m_letter, {add}, u"ann"_s);
    QVERIFY(added);
    QCOMPARE(field(u"clinical.diagnoses[1]"_s).ref.element, added->added);
    QCOMPARE(field(u"clinical.diagnoses[1]"_s).now.evidence, EvidenceState::Located);
    verifyClean();
}

void CaseStoreTest::derivesTheOutcome()
{
    QCOMPARE(field(u"case.outcome"_s).now.value.toString(), u"partially overturned"_s);
    QVERIFY(edit(Edit::Kind::Correct, u"items[0].decision"_s, u"Overturned"_s));
    QCOMPARE(field(u"case.outcome"_s).now.value.toString(), u"overturned"_s);
    QVERIFY(edit(Edit::Kind::RemoveElement, u"items[1].request"_s));
    QCOMPARE(m_store->letters()->first().items, 1);
    QVERIFY(m_store->undo(u"ann"_s));
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE(field(u"case.outcome"_s).now.value.toString(), u"partially overturned"_s);
    verifyClean();
}

void CaseStoreTest::leavesAStatedOutcome()
{
    SampleLetter sample = twoItemSample(u"CM99-0000003"_s);
    sample.statesOutcome = true;
    m_letter = add(sample);
    QVERIFY(edit(Edit::Kind::Correct, u"items[0].decision"_s, u"Overturned"_s));
    QCOMPARE(field(u"case.outcome"_s).now.value.toString(), u"partially overturned"_s);
    QVERIFY(!field(u"case.outcome"_s).now.spans.isEmpty());
    verifyClean();
}

void CaseStoreTest::tellsHistory()
{
    QVERIFY(edit(Edit::Kind::Correct, u"patient.age"_s, 49, {}, u"misread"_s));
    QVERIFY(edit(Edit::Kind::Confirm, u"case.number"_s));
    QVERIFY(m_store->setState(m_letter, LetterState::Verified, u"bob"_s));
    const auto all = m_store->history(m_letter);
    QCOMPARE(all->size(), 4);
    QCOMPARE(all->at(0).kind, u"state"_s);
    QCOMPARE(all->at(0).reviewer, u"bob"_s);
    QCOMPARE(all->at(0).after.value.toString(), u"Verified"_s);
    QCOMPARE(all->at(3).kind, u"import"_s);
    const auto one = m_store->history(m_letter, field(u"patient.age"_s).ref);
    QCOMPARE(one->size(), 2);
    QCOMPARE(one->at(0).before.value.toInt(), 48);
    QCOMPARE(one->at(0).after.value.toInt(), 49);
    QCOMPARE(one->at(0).reason, u"misread"_s);
    QCOMPARE(one->at(1).kind, u"import"_s);
    QCOMPARE(one->at(1).after.value.toInt(), 48);
    QVERIFY(one->at(0).time.isValid());
    verifyClean();
}

void CaseStoreTest::acceptsWithTheLetter()
{
    QVERIFY(m_store->setState(m_letter, LetterState::Verified, u"ann"_s));
    QCOMPARE(field(u"case.decision_date"_s).now.state, ValueState::Accepted);
    QCOMPARE(field(u"patient.age"_s).now.state, ValueState::Proposed); // under the threshold
    QVERIFY(edit(Edit::Kind::Confirm, u"case.decision_date"_s));
    QCOMPARE(field(u"case.decision_date"_s).now.state, ValueState::Confirmed);
    verifyClean();
}

void CaseStoreTest::countsWaiting()
{
    const int before = m_store->letters()->first().waiting;
    QVERIFY(before > 0);
    QVERIFY(edit(Edit::Kind::Confirm, u"patient.age"_s));
    QCOMPARE(m_store->letters()->first().waiting, before - 1);
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE(m_store->letters()->first().waiting, before);
}

void CaseStoreTest::notesOtherConnections()
{
    const auto before = m_store->dataVersion();
    QCOMPARE(*m_store->dataVersion(), *before);
    auto other = openCaseStore(m_store->path(), OpenMode::ReadWrite, FieldCatalogue::builtIn());
    QVERIFY(other);
    QVERIFY((*other)->setState(m_letter, LetterState::SetAside, u"bob"_s));
    QVERIFY(*m_store->dataVersion() != *before);
    QCOMPARE(m_store->letters()->first().state, LetterState::SetAside);
}

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "tst_casestore.moc"
