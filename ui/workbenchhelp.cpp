// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WorkbenchWindow that opens the handbook.
#include <QAction>
#include <QApplication>
#include <QLineEdit>

#include "ui/help/handbook.h"
#include "ui/history/findingsview.h"
#include "ui/history/historyview.h"
#include "ui/jobs/jobsview.h"
#include "ui/queue/queueview.h"
#include "ui/record/itemstable.h"
#include "ui/record/recordview.h"
#include "ui/review/sweepbar.h"
#include "ui/search/searchview.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchactions.h"
#include "ui/workbenchwindow.h"

namespace imr {
using namespace Qt::StringLiterals;

void WorkbenchWindow::connectHelp()
{
    Handbook::setPageAbout(m_queue, u"verification"_s);
    Handbook::setPageAbout(m_record, u"verification"_s);
    Handbook::setPageAbout(m_sweep, u"verification"_s);
    Handbook::setPageAbout(m_findings, u"verification"_s);
    Handbook::setPageAbout(m_source, u"evidence"_s);
    Handbook::setPageAbout(m_items, u"items"_s);
    Handbook::setPageAbout(m_search, u"search"_s);
    Handbook::setPageAbout(m_searchField, u"search"_s);
    Handbook::setPageAbout(m_history, u"database"_s);
    Handbook::setPageAbout(m_jobsView, u"first-letter"_s);
    connect(m_actions->handbook, &QAction::triggered, this, &WorkbenchWindow::openHandbook);
}

void WorkbenchWindow::openHandbook()
{
    const QString page = Handbook::pageAbout(QApplication::focusWidget());
    if (m_handbook == nullptr)
        m_handbook = new Handbook(m_parts.theme, this);
    m_handbook->showPage(page);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

} // namespace imr
