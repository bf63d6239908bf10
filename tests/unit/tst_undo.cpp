// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/casestore.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesBackAndBringsBack();
    void keepsEachReviewersOwn();
    void reachesAcrossLettersAndRestarts();
    void refusesWhatOthersChanged();
    void endsRedoWithANewEdit();
    void undoesGroupsAsOne();
    void undoesRemovalAtItsPlace();
    void undoesAddition();
    void refusesToTakeOthersWorkAlong();
    void undoesStates();
    void namesWhatComesNext();
    void neverUndoesAnImport();
    void appendsAndNeverDeletes();
    void agreesWithItsEventsAfterRandomWork();

private:
    void reopen();
    QJsonValue value(const QString &path, LetterId letter = {});
    Edit edit(Edit::Kind kind, const QString &path, const QJsonValue &value = QJsonValue::Undefined,
              LetterId letter = {});
    void apply(const QList<Edit> &edits, const QString &reviewer = u"ann"_s, LetterId letter = {});
    ReviewRecord record(LetterId letter = {});
    void verifyClean();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    LetterId m_letter;
    LetterId m_other;
};

void UndoTest::reopen()
{
    m_store.reset();
    auto store = openCaseStore(m_folder->filePath(u"cases.imrdb"_s), OpenMode::CreateIfMissing,
                               FieldCatalogue::builtIn());
    QVERIFY(store);
    m_store = *std::move(store);
}

void UndoTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    const auto added = m_store->addLetters({newLetter(twoItemSample(u"CM99-0000001"_s)),
                                            newLetter(twoItemSample(u"CM99-0000002"_s))},
                                           {}, u"ann"_s);
    QVERIFY(added);
    m_letter = added->at(0).id;
    m_other = added->at(1).id;
}

ReviewRecord UndoTest::record(LetterId letter)
{
    const auto read = m_store->record(letter.isValid() ? letter : m_letter);
    return read ? *read : ReviewRecord{};
}

QJsonValue UndoTest::value(const QString &path, LetterId letter)
{
    const ReviewRecord held = record(letter);
    const ReviewField *field = held.find(*FieldPath::parse(path));
    return field ? field->now.value : QJsonValue(QJsonValue::Undefined);
}

Edit UndoTest::edit(Edit::Kind kind, const QString &path, const QJsonValue &value, LetterId letter)
{
    const ReviewRecord held = record(letter);
    const ReviewField *field = held.find(*FieldPath::parse(path));
    Edit made;
    made.kind = kind;
    made.ref = field ? field->ref : FieldRef{{}, path};
    made.value = value;
    return made;
}

void UndoTest::apply(const QList<Edit> &edits, const QString &reviewer, LetterId letter)
{
    const auto applied = m_store->apply(letter.isValid() ? letter : m_letter, edits, reviewer);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail + applied.error().parameters.join(u' ')));
}

void UndoTest::verifyClean()
{
    const auto problems = m_store->check();
    QVERIFY(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

void UndoTest::takesBackAndBringsBack()
{
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 50)});
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 51)});
    const auto undone = m_store->undo(u"ann"_s);
    QVERIFY(undone);
    QCOMPARE(undone->kind, u"correct"_s);
    QCOMPARE(undone->letter, m_letter);
    QCOMPARE(undone->changed.first().pattern, u"patient.age"_s);
    QCOMPARE(value(u"patient.age"_s).toInt(), 50);
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE(value(u"patient.age"_s).toInt(), 48);
    QCOMPARE(m_store->undo(u"ann"_s).error().code, ErrorCode::NothingToUndo);
    QVERIFY(m_store->redo(u"ann"_s));
    QCOMPARE(value(u"patient.age"_s).toInt(), 50);
    QVERIFY(m_store->undo(u"ann"_s));
    QVERIFY(m_store->redo(u"ann"_s));
    QVERIFY(m_store->redo(u"ann"_s));
    QCOMPARE(value(u"patient.age"_s).toInt(), 51);
    QCOMPARE(m_store->redo(u"ann"_s).error().code, ErrorCode::NothingToRedo);
    verifyClean();
}

void UndoTest::keepsEachReviewersOwn()
{
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 50)}, u"ann"_s);
    apply({edit(Edit::Kind::Confirm, u"case.number"_s)}, u"bob"_s);
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE(value(u"patient.age"_s).toInt(), 48);
    QCOMPARE(record().find(FieldPath(u"case.number"_s))->now.state, ValueState::Confirmed);
    QCOMPARE(m_store->undo(u"ann"_s).error().code, ErrorCode::NothingToUndo);
    QVERIFY(m_store->undo(u"bob"_s));
    verifyClean();
}

