// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/storecare.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include "core/store/storeservice.h"
#include "core/wording/wording.h"
#include "ui/dialogs/replacedialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/valuesdialog.h"
#include "ui/feedback/messagebar.h"
#include "ui/settings/settings.h"

namespace imr {

StoreCare::StoreCare(const Parts &parts) : QObject(&parts.window), m_parts(parts), m_timer(new QTimer(this))
{
    replaceValue = make(tr("Replace a &value in all letters…"));
    importValues = make(tr("Import &values of a table…"));
    restore = make(tr("&Restore a backup…"));
    check = make(tr("&Check the case database"));
    deleteLetter = make(tr("&Delete letter…"));
    connect(replaceValue, &QAction::triggered, this, &StoreCare::startReplacing);
    connect(importValues, &QAction::triggered, this, &StoreCare::startImporting);
    connect(restore, &QAction::triggered, this, &StoreCare::startRestoring);
    connect(check, &QAction::triggered, this, &StoreCare::startCheck);
    connect(deleteLetter, &QAction::triggered, this, &StoreCare::askToDelete);
    setLetter({}, {});
    tellState();
    backUp();
    watch();
}

QAction *StoreCare::make(const QString &text)
{
    return new QAction(text, this);
}

void StoreCare::fillMenu(QMenu &menu) const
{
    menu.addSeparator();
    menu.addActions({replaceValue, importValues});
    menu.addSeparator();
    menu.addActions({restore, check, deleteLetter});
}

void StoreCare::setLetter(LetterId letter, const QString &name)
{
    m_letter = letter;
    m_letterName = name;
    deleteLetter->setEnabled(letter.isValid() && !m_parts.service.isReadOnly());
}

void StoreCare::tellState()
{
    const bool canWrite = !m_parts.service.isReadOnly();
    replaceValue->setEnabled(canWrite);
    importValues->setEnabled(canWrite);
    restore->setEnabled(canWrite);
    if (const auto reason = m_parts.service.readOnlyReason())
        m_parts.messages.show({.headline = tr("Read only."), .text = wording::sentence(*reason)});
    const auto tell = [self = QPointer<StoreCare>(this)](bool isWaiting) {
        QMetaObject::invokeMethod(qApp, [self, isWaiting] {
            if (self)
                self->tellWaiting(isWaiting);
        });
    };
    m_parts.service.setWaitingListener(tell);
}

void StoreCare::backUp()
{
    m_parts.service.backUpDaily().then(this, [this](const Result<std::optional<BackupFile>> &made) {
        if (!made && made.error().code != ErrorCode::Cancelled)
            report(made.error());
    });
}

void StoreCare::watch()
{
    constexpr int everyMs = 1000;
    m_timer->setInterval(everyMs);
    connect(m_timer, &QTimer::timeout, this, &StoreCare::look);
    m_timer->start();
}

/// The reader's connection sees the commits of all others, the writer's own among them: what is shown is read again then,
/// which changes nothing where it was ours.
void StoreCare::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_parts.service.read<qint64>([](const CaseStore &store) { return store.dataVersion(); })
        .then(this, [this](const Result<qint64> &version) {
            m_isLooking = false;
            if (!version || std::exchange(m_version, *version) == *version)
                return;
            Q_EMIT contentChanged();
        });
}

void StoreCare::tellWaiting(bool isWaiting)
{
    if (isWaiting)
        m_parts.messages.show(
            {.headline = tr("Waiting."),
             .text = tr("Another program is writing to the case database. Your change is saved as soon "
                        "as it is done.")});
    else
        m_parts.messages.show({.headline = tr("Saved."), .text = tr("The other program is done.")});
}

void StoreCare::startReplacing()
{
    auto *dialog = new ReplaceDialog(m_parts.service, m_parts.catalogue, m_parts.settings.reviewer(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplaceDialog::replaced, this, [this](qsizetype letters) {
        m_parts.messages.show({.headline = tr("Replaced."),
                               .text = tr("%n letter(s) changed. Undo takes all of it back.", nullptr, int(letters))});
        Q_EMIT contentChanged();
    });
    dialog->open();
}

void StoreCare::startImporting()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Import values of a table"), m_parts.settings.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &StoreCare::planTable);
    dialog->open();
}

