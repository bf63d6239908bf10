// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daysheetdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/store/storeservice.h"

namespace imr {
using namespace Qt::StringLiterals;

DaySheetDialog::DaySheetDialog(StoreService &service, const FieldCatalogue &catalogue, BatchId batch, QString folder,
                               QWidget *parent)
    : QDialog(parent), m_service(service), m_catalogue(catalogue), m_folder(std::move(folder))
{
    setupLayout();
    readBatches(batch);
}

void DaySheetDialog::setupLayout()
{
    setWindowTitle(tr("Day sheet"));
    m_batch = new QComboBox(this);
    m_batch->setObjectName(u"sheetBatch"_s);
    m_batch->setAccessibleName(tr("Batch"));
    m_page = new QTextBrowser(this);
    m_page->setObjectName(u"sheet"_s);
    m_page->setAccessibleName(tr("Day sheet"));
    m_problem = new QLabel(this);
    m_problem->setProperty("role", u"err"_s);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveSheet"_s);
    connect(m_save, &QPushButton::clicked, this, &DaySheetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_batch, &QComboBox::currentIndexChanged, this, &DaySheetDialog::start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_batch);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(900, 600);
}

void DaySheetDialog::readBatches(BatchId chosen)
{
    m_service.read<QList<BatchSummary>>([](const CaseStore &store) { return store.batches(); })
        .then(this, [this, chosen](const Result<QList<BatchSummary>> &batches) {
            if (!batches || batches->isEmpty())
                return;
            const QSignalBlocker blocker(m_batch);
            for (const BatchSummary &batch : *batches)
                m_batch->addItem(batch.name, batch.id.value);
            m_batch->setCurrentIndex(qMax(0, m_batch->findData(chosen.value)));
            start();
        });
}

void DaySheetDialog::start()
{
    const int serial = ++m_serial;
    const BatchId batch{m_batch->currentData().toLongLong()};
    m_save->setEnabled(false);
    m_rows.clear();
    m_service.read<QList<LetterSummary>>([batch](const CaseStore &store) { return store.letters(batch); })
        .then(this, [this, serial](const Result<QList<LetterSummary>> &letters) {
            if (!letters || serial != m_serial)
                return;
            m_left.clear();
            for (const LetterSummary &letter : *letters)
                m_left.append(letter.id);
            readNext(serial);
        });
}

/// One letter at a time: a letter that is opened meanwhile waits for one of them only.
void DaySheetDialog::readNext(int serial)
{
    if (serial != m_serial)
        return;
    if (m_left.isEmpty()) {
        showSheet();
        return;
    }
    const LetterId next = m_left.takeFirst();
    m_service.read<ReviewRecord>([next](const CaseStore &store) { return store.record(next); })
        .then(this, [this, serial](const Result<ReviewRecord> &record) {
            if (record && serial == m_serial)
                m_rows += daySheetRows(*record, m_catalogue);
            readNext(serial);
        });
}

void DaySheetDialog::showSheet()
{
    sortDaySheet(m_rows);
    m_page->setHtml(daySheetHtml(m_batch->currentText(), m_rows));
    m_save->setEnabled(true);
}

bool DaySheetDialog::write(const QString &path)
{
    return writeDaySheet(daySheetHtml(m_batch->currentText(), m_rows), path);
}

void DaySheetDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the day sheet"), m_folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isWritten = write(path);
        m_problem->setText(isWritten ? QString() : tr("%1 could not be written.").arg(path));
        m_problem->setVisible(!isWritten);
        if (isWritten)
            accept();
    });
    dialog->open();
}

} // namespace imr
