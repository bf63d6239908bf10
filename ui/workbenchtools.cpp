// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WorkbenchWindow that opens dialogs and follows settings: keys, rules of waiting, order of the queue, tour.
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>

#include "ui/dialogs/daysheetdialog.h"
#include "ui/dialogs/infodialogs.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/feedback/messagebar.h"
#include "ui/history/findingsview.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/queue/waitingcounts.h"
#include "ui/record/itemstable.h"
#include "ui/record/recordview.h"
#include "ui/review/profiles.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/sweepbar.h"
#include "ui/settings/settings.h"
#include "ui/source/sourceview.h"
#include "ui/tour/tour.h"
#include "ui/workbenchactions.h"
#include "ui/workbenchwindow.h"

namespace imr {
using namespace Qt::StringLiterals;

void WorkbenchWindow::connectDialogs()
{
    connect(m_actions->settings, &QAction::triggered, this, &WorkbenchWindow::openSettings);
    connect(m_actions->daySheet, &QAction::triggered, this, &WorkbenchWindow::openDaySheet);
    connect(m_actions->tour, &QAction::triggered, this, &WorkbenchWindow::startTour);
    connect(m_actions->keys, &QAction::triggered, this, [this] {
        const QWidget *focus = QApplication::focusWidget();
        const auto isIn = [focus](const QWidget *part) { return part == focus || part->isAncestorOf(focus); };
        showKeys(m_actions->all(),
                 isIn(m_items)      ? tableKeys()
                 : isIn(m_findings) ? findingKeys()
                 : isIn(m_sweep)    ? sweepKeys()
                                    : formKeys(),
                 this);
    });
    connect(m_actions->rebindKeys, &QAction::triggered, this, [this] {
        auto *dialog = new KeysDialog(m_actions->all(), m_parts.settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] {
        m_parts.settings.forgetWindows();
        arrangeDocks();
    });
    for (QAction *action : std::as_const(m_actions->profiles)) {
        connect(action, &QAction::triggered, this, [this, action] {
            ReviewRules rules = m_parts.settings.rules();
            rules.profile = static_cast<ReviewProfile>(action->data().toInt());
            m_parts.settings.setRules(rules);
            applySettings();
        });
    }
    connect(m_counts, &WaitingCounts::counted, &m_queue->model(), &QueueModel::setWaiting);
    connect(m_counts, &WaitingCounts::forgotten, &m_queue->model(), &QueueModel::forgetWaiting);
    connect(m_queue, &QueueView::orderChosen, this,
            [this](QueueOrder order) { m_parts.settings.setQueueOrder(order); });
}

void WorkbenchWindow::applySettings()
{
    const ReviewRules rules = m_parts.settings.rules();
    m_reviewer->setText(tr("Reviewer: %1").arg(m_parts.settings.reviewer()));
    m_profile->setText(tr("Review for: %1").arg(profileName(rules.profile)));
    for (QAction *action : std::as_const(m_actions->profiles))
        action->setChecked(action->data().toInt() == static_cast<int>(rules.profile));
    m_record->setRules(rules);
    m_counts->setRules(rules);
    if (m_itemsDock->isVisible())
        m_items->setForm(m_record->form());
    m_queue->setOrder(m_parts.settings.queueOrder());
    if (const std::optional<QFont> font = m_parts.settings.letterFont())
        m_parts.theme.setLetterFont(*font);
    const QStringList clashes = applyKeys(m_actions->all(), m_parts.settings);
    if (!clashes.isEmpty())
        m_messages->show({.kind = Message::Kind::Note,
                          .headline = tr("Some keys clash."),
                          .text = tr("These commands keep the program's own keys: %1.").arg(clashes.join(u", "_s)),
                          .button = tr("Change keys…"),
                          .action = [this] { m_actions->rebindKeys->trigger(); }});
}

void WorkbenchWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_parts.settings, m_parts.theme, m_parts.service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        applySettings();
        m_controller->refreshUndo();
    });
    connect(dialog, &SettingsDialog::layoutResetRequested, m_actions->resetLayout, &QAction::trigger);
    dialog->open();
}

void WorkbenchWindow::openDaySheet()
{
    auto *dialog = new DaySheetDialog(m_parts.service, m_parts.catalogue, m_queue->model().batch(),
                                      m_parts.settings.lastFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WorkbenchWindow::offerTour()
{
    connect(this, &WorkbenchWindow::letterShown, this, &WorkbenchWindow::startTour, Qt::SingleShotConnection);
}

void WorkbenchWindow::startTour()
{
    if (findChild<Tour *>() != nullptr)
        return;
    const QList<TourStep> steps{
        {tr("A field and its words"),
         tr("The row in focus shows a value; the letter outlines the words that it came from. Click tinted words to go the "
            "other way. <b>Enter</b> confirms, and the next field that needs you comes by itself."),
         [this] { return m_record; }},
        {tr("What needs a person"),
         tr("An amber diamond waits, and one line says why. <b>Tab</b> steps through those; typing replaces a value, "
            "<b>Ctrl+Shift+N</b> says that the letter does not state it."),
         [this] { return m_record; }},
        {tr("The words decide"),
         tr("Select words in the letter and press <b>Ctrl+L</b>: the value is read from them. <b>F8</b> walks the sentences "
            "in which something may have been missed."),
         [this] { return m_source; }},
        {tr("Two places that disagree"),
         tr("Findings show both places. <b>Enter</b> goes to them, <b>1</b> to <b>5</b> say why the values stand."),
         [this] { return m_findings; }},
        {tr("The next letter"),
         tr("<b>Ctrl+Enter</b> finishes this letter and opens the next. Nothing has to be saved, and <b>Ctrl+Z</b> takes back "
            "whatever you did, also in other letters."),
         [this] { return m_queue; }}};
    auto *tour = new Tour(steps, this);
    connect(tour, &Tour::ended, this, [this] { m_parts.settings.setTourSeen(); });
}

} // namespace imr
