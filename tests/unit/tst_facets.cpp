// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/search/facets.h"
#include "core/search/searchquery.h"
#include "core/search/searchrequest.h"
#include "core/store/casestore.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// What a search can be narrowed to, with its counts.
class TestFacets : public QObject {
    Q_OBJECT

    const QString m_decision = u"items[].decision"_s;
    const QString m_specialty = u"reviewer.specialties[]"_s;
    const QString m_decided = u"case.decision_date"_s;
    QTemporaryDir m_folder;
    std::unique_ptr<CaseStore> m_store;

    FacetCounts counts(const QString &query, const QList<FacetChoice> &choices = {}, int most = 8)
    {
        const auto found = facetsOf(*m_store, {.query = query,
                                               .choices = choices,
                                               .patterns = {m_decision, m_specialty, m_decided},
                                               .mostValues = most});
        return found ? *found : FacetCounts{.groups = {}, .items = -1, .overturned = {}};
    }
    static QStringList values(const FacetCounts &counts, int group)
    {
        QStringList values;
        for (const FacetValue &value : counts.groups.at(group).values)
            values.append(u"%1 %2"_s.arg(value.value).arg(value.items));
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = openCaseStore(m_folder.filePath(u"cases.imrdb"_s), OpenMode::CreateIfMissing,
                                   FieldCatalogue::builtIn());
        QVERIFY(store);
        m_store = *std::move(store);
        SampleLetter second;
        second.caseNumber = u"CM99-0000002"_s;
        second.decisionDate = u"2017-05-02"_s;
        second.specialty = u"Orthopedic Surgery"_s;
        second.items = {{u"Physical therapy"_s, u"Overturned"_s, u"Guidelines support active therapy."_s},
                        {u"Tramadol ER 100mg"_s, u"Upheld"_s, u"Not recommended."_s},
                        {u"Norco"_s, u"Upheld"_s, u"Not recommended."_s}};
        QVERIFY(m_store->addLetters({newLetter(twoItemSample(u"CM99-0000001"_s)), newLetter(second)}, {}, u"ann"_s));
    }

    void everythingIsCountedWhereNothingIsAsked()
    {
        const FacetCounts all = counts({});
        QCOMPARE(all.items, 5);
        QCOMPARE(values(all, 0), (QStringList{u"upheld 3"_s, u"overturned 2"_s}));
        QCOMPARE(values(all, 1), (QStringList{u"orthopedic surgery 3"_s, u"neurology 2"_s}));
        QCOMPARE(values(all, 2), (QStringList{u"2017 3"_s, u"2016 2"_s}));
        QCOMPARE(all.overturned.items, 5);
        QCOMPARE(all.overturned.overturned, 2);
        QCOMPARE(all.overturned.letters, 2);
    }

    void wordsNarrowTheCounts()
    {
        const FacetCounts found = counts(u"tramadol"_s);
        QCOMPARE(found.items, 2);
        QCOMPARE(values(found, 0), QStringList{u"upheld 2"_s});
    }

    void aGroupIgnoresItsOwnChoice()
    {
        const FacetCounts found = counts({}, {{m_decision, u"overturned"_s, false}});
        QCOMPARE(found.items, 2);
        QCOMPARE(values(found, 0), (QStringList{u"upheld 3"_s, u"overturned 2"_s}));
        QCOMPARE(values(found, 1), (QStringList{u"neurology 1"_s, u"orthopedic surgery 1"_s}));
        QCOMPARE(found.overturned.overturned, 2);
    }

    void choicesOfOneFieldAreAlternatives()
    {
        const QList<FacetChoice> both{{m_specialty, u"neurology"_s, false},
                                      {m_specialty, u"orthopedic surgery"_s, false}};
        QCOMPARE(counts({}, both).items, 5);
        QCOMPARE(counts({}, {both.constFirst()}).items, 2);
        QCOMPARE(values(counts({}, {both.constFirst()}), 0), (QStringList{u"overturned 1"_s, u"upheld 1"_s}));
    }

    void exclusionsAndYears()
    {
        QCOMPARE(counts({}, {{m_specialty, u"neurology"_s, true}}).items, 3);
        QCOMPARE(counts({}, {{m_decided, u"2016"_s, false}}).items, 2);
        const auto hits = m_store->search({.query = queryWith(u"tramadol"_s, {{m_decided, u"2016"_s, false}})});
        QVERIFY(hits);
        QCOMPARE(hits->total, 1);
    }

    void theRestIsSaidToBeThere()
    {
        const FacetCounts found = counts({}, {}, 1);
        QVERIFY(found.groups.constFirst().hasMore);
        QCOMPARE(found.groups.constFirst().values.size(), 1);
        const FacetCounts chosen = counts({}, {{m_decision, u"overturned"_s, false}}, 1);
        QCOMPARE(chosen.groups.constFirst().values.size(), 2); // what was chosen stays in sight
    }

    void aWholeValueIsNotAPart()
    {
        const auto part = parseSearchQuery(u"specialty:surgery"_s, FieldCatalogue::builtIn());
        const auto whole = parseSearchQuery(u"specialty:=surgery"_s, FieldCatalogue::builtIn());
        QCOMPARE(part->clauses.constFirst().anyOf.constFirst().conditions.constFirst().match,
                 FieldCondition::Match::Contains);
        QCOMPARE(whole->clauses.constFirst().anyOf.constFirst().conditions.constFirst().match,
                 FieldCondition::Match::Equals);
        QVERIFY(m_store->search({.query = u"specialty:surgery"_s})->total > 0);
        QCOMPARE(m_store->search({.query = u"specialty:=surgery"_s})->total, 0);
    }

    void namesAndValuesAreOffered()
    {
        const QStringList names = queryFieldNames(FieldCatalogue::builtIn());
        QVERIFY(names.contains(u"decision"_s) && names.contains(u"drug"_s) && names.contains(u"in"_s));
        QCOMPARE(queryValues(u"decision"_s, FieldCatalogue::builtIn()), (QStringList{u"Overturned"_s, u"Upheld"_s}));
        QVERIFY(queryValues(u"in"_s, FieldCatalogue::builtIn()).contains(u"rationale"_s));
        QVERIFY(queryValues(u"nonsense"_s, FieldCatalogue::builtIn()).isEmpty());
    }

    void aQueryWithoutWordsIsRefused()
    {
        QVERIFY(!facetsOf(*m_store, {.query = u"-- !"_s, .choices = {}, .patterns = {m_decision}}));
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
