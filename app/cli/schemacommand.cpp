// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/store/viewschema.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

QJsonArray choicesJson(const FieldDefinition &field)
{
    QJsonArray choices;
    for (const FieldChoice &choice : field.choices) {
        choices.append(choice.value);
    }
    return choices;
}

QJsonObject columnJson(const ViewColumn &column)
{
    QJsonObject json{{u"name"_s, column.name}, {u"meaning"_s, column.meaning}};
    if (!column.field.isEmpty()) {
        json.insert(u"field"_s, column.field);
    }
    return json;
}

QString sourceName(FieldSource source)
{
    switch (source) {
    case FieldSource::Letter: return u"letter"_s;
    case FieldSource::Derived: return u"derived"_s;
    case FieldSource::Office: return u"office"_s;
    }
    return {};
}

QJsonObject fieldJson(const FieldDefinition &field)
{
    QJsonObject json{{u"field"_s, field.pattern}, {u"export"_s, field.exportName},
                     {u"label"_s, field.label},   {u"type"_s, sqlTypeName(field.type)},
                     {u"meaning"_s, field.help},  {u"source"_s, sourceName(field.source)}};
    if (!field.choices.isEmpty()) {
        json.insert(u"values"_s, choicesJson(field));
    }
    return json;
}

QJsonObject schemaJson(const FieldCatalogue &catalogue)
{
    QJsonArray views;
    for (const ViewDescription &view : viewSchema(catalogue)) {
        QJsonArray columns;
        for (const ViewColumn &column : view.columns) {
            columns.append(columnJson(column));
        }
        views.append(QJsonObject{{u"name"_s, view.name}, {u"meaning"_s, view.meaning}, {u"columns"_s, columns}});
    }
    QJsonArray fields;
    for (const FieldDefinition &field : catalogue.fields()) {
        fields.append(fieldJson(field));
    }
    return {{u"views"_s, views}, {u"fields"_s, fields}};
}

ExitStatus runSchema(const Invocation &invocation)
{
    const FieldCatalogue &catalogue = FieldCatalogue::builtIn();
    Console &console = invocation.console();
    if (invocation.wantsJson()) {
        console.print(schemaJson(catalogue));
        return ExitStatus::Done;
    }
    console.print(
        tr(QT_TRANSLATE_NOOP("Cli", "Views for SQL, read-only and stable: columns are added, never renamed or "
                                    "removed.")));
    for (const ViewDescription &view : viewSchema(catalogue)) {
        console.print(u"\n%1: %2"_s.arg(view.name, view.meaning));
        for (const ViewColumn &column : view.columns) {
            console.print(u"  %1  %2"_s.arg(column.name.leftJustified(28), column.meaning));
        }
    }
    console.print(u"\n"_s
                  + tr(QT_TRANSLATE_NOOP("Cli", "Fields, as the column “field” of mentions and history names "
                                                "them:")));
    for (const FieldDefinition &field : catalogue.fields()) {
        console.print(u"  %1  %2: %3"_s.arg(field.pattern.leftJustified(36), sqlTypeName(field.type), field.help));
    }
    return ExitStatus::Done;
}

} // namespace

Command schemaCommand()
{
    return {"schema",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Cli", "Describes the views that a case database has for people who write SQL."),
            "imr schema --json",
            {Option::Json},
            {},
            runSchema};
}

} // namespace imr::cli
