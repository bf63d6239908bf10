// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/lists.h"

#include "core/fields/fieldinput.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

constexpr qsizetype shortestId = 4;

QList<std::pair<LetterId, QString>> matches(Query &q)
{
    QList<std::pair<LetterId, QString>> found;
    while (q.next())
        found.append({{q.integer(0)}, q.text(1)});
    return found;
}

bool isHexadecimal(const QString &text)
{
    return std::ranges::all_of(text, [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
}

} // namespace

BatchId insertBatch(Session &session, const QString &name)
{
    Query(session.db, "INSERT INTO batch(name, created) VALUES (?, ?)", name, timeText(session.clock.now())).run();
    return {session.db.lastId()};
}

QList<BatchSummary> readBatches(Session &session)
{
    Query q(session.db,
            "SELECT b.id, b.name, b.created, (SELECT count(*) FROM letter l WHERE l.batch = b.id) FROM batch b "
            "ORDER BY b.id DESC");
    QList<BatchSummary> batches;
    while (q.next())
        batches.append({{q.integer(0)}, q.text(1), timeOf(q.text(2)), q.number(3)});
    return batches;
}

QList<LetterSummary> readSummaries(Session &session, BatchId batch)
{
    Query q(
        session.db,
        "SELECT id, short_id, case_number, file_name, layout, state, coalesce(batch, 0), items, overturned, waiting, "
        "findings, decision_date, (SELECT value FROM facet f WHERE f.letter = letter.id AND f.element = 0 AND f.field = ?2) "
        "FROM letter WHERE ?1 = 0 OR batch = ?1 ORDER BY batch DESC, id",
        batch, session.fields.find(session.db, u"case.flag"_s));
    QList<LetterSummary> summaries;
    while (q.next()) {
        summaries.append({{q.integer(0)},
                          q.text(1),
                          q.text(2),
                          q.text(3),
                          q.text(4),
                          LetterState(q.number(5)),
                          {q.integer(6)},
                          q.number(7),
                          q.number(8),
                          q.number(9),
                          q.number(10),
                          q.text(11),
                          q.text(12)});
    }
    return summaries;
}

LetterId resolveLetter(Session &session, const QString &caseNumberOrId)
{
    const QString wanted = caseNumberOrId.trimmed();
    Query byNumber(session.db,
                   "SELECT id, short_id FROM letter WHERE case_number = ? COLLATE NOCASE AND case_number <> ''",
                   wanted);
    auto found = matches(byNumber);
    const QString digits = wanted.toLower();
    if (found.isEmpty() && digits.size() >= shortestId && isHexadecimal(digits)) {
        Query byId(session.db, "SELECT id, short_id FROM letter WHERE lower(hex(sha256)) LIKE ? || '%'", digits);
        found = matches(byId);
    }
    if (found.isEmpty())
        fail(ErrorCode::CaseNotFound, wanted);
    if (found.size() > 1) {
        QStringList ids;
        for (const auto &[letter, shortId] : found)
            ids.append(shortId);
        fail(ErrorCode::CaseAmbiguous, wanted, {ids.join(u", "_s)});
    }
    return found.first().first;
}

QString readExtractor(Session &session, LetterId letter)
{
    Query q(session.db, "SELECT x.version FROM letter l JOIN extraction x ON x.id = l.extraction WHERE l.id = ?",
            letter);
    if (!q.next())
        fail(ErrorCode::CaseNotFound, QString::number(letter.value));
    return q.text(0);
}

QList<LetterId> unfinishedLetters(Session &session)
{
    Query q(session.db, "SELECT id FROM letter WHERE waiting < 0 ORDER BY id");
    QList<LetterId> letters;
    while (q.next())
        letters.append(LetterId{q.integer(0)});
    return letters;
}

QByteArray readOriginal(Session &session, LetterId letter)
{
    // A letter that came in a dataset may have come without its file.
    Query q(session.db, "SELECT o.bytes FROM letter l LEFT JOIN original o ON o.letter = l.id WHERE l.id = ?", letter);
    if (!q.next())
        fail(ErrorCode::CaseNotFound, QString::number(letter.value));
    return q.bytes(0);
}

QStringList readConfirmedValues(Session &session, const QString &pattern, int most)
{
    constexpr int newestLetters = 20000; // completion must be quick in a database of a million
    Query q(
        session.db,
        "SELECT CASE v.changed WHEN 1 THEN v.value ELSE v.machine_value END, substr(t.text, json_extract(s.spans, '$[0]') + 1, "
        "json_extract(s.spans, '$[1]') - json_extract(s.spans, '$[0]')), count(*) AS often "
        "FROM (SELECT letter, element, field, CASE changed WHEN 1 THEN spans ELSE machine_spans END AS spans "
        "FROM value WHERE letter > (SELECT coalesce(max(id), 0) FROM letter) - ?1 AND field = ?2 AND state IN (2, 3)) s "
        "JOIN value v USING (letter, element, field) JOIN letter_text t ON t.letter = v.letter "
        "GROUP BY 1, 2 ORDER BY often DESC LIMIT ?3",
        newestLetters, session.fields.find(session.db, pattern), most);
    const FieldDefinition *definition = session.catalogue.find(pattern);
    QStringList values;
    while (definition && q.next()) {
        const QJsonValue value = q.isNull(0) ? QJsonValue(q.text(1).simplified()) : valueOf(q.text(0), {}, Letter());
        const QString text = displayText(*definition, value);
        if (!text.isEmpty() && !values.contains(text))
            values.append(text);
    }
    return values;
}

QList<ConfidenceBin> readConfidenceBins(Session &session)
{
    constexpr int newestLetters = 2000;
    Query q(
        session.db,
        "SELECT CAST(round(confidence * 100) AS INTEGER), sum(state = 0), sum(state = 2), sum(state >= 3) FROM value "
        "WHERE letter > (SELECT coalesce(max(id), 0) FROM letter) - ? AND (machine_value IS NOT NULL OR machine_spans <> '[]') "
        "GROUP BY 1 ORDER BY 1",
        newestLetters);
    QList<ConfidenceBin> bins;
    while (q.next())
        bins.append({q.number(0), q.number(1), q.number(2), q.number(3)});
    return bins;
}

void mergeIndex(Connection &db)
{
    constexpr int mostPages = 500;
    Query(db, "INSERT INTO unit_index(unit_index, rank) VALUES ('merge', ?)", mostPages).run();
}

} // namespace imr::sqlite
