// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "ui/feedback/glyphlabel.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

MessageBar::MessageBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setupLayout();
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeFirst);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::act);
}

void MessageBar::setupLayout()
{
    setObjectName(u"messageBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_glyph = new GlyphLabel(m_theme, this);
    m_headline = new QLabel(this);
    m_headline->setProperty("role", u"strong"_s);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more = new QLabel(this);
    m_more->setProperty("role", u"muted"_s);
    m_button = new QPushButton(this);
    m_close = new QToolButton(this);
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_glyph);
    layout->addWidget(m_headline);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
}

void MessageBar::show(const Message &message)
{
    m_messages.append(message);
    showFirst();
}

void MessageBar::closeAll()
{
    m_messages.clear();
    showFirst();
}

void MessageBar::closeFirst()
{
    m_messages.removeFirst();
    showFirst();
}

void MessageBar::act()
{
    const std::function<void()> action = m_messages.first().action;
    closeFirst();
    if (action)
        action();
}

QString MessageBar::currentText() const
{
    return m_messages.isEmpty() ? QString()
                                : QString(m_messages.first().headline + u' ' + m_messages.first().text).trimmed();
}

void MessageBar::showFirst()
{
    Q_EMIT shownChanged(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.first();
    const bool isError = message.kind == Message::Kind::Error;
    setProperty("role", isError ? u"message-error"_s : u"message"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_glyph->setGlyph(isError ? Glyph::Lost : Glyph::Proposed);
    m_headline->setText(message.headline);
    m_headline->setVisible(!message.headline.isEmpty());
    m_text->setText(message.text);
    m_more->setText(m_messages.size() > 1 ? tr("%n more", nullptr, static_cast<int>(m_messages.size() - 1))
                                          : QString());
    m_button->setText(message.button);
    m_button->setVisible(!message.button.isEmpty());
    setAccessibleName(currentText());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace imr
