// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "core/extract/extractor.h"
#include "core/review/evidenceedits.h"
#include "core/review/reviewrecord.h"
#include "core/search/searchrequest.h"

class QDockWidget;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QToolBar;
class QToolButton;

namespace imr {

class FindingsView;
class GlyphLabel;
class Handbook;
class HistoryView;
class ItemsTable;
class NotesView;
class ImportJob;
class JobList;
class JobsView;
class MessageBar;
class QueueView;
class RecordView;
class ReviewController;
class SearchView;
class Settings;
class SimilarView;
class SourceView;
class StoreService;
class WaitingCounts;
class SweepBar;
class Theme;
class WorkbenchActions;
struct QueueContent;

/// What the window works with; all of it outlives the window.
struct WorkbenchParts {
    StoreService &service;
    const FieldCatalogue &catalogue;
    const Extractor &extractor;
    Settings &settings;
    Theme &theme;
    QString pagesProgram = {}; ///< empty: beside the program
};

/// The main window: puts queue, letter, record, search, jobs and messages together and passes on what one wants from the
/// other. Decides nothing about letters itself: see ReviewController.
class WorkbenchWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class AfterImport { OpenFirst, Stay };

    explicit WorkbenchWindow(const WorkbenchParts &parts);
    ~WorkbenchWindow() override;

    void importPaths(const QStringList &paths, AfterImport after);
    /// Explains the window in five steps, once it shows a letter.
    void offerTour();
    ReviewController &controller() const { return *m_controller; }
    RecordView &record() const { return *m_record; }
    SourceView &source() const { return *m_source; }
    QueueView &queue() const { return *m_queue; }
    MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    void letterShown();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupPanes();
    void setupLayout();
    void setupDocks();
    void setupToolBar();
    void setupStatusBar();
    QWidget *makeEmptyPage();
    void connectSignals();
    void connectController();
    void connectFile();
    void connectReview();
    void connectTools();
    void connectHelp();
    void openHandbook();
    void connectPanels();
    void connectItems();
    void connectGo();

    void arrangeDocks();
    void restoreLayout();
    QString screenName() const;

    // Letters (workbenchletter.cpp)
    void showLetter(const FieldRef &focus, const TextSpan &place);
    void showRecord(const FieldRef &focus);
    void showQueue(const QueueContent &content);
    void showCounts();
    void focusField(const FieldRef &ref);
    void refreshBottom();
    void bindSelection();
    void takeFromOutside();
    void fetchCompletions(const QString &pattern);
    void prefetchNext();
    QWidget *makeRecordSide();
    void goToField(const FieldRef &ref);
    void goToPlace(const TextSpan &place);
    void writeNote(const FieldRef &about, const TextSpan &passage);
    void showBottom(QWidget *panel);
    void showItemsTable(bool shown);
    void showFlag();

    // Settings, keys, tour (workbenchtools.cpp)
    void connectDialogs();
    void applySettings();
    void openSettings();
    void openDaySheet();
    void startTour();
    void finishLetter();
    void openNeighbour(bool next);
    void openItem(int step);
    void openHit(const SearchHit &hit);
    void showUndo(const QString &undoName, const QString &redoName);

    // Words of the letter (workbenchevidence.cpp)
    void setupEvidence();
    void setupWording();
    void setupResults();
    void findWordsOf(const SearchHit &hit);
    void setupSimilar();
    void showSimilar();
    void changeEvidence(const Result<Edit> &edit);
    void addSelectedWords();
    void moveWordsEnd(SpanEnd end, bool isForward);
    void showReading(bool isNext);

    // Files and jobs (workbenchjobs.cpp)
    void chooseFiles(AfterImport after);
    void chooseFolder();
    void startExport();
    void showJobs();
    void reportImport(const ImportJob &job, AfterImport after);
    void showSource();
    void startSearch(const QString &query);
    void report(const Error &error);

    WorkbenchParts m_parts;
    ReviewController *m_controller = nullptr;
    WorkbenchActions *m_actions = nullptr;
    QueueView *m_queue = nullptr;
    SourceView *m_source = nullptr;
    RecordView *m_record = nullptr;
    SweepBar *m_sweep = nullptr;
    ItemsTable *m_items = nullptr;
    WaitingCounts *m_counts = nullptr;
    NotesView *m_notes = nullptr;
    SearchView *m_search = nullptr;
    JobList *m_jobs = nullptr;
    JobsView *m_jobsView = nullptr;
    FindingsView *m_findings = nullptr;
    HistoryView *m_history = nullptr;
    Handbook *m_handbook = nullptr; ///< made when it is first asked for
    SimilarView *m_similar = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_centre = nullptr;
    QWidget *m_empty = nullptr;
    QTabWidget *m_bottom = nullptr;
    QDockWidget *m_queueDock = nullptr;
    QDockWidget *m_recordDock = nullptr;
    QDockWidget *m_bottomDock = nullptr;
    QDockWidget *m_itemsDock = nullptr;
    QToolBar *m_bar = nullptr;
    QLineEdit *m_searchField = nullptr;
    QLabel *m_caseLabel = nullptr;
    GlyphLabel *m_savedGlyph = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_verified = nullptr;
    QLabel *m_reviewer = nullptr;
    QLabel *m_profile = nullptr;
    QToolButton *m_jobsButton = nullptr;
    SearchHit m_openedHit;      ///< of the letter that is being opened
    LetterId m_finishAsked;     ///< the letter whose open doubts were told of
    bool m_isImporting = false; ///< an import is on whose first letter will be opened
};

} // namespace imr
