// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

namespace imr {

/// How alike a value found is to the right one. The rules are those of the gold data's own scorer.
namespace likeness {

/// Letter case, white space, dashes, quotes and closing punctuation made alike.
QString folded(const QJsonValue &value);
/// What two texts have in common, counted in words: 2 · same / (words of both).
double tokenF1(const QString &a, const QString &b);
/// From 0, another value, to 1, the same. Texts copied from the letter may differ by a word in twenty; phrases that two
/// careful readers cut differently by two in five; citations need the same source and nearly the same title.
double ofValues(const QString &pattern, const QJsonValue &gold, const QJsonValue &predicted);
/// The fields that every gold letter is complete in; others count where a gold file lists them under "scored".
const QSet<QString> &scoredPatterns();

} // namespace likeness
} // namespace imr
