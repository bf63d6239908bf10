// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/doses.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "core/terms/tokens.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

using Expression = QRegularExpression;

/// Longer than any heading; what stands behind is not looked at, so that no text can make this slow.
constexpr qsizetype longestLook = 1200;

const QString numberWords = u"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
                            "sixteen|eighteen|twenty|twenty-four|thirty|thirty-six|forty|sixty|ninety"_s;

Expression pattern(QString text)
{
    text.replace(u"<N>"_s, u"(?:\\d{1,4}(?:\\.\\d+)?|"_s + numberWords + u")(?:\\s?\\(\\d{1,4}\\))?"_s);
    text.replace(u"<W>"_s, u"(?:weeks?|wks?|months?|mos?|days?)"_s);
    return Expression(text, Expression::CaseInsensitiveOption);
}

Stretch placeOf(const QRegularExpressionMatch &match, int group = 0)
{
    return {match.capturedStart(group), match.capturedEnd(group)};
}

bool isSkipped(const Stretch &place, const QList<Stretch> &skipped)
{
    for (const Stretch &stretch : skipped) {
        if (stretch.overlaps(place))
            return true;
    }
    return false;
}

/// The first match outside what is skipped.
QRegularExpressionMatch firstOutside(const Expression &expression, QStringView text, const QList<Stretch> &skipped)
{
    auto matches = expression.globalMatchView(text.first(qMin(text.size(), longestLook)));
    while (matches.hasNext()) {
        auto match = matches.next();
        if (!isSkipped(placeOf(match), skipped))
            return match;
    }
    return {};
}

QString unitOf(QStringView word)
{
    const QString folded = foldWord(word);
    static const QHash<QString, QString> units{{u"session"_s, u"sessions"_s},
                                               {u"visit"_s, u"sessions"_s},
                                               {u"treatment"_s, u"sessions"_s},
                                               {u"appointment"_s, u"sessions"_s},
                                               {u"sesion"_s, u"sessions"_s},
                                               {u"hour"_s, u"hours"_s},
                                               {u"hr"_s, u"hours"_s},
                                               {u"hrs"_s, u"hours"_s},
                                               {u"day"_s, u"days"_s},
                                               {u"night"_s, u"days"_s},
                                               {u"week"_s, u"weeks"_s},
                                               {u"wk"_s, u"weeks"_s},
                                               {u"wks"_s, u"weeks"_s},
                                               {u"month"_s, u"months"_s},
                                               {u"mo"_s, u"months"_s},
                                               {u"g"_s, u"grams"_s},
                                               {u"gm"_s, u"grams"_s},
                                               {u"gms"_s, u"grams"_s},
                                               {u"gr"_s, u"grams"_s},
                                               {u"gram"_s, u"grams"_s},
                                               {u"ml"_s, u"ml"_s},
                                               {u"cc"_s, u"ml"_s},
                                               {u"mls"_s, u"ml"_s},
                                               {u"milliliter"_s, u"ml"_s}};
    return units.value(folded, u"units"_s);
}

} // namespace

