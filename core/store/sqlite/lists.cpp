// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/lists.h"

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
        "findings, decision_date FROM letter WHERE ?1 = 0 OR batch = ?1 ORDER BY batch DESC, id",
        batch);
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
                          q.text(11)});
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

QByteArray readOriginal(Session &session, LetterId letter)
{
    // A letter that came in a dataset may have come without its file.
    Query q(session.db, "SELECT o.bytes FROM letter l LEFT JOIN original o ON o.letter = l.id WHERE l.id = ?", letter);
    if (!q.next())
        fail(ErrorCode::CaseNotFound, QString::number(letter.value));
    return q.bytes(0);
}

void mergeIndex(Connection &db)
{
    constexpr int mostPages = 500;
    Query(db, "INSERT INTO unit_index(unit_index, rank) VALUES ('merge', ?)", mostPages).run();
}

} // namespace imr::sqlite
