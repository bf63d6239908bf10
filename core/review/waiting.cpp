// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/waiting.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>
#include <QSet>

#include "core/fields/fieldinput.h"
#include "core/fields/numberwords.h"
#include "core/review/edits.h"
#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

std::optional<Doubt> doubtOfEmpty(const FieldDefinition &definition, const ReviewRecord &record)
{
    if (definition.source != FieldSource::Letter || !definition.expectedIn.contains(record.layout))
        return std::nullopt;
    return Doubt{u"expected-empty"_s, {}};
}

const Finding *findingAbout(const FieldPath &path, const ReviewRecord &record)
{
    const auto found = std::ranges::find_if(record.findings, [&](const Finding &finding) {
        return finding.settledBy.isEmpty() && finding.paths.contains(path);
    });
    return found == record.findings.end() ? nullptr : &*found;
}

/// Fields of text that hold the letter's own words. Of others the value is a name for what the words say.
constexpr std::array<QStringView, 12> verbatimFields{
    u"case.number",           u"reviewer.specialties[]",   u"injury.mechanism",       u"clinical.diagnoses[]",
    u"clinical.treatments[]", u"clinical.studies[]",       u"clinical.pain_scores[]", u"items[].request",
    u"items[].disputed",      u"items[].claims_guideline", u"items[].imr_guideline",  u"items[].rationale",
};

bool isVerbatim(const FieldDefinition &definition)
{
    return std::ranges::contains(verbatimFields, QStringView(definition.pattern));
}

/// Fields of text whose words all stand in the letter, though not always next to each other.
constexpr std::array<QStringView, 9> nearFields{
    u"clinical.medications[]", u"injury.body_parts[]", u"items[].body_part",
    u"items[].strength",       u"items[].frequency",   u"items[].requested",
    u"items[].authorized",     u"items[].ur_reason",   u"case.documents_reviewed[]",
};

/// Choices that are a reading of a sentence, not a word in it.
constexpr std::array<QStringView, 2> readChoices{u"items[].grounds[]", u"items[].quantity_unit"};

QString bareWords(QStringView text)
{
    QString bare;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            bare.append(letter.toLower());
    }
    return bare;
}

bool sharesAWord(QStringView one, QStringView other)
{
    QSet<QString> words;
    for (const Token &token : tokenize(one))
        words.insert(token.folded);
    return std::ranges::any_of(tokenize(other), [&](const Token &token) { return words.contains(token.folded); });
}

bool holdsAllWords(QStringView quote, QStringView value)
{
    QSet<QString> words;
    for (const Token &token : tokenize(quote))
        words.insert(token.folded);
    return std::ranges::all_of(tokenize(value), [&](const Token &token) { return words.contains(token.folded); });
}

/// The choices that the words name, without those that are part of a longer one named too.
QStringList choicesIn(const FieldDefinition &definition, QStringView words)
{
    const QString bare = bareWords(words);
    QStringList named;
    for (const FieldChoice &choice : definition.choices) {
        if (bare.contains(bareWords(choice.value)))
            named.append(choice.value);
    }
    const QStringList all = named;
    named.removeIf([&](const QString &one) {
        return std::ranges::any_of(all, [&](const QString &other) { return other != one && other.contains(one); });
    });
    return named;
}

/// A number that stands in the words, or is the product of two that do ("2x6").
bool saysNumber(QStringView words, double value)
{
    static const QRegularExpression figure(u"\\d+(?:\\.\\d+)?"_s);
    QList<double> numbers;
    for (const QRegularExpressionMatch &match : figure.globalMatchView(words))
        numbers.append(match.capturedView().toDouble());
    if (const std::optional<double> spelled = numberFromText(words))
        numbers.append(*spelled);
    if (numbers.isEmpty() || numbers.contains(value))
        return true;
    for (const double one : numbers) {
        for (const double other : numbers) {
            if (one * other == value)
                return true;
        }
    }
    return false;
}

bool saysCitation(const QString &words, const QJsonObject &citation)
{
    const QString bare = bareWords(words);
    const auto stands = [&](QStringView part) { return bare.contains(bareWords(citation[part].toString())); };
    return stands(u"year") && stands(u"pages") && holdsAllWords(words, citation[u"title"].toString());
}

