// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/letter/canonicaltext.h"
#include "core/review/sharedwords.h"

using namespace imr;
using namespace Qt::StringLiterals;

/// Which words of a letter other letters, or the letter itself further up, have as well.
class TestSharedWords : public QObject {
    Q_OBJECT

    const QString m_formula = u"The reviewer wove this long cloth for every letter"_s;

    static QStringList quotes(const Letter &letter, const QList<SharedStretch> &stretches)
    {
        QStringList found;
        for (const SharedStretch &stretch : stretches)
            found.append(letter.quote(stretch.span));
        return found;
    }

private Q_SLOTS:
    void wordsOfOtherLettersAreSharedWhateverTheirLines()
    {
        SharedWording wording;
        wording.add(LetterId{1}, u"One loom. The Reviewer wove this long\ncloth for every letter, red."_s);
        wording.add(LetterId{2}, u"Two looms: "_s + m_formula);
        const Letter letter = letterFromText(u"A spindle broke. The reviewer wove\nthis long cloth for every letter "
                                             u"and not one thread was left."_s);
        const auto found = sharedStretches(letter, LetterId{3}, wording, {});
        QCOMPARE(quotes(letter, found), QStringList{u"The reviewer wove this long cloth for every letter"_s});
        QCOMPARE(found.constFirst().letters, 2);
        QVERIFY(!found.constFirst().isRepeated);
    }

    void theLetterItselfIsNoOther()
    {
        SharedWording wording;
        const Letter letter = letterFromText(m_formula);
        wording.add(LetterId{1}, letter.text);
        wording.add(LetterId{1}, letter.text);
        QCOMPARE(wording.letterCount(), 1);
        QVERIFY(sharedStretches(letter, LetterId{1}, wording, {}).isEmpty());
        QCOMPARE(sharedStretches(letter, LetterId{2}, wording, {}).size(), 1);
    }

    void fewWordsAreChance()
    {
        SharedWording wording;
        wording.add(LetterId{1}, u"the reviewer wove this long cloth in spring"_s);
        const Letter letter = letterFromText(u"Here the reviewer wove this long cloth by night"_s);
        QVERIFY(sharedStretches(letter, LetterId{2}, wording, {}).isEmpty());
    }

    void valuesAreNeverShared()
    {
        SharedWording wording;
        wording.add(LetterId{1}, m_formula);
        const Letter letter = letterFromText(m_formula);
        const qsizetype value = letter.text.indexOf(u"long"_s);
        const auto found = sharedStretches(letter, LetterId{2}, wording, {letter.span(value, value + 4)});
        QCOMPARE(quotes(letter, found), (QStringList{u"The reviewer wove this"_s, u"cloth for every letter"_s}));
    }

    void whatStandsFurtherUpIsRepeated()
    {
        const Letter letter = letterFromText(m_formula + u". Something else entirely. "_s + m_formula + u"."_s);
        const auto found = sharedStretches(letter, LetterId{1}, SharedWording(), {});
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().isRepeated);
        QVERIFY(found.constFirst().span.start > m_formula.size());
    }

    void ownSentencesAreThoseWithNewWords()
    {
        SharedWording wording;
        wording.add(LetterId{1}, m_formula);
        const Letter letter = letterFromText(u"A spindle broke at noon. "_s + m_formula
                                             + u". Then nine threads were left. "_s + m_formula
                                             + u" but nobody came to see it."_s);
        const TextSpans own = ownSentences(letter, sharedStretches(letter, LetterId{2}, wording, {}));
        QCOMPARE(own.size(), 3);
        QCOMPARE(letter.quote(own.at(0)), u"A spindle broke at noon"_s);
        QVERIFY(letter.quote(own.at(1)).startsWith(u"Then nine"_s));
        QVERIFY(letter.quote(own.at(2)).endsWith(u"came to see it"_s));
        QVERIFY(ownSentences(letterFromText({}), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSharedWords)
#include "tst_sharedwords.moc"
