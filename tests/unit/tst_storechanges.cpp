// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exchange/valuesimport.h"
#include "core/store/bulkchange.h"
#include "tests/support/storefolder.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// Changes of more than one value: in many letters, by a table, by a newer extractor, by what follows from others.
class StoreChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsDriftedWordsAgain();
    void reportsLostWords();
    void keepsAConfirmedValueWhoseWordsAreLost();
    void derivesDays();
    void addsAnItemWithItsFirstValue();
    void linksLettersOfOneCase();
    void changesManyLettersAsOne();
    void refusesABulkChangeThatIsStale();
    void plansValuesOfATable();
    void importsValuesAsOneGroup();
    void replacesOnlyTheMachinesValues();
    void keepsWhatWasAcceptedWithTheLetter();
    void followsElementsThroughReextraction();
    void offersBothValuesToTheSecondWriter();
    void notesDamagedRows();
    void mendsRecordsFromEvents();

private:
    Record recordOf(const SampleLetter &sample) const { return newLetter(sample).record; }
    LetterId addNumbered(int number) { return m_folder->add(twoItemSample(u"CM99-000000%1"_s.arg(number))); }
    CaseStore &store() { return *m_folder->store(); }

    std::unique_ptr<StoreFolder> m_folder;
};

void StoreChangesTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    QVERIFY(m_folder->open());
}

void StoreChangesTest::findsDriftedWordsAgain()
{
    const LetterId letter = addNumbered(1);
    const ReviewField before = m_folder->field(letter, u"clinical.diagnoses[1]"_s);
    m_folder->sql("UPDATE letter_text SET text = 'Moved down. ' || text");
    const ReviewField after = m_folder->field(letter, u"clinical.diagnoses[1]"_s);
    QCOMPARE(after.now.value, before.now.value);
    QCOMPARE(after.quote, u"cervical strain"_s);
    QCOMPARE(after.now.spans.first().start, before.now.spans.first().start + 12);
    QCOMPARE(after.now.evidence, EvidenceState::Located);
    const auto record = store().record(letter);
    QVERIFY(record->moved > 5);
    QCOMPARE(record->lost, 0);
    QVERIFY(!m_folder->problems().filter(u"were found again"_s).isEmpty());
}

void StoreChangesTest::reportsLostWords()
{
    const LetterId letter = addNumbered(1);
    m_folder->sql("UPDATE letter_text SET text = replace(text, 'cervical strain', 'cervical sprain')");
    const auto record = store().record(letter);
    const ReviewField *field = record->find(*FieldPath::parse(u"clinical.diagnoses[1]"));
    QVERIFY(field);
    QVERIFY(field->now.spans.isEmpty());
    QCOMPARE(field->now.evidence, EvidenceState::NotInText);
    QCOMPARE(record->lost, 1);
    QVERIFY(!m_folder->problems().filter(u"lost their words"_s).isEmpty());
}

void StoreChangesTest::keepsAConfirmedValueWhoseWordsAreLost()
{
    const LetterId letter = addNumbered(1);
    QVERIFY(m_folder->edit(letter, Edit::Kind::Confirm, u"clinical.diagnoses[1]"_s));
    m_folder->sql("UPDATE letter_text SET text = replace(text, 'cervical strain', 'cervical sprain')");
    const ReviewField field = m_folder->field(letter, u"clinical.diagnoses[1]"_s);
    QCOMPARE(field.now.value, QJsonValue(u"cervical strain"_s));
    QVERIFY(field.now.spans.isEmpty());
}

