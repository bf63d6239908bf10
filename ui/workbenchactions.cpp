// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbenchactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

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
    keys = make(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    about = make(tr("&About IMR Workbench"));
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
    addItem = make(tr("&Add item"));
    removeItem = make(tr("&Remove open item"));
}

void WorkbenchActions::fillMenus(QMenuBar &bar, const QList<QAction *> &panels) const
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions(
        {openLetter, importFiles, importFolder, file->addSeparator(), exportData, file->addSeparator(), quit});
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo, edit->addSeparator(), addElement, removeElement, edit->addSeparator(), settings});
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions({showPdf, showText, view->addSeparator(), zoomIn, zoomOut, fitWidth, view->addSeparator()});
    view->addActions(panels);
    view->addActions({jobs, view->addSeparator(), resetLayout});
    QMenu *go = bar.addMenu(tr("&Go"));
    go->addActions({previousLetter, nextLetter, go->addSeparator(), previousItem, nextItem});
    go->addMenu(tr("It&em"))->addActions(items);
    go->addActions({go->addSeparator(), goQueue, goLetter, goRecord, goBottom});
    QMenu *review = bar.addMenu(tr("&Review"));
    review->addActions({confirm, editValue, bind, absent, unreadable, review->addSeparator(), nextWaiting,
                        previousWaiting, review->addSeparator(), finish});
    bar.addMenu(tr("&Items"))->addActions({addItem, removeItem});
    bar.addMenu(tr("&Search"))->addActions({search, findInLetter});
    bar.addMenu(tr("&Help"))->addActions({keys, about});
}

QList<QAction *> WorkbenchActions::all() const
{
    return findChildren<QAction *>(Qt::FindDirectChildrenOnly);
}

void WorkbenchActions::setLetterOpen(bool open)
{
    for (QAction *action : {addElement,   removeElement,   showPdf, showText,  zoomIn,     zoomOut,     fitWidth,
                            previousItem, nextItem,        confirm, editValue, bind,       absent,      unreadable,
                            nextWaiting,  previousWaiting, finish,  addItem,   removeItem, findInLetter})
        action->setEnabled(open);
}

void WorkbenchActions::setItemCount(qsizetype count)
{
    for (qsizetype at = 0; at < items.size(); ++at)
        items.at(at)->setEnabled(at < count);
}

} // namespace imr
