// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "core/search/searchrequest.h"
#include "core/store/casestore.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPlaces_data();
    void findsPlaces();
    void opensAtTheWords();
    void marksTheWords();
    void followsCorrections();
    void followsReboundPassages();
    void pagesThroughHits();
    void ordersNewestFirst();
    void refusesOnlyNothing();
    void survivesAnyInput();

private:
    SearchHits search(const QString &query, int limit = 50, int offset = 0, bool newestFirst = false);
    QTemporaryDir m_folder;
    std::unique_ptr<CaseStore> m_store;
};

void SearchTest::initTestCase()
{
    auto store = openCaseStore(m_folder.filePath(u"cases.imrdb"_s), OpenMode::CreateIfMissing,
                               FieldCatalogue::builtIn());
    QVERIFY(store);
    m_store = *std::move(store);
    SampleLetter first = twoItemSample(u"CM99-0000001"_s);
    SampleLetter second;
    second.caseNumber = u"CM99-0000002"_s;
    second.decisionDate = u"2017-05-02"_s;
    second.specialty = u"Orthopedic Surgery"_s;
    second.summary = u"The worker reports na\u00efve trials of Norco 5/325 and neck pain."_s;
    second.items = {{u"Physical therapy 2x6 weeks"_s, u"Overturned"_s, u"The guidelines support active therapy."_s},
                    {u"Tramadol ER 100mg"_s, u"Upheld"_s,
                     u"Not recommended as a first-line drug; it isn't indicated."_s}};
    QVERIFY(m_store->addLetters({newLetter(first), newLetter(second)}, {}, u"ann"_s));
}

SearchHits SearchTest::search(const QString &query, int limit, int offset, bool newestFirst)
{
    const auto hits = m_store->search({query, limit, offset, newestFirst});
    if (!hits) {
        qWarning() << query << hits.error().code << hits.error().detail;
        return {{}, -1};
    }
    return *hits;
}

void SearchTest::findsPlaces_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("places"); // case number's last digit and item, in any order
    const QStringList none;
    QTest::newRow("word") << u"opioid"_s << QStringList{u"1/0"_s};
    QTest::newRow("in two letters") << u"tramadol"_s << QStringList{u"1/0"_s, u"2/1"_s};
    QTest::newRow("any case") << u"OPIOID"_s << QStringList{u"1/0"_s};
    QTest::newRow("without diacritics") << u"naive"_s << QStringList{u"2/-1"_s};
    QTest::newRow("all words") << u"conservative imaging"_s << QStringList{u"1/1"_s};
    QTest::newRow("across summary and item") << u"fall imaging"_s << QStringList{u"1/1"_s};
    QTest::newRow("phrase") << u"\"functional improvement\""_s << QStringList{u"1/0"_s};
    QTest::newRow("phrase in other order") << u"\"improvement functional\""_s << none;
    QTest::newRow("not") << u"tramadol -opioid"_s << QStringList{u"2/1"_s};
    QTest::newRow("only not") << u"-tramadol"_s << QStringList{u"1/1"_s, u"2/0"_s};
    QTest::newRow("or") << u"opioid OR imaging"_s << QStringList{u"1/0"_s, u"1/1"_s};
    QTest::newRow("prefix") << u"conserv*"_s << QStringList{u"1/1"_s};
    QTest::newRow("no prefix") << u"conserv"_s << none;
    QTest::newRow("levels") << u"L4-L5"_s << QStringList{u"1/1"_s};
    QTest::newRow("strength") << u"5/325"_s << QStringList{u"2/-1"_s};
    QTest::newRow("count") << u"#60"_s << QStringList{u"1/0"_s};
    QTest::newRow("apostrophe") << u"isn't"_s << QStringList{u"2/1"_s};
    QTest::newRow("lone quote") << u"\"opioid"_s << QStringList{u"1/0"_s};
    QTest::newRow("case number") << u"CM99-0000001"_s << QStringList{u"1/-1"_s};
    QTest::newRow("decision") << u"decision:overturned"_s << QStringList{u"1/1"_s, u"2/0"_s};
    QTest::newRow("field by pattern") << u"items[].decision:Overturned"_s << QStringList{u"1/1"_s, u"2/0"_s};
    QTest::newRow("field and word") << u"decision:upheld tramadol -opioid"_s << QStringList{u"2/1"_s};
    QTest::newRow("item field, letter word") << u"decision:overturned norco"_s << QStringList{u"2/0"_s};
    QTest::newRow("not field") << u"tramadol -case:CM99-0000002"_s << QStringList{u"1/0"_s};
    QTest::newRow("letter field") << u"case:cm99-0000002"_s << QStringList{u"2/-1"_s};
    QTest::newRow("quoted value") << u"specialty:\"orthopedic surgery\""_s << QStringList{u"2/-1"_s};
    QTest::newRow("number") << u"age:48 opioid"_s << QStringList{u"1/0"_s};
    QTest::newRow("number is whole") << u"age:4 opioid"_s << none;
    QTest::newRow("number range") << u"age:>40 opioid"_s << QStringList{u"1/0"_s};
    QTest::newRow("number out of range") << u"age:<40 opioid"_s << none;
    QTest::newRow("year") << u"date:2017 tramadol"_s << QStringList{u"2/1"_s};
    QTest::newRow("years") << u"date:2015..2016 tramadol"_s << QStringList{u"1/0"_s};
    QTest::newRow("section") << u"in:rationale therapy"_s << QStringList{u"2/0"_s};
    QTest::newRow("other section") << u"in:summary therapy"_s << none;
    QTest::newRow("unknown field is words") << u"age:"_s << QStringList{u"1/-1"_s, u"2/-1"_s};
    QTest::newRow("no hit") << u"zebra"_s << none;
}

