// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/sampledata.h"
#include "ui/history/historyview.h"
#include "ui/notes/notes.h"
#include "ui/record/itemedits.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {
const QString reviewer = u"tester"_s;
const QString items = u"items[]"_s;
const QString request = u"items[].request"_s;
const QString decision = u"items[].decision"_s;
const QString rationale = u"items[].rationale"_s;
const QString outcome = u"case.outcome"_s;
} // namespace

/// Splitting, merging, moving, notes and bringing back, carried out by the real case database and taken back again.
class TestItemEdits : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    LetterId m_letter;
    std::shared_ptr<const Letter> m_text;

    ReviewRecord record() { return *m_store->record(m_letter); }
    QList<ReviewElement> itemsNow() { return record().elementsOf(items); }
    QString text(ElementId item, const QString &pattern)
    {
        const ReviewRecord now = record();
        const ReviewField *field = now.find(FieldRef{item, pattern});
        return field == nullptr ? QString() : field->now.value.toString();
    }
    TextSpans spans(ElementId item, const QString &pattern)
    {
        const ReviewRecord now = record();
        const ReviewField *field = now.find(FieldRef{item, pattern});
        return field == nullptr ? TextSpans() : field->now.spans;
    }
    Applied apply(const QList<Edit> &edits)
    {
        const Result<Applied> applied = m_store->apply(m_letter, edits, reviewer);
        return applied ? *applied : Applied{};
    }
    /// Everything that an analyst sees of the items, as one text.
    QString picture()
    {
        QString all;
        const ReviewRecord now = record();
        for (const ReviewElement &item : now.elementsOf(items)) {
            for (const ReviewField &field : now.fields) {
                if (field.ref.element == item.id)
                    all += field.path.toString() + u'=' + field.now.value.toString() + u' ' + field.quote + u'\n';
            }
        }
        return all + text({}, outcome);
    }
    void undoGivesBack(const QString &before)
    {
        QVERIFY(m_store->undo(reviewer));
        QCOMPARE(picture(), before);
        QCOMPARE(m_store->check()->join(u'\n'), QString());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = openCaseStore(m_folder->filePath(u"cases.imr"_s), OpenMode::CreateIfMissing,
                                    FieldCatalogue::builtIn());
        QVERIFY(opened);
        m_store = *std::move(opened);
        test::SampleLetter sample = test::twoItemSample(u"CM99-0000001"_s);
        sample.items.first().request = u"Tramadol 50mg #60 and Soma 350mg #30"_s;
        const auto added = m_store->addLetters({test::newLetter(sample)}, *m_store->addBatch(u"b"_s), reviewer);
        QVERIFY(added);
        m_letter = added->first().id;
        m_text = std::make_shared<Letter>(*m_store->letter(m_letter));
    }

    void splitsWithinTheRequest()
    {
        const QString before = picture();
        const ElementId first = itemsNow().first().id;
        const qsizetype caret = m_text->text.indexOf(u"and Soma"_s);
        const Applied applied = apply(splitItem({FieldCatalogue::builtIn(), record(), *m_text}, first, caret));
        QCOMPARE(applied.kind, u"split"_s);
        QCOMPARE(itemsNow().size(), 3);
        QCOMPARE(text(first, request), u"Tramadol 50mg #60"_s);
        const ElementId second = itemsNow().at(1).id;
        QCOMPARE(text(second, request), u"Soma 350mg #30"_s);
        QCOMPARE(m_text->quote(spans(second, request).first()), u"Soma 350mg #30"_s);
        QCOMPARE(text(second, decision), u"Upheld"_s);
        QCOMPARE(spans(second, rationale), spans(first, rationale));
        undoGivesBack(before);
    }

    void splitsBetweenTwoTexts()
    {
        const QString before = picture();
        const ElementId first = itemsNow().first().id;
        const qsizetype caret = spans(first, rationale).first().start;
        apply(splitItem({FieldCatalogue::builtIn(), record(), *m_text}, first, caret));
        QCOMPARE(itemsNow().size(), 3);
        QVERIFY(text(first, rationale).isEmpty());
        QVERIFY(!text(itemsNow().at(1).id, rationale).isEmpty());
        QVERIFY(text(itemsNow().at(1).id, request).isEmpty());
        undoGivesBack(before);
    }

    void refusesACaretOutside()
    {
        const ElementId first = itemsNow().first().id;
        QVERIFY(splitItem({FieldCatalogue::builtIn(), record(), *m_text}, first, 3).isEmpty());
    }

    void mergesWithTheNext()
    {
        const QString before = picture();
        const ElementId first = itemsNow().first().id;
        const TextSpans both = spans(first, rationale) + spans(itemsNow().at(1).id, rationale);
        const Applied applied = apply(mergeWithNext({FieldCatalogue::builtIn(), record(), *m_text}, first));
        QCOMPARE(applied.kind, u"merge"_s);
        QCOMPARE(itemsNow().size(), 1);
        QVERIFY(text(first, request).contains(u"Tramadol"_s));
        QVERIFY(text(first, request).contains(u"shoulder"_s));
        QCOMPARE(spans(first, rationale), both);
        QCOMPARE(text({}, outcome), u"upheld"_s); // the first one's decision stands
        QVERIFY(mergeWithNext({FieldCatalogue::builtIn(), record(), *m_text}, first).isEmpty());
        undoGivesBack(before);
    }

    void theOutcomeFollowsARemovedItem()
    {
        QCOMPARE(text({}, outcome), u"partially overturned"_s);
        const ElementId overturned = itemsNow().at(1).id;
        Edit remove{
            .kind = Edit::Kind::RemoveElement, .ref = {overturned, items}, .value = {}, .spans = {}, .reason = {}};
        apply({remove});
        QCOMPARE(text({}, outcome), u"upheld"_s);
        QVERIFY(m_store->undo(reviewer));
        QCOMPARE(text({}, outcome), u"partially overturned"_s);
    }

    void movesAndGoesBack()
    {
        const QString before = picture();
        const ElementId first = itemsNow().first().id;
        apply(moveElement(record(), first, 1));
        QCOMPARE(itemsNow().at(1).id, first);
        QVERIFY(moveElement(record(), first, 1).isEmpty());
        undoGivesBack(before);
        QVERIFY(m_store->redo(reviewer));
        QCOMPARE(itemsNow().at(1).id, first);
        QCOMPARE(m_store->check()->join(u'\n'), QString());
    }

    void anEmptyListIsNotStated()
    {
        const FieldRef studies{{}, u"clinical.studies[]"_s};
        apply({{.kind = Edit::Kind::MarkAbsent, .ref = studies, .value = {}, .spans = {}, .reason = {}}});
        const ReviewRecord now = record();
        QVERIFY(now.find(studies));
        QCOMPARE(now.find(studies)->now.state, ValueState::Absent);
        QCOMPARE(m_store->check()->join(u'\n'), QString());
    }

    void aReasonSettlesAFindingUntilItIsTakenBack()
    {
        NewLetter second = test::newLetter(test::twoItemSample(u"CM99-0000002"_s));
        second.record.findings = {Finding{
            u"heading-verdict-disagree"_s, {u"Upheld"_s, u"medically necessary"_s}, {FieldPath(decision, 0)}, {}}};
        m_letter = m_store->addLetters({second}, *m_store->addBatch(u"c"_s), reviewer)->first().id;
        QVERIFY(record().findings.first().settledBy.isEmpty());
        Edit confirm{.kind = Edit::Kind::Confirm,
                     .ref = {itemsNow().first().id, decision},
                     .value = {},
                     .spans = {},
                     .reason = u"header-kept"_s};
        apply({confirm});
        QCOMPARE(record().findings.first().settledBy, u"header-kept"_s);
        QCOMPARE(m_store->letters()->first().findings, 0);
        QVERIFY(m_store->undo(reviewer));
        QVERIFY(record().findings.first().settledBy.isEmpty());
        QVERIFY(m_store->redo(reviewer));
        QCOMPARE(record().findings.first().settledBy, u"header-kept"_s);
    }

    void notesAreKeptChangedAndTakenBack()
    {
        const TextSpan words = m_text->span(0, 11);
        apply(addNote(u"ask about this"_s, {itemsNow().first().id, decision}, {}));
        apply(addNote(u"odd words"_s, {}, words));
        QList<Note> notes = notesOf(record());
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.first().about, (FieldRef{itemsNow().first().id, decision}));
        QCOMPARE(notes.at(1).passage, words);
        apply({changeNote(notes.first().id, u"asked"_s)});
        QCOMPARE(notesOf(record()).first().text, u"asked"_s);
        apply({removeNote(notes.first().id)});
        QCOMPARE(notesOf(record()).size(), 1);
        QVERIFY(m_store->undo(reviewer));
        QCOMPARE(notesOf(record()).size(), 2);
    }

    void aFlagIsSetShownInTheQueueAndTakenAway()
    {
        apply({toggleFlag(record(), u"come back"_s)});
        QCOMPARE(flagOf(record()), u"come back"_s);
        QCOMPARE(m_store->letters()->first().flag, u"come back"_s);
        apply({toggleFlag(record(), u"come back"_s)});
        QVERIFY(flagOf(record()).isEmpty());
        QVERIFY(m_store->letters()->first().flag.isEmpty());
    }

    void historyBringsAValueBack()
    {
        const FieldRef age{{}, u"patient.age"_s};
        Edit correct{.kind = Edit::Kind::Correct, .ref = age, .value = 77, .spans = {}, .reason = {}};
        apply({correct});
        const QList<Event> history = *m_store->history(m_letter, age);
        const Event &import = history.last();
        QCOMPARE(import.after.value, QJsonValue(48));
        apply({bringBackEdit(age, import.after)});
        QCOMPARE(record().find(age)->now.value, QJsonValue(48));
        QCOMPARE(record().find(age)->now.spans, import.after.spans);
    }

    void confirmedValuesAreOfferedAsWritten()
    {
        const ReviewRecord now = record();
        const QString diagnoses = u"clinical.diagnoses[]"_s;
        for (const ReviewElement &element : now.elementsOf(diagnoses))
            apply({{.kind = Edit::Kind::Confirm,
                    .ref = {element.id, diagnoses},
                    .value = {},
                    .spans = {},
                    .reason = {}}});
        const Result<QStringList> values = m_store->confirmedValues(diagnoses);
        QVERIFY(values);
        QVERIFY(values->contains(u"rotator cuff tear"_s));
        QVERIFY(values->contains(u"cervical strain"_s));
        QVERIFY(m_store->confirmedValues(u"clinical.studies[]"_s)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestItemEdits)
#include "tst_itemedits.moc"
