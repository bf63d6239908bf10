// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fieldcatalogue.h"

#include <array>
#include <optional>
#include <utility>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE needs a function outside of any namespace.
static void initCoreData()
{
    Q_INIT_RESOURCE(imr_core_data);
}

namespace imr {
namespace {

template <typename Enum, std::size_t Count>
using Names = std::array<std::pair<QLatin1StringView, Enum>, Count>;

constexpr Names<FieldType, 8> typeNames{{{"text"_L1, FieldType::Text},
                                         {"longText"_L1, FieldType::LongText},
                                         {"date"_L1, FieldType::Date},
                                         {"integer"_L1, FieldType::Integer},
                                         {"number"_L1, FieldType::Number},
                                         {"boolean"_L1, FieldType::Boolean},
                                         {"choice"_L1, FieldType::Choice},
                                         {"citation"_L1, FieldType::Citation}}};
constexpr Names<FieldGroup, 6> groupNames{{{"case"_L1, FieldGroup::Case},
                                           {"reviewer"_L1, FieldGroup::Reviewer},
                                           {"person"_L1, FieldGroup::Person},
                                           {"clinical"_L1, FieldGroup::Clinical},
                                           {"item"_L1, FieldGroup::Item},
                                           {"guideline"_L1, FieldGroup::Guideline}}};
constexpr Names<FieldSource, 3> sourceNames{
    {{"letter"_L1, FieldSource::Letter}, {"derived"_L1, FieldSource::Derived}, {"office"_L1, FieldSource::Office}}};
constexpr Names<ReviewRule, 3> reviewNames{
    {{"never"_L1, ReviewRule::Never}, {"whenInDoubt"_L1, ReviewRule::WhenInDoubt}, {"always"_L1, ReviewRule::Always}}};

Error damaged(const QString &field, const QString &detail)
{
    return {ErrorCode::CatalogueDamaged, field, {}, detail};
}

/// The enumerator of a name; @p otherwise where the entry lacks it, nothing where the name is unknown.
template <typename Enum, std::size_t Count>
std::optional<Enum> named(const QJsonObject &entry, QLatin1StringView key, const Names<Enum, Count> &names,
                          std::optional<Enum> otherwise)
{
    if (!entry.contains(key))
        return otherwise;
    const QString name = entry.value(key).toString();
    for (const auto &[known, value] : names) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

bool isWellFormedPath(const QString &path)
{
    static const QRegularExpression form(uR"(^[a-z][a-z_0-9]*(\[\])?(\.[a-z][a-z_0-9]*(\[\])?){0,2}$)"_s);
    return form.match(path).hasMatch() && path.count(u'[') <= 2;
}

QList<FieldChoice> choicesOf(const QJsonArray &array)
{
    QList<FieldChoice> choices;
    for (const QJsonValue &entry : array) {
        const QString value = entry[u"value"].toString();
        choices.append({value, entry[u"label"].toString(value)});
    }
    return choices;
}

Result<FieldDefinition> definitionOf(const QJsonObject &entry)
{
    FieldDefinition field;
    field.pattern = entry[u"path"].toString();
    if (!isWellFormedPath(field.pattern))
        return damaged(field.pattern, u"the path is not well formed"_s);
    const auto type = named(entry, "type"_L1, typeNames, {FieldType::Text});
    const auto group = named(entry, "group"_L1, groupNames, {FieldGroup::Case});
    const auto source = named(entry, "source"_L1, sourceNames, {FieldSource::Letter});
    const auto review = named(entry, "review"_L1, reviewNames, {ReviewRule::WhenInDoubt});
    if (!type || !group || !source || !review)
        return damaged(field.pattern, u"type, group, source or review has an unknown name"_s);
    field.type = *type;
    field.group = *group;
    field.source = *source;
    field.review = *review;
    field.label = entry[u"label"].toString();
    field.help = entry[u"help"].toString();
    field.exportName = entry[u"export"].toString();
    field.choices = choicesOf(entry[u"choices"].toArray());
    for (const QJsonValue &layout : entry[u"expected"].toArray())
        field.expectedIn.append(layout.toString());
    field.recipe = {entry[u"extract"][u"after"].toString(), entry[u"extract"][u"pattern"].toString()};
    field.isFacet = entry[u"facet"].toBool();
    return field;
}

/// What is wrong with a definition by itself; empty where nothing is.
QString faultOf(const FieldDefinition &field)
{
    if (field.label.isEmpty() || field.exportName.isEmpty())
        return u"label and export name are needed"_s;
    if ((field.type == FieldType::Choice) == field.choices.isEmpty())
        return u"a choice, and nothing else, has choices"_s;
    QSet<QString> values;
    for (const FieldChoice &choice : field.choices) {
        if (choice.value.isEmpty() || values.contains(choice.value))
            return u"a choice is empty or stands twice"_s;
        values.insert(choice.value);
    }
    if (!field.recipe.pattern.isEmpty()) {
        const QRegularExpression pattern(field.recipe.pattern);
        if (!pattern.isValid() || pattern.captureCount() < 1)
            return u"the pattern is no regular expression with a group"_s;
    }
    return {};
}

Result<QList<FieldDefinition>> definitionsOf(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return damaged({}, u"byte %1: %2"_s.arg(fault.offset).arg(fault.errorString()));
    if (document[u"schema"].toString() != u"imr.catalogue/1" || !document[u"fields"].isArray())
        return damaged({}, u"not an imr.catalogue/1"_s);
    QList<FieldDefinition> fields;
    for (const QJsonValue &entry : document[u"fields"].toArray()) {
        Result<FieldDefinition> field = definitionOf(entry.toObject());
        if (!field)
            return field.error();
        if (const QString wrong = faultOf(*field); !wrong.isEmpty())
            return damaged(field->pattern, wrong);
        fields.append(*std::move(field));
    }
    return fields;
}

} // namespace

const FieldCatalogue &FieldCatalogue::builtIn()
{
    static const FieldCatalogue catalogue = [] {
        initCoreData();
        QFile file(u":/imr/fields.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The built-in field catalogue is missing.");
        Result<FieldCatalogue> loaded = fromJson(file.readAll());
        if (!loaded)
            qFatal("The built-in field catalogue is damaged: %s", qPrintable(loaded.error().detail));
        return *std::move(loaded);
    }();
    return catalogue;
}

Result<FieldCatalogue> FieldCatalogue::fromJson(const QByteArray &json, const QByteArray &extension)
{
    FieldCatalogue catalogue;
    QSet<QString> exportNames;
    for (const QByteArray &part : extension.isEmpty() ? QByteArrayList{json} : QByteArrayList{json, extension}) {
        const Result<QList<FieldDefinition>> fields = definitionsOf(part);
        if (!fields)
            return fields.error();
        for (const FieldDefinition &field : *fields) {
            if (catalogue.m_index.contains(field.pattern))
                return damaged(field.pattern, u"the path stands twice"_s);
            if (exportNames.contains(field.exportName))
                return damaged(field.pattern, u"the export name stands twice"_s);
            exportNames.insert(field.exportName);
            catalogue.m_index.insert(field.pattern, catalogue.m_fields.size());
            catalogue.m_fields.append(field);
        }
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(json);
    hash.addData(extension);
    catalogue.m_hash = QString::fromLatin1(hash.result().toHex());
    return catalogue;
}

const FieldDefinition *FieldCatalogue::find(QStringView pattern) const
{
    const auto found = m_index.constFind(pattern.toString());
    return found == m_index.constEnd() ? nullptr : &m_fields.at(*found);
}

} // namespace imr
