// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbenchactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include "ui/review/profiles.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

QString buttonText(const QString &name)
{
    return u'\u2009' + name; // Fusion sets icon and word of a button too close to each other
}

WorkbenchActions::WorkbenchActions(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    makeFileAndEdit();
    makeViewAndGo();
    makeReview();
    setLetterOpen(false);
    setItemCount(0);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QAction *WorkbenchActions::make(const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    const QString name = QString(text).remove(u'&').remove(u'…');
    action->setProperty("keyName", name);
    action->setIconText(buttonText(name));
    return action;
}

void WorkbenchActions::makeFileAndEdit()
{
    openLetter = make(tr("&Open…"), QKeySequence(Qt::CTRL | Qt::Key_O), u"open"_s);
    importFiles = make(tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), u"import"_s);
    importFolder = make(tr("Import &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    exportData = make(tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), u"export"_s);
    quit = make(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make(tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), u"undo"_s);
    redo = make(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), u"redo"_s);
    addElement = make(tr("&Add to list"), QKeySequence(Qt::Key_Insert), u"plus"_s);
    removeElement = make(tr("Remove from &list"), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    settings = make(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
}

void WorkbenchActions::makeViewAndGo()
{
    showPdf = make(tr("&PDF pages"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    showText = make(tr("&Text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    zoomIn = make(tr("Zoom &in"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    zoomOut = make(tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    fitWidth = make(tr("Fit &width"), QKeySequence(Qt::CTRL | Qt::Key_0));
    jobs = make(tr("&Jobs"), QKeySequence(Qt::CTRL | Qt::Key_J), u"clock"_s);
    resetLayout = make(tr("&Reset layout"));
    itemsTable = make(tr("Items as &table"), QKeySequence(Qt::CTRL | Qt::Key_T), u"table"_s);
    itemsTable->setCheckable(true);
    previousLetter = make(tr("&Previous letter"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), u"left"_s);
    nextLetter = make(tr("&Next letter"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), u"right"_s);
    previousItem = make(tr("Previous i&tem"), QKeySequence(Qt::ALT | Qt::Key_PageUp));
    nextItem = make(tr("Next &item"), QKeySequence(Qt::ALT | Qt::Key_PageDown));
    goQueue = make(tr("&Queue"), QKeySequence(Qt::CTRL | Qt::Key_1));
    goLetter = make(tr("&Letter"), QKeySequence(Qt::CTRL | Qt::Key_2));
    goRecord = make(tr("&Record"), QKeySequence(Qt::CTRL | Qt::Key_3));
    goBottom = make(tr("&Findings and history"), QKeySequence(Qt::CTRL | Qt::Key_4));
    for (int number = 1; number <= 9; ++number)
        items.append(
            make(tr("Item &%1").arg(number), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))));
    search = make(tr("&Search determinations"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), u"search"_s);
    findInLetter = make(tr("&Find in letter"), QKeySequence(Qt::CTRL | Qt::Key_F));
    handbook = make(tr("&Handbook"), QKeySequence(Qt::Key_F1));
    keys = make(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    about = make(tr("&About IMR Workbench"));
    rebindKeys = make(tr("&Change keys…"));
    tour = make(tr("&Tour in five steps"));
    daySheet = make(tr("&Day sheet…"), QKeySequence(Qt::CTRL | Qt::Key_P));
}

void WorkbenchActions::makeReview()
{
    confirm = make(tr("&Confirm and go on"));
    editValue = make(tr("&Edit value"));
    bind = make(tr("Take from selected &words"), QKeySequence(Qt::CTRL | Qt::Key_L), u"link"_s);
    absent = make(tr("&Not stated in the letter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    unreadable = make(tr("&Unreadable"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    nextWaiting = make(tr("Ne&xt field that waits"));
    previousWaiting = make(tr("&Previous field that waits"));
    finish = make(tr("&Finish and open next"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    outside = make(tr("From &outside the letter…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    restNotStated = make(tr("E&mpty fields of this section are not stated"),
                         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    sweep = make(tr("&Sweep: next missed words"), QKeySequence(Qt::Key_F8));
    sweepBack = make(tr("Sweep: previous missed &words"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    note = make(tr("No&te on this field…"), QKeySequence(Qt::CTRL | Qt::Key_M), u"note"_s);
    passageNote = make(tr("Note on the selected wor&ds…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), u"note"_s);
    comeBack = make(tr("Flag: come &back"), {}, u"flag"_s);
    askColleague = make(tr("Flag: as&k a colleague"), {}, u"flag"_s);
    for (QAction *flag : {comeBack, askColleague})
        flag->setCheckable(true);
    auto *group = new QActionGroup(this);
    for (const ReviewProfile profile : reviewProfiles()) {
        QAction *action = make(profileName(profile));
        action->setCheckable(true);
        action->setData(static_cast<int>(profile));
        group->addAction(action);
        profiles.append(action);
    }
    addItem = make(tr("&Add item"), {}, u"plus"_s);
    removeItem = make(tr("&Remove open item"), {}, u"close"_s);
    moveUp = make(tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), u"up"_s);
    moveDown = make(tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down), u"down"_s);
    splitItem = make(tr("&Split item at the caret"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), u"split"_s);
    mergeItem = make(tr("&Merge with the next item"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), u"merge"_s);
}

void WorkbenchActions::fillMenus(QMenuBar &bar, const QList<QAction *> &panels) const
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({openLetter, importFiles, importFolder, file->addSeparator(), exportData, daySheet,
                      file->addSeparator(), quit});
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo, edit->addSeparator(), addElement, removeElement, edit->addSeparator(), settings});
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions({showPdf, showText, view->addSeparator(), zoomIn, zoomOut, fitWidth, view->addSeparator()});
    view->addActions(panels);
    view->addActions({itemsTable, jobs, view->addSeparator(), resetLayout});
    QMenu *go = bar.addMenu(tr("&Go"));
    go->addActions({previousLetter, nextLetter, go->addSeparator(), previousItem, nextItem});
    go->addMenu(tr("It&em"))->addActions(items);
    go->addActions({go->addSeparator(), goQueue, goLetter, goRecord, goBottom});
    QMenu *review = bar.addMenu(tr("&Review"));
    review->addActions({confirm, editValue, bind, absent, restNotStated, unreadable, outside});
    review->addActions({review->addSeparator(), nextWaiting, previousWaiting, sweep, sweepBack});
    review->addActions({review->addSeparator(), note, passageNote, comeBack, askColleague});
    review->addSeparator();
    review->addMenu(tr("Re&view for"))->addActions(profiles);
    review->addActions({review->addSeparator(), finish});
    QMenu *itemMenu = bar.addMenu(tr("&Items"));
    itemMenu->addActions({addItem, removeItem, itemMenu->addSeparator(), moveUp, moveDown, itemMenu->addSeparator(),
                          splitItem, mergeItem});
    bar.addMenu(tr("&Search"))->addActions({search, findInLetter});
    bar.addMenu(tr("&Help"))->addActions({handbook, keys, rebindKeys, tour, about});
}

QList<QAction *> WorkbenchActions::all() const
{
    return findChildren<QAction *>(Qt::FindDirectChildrenOnly);
}

void WorkbenchActions::setLetterOpen(bool open)
{
    for (QAction *action :
         {addElement,    removeElement,   showPdf,   showText,  zoomIn,      zoomOut,      fitWidth,
          previousItem,  nextItem,        confirm,   editValue, bind,        absent,       unreadable,
          nextWaiting,   previousWaiting, finish,    addItem,   removeItem,  findInLetter, outside,
          restNotStated, sweep,           sweepBack, note,      passageNote, comeBack,     askColleague,
          moveUp,        moveDown,        splitItem, mergeItem, itemsTable})
        action->setEnabled(open);
}

void WorkbenchActions::setItemCount(qsizetype count)
{
    for (qsizetype at = 0; at < items.size(); ++at)
        items.at(at)->setEnabled(at < count);
}

} // namespace imr
