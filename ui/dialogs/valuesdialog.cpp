// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/valuesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/fields/fieldinput.h"
#include "core/letter/letterreader.h"
#include "core/store/storeservice.h"
#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

ValuesDialog::ValuesDialog(StoreService &service, const FieldCatalogue &catalogue, const QString &reviewer,
                           const QString &path, QWidget *parent)
    : QDialog(parent), m_service(service), m_catalogue(catalogue), m_reviewer(reviewer),
      m_fileName(QFileInfo(path).fileName())
{
    setWindowTitle(tr("Import values of %1").arg(m_fileName));
    setObjectName(u"valuesDialog"_s);
    setupLayout();
    readTable(path);
}

void ValuesDialog::setupLayout()
{
    auto *inside = new QWidget(this);
    m_columns = new QFormLayout(inside);
    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    m_replaces = new QCheckBox(tr("Also where a person has checked the value"), this);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"values"_s);
    m_list->setHeaderLabels({tr("Letter"), tr("Field"), tr("Now"), tr("Will be")});
    m_list->setRootIsDecorated(false);
    m_words = new QLabel(this);
    m_words->setObjectName(u"words"_s);
    m_words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);
    m_import->setEnabled(false);
    disconnect(buttons, nullptr, this, nullptr);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ValuesDialog::import);
    connect(m_replaces, &QCheckBox::toggled, this, &ValuesDialog::plan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(area, 1);
    layout->addWidget(m_replaces);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    setMinimumSize(680, 560);
}

/// Tables are small beside letters: reading one takes less than a frame.
void ValuesDialog::readTable(const QString &path)
{
    const Result<QByteArray> bytes = readFileBytes(path);
    const Result<CsvContent> table = bytes ? readCsv(*bytes, m_fileName) : Result<CsvContent>(bytes.error());
    if (!table) {
        m_words->setText(wording::sentence(table.error()));
        return;
    }
    m_table = *table;
    addColumns();
    plan();
}

void ValuesDialog::addColumns()
{
    for (const QString &name : std::as_const(m_table.header)) {
        auto *fields = new QComboBox(this);
        fields->addItem(tr("leave out"), QString());
        fields->addItem(tr("number of the item"), u"item"_s);
        for (const FieldDefinition &field : m_catalogue.fields()) {
            const bool isPlain = !field.isList() && field.pattern.count(u"[]"_s) == (field.isItemField() ? 1 : 0);
            if (field.source == FieldSource::Derived || !isPlain)
                continue;
            fields->addItem(wording::groupName(field.group) + u": "_s + wording::label(field), field.pattern);
            if (field.pattern == name || field.exportName == name)
                fields->setCurrentIndex(fields->count() - 1);
        }
        connect(fields, &QComboBox::currentIndexChanged, this, &ValuesDialog::plan);
        m_columns->addRow(name, fields);
        m_fields.append(fields);
    }
}

QString ValuesDialog::mapText() const
{
    QStringList pairs;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (const QString path = m_fields.at(i)->currentData().toString(); !path.isEmpty())
            pairs.append(m_table.header.at(i) + u'=' + path);
    }
    return pairs.join(u'\n');
}

void ValuesDialog::plan()
{
    const auto map = parseValuesMap(mapText().toUtf8() + '\n', u"case.number"_s, m_table, m_catalogue);
    if (!map || mapText().isEmpty()) {
        showPlan(ValuesPlan());
        m_words->setText(tr("Say which column holds the case number, and which field each other column goes into."));
        return;
    }
    const int serial = ++m_serial;
    const auto persons = m_replaces->isChecked() ? PersonsValues::Replace : PersonsValues::Keep;
    m_service
        .read<ValuesPlan>([table = m_table, map = *map, name = m_fileName, persons,
                           catalogue = &m_catalogue](const CaseStore &store) {
            return planValuesImport(store, table, map, *catalogue, name, persons);
        })
        .then(this, [this, serial](const Result<ValuesPlan> &planned) {
            if (serial == m_serial)
                showPlan(planned);
        });
}

void ValuesDialog::showPlan(const Result<ValuesPlan> &planned)
{
    m_list->clear();
    m_plan = planned ? *planned : ValuesPlan();
    for (const PlannedValue &value : std::as_const(m_plan.values)) {
        const FieldDefinition *field = m_catalogue.find(value.path.pattern());
        new QTreeWidgetItem(m_list,
                            {value.caseNumber.isEmpty() ? value.shortId : value.caseNumber, value.path.toString(),
                             displayText(*field, value.before), displayText(*field, value.after)});
    }
    for (const RefusedCell &cell : std::as_const(m_plan.refused))
        new QTreeWidgetItem(m_list,
                            {tr("line %1").arg(cell.line), cell.column, tr("left out"), wording::sentence(cell.error)});
    m_import->setEnabled(!m_plan.edits.isEmpty());
    m_words->setText(planned ? tr("%1 values are brought in, %2 are as they were, %3 are left out.")
                                   .arg(m_plan.values.size())
                                   .arg(m_plan.unchanged)
                                   .arg(m_plan.refused.size())
                             : wording::sentence(planned.error()));
}

void ValuesDialog::import()
{
    m_import->setEnabled(false);
    m_service
        .write<Applied>([edits = m_plan.edits, reviewer = m_reviewer](CaseStore &store) {
            return store.applyToMany(edits, reviewer, u"values"_s);
        })
        .then(this, [this](const Result<Applied> &applied) {
            if (!applied) {
                m_words->setText(wording::sentence(applied.error()));
                return;
            }
            Q_EMIT imported(m_plan.values.size());
            accept();
        });
}

} // namespace imr