/// Whether the words under a value say it, as far as the type of the field lets that be known.
bool agreesWithWords(const FieldDefinition &definition, const ReviewField &field)
{
    if (field.quote.isEmpty() || field.now.spans.size() != 1 || definition.source != FieldSource::Letter)
        return true;
    const QString text = field.now.value.toString();
    if (isVerbatim(definition))
        return bareWords(field.quote).contains(bareWords(text));
    if (std::ranges::contains(nearFields, QStringView(definition.pattern)))
        return holdsAllWords(field.quote, text);
    switch (definition.type) {
    case FieldType::Choice: {
        const QStringList named = choicesIn(definition, field.quote);
        const bool isRead = std::ranges::contains(readChoices, QStringView(definition.pattern));
        return isRead || named.isEmpty() || named.contains(text);
    }
    case FieldType::Integer:
    case FieldType::Number: return saysNumber(field.quote, field.now.value.toDouble());
    case FieldType::Citation: return saysCitation(field.quote, field.now.value.toObject());
    case FieldType::Date: {
        const Result<QJsonValue> read = parseFieldInput(definition, field.quote);
        return !read || *read == field.now.value;
    }
    case FieldType::Boolean:
    case FieldType::Text:
    case FieldType::LongText: break;
    }
    return true;
}

QString textAt(const ReviewRecord &record, ElementId element, const QString &pattern)
{
    const ReviewField *field = record.find(FieldRef{element, pattern});
    return field == nullptr ? QString() : field->now.value.toString();
}

/// What the lexicons make of the words of a request: names of treatments and ingredients of drugs.
QStringList treatmentsIn(const QString &request)
{
    const Lexicons &lexicons = Lexicons::builtIn();
    const Tokens tokens = tokenize(request);
    QStringList names;
    for (const PhraseMatch &match : lexicons.treatmentIndex().find(request, tokens))
        names.append(lexicons.treatments().at(match.entry).name);
    for (const PhraseMatch &match : lexicons.drugIndex().find(request, tokens))
        names.append(lexicons.drugs().at(match.entry).ingredients);
    return names;
}

bool isInLexicon(const QString &treatment)
{
    const Lexicons &lexicons = Lexicons::builtIn();
    return std::ranges::contains(lexicons.treatments(), treatment, &TreatmentEntry::name)
           || std::ranges::contains(lexicons.drugs(), treatment, &DrugEntry::ingredients);
}

bool treatmentFits(const QString &treatment, const QString &request)
{
    if (request.isEmpty() || !isInLexicon(treatment))
        return treatment.isEmpty() || request.isEmpty() || sharesAWord(treatment, request);
    const QStringList named = treatmentsIn(request);
    const auto holds = [&](const QString &name) { return name.contains(treatment) || treatment.contains(name); };
    return named.isEmpty() || std::ranges::any_of(named, holds);
}

/// Whether the class of a treatment is one that the lexicons know it by.
bool categoryFits(const QString &treatment, const QString &category, bool isSub)
{
    const Lexicons &lexicons = Lexicons::builtIn();
    bool isKnown = false;
    for (const TreatmentEntry &entry : lexicons.treatments()) {
        isKnown = isKnown || entry.name == treatment;
        if (entry.name == treatment && (isSub ? entry.subcategory : entry.category) == category)
            return true;
    }
    for (const DrugEntry &drug : lexicons.drugs()) {
        isKnown = isKnown || drug.ingredients == treatment;
        if (drug.ingredients == treatment && (isSub ? drug.drugClass : u"Pharmaceuticals"_s) == category)
            return true;
    }
    return !isKnown;
}

/// Whether a value fits those it follows from: a class its treatment, a treatment its request, the outcome the decisions.
bool agreesWithOthers(const FieldDefinition &definition, const ReviewField &field, const ReviewRecord &record)
{
    const ElementId item = field.ref.element;
    const QString text = field.now.value.toString();
    const bool isSub = definition.pattern == u"items[].subcategory";
    if (definition.pattern == u"items[].treatment")
        return treatmentFits(text, textAt(record, item, u"items[].request"_s));
    if (isSub || definition.pattern == u"items[].category") {
        const ReviewField *associated = record.find(FieldRef{item, u"items[].associated"_s});
        if (associated != nullptr && associated->now.value.toBool())
            return text == (isSub ? u"Adjunct Surgical Services"_s : u"Surgery"_s);
        return categoryFits(textAt(record, item, u"items[].treatment"_s), text, isSub);
    }
    if (definition.pattern != u"case.outcome")
        return true;
    QStringList decisions;
    for (const ReviewElement &element : record.elementsOf(u"items[]"))
        decisions.append(textAt(record, element.id, u"items[].decision"_s));
    const QString outcome = outcomeOf(decisions);
    return outcome.isEmpty() || outcome == text;
}

