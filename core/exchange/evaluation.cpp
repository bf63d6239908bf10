// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evaluation.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <set>
#include <tuple>

#include <QHash>
#include <QJsonArray>

#include "core/exchange/valuelikeness.h"
#include "core/fields/fieldpath.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr double itemsAlike = 0.5;
constexpr double quoteShared = 0.5;

using ItemPairs = QList<std::pair<int, int>>;

/// Offsets of the JSON count code points.
QString spanText(const QList<char32_t> &text, const QJsonArray &spans)
{
    QStringList parts;
    for (const QJsonValue &span : spans) {
        const qsizetype start = std::clamp<qsizetype>(span[u"start"].toInteger(), 0, text.size());
        const qsizetype end = std::clamp<qsizetype>(span[u"end"].toInteger(), start, text.size());
        parts.append(QString::fromUcs4(text.constData() + start, end - start));
    }
    return parts.join(u' ');
}

ItemPairs inOrder(int count)
{
    ItemPairs pairs;
    for (int i = 0; i < count; ++i) {
        pairs.append({i, i});
    }
    return pairs;
}

double share(int part, int whole, double otherwise)
{
    return whole == 0 ? otherwise : double(part) / whole;
}

} // namespace

struct Evaluation::Value {
    QJsonValue value;
    QString quote;
    QString spanText;
    bool hasText = false; ///< the letter's text is there to look the spans up in
    double confidence = 0;
};

struct Evaluation::Sheet {
    QHash<std::pair<QString, int>, QList<Value>> values; ///< by pattern and item; -1 outside of items
    int items = 0;

    QList<Value> of(const QString &pattern, int item) const { return values.value({pattern, item}); }
    QString request(int item) const
    {
        const QList<Value> requests = of(u"items[].request"_s, item);
        return requests.isEmpty() ? QString() : requests.first().value.toString();
    }
};

double FieldTally::precision() const
{
    return share(right, right + wrong, missed + right == 0 ? 1 : 0);
}

double FieldTally::recall() const
{
    return share(right, right + missed, wrong + right == 0 ? 1 : 0);
}

double FieldTally::f1() const
{
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
}

double FieldTally::groundedShare() const
{
    return share(grounded, groundable, 1);
}

FieldTally &FieldTally::operator+=(const FieldTally &other)
{
    right += other.right;
    missed += other.missed;
    wrong += other.wrong;
    grounded += other.grounded;
    groundable += other.groundable;
    return *this;
}

Evaluation::Sheet Evaluation::sheetOf(const QJsonObject &letter)
{
    Sheet sheet;
    const bool hasText = letter.contains(u"text");
    const QList<uint> ucs4 = letter.value(u"text").toString().toUcs4();
    const QList<char32_t> text(ucs4.cbegin(), ucs4.cend());
    for (const QJsonValue &entry : letter.value(u"fields").toArray()) {
        const std::optional<FieldPath> path = FieldPath::parse(entry[u"path"].toString());
        if (!path) {
            continue;
        }
        const int item = path->isItemField() ? path->first() : -1;
        sheet.items = std::max(sheet.items, item + 1);
        const QJsonArray spans = entry[u"spans"].toArray();
        sheet.values[{path->pattern(), item}].append({entry[u"value"], entry[u"quote"].toString(),
                                                      spanText(text, spans), hasText, entry[u"confidence"].toDouble()});
    }
    return sheet;
}

ItemPairs Evaluation::pairedItems(const Sheet &gold, const Sheet &predicted)
{
    if (gold.items == predicted.items) {
        return inOrder(gold.items);
    }
    std::set<std::tuple<double, int, int>, std::greater<>> candidates;
    for (int g = 0; g < gold.items; ++g) {
        for (int p = 0; p < predicted.items; ++p) {
            candidates.insert({likeness::tokenF1(gold.request(g), predicted.request(p)), g, p});
        }
    }
    ItemPairs pairs;
    for (const auto &[alike, g, p] : candidates) {
        const bool isTaken = std::ranges::any_of(pairs,
                                                 [=](const auto &pair) { return pair.first == g || pair.second == p; });
        if (alike >= itemsAlike && !isTaken) {
            pairs.append({g, p});
        }
    }
    return pairs;
}

void Evaluation::add(const QString &name, const QJsonObject &gold, const QJsonObject &predicted)
{
    ++m_letters;
    m_notPredicted += predicted.isEmpty() ? 1 : 0;
    QSet<QString> scored = likeness::scoredPatterns();
    if (gold.contains(u"scored")) {
        scored.clear();
        for (const QJsonValue &pattern : gold.value(u"scored").toArray()) {
            scored.insert(pattern.toString());
        }
    }
    const auto missCount = [this] {
        qsizetype count = 0;
        for (const QList<EvaluationMiss> &misses : std::as_const(m_misses)) {
            count += misses.size();
        }
        return count;
    };
    const qsizetype before = missCount();
    const Sheet goldSheet = sheetOf(gold);
    const Sheet predictedSheet = sheetOf(predicted);
    const ItemPairs pairs = pairedItems(goldSheet, predictedSheet);
    for (const QString &pattern : std::as_const(scored)) {
        if (pattern.startsWith(u"items[]")) {
            compareItems(pattern, name, goldSheet, predictedSheet, pairs);
        } else {
            compare(pattern, name, goldSheet.of(pattern, -1), predictedSheet.of(pattern, -1));
        }
    }
    m_perfect += missCount() == before ? 1 : 0;
}

