// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/evidenceactions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

#include "ui/source/sourceview.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

EvidenceActions::EvidenceActions(const Theme &theme, QObject *owner) : QObject(owner), m_theme(theme), m_owner(owner)
{
    caret = make(tr("&Caret in the letter"), QKeySequence(Qt::Key_F7), u"caret"_s);
    addWords = make(tr("&Add selected words"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), u"plus"_s);
    endForward = make(tr("End of the words one word &on"), QKeySequence(Qt::ALT | Qt::Key_Right));
    endBack = make(tr("End of the words one word &back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    startForward = make(tr("Start of the words one word o&n"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right));
    startBack = make(tr("Start of the words one word bac&k"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left));
    nextReading = make(tr("Next &reading of the field"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down));
    previousReading = make(tr("&Previous reading of the field"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up));
    dimShared = make(tr("&Dim words of other letters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), u"dim"_s);
    dimShared->setCheckable(true);
    nextOwn = make(tr("Ne&xt sentence of this letter's own"), QKeySequence(Qt::CTRL | Qt::Key_Down));
    previousOwn = make(tr("Previous &sentence of its own"), QKeySequence(Qt::CTRL | Qt::Key_Up));
    listPages = make(tr("P&age pictures"), QKeySequence(Qt::Key_F4));
    darkPages = make(tr("Dark pages in the dark t&heme"), {});
    listPages->setCheckable(true);
    darkPages->setCheckable(true);
    setLetterOpen(false);
}

QAction *EvidenceActions::make(const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(text, m_owner);
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setProperty("keyName", QString(text).remove(u'&'));
    m_all.append(action);
    return action;
}

void EvidenceActions::fillMenu(QMenu &menu) const
{
    menu.addActions({caret, menu.addSeparator(), addWords, menu.addSeparator(), endForward, endBack, startForward,
                     startBack, menu.addSeparator(), nextReading, previousReading, menu.addSeparator(), dimShared,
                     nextOwn, previousOwn});
}

void EvidenceActions::fillViewMenu(QMenu &menu, SourceView &source)
{
    menu.addSeparator();
    menu.addActions({listPages, darkPages});
    listPages->setChecked(source.arePagesListed());
    darkPages->setChecked(source.areDarkPages());
    connect(listPages, &QAction::triggered, &source, &SourceView::setPagesListed);
    connect(darkPages, &QAction::triggered, &source, &SourceView::setDarkPages);
    QMenu *colors = menu.addMenu(tr("&Colours of the text"));
    auto *group = new QActionGroup(colors);
    for (const QString &name : QStringList{QString()} + source.syntaxThemes()) {
        QAction *action = colors->addAction(name.isEmpty() ? tr("Quiet") : name);
        action->setCheckable(true);
        action->setChecked(name == source.syntaxTheme());
        group->addAction(action);
        connect(action, &QAction::triggered, &source, [&source, name] { source.setSyntaxTheme(name); });
    }
}

void EvidenceActions::setLetterOpen(bool open)
{
    for (QAction *action : m_all)
        action->setEnabled(open);
}

} // namespace imr
