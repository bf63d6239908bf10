// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobrow.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include "ui/feedback/glyphlabel.h"
#include "ui/jobs/job.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

Glyph glyphOf(Job::State state)
{
    switch (state) {
    case Job::State::Waiting:
    case Job::State::Running: return Glyph::Proposed;
    case Job::State::Done: return Glyph::Confirmed;
    case Job::State::Partly:
    case Job::State::Failed: return Glyph::Lost;
    case Job::State::Cancelled: return Glyph::Absent;
    }
    return Glyph::Proposed;
}

} // namespace

JobRow::JobRow(Job &job, const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_job(&job)
{
    setupLayout(theme);
    connect(m_cancel, &QPushButton::clicked, &job, &Job::cancel);
    connect(&job, &Job::changed, this, &JobRow::refresh);
    refresh();
}

void JobRow::setupLayout(const Theme &theme)
{
    setFocusPolicy(Qt::StrongFocus);
    m_glyph = new GlyphLabel(theme, this);
    m_name = new QLabel(this);
    m_detail = new QLabel(this);
    m_detail->setProperty("role", u"muted"_s);
    m_time = new QLabel(this);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_cancel = new QPushButton(this);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setProperty("role", u"link"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_glyph, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_time, 0, 2, Qt::AlignRight);
    layout->addWidget(m_detail, 1, 1);
    layout->addWidget(m_cancel, 1, 2, Qt::AlignRight);
    layout->addWidget(m_bar, 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
}

void JobRow::refresh()
{
    if (!m_job)
        return;
    m_glyph->setGlyph(glyphOf(m_job->state()));
    m_name->setText(m_job->name());
    m_detail->setText(m_job->detail());
    m_time->setText(m_job->timeText());
    m_bar->setMaximum(qMax(1, m_job->all()));
    m_bar->setValue(m_job->done());
    m_bar->setVisible(!m_job->isOver());
    m_cancel->setVisible(!m_job->isOver());
    setAccessibleName(m_job->name());
    setAccessibleDescription(m_job->detail() + u", "_s + m_job->timeText());
}

void JobRow::setSelected(bool selected)
{
    m_isSelected = selected;
    QFont font = m_theme.bodyFont();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    m_name->setFont(font);
    update();
}

void JobRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_isSelected ? Token::Sel : Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
    if (m_isSelected)
        painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(hasFocus() ? Token::Accent : Token::Ctl));
}

void JobRow::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void JobRow::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT chosen();
}

void JobRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
}

void JobRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace imr
