// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "core/letter/canonicaltext.h"
#include "ui/record/fieldeditor.h"
#include "ui/record/fieldrow.h"
#include "ui/record/highlights.h"
#include "ui/record/recordview.h"
#include "ui/theme/theme.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

/// A letter of our own and a record of it, put together by hand: the form is tested without extraction and database.
class SmallLetter {
public:
    SmallLetter()
    {
        m_letter = letterFromText(
            u"This is a 48 year old male who fell on 3/12/2014.\nNorco 10/325mg #60 is Overturned\n"_s);
        record.letter = {1};
        record.caseNumber = u"CM99-0000001"_s;
        record.layout = u"E"_s;
        record.elements = {{{10}, {}, u"items[]"_s, 0},
                           {{11}, {}, u"clinical.medications[]"_s, 0},
                           {{12}, {}, u"clinical.medications[]"_s, 1}};
        add({{}, u"patient.age"_s}, 48, u"48"_s, 0.5);
        add({{}, u"patient.sex"_s}, u"male"_s, u"male"_s, 0.99);
        add({{}, u"injury.date"_s}, u"2014-03-12"_s, u"3/12/2014"_s, 0.6);
        add({{11}, u"clinical.medications[]"_s}, u"Norco"_s, u"Norco"_s, 0.5);
        add({{12}, u"clinical.medications[]"_s}, u"10/325mg"_s, u"10/325mg"_s, 0.5);
        add({{10}, u"items[].request"_s}, u"Norco 10/325mg #60"_s, u"Norco 10/325mg #60"_s, 0.99);
        add({{10}, u"items[].decision"_s}, u"Overturned"_s, u"Overturned"_s, 0.99);
    }

    ReviewField &field(const QString &pattern)
    {
        return *std::ranges::find_if(record.fields, [&](const ReviewField &f) { return f.ref.pattern == pattern; });
    }
    std::shared_ptr<const Letter> letter() const { return std::make_shared<Letter>(m_letter); }

    ReviewRecord record;

private:
    void add(const FieldRef &ref, const QJsonValue &value, const QString &words, double confidence)
    {
        ReviewField field;
        field.ref = ref;
        field.now.value = value;
        const qsizetype at = m_letter.text.indexOf(words);
        field.now.spans = {m_letter.span(at, at + words.size())};
        field.now.evidence = EvidenceState::Located;
        field.quote = words;
        field.machineValue = value;
        field.confidence = confidence;
        record.fields.append(field);
    }

    Letter m_letter;
};

const FieldRef age{{}, u"patient.age"_s};
const FieldRef injuryDate{{}, u"injury.date"_s};

} // namespace

class TestRecordView : public QObject {
    Q_OBJECT

    SmallLetter m_small;
    Theme m_theme;
    std::unique_ptr<RecordView> m_view;

    FieldRow *row(const FieldRef &ref)
    {
        for (FieldRow *candidate : m_view->findChildren<FieldRow *>(ref.pattern)) {
            if (candidate->key().ref == ref)
                return candidate;
        }
        return nullptr;
    }
    QList<Edit> takeEdits(QSignalSpy &spy)
    {
        return spy.isEmpty() ? QList<Edit>() : spy.takeFirst().first().value<QList<Edit>>();
    }

private Q_SLOTS:
    void init()
    {
        m_small = SmallLetter();
        m_view = std::make_unique<RecordView>(FieldCatalogue::builtIn(), m_theme);
        m_view->resize(560, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setLetter(m_small.record, m_small.letter());
    }

    void theFirstWaitingFieldGetsTheFocus()
    {
        m_view->focusFirst();
        QVERIFY(m_view->form()->find(m_view->currentField())->doubt);
        QVERIFY(row(m_view->currentField())->hasFocus());
    }

    void enterConfirmsAndGoesOn()
    {
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        m_view->focusField(age);
        QTest::keyClick(row(age), Qt::Key_Return);
        const QList<Edit> asked = takeEdits(edits);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().kind, Edit::Kind::Confirm);
        QCOMPARE(asked.first().ref, age);
        QCOMPARE(m_view->currentField(), injuryDate);
    }

    void enterOnAListConfirmsAllOfIt()
    {
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        const FieldRef first{{11}, u"clinical.medications[]"_s};
        m_view->focusField(first);
        QTest::keyClick(row(first), Qt::Key_Return);
        QCOMPARE(takeEdits(edits).size(), 2);
        QVERIFY(m_view->currentField().pattern != first.pattern);
    }

    void tabGoesFromOneWaitingFieldToTheNext()
    {
        m_view->focusField(age);
        QTest::keyClick(row(age), Qt::Key_Tab);
        QCOMPARE(m_view->currentField(), injuryDate);
        QTest::keyClick(row(injuryDate), Qt::Key_Backtab);
        QCOMPARE(m_view->currentField(), age);
    }

    void arrowsGoThroughAllRows()
    {
        m_view->focusField(age);
        QTest::keyClick(row(age), Qt::Key_Down);
        QCOMPARE(m_view->currentField(), (FieldRef{{}, u"patient.sex"_s}));
    }