void UndoTest::reachesAcrossLettersAndRestarts()
{
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 50)});
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 60, m_other)}, u"ann"_s, m_other);
    reopen();
    QCOMPARE(m_store->undo(u"ann"_s)->letter, m_other);
    reopen();
    QCOMPARE(m_store->undo(u"ann"_s)->letter, m_letter);
    reopen();
    QVERIFY(m_store->redo(u"ann"_s));
    QCOMPARE(value(u"patient.age"_s).toInt(), 50);
    QCOMPARE(value(u"patient.age"_s, m_other).toInt(), 48);
    verifyClean();
}

void UndoTest::refusesWhatOthersChanged()
{
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 50)}, u"ann"_s);
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 51)}, u"bob"_s);
    const auto refused = m_store->undo(u"ann"_s);
    QCOMPARE(refused.error().code, ErrorCode::ValueChangedMeanwhile);
    QCOMPARE(refused.error().parameters, QStringList({u"patient.age"_s, u"51"_s, u"50"_s}));
    QCOMPARE(value(u"patient.age"_s).toInt(), 51);
    QVERIFY(m_store->undo(u"bob"_s)); // and with it gone, the way is free
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE(value(u"patient.age"_s).toInt(), 48);
    verifyClean();
}

void UndoTest::endsRedoWithANewEdit()
{
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 50)});
    QVERIFY(m_store->undo(u"ann"_s));
    apply({edit(Edit::Kind::Confirm, u"case.number"_s)});
    QVERIFY(!m_store->nextRedo(u"ann"_s)->has_value());
    QCOMPARE(m_store->redo(u"ann"_s).error().code, ErrorCode::NothingToRedo);
}

void UndoTest::undoesGroupsAsOne()
{
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 50), edit(Edit::Kind::Confirm, u"case.number"_s),
           edit(Edit::Kind::Correct, u"patient.age"_s, 52)});
    QCOMPARE(value(u"patient.age"_s).toInt(), 52);
    QCOMPARE(m_store->undo(u"ann"_s)->changed.size(), 2);
    QCOMPARE(value(u"patient.age"_s).toInt(), 48);
    QCOMPARE(record().find(FieldPath(u"case.number"_s))->now.state, ValueState::Proposed);
    // One bad edit in a group leaves nothing of it.
    QVERIFY(!m_store->apply(m_letter,
                            {edit(Edit::Kind::Correct, u"patient.age"_s, 53),
                             edit(Edit::Kind::Correct, u"items[0].decision"_s, u"Perhaps"_s)},
                            u"ann"_s));
    QCOMPARE(value(u"patient.age"_s).toInt(), 48);
    verifyClean();
}

void UndoTest::undoesRemovalAtItsPlace()
{
    apply({edit(Edit::Kind::RemoveElement, u"items[0].request"_s)});
    QCOMPARE(value(u"items[0].request"_s).toString(), u"MRI of the right shoulder"_s);
    QVERIFY(value(u"items[1].request"_s).isUndefined());
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE(value(u"items[0].request"_s).toString(), u"Tramadol 50mg #60"_s);
    QCOMPARE(value(u"items[1].request"_s).toString(), u"MRI of the right shoulder"_s);
    QVERIFY(m_store->redo(u"ann"_s));
    QCOMPARE(record().elementsOf(u"items[]").size(), 1);
    verifyClean();
}

void UndoTest::undoesAddition()
{
    Edit add;
    add.kind = Edit::Kind::AddElement;
    add.ref.pattern = u"clinical.diagnoses[]"_s;
    add.value = u"opioid"_s;
    apply({add});
    const ElementId added = record().find(FieldPath(u"clinical.diagnoses[]"_s, 2))->ref.element;
    QVERIFY(m_store->undo(u"ann"_s));
    QVERIFY(value(u"clinical.diagnoses[2]"_s).isUndefined());
    QVERIFY(m_store->redo(u"ann"_s));
    QCOMPARE(record().find(FieldPath(u"clinical.diagnoses[]"_s, 2))->ref.element, added);
    QCOMPARE(value(u"clinical.diagnoses[2]"_s).toString(), u"opioid"_s);
    verifyClean();
}

