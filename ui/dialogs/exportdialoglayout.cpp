// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ExportDialog that makes its widgets and puts them in their places.
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/wording/wording.h"
#include "ui/dialogs/exportdialog.h"

namespace imr {
using namespace Qt::StringLiterals;

void ExportDialog::makeWidgets(const QString &folder)
{
    setWindowTitle(tr("Export"));
    setObjectName(u"exportDialog"_s);
    m_preset = new QComboBox(this);
    m_preset->setObjectName(u"preset"_s);
    m_save = new QPushButton(tr("Save…"), this);
    m_remove = new QPushButton(tr("Remove"), this);
    m_all = new QRadioButton(tr("All letters"), this);
    m_all->setChecked(true);
    m_found = new QRadioButton(tr("Letters that a search finds"), this);
    m_query = new QLineEdit(this);
    m_query->setAccessibleName(tr("Search"));
    m_verified = new QCheckBox(tr("Only verified letters"), this);
    m_verified->setObjectName(u"verified"_s);
    m_allColumns = new QCheckBox(tr("All columns"), this);
    m_allColumns->setChecked(true);
    m_columns = new QListWidget(this);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_forExcel = new QCheckBox(tr("For Excel (byte order mark)"), this);
    m_describe = new QCheckBox(tr("With a description of the data (datapackage.json)"), this);
    m_describe->setChecked(true);
    m_path = new QLineEdit(QDir(folder).filePath(u"determinations.xlsx"_s), this);
    m_path->setObjectName(u"path"_s);
    m_browse = new QPushButton(tr("Browse…"), this);
    for (QPushButton *button : {m_save, m_remove, m_browse})
        button->setAutoDefault(false);
    m_firstRows = new QTableWidget(this);
    m_firstRows->setObjectName(u"firstRows"_s);
    m_firstRows->setAccessibleName(tr("The first rows"));
    m_firstRows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_firstRows->verticalHeader()->hide();
    m_losses = new QLabel(this);
    m_losses->setObjectName(u"losses"_s);
    m_losses->setWordWrap(true);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"preview"_s);
    m_summary->setWordWrap(true);
}

void ExportDialog::makeChoices()
{
    m_format = new QComboBox(this);
    m_format->setObjectName(u"format"_s);
    m_format->addItem(tr("Excel workbook, one row for each disputed item"), static_cast<int>(ExportFormat::Xlsx));
    m_format->addItem(tr("CSV"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("JSON lines, one letter a line, with evidence and history"),
                      static_cast<int>(ExportFormat::Jsonl));
    m_format->addItem(tr("SQLite, the tables for analysts"), static_cast<int>(ExportFormat::Sqlite));
    m_format->addItem(tr("Label Studio tasks"), static_cast<int>(ExportFormat::LabelStudio));
    m_rows = new QComboBox(this);
    m_rows->setObjectName(u"rows"_s);
    m_rows->addItem(tr("A row for each disputed item"), static_cast<int>(ExportRows::Items));
    m_rows->addItem(tr("A row for each determination"), static_cast<int>(ExportRows::Determinations));
    m_rows->addItem(tr("A row for each value, with its evidence"), static_cast<int>(ExportRows::Values));
    m_identity = new QComboBox(this);
    m_identity->setObjectName(u"identity"_s);
    m_identity->addItem(tr("As in the letters"), static_cast<int>(ExportIdentity::Kept));
    for (const FieldDefinition &field : m_catalogue.fields()) {
        if (field.pattern == u"case.number"_s)
            continue;
        auto *item = new QListWidgetItem(wording::label(field) + u" ("_s + field.exportName + u')', m_columns);
        item->setData(Qt::UserRole, field.exportName);
        item->setCheckState(Qt::Checked);
    }
    m_columns->setEnabled(false);
    listPresets({});
}

QFormLayout *ExportDialog::makeForm()
{
    auto *preset = new QHBoxLayout;
    preset->addWidget(m_preset, 1);
    preset->addWidget(m_save);
    preset->addWidget(m_remove);
    auto *which = new QVBoxLayout;
    which->addWidget(m_all);
    which->addWidget(m_found);
    which->addWidget(m_query);
    which->addWidget(m_verified);
    auto *where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Preset"), preset);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("CSV rows"), m_rows);
    form->addRow(tr("Letters"), which);
    form->addRow(tr("Identity"), m_identity);
    form->addRow(QString(), m_forExcel);
    form->addRow(QString(), m_describe);
    form->addRow(tr("File"), where);
    return form;
}

void ExportDialog::setupLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = new QPushButton(tr("Export"), buttons);
    m_export->setProperty("role", u"primary"_s);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *columns = new QVBoxLayout;
    columns->addWidget(new QLabel(tr("Columns"), this));
    columns->addWidget(m_allColumns);
    columns->addWidget(m_columns, 1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(24);
    choices->addLayout(makeForm(), 3);
    choices->addLayout(columns, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(choices);
    layout->addWidget(m_losses);
    layout->addWidget(m_firstRows, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    setMinimumSize(880, 640);
}

} // namespace imr
