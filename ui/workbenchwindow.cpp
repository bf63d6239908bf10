// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbenchwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/store/storeservice.h"
#include "core/wording/wording.h"
#include "ui/dialogs/infodialogs.h"
#include "ui/feedback/glyphlabel.h"
#include "ui/feedback/messagebar.h"
#include "ui/history/findingsview.h"
#include "ui/history/historyview.h"
#include "ui/jobs/joblist.h"
#include "ui/jobs/jobsview.h"
#include "ui/notes/notesview.h"
#include "ui/queue/queueview.h"
#include "ui/queue/waitingcounts.h"
#include "ui/record/itemstable.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/sweepbar.h"
#include "ui/search/searchview.h"
#include "ui/settings/settings.h"
#include "ui/source/sourceview.h"
#include "ui/theme/theme.h"
#include "ui/workbenchactions.h"

namespace imr {
using namespace Qt::StringLiterals;

WorkbenchWindow::WorkbenchWindow(const WorkbenchParts &parts) : m_parts(parts)
{
    setupPanes();
    setupLayout();
    connectSignals();
    restoreLayout();
    applySettings();
    m_controller->refreshQueue();
    m_controller->refreshUndo();
}

WorkbenchWindow::~WorkbenchWindow() = default;

void WorkbenchWindow::setupPanes()
{
    const Theme &theme = m_parts.theme;
    m_controller = new ReviewController(m_parts.service, m_parts.catalogue, m_parts.settings, m_parts.pagesProgram,
                                        this);
    m_actions = new WorkbenchActions(theme, this);
    m_jobs = new JobList(this);
    m_queue = new QueueView(theme, this);
    m_source = new SourceView(m_parts.theme, this);
    m_record = new RecordView(m_parts.catalogue, theme, this);
    m_sweep = new SweepBar(m_parts.catalogue, theme, this);
    m_search = new SearchView(m_parts.service, theme, this);
    m_jobsView = new JobsView(*m_jobs, theme, this);
    m_findings = new FindingsView(theme, this);
    m_history = new HistoryView(m_parts.service, m_parts.catalogue, this);
    m_items = new ItemsTable(m_parts.catalogue, theme, this);
    m_items->setActions({m_actions->addItem, m_actions->removeItem, m_actions->splitItem, m_actions->mergeItem});
    m_notes = new NotesView(m_parts.catalogue, this);
    m_counts = new WaitingCounts(m_parts.service, m_parts.catalogue, this);
    m_messages = new MessageBar(theme, this);
}

void WorkbenchWindow::setupLayout()
{
    setObjectName(u"workbench"_s);
    setWindowTitle(tr("IMR Workbench"));
    setAcceptDrops(true);
    m_empty = makeEmptyPage();
    m_centre = new QStackedWidget(this);
    for (QWidget *page : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_search),
                          static_cast<QWidget *>(m_jobsView), m_empty})
        m_centre->addWidget(page);
    setCentralWidget(m_centre);
    setupToolBar();
    setupDocks();
    setupStatusBar();
    m_actions->fillMenus(*menuBar(), {m_queueDock->toggleViewAction(), m_recordDock->toggleViewAction(),
                                      m_bottomDock->toggleViewAction()});
    setupEvidence();
}

