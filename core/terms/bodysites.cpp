// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/bodysites.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

Side sideOf(const Token &token, QStringView text)
{
    if (token.folded == "left"_L1 || (token.folded == "l"_L1 && text.sliced(token.start, token.length()) == u"L"))
        return Side::Left;
    if (token.folded == "right"_L1 || token.folded == "rt"_L1
        || (token.folded == "r"_L1 && text.sliced(token.start, token.length()) == u"R"))
        return Side::Right;
    if (token.folded == "lt"_L1)
        return Side::Left;
    static const QSet<QString> both{u"bilateral"_s, u"both"_s, u"bilaterally"_s, u"bil"_s, u"bilat"_s};
    return both.contains(token.folded) ? Side::Bilateral : Side::None;
}

/// Words that may stand between a side and its part: "right great toe", "left anterior knee", "right index finger".
bool mayStandBetween(const QString &folded)
{
    static const QSet<QString> words{u"anterior"_s, u"posterior"_s, u"lateral"_s,  u"medial"_s,   u"upper"_s,
                                     u"lower"_s,    u"index"_s,     u"middle"_s,   u"ring"_s,     u"great"_s,
                                     u"big"_s,      u"small"_s,     u"dominant"_s, u"proximal"_s, u"distal"_s,
                                     u"inner"_s,    u"outer"_s,     u"sided"_s,    u"side"_s,     u"second"_s,
                                     u"third"_s,    u"fourth"_s,    u"fifth"_s,    u"first"_s,    u"long"_s,
                                     u"mid"_s,      u"total"_s,     u"partial"_s,  u"reverse"_s,  u"open"_s,
                                     u"plantar"_s};
    return words.contains(folded);
}

bool isLoose(QStringView gap)
{
    for (const QChar sign : gap) {
        if (!sign.isSpace() && !QStringView(u"-/,&()").contains(sign))
            return false;
    }
    return gap.size() <= 4;
}

const QRegularExpression &levelExpression()
{
    static const QRegularExpression expression(
        u"(?<![\\w])(?:bilateral )?([CTLS])\\s?-?(\\d{1,2})(?!\\d|\\s?%|\\.\\d|-(?:year|week|day|month))"
        "(?:\\s?(?:-|–|/|through|to|thru)\\s?([CTLS])?-?(\\d{1,2})(?!\\d|\\.\\d))*(?![\\w])"_s);
    return expression;
}

bool isLevelNumber(QChar letter, int number)
{
    switch (letter.unicode()) {
    case 'C': return number >= 1 && number <= 8;
    case 'T': return number >= 1 && number <= 12;
    case 'L': return number >= 1 && number <= 6;
    default: return number >= 1 && number <= 5;
    }
}

QString levelRegion(QChar letter)
{
    return letter == u'C' ? u"neck"_s : letter == u'T' ? u"upper back"_s : u"low back"_s;
}

bool isInside(const Stretch &place, const QList<Stretch> &skipped)
{
    for (const Stretch &stretch : skipped) {
        if (stretch.overlaps(place))
            return true;
    }
    return false;
}

QList<BodySite> findLevels(QStringView text)
{
    QList<BodySite> sites;
    auto matches = levelExpression().globalMatchView(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QChar letter = match.capturedView(1).front();
        if (!isLevelNumber(letter, match.capturedView(2).toInt()))
            continue;
        BodySite site;
        site.part = {match.capturedStart(1), match.capturedEnd()};
        site.place = site.part;
        site.region = levelRegion(letter);
        site.isLevel = true;
        sites.append(site);
    }
    return sites;
}

QList<BodySite> findParts(QStringView text, const Tokens &tokens, const Lexicons &lexicons)
{
    QList<BodySite> sites;
    for (const PhraseMatch &match : lexicons.bodyPartIndex().find(text, tokens)) {
        const BodyPartEntry &entry = lexicons.bodyParts()[match.entry];
        BodySite site;
        site.part = {match.start, match.end};
        site.place = site.part;
        site.region = entry.region;
        site.isAdjective = entry.isAdjective;
        site.isStructure = entry.isStructure;
        sites.append(site);
    }
    return sites;
}

