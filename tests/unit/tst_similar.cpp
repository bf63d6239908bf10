// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/search/similar.h"
#include "core/store/casestore.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// What became of requests like the one that is looked at.
class TestSimilar : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CaseStore> m_store;
    QList<LetterId> m_letters;

    /// A letter of one item whose treatment, region and ground are known.
    NewLetter letterOf(int number, const QString &treatment, const QString &region, const QString &decision,
                       const QString &ground)
    {
        SampleLetter sample;
        sample.caseNumber = u"CM99-%1"_s.arg(number, 7, 10, QChar(u'0'));
        sample.decisionDate = u"2016-03-%1"_s.arg(number, 2, 10, QChar(u'0'));
        sample.items = {{u"%1, number %2"_s.arg(treatment).arg(number), decision,
                         u"Some words come first. The loom was never oiled in that year. Others follow."_s}};
        NewLetter made = newLetter(sample);
        const auto add = [&made](const FieldPath &path, const QString &value, const QString &words) {
            ExtractedField field;
            field.path = path;
            field.value = value;
            const qsizetype start = made.letter.text.lastIndexOf(words);
            field.spans = {made.letter.span(start, start + words.size())};
            field.confidence = 0.95;
            made.record.fields.append(field);
        };
        add(FieldPath(u"items[].treatment"_s, 0), treatment, treatment);
        add(FieldPath(u"items[].body_part"_s, 0), region, treatment);
        add(FieldPath(u"items[].body_part.region"_s, 0), region, treatment);
        add(FieldPath(u"items[].category"_s, 0), u"Pharmaceuticals"_s, treatment);
        add(FieldPath(u"items[].grounds[]"_s, 0, 0), ground, u"was never oiled"_s);
        return made;
    }
    SimilarDeterminations similarTo(LetterId letter, qsizetype most = 3)
    {
        const auto record = m_store->record(letter);
        const auto found = similarDeterminations(*m_store, *record, record->elementsOf(u"items[]").constFirst().id,
                                                 most);
        return found ? *found : SimilarDeterminations();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = openCaseStore(m_folder.filePath(u"cases.imrdb"_s), OpenMode::CreateIfMissing,
                                   FieldCatalogue::builtIn());
        QVERIFY(store);
        m_store = *std::move(store);
        const QString met = u"criteria met"_s;
        const QString other = u"other"_s;
        const auto added = m_store->addLetters({letterOf(1, u"tramadol"_s, u"neck"_s, u"Upheld"_s, other),
                                                letterOf(2, u"tramadol"_s, u"neck"_s, u"Overturned"_s, met),
                                                letterOf(3, u"tramadol"_s, u"low back"_s, u"Overturned"_s, met),
                                                letterOf(4, u"gabapentin"_s, u"neck"_s, u"Upheld"_s, other),
                                                letterOf(5, u"tramadol"_s, u"neck"_s, u"Upheld"_s,
                                                         u"depends on denied item"_s)},
                                               {}, u"ann"_s);
        QVERIFY(added);
        for (const AddedLetter &letter : *added)
            m_letters.append(letter.id);
    }

    void theNearestComeFirst()
    {
        const SimilarDeterminations found = similarTo(m_letters.at(0));
        QCOMPARE(found.overturned.size(), 2);
        QCOMPARE(found.overturned.at(0).hit.letter, m_letters.at(1));
        QCOMPARE(found.overturned.at(0).nearness, Nearness::TreatmentAndRegion);
        QCOMPARE(found.overturned.at(1).hit.letter, m_letters.at(2));
        QCOMPARE(found.overturned.at(1).nearness, Nearness::Treatment);
        QCOMPARE(found.upheld.size(), 1); // neither itself nor the one that only followed another
        QCOMPARE(found.upheld.at(0).hit.letter, m_letters.at(3));
        QCOMPARE(found.upheld.at(0).nearness, Nearness::Category);
        QCOMPARE(similarTo(m_letters.at(0), 1).overturned.size(), 1);
    }

    void theDecidingSentenceIsShown()
    {
        const SearchHit hit = similarTo(m_letters.at(0)).overturned.at(0).hit;
        QCOMPARE(hit.snippet, u"The loom was never oiled in that year"_s);
        QCOMPARE(hit.marks.size(), 1);
        QCOMPARE(hit.snippet.sliced(hit.marks.at(0).first, hit.marks.at(0).second), u"was never oiled"_s);
        QCOMPARE(m_store->letter(hit.letter)->quote(hit.span), u"was never oiled"_s);
    }

    void theRateLeavesOutWhatWasNotDecidedOnItsMerits()
    {
        const SimilarDeterminations found = similarTo(m_letters.at(0));
        QVERIFY(!found.rate.isTold()); // five letters: the widest tier was counted
        QCOMPARE(found.counted, Nearness::Category);
        QCOMPARE(found.rate.items, 4);
        QCOMPARE(found.rate.overturned, 2);
        QCOMPARE(found.leftOut, 1);
    }

    void nothingIsLikeAnUnknownItem()
    {
        const auto added = m_store->addLetters({newLetter(twoItemSample(u"CM99-0000099"_s))}, {}, u"ann"_s);
        QVERIFY(added);
        const SimilarDeterminations found = similarTo(added->constFirst().id);
        QVERIFY(found.overturned.isEmpty() && found.upheld.isEmpty());
        QCOMPARE(found.rate.items, 0);
    }
};

QTEST_GUILESS_MAIN(TestSimilar)
#include "tst_similar.moc"
