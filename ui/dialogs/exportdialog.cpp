// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

#include "core/exchange/determinationtable.h"
#include "core/exchange/exportpresets.h"
#include "core/store/storeservice.h"
#include "core/wording/exportwording.h"
#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 5;
/// Enough of a long text to know it by.
constexpr qsizetype shownOfACell = 120;

struct Preview {
    qsizetype letters = 0;
    QList<QStringList> rows;
};

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

ExportDialog::ExportDialog(StoreService &service, const FieldCatalogue &catalogue, const QString &query,
                           const QString &folder, QWidget *parent)
    : QDialog(parent), m_service(service), m_catalogue(catalogue)
{
    makeWidgets(folder);
    makeChoices();
    setupLayout();
    m_query->setText(query);
    m_found->setChecked(!query.isEmpty());
    connectSignals();
    changeFormat();
}

void ExportDialog::connectSignals()
{
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::choosePreset);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::savePreset);
    connect(m_remove, &QPushButton::clicked, this, &ExportDialog::removePreset);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::changeFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ExportDialog::look);
    connect(m_identity, &QComboBox::currentIndexChanged, this, &ExportDialog::look);
    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::look);
    connect(m_verified, &QCheckBox::toggled, this, &ExportDialog::look);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::look);
    connect(m_allColumns, &QCheckBox::toggled, this, [this](bool all) {
        m_columns->setEnabled(!all);
        look();
    });
    connect(m_query, &QLineEdit::textEdited, this, [this] {
        m_found->setChecked(true);
        look();
    });
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

bool ExportDialog::isTable() const
{
    return format() == ExportFormat::Csv || format() == ExportFormat::Xlsx;
}

void ExportDialog::changeFormat()
{
    const QFileInfo file(m_path->text());
    m_path->setText(QDir(file.path()).filePath(file.completeBaseName() + fileEnding(format())));
    m_rows->setEnabled(format() == ExportFormat::Csv);
    m_forExcel->setEnabled(format() == ExportFormat::Csv);
    m_allColumns->setEnabled(isTable());
    m_columns->setEnabled(isTable() && !m_allColumns->isChecked());
    // The others hold the letters as they are.
    m_identity->setEnabled(canHideIdentity(format()));
    look();
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileEnding(format()).mid(1));
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::listPresets(const QString &current)
{
    m_preset->clear();
    m_preset->addItem(tr("None"));
    m_preset->addItems(exportpresets::names());
    m_preset->setCurrentIndex(qMax(0, current.isEmpty() ? 0 : m_preset->findText(current)));
    m_remove->setEnabled(m_preset->currentIndex() > 0);
}

void ExportDialog::choosePreset(int index)
{
    m_remove->setEnabled(index > 0);
    if (const std::optional<ExportRequest> preset = exportpresets::find(m_preset->itemText(index)); index > 0 && preset)
        showPreset(*preset);
}

void ExportDialog::savePreset()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save these choices"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_preset->currentIndex() > 0 ? m_preset->currentText() : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        exportpresets::save(name.trimmed(), request().dataset);
        listPresets(name.trimmed());
    });
    dialog->open();
}

void ExportDialog::removePreset()
{
    exportpresets::remove(m_preset->currentText());
    listPresets({});
}

void ExportDialog::showPreset(const ExportRequest &request)
{
    select(m_format, static_cast<int>(request.format));
    select(m_rows, static_cast<int>(request.rows));
    select(m_identity, static_cast<int>(request.identity));
    m_query->setText(request.query);
    (request.query.isEmpty() ? m_all : m_found)->setChecked(true);
    m_verified->setChecked(request.states == QList{LetterState::Verified});
    m_forExcel->setChecked(request.forExcel);
    m_describe->setChecked(request.withDescription);
    m_allColumns->setChecked(request.columns.isEmpty());
    for (int i = 0; i < m_columns->count(); ++i) {
        QListWidgetItem *item = m_columns->item(i);
        const bool isChosen = request.columns.isEmpty()
                              || request.columns.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    look();
}

/// Counts the letters and reads the first rows, in the store's reader thread.
void ExportDialog::look()
{
    const int serial = ++m_serial;
    m_letters = -1;
    m_service
        .read<Preview>(
            [dataset = request().dataset, catalogue = &m_catalogue](const CaseStore &store) -> Result<Preview> {
                const Result<QList<LetterId>> letters = lettersOf(store, dataset);
                if (!letters)
                    return letters.error();
                const Result<QList<QStringList>> rows = previewRows(store, *catalogue, dataset, rowsShown);
                if (!rows)
                    return rows.error();
                return Preview{letters->size(), *rows};
            })
        .then(this, [this, serial](const Result<Preview> &preview) {
            if (serial != m_serial)
                return;
            m_letters = preview ? static_cast<int>(preview->letters) : -1;
            showRows(preview ? preview->rows : QList<QStringList>());
            refresh();
            if (!preview)
                m_summary->setText(wording::sentence(preview.error()));
        });
    refresh();
}

void ExportDialog::showRows(const QList<QStringList> &rows)
{
    m_firstRows->setVisible(!rows.isEmpty());
    const QStringList header = rows.value(0);
    m_firstRows->clear();
    m_firstRows->setColumnCount(static_cast<int>(header.size()));
    m_firstRows->setHorizontalHeaderLabels(header);
    m_firstRows->setRowCount(static_cast<int>(qMax(qsizetype(0), rows.size() - 1)));
    for (int row = 1; row < rows.size(); ++row) {
        for (int column = 0; column < header.size(); ++column)
            m_firstRows->setItem(row - 1, column, new QTableWidgetItem(rows.at(row).value(column).left(shownOfACell)));
    }
}

void ExportDialog::refresh()
{
    const bool replaces = QFileInfo::exists(m_path->text());
    const QString letters = m_letters < 0 ? tr("Counting the letters …")
                                          : tr("%n letter(s) will be written.", nullptr, m_letters);
    m_summary->setText(replaces ? letters + u' ' + tr("The file exists and will be replaced.") : letters);
    QStringList losses;
    for (const ExportLoss loss : lossesOf(request().dataset))
        losses.append(wording::lossText(loss));
    m_losses->setText(losses.isEmpty() ? tr("Everything is in this form.")
                                       : tr("Not in this form: %1.").arg(losses.join(u"; ")));
    m_export->setEnabled(m_letters > 0 && !m_path->text().trimmed().isEmpty());
}

ExportJob::Request ExportDialog::request() const
{
    ExportRequest dataset;
    dataset.format = format();
    dataset.rows = static_cast<ExportRows>(m_rows->currentData().toInt());
    dataset.forExcel = m_forExcel->isChecked();
    dataset.withDescription = m_describe->isChecked();
    dataset.query = m_found->isChecked() ? m_query->text().trimmed() : QString();
    dataset.identity = m_identity->isEnabled() ? static_cast<ExportIdentity>(m_identity->currentData().toInt())
                                               : ExportIdentity::Kept;
    dataset.path = m_path->text().trimmed();
    if (m_verified->isChecked())
        dataset.states = {LetterState::Verified};
    for (int i = 0; i < m_columns->count() && !m_allColumns->isChecked(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            dataset.columns.append(m_columns->item(i)->data(Qt::UserRole).toString());
    }
    return {.database = m_service.path(), .dataset = dataset};
}

} // namespace imr