std::optional<double> numberOf(QStringView word)
{
    static const QHash<QString, double> words{
        {u"once"_s, 1},        {u"twice"_s, 2},     {u"thrice"_s, 3},   {u"one"_s, 1},          {u"two"_s, 2},
        {u"three"_s, 3},       {u"four"_s, 4},      {u"five"_s, 5},     {u"six"_s, 6},          {u"seven"_s, 7},
        {u"eight"_s, 8},       {u"nine"_s, 9},      {u"ten"_s, 10},     {u"eleven"_s, 11},      {u"twelve"_s, 12},
        {u"thirteen"_s, 13},   {u"fourteen"_s, 14}, {u"fifteen"_s, 15}, {u"sixteen"_s, 16},     {u"seventeen"_s, 17},
        {u"eighteen"_s, 18},   {u"nineteen"_s, 19}, {u"twenty"_s, 20},  {u"twenty-four"_s, 24}, {u"thirty"_s, 30},
        {u"thirty-six"_s, 36}, {u"forty"_s, 40},    {u"fifty"_s, 50},   {u"sixty"_s, 60},       {u"seventy"_s, 70},
        {u"eighty"_s, 80},     {u"ninety"_s, 90},   {u"a dozen"_s, 12}, {u"no"_s, 0},           {u"zero"_s, 0}};
    QString text = foldSpace(word).toLower();
    if (const qsizetype bracket = text.indexOf(u'('); bracket > 0)
        text = text.first(bracket).trimmed(); // "two (2)"
    text.remove(u',');
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (isNumber)
        return value;
    const auto found = words.constFind(text);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

QList<FoundText> findStrengths(QStringView text)
{
    static const Expression expression = pattern(
        u"(?<![\\w.#])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d+)?|\\.\\d+)\\s?(?:mg|mcg|ug|µg|meq|iu|%)?"
        "(?:\\s?[-/]\\s?(?:\\d{1,6}(?:\\.\\d+)?|\\.\\d+)\\s?(?:mg|mcg|ug|µg|meq|iu|ml|%)?){0,5}(?:\\s?/\\s?(?:ml|hr|hour)\\b)?"_s);
    static const Expression hasUnit = pattern(u"\\d\\s?(?:(?:mg|mcg|ug|µg|meq|iu)(?![a-z])|%)"_s);
    static const Expression parts = pattern(u"^\\d{1,3}(?:\\.\\d+)?/\\d{3}(?:/\\d{2})?$"_s);
    QList<FoundText> strengths;
    auto matches = expression.globalMatchView(text.first(qMin(text.size(), longestLook)));
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString value = match.captured();
        const qsizetype trailing = value.size() - value.trimmed().size();
        value.remove(Expression(u"\\s+"_s));
        if (!hasUnit.match(value).hasMatch() && !parts.match(value).hasMatch())
            continue;
        value.replace(u'-', u'/');
        strengths.append({value, {match.capturedStart(), match.capturedEnd() - trailing}});
    }
    return strengths;
}

