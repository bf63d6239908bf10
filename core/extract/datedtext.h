// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRegularExpression>

#include "core/extract/draft.h"
#include "core/extract/sentences.h"
#include "core/fields/dateforms.h"

namespace imr {

/// A section with its sentences and dates, in which dates are found by the words beside them.
class DatedText {
public:
    DatedText(const Draft &draft, const TextSpan &section);

    struct Hit {
        WrittenDate date; ///< offsets in the section
        double confidence = 0;
    };

    /// The first date that follows @p trigger in the same sentence within @p reach characters.
    std::optional<Hit> after(const QRegularExpression &trigger, qsizetype reach, double confidence) const;
    /// The first date that stands next to a trigger in a sentence: the nearest date on either side, unless @p rival is
    /// nearer to it. Only sentences that hold @p condition.
    std::optional<Hit> beside(const QRegularExpression &trigger, const QRegularExpression &rival,
                              const QRegularExpression &condition, double confidence) const;
    /// The earliest whole date of the first sentences.
    std::optional<Hit> earliestOf(qsizetype sentenceCount, double confidence) const;

    void add(Draft &draft, const QString &field, const Hit &hit, const QString &rule) const;

    const QString &text() const { return m_text; }
    const QList<Sentence> &sentences() const { return m_sentences; }
    const QList<WrittenDate> &dates() const { return m_dates; }
    qsizetype offset() const { return m_offset; }
    QStringView words(const Sentence &sentence) const
    {
        return QStringView(m_text).sliced(sentence.start, sentence.end - sentence.start);
    }

private:
    QList<WrittenDate> datesOf(const Sentence &sentence) const;

    QString m_text;
    qsizetype m_offset = 0;
    QList<Sentence> m_sentences;
    QList<WrittenDate> m_dates;
};

} // namespace imr
