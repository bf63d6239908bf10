// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/valuesimport.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr QStringView itemPath = u"item";
constexpr QStringView letterPath = u"letter";

/// The field of a path with or without numbers.
const FieldDefinition *fieldOf(const QString &path, const FieldCatalogue &catalogue)
{
    if (const FieldDefinition *field = catalogue.find(path))
        return field;
    const auto parsed = FieldPath::parse(path);
    return parsed ? catalogue.find(parsed->pattern()) : nullptr;
}

QList<ValuesMap::Column> pairsOf(const QByteArray &text)
{
    QList<ValuesMap::Column> pairs;
    const QJsonDocument json = QJsonDocument::fromJson(text);
    if (json.isObject()) {
        const QJsonObject object = json.object();
        for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
            pairs.append({entry.key(), entry.value().toString()});
        return pairs;
    }
    QString lines = QString::fromUtf8(text);
    for (const QString &line : lines.replace(u'\n', u';').split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.lastIndexOf(u'=');
        if (!line.trimmed().isEmpty())
            pairs.append({line.first(std::max<qsizetype>(equals, 0)).trimmed(), line.sliced(equals + 1).trimmed()});
    }
    return pairs;
}

/// Columns that are named as fields are.
QList<ValuesMap::Column> pairsByName(const CsvContent &table, const FieldCatalogue &catalogue)
{
    QList<ValuesMap::Column> pairs;
    for (const QString &name : table.header) {
        const auto field = std::ranges::find_if(catalogue.fields(), [&](const FieldDefinition &definition) {
            const bool isPlain = definition.source != FieldSource::Derived && !definition.isList();
            return isPlain && (definition.pattern == name || definition.exportName == name);
        });
        if (field != catalogue.fields().end())
            pairs.append({name, field->pattern});
        else if (name == u"item_number" || name == itemPath)
            pairs.append({name, itemPath.toString()});
    }
    return pairs;
}

/// The column that names the letter: told by the map, or named as the key.
QString keyColumnOf(const ValuesMap &map, const CsvContent &table, const FieldCatalogue &catalogue)
{
    const FieldDefinition *field = catalogue.find(map.key);
    for (const QString &name : {map.key, field ? field->exportName : u"letter_id"_s}) {
        if (table.header.contains(name))
            return name;
    }
    return {};
}

Error unknownColumn(const QString &name, const CsvContent &table)
{
    return {ErrorCode::UnknownColumn, {}, {name, table.header.join(u", "_s)}, {}};
}

} // namespace

Result<ValuesMap> parseValuesMap(const QByteArray &text, const QString &key, const CsvContent &table,
                                 const FieldCatalogue &catalogue)
{
    ValuesMap map;
    map.key = key;
    const bool isKnownKey = key == letterPath || catalogue.find(key);
    if (!isKnownKey)
        return Error{ErrorCode::UnknownField, {}, {key}, {}};
    for (const ValuesMap::Column &pair : text.trimmed().isEmpty() ? pairsByName(table, catalogue) : pairsOf(text)) {
        if (!table.header.contains(pair.name))
            return unknownColumn(pair.name, table);
        if (pair.path == itemPath)
            map.itemColumn = pair.name;
        else if (pair.path == key)
            map.keyColumn = pair.name;
        else if (fieldOf(pair.path, catalogue))
            map.columns.append(pair);
        else
            return Error{ErrorCode::UnknownField, {}, {pair.path}, {}};
    }
    if (map.keyColumn.isEmpty())
        map.keyColumn = keyColumnOf(map, table, catalogue);
    if (map.keyColumn.isEmpty())
        return unknownColumn(key, table);
    return map;
}

} // namespace imr
