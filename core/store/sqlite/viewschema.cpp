// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/viewschema.h"

#include <algorithm>

#include "core/store/sqlite/schemaguard.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

struct Column {
    const char *name;
    const char *meaning;
};

const ViewColumn letterId{u"letter_id"_s, u"Number of the letter in this database."_s, {}};
const ViewColumn shortId{u"short_id"_s, u"Id of the letter, the first digits of its content's hash."_s, {}};

ViewColumn fieldColumn(const FieldDefinition &field, const QString &name)
{
    return {name, field.help, field.pattern};
}

/// The columns of a view that are fields of one value each, but for those that are named before.
void appendFields(QList<ViewColumn> &columns, const FieldCatalogue &catalogue, const QStringList &first, bool ofItems)
{
    const auto isPlain = [&](const FieldDefinition &field) {
        const QString rest = ofItems && field.isItemField() ? field.pattern.sliced(7) : field.pattern;
        return field.isItemField() == ofItems && !rest.contains(u"[]");
    };
    for (const QString &pattern : first) {
        if (const FieldDefinition *field = catalogue.find(pattern))
            columns.append(fieldColumn(*field, field->exportName));
    }
    for (const FieldDefinition &field : catalogue.fields()) {
        if (isPlain(field) && !first.contains(field.pattern))
            columns.append(fieldColumn(field, field.exportName));
    }
}

ViewDescription described(const QString &name, const QString &meaning, const QList<Column> &columns)
{
    ViewDescription view{name, meaning, {}};
    for (const Column &column : columns)
        view.columns.append({QString::fromLatin1(column.name), QString::fromLatin1(column.meaning), {}});
    return view;
}

ViewDescription determinations(const FieldCatalogue &catalogue)
{
    ViewDescription view{u"determinations"_s, u"One row for each letter."_s, {letterId, shortId}};
    const auto add = [&](const char *name, const QString &pattern) {
        if (const FieldDefinition *field = catalogue.find(pattern))
            view.columns.append(fieldColumn(*field, QString::fromLatin1(name)));
    };
    add("case_number", u"case.number"_s);
    add("decision_date", u"case.decision_date"_s);
    view.columns.append({{u"layout"_s, u"Layout of the letter, A to F."_s, {}},
                         {u"file_name"_s, u"Name of the file that was imported."_s, {}},
                         {u"batch"_s, u"Name of the import that brought the letter."_s, {}},
                         {u"state"_s, u"How far the letter is: new, in work, verified, set aside."_s, {}}});
    add("outcome", u"case.outcome"_s);
    add("patient_age", u"patient.age"_s);
    add("patient_sex", u"patient.sex"_s);
    view.columns.append({{u"specialty"_s, u"Specialties of the reviewer, parted by commas."_s, {}},
                         {u"items"_s, u"Number of disputed items."_s, {}},
                         {u"overturned"_s, u"Number of items that were overturned."_s, {}},
                         {u"waiting"_s, u"Number of values that wait for a person."_s, {}},
                         {u"findings"_s, u"Number of places that do not agree."_s, {}}});
    QList<ViewColumn> more;
    appendFields(more, catalogue, {}, false);
    for (const ViewColumn &column : std::as_const(more)) {
        const bool isThere = std::ranges::contains(view.columns, column.field, &ViewColumn::field);
        if (!isThere)
            view.columns.append(column);
    }
    return view;
}

ViewDescription items(const FieldCatalogue &catalogue)
{
    ViewDescription view{
        u"items"_s,
        u"One row for each disputed item."_s,
        {letterId,
         shortId,
         {u"case_number"_s, u"The IMR case number."_s, u"case.number"_s},
         {u"decision_date"_s, u"Date of the decision."_s, u"case.decision_date"_s},
         {u"item"_s, u"Place of the item in the letter, from 0."_s, {}},
         {u"element_id"_s, u"Number of the item, which stays when items are added or removed."_s, {}}}};
    appendFields(view.columns, catalogue,
                 {u"items[].request"_s, u"items[].treatment"_s, u"items[].category"_s, u"items[].subcategory"_s,
                  u"items[].decision"_s, u"items[].verdict"_s, u"items[].rationale"_s},
                 true);
    return view;
}

