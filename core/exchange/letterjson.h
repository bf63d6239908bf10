// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QJsonObject>

#include "core/fields/record.h"
#include "core/letter/letter.h"

namespace imr {

/// Maps UTF-16 offsets of a text to code points, which the JSON counts in.
class CodePointIndex {
public:
    explicit CodePointIndex(QStringView text);
    qsizetype codePoint(qsizetype utf16Offset) const;
    qsizetype utf16Offset(qsizetype codePoint) const;

private:
    QList<qsizetype> m_surrogates; ///< offsets of the low halves, ascending
};

enum class WithText { No, Yes };

/// One letter as imr.letter/1. Finding messages are those of @p findingMessage (rule, parameters → sentence), since core
/// has no sentences.
QJsonObject letterJson(const Letter &letter, const Record &record, WithText withText,
                       const std::function<QString(const Finding &)> &findingMessage);

} // namespace imr