    void typingReplacesTheValue()
    {
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        m_view->focusField(age);
        QTest::keyClick(row(age), Qt::Key_5);
        QVERIFY(row(age)->isEditing());
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClick(editor, Qt::Key_1);
        QTest::keyClick(editor, Qt::Key_Return);
        const QList<Edit> asked = takeEdits(edits);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().kind, Edit::Kind::Correct);
        QCOMPARE(asked.first().value, QJsonValue(51));
        QVERIFY(!row(age)->isEditing());
        QCOMPARE(m_view->currentField(), injuryDate);
    }

    void dateIsAcceptedInTheLettersSpelling()
    {
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        m_view->focusField(injuryDate);
        QTest::keyClicks(row(injuryDate), u"1"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"0/13/16"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(takeEdits(edits).value(0).value, QJsonValue(u"2016-10-13"_s));
    }

    void badInputIsRefusedBesideTheFieldAndKept()
    {
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        m_view->focusField(injuryDate);
        QTest::keyClick(row(injuryDate), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"2014-03-12"_s);
        editor->clear();
        QTest::keyClicks(editor, u"13-45-16"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(edits.isEmpty());
        QVERIFY(row(injuryDate)->isRefused());
        QVERIFY(row(injuryDate)->isEditing());
        QCOMPARE(editor->text(), u"13-45-16"_s);
        QVERIFY(!row(injuryDate)->accessibleDescription().isEmpty());
    }

    void escapeKeepsTheOldValue()
    {
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        m_view->focusField(age);
        QTest::keyClick(row(age), Qt::Key_7);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(edits.isEmpty());
        QVERIFY(!row(age)->isEditing());
        QVERIFY(row(age)->hasFocus());
        QCOMPARE(row(age)->face().value, u"48"_s);
    }

    void absentAndUnreadableAreAnswers()
    {
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        m_view->focusField(age);
        m_view->markAbsent();
        QCOMPARE(takeEdits(edits).value(0).kind, Edit::Kind::MarkAbsent);
        m_view->focusField(age);
        m_view->markUnreadable();
        QCOMPARE(takeEdits(edits).value(0).kind, Edit::Kind::MarkUnreadable);
    }

    void selectedWordsGiveValueAndEvidence()
    {
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        m_view->focusField(injuryDate);
        const TextSpan span{39, 48, 1};
        m_view->bindTo(span, u"3/12/2014"_s);
        const Edit edit = takeEdits(edits).value(0);
        QCOMPARE(edit.kind, Edit::Kind::Rebind);
        QCOMPARE(edit.value, QJsonValue(u"2014-03-12"_s));
        QCOMPARE(edit.spans, TextSpans{span});
        m_view->bindTo({0, 4, 1}, u"This"_s);
        QVERIFY(edits.isEmpty());
        QVERIFY(row(injuryDate)->isRefused());
    }

    void anEmptyFieldIsReachable()
    {
        const FieldRef studies{{}, u"clinical.studies[]"_s};
        m_view->focusField(studies);
        QVERIFY(row(studies));
        QSignalSpy edits(m_view.get(), &RecordView::editsRequested);
        QTest::keyClicks(row(studies), u"x"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"-rays"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const Edit edit = takeEdits(edits).value(0);
        QCOMPARE(edit.kind, Edit::Kind::AddElement);
        QCOMPARE(edit.value, QJsonValue(u"x-rays"_s));
    }

    void aNewRecordKeepsTheFocus()
    {
        m_view->focusField(injuryDate);
        FieldRow *before = row(injuryDate);
        m_small.field(u"patient.age"_s).now.state = ValueState::Confirmed;
        m_view->setRecord(m_small.record);
        QCOMPARE(row(injuryDate), before);
        QVERIFY(before->hasFocus());
        QCOMPARE(row(age)->face().glyph, Glyph::Confirmed);
    }

    void lostWordsAreLoudAndNotPainted()
    {
        const qsizetype before = highlightsOf(*m_view->form()).size();
        m_small.field(u"patient.age"_s).now.evidence = EvidenceState::NotInText;
        m_view->setRecord(m_small.record);
        m_view->focusField(age);
        QCOMPARE(row(age)->face().tone, FieldFace::Tone::Error);
        QCOMPARE(highlightsOf(*m_view->form()).size(), before - 1);
    }

    void theHeaderCountsWhatIsLeft()
    {
        const WaitingCount count = m_view->form()->waiting();
        QVERIFY(count.waiting > 0);
        const auto *label = m_view->findChild<QLabel *>(u"leftToCheck"_s);
        QVERIFY(label->text().contains(QString::number(count.waiting)));
        int doubts = 0;
        for (const FormField &field : m_view->form()->fields())
            doubts += field.doubt ? 1 : 0;
        QCOMPARE(doubts, count.waiting);
    }
};

QTEST_MAIN(TestRecordView)
#include "tst_recordview.moc"
