// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restoredialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const QString &kind)
{
    if (kind == u"daily")
        return RestoreDialog::tr("daily");
    if (kind == u"migration")
        return RestoreDialog::tr("before a newer version");
    return kind == u"restore" ? RestoreDialog::tr("before a restoration") : RestoreDialog::tr("by hand");
}

} // namespace

RestoreDialog::RestoreDialog(const QList<BackupFile> &files, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Restore a backup"));
    setObjectName(u"restoreDialog"_s);
    setupLayout(files);
}

void RestoreDialog::setupLayout(const QList<BackupFile> &files)
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"backups"_s);
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
    m_list->setRootIsDecorated(false);
    for (const BackupFile &file : files) {
        auto *row = new QTreeWidgetItem(m_list, {QLocale().toString(file.time.toLocalTime(), QLocale::ShortFormat),
                                                 reasonOf(file.kind), QLocale().formattedDataSize(file.size)});
        row->setData(0, Qt::UserRole, file.path);
    }
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *words = new QLabel(files.isEmpty()
                                 ? tr("There are no backups yet. One is made every day.")
                                 : tr("The backup takes the place of the case database. What is there now is "
                                      "kept as a backup too."),
                             this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    restore->setEnabled(false);
    connect(m_list, &QTreeWidget::itemSelectionChanged, restore,
            [this, restore] { restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_list->currentItem()->data(0, Qt::UserRole).toString());
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(words);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    setMinimumSize(520, 320);
}

} // namespace imr