void SearchTest::findsPlaces()
{
    QFETCH(QString, query);
    QFETCH(QStringList, places);
    const SearchHits hits = search(query);
    QStringList found;
    for (const SearchHit &hit : hits.hits)
        found.append(u"%1/%2"_s.arg(hit.caseNumber.last(1)).arg(hit.item));
    std::ranges::sort(found);
    std::ranges::sort(places);
    QCOMPARE(found, places);
    QCOMPARE(hits.total, places.size());
}

void SearchTest::opensAtTheWords()
{
    const SearchHits hits = search(u"warranted imaging"_s);
    QCOMPARE(hits.hits.size(), 1);
    const SearchHit hit = hits.hits.first();
    const Letter letter = *m_store->letter(hit.letter);
    QCOMPARE(letter.quote(hit.span), u"imaging"_s);
    QCOMPARE(hit.section, u"rationale"_s);
    QCOMPARE(hit.request, u"MRI of the right shoulder"_s);
    QCOMPARE(hit.decision, u"Overturned"_s);
    QCOMPARE(hit.specialty, u"Neurology"_s);
    const SearchHit byField = search(u"decision:overturned case:CM99-0000001"_s).hits.first();
    QCOMPARE(letter.quote(byField.span), u"Overturned"_s);
}

void SearchTest::marksTheWords()
{
    const SearchHit hit = search(u"imaging conserv* L4-L5"_s).hits.first();
    QStringList marked;
    for (const auto &[start, length] : hit.marks)
        marked.append(hit.snippet.sliced(start, length));
    QCOMPARE(marked, QStringList({u"Conservative"_s, u"L4-L5"_s, u"imaging"_s}));
    QVERIFY(!hit.snippet.contains(u'\n'));
}

void SearchTest::followsCorrections()
{
    const SearchHit hit = search(u"decision:overturned tramadol OR physical"_s).hits.first();
    const auto record = m_store->record(hit.letter);
    Edit edit;
    edit.kind = Edit::Kind::Correct;
    edit.ref = record->find(FieldPath(u"items[].decision"_s, hit.item))->ref;
    edit.value = u"Upheld"_s;
    QVERIFY(m_store->apply(hit.letter, {edit}, u"ann"_s));
    QCOMPARE(search(u"decision:overturned"_s).total, 1);
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE(search(u"decision:overturned"_s).total, 2);
    QCOMPARE(*m_store->check(), QStringList());
}