namespace {

std::optional<FoundFrequency> therapyFrequency(QStringView text)
{
    // "2 times a week for 6 weeks", "three times weekly for four weeks", "2-3x/week x 4-6 weeks", "once a week"
    static const Expression full = pattern(
        u"\\b(?<n><N>|once|twice)(?<r>\\s?(?:-|to|or)\\s?<N>)?[\\s-]?(?:x|times?|sessions?|visits?|treatments?|days?)?\\s?"
        "(?:a|an|per|each|every|/)?\\s?(?:week(?:ly)?|wkly|wks?|month(?:ly)?)\\b"
        "(?:,?\\s?(?:for|x|times|over|\\*)?\\s?(?:the next |a total of |up to )?(?<m><N>)(?<s>\\s?(?:-|to|or)\\s?<N>)?[\\s-]?<W>\\b)?"_s);
    // "2x6", "2 x 6 weeks", "3 x 4 wks"
    static const Expression cross = pattern(
        u"(?<![\\w.])(?<n>\\d{1,2})\\s?(?:x|×|times)\\s?(?<m>\\d{1,2})(?:\\s?<W>\\b|(?![\\w.%]))"_s);
    for (const Expression *expression : {&full, &cross}) {
        const auto match = firstOutside(*expression, text, {});
        if (!match.hasMatch())
            continue;
        FoundFrequency found{placeOf(match), {}};
        const bool isRange = !match.capturedView(u"r").isEmpty() || !match.capturedView(u"s").isEmpty();
        const auto often = numberOf(match.capturedView(u"n"));
        const auto weeks = numberOf(match.capturedView(u"m"));
        const bool inDays = match.capturedView().contains(u"hour", Qt::CaseInsensitive);
        if (often && weeks && !isRange && !inDays)
            found.count = *often * *weeks;
        return found;
    }
    return {};
}

const QSet<QString> &directionWords()
{
    static const QSet<QString> words{
        u"take"_s,   u"apply"_s,     u"use"_s,      u"tab"_s,     u"tablet"_s, u"cap"_s,     u"capsule"_s, u"patch"_s,
        u"patche"_s, u"pill"_s,      u"po"_s,       u"p"_s,       u"o"_s,      u"by"_s,      u"mouth"_s,   u"orally"_s,
        u"oral"_s,   u"every"_s,     u"each"_s,     u"a"_s,       u"per"_s,    u"hour"_s,    u"hr"_s,      u"hrs"_s,
        u"day"_s,    u"week"_s,      u"month"_s,    u"year"_s,    u"daily"_s,  u"nightly"_s, u"weekly"_s,  u"monthly"_s,
        u"night"_s,  u"at"_s,        u"bedtime"_s,  u"once"_s,    u"twice"_s,  u"time"_s,    u"three"_s,   u"two"_s,
        u"one"_s,    u"four"_s,      u"six"_s,      u"eight"_s,   u"twelve"_s, u"half"_s,    u"to"_s,      u"as"_s,
        u"needed"_s, u"prn"_s,       u"bid"_s,      u"tid"_s,     u"qid"_s,    u"qd"_s,      u"qhs"_s,     u"hs"_s,
        u"qam"_s,    u"qpm"_s,       u"q"_s,        u"b"_s,       u"i"_s,      u"d"_s,       u"t"_s,       u"h"_s,
        u"am"_s,     u"pm"_s,        u"morning"_s,  u"evening"_s, u"in"_s,     u"the"_s,     u"for"_s,     u"pain"_s,
        u"spasm"_s,  u"sleep"_s,     u"and"_s,      u"or"_s,      u"up"_s,     u"with"_s,    u"food"_s,    u"meal"_s,
        u"max"_s,    u"topically"_s, u"affected"_s, u"area"_s,    u"5"_s};
    return words;
}

bool isDirectionCore(const QString &folded)
{
    static const QSet<QString> cores{u"po"_s,     u"mouth"_s,  u"orally"_s,  u"bid"_s,   u"tid"_s,     u"qid"_s,
                                     u"qd"_s,     u"qhs"_s,    u"prn"_s,     u"daily"_s, u"nightly"_s, u"bedtime"_s,
                                     u"needed"_s, u"qam"_s,    u"qpm"_s,     u"every"_s, u"twice"_s,   u"hs"_s,
                                     u"per"_s,    u"weekly"_s, u"monthly"_s, u"time"_s};
    static const Expression hourly(u"^q\\d{1,2}(?:h|hr|hrs|hour|d)?$"_s);
    return cores.contains(folded) || hourly.match(folded).hasMatch();
}

bool isDirectionWord(const QString &folded)
{
    static const Expression small(u"^(?:\\d{1,2}|q?\\d{1,2}(?:h|hr|hrs|x))$"_s);
    return directionWords().contains(folded) || isDirectionCore(folded) || small.match(folded).hasMatch();
}

bool startsDirections(const QString &folded)
{
    static const QSet<QString> starts{u"take"_s, u"apply"_s, u"use"_s, u"once"_s, u"twice"_s, u"every"_s, u"q"_s,
                                      u"at"_s,   u"as"_s,    u"by"_s,  u"p"_s,    u"up"_s,    u"half"_s};
    return starts.contains(folded) || isDirectionCore(folded) || numberOf(folded).has_value();
}

bool directionsGap(QStringView gap)
{
    for (const QChar sign : gap) {
        if (!sign.isSpace() && !QStringView(u",.-/()").contains(sign))
            return false;
    }
    return gap.size() <= 3;
}

/// Directions of a drug: the first run of words that directions are made of, if one of them tells how often.
std::optional<FoundFrequency> drugFrequency(QStringView text)
{
    const Tokens tokens = tokenize(text);
    for (qsizetype first = 0; first < tokens.size(); ++first) {
        const bool afterSign = tokens[first].start > 0 && QStringView(u"#.%").contains(text[tokens[first].start - 1]);
        if (afterSign || !startsDirections(tokens[first].folded))
            continue;
        qsizetype last = first;
        bool hasCore = isDirectionCore(tokens[first].folded);
        while (last + 1 < tokens.size() && isDirectionWord(tokens[last + 1].folded)
               && directionsGap(text.sliced(tokens[last].end, tokens[last + 1].start - tokens[last].end))) {
            ++last;
            hasCore = hasCore || isDirectionCore(tokens[last].folded);
        }
        static const QSet<QString> trailing{u"with"_s, u"and"_s, u"for"_s, u"the"_s, u"in"_s,  u"at"_s,
                                            u"or"_s,   u"to"_s,  u"per"_s, u"a"_s,   u"each"_s};
        while (last > first && (trailing.contains(tokens[last].folded) || numberOf(tokens[last].folded)))
            --last;
        if (hasCore)
            return FoundFrequency{{tokens[first].start, tokens[last].end}, {}};
        first = last;
    }
    return {};
}

} // namespace

