// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/findfield.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

TextSpans placesOf(const QString &words, const Letter &letter)
{
    QStringList parts;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        parts.append(QRegularExpression::escape(word));
    if (parts.isEmpty())
        return {};
    const QRegularExpression pattern(parts.join(u"\\s+"_s), QRegularExpression::CaseInsensitiveOption
                                                                | QRegularExpression::UseUnicodePropertiesOption);
    TextSpans places;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(letter.text))
        places.append(letter.span(match.capturedStart(), match.capturedEnd()));
    return places;
}

namespace {

QToolButton *arrow(const Theme &theme, const QString &icon, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme.icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("role", u"icon"_s);
    button->hide();
    return button;
}

} // namespace

FindField::FindField(Theme &theme, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_count(new QLabel(m_edit))
{
    m_edit->setObjectName(u"findInLetter"_s);
    m_edit->setPlaceholderText(tr("Find in letter"));
    m_edit->setAccessibleName(tr("Find in letter"));
    m_edit->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_edit->setMinimumWidth(120);
    m_count->setProperty("role", u"muted"_s);
    m_count->setObjectName(u"findCount"_s);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->addWidget(m_count, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_previous = arrow(
        theme, u"up"_s,
        tr("Previous place (%1)").arg(QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText)), this);
    m_next = arrow(theme, u"down"_s,
                   tr("Next place (%1)").arg(QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText)), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FindField::find);
    connect(m_previous, &QToolButton::clicked, this, &FindField::previous);
    connect(m_next, &QToolButton::clicked, this, &FindField::next);
    showCount();
}

void FindField::setLetter(std::shared_ptr<const Letter> letter)
{
    m_letter = std::move(letter);
    m_places = m_letter ? placesOf(m_edit->text(), *m_letter) : TextSpans();
    m_current = -1;
    showCount();
    Q_EMIT placesFound(m_places);
}

void FindField::start(const QString &words)
{
    if (!words.isEmpty())
        m_edit->setText(words);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindField::startAt(const QString &words, const TextSpan &place)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setText(words);
    m_places = m_letter ? placesOf(words, *m_letter) : TextSpans();
    const auto behind = std::ranges::upper_bound(m_places, place.start, {}, &TextSpan::start);
    m_current = std::distance(m_places.begin(), behind) - 1;
    showCount();
    Q_EMIT placesFound(m_places);
}

void FindField::find()
{
    m_places = m_letter ? placesOf(m_edit->text(), *m_letter) : TextSpans();
    m_current = -1;
    Q_EMIT placesFound(m_places);
    choose(m_places.isEmpty() ? -1 : 0);
}

void FindField::choose(qsizetype index)
{
    m_current = index;
    showCount();
    Q_EMIT placeChosen(index < 0 ? TextSpan() : m_places.at(index));
}

void FindField::next()
{
    if (!m_places.isEmpty())
        choose((m_current + 1) % m_places.size());
}

void FindField::previous()
{
    if (!m_places.isEmpty())
        choose(m_current <= 0 ? m_places.size() - 1 : m_current - 1);
}

void FindField::showCount()
{
    const bool isLooking = !m_edit->text().trimmed().isEmpty();
    if (!isLooking)
        m_count->setText(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    else if (m_places.isEmpty())
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_places.size()));
    m_edit->setTextMargins(0, 0, m_count->sizeHint().width() + 8, 0);
    m_previous->setVisible(!m_places.isEmpty());
    m_next->setVisible(!m_places.isEmpty());
}

bool FindField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isBack = key->modifiers().testFlag(Qt::ShiftModifier);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ControlModifier))
            return false; // the window's
        isBack ? previous() : next();
        return true;
    case Qt::Key_Escape:
        m_edit->clear();
        Q_EMIT left();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace imr
