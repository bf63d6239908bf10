// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/similar.h"

#include <algorithm>
#include <optional>

#include "core/extract/sentences.h"
#include "core/store/casestore.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

/// Items that say nothing of their own treatment.
const QList<FacetChoice> &notOnTheirMerits()
{
    static const QList<FacetChoice> choices{{u"items[].grounds[]"_s, u"depends on denied item"_s, true},
                                            {u"items[].grounds[]"_s, u"already authorized"_s, true}};
    return choices;
}

struct Tier {
    Nearness nearness;
    QList<FacetChoice> choices;
};

/// Which values must agree, from the nearest tier to the furthest.
QList<Tier> tiersOf(const ReviewRecord &record, ElementId item)
{
    const auto choice = [&](const QString &pattern) -> std::optional<FacetChoice> {
        const ReviewField *field = record.find(FieldRef{item, pattern});
        const QString value = field == nullptr ? QString() : field->now.value.toString();
        return value.isEmpty() ? std::nullopt : std::optional(FacetChoice{pattern, value.toLower(), false});
    };
    const auto treatment = choice(u"items[].treatment"_s);
    const auto region = choice(u"items[].body_part.region"_s);
    const auto subcategory = choice(u"items[].subcategory"_s);
    const auto category = choice(u"items[].category"_s);
    QList<Tier> tiers;
    const auto add = [&tiers](Nearness nearness, const auto &one, const auto &other) {
        if (one && other)
            tiers.append({nearness, {*one, *other}});
    };
    add(Nearness::TreatmentAndRegion, treatment, region);
    if (treatment)
        tiers.append({Nearness::Treatment, {*treatment}});
    add(Nearness::SubcategoryAndRegion, subcategory, region);
    if (subcategory)
        tiers.append({Nearness::Subcategory, {*subcategory}});
    if (category)
        tiers.append({Nearness::Category, {*category}});
    return tiers;
}

/// The words that decided an item: of its main ground, else of its verdict.
TextSpan decidingWords(const ReviewRecord &record, int item)
{
    TextSpan verdict;
    for (const ReviewField &field : record.fields) {
        if (field.path.first() != item || field.now.spans.isEmpty())
            continue;
        if (field.ref.pattern == u"items[].grounds[]")
            return field.now.spans.constFirst();
        if (field.ref.pattern == u"items[].verdict")
            verdict = field.now.spans.constFirst();
    }
    return verdict;
}

/// Shows a hit at its deciding sentence, with the words that decide marked.
void showDecision(SearchHit &hit, const Letter &letter, const TextSpan &words)
{
    constexpr qsizetype around = 600;
    const qsizetype from = std::max<qsizetype>(0, words.start - around);
    const QStringView text = QStringView(letter.text)
                                 .sliced(from, std::min(letter.text.size(), words.end + around) - from);
    TextSpan sentence = words;
    for (const Sentence &one : sentencesOf(text)) {
        if (from + one.start <= words.start && words.start < from + one.end)
            sentence = letter.span(from + one.start, std::max(from + one.end, words.end));
    }
    const QString before = letter.text.sliced(sentence.start, words.start - sentence.start);
    const QString lead = letter.quote(letter.span(sentence.start, words.start));
    hit.snippet = letter.quote(sentence);
    const qsizetype start = before.trimmed().isEmpty() ? 0 : lead.size() + (before.back().isSpace() ? 1 : 0);
    hit.marks = {
        {static_cast<int>(start), static_cast<int>(std::min(letter.quote(words).size(), hit.snippet.size() - start))}};
    hit.span = words;
    hit.section = u"rationale"_s;
}

class Finder {
public:
    Finder(const CaseStore &store, LetterId own, qsizetype most) : m_store(store), m_own(own), m_most(most) {}

    Result<void> fill(QList<SimilarDetermination> &found, const Tier &tier, const QString &decision) const
    {
        QList<FacetChoice> choices = tier.choices + notOnTheirMerits();
        choices.append({u"items[].decision"_s, decision, false});
        const Result<SearchHits> hits = m_store.search(
            {.query = queryWith({}, choices), .limit = static_cast<int>(4 * m_most + 12), .newestFirst = true});
        if (!hits)
            return hits.error();
        for (const SearchHit &hit : hits->hits) {
            const auto isSame = [&hit](const SimilarDetermination &one) {
                return one.hit.letter == hit.letter && one.hit.item == hit.item;
            };
            if (found.size() >= m_most || hit.letter == m_own || hit.item < 0 || std::ranges::any_of(found, isSame))
                continue;
            found.append({withDecision(hit), tier.nearness});
        }
        return {};
    }

private:
    SearchHit withDecision(SearchHit hit) const
    {
        const Result<ReviewRecord> record = m_store.record(hit.letter);
        const Result<Letter> letter = m_store.letter(hit.letter);
        if (!record || !letter)
            return hit; // as the search found it
        if (const TextSpan words = decidingWords(*record, hit.item); !words.isEmpty())
            showDecision(hit, *letter, words);
        return hit;
    }

    const CaseStore &m_store;
    LetterId m_own;
    qsizetype m_most;
};

/// Of the nearest tier that has letters enough for a rate; else of the widest.
Result<void> countRate(const CaseStore &store, const QList<Tier> &tiers, SimilarDeterminations &found)
{
    for (const Tier &tier : tiers) {
        const Result<FacetCounts> all = facetsOf(store, {.query = {}, .choices = tier.choices, .patterns = {}});
        if (!all)
            return all.error();
        const Result<FacetCounts> kept = facetsOf(store, {.query = {},
                                                          .choices = tier.choices + notOnTheirMerits(),
                                                          .patterns = {}});
        if (!kept)
            return kept.error();
        found.counted = tier.nearness;
        found.rate = kept->overturned;
        found.leftOut = all->overturned.items - kept->overturned.items;
        if (found.rate.isTold())
            break;
    }
    return {};
}

} // namespace

Result<SimilarDeterminations> similarDeterminations(const CaseStore &store, const ReviewRecord &record, ElementId item,
                                                    qsizetype most)
{
    SimilarDeterminations found;
    const QList<Tier> tiers = tiersOf(record, item);
    const Finder finder(store, record.letter, most);
    for (const Tier &tier : tiers) {
        if (const Result<void> done = finder.fill(found.overturned, tier, u"overturned"_s); !done)
            return done.error();
        if (const Result<void> done = finder.fill(found.upheld, tier, u"upheld"_s); !done)
            return done.error();
        if (found.overturned.size() >= most && found.upheld.size() >= most)
            break;
    }
    if (const Result<void> done = countRate(store, tiers, found); !done)
        return done.error();
    return found;
}

} // namespace imr