void SearchTest::followsReboundPassages()
{
    const LetterId letter = search(u"imaging"_s).hits.first().letter;
    const auto record = m_store->record(letter);
    const QString text = m_store->letter(letter)->text;
    Edit edit;
    edit.kind = Edit::Kind::Rebind;
    edit.ref = record->find(FieldPath(u"items[].rationale"_s, 1))->ref;
    const qsizetype start = text.indexOf(u"Conservative care at L4-L5"_s);
    edit.spans = {TextSpan{start, start + 26, 1}};
    edit.value = u"Conservative care at L4-L5"_s;
    QVERIFY(m_store->apply(letter, {edit}, u"ann"_s));
    QCOMPARE(search(u"in:rationale imaging"_s).total, 0);
    QCOMPARE(search(u"in:other imaging"_s).total, 1);
    QVERIFY(m_store->undo(u"ann"_s));
    QCOMPARE(search(u"in:rationale imaging"_s).total, 1);
    QCOMPARE(*m_store->check(), QStringList());
}

void SearchTest::pagesThroughHits()
{
    const SearchHits all = search(u"tramadol OR imaging OR therapy"_s);
    QCOMPARE(all.total, 4);
    const SearchHits page = search(u"tramadol OR imaging OR therapy"_s, 2, 1);
    QCOMPARE(page.hits.size(), 2);
    QCOMPARE(page.total, 4);
    QCOMPARE(page.hits.first().snippet, all.hits.at(1).snippet);
    QCOMPARE(search(u"tramadol"_s, 5, 100).total, 2);
}

void SearchTest::ordersNewestFirst()
{
    const SearchHits hits = search(u"tramadol"_s, 50, 0, true);
    QCOMPARE(hits.hits.first().decisionDate, u"2017-05-02"_s);
    QCOMPARE(hits.hits.last().decisionDate, u"2016-03-14"_s);
}

void SearchTest::refusesOnlyNothing()
{
    for (const QString &query : {u""_s, u"   "_s, u"\""_s, u"-"_s, u"* ?"_s, u"OR"_s}) {
        const auto hits = m_store->search({query, 50, 0, false});
        QVERIFY2(!hits, qPrintable(query));
        QCOMPARE(hits.error().code, ErrorCode::QueryInvalid);
        QCOMPARE(hits.error().parameters.size(), 1);
    }
    QCOMPARE(m_store->search({u"  ##"_s, 50, 0, false}).error().parameters.first(), u"3"_s);
}

void SearchTest::survivesAnyInput()
{
    static constexpr QStringView pieces[] = {u"tramadol", u"\"",     u"-",          u"*", u" ",  u" OR ",      u" AND ",
                                             u" NOT ",    u"NEAR(",  u"(",          u")", u":",  u"decision:", u"age:>",
                                             u"date:..",  u"in:",    u"{",          u"}", u"^",  u"+",         u"'",
                                             u";",        u"--",     u"%",          u"_", u"\\", u"#60",       u"L4-L5",
                                             u"5/325",    u"\u00e9", u"\U0001F600", u"\n"};
    QRandomGenerator random(20261125);
    for (int round = 0; round < 3000; ++round) {
        QString query;
        for (int i = random.bounded(1, 12); i > 0; --i)
            query += pieces[random.bounded(int(std::size(pieces)))];
        if (random.bounded(4) == 0)
            query += QChar(random.bounded(0x10000));
        const auto hits = m_store->search({query, 3, 0, false});
        if (!hits)
            QVERIFY2(hits.error().code == ErrorCode::QueryInvalid, qPrintable(query + u" -> "_s + hits.error().detail));
    }
    QVERIFY(m_store->search({QString(20000, u'('), 3, 0, false}).error().code == ErrorCode::QueryInvalid);
    QVERIFY(m_store->search({QString(u"word "_s).repeated(3000), 3, 0, false}));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