void Evaluation::compareItems(const QString &pattern, const QString &name, const Sheet &gold, const Sheet &predicted,
                              const ItemPairs &pairs)
{
    for (int g = 0; g < gold.items; ++g) {
        const auto pair = std::ranges::find(pairs, g, &std::pair<int, int>::first);
        const QList<Value> found = pair == pairs.end() ? QList<Value>() : predicted.of(pattern, pair->second);
        compare(pattern, u"%1 item %2"_s.arg(name).arg(g), gold.of(pattern, g), found);
    }
    for (int p = 0; p < predicted.items; ++p) {
        if (std::ranges::find(pairs, p, &std::pair<int, int>::second) == pairs.end()) {
            compare(pattern, u"%1 extra item %2"_s.arg(name).arg(p), {}, predicted.of(pattern, p));
        }
    }
}

void Evaluation::compare(const QString &pattern, const QString &where, const QList<Value> &gold,
                         const QList<Value> &predicted)
{
    QList<std::tuple<double, qsizetype, qsizetype>> candidates; // best first, then in order
    for (qsizetype g = 0; g < gold.size(); ++g) {
        for (qsizetype p = 0; p < predicted.size(); ++p) {
            const double alike = likeness::ofValues(pattern, gold.at(g).value, predicted.at(p).value);
            if (alike > 0) {
                candidates.append({-alike, g, p});
            }
        }
    }
    std::ranges::sort(candidates);
    FieldTally &tally = m_tallies[pattern];
    QSet<qsizetype> usedGold;
    QSet<qsizetype> usedPredicted;
    for (const auto &[alike, g, p] : std::as_const(candidates)) {
        if (usedGold.contains(g) || usedPredicted.contains(p)) {
            continue;
        }
        usedGold.insert(g);
        usedPredicted.insert(p);
        ++tally.right;
        if (!gold.at(g).quote.isEmpty() && predicted.at(p).hasText) {
            ++tally.groundable;
            tally.grounded += likeness::tokenF1(gold.at(g).quote, predicted.at(p).spanText) >= quoteShared ? 1 : 0;
        }
    }
    EvaluationMiss miss{where, {}, {}};
    for (qsizetype g = 0; g < gold.size(); ++g) {
        if (!usedGold.contains(g)) {
            miss.missed.append(gold.at(g).value);
        }
    }
    for (qsizetype p = 0; p < predicted.size(); ++p) {
        countConfidence(predicted.at(p), usedPredicted.contains(p));
        if (!usedPredicted.contains(p)) {
            miss.wrong.append(predicted.at(p).value);
        }
    }
    tally.missed += int(miss.missed.size());
    tally.wrong += int(miss.wrong.size());
    if (!miss.missed.isEmpty() || !miss.wrong.isEmpty()) {
        m_misses[pattern].append(miss);
    }
}

void Evaluation::countConfidence(const Value &predicted, bool isRight)
{
    const int number = std::clamp(int(predicted.confidence * binCount), 0, binCount - 1);
    ReliabilityBin &bin = m_bins.at(size_t(number));
    ++bin.count;
    bin.right += isRight ? 1 : 0;
    bin.confidenceSum += predicted.confidence;
}

QMap<QString, FieldTally> Evaluation::fields() const
{
    QMap<QString, FieldTally> occurred;
    for (const auto &[pattern, tally] : m_tallies.asKeyValueRange()) {
        if (tally.right + tally.missed + tally.wrong > 0) {
            occurred.insert(pattern, tally);
        }
    }
    return occurred;
}

FieldTally Evaluation::total() const
{
    FieldTally sum;
    for (const FieldTally &tally : m_tallies) {
        sum += tally;
    }
    return sum;
}

double Evaluation::macroF1() const
{
    const QMap<QString, FieldTally> occurred = fields();
    double sum = 0;
    for (const FieldTally &tally : occurred) {
        sum += tally.f1();
    }
    return occurred.isEmpty() ? 0 : sum / double(occurred.size());
}

double Evaluation::calibrationError() const
{
    double error = 0;
    int all = 0;
    for (const ReliabilityBin &bin : m_bins) {
        error += std::abs(bin.confidenceSum - bin.right);
        all += bin.count;
    }
    return all == 0 ? 0 : error / all;
}

} // namespace imr