std::optional<Doubt> doubtOfMachine(const FieldDefinition &definition, const ReviewField &field,
                                    const ReviewRecord &record, double threshold)
{
    if (!agreesWithWords(definition, field))
        return Doubt{u"words-differ"_s, {field.quote.left(60)}};
    if (!agreesWithOthers(definition, field, record))
        return Doubt{u"others-differ"_s, {}};
    if (field.now.evidence == EvidenceState::Ambiguous)
        return Doubt{u"evidence-ambiguous"_s, {}};
    if (const Finding *finding = findingAbout(field.path, record))
        return Doubt{u"finding"_s, QStringList{finding->rule} + finding->parameters};
    if (definition.review == ReviewRule::Always)
        return Doubt{u"always"_s, {}};
    if (definition.source == FieldSource::Letter && field.confidence < threshold)
        return Doubt{u"low-confidence"_s, {QString::number(qRound(field.confidence * 100))}};
    return std::nullopt;
}

/// The elements in which a field can stand: the letter itself, every item, or what the list has.
QList<ElementId> placesOf(const FieldDefinition &definition, const ReviewRecord &record)
{
    if (!definition.pattern.contains(u"[]"))
        return {ElementId{}};
    if (!definition.isItemField())
        return {};
    QList<ElementId> items;
    for (const ReviewElement &element : record.elements) {
        if (element.pattern == u"items[]")
            items.append(element.id);
    }
    return items;
}

bool isEmptyAt(const FieldDefinition &definition, ElementId place, const ReviewRecord &record)
{
    if (definition.isList())
        return record.elementsOf(definition.pattern, place).isEmpty()
               && record.find(FieldRef{place, definition.pattern}) == nullptr;
    return record.find(FieldRef{place, definition.pattern}) == nullptr;
}

bool startsWithAny(QStringView pattern, std::initializer_list<QStringView> starts)
{
    return std::ranges::any_of(starts, [pattern](QStringView start) { return pattern.startsWith(start); });
}

} // namespace

bool waitsIn(ReviewProfile profile, const FieldDefinition &definition)
{
    const QStringView pattern = definition.pattern;
    const bool isOutcome = startsWithAny(pattern, {u"case.number", u"case.decision_date", u"case.outcome",
                                                   u"items[].request", u"items[].disputed", u"items[].decision",
                                                   u"items[].treatment", u"items[].verdict", u"items[].grounds"});
    switch (profile) {
    case ReviewProfile::Everything: return true;
    case ReviewProfile::Outcome: return isOutcome;
    case ReviewProfile::UrFeedback:
        return isOutcome
               || startsWithAny(pattern, {u"ur.", u"case.ur_", u"rfa.", u"items[].ur_", u"items[].claims_",
                                          u"items[].imr_", u"items[].rationale"});
    case ReviewProfile::Research:
        return startsWithAny(pattern, {u"patient.", u"injury.", u"clinical.", u"reviewer.", u"items[]"});
    }
    return true;
}

std::optional<Doubt> doubtOf(const FieldDefinition &definition, const ReviewField *field, const ReviewRecord &record,
                             const ReviewRules &rules)
{
    if (definition.review == ReviewRule::Never || !waitsIn(rules.profile, definition))
        return std::nullopt;
    if (!field)
        return doubtOfEmpty(definition, record);
    if (field->now.evidence == EvidenceState::NotInText)
        return Doubt{u"evidence-lost"_s, {}};
    if (field->now.state != ValueState::Proposed)
        return std::nullopt;
    if (field->now.value.isUndefined())
        return doubtOfEmpty(definition, record);
    return doubtOfMachine(definition, *field, record, rules.threshold);
}

WaitingCount countWaiting(const FieldCatalogue &catalogue, const ReviewRecord &record, const ReviewRules &rules)
{
    WaitingCount count;
    for (const ReviewField &field : record.fields) {
        const FieldDefinition *definition = catalogue.find(field.ref.pattern);
        if (!definition)
            continue;
        ++count.all;
        count.waiting += doubtOf(*definition, &field, record, rules) ? 1 : 0;
    }
    for (const FieldDefinition &definition : catalogue.fields()) {
        if (!doubtOf(definition, nullptr, record, rules))
            continue;
        QList<ElementId> places = placesOf(definition, record);
        if (definition.isList() && !definition.isItemField())
            places = {ElementId{}};
        const auto empty = std::ranges::count_if(places,
                                                 [&](ElementId place) { return isEmptyAt(definition, place, record); });
        count.waiting += static_cast<int>(empty);
        count.all += static_cast<int>(empty);
    }
    return count;
}

} // namespace imr
