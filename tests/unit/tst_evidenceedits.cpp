// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/letter/canonicaltext.h"
#include "core/review/evidenceedits.h"

using namespace imr;
using namespace Qt::StringLiterals;

/// The words a value rests on, changed as an analyst does it.
class TestEvidenceEdits : public QObject {
    Q_OBJECT

    Letter m_letter = letterFromText(u"The weaver, a 52 year old, hurt (a) wrist on\n10/13/2016, at noon. Upheld."_s);
    ReviewField m_field;

    TextSpan span(const QString &words) const
    {
        const qsizetype start = m_letter.text.indexOf(words);
        return m_letter.span(start, start + words.size());
    }
    EvidenceTarget target(const QString &pattern, const QJsonValue &value, const TextSpans &spans)
    {
        m_field = {};
        m_field.ref = {{}, pattern};
        m_field.now.value = value;
        m_field.now.spans = spans;
        m_field.version = 7;
        return {.definition = *FieldCatalogue::builtIn().find(pattern),
                .letter = m_letter,
                .ref = m_field.ref,
                .field = &m_field};
    }
    QString quotes(const Edit &edit) const
    {
        QStringList quotes;
        for (const TextSpan &one : edit.spans)
            quotes.append(m_letter.quote(one));
        return quotes.join(u'|');
    }

private Q_SLOTS:
    void wordsHaveNoMarksAroundThem()
    {
        QStringList words;
        for (const TextSpan &word : wordSpans(m_letter))
            words.append(m_letter.quote(word));
        QCOMPARE(words.join(u' '), u"The weaver a 52 year old hurt a wrist on 10/13/2016 at noon Upheld"_s);
    }

    void bindingReadsTheValueByItsNormaliser()
    {
        const auto edit = rebound(target(u"injury.date"_s, u"2015-01-01"_s, {}), {span(u"10/13/2016"_s)});
        QVERIFY(edit);
        QCOMPARE(edit->value, QJsonValue(u"2016-10-13"_s));
        QCOMPARE(edit->expectedVersion, 7);
        QVERIFY(!rebound(target(u"patient.age"_s, 52, {}), {span(u"weaver"_s)}));
    }

    void anEndMovesByAWordAndTheValueFollows()
    {
        const auto first = target(u"injury.mechanism"_s, u"hurt (a) wrist"_s, {span(u"hurt (a) wrist"_s)});
        const auto longer = withEndMoved(first, SpanEnd::End, true);
        QVERIFY(longer && *longer);
        QCOMPARE((*longer)->value.toString(), u"hurt (a) wrist on"_s);
        QCOMPARE((*longer)->kind, Edit::Kind::Rebind);
        const auto shorter = withEndMoved(first, SpanEnd::End, false);
        QVERIFY(shorter && *shorter);
        QCOMPARE((*shorter)->value.toString(), u"hurt (a"_s);
        const auto earlier = withEndMoved(first, SpanEnd::Start, false);
        QVERIFY(earlier && *earlier);
        QCOMPARE((*earlier)->value.toString(), u"old, hurt (a) wrist"_s);
        const auto later = withEndMoved(first, SpanEnd::Start, true);
        QVERIFY(later && *later);
        QCOMPARE((*later)->value.toString(), u"a) wrist"_s);
    }

    void oneWordStaysAndTheLetterEnds()
    {
        QVERIFY(!withEndMoved(target(u"patient.age"_s, 52, {span(u"52"_s)}), SpanEnd::End, false));
        QVERIFY(!withEndMoved(target(u"patient.age"_s, 52, {span(u"52"_s)}), SpanEnd::Start, true));
        QVERIFY(!withEndMoved(target(u"case.outcome"_s, u"upheld"_s, {span(u"Upheld"_s)}), SpanEnd::End, true));
        QVERIFY(!withEndMoved(target(u"patient.age"_s, 52, {}), SpanEnd::End, true));
    }

    void aValueThatOnlyFollowsFromItsWordsStays()
    {
        const auto age = withEndMoved(target(u"patient.age"_s, 52, {span(u"52"_s)}), SpanEnd::End, true);
        QVERIFY(age && *age);
        QCOMPARE((*age)->value, QJsonValue(52)); // "52 year" is no number: the evidence moves alone
        QCOMPARE(quotes(**age), u"52 year"_s);
        const auto mechanism = withEndMoved(target(u"injury.mechanism"_s, u"a fall"_s, {span(u"hurt"_s)}), SpanEnd::End,
                                            true);
        QVERIFY(mechanism && *mechanism);
        QCOMPARE((*mechanism)->value.toString(), u"a fall"_s);
    }

    void addedWordsStandInTheirOrder()
    {
        const auto edit = withWordsAdded(target(u"injury.mechanism"_s, u"wrist"_s, {span(u"wrist"_s)}),
                                         span(u"hurt"_s));
        QVERIFY(edit);
        QCOMPARE(quotes(*edit), u"hurt|wrist"_s);
        QCOMPARE(edit->value.toString(), u"hurt wrist"_s);
        const auto joined = withWordsAdded(target(u"injury.mechanism"_s, u"wrist"_s, {span(u"wrist"_s)}),
                                           span(u"(a) wrist on"_s));
        QVERIFY(joined);
        QCOMPARE(quotes(*joined), u"(a) wrist on"_s);
    }

    void addedWordsAreTheFirstWhereThereWereNone()
    {
        const auto edit = withWordsAdded(target(u"patient.age"_s, QJsonValue::Undefined, {}), span(u"52"_s));
        QVERIFY(edit);
        QCOMPARE(edit->value, QJsonValue(52));
    }

    void readingsGoRound()
    {
        EvidenceTarget aim = target(u"patient.age"_s, 52, {span(u"52"_s)});
        QVERIFY(!nextReading(aim, true));
        m_field.machineValue = 52;
        m_field.machineSpans = m_field.now.spans;
        QVERIFY(!nextReading(aim, true));
        m_field.candidates = {{13, {span(u"13"_s)}, 0.4}, {52, {span(u"52"_s)}, 0.3}};
        const auto second = nextReading(aim, true);
        QVERIFY(second);
        QCOMPARE(second->value, QJsonValue(13));
        QCOMPARE(second->spans, TextSpans{span(u"13"_s)});
        m_field.now.value = second->value;
        m_field.now.spans = second->spans;
        QCOMPARE(nextReading(aim, true)->value, QJsonValue(52));
        QCOMPARE(nextReading(aim, false)->value, QJsonValue(52));
        m_field.now.value = 99; // typed by hand: both directions lead back to the readings
        QCOMPARE(nextReading(aim, true)->value, QJsonValue(52));
        QCOMPARE(nextReading(aim, false)->value, QJsonValue(13));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceEdits)
#include "tst_evidenceedits.moc"