void StoreCare::planTable(const QString &path)
{
    m_parts.settings.setLastFolder(QFileInfo(path).path());
    auto *dialog = new ValuesDialog(m_parts.service, m_parts.catalogue, m_parts.settings.reviewer(), path,
                                    &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ValuesDialog::imported, this, [this](qsizetype values) {
        m_parts.messages.show(
            {.headline = tr("Imported."),
             .text = tr("%n value(s) brought in. Undo takes all of them back.", nullptr, int(values))});
        Q_EMIT contentChanged();
    });
    dialog->open();
}

void StoreCare::startRestoring()
{
    auto *dialog = new RestoreDialog(backupsOf(m_parts.service.path()), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &StoreCare::restoreFrom);
    dialog->open();
}

void StoreCare::restoreFrom(const QString &path)
{
    m_parts.service.write<QString>([path](CaseStore &store) { return restoreBackup(store.path(), path); })
        .then(this, [this](const Result<QString> &kept) {
            if (!kept)
                return report(kept.error());
            m_parts.messages.show(
                {.headline = tr("Restored."),
                 .text = tr("What was there before is kept as %1.").arg(QFileInfo(*kept).fileName())});
            Q_EMIT contentChanged();
        });
}

void StoreCare::startCheck()
{
    check->setEnabled(false);
    const auto tell = [action = QPointer<QAction>(check)](int done, int all) {
        if (all > 0 && done % 100 == 0)
            QMetaObject::invokeMethod(qApp, [action, done, all] {
                if (action)
                    action->setText(StoreCare::tr("Checking: %1 of %2 letters").arg(done).arg(all));
            });
        return !action.isNull();
    };
    m_parts.service.background<QStringList>([tell](const CaseStore &store) { return store.check(tell); })
        .then(this, [this](const Result<QStringList> &faults) {
            check->setEnabled(true);
            check->setText(tr("&Check the case database"));
            if (!faults)
                return report(faults.error());
            const bool isSound = faults->isEmpty();
            m_parts.messages.show(
                {.kind = isSound ? Message::Kind::Note : Message::Kind::Error,
                 .headline = isSound ? tr("The case database is sound.") : tr("The case database is not sound."),
                 .text = isSound ? QString() : faults->mid(0, 3).join(QStringLiteral("; "))});
        });
}

void StoreCare::askToDelete()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete letter"), tr("Delete %1 for good?").arg(m_letterName),
                                QMessageBox::Cancel, &m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("deleteBox"));
    box->setInformativeText(
        tr("Its words, its values and its history are taken out of the case database. This cannot be "
           "undone."));
    QAbstractButton *agreed = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(agreed, &QAbstractButton::clicked, this, &StoreCare::removeLetter);
    box->open();
}

void StoreCare::removeLetter()
{
    const LetterId letter = m_letter;
    m_parts.service
        .write<Removal>([letter, reviewer = m_parts.settings.reviewer()](CaseStore &store) {
            return store.removeLetter(letter, reviewer);
        })
        .then(this, [this, letter](const Result<Removal> &removal) {
            if (!removal)
                return report(removal.error());
            if (!removal->isPurged)
                report({ErrorCode::DeletionIncomplete, m_letterName, {}, {}});
            offerToRenew(removal->backups);
            Q_EMIT letterRemoved(letter);
            Q_EMIT contentChanged();
        });
}

void StoreCare::offerToRenew(int backups)
{
    if (backups == 0)
        return;
    m_parts.messages.show({.headline = tr("Deleted."),
                           .text = tr("%n backup(s) still hold the letter.", nullptr, backups),
                           .button = tr("Renew the backups"),
                           .action = [this] {
                               m_parts.service
                                   .background<int>([](const CaseStore &store) { return renewBackups(store.path()); })
                                   .then(this, [this](const Result<int> &gone) {
                                       if (!gone)
                                           report(gone.error());
                                   });
                           }});
}

void StoreCare::report(const Error &error)
{
    m_parts.messages.show({.kind = Message::Kind::Error, .text = wording::sentence(error)});
}

} // namespace imr
