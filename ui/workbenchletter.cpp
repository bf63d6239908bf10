// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of WorkbenchWindow that shows letters and what changes in them.
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>

#include "core/wording/wording.h"
#include "ui/feedback/messagebar.h"
#include "ui/history/findingsview.h"
#include "ui/history/historyview.h"
#include "ui/notes/notesview.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/queue/waitingcounts.h"
#include "ui/record/highlights.h"
#include "ui/record/itemstable.h"
#include "ui/record/recordheader.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/sweepbar.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchactions.h"
#include "ui/workbenchwindow.h"

namespace imr {
using namespace Qt::StringLiterals;

void WorkbenchWindow::showLetter(const FieldRef &focus, const TextSpan &place)
{
    const OpenLetter &open = *m_controller->open();
    m_finishAsked = {};
    m_centre->setCurrentWidget(m_source); // first: a pane fits its pages only while it is seen
    m_source->setLetter(open.letter, open.original);
    m_record->setLetter(open.record, open.letter);
    m_sweep->setLetter(open.record, open.letter);
    m_notes->setRecord(open.record, open.letter);
    if (m_itemsDock->isVisible())
        m_items->setForm(m_record->form());
    showFlag();
    m_source->setHighlights(highlightsOf(*m_record->form()));
    m_findings->setFindings(open.record, open.letter);
    m_queue->setCurrent(open.record.letter);
    m_caseLabel->setText(caseName(open.record.caseNumber, open.record.shortId));
    m_actions->setLetterOpen(true);
    m_actions->setItemCount(m_record->form()->items().size());
    if (focus.pattern.isEmpty())
        m_record->focusFirst();
    else
        m_record->focusField(focus);
    if (!place.isEmpty())
        m_source->showPlace(place);
    refreshBottom();
    showCounts();
    prefetchNext();
    Q_EMIT letterShown();
}

void WorkbenchWindow::showRecord(const FieldRef &focus)
{
    const OpenLetter &open = *m_controller->open();
    m_record->setRecord(open.record);
    m_sweep->setRecord(open.record);
    m_notes->setRecord(open.record, open.letter);
    if (m_itemsDock->isVisible())
        m_items->setForm(m_record->form());
    showFlag();
    m_source->setHighlights(highlightsOf(*m_record->form()));
    m_findings->setFindings(open.record, open.letter);
    m_actions->setItemCount(m_record->form()->items().size());
    if (!focus.pattern.isEmpty())
        m_record->focusField(focus);
    m_source->setFocusedField(m_record->currentField());
    refreshBottom();
}

void WorkbenchWindow::focusField(const FieldRef &ref)
{
    m_source->setFocusedField(ref);
    const FormField *field = m_record->form() == nullptr ? nullptr : m_record->form()->find(ref);
    m_items->setCurrent(ref);
    if (field != nullptr && !field->cue.isEmpty())
        m_source->showPlace(field->cue);
    refreshBottom();
}

void WorkbenchWindow::refreshBottom()
{
    const int findings = m_findings->openCount();
    const int notes = m_notes->count();
    m_bottom->setTabText(2, notes > 0 ? tr("Notes  %1").arg(notes) : tr("Notes"));
    m_bottom->setTabText(0, findings > 0 ? tr("Findings  %1").arg(findings) : tr("Findings"));
    const FieldRef ref = m_record->currentField();
    const FieldDefinition *definition = m_parts.catalogue.find(ref.pattern);
    m_bottom->setTabText(1,
                         definition == nullptr ? tr("History") : tr("History of %1").arg(wording::label(*definition)));
    if (m_bottom->currentWidget() == m_history && m_controller->open() != nullptr)
        m_history->showHistory(m_controller->currentLetter(), ref);
}

void WorkbenchWindow::showQueue(const QueueContent &content)
{
    m_queue->setContent(content.letters, content.batches);
    m_counts->update(content.letters);
    if (content.letters.isEmpty() && !m_isImporting)
        m_centre->setCurrentWidget(m_empty);
    else if (m_controller->open() == nullptr && !m_controller->isOpening() && !m_isImporting)
        m_controller->openLetter(m_queue->model().nextToReview({}).isValid() ? m_queue->model().nextToReview({})
                                                                             : content.letters.first().id);
}

void WorkbenchWindow::showCounts()
{
    const QueueModel &model = m_queue->model();
    prefetchNext();
    m_verified->setText(tr("%1 of %2 verified").arg(model.verifiedCount()).arg(model.letterCount()));
    const LetterId current = m_controller->currentLetter();
    m_actions->previousLetter->setEnabled(model.neighbour(current, false).isValid());
    m_actions->nextLetter->setEnabled(model.neighbour(current, true).isValid());
}

void WorkbenchWindow::bindSelection()
{
    const OpenLetter *open = m_controller->open();
    if (open == nullptr || m_record->currentField().pattern.isEmpty())
        return;
    const TextSpan selected = m_source->selection();
    if (selected.isEmpty())
        m_record->refuse(m_record->currentField(), tr("Mark the words in the letter first."));
    else
        m_record->bindTo(open->letter->span(selected.start, selected.end), open->letter->quote(selected));
}

void WorkbenchWindow::finishLetter()
{
    const RecordForm *form = m_record->form();
    if (form == nullptr || !m_record->commitEditor())
        return;
    const LetterId letter = m_controller->currentLetter();
    const int waiting = form->waiting().waiting;
    if (waiting > 0 && m_finishAsked != letter) {
        m_finishAsked = letter;
        m_messages->closeAll();
        m_messages->show({.kind = Message::Kind::Note,
                          .headline = tr("%n field(s) still wait.", nullptr, waiting),
                          .text = tr("Ctrl+Enter once more finishes the letter as it is."),
                          .button = tr("Finish"),
                          .action = [this] { finishLetter(); }});
        return;
    }
    m_messages->closeAll();
    const LetterId next = m_queue->model().nextToReview(letter);
    m_controller->setState(LetterState::Verified);
    if (next.isValid())
        m_controller->openLetter(next);
    else
        m_messages->show({.headline = tr("Finished."), .text = tr("No other letter of this queue waits for review.")});
}

void WorkbenchWindow::openNeighbour(bool next)
{
    const LetterId letter = m_queue->model().neighbour(m_controller->currentLetter(), next);
    if (letter.isValid() && m_record->commitEditor())
        m_controller->openLetter(letter);
}

void WorkbenchWindow::openItem(int step)
{
    if (m_record->form() != nullptr)
        m_record->openItem(m_record->form()->items().indexOf(m_record->openItem()) + step);
}

void WorkbenchWindow::openHit(const SearchHit &hit)
{
    if (hit.letter == m_controller->currentLetter()) {
        showSource();
        m_source->showPlace(hit.span);
    } else if (m_record->commitEditor()) {
        m_controller->openLetter(hit.letter, {}, hit.span);
    }
}

void WorkbenchWindow::showUndo(const QString &undoName, const QString &redoName)
{
    m_actions->undo->setEnabled(!undoName.isEmpty());
    m_actions->undo->setText(undoName.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undoName));
    m_actions->undo->setIconText(buttonText(undoName.isEmpty() ? tr("Undo") : tr("Undo %1").arg(undoName)));
    m_actions->redo->setEnabled(!redoName.isEmpty());
    m_actions->redo->setText(redoName.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redoName));
}

} // namespace imr
