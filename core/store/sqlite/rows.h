// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonValue>
#include <QString>

#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

namespace imr::sqlite {

/// How spans, values and snapshots are written in columns. A value that equals the words of its one span is not written:
/// reading it needs the letter's text.
QString spansText(const TextSpans &spans);
TextSpans spansOf(const QString &text);

/// NULL where the spans say it, and for an undefined value without spans.
std::optional<QString> storedValue(const QJsonValue &value, const TextSpans &spans, const Letter &letter);
QJsonValue valueOf(const std::optional<QString> &stored, const TextSpans &spans, const Letter &letter);

QString snapshotOf(const FieldState &state, const Letter &letter);
FieldState stateOf(const QString &snapshot, const Letter &letter);

QString candidatesText(const QList<Candidate> &candidates);
QList<Candidate> candidatesOf(const QString &text);

QString pagesText(const QList<Page> &pages);
QList<Page> pagesOf(const QString &text);

QString timeText(const QDateTime &time);
QDateTime timeOf(const QString &text);

} // namespace imr::sqlite
