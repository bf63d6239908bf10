// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "core/review/wordmarks.h"
#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// The rows of a letter that say what it is: head, file and text.
LetterId insertLetterHead(Session &session, const NewLetter &added, BatchId batch);

/// Adds letters with all their rows, in the caller's transaction.
QList<AddedLetter> insertLetters(Session &session, const QList<NewLetter> &letters, BatchId batch,
                                 const QString &reviewer);

/// The row that names an extractor and its catalogue.
qint64 extractionNumber(Session &session, const QString &version);

using ElementOfPath = std::function<ElementId(const FieldPath &path)>;
void insertFinding(Session &session, LetterId letter, const Finding &finding, const ElementOfPath &elementOf);

/// Nothing for no spans: an empty blob would be stored as a value of its own.
std::optional<QByteArray> marksOrNull(const WordMarks &marks, const TextSpans &spans);

} // namespace imr::sqlite
