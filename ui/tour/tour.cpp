// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace imr {
using namespace Qt::StringLiterals;

namespace {
constexpr int cardWidth = 320;
constexpr int gap = 8;
} // namespace

Tour::Tour(const QList<TourStep> &steps, QWidget *window)
    : QFrame(window), m_steps(steps), m_before(QApplication::focusWidget())
{
    setObjectName(u"tour"_s);
    setProperty("role", u"popup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setupLayout();
    window->installEventFilter(this);
    showStep();
    show();
    raise();
    m_next->setFocus();
}

void Tour::setupLayout()
{
    m_count = new QLabel(this);
    m_count->setProperty("role", u"muted"_s);
    m_title = new QLabel(this);
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    auto *leave = new QPushButton(tr("Leave the tour"), this);
    leave->setObjectName(u"leaveTour"_s);
    leave->setProperty("role", u"link"_s);
    connect(leave, &QPushButton::clicked, this, &Tour::end);
    auto *esc = new QLabel(tr("Esc"), this);
    esc->setProperty("role", u"muted"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"nextStep"_s);
    m_next->setProperty("role", u"primary"_s);
    m_next->setAutoDefault(true);
    connect(m_next, &QPushButton::clicked, this, &Tour::goOn);
    auto *row = new QHBoxLayout;
    row->addWidget(leave);
    row->addWidget(esc);
    row->addStretch();
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    for (QLabel *label : {m_count, m_title, m_text})
        layout->addWidget(label);
    layout->addSpacing(4);
    layout->addLayout(row);
    setFixedWidth(cardWidth);
}

void Tour::showStep()
{
    const TourStep &step = m_steps.at(m_step);
    m_count->setText(tr("Step %1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_next->setText(m_step + 1 < m_steps.size() ? tr("Next") : tr("Done"));
    setAccessibleName(step.title);
    setAccessibleDescription(step.text);
    place();
}

/// Beside what it explains, within the window.
void Tour::place()
{
    adjustSize();
    const QRect window = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    QWidget *target = m_steps.at(m_step).target();
    QRect at(window.center(), size());
    if (target != nullptr && target->isVisible()) {
        const QRect there(target->mapTo(parentWidget(), QPoint()), target->size());
        const bool hasRoomLeft = there.left() - width() - gap >= window.left();
        const bool hasRoomRight = there.right() + width() + gap <= window.right();
        const int left = hasRoomLeft    ? there.left() - width() - gap
                         : hasRoomRight ? there.right() + gap
                                        : there.center().x() - width() / 2;
        at = QRect(QPoint(left, there.top()), size());
    }
    at.moveLeft(qBound(window.left(), at.left(), qMax(window.left(), window.right() - width())));
    at.moveTop(qBound(window.top(), at.top(), qMax(window.top(), window.bottom() - height())));
    setGeometry(at);
}

void Tour::goOn()
{
    if (++m_step < m_steps.size())
        showStep();
    else
        end();
}

void Tour::end()
{
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT ended();
    deleteLater();
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace imr
