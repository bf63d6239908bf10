// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QMenu;

namespace imr {

class SourceView;
class Theme;

/// The commands that change which words of the letter a value rests on, with their words and keys. They are made as
/// children of @p owner, the window's list of commands, so that the sheet of keys has them; the window connects them.
class EvidenceActions : public QObject {
    Q_OBJECT
public:
    EvidenceActions(const Theme &theme, QObject *owner);

    void fillMenu(QMenu &menu) const;
    /// How the letter looks, for the menu of views.
    void fillViewMenu(QMenu &menu, SourceView &source);
    void setLetterOpen(bool open);

    QAction *caret, *addWords, *nextReading, *previousReading;
    QAction *listPages, *darkPages;
    QAction *dimShared, *nextOwn, *previousOwn;
    QAction *endForward, *endBack, *startForward, *startBack;

private:
    QAction *make(const QString &text, const QKeySequence &key, const QString &icon = {});

    const Theme &m_theme;
    QObject *m_owner;
    QList<QAction *> m_all;
};

} // namespace imr
