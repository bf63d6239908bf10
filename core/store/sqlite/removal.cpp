// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/removal.h"

#include <array>

#include "core/store/sqlite/letterindex.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

/// Actions of this letter alone. One of several letters names none, and stays for the others.
constexpr std::array deletions{
    "DELETE FROM event WHERE letter = ?",       "DELETE FROM action WHERE letter = ? AND undoes IS NOT NULL",
    "DELETE FROM action WHERE letter = ?",      "DELETE FROM finding WHERE letter = ?",
    "DELETE FROM value WHERE letter = ?",       "DELETE FROM element WHERE letter = ? AND parent IS NOT NULL",
    "DELETE FROM element WHERE letter = ?",     "DELETE FROM original WHERE letter = ?",
    "DELETE FROM letter_text WHERE letter = ?", "DELETE FROM letter WHERE id = ?",
};

} // namespace

void deleteLetter(Session &session, LetterId letter, const QString &reviewer, const QString &reason)
{
    Query head(session.db, "SELECT short_id, file_name, coalesce(batch, 0) FROM letter WHERE id = ?", letter);
    if (!head.next())
        fail(ErrorCode::CaseNotFound, QString::number(letter.value));
    // First: only a letter with a tombstone may lose its events.
    Query(session.db, "INSERT INTO tombstone(letter, short_id, time, reviewer, reason) VALUES (?, ?, ?, ?, ?)", letter,
          head.text(0), timeText(session.clock.now()), reviewer, reason)
        .run();
    // A batch is named after its files.
    Query(session.db, "UPDATE batch SET name = replace(name, ?, ?) WHERE id = ?", head.text(1), head.text(0),
          head.integer(2))
        .run();
    dropFromIndex(session, letter);
    for (const char *deletion : deletions)
        Query(session.db, deletion, letter).run();
}

bool purgeLog(Connection &db)
{
    Query q(db, "PRAGMA wal_checkpoint(TRUNCATE)");
    return q.next() && q.number(0) == 0;
}

} // namespace imr::sqlite
