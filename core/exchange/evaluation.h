// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace imr {

struct FieldTally {
    int right = 0;
    int missed = 0;
    int wrong = 0;
    int grounded = 0;   ///< right, and its span holds at least half of the gold quote's words
    int groundable = 0; ///< right, and the gold has a quote

    double precision() const;
    double recall() const;
    double f1() const;
    double groundedShare() const; ///< 1 where nothing is groundable
    FieldTally &operator+=(const FieldTally &other);
};

/// Where the machine and the gold differ in one field of one letter or item.
struct EvaluationMiss {
    QString where;
    QList<QJsonValue> missed;
    QList<QJsonValue> wrong;
};

/// Values of like confidence, and how many of them are right.
struct ReliabilityBin {
    int count = 0;
    int right = 0;
    double confidenceSum = 0;
};

/// Compares extracted letters with gold letters, both as imr.letter/1, by the rules of the gold data's own scorer.
class Evaluation {
public:
    static constexpr int binCount = 10;

    /// @p predicted is an empty object where the letter could not be read. Grounding needs its "text".
    void add(const QString &name, const QJsonObject &gold, const QJsonObject &predicted);

    int letters() const { return m_letters; }
    int notPredicted() const { return m_notPredicted; }
    int perfect() const { return m_perfect; }
    QMap<QString, FieldTally> fields() const; ///< by pattern; only those that occurred
    FieldTally total() const;
    double macroF1() const;
    QList<EvaluationMiss> misses(const QString &pattern) const { return m_misses.value(pattern); }
    const std::array<ReliabilityBin, binCount> &reliability() const { return m_bins; }
    /// The mean difference of confidence and share of right values, over all values that were found.
    double calibrationError() const;

private:
    struct Value;
    struct Sheet;
    static Sheet sheetOf(const QJsonObject &letter);
    static QList<std::pair<int, int>> pairedItems(const Sheet &gold, const Sheet &predicted);
    void compareItems(const QString &pattern, const QString &name, const Sheet &gold, const Sheet &predicted,
                      const QList<std::pair<int, int>> &pairs);
    void compare(const QString &pattern, const QString &where, const QList<Value> &gold, const QList<Value> &predicted);
    void countConfidence(const Value &predicted, bool isRight);

    int m_letters = 0;
    int m_notPredicted = 0;
    int m_perfect = 0;
    QMap<QString, FieldTally> m_tallies;
    QMap<QString, QList<EvaluationMiss>> m_misses;
    std::array<ReliabilityBin, binCount> m_bins{};
};

} // namespace imr
