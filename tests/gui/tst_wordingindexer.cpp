// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/storeservice.h"
#include "tests/support/sampledata.h"
#include "ui/source/wordingindexer.h"

using namespace imr;
using namespace Qt::StringLiterals;

/// The wording of the stored letters is read in the background, and only once.
class TestWordingIndexer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItDoesNotKnow()
    {
        QTemporaryDir folder;
        auto service = StoreService::open(folder.filePath(u"cases.imr"_s), OpenMode::CreateIfMissing,
                                          FieldCatalogue::builtIn());
        QVERIFY(service);
        QList<NewLetter> letters;
        for (int number = 1; number <= 25; ++number)
            letters.append(test::newLetter(test::twoItemSample(u"CM99-%1"_s.arg(number, 7, 10, QChar(u'0')))));
        const auto added = (*service)
                               ->write<QList<AddedLetter>>(
                                   [letters](CaseStore &store) { return store.addLetters(letters, {}, u"tester"_s); })
                               .result();
        QVERIFY(added);
        QList<LetterId> ids;
        for (const AddedLetter &one : *added)
            ids.append(one.id);
        WordingIndexer indexer(**service);
        QSignalSpy changed(&indexer, &WordingIndexer::changed);
        indexer.follow(ids.first(12));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(indexer.wording()->letterCount(), 12);
        indexer.follow(ids.first(12));
        indexer.follow(ids + QList<LetterId>{LetterId{4711}}); // there is no such letter
        QTRY_COMPARE(indexer.wording()->letterCount(), 25);
        const Letter &letter = letters.constFirst().letter;
        const auto shared = sharedStretches(letter, ids.constFirst(), *indexer.wording(), {});
        QVERIFY(!shared.isEmpty());
        QCOMPARE(shared.constLast().letters, 24);
    }
};

QTEST_MAIN(TestWordingIndexer)
#include "tst_wordingindexer.moc"
