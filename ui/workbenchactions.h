// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace imr {

class Theme;

/// The words of a tool button, set off from its icon.
QString buttonText(const QString &name);

/// Every command of the window, with its words and its key, in the menus. The window connects them.
class WorkbenchActions : public QObject {
    Q_OBJECT
public:
    WorkbenchActions(const Theme &theme, QObject *parent);

    void fillMenus(QMenuBar &bar, const QList<QAction *> &panels) const;
    QList<QAction *> all() const;
    /// What needs an open letter, or a field in focus.
    void setLetterOpen(bool open);
    void setItemCount(qsizetype count);

    QAction *openLetter, *importFiles, *importFolder, *exportData, *quit;
    QAction *undo, *redo, *addElement, *removeElement, *settings;
    QAction *showPdf, *showText, *zoomIn, *zoomOut, *fitWidth, *jobs, *resetLayout;
    QAction *previousLetter, *nextLetter, *previousItem, *nextItem, *goQueue, *goLetter, *goRecord, *goBottom;
    QAction *confirm, *editValue, *bind, *absent, *unreadable, *nextWaiting, *previousWaiting, *finish;
    QAction *outside, *restNotStated, *sweep, *sweepBack, *note, *passageNote, *comeBack, *askColleague;
    QAction *addItem, *removeItem, *moveUp, *moveDown, *splitItem, *mergeItem, *itemsTable;
    QAction *daySheet, *rebindKeys, *tour;
    QAction *search, *findInLetter;
    QAction *handbook, *keys, *about;
    QList<QAction *> items;    ///< Alt+1 to Alt+9
    QList<QAction *> profiles; ///< one of them is checked; its data is the ReviewProfile

private:
    QAction *make(const QString &text, const QKeySequence &key = {}, const QString &icon = {});
    void makeFileAndEdit();
    void makeViewAndGo();
    void makeReview();

    const Theme &m_theme;
};

} // namespace imr
