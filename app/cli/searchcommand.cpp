// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "app/cli/command.h"
#include "core/exchange/reviewjson.h"
#include "core/search/searchrequest.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

/// Spans of the JSON count code points, so each letter's text is looked at once.
class CodePoints {
public:
    explicit CodePoints(const CaseStore &store) : m_store(store) {}

    Result<QJsonObject> span(const SearchHit &hit)
    {
        auto index = m_indexes.find(hit.letter);
        if (index == m_indexes.end()) {
            const Result<Letter> letter = m_store.letter(hit.letter);
            if (!letter) {
                return letter.error();
            }
            index = m_indexes.insert(hit.letter, CodePointIndex(letter->text));
        }
        return spansJson({hit.span}, *index).first().toObject();
    }

private:
    const CaseStore &m_store;
    QHash<LetterId, CodePointIndex> m_indexes;
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject hitJson(const SearchHit &hit, const QJsonObject &span)
{
    return {{u"id"_s, hit.shortId},
            {u"case"_s, orNull(hit.caseNumber)},
            {u"item"_s, hit.item < 0 ? QJsonValue() : QJsonValue(hit.item)},
            {u"request"_s, orNull(hit.request)},
            {u"decision"_s, orNull(hit.decision)},
            {u"section"_s, hit.section},
            {u"snippet"_s, hit.snippet},
            {u"span"_s, span}};
}

Result<QJsonArray> hitsJson(const CaseStore &store, const QList<SearchHit> &hits)
{
    CodePoints codePoints(store);
    QJsonArray array;
    for (const SearchHit &hit : hits) {
        const Result<QJsonObject> span = codePoints.span(hit);
        if (!span) {
            return span.error();
        }
        array.append(hitJson(hit, *span));
    }
    return array;
}

void showHits(const SearchHits &hits, Console &console)
{
    QList<QStringList> rows;
    for (const SearchHit &hit : hits.hits) {
        rows.append({hit.shortId, hit.caseNumber.isEmpty() ? u"–"_s : hit.caseNumber,
                     hit.item < 0 ? u"–"_s : QString::number(hit.item), hit.decision, hit.request, hit.snippet});
    }
    console.printTable({tr("ID"), tr("Case"), tr("Item"), tr("Decision"), tr("Request"), tr("Found")}, rows);
    if (hits.total > hits.hits.size()) {
        console.say(
            tr(QT_TRANSLATE_NOOP("Cli", "%1 of %2 hits; --limit shows more.")).arg(hits.hits.size()).arg(hits.total));
    }
}

ExitStatus runSearch(const Invocation &invocation)
{
    bool isNumber = true;
    const int limit = invocation.isSet(u"limit"_s) ? invocation.value(u"limit"_s).toInt(&isNumber) : 50;
    if (!isNumber || limit < 1) {
        return invocation.wrongUsage(tr("--limit takes a number from 1."));
    }
    const Result<std::unique_ptr<CaseStore>> store = invocation.openStore(OpenMode::ReadOnly);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Result<SearchHits> hits = (*store)->search({invocation.arguments().join(u' '), limit, 0, false});
    if (!hits) {
        return invocation.failed(hits.error());
    }
    if (!invocation.wantsJson()) {
        showHits(*hits, invocation.console());
        return ExitStatus::Done;
    }
    const Result<QJsonArray> json = hitsJson(**store, hits->hits);
    if (!json) {
        return invocation.failed(json.error());
    }
    invocation.console().print(*json);
    return ExitStatus::Done;
}

} // namespace

Command searchCommand()
{
    return {"search",
            "QUERY",
            1,
            -1,
            QT_TRANSLATE_NOOP("Cli", "Finds past determinations: words, \"phrases\", -without, prefix*, field:value."),
            "imr search --db cases.db 'decision:overturned \"physical therapy\"'",
            {Option::Database, Option::Json},
            {{u"limit"_s, tr("The most hits to print (default: 50)."), u"N"_s}},
            runSearch};
}

} // namespace imr::cli
