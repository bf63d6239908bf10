// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WorkbenchWindow that connects the tools of the review: sweep, items, readings, values from outside.
#include <QAction>
#include <QDockWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/store/storeservice.h"
#include "ui/dialogs/outsidedialog.h"
#include "ui/history/findingsview.h"
#include "ui/history/historyview.h"
#include "ui/notes/notes.h"
#include "ui/notes/notesview.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/record/itemstable.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/sweepbar.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchactions.h"
#include "ui/workbenchwindow.h"

namespace imr {
using namespace Qt::StringLiterals;

QWidget *WorkbenchWindow::makeRecordSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sweep);
    layout->addWidget(m_record, 1);
    return side;
}

void WorkbenchWindow::connectTools()
{
    connect(m_actions->sweep, &QAction::triggered, m_sweep, [this] { m_sweep->step(true); });
    connect(m_actions->sweepBack, &QAction::triggered, m_sweep, [this] { m_sweep->step(false); });
    connect(m_sweep, &SweepBar::placeWanted, m_source, &SourceView::showPlace);
    connect(m_sweep, &SweepBar::takeRequested, m_record, &RecordView::takeWords);
    connect(m_sweep, &SweepBar::left, m_record, &RecordView::focusCurrent);
    connect(m_actions->restNotStated, &QAction::triggered, m_record, &RecordView::restNotStated);
    connect(m_actions->outside, &QAction::triggered, this, &WorkbenchWindow::takeFromOutside);
    connect(m_actions->moveUp, &QAction::triggered, m_record, [this] { m_record->moveElement(-1); });
    connect(m_actions->moveDown, &QAction::triggered, m_record, [this] { m_record->moveElement(1); });
    connect(m_actions->mergeItem, &QAction::triggered, m_record, &RecordView::mergeItem);
    connect(m_actions->splitItem, &QAction::triggered, m_record,
            [this] { m_record->splitItem(m_source->caretOffset()); });
    connect(m_record, &RecordView::completionsWanted, this, &WorkbenchWindow::fetchCompletions);
}

void WorkbenchWindow::connectPanels()
{
    connect(m_findings, &FindingsView::placeWanted, this, &WorkbenchWindow::goToPlace);
    connect(m_findings, &FindingsView::fieldWanted, this, &WorkbenchWindow::goToField);
    connect(m_findings, &FindingsView::editsRequested, m_record, &RecordView::requestEdits);
    connect(m_history, &HistoryView::fieldWanted, this, &WorkbenchWindow::goToField);
    connect(m_history, &HistoryView::editsRequested, m_record, &RecordView::requestEdits);
    connect(m_notes, &NotesView::editsRequested, m_record, &RecordView::requestEdits);
    connect(m_notes, &NotesView::fieldWanted, this, &WorkbenchWindow::goToField);
    connect(m_notes, &NotesView::placeWanted, this, &WorkbenchWindow::goToPlace);
    connect(m_notes, &NotesView::left, m_record, &RecordView::focusCurrent);
    connect(m_actions->note, &QAction::triggered, this, [this] { writeNote(m_record->currentField(), {}); });
    connect(m_actions->passageNote, &QAction::triggered, this, [this] { writeNote({}, m_source->selection()); });
    const auto flag = [this](QAction *action, const QString &value) {
        connect(action, &QAction::triggered, m_record, [this, value] {
            if (const OpenLetter *open = m_controller->open())
                m_record->requestEdits({toggleFlag(open->record, value)});
        });
    };
    flag(m_actions->comeBack, u"come back"_s);
    flag(m_actions->askColleague, u"ask a colleague"_s);
}

void WorkbenchWindow::connectItems()
{
    connect(m_actions->itemsTable, &QAction::toggled, this, &WorkbenchWindow::showItemsTable);
    connect(m_items, &ItemsTable::cellFocused, m_record, &RecordView::showField);
    connect(m_items, &ItemsTable::cardRequested, m_record, &RecordView::focusField);
    connect(m_items, &ItemsTable::leaveRequested, m_record, &RecordView::focusCurrent);
    connect(m_items, &ItemsTable::textRequested, m_record, [this](const FieldRef &ref, const QString &text) {
        if (const QString reason = m_record->setText(ref, text); !reason.isEmpty())
            m_items->refuse(reason);
    });
    connect(m_items, &ItemsTable::confirmRequested, m_record, &RecordView::confirmField);
    connect(m_items, &ItemsTable::absentRequested, m_record, &RecordView::markFieldAbsent);
}

void WorkbenchWindow::showItemsTable(bool shown)
{
    m_itemsDock->setVisible(shown);
    if (!shown) {
        m_record->focusCurrent();
        return;
    }
    m_items->setForm(m_record->form());
    const int rows = static_cast<int>(m_record->form() == nullptr ? 0 : m_record->form()->items().size());
    resizeDocks({m_itemsDock}, {qBound(140, 96 + 28 * rows, 320)}, Qt::Vertical);
    m_items->setCurrent(m_record->currentField());
    m_items->setFocus(Qt::ShortcutFocusReason);
}

void WorkbenchWindow::goToField(const FieldRef &ref)
{
    if (ref.pattern == "notes[]"_L1)
        showBottom(m_notes);
    else
        m_record->focusField(ref);
}

void WorkbenchWindow::goToPlace(const TextSpan &place)
{
    m_source->showPlace(place);
}

void WorkbenchWindow::showBottom(QWidget *panel)
{
    m_bottomDock->show();
    m_bottom->setCurrentWidget(panel);
    if (panel == m_findings)
        m_findings->takeFocus();
    else
        panel->setFocus(Qt::ShortcutFocusReason);
}

void WorkbenchWindow::writeNote(const FieldRef &about, const TextSpan &passage)
{
    showBottom(m_notes);
    m_notes->write(about, passage);
}

void WorkbenchWindow::showFlag()
{
    const QString flag = flagOf(m_controller->open()->record);
    m_actions->comeBack->setChecked(flag == "come back"_L1);
    m_actions->askColleague->setChecked(flag == "ask a colleague"_L1);
}

void WorkbenchWindow::takeFromOutside()
{
    const FormField *field = m_record->form() == nullptr ? nullptr : m_record->form()->find(m_record->currentField());
    if (field == nullptr || field->definition->source == FieldSource::Derived)
        return;
    auto *dialog = new OutsideDialog(*field->definition, field->text(), m_controller->open()->letter->fileName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_record,
            [this, dialog] { m_record->takeFromOutside(dialog->value(), dialog->source()); });
    dialog->open();
}

void WorkbenchWindow::fetchCompletions(const QString &pattern)
{
    m_parts.service.read<QStringList>([pattern](const CaseStore &store) { return store.confirmedValues(pattern); })
        .then(this, [this, pattern](const Result<QStringList> &values) {
            if (values)
                m_record->setCompletions(pattern, *values);
        });
}

/// The letter that finishing this one leads to is read while this one is worked on.
void WorkbenchWindow::prefetchNext()
{
    m_controller->prefetch(m_queue->model().nextToReview(m_controller->currentLetter()));
}

} // namespace imr