std::optional<FoundFrequency> findFrequency(QStringView text)
{
    text = text.first(qMin(text.size(), longestLook));
    // "8 hours a day, 5 days a week": the care's extent in a week
    static const Expression hours = pattern(
        u"\\b<N>\\s?-?\\s?(?:hours?|hrs?)\\s?(?:a|per|/|each)\\s?(?:day|week|visit)(?:,?\\s?(?:and |x ?|for )?<N>\\s?(?:days?|times?|x)\\s?(?:a|per|/|each)\\s?week)?"_s);
    if (const auto match = firstOutside(hours, text, {}); match.hasMatch())
        return FoundFrequency{placeOf(match), {}};
    if (auto found = therapyFrequency(text))
        return found;
    return drugFrequency(text);
}

std::optional<FoundNumber> findRefills(QStringView text)
{
    static const Expression before = pattern(u"\\b(<N>|no|zero)\\s(?:additional |more )?(?:refills?|rf)\\b"_s);
    static const Expression after = pattern(u"\\b(?:refills?|rf)(?: of)?\\s?[:x×#(=-]{0,2}\\s?(<N>)(?![\\w%])"_s);
    for (const Expression *expression : {&before, &after}) {
        const auto match = firstOutside(*expression, text, {});
        if (!match.hasMatch())
            continue;
        if (const auto value = numberOf(match.capturedView(1)))
            return FoundNumber{*value, placeOf(match, 1)};
    }
    return {};
}

namespace {

struct QuantityRule {
    Expression expression;
    QString unit; ///< empty: from the captured unit word
    bool isCertain = true;
};

const QList<QuantityRule> &quantityRules()
{
    static const QString noRange = u"(?!\\s?(?:-|to|or)\\s?\\d)"_s;
    static const QList<QuantityRule> rules{
        {pattern(u"#\\s?(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,6})"_s + noRange), u"units"_s},
        {pattern(
             u"\\b(?:qty|quantity|quantities|qnty|count|disp|dispense)\\b\\.?\\s?(?:of|is)?\\s?[:=#]?\\s?(?<n><N>)"_s
             + noRange),
         u"units"_s},
        {pattern(
             u"(?<![\\w./-])(?<n><N>)(?:\\s?-\\s?|\\s)?(?:additional |more |total |individual |group |post-?\\s?op(?:erative)? |initial |further |follow-?\\s?up |office |weekly |monthly |outpatient |supervised |physical therapy |acupuncture |chiropractic |psychotherapy |home health |pt )?(?<u>sessions?|sesions?|visits?|treatments?|appointments?)\\b"_s),
         {}},
        {pattern(u"\\b(?:x|times|×)\\s?(?<n><N>)\\s?(?<u>sessions?|visits?|treatments?)\\b"_s), {}},
        {pattern(
             u"(?<![\\w./-])(?<n>\\d{1,4}(?:\\.\\d+)?)\\s?(?<u>grams?|gms?|gr|g|mls?|cc|milliliters?)\\b(?!\\s?/)"_s),
         {}},
        {pattern(
             u"(?<![\\w./-])(?<n><N>)(?:\\s?-\\s?|\\s)?(?<u>tablets?|tabs?|capsules?|caps?|patch(?:es)?|pills?|units?|packs?|packets?|pairs?|boxe?s?|tubes?|bottles?|vials?|injections?|count|ea|each|pieces?|films?|lozenges?|kits?|sets?|jars?|doses?)\\b"_s),
         u"units"_s},
        {pattern(u"(?<![\\w./-])(?<n><N>)(?:\\s?-\\s?|\\s)?(?<u>hours?|hrs?)\\b(?!\\s?(?:a|per|/|each)\\b)"_s), {}},
        {pattern(
             u"(?<![\\w./-])(?<n><N>)(?:\\s?-\\s?|\\s)?(?<u>days?|nights?|weeks?|wks?|months?)\\b(?!\\s?-?(?:supply|supplies))"_s),
         {}},
        {pattern(u"(?<![\\w])(?:x|times|×)\\s?(?<n><N>)(?![\\w.%])"_s), u"units"_s},
    };
    return rules;
}

/// "one urine drug screen", "12 of …": a count that the request begins with.
std::optional<FoundQuantity> leadingCount(QStringView text, const QList<Stretch> &skipped)
{
    static const Expression expression = pattern(
        u"^\\s?(?:an? )?(?:additional )?(?<n><N>)\\s(?!phase|lead|level|view|wheel|point|limb|panel|way|part|in\\s)(?=[a-z])"_s);
    const auto match = firstOutside(expression, text, skipped);
    const auto value = match.hasMatch() ? numberOf(match.capturedView(u"n")) : std::nullopt;
    if (!value)
        return {};
    const qsizetype start = match.capturedStart(u"n");
    return FoundQuantity{*value, u"units"_s, {start, match.capturedEnd(u"n")}};
}

/// "Naproxen 550mg 60": a bare number at the very end of the request.
std::optional<FoundQuantity> trailingCount(QStringView text, const QList<Stretch> &skipped)
{
    static const Expression expression = pattern(u"(?<=[a-z%,;] )(?<n>\\d{1,4})\\s?\\.?$"_s);
    const auto match = firstOutside(expression, text, skipped);
    if (!match.hasMatch())
        return {};
    return FoundQuantity{match.capturedView(u"n").toDouble(), u"units"_s, placeOf(match, 1), false};
}

} // namespace