/// Gives the site the side that stands before it ("right great toe") or behind it ("pain in the knee, right").
void findOwnSide(BodySite &site, QStringView text, const Tokens &tokens, qsizetype notBefore)
{
    const qsizetype first = tokenFrom(tokens, site.part.start);
    for (qsizetype at = first - 1; at >= 0 && at >= first - 3 && tokens[at].start >= notBefore; --at) {
        if (!isLoose(text.sliced(tokens[at].end, tokens[at + 1].start - tokens[at].end)))
            return;
        site.side = sideOf(tokens[at], text);
        if (site.side != Side::None) {
            site.hasOwnSide = true;
            site.sidePlace = {tokens[at].start, tokens[at].end};
            site.place.start = tokens[at].start;
            return;
        }
        if (!mayStandBetween(tokens[at].folded))
            return;
    }
}

/// "left and right wrist", "right, left shoulder": both sides stand before one part.
void joinTwoSides(BodySite &site, QStringView text, const Tokens &tokens, qsizetype notBefore)
{
    const qsizetype own = tokenFrom(tokens, site.place.start);
    if (!site.hasOwnSide || own < 2 || tokens[own - 2].start < notBefore)
        return;
    const bool joined = tokens[own - 1].folded == "and"_L1 || tokens[own - 1].folded == "or"_L1;
    const Side other = sideOf(tokens[own - 2], text);
    if (joined && other != Side::None && other != site.side) {
        site.side = Side::Bilateral;
        site.place.start = tokens[own - 2].start;
    }
}

bool coordinates(QStringView gap)
{
    static const QRegularExpression joint(
        u"^(?:\\spain)?\\s?(?:[,/&+-]\\s?)?(?:and/or|and|or|the|of the|to|as well as)?(?:\\s(?:the))?\\s?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return gap.size() <= 20 && joint.matchView(gap).hasMatch();
}

} // namespace

bool isPaired(const QString &region)
{
    static const QSet<QString> axial{u"neck"_s,   u"upper back"_s, u"low back"_s,   u"spine"_s,
                                     u"head"_s,   u"face"_s,       u"abdomen"_s,    u"chest"_s,
                                     u"pelvis"_s, u"mental"_s,     u"whole body"_s, u"jaw"_s};
    return !axial.contains(region);
}

QList<BodySite> findBodySites(QStringView text, const Tokens &tokens, const Lexicons &lexicons,
                              const QList<Stretch> &skipped)
{
    QList<BodySite> found = findParts(text, tokens, lexicons) + findLevels(text);
    std::ranges::stable_sort(found, {}, [](const BodySite &site) { return site.part.start; });
    QList<BodySite> sites;
    for (BodySite site : found) {
        const bool overlaps = !sites.isEmpty() && sites.last().part.overlaps(site.part);
        if (overlaps || isInside(site.part, skipped))
            continue;
        const qsizetype before = sites.isEmpty() ? 0 : sites.last().place.end;
        findOwnSide(site, text, tokens, before);
        joinTwoSides(site, text, tokens, before);
        if (!sites.isEmpty()) {
            const BodySite &last = sites.last();
            const bool joined = coordinates(text.sliced(last.place.end, site.place.start - last.place.end));
            site.group = joined ? last.group : last.group + 1;
            if (joined && !site.hasOwnSide && isPaired(site.region) && isPaired(last.region)) {
                site.side = last.side; // "right hip and foot"
                site.sidePlace = last.sidePlace;
            }
        }
        sites.append(site);
    }
    return sites;
}

QString sideName(Side side)
{
    switch (side) {
    case Side::Left: return u"left"_s;
    case Side::Right: return u"right"_s;
    case Side::Bilateral: return u"bilateral"_s;
    case Side::None: break;
    }
    return {};
}

QString regionName(const BodySite &site)
{
    const QString side = sideName(site.side);
    return side.isEmpty() ? site.region : QString(side + u' ' + site.region);
}

} // namespace imr
