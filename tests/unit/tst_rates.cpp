// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/search/facets.h"
#include "core/search/rates.h"

using namespace imr;
using namespace Qt::StringLiterals;

/// Shares of items with intervals that know that items come in letters.
class TestRates : public QObject {
    Q_OBJECT

    static bool isNear(double value, double expected) { return std::abs(value - expected) < 5e-4; }

private Q_SLOTS:
    void lettersOfOneItemGiveTheIntervalOfWilson()
    {
        QList<LetterCount> letters;
        for (int i = 0; i < 100; ++i)
            letters.append({1, i < 20 ? 1 : 0});
        const Rate rate = rateOf(letters);
        QCOMPARE(rate.letters, 100);
        QVERIFY(isNear(rate.share, 0.2));
        QVERIFY2(isNear(rate.low, 0.1330) && isNear(rate.high, 0.2892),
                 qPrintable(u"%1 %2"_s.arg(rate.low).arg(rate.high)));
    }

    void itemsThatAgreeWithinTheirLetterCountForLess()
    {
        QList<LetterCount> clustered;
        QList<LetterCount> spread;
        for (int i = 0; i < 20; ++i) {
            clustered.append({5, i < 10 ? 5 : 0});
            spread.append({5, i % 2 == 0 ? 2 : 3});
        }
        const Rate wide = rateOf(clustered);
        const Rate narrow = rateOf(spread);
        QCOMPARE(wide.share, narrow.share);
        QVERIFY(wide.high - wide.low > 2 * (narrow.high - narrow.low));
        QVERIFY(wide.low < 0.32); // as twenty, not as a hundred
    }

    void nothingAndEverythingHaveAnIntervalToo()
    {
        const Rate none = rateOf({{3, 0}, {4, 0}, {2, 0}});
        QCOMPARE(none.share, 0.0);
        QVERIFY(none.low < 1e-9);
        QVERIFY(none.high > 0.5); // three letters say little
        const Rate all = rateOf({{3, 3}, {4, 4}});
        QVERIFY(all.high > 1 - 1e-9);
        QVERIFY(all.low < 0.5);
        QCOMPARE(rateOf({}).items, 0);
        QVERIFY(!rateOf({}).isTold());
    }

    void fewLettersAreToldNoRate()
    {
        QList<LetterCount> letters(9, LetterCount{3, 1});
        QVERIFY(!rateOf(letters).isTold());
        letters.append({1, 0});
        QVERIFY(rateOf(letters).isTold());
    }

    void choicesAreWordsOfTheQueryLanguage()
    {
        const QList<FacetChoice> choices{{u"items[].decision"_s, u"upheld"_s, false},
                                         {u"items[].category"_s, u"home health"_s, true},
                                         {u"items[].decision"_s, u"overturned"_s, false}};
        QCOMPARE(queryWith(u" knee "_s, choices),
                 u"knee items[].decision:=\"upheld\" OR items[].decision:=\"overturned\" "
                 "-items[].category:=\"home health\""_s);
        QCOMPARE(queryWith({}, choices, u"items[].decision"_s), u"-items[].category:=\"home health\""_s);
        QCOMPARE(queryWith(u"knee"_s, {}), u"knee"_s);
    }
};

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