QWidget *WorkbenchWindow::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *text = new QLabel(tr("No letters yet. Import PDF or text files, or drop them here."), page);
    auto *button = new QPushButton(tr("Import letters…"), page);
    button->setProperty("role", u"primary"_s);
    connect(button, &QPushButton::clicked, this, [this] { chooseFiles(AfterImport::OpenFirst); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void WorkbenchWindow::setupDocks()
{
    const auto dock = [this](const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area) {
        auto *made = new QDockWidget(title, this);
        made->setObjectName(name);
        made->setFeatures(QDockWidget::DockWidgetClosable);
        made->setTitleBarWidget(new QWidget(made));
        made->setWidget(content);
        addDockWidget(area, made);
        return made;
    };
    m_bottom = new QTabWidget(this);
    m_bottom->setDocumentMode(true);
    m_bottom->setAccessibleName(tr("Findings, history and notes"));
    m_bottom->addTab(m_findings, tr("Findings"));
    m_bottom->addTab(m_history, tr("History"));
    m_bottom->addTab(m_notes, tr("Notes"));
    m_queueDock = dock(u"queueDock"_s, tr("Queue"), m_queue, Qt::LeftDockWidgetArea);
    m_recordDock = dock(u"recordDock"_s, tr("Record"), makeRecordSide(), Qt::RightDockWidgetArea);
    m_bottomDock = dock(u"bottomDock"_s, tr("Findings, history and notes"), m_bottom, Qt::BottomDockWidgetArea);
    m_itemsDock = dock(u"itemsDock"_s, tr("Items as table"), m_items, Qt::TopDockWidgetArea);
    m_itemsDock->hide();
    m_queue->setMinimumWidth(200);
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::TopDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void WorkbenchWindow::setupToolBar()
{
    m_bar = addToolBar(tr("Tools"));
    m_bar->setObjectName(u"toolBar"_s);
    m_bar->setMovable(false);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_caseLabel = new QLabel(m_bar);
    m_caseLabel->setProperty("role", u"strong"_s);
    m_caseLabel->setAlignment(Qt::AlignCenter);
    m_caseLabel->setMinimumWidth(120);
    m_searchField = new QLineEdit(m_bar);
    m_searchField->setObjectName(u"searchField"_s);
    m_searchField->setPlaceholderText(tr("Search determinations"));
    m_searchField->setAccessibleName(tr("Search determinations"));
    m_searchField->setToolTip(m_actions->search->shortcut().toString(QKeySequence::NativeText));
    m_searchField->addAction(m_parts.theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_searchField->setFixedWidth(280);
    auto *gap = new QWidget(m_bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_bar->addActions({m_actions->openLetter, m_actions->importFiles});
    m_bar->addSeparator();
    m_bar->addAction(m_actions->previousLetter);
    m_bar->addWidget(m_caseLabel);
    m_bar->addAction(m_actions->nextLetter);
    m_bar->addSeparator();
    m_bar->addActions({m_actions->undo, m_actions->redo});
    m_bar->addWidget(gap);
    m_bar->addWidget(m_searchField);
    m_bar->addAction(m_actions->exportData);
    for (QAction *action : {m_actions->previousLetter, m_actions->nextLetter, m_actions->redo})
        qobject_cast<QToolButton *>(m_bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addToolBarBreak();
    auto *messageBar = addToolBar(tr("Messages"));
    messageBar->setObjectName(u"messages"_s);
    messageBar->setMovable(false);
    messageBar->setContextMenuPolicy(Qt::PreventContextMenu);
    QAction *message = messageBar->addWidget(m_messages); // a tool bar shows and hides its widgets by their actions
    message->setVisible(false);
    messageBar->toggleViewAction()->setVisible(false);
    messageBar->hide();
    connect(m_messages, &MessageBar::shownChanged, messageBar, [messageBar, message](bool isShown) {
        message->setVisible(isShown);
        messageBar->setVisible(isShown);
    });
}

void WorkbenchWindow::setupStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    const auto label = [this](const QString &name) {
        auto *made = new QLabel(this);
        made->setObjectName(name);
        made->setProperty("role", u"small"_s);
        made->setContentsMargins(4, 0, 8, 0);
        return made;
    };
    m_savedGlyph = new GlyphLabel(m_parts.theme, this);
    m_saved = label(u"saved"_s);
    m_saved->setText(tr("All changes saved"));
    m_verified = label(u"verified"_s);
    m_reviewer = label(u"reviewer"_s);
    m_reviewer->setText(tr("Reviewer: %1").arg(m_parts.settings.reviewer()));
    m_profile = label(u"profile"_s);
    QLabel *database = label(u"database"_s);
    database->setText(QFileInfo(m_parts.service.path()).fileName());
    database->setToolTip(m_parts.service.path());
    m_jobsButton = new QToolButton(this);
    m_jobsButton->setObjectName(u"jobs"_s);
    m_jobsButton->hide();
    auto *inset = new QWidget(this);
    inset->setFixedWidth(6);
    for (QWidget *part : {inset, static_cast<QWidget *>(m_savedGlyph), static_cast<QWidget *>(m_saved),
                          static_cast<QWidget *>(m_verified)})
        statusBar()->addWidget(part);
    for (QWidget *part : {static_cast<QWidget *>(m_jobsButton), static_cast<QWidget *>(m_profile),
                          static_cast<QWidget *>(m_reviewer), static_cast<QWidget *>(database)})
        statusBar()->addPermanentWidget(part);
}

void WorkbenchWindow::connectSignals()
{
    connectController();
    connectFile();
    connectReview();
    connectTools();
    connectHelp();
    connectPanels();
    connectItems();
    connectDialogs();
    connectGo();
    setupResults();
}

void WorkbenchWindow::connectController()
{
    connect(m_controller, &ReviewController::letterOpened, this, &WorkbenchWindow::showLetter);
    connect(m_controller, &ReviewController::recordChanged, this, &WorkbenchWindow::showRecord);
    connect(m_controller, &ReviewController::queueChanged, this, &WorkbenchWindow::showQueue);
    connect(m_controller, &ReviewController::undoChanged, this, &WorkbenchWindow::showUndo);
    connect(m_controller, &ReviewController::failed, this, &WorkbenchWindow::report);
    connect(m_controller, &ReviewController::editRefused, this,
            [this](const FieldRef &ref, const Error &error) { m_record->refuse(ref, wording::sentence(error)); });
    connect(m_controller, &ReviewController::savingChanged, this, [this](bool isSaving) {
        m_saved->setText(isSaving ? tr("Saving …") : tr("All changes saved"));
        m_savedGlyph->setGlyph(isSaving ? Glyph::Proposed : Glyph::Confirmed);
    });
    connect(m_record, &RecordView::editsRequested, m_controller, &ReviewController::apply);
    connect(m_actions->undo, &QAction::triggered, m_controller, &ReviewController::undo);
    connect(m_actions->redo, &QAction::triggered, m_controller, &ReviewController::redo);
}

void WorkbenchWindow::connectFile()
{
    connect(m_actions->openLetter, &QAction::triggered, this, [this] { chooseFiles(AfterImport::OpenFirst); });
    connect(m_actions->importFiles, &QAction::triggered, this, [this] { chooseFiles(AfterImport::Stay); });
    connect(m_actions->importFolder, &QAction::triggered, this, &WorkbenchWindow::chooseFolder);
    connect(m_actions->exportData, &QAction::triggered, this, &WorkbenchWindow::startExport);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->jobs, &QAction::triggered, this, &WorkbenchWindow::showJobs);
    connect(m_jobsButton, &QToolButton::clicked, this, &WorkbenchWindow::showJobs);
    connect(m_jobs, &JobList::changed, this, [this] {
        const int running = m_jobs->runningCount();
        m_jobsButton->setVisible(running > 0);
        m_jobsButton->setText(tr("%n job(s)", nullptr, running));
    });
    connect(m_jobsView, &JobsView::leaveRequested, this, &WorkbenchWindow::showSource);
    connect(m_jobsView, &JobsView::letterWanted, this, [this](LetterId letter) { m_controller->openLetter(letter); });
    connect(m_jobsView, &JobsView::batchWanted, m_queue, &QueueView::showBatch);
    connect(m_jobsView, &JobsView::retryWanted, this,
            [this](const QStringList &paths) { importPaths(paths, AfterImport::Stay); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void WorkbenchWindow::connectReview()
{
    connect(m_record, &RecordView::fieldFocused, this, &WorkbenchWindow::focusField);
    connect(m_record, &RecordView::finishRequested, this, &WorkbenchWindow::finishLetter);
    connect(m_source, &SourceView::highlightActivated, this, &WorkbenchWindow::goToField);
    connect(m_bottom, &QTabWidget::currentChanged, this, &WorkbenchWindow::refreshBottom);
    connect(m_actions->confirm, &QAction::triggered, m_record, &RecordView::confirm);
    connect(m_actions->editValue, &QAction::triggered, m_record, &RecordView::editCurrent);
    connect(m_actions->bind, &QAction::triggered, this, &WorkbenchWindow::bindSelection);
    connect(m_actions->absent, &QAction::triggered, m_record, &RecordView::markAbsent);
    connect(m_actions->unreadable, &QAction::triggered, m_record, &RecordView::markUnreadable);
    connect(m_actions->addElement, &QAction::triggered, m_record, &RecordView::addElement);
    connect(m_actions->removeElement, &QAction::triggered, m_record, &RecordView::removeElement);
    connect(m_actions->addItem, &QAction::triggered, m_record, &RecordView::addItem);
    connect(m_actions->removeItem, &QAction::triggered, m_record, &RecordView::removeItem);
    connect(m_actions->nextWaiting, &QAction::triggered, this, [this] { m_record->step(FormStep::NextWaiting); });
    connect(m_actions->previousWaiting, &QAction::triggered, this,
            [this] { m_record->step(FormStep::PreviousWaiting); });
    connect(m_actions->finish, &QAction::triggered, this, &WorkbenchWindow::finishLetter);
}

void WorkbenchWindow::connectGo()
{
    connect(m_queue, &QueueView::letterWanted, this, [this](LetterId letter) {
        if (m_record->commitEditor())
            m_controller->openLetter(letter);
    });
    connect(m_queue, &QueueView::contentChanged, this, &WorkbenchWindow::showCounts);
    connect(m_actions->previousLetter, &QAction::triggered, this, [this] { openNeighbour(false); });
    connect(m_actions->nextLetter, &QAction::triggered, this, [this] { openNeighbour(true); });
    connect(m_actions->previousItem, &QAction::triggered, this, [this] { openItem(-1); });
    connect(m_actions->nextItem, &QAction::triggered, this, [this] { openItem(1); });
    for (qsizetype at = 0; at < m_actions->items.size(); ++at)
        connect(m_actions->items.at(at), &QAction::triggered, m_record, [this, at] { m_record->openItem(at); });
    connect(m_actions->showPdf, &QAction::triggered, this, [this] { m_source->showText(false); });
    connect(m_actions->showText, &QAction::triggered, this, [this] { m_source->showText(true); });
    connect(m_actions->zoomIn, &QAction::triggered, m_source, &SourceView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_source, &SourceView::zoomOut);
    connect(m_actions->fitWidth, &QAction::triggered, m_source, &SourceView::fitWidth);
    connect(m_actions->findInLetter, &QAction::triggered, this, [this] {
        showSource();
        m_source->startFind();
    });
    connect(m_actions->search, &QAction::triggered, this, [this] { startSearch({}); });
    connect(m_searchField, &QLineEdit::returnPressed, this, [this] { startSearch(m_searchField->text()); });
    connect(m_search, &SearchView::hitWanted, this, &WorkbenchWindow::openHit);
    connect(m_search, &SearchView::leaveRequested, this, &WorkbenchWindow::showSource);
    connect(m_actions->goQueue, &QAction::triggered, this,
            [this] { m_queue->list().setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->goLetter, &QAction::triggered, this, [this] {
        showSource();
        m_source->currentPane().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->goRecord, &QAction::triggered, m_record, &RecordView::focusCurrent);
    connect(m_actions->goBottom, &QAction::triggered, this, [this] {
        m_bottomDock->show();
        showBottom(m_bottom->currentWidget());
    });
}

QString WorkbenchWindow::screenName() const
{
    const QSize size = screen()->size();
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

void WorkbenchWindow::arrangeDocks()
{
    const bool isSmall = width() < 1360;
    for (QDockWidget *dock : {m_queueDock, m_recordDock})
        dock->show();
    m_bottomDock->setVisible(height() >= 800);
    resizeDocks({m_queueDock, m_recordDock}, {isSmall ? 200 : 240, isSmall ? 480 : 520}, Qt::Horizontal);
    resizeDocks({m_bottomDock}, {184}, Qt::Vertical);
}

void WorkbenchWindow::restoreLayout()
{
    const QByteArray geometry = m_parts.settings.windowGeometry(screenName());
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(screen()->availableSize().boundedTo(QSize(1440, 900)));
    if (!restoreState(m_parts.settings.windowState(screenName())))
        arrangeDocks();
    findChild<QToolBar *>(u"messages"_s)->hide(); // whatever was remembered
}

void WorkbenchWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setWindow(screenName(), saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

} // namespace imr
