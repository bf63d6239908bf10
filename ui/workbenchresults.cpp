// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WorkbenchWindow that goes from one result of a search to the next.
#include <utility>

#include <QAction>
#include <QMenu>
#include <QTabWidget>

#include "ui/review/reviewcontroller.h"
#include "ui/record/recordview.h"
#include "ui/search/searchview.h"
#include "ui/search/similarview.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchactions.h"
#include "ui/workbenchwindow.h"

namespace imr {

void WorkbenchWindow::setupResults()
{
    const auto make = [this](const QString &text, const QKeySequence &key, int step) {
        auto *action = new QAction(text, m_actions);
        action->setShortcut(key);
        action->setProperty("keyName", QString(text).remove(u'&'));
        connect(action, &QAction::triggered, m_search, [this, step] { m_search->openNeighbour(step); });
        for (QObject *owner : m_actions->search->associatedObjects()) {
            if (auto *menu = qobject_cast<QMenu *>(owner))
                menu->addAction(action);
        }
    };
    make(tr("&Next result"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_PageDown), 1);
    make(tr("&Previous result"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_PageUp), -1);
    connect(m_search, &SearchView::hitWanted, this, [this](const SearchHit &hit) {
        if (hit.letter == m_controller->currentLetter())
            findWordsOf(hit);
        else
            m_openedHit = hit;
    });
    setupSimilar();
    connect(this, &WorkbenchWindow::letterShown, this, [this] {
        if (std::exchange(m_openedHit.letter, {}) == m_controller->currentLetter())
            findWordsOf(m_openedHit);
    });
}

void WorkbenchWindow::setupSimilar()
{
    m_similar = new SimilarView(m_parts.service, m_parts.theme, this);
    m_bottom->addTab(m_similar, tr("Similar determinations"));
    connect(m_similar, &SimilarView::hitWanted, m_search, &SearchView::hitWanted);
    connect(m_bottom, &QTabWidget::currentChanged, this, &WorkbenchWindow::showSimilar);
    connect(m_record, &RecordView::fieldFocused, this, &WorkbenchWindow::showSimilar);
    connect(this, &WorkbenchWindow::letterShown, this, &WorkbenchWindow::showSimilar);
}

/// Of the item in focus, else of the open one.
void WorkbenchWindow::showSimilar()
{
    const RecordForm *form = m_record->form();
    if (m_bottom->currentWidget() != m_similar || form == nullptr)
        return;
    const FormField *field = form->find(m_record->currentField());
    const ElementId item = field != nullptr && field->item.isValid() ? field->item : m_record->openItem();
    if (item.isValid())
        m_similar->showItem(form->record(), item);
    else
        m_similar->clear();
}

void WorkbenchWindow::findWordsOf(const SearchHit &hit)
{
    if (hit.marks.isEmpty())
        return;
    const auto &[start, length] = hit.marks.constFirst();
    m_source->startFindAt(hit.snippet.sliced(start, length), hit.span);
}

} // namespace imr
