// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include "core/fields/record.h"
#include "core/letter/letter.h"

namespace imr::test {

struct OwnLetter {
    QString name; ///< file name without its ending
    QString text;
};

/// The invented letters of tests/data/letters, one of each layout.
QList<OwnLetter> ownLetters();
/// A letter of layout E with so many items, each of its own kind.
QString letterWithItems(int count);

Letter letterFrom(const QString &text);

/// The values by path, as they compare: white space folded, with the words' own case. Confidence, rule and place left out.
QMap<QString, QString> valuesOf(const Record &record);
/// What differs, one line a field, for failure messages; empty where nothing does.
QString differences(const QMap<QString, QString> &expected, const QMap<QString, QString> &actual);

} // namespace imr::test