std::optional<FoundQuantity> findQuantity(QStringView text, const QList<Stretch> &skipped)
{
    for (const QuantityRule &rule : quantityRules()) {
        const auto match = firstOutside(rule.expression, text, skipped);
        const auto value = match.hasMatch() ? numberOf(match.capturedView(u"n")) : std::nullopt;
        if (!value)
            continue;
        const QString unit = rule.unit.isEmpty() ? unitOf(match.capturedView(u"u")) : rule.unit;
        return FoundQuantity{*value, unit, placeOf(match), rule.isCertain};
    }
    if (auto leading = leadingCount(text, skipped))
        return leading;
    return trailingCount(text, skipped);
}

std::optional<FoundText> findDosageForm(QStringView text, const QList<Stretch> &skipped)
{
    static const QHash<QString, QString> forms{{u"tab"_s, u"tablet"_s},
                                               {u"tablet"_s, u"tablet"_s},
                                               {u"caplet"_s, u"tablet"_s},
                                               {u"cap"_s, u"capsule"_s},
                                               {u"capsule"_s, u"capsule"_s},
                                               {u"cream"_s, u"cream"_s},
                                               {u"ointment"_s, u"ointment"_s},
                                               {u"gel"_s, u"gel"_s},
                                               {u"patch"_s, u"patch"_s},
                                               {u"patche"_s, u"patch"_s},
                                               {u"solution"_s, u"solution"_s},
                                               {u"spray"_s, u"spray"_s},
                                               {u"injection"_s, u"injection"_s},
                                               {u"injectable"_s, u"injection"_s},
                                               {u"autoinjector"_s, u"injection"_s},
                                               {u"syringe"_s, u"injection"_s},
                                               {u"kit"_s, u"kit"_s},
                                               {u"lotion"_s, u"other"_s},
                                               {u"suspension"_s, u"other"_s},
                                               {u"film"_s, u"other"_s},
                                               {u"syrup"_s, u"other"_s},
                                               {u"powder"_s, u"other"_s},
                                               {u"suppository"_s, u"other"_s},
                                               {u"lozenge"_s, u"other"_s},
                                               {u"drop"_s, u"other"_s},
                                               {u"elixir"_s, u"other"_s},
                                               {u"liquid"_s, u"other"_s},
                                               {u"inhaler"_s, u"other"_s},
                                               {u"foam"_s, u"other"_s},
                                               {u"troche"_s, u"other"_s}};
    const Tokens tokens = tokenize(text.first(qMin(text.size(), longestLook)));
    for (const Token &token : tokens) {
        const auto form = forms.constFind(token.folded);
        if (form != forms.cend() && !isSkipped({token.start, token.end}, skipped))
            return FoundText{*form, {token.start, token.end}};
    }
    return {};
}

} // namespace imr