void StoreChangesTest::derivesDays()
{
    const LetterId letter = addNumbered(1);
    QVERIFY(m_folder->edit(letter, Edit::Kind::Correct, u"case.application_received"_s, u"2016-02-13"_s));
    QCOMPARE(m_folder->field(letter, u"days.application_to_decision"_s).now.value, QJsonValue(30));
    QVERIFY(m_folder->edit(letter, Edit::Kind::Correct, u"case.decision_date"_s, u"2016-03-15"_s));
    QCOMPARE(m_folder->field(letter, u"days.application_to_decision"_s).now.value, QJsonValue(31));
    QVERIFY(store().undo(u"ann"_s));
    QCOMPARE(m_folder->field(letter, u"days.application_to_decision"_s).now.value, QJsonValue(30));
    QVERIFY(m_folder->edit(letter, Edit::Kind::MarkAbsent, u"case.application_received"_s));
    QVERIFY(m_folder->field(letter, u"days.application_to_decision"_s).now.value.isUndefined());
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreChangesTest::addsAnItemWithItsFirstValue()
{
    const LetterId letter = addNumbered(1);
    Edit item;
    item.kind = Edit::Kind::AddElement;
    item.ref.pattern = u"items[]"_s;
    Edit value;
    value.kind = Edit::Kind::Correct;
    value.ref = {addedElement(1), u"items[].decision"_s};
    value.value = u"Upheld"_s;
    QVERIFY(store().apply(letter, {item, value}, u"ann"_s));
    QCOMPARE(m_folder->field(letter, u"items[2].decision"_s).now.value, QJsonValue(u"Upheld"_s));
    QVERIFY(store().undo(u"ann"_s));
    QCOMPARE(store().record(letter)->elementsOf(u"items[]").size(), 2);
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreChangesTest::linksLettersOfOneCase()
{
    const LetterId first = addNumbered(1);
    SampleLetter corrected = twoItemSample(u"CM99-0000001"_s);
    corrected.decisionDate = u"2016-04-01"_s;
    corrected.summary += u" A second letter."_s;
    const LetterId second = m_folder->add(corrected);
    const auto record = store().record(first);
    QCOMPARE(record->linked.size(), 1);
    QCOMPARE(record->linked.first().letter, second);
    QCOMPARE(record->linked.first().decisionDate, u"2016-04-01"_s);
    QVERIFY(store().record(addNumbered(2))->linked.isEmpty());
}

void StoreChangesTest::changesManyLettersAsOne()
{
    QList<LetterId> letters;
    for (int i = 1; i <= 4; ++i)
        letters.append(addNumbered(i));
    QVERIFY(m_folder->edit(letters.last(), Edit::Kind::Correct, u"clinical.diagnoses[0]"_s, u"other"_s));
    const auto places = store().occurrences(u"clinical.diagnoses[]"_s, u"rotator cuff tear"_s);
    QVERIFY(places);
    QCOMPARE(places->size(), 3);
    const ValueOccurrence &place = places->first();
    QCOMPARE(place.sentence.sliced(place.mark.first, place.mark.second), u"rotator cuff tear"_s);
    QVERIFY(place.sentence.contains(u"Diagnoses:"));
    const auto applied = store().applyToMany(bulkEdits(*places, u"tear of the rotator cuff"_s), u"ben"_s, u"bulk"_s);
    QVERIFY(applied);
    QCOMPARE(applied->letters.size(), 3);
    QCOMPARE(applied->kind, u"bulk"_s);
    for (const LetterId letter : letters.first(3))
        QCOMPARE(m_folder->field(letter, u"clinical.diagnoses[0]"_s).now.value,
                 QJsonValue(u"tear of the rotator cuff"_s));
    QCOMPARE(m_folder->field(letters.last(), u"clinical.diagnoses[0]"_s).now.value, QJsonValue(u"other"_s));
    m_folder->open();
    QCOMPARE(store().nextUndo(u"ben"_s)->value().letters.size(), 3);
    QVERIFY(store().undo(u"ben"_s));
    for (const LetterId letter : letters.first(3))
        QCOMPARE(m_folder->field(letter, u"clinical.diagnoses[0]"_s).now.value, QJsonValue(u"rotator cuff tear"_s));
    QVERIFY(store().redo(u"ben"_s));
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreChangesTest::refusesABulkChangeThatIsStale()
{
    const LetterId first = addNumbered(1);
    const LetterId second = addNumbered(2);
    const auto places = store().occurrences(u"clinical.diagnoses[]"_s, u"cervical strain"_s);
    QVERIFY(m_folder->edit(second, Edit::Kind::Correct, u"clinical.diagnoses[1]"_s, u"neck strain"_s));
    const auto applied = store().applyToMany(bulkEdits(*places, u"cervical sprain"_s), u"ben"_s, u"bulk"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::ValueChangedMeanwhile);
    QCOMPARE(applied.error().parameters.at(1), u"neck strain"_s);
    QCOMPARE(m_folder->field(first, u"clinical.diagnoses[1]"_s).now.value, QJsonValue(u"cervical strain"_s));
}

void StoreChangesTest::plansValuesOfATable()
{
    addNumbered(1);
    const auto table = readCsv(
        "Case;Sex;Item;Said;Days\r\nCM99-0000001;female;2;Upheld;7\r\nCM99-0000009;male;1;Upheld;\r\n"
        "CM99-0000001;\"neither\";9;Upheld;\r\n",
        u"t.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    const FieldCatalogue &catalogue = FieldCatalogue::builtIn();
    const auto map = parseValuesMap("Case=case.number;Sex=patient.sex;Item=item;Said=items[].decision;"
                                    "Days=days.rfa_to_ur",
                                    u"case.number"_s, *table, catalogue);
    QVERIFY(map);
    const auto plan = planValuesImport(store(), *table, *map, catalogue, u"t.csv"_s);
    QVERIFY(plan);
    QCOMPARE(plan->values.size(), 2);
    QCOMPARE(plan->values.at(1).path.toString(), u"items[1].decision"_s);
    QCOMPARE(plan->values.at(1).before, QJsonValue(u"Overturned"_s));
    QList<ErrorCode> refused;
    for (const RefusedCell &cell : plan->refused)
        refused.append(cell.error.code);
    QCOMPARE(refused, (QList<ErrorCode>{ErrorCode::DerivedField, ErrorCode::CaseNotFound, ErrorCode::InvalidValue,
                                        ErrorCode::CellNotUsable}));
    QCOMPARE(parseValuesMap("Nothing=patient.sex", u"case.number"_s, *table, catalogue).error().code,
             ErrorCode::UnknownColumn);
    QCOMPARE(readCsv("a,b\n\"open,1\n", u"t.csv"_s).error().code, ErrorCode::TableDamaged);
}

void StoreChangesTest::importsValuesAsOneGroup()
{
    const LetterId first = addNumbered(1);
    const LetterId second = addNumbered(2);
    QVERIFY(m_folder->edit(second, Edit::Kind::Correct, u"patient.sex"_s, u"male"_s));
    const auto table = readCsv("case_number,patient_sex,patient_age\nCM99-0000001,female,48\nCM99-0000002,female,\n",
                               u"office.csv"_s);
    const FieldCatalogue &catalogue = FieldCatalogue::builtIn();
    const auto map = parseValuesMap({}, u"case.number"_s, *table, catalogue);
    QVERIFY(map);
    const auto plan = planValuesImport(store(), *table, *map, catalogue, u"office.csv"_s);
    QCOMPARE(plan->refused.size(), 1);
    QCOMPARE(plan->refused.first().error.code, ErrorCode::KeptPersonsValue);
    QVERIFY(store().applyToMany(plan->edits, u"ben"_s, u"values"_s));
    const ReviewField sex = m_folder->field(first, u"patient.sex"_s);
    QCOMPARE(sex.now.state, ValueState::Imported);
    QCOMPARE(sex.now.evidence, EvidenceState::Outside);
    QCOMPARE(sex.now.outsideSource, u"office.csv"_s);
    QCOMPARE(m_folder->field(first, u"patient.age"_s).now.evidence, EvidenceState::Located);
    QVERIFY(m_folder->sql("SELECT state FROM mentions WHERE field = 'patient.sex' AND letter_id = 1")
                .startsWith(u"confirmed (imported)"));
    QVERIFY(store().undo(u"ben"_s));
    QVERIFY(m_folder->field(first, u"patient.sex"_s).now.value.isUndefined());
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreChangesTest::replacesOnlyTheMachinesValues()
{
    const LetterId letter = addNumbered(1);
    QVERIFY(m_folder->edit(letter, Edit::Kind::Confirm, u"items[0].decision"_s));
    QVERIFY(m_folder->edit(letter, Edit::Kind::Correct, u"clinical.diagnoses[0]"_s, u"torn cuff"_s));
    Record record = recordOf(twoItemSample(u"CM99-0000001"_s));
    for (ExtractedField &field : record.fields) {
        if (field.path.pattern() == u"items[].decision")
            field.value = u"Overturned"_s;
        if (field.path.toString() == u"patient.age")
            field.value = 84;
    }
    const auto counts = store().reextract(letter, record, u"sample-2"_s, u"ben"_s);
    QVERIFY(counts);
    QCOMPARE(counts->replaced, 1); // the age
    QCOMPARE(counts->kept, 2);     // the confirmed decision, the corrected diagnosis
    QCOMPARE(m_folder->field(letter, u"patient.age"_s).now.value, QJsonValue(84));
    const ReviewField decision = m_folder->field(letter, u"items[0].decision"_s);
    QCOMPARE(decision.now.value, QJsonValue(u"Upheld"_s));
    QCOMPARE(decision.now.state, ValueState::Confirmed);
    QCOMPARE(decision.candidates.first().value, QJsonValue(u"Overturned"_s));
    QCOMPARE(m_folder->field(letter, u"clinical.diagnoses[0]"_s).now.value, QJsonValue(u"torn cuff"_s));
    QVERIFY(store().extractedByOthers(u"sample-2"_s)->isEmpty());
    QCOMPARE(store().nextUndo(u"ben"_s)->has_value(), false);
    QCOMPARE(m_folder->problems(), QStringList());
    QVERIFY(store().undo(u"ann"_s)); // the correction, back to what was held before it
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreChangesTest::keepsWhatWasAcceptedWithTheLetter()
{
    const LetterId letter = addNumbered(1);
    QVERIFY(store().setState(letter, LetterState::Verified, u"ann"_s));
    QCOMPARE(m_folder->field(letter, u"clinical.diagnoses[0]"_s).now.state, ValueState::Accepted);
    Record record = recordOf(twoItemSample(u"CM99-0000001"_s));
    for (ExtractedField &field : record.fields) {
        if (field.path.toString() == u"clinical.diagnoses[0]")
            field.value = u"cuff tear"_s;
    }
    const auto counts = store().reextract(letter, record, u"sample-2"_s, u"ben"_s);
    QCOMPARE(counts->kept, 1);
    const ReviewField field = m_folder->field(letter, u"clinical.diagnoses[0]"_s);
    QCOMPARE(field.now.value, QJsonValue(u"rotator cuff tear"_s));
    QCOMPARE(field.candidates.first().value, QJsonValue(u"cuff tear"_s));
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreChangesTest::followsElementsThroughReextraction()
{
    const LetterId letter = addNumbered(1);
    const ReviewField strain = m_folder->field(letter, u"clinical.diagnoses[1]"_s);
    Edit gone;
    gone.kind = Edit::Kind::RemoveElement;
    gone.ref = m_folder->field(letter, u"clinical.diagnoses[0]"_s).ref;
    QVERIFY(store().apply(letter, {gone}, u"ann"_s));
    Record record = recordOf(twoItemSample(u"CM99-0000001"_s));
    ExtractedField more = *record.find(*FieldPath::parse(u"clinical.diagnoses[1]"));
    more.path = FieldPath(u"clinical.diagnoses[]"_s, 2);
    more.value = u"fall"_s;
    more.spans = {TextSpan{10, 14, 1}};
    record.fields.append(more);
    QVERIFY(store().reextract(letter, record, u"sample-2"_s, u"ben"_s));
    const auto after = store().record(letter);
    const QList<ReviewElement> elements = after->elementsOf(u"clinical.diagnoses[]");
    QCOMPARE(elements.size(), 2); // the one that a person took out stays out
    QCOMPARE(elements.first().id, strain.ref.element);
    QCOMPARE(after->find(*FieldPath::parse(u"clinical.diagnoses[1]"))->now.value, QJsonValue(u"fall"_s));
    record.fields.removeLast();
    QVERIFY(store().reextract(letter, record, u"sample-3"_s, u"ben"_s));
    QCOMPARE(store().record(letter)->elementsOf(u"clinical.diagnoses[]").size(), 1);
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreChangesTest::offersBothValuesToTheSecondWriter()
{
    const LetterId letter = addNumbered(1);
    auto other = openCaseStore(m_folder->path(), OpenMode::ReadWrite, FieldCatalogue::builtIn());
    const ReviewField seen = m_folder->field(letter, u"patient.age"_s);
    Edit mine;
    mine.kind = Edit::Kind::Correct;
    mine.ref = seen.ref;
    mine.value = 50;
    mine.expectedVersion = seen.version;
    Edit theirs = mine;
    theirs.value = 60;
    QVERIFY((*other)->apply(letter, {theirs}, u"ben"_s));
    const auto refused = store().apply(letter, {mine}, u"ann"_s);
    QCOMPARE(refused.error().code, ErrorCode::ValueChangedMeanwhile);
    QCOMPARE(refused.error().parameters.mid(1), (QStringList{u"60"_s, u"48"_s}));
    QCOMPARE(m_folder->field(letter, u"patient.age"_s).now.value, QJsonValue(60));
}

void StoreChangesTest::notesDamagedRows()
{
    const LetterId letter = addNumbered(1);
    QVERIFY(m_folder->edit(letter, Edit::Kind::Correct, u"patient.age"_s, 50));
    QCOMPARE(m_folder->problems(), QStringList());
    m_folder->sql("DROP TRIGGER event_kept_1; UPDATE event SET reason = 'x' WHERE kind = 'correct'");
    QVERIFY(!m_folder->problems().filter(u"events that were changed: 1"_s).isEmpty());
    m_folder->sql(
        "UPDATE value SET confidence = 0.5 WHERE field = (SELECT id FROM field WHERE pattern = 'patient.age')");
    QVERIFY(!m_folder->problems().filter(u"extracted values were changed: 1"_s).isEmpty());
    m_folder->sql("UPDATE original SET bytes = x'00'");
    QVERIFY(!m_folder->problems().filter(u"original was changed"_s).isEmpty());
    m_folder->sql("UPDATE facet SET value = 'x' WHERE value = '50'");
    QVERIFY(!m_folder->problems().filter(u"what the search knows"_s).isEmpty());
}

void StoreChangesTest::mendsRecordsFromEvents()
{
    const LetterId letter = addNumbered(1);
    QVERIFY(m_folder->edit(letter, Edit::Kind::Correct, u"patient.age"_s, 50));
    m_folder->sql("UPDATE value SET value = '77' WHERE changed = 1 AND value = '50'");
    QVERIFY(!m_folder->problems().isEmpty());
    QCOMPARE(*store().rebuild(), 1);
    QCOMPARE(m_folder->field(letter, u"patient.age"_s).now.value, QJsonValue(50));
    QCOMPARE(m_folder->problems(), QStringList());
}

QTEST_GUILESS_MAIN(StoreChangesTest)
#include "tst_storechanges.moc"