void UndoTest::refusesToTakeOthersWorkAlong()
{
    Edit add;
    add.kind = Edit::Kind::AddElement;
    add.ref.pattern = u"items[]"_s;
    const auto added = m_store->apply(m_letter, {add}, u"ann"_s);
    QVERIFY(added);
    Edit decide;
    decide.kind = Edit::Kind::Correct;
    decide.ref = {added->added, u"items[].decision"_s};
    decide.value = u"Upheld"_s;
    apply({decide}, u"bob"_s);
    QCOMPARE(m_store->undo(u"ann"_s).error().code, ErrorCode::ValueChangedMeanwhile);
    QCOMPARE(record().elementsOf(u"items[]").size(), 3);
    verifyClean();
}

void UndoTest::undoesStates()
{
    QVERIFY(m_store->setState(m_letter, LetterState::Verified, u"ann"_s));
    QCOMPARE(m_store->undo(u"ann"_s)->kind, u"state"_s);
    QCOMPARE(record().state, LetterState::New);
    QVERIFY(m_store->redo(u"ann"_s));
    QCOMPARE(record().state, LetterState::Verified);
    QVERIFY(m_store->setState(m_letter, LetterState::SetAside, u"bob"_s));
    QCOMPARE(m_store->undo(u"ann"_s).error().code, ErrorCode::ValueChangedMeanwhile);
    verifyClean();
}

void UndoTest::namesWhatComesNext()
{
    QVERIFY(!m_store->nextUndo(u"ann"_s)->has_value());
    apply({edit(Edit::Kind::MarkAbsent, u"patient.age"_s)});
    const auto next = *m_store->nextUndo(u"ann"_s);
    QCOMPARE(next->kind, u"absent"_s);
    QCOMPARE(next->letter, m_letter);
    QVERIFY(!m_store->nextRedo(u"ann"_s)->has_value());
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE((*m_store->nextRedo(u"ann"_s))->group, next->group);
}

void UndoTest::neverUndoesAnImport()
{
    QCOMPARE(m_store->undo(u"ann"_s).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(m_store->letters()->size(), 2);
}

void UndoTest::appendsAndNeverDeletes()
{
    apply({edit(Edit::Kind::Correct, u"patient.age"_s, 50)});
    const GroupId group = (*m_store->nextUndo(u"ann"_s))->group;
    QVERIFY(m_store->undo(u"ann"_s));
    QVERIFY(m_store->redo(u"ann"_s));
    const auto history = m_store->history(m_letter, record().find(FieldPath(u"patient.age"_s))->ref);
    QStringList kinds;
    for (const Event &event : *history)
        kinds.append(event.kind);
    QCOMPARE(kinds, QStringList({u"redo"_s, u"undo"_s, u"correct"_s, u"import"_s}));
    QCOMPARE(history->at(0).undoes, group);
    QCOMPARE(history->at(1).after.value.toInt(), 48);
}

void UndoTest::agreesWithItsEventsAfterRandomWork()
{
    QRandomGenerator random(7);
    const QStringList reviewers{u"ann"_s, u"bob"_s};
    int done = 0;
    for (int step = 0; step < 300; ++step) {
        const QString reviewer = reviewers.at(random.bounded(2));
        const ReviewRecord held = record();
        const int what = random.bounded(10);
        Edit made;
        if (what < 3) {
            done += (random.bounded(2) ? m_store->undo(reviewer) : m_store->redo(reviewer)) ? 1 : 0;
            continue;
        }
        if (what == 3) {
            made.kind = Edit::Kind::AddElement;
            made.ref.pattern = random.bounded(2) ? u"items[]"_s : u"clinical.diagnoses[]"_s;
            made.value = u"strain %1"_s.arg(step);
        } else if (what == 4 && !held.elements.isEmpty()) {
            made.kind = Edit::Kind::RemoveElement;
            made.ref.element = held.elements.at(random.bounded(int(held.elements.size()))).id;
        } else {
            const ReviewField &field = held.fields.at(random.bounded(int(held.fields.size())));
            made.ref = field.ref;
            made.kind = what < 7 ? Edit::Kind::Confirm : what == 7 ? Edit::Kind::MarkAbsent : Edit::Kind::Correct;
            made.value = field.ref.pattern == u"items[].decision"
                             ? QJsonValue(random.bounded(2) ? u"Upheld"_s : u"Overturned"_s)
                             : QJsonValue(step);
        }
        done += m_store->apply(m_letter, {made}, reviewer) ? 1 : 0;
    }
    QVERIFY(done > 100);
    verifyClean();
    while (m_store->undo(u"ann"_s) || m_store->undo(u"bob"_s)) {}
    verifyClean();
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
