// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/search/searchquery.h"
#include "core/search/textmatcher.h"

using namespace Qt::StringLiterals;
using namespace imr;

class QueryParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWords();
    void readsFields();
    void readsRanges();
    void readsSections();
    void leavesUnknownNamesAsWords();
    void stopsAtTheMostTerms();
    void findsFoldedWords();
    void cutsSnippets();

private:
    static SearchQuery parse(const QString &text)
    {
        const auto query = parseSearchQuery(text, FieldCatalogue::builtIn());
        return query ? *query : SearchQuery{};
    }
};

void QueryParserTest::readsWords()
{
    const SearchQuery query = parse(u"one \"two three\" -four five OR six seven*"_s);
    QCOMPARE(query.clauses.size(), 5);
    QCOMPARE(query.clauses.at(1).anyOf.first().words, u"two three"_s);
    QVERIFY(query.clauses.at(2).isExcluded);
    QCOMPARE(query.clauses.at(3).anyOf.size(), 2);
    QVERIFY(query.clauses.at(4).anyOf.first().isPrefix);
    QCOMPARE(parse(u"- alone"_s).clauses.size(), 1); // a minus by itself is a sign
    QVERIFY(!parse(u"L4-L5"_s).clauses.first().isExcluded);
}

void QueryParserTest::readsFields()
{
    const SearchTerm decision = parse(u"Decision:OVERTURNED"_s).clauses.first().anyOf.first();
    QCOMPARE(decision.conditions.size(), 1);
    QCOMPARE(decision.conditions.first().pattern, u"items[].decision"_s);
    QCOMPARE(decision.conditions.first().match, FieldCondition::Match::Equals);
    QCOMPARE(decision.conditions.first().low, u"overturned"_s);
    QCOMPARE(parse(u"drug:tramadol"_s).clauses.first().anyOf.first().conditions.size(), 2);
    const SearchTerm verdict = parse(u"verdict:\"medically necessary\""_s).clauses.first().anyOf.first();
    QCOMPARE(verdict.conditions.first().match, FieldCondition::Match::Equals); // not "not medically necessary"
}

void QueryParserTest::readsRanges()
{
    const FieldCondition age = parse(u"age:40..50"_s).clauses.first().anyOf.first().conditions.first();
    QCOMPARE(age.match, FieldCondition::Match::Numbers);
    QCOMPARE(age.low, u"40"_s);
    QCOMPARE(age.high, u"50"_s);
    const FieldCondition date = parse(u"date:3/14/2016"_s).clauses.first().anyOf.first().conditions.first();
    QCOMPARE(date.match, FieldCondition::Match::StartsWith);
    QCOMPARE(date.low, u"2016-03-14"_s);
}

void QueryParserTest::readsSections()
{
    QCOMPARE(parse(u"in:rationale x"_s).sections, QStringList{u"rationale"_s});
    QCOMPARE(parse(u"in:guidelines x"_s).sections.size(), 2);
    QCOMPARE(parse(u"in:nowhere x"_s).clauses.size(), 2); // words
}

void QueryParserTest::leavesUnknownNamesAsWords()
{
    const SearchTerm term = parse(u"note:pain"_s).clauses.first().anyOf.first();
    QVERIFY(!term.isField());
    QCOMPARE(term.words, u"note:pain"_s);
    QVERIFY(!parse(u"\"decision:upheld\""_s).clauses.first().anyOf.first().isField());
}

void QueryParserTest::stopsAtTheMostTerms()
{
    QCOMPARE(parse(u"a "_s.repeated(500)).clauses.size(), mostSearchTerms);
}

void QueryParserTest::findsFoldedWords()
{
    const QString text = u"Na\u00efve NAI\u0308VE naive naives"_s;
    const auto matches = findPatterns(text, {TextPattern(u"na\u00efve"_s, false)});
    QCOMPARE(matches.size(), 3);
    QCOMPARE(text.sliced(matches.at(1).start, matches.at(1).end - matches.at(1).start), u"NAI\u0308VE"_s);
    QCOMPARE(findPatterns(text, {TextPattern(u"naive"_s, true)}).size(), 4);
}

void QueryParserTest::cutsSnippets()
{
    const QString text = u"filler words "_s.repeated(40) + u"alpha\nbeta "_s + u"more filler "_s.repeated(40)
                         + u"alpha"_s;
    const Snippet snippet = snippetOf(text, {TextPattern(u"alpha"_s, false), TextPattern(u"beta"_s, false)});
    QCOMPARE(snippet.patterns, 2);
    QVERIFY(snippet.text.startsWith(u"… "_s));
    QVERIFY(snippet.text.endsWith(u" …"_s));
    QVERIFY(snippet.text.contains(u"alpha beta"_s));
    QVERIFY(snippet.text.size() < 240);
    QCOMPARE(snippet.firstStart, text.indexOf(u"alpha"_s));
}

QTEST_GUILESS_MAIN(QueryParserTest)
#include "tst_queryparser.moc"
