// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/exchange/exporter.h"
#include "core/store/storeservice.h"
#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(StoreService &service, const QString &query, const QString &folder, QWidget *parent)
    : QDialog(parent), m_service(service)
{
    setupLayout(folder);
    m_query->setText(query);
    m_found->setChecked(!query.isEmpty());
    connectSignals();
    count();
}

void ExportDialog::setupLayout(const QString &folder)
{
    setWindowTitle(tr("Export"));
    setObjectName(u"exportDialog"_s);
    m_format = new QComboBox(this);
    m_format->setObjectName(u"format"_s);
    m_format->addItem(tr("CSV, one row for each disputed item"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("JSON lines, one letter a line, with evidence and history"),
                      static_cast<int>(ExportFormat::Jsonl));
    m_all = new QRadioButton(tr("All letters"), this);
    m_all->setChecked(true);
    m_found = new QRadioButton(tr("Letters that a search finds"), this);
    m_query = new QLineEdit(this);
    m_query->setAccessibleName(tr("Search"));
    m_path = new QLineEdit(QDir(folder).filePath(u"determinations.csv"_s), this);
    m_path->setObjectName(u"path"_s);
    m_browse = new QPushButton(tr("Browse…"), this);
    m_browse->setAutoDefault(false);
    m_preview = new QLabel(this);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = new QPushButton(tr("Export"), buttons);
    m_export->setProperty("role", u"primary"_s);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *which = new QVBoxLayout;
    which->addWidget(m_all);
    which->addWidget(m_found);
    which->addWidget(m_query);
    auto *where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Letters"), which);
    form->addRow(tr("File"), where);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    setMinimumWidth(560);
}

void ExportDialog::connectSignals()
{
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::count);
    connect(m_query, &QLineEdit::textEdited, this, [this] {
        m_found->setChecked(true);
        count();
    });
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        const QFileInfo file(m_path->text());
        m_path->setText(QDir(file.path()).filePath(file.completeBaseName() + ending()));
        refresh();
    });
}

QString ExportDialog::ending() const
{
    return m_format->currentData().toInt() == static_cast<int>(ExportFormat::Csv) ? u".csv"_s : u".jsonl"_s;
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending().mid(1));
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::count()
{
    const int serial = ++m_serial;
    const QString query = request().query;
    m_letters = -1;
    m_service.read<QList<LetterId>>([query](const CaseStore &store) { return lettersOf(store, query); })
        .then(this, [this, serial](const Result<QList<LetterId>> &letters) {
            if (serial != m_serial)
                return;
            m_letters = letters ? static_cast<int>(letters->size()) : -1;
            refresh();
            if (!letters)
                m_preview->setText(wording::sentence(letters.error()));
        });
    refresh();
}

void ExportDialog::refresh()
{
    const bool replaces = QFileInfo::exists(m_path->text());
    const QString letters = m_letters < 0 ? tr("Counting the letters …")
                                          : tr("%n letter(s) will be written.", nullptr, m_letters);
    m_preview->setText(replaces ? letters + u' ' + tr("The file exists and will be replaced.") : letters);
    m_export->setEnabled(m_letters > 0 && !m_path->text().trimmed().isEmpty());
}

ExportJob::Request ExportDialog::request() const
{
    return {.database = m_service.path(),
            .query = m_found->isChecked() ? m_query->text().trimmed() : QString(),
            .format = static_cast<ExportFormat>(m_format->currentData().toInt()),
            .path = m_path->text().trimmed()};
}

} // namespace imr
