// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuesimport.h"

#include <algorithm>

#include "core/fields/fieldinput.h"
#include "core/review/edits.h"
#include "core/search/searchrequest.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// Makes the plan row by row. Refuses what it cannot place and goes on.
class Planner {
public:
    Planner(const CaseStore &store, const CsvContent &table, const ValuesMap &map, const FieldCatalogue &catalogue,
            const QString &fileName, PersonsValues personsValues)
        : m_store(store), m_table(table), m_map(map), m_catalogue(catalogue), m_fileName(fileName),
          m_personsValues(personsValues)
    {
    }

    Result<ValuesPlan> run()
    {
        for (const CsvContent::Row &row : m_table.rows)
            planRow(row);
        return m_plan;
    }

private:
    QString cell(const CsvContent::Row &row, const QString &column) const
    {
        const qsizetype at = m_table.header.indexOf(column);
        return at < 0 ? QString() : row.cells.at(at).trimmed();
    }

    void refuse(const CsvContent::Row &row, const QString &column, Error error)
    {
        error.subject = u"%1:%2"_s.arg(m_fileName).arg(row.line);
        m_plan.refused.append({row.line, column, error});
    }

    /// By case number and id in the index; by another field through the search for its value.
    Result<LetterId> letterOf(const QString &name) const
    {
        if (m_map.key == u"case.number" || m_map.key == u"letter")
            return m_store.resolve(name);
        const FieldDefinition *field = m_catalogue.find(m_map.key);
        const auto value = parseFieldInput(*field, name);
        if (!value)
            return value.error();
        const auto places = m_store.occurrences(m_map.key, *value, 2);
        if (!places)
            return places.error();
        if (places->isEmpty())
            return Error{ErrorCode::CaseNotFound, name, {}, {}};
        if (places->size() > 1 && places->first().letter != places->last().letter)
            return Error{ErrorCode::CaseAmbiguous,
                         name,
                         {places->first().shortId + u", "_s + places->last().shortId},
                         {}};
        return places->first().letter;
    }

    void planRow(const CsvContent::Row &row)
    {
        const QString name = cell(row, m_map.keyColumn);
        const Result<LetterId> letter = letterOf(name);
        if (!letter)
            return refuse(row, m_map.keyColumn, letter.error());
        if (!m_records.contains(*letter)) {
            const auto record = m_store.record(*letter);
            if (!record)
                return refuse(row, m_map.keyColumn, record.error());
            m_records.insert(*letter, *record);
        }
        for (const ValuesMap::Column &column : m_map.columns) {
            if (!cell(row, column.name).isEmpty())
                planCell(row, column, m_records[*letter]);
        }
    }

    /// The path of a column in a row: "items[].x" takes its number from the item column.
    std::optional<FieldPath> pathOf(const CsvContent::Row &row, const ValuesMap::Column &column) const
    {
        if (!column.path.contains(u"[]"))
            return FieldPath::parse(column.path);
        bool isNumber = false;
        const int number = cell(row, m_map.itemColumn).toInt(&isNumber);
        const bool isPlainItemField = column.path.startsWith(u"items[]") && column.path.count(u"[]"_s) == 1;
        if (!isNumber || number < 1 || !isPlainItemField)
            return std::nullopt;
        return FieldPath(column.path, number - 1);
    }

    std::optional<FieldRef> refOf(const ReviewRecord &record, const FieldPath &path) const
    {
        if (path.first() < 0)
            return FieldRef{{}, path.pattern()};
        const QString outer = elementPattern(path.pattern());
        const bool isInner = path.second() >= 0;
        const auto at = [&](const QString &pattern, ElementId parent, int position) {
            const QList<ReviewElement> elements = record.elementsOf(pattern, parent);
            return position < elements.size() ? elements.at(position).id : ElementId{};
        };
        ElementId element = at(isInner ? parentPattern(outer) : outer, {}, path.first());
        if (isInner && element.isValid())
            element = at(outer, element, path.second());
        return element.isValid() ? std::optional(FieldRef{element, path.pattern()}) : std::nullopt;
    }

    void planCell(const CsvContent::Row &row, const ValuesMap::Column &column, const ReviewRecord &record)
    {
        const auto path = pathOf(row, column);
        const FieldDefinition *field = path ? m_catalogue.find(path->pattern()) : nullptr;
        const auto ref = field ? refOf(record, *path) : std::nullopt;
        if (!ref)
            return refuse(row, column.name,
                          {ErrorCode::CellNotUsable, {}, {QString::number(row.line), column.name}, {}});
        if (field->source == FieldSource::Derived)
            return refuse(row, column.name, {ErrorCode::DerivedField, {}, {field->pattern}, {}});
        const int year = record.find(FieldPath(u"case.decision_date"_s))
                             ? record.find(FieldPath(u"case.decision_date"_s))->now.value.toString().left(4).toInt()
                             : 0;
        const auto value = parseFieldInput(*field, cell(row, column.name), year);
        if (!value)
            return refuse(row, column.name, value.error());
        planValue(row, column, record, {*path, *ref, *value});
    }

    struct Target {
        FieldPath path;
        FieldRef ref;
        QJsonValue value;
    };

    void planValue(const CsvContent::Row &row, const ValuesMap::Column &column, const ReviewRecord &record,
                   const Target &target)
    {
        const ReviewField *now = record.find(target.ref);
        const bool isPersons = now && now->now.state > ValueState::Accepted;
        const QJsonValue before = now ? now->now.value : QJsonValue(QJsonValue::Undefined);
        if (isPersons && before == target.value) {
            ++m_plan.unchanged;
            return;
        }
        if (isPersons && m_personsValues == PersonsValues::Keep)
            return refuse(row, column.name, {ErrorCode::KeptPersonsValue, {}, {target.path.toString()}, {}});
        m_plan.values.append({row.line, column.name, record.letter, record.shortId, record.caseNumber, target.path,
                              before, target.value});
        auto edits = std::ranges::find(m_plan.edits, record.letter, &LetterEdits::letter);
        if (edits == m_plan.edits.end())
            edits = m_plan.edits.insert(m_plan.edits.end(), LetterEdits{record.letter, {}});
        Edit edit;
        edit.kind = Edit::Kind::Import;
        edit.ref = target.ref;
        edit.value = target.value;
        edit.reason = m_fileName;
        edit.expectedVersion = now ? now->version : 0;
        edits->edits.append(edit);
    }

    const CaseStore &m_store;
    const CsvContent &m_table;
    const ValuesMap &m_map;
    const FieldCatalogue &m_catalogue;
    QString m_fileName;
    PersonsValues m_personsValues;
    QHash<LetterId, ReviewRecord> m_records;
    ValuesPlan m_plan;
};

} // namespace

Result<ValuesPlan> planValuesImport(const CaseStore &store, const CsvContent &table, const ValuesMap &map,
                                    const FieldCatalogue &catalogue, const QString &fileName,
                                    PersonsValues personsValues)
{
    return Planner(store, table, map, catalogue, fileName, personsValues).run();
}

} // namespace imr