ViewDescription citations()
{
    return described(u"citations"_s, u"One row for each guideline that was cited."_s,
                     {{"letter_id", "Number of the letter in this database."},
                      {"short_id", "Id of the letter."},
                      {"case_number", "The IMR case number."},
                      {"item", "Place of the item in the letter, from 0."},
                      {"position", "Place of the citation in the item, from 0."},
                      {"cited_by", "Who cited: claims administrator or reviewer."},
                      {"source", "MTUS, ODG, ACOEM or other."},
                      {"title", "Chapter or work."},
                      {"year", "Year or edition, as text."},
                      {"sections", "JSON array of the sections that were named."},
                      {"pages", "Pages, as text."},
                      {"quote", "The words of the letter, white space folded."},
                      {"page", "Page of the letter, from 1."},
                      {"state", "State of the value, as in mentions."},
                      {"element_id", "Number of the citation, which stays when others are added or removed."}});
}

ViewDescription mentions()
{
    return described(u"mentions"_s, u"One row for each current value, with its evidence."_s,
                     {{"letter_id", "Number of the letter in this database."},
                      {"short_id", "Id of the letter."},
                      {"case_number", "The IMR case number."},
                      {"field", "The field, as the dictionary of fields names it."},
                      {"item", "Place of the item in the letter, from 0; empty outside of items."},
                      {"position", "Place in the list, from 0; empty outside of lists."},
                      {"value",
                       "The value: text, number, 0 or 1, or JSON for a citation; empty where absent or unreadable."},
                      {"quote", "The words of the letter, white space folded."},
                      {"page", "Page of the letter, from 1."},
                      {"span_start", "Where the words begin in the letter's text, in characters from 0."},
                      {"span_end", "Where they end, exclusive."},
                      {"state", "proposed, accepted, confirmed, corrected, absent, unreadable, confirmed (imported)."},
                      {"evidence", "located, ambiguous, not in text, outside, none needed."},
                      {"outside_source", "Where a value from outside the letter was taken from."},
                      {"confidence", "Probability that the extracted value is right, 0 to 1."},
                      {"rule", "The rule that found it."},
                      {"element_id", "Number of the item or list element; 0 for the letter itself."}});
}

ViewDescription history()
{
    return described(
        u"history"_s, u"One row for each event: nothing is ever changed or taken out of it but by deleting a letter."_s,
        {{"event_id", "Number of the event, in the order of time."},
         {"time", "When, UTC, ISO 8601."},
         {"reviewer", "In whose name."},
         {"letter_id", "Number of the letter in this database."},
         {"short_id", "Id of the letter."},
         {"case_number", "The IMR case number."},
         {"element_id", "Number of the item or list element; 0 for the letter itself."},
         {"field", "The field; empty for the letter as a whole."},
         {"kind",
          "import, correct, confirm, rebind, absent, unreadable, outside, add, remove, values, bulk, reextract, "
          "state, undo, redo."},
         {"before", "JSON of what was held before."},
         {"after", "JSON of what was held after."},
         {"reason", "Why, where it was told."},
         {"group_id", "Events of one action have one number."},
         {"undoes_group", "Of an undo or redo: the action that it took back or brought back."}});
}

} // namespace

QList<ViewDescription> viewSchema(const FieldCatalogue &catalogue)
{
    QList<ViewDescription> views{determinations(catalogue), items(catalogue), citations(), mentions(), history()};
    for (ViewDescription &view : views) {
        // A field that came into the catalogue later has no column yet: it is in "mentions".
        const QStringList columns = sqlite::columnsOfView(view.name);
        view.columns.removeIf([&](const ViewColumn &column) { return !columns.contains(column.name); });
    }
    return views;
}

QString sqlTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText: return u"text"_s;
    case FieldType::Date: return u"date (ISO 8601)"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Number: return u"number"_s;
    case FieldType::Boolean: return u"boolean (0, 1)"_s;
    case FieldType::Choice: return u"one of a list"_s;
    case FieldType::Citation: return u"citation (JSON)"_s;
    }
    return {};
}

} // namespace imr
