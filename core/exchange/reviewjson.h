// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QJsonArray>
#include <QJsonObject>

#include "core/exchange/letterjson.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// The words for states in JSON and CSV: part of the formats, never translated.
QString stateCode(ValueState state);       ///< "proposed", "accepted", "confirmed", "corrected", "absent", "unreadable"
QString stateCode(LetterState state);      ///< "new", "in work", "verified", "set aside"
QString evidenceCode(EvidenceState state); ///< "located", "ambiguous", "not in text", "outside", "none needed"

QJsonArray spansJson(const TextSpans &spans, const CodePointIndex &index);

/// One letter as an analyst left it: imr.letter/1 with the letter's "id" and "state", and "state" and "evidence" on each
/// field. A value that a person marked as not stated or unreadable is no field: it stands in the list "not_stated".
QJsonObject reviewJson(const Letter &letter, const ReviewRecord &record, WithText withText,
                       const std::function<QString(const Finding &)> &findingMessage = {});

/// One change. Spans count code points of the letter's text.
QJsonObject eventJson(const Event &event, const CodePointIndex &index);

/// As exported: reviewJson() with what the machine had said of each field, and the whole history, oldest change first.
QJsonObject datasetJson(const Letter &letter, const ReviewRecord &record, QList<Event> history);

} // namespace imr
