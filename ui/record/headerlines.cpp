// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/headerlines.h"

#include <QMouseEvent>
#include <QPainter>

#include "core/wording/wording.h"
#include "ui/source/spanpainter.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {
constexpr int rightInset = 12;
constexpr int decisionColumn = 104;
} // namespace

HeaderLine::HeaderLine(LineKey key, const Theme &theme, QWidget *parent) : FormLine(std::move(key), theme, parent) {}

int HeaderLine::heightFor(int) const
{
    return rowHeight();
}

void HeaderLine::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void HeaderLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void HeaderLine::paintArrow(QPainter &painter, int left, bool isOpen) const
{
    theme().icon(isOpen ? u"down"_s : u"right"_s).paint(&painter, QRect(left, (height() - 14) / 2, 14, 14));
}

int HeaderLine::paintState(QPainter &painter, const SectionState &state) const
{
    int left = width() - rightInset;
    const QRectF box(left - 14, (height() - 14) / 2.0, 14, 14);
    if (state.waiting > 0) {
        theme().paintGlyph(painter, Glyph::Waits, box);
        painter.setFont(theme().bodyFont());
        painter.setPen(theme().color(Token::Text));
        const QString count = QString::number(state.waiting);
        left = left - 20 - painter.fontMetrics().horizontalAdvance(count);
        painter.drawText(QRect(left, 0, width() - rightInset - 20 - left, height()), Qt::AlignRight | Qt::AlignVCenter,
                         count);
        return left;
    }
    theme().paintGlyph(painter, state.isConfirmed ? Glyph::Confirmed : Glyph::Proposed, box);
    return left - 14;
}

void HeaderLine::paintSwatch(QPainter &painter, const QRect &box, FieldGroup group) const
{
    const GroupTint tint = theme().tint(group);
    painter.fillRect(box, tint.fill);
    paintSpanRule(painter, {QRectF(box)}, {.tint = tint, .isFull = true});
}

void HeaderLine::paintUnderline(QPainter &painter) const
{
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Token::Line));
}

void GroupLine::setForm(const RecordForm &form, const FormFolds &folds)
{
    const bool isItems = key().kind == LineKey::Kind::Items;
    m_name = wording::groupName(key().group);
    m_isOpen = !isItems && folds.openGroups.contains(key().group);
    m_summary = isItems ? itemsSummary(form) : form.summary(key().group);
    m_state = form.section(key().group);
    setObjectName(isItems ? u"items"_s : u"group.%1"_s.arg(static_cast<int>(key().group)));
    setAccessibleName(m_name);
    setAccessibleDescription(tr("%n waiting", nullptr, m_state.waiting) + u"; "_s + m_summary);
    setFocusPolicy(isItems ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

QString GroupLine::itemsSummary(const RecordForm &form) const
{
    int overturned = 0;
    int upheld = 0;
    for (const ElementId item : form.items()) {
        const FormField *decision = form.itemField(item, u"items[].decision");
        overturned += decision != nullptr && decision->text() == "Overturned"_L1 ? 1 : 0;
        upheld += decision != nullptr && decision->text() == "Upheld"_L1 ? 1 : 0;
    }
    QStringList parts;
    if (overturned > 0)
        parts.append(tr("%n overturned", nullptr, overturned));
    if (upheld > 0)
        parts.append(tr("%n upheld", nullptr, upheld));
    const QString count = QString::number(form.items().size());
    return parts.isEmpty() ? count : count + u": "_s + parts.join(u", ");
}

void GroupLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isItems = key().kind == LineKey::Kind::Items;
    paintGround(painter, false);
    paintUnderline(painter);
    int left = rightInset;
    if (!isItems) {
        paintArrow(painter, 9, m_isOpen);
        left = 34;
    }
    paintSwatch(painter, QRect(left, (height() - 14) / 2, 12, 12), key().group);
    left += 20;
    QFont font = theme().bodyFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().color(Token::Text));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    left += painter.fontMetrics().horizontalAdvance(m_name) + 8;
    const int right = isItems ? width() - rightInset : paintState(painter, m_state) - 8;
    if (!m_isOpen && right > left) {
        painter.setFont(theme().bodyFont());
        painter.setPen(theme().color(Token::Muted));
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, right - left));
    }
    if (hasFocus())
        paintRing(painter, QRectF(rect()));
}

void ItemLine::setForm(const RecordForm &form, const FormFolds &folds)
{
    const auto text = [&](QStringView pattern) {
        const FormField *field = form.itemField(key().item, pattern);
        return field == nullptr ? QString() : field->text();
    };
    m_number = static_cast<int>(form.items().indexOf(key().item)) + 1;
    m_request = text(u"items[].request");
    m_decision = text(u"items[].decision");
    m_isAssociated = !text(u"items[].associated").isEmpty();
    m_isOpen = folds.openItem == key().item;
    m_state = form.section(FieldGroup::Item, key().item);
    setObjectName(u"item.%1"_s.arg(m_number));
    setAccessibleName(tr("Item %1: %2").arg(m_number).arg(m_request));
    setAccessibleDescription(m_decision + u"; "_s + tr("%n waiting", nullptr, m_state.waiting));
    setFocusPolicy(m_isOpen ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

int ItemLine::heightFor(int) const
{
    return m_isOpen ? 1 : rowHeight() + 4;
}

int ItemLine::paintDecision(QPainter &painter, int right) const
{
    const bool isOverturned = m_decision == "Overturned"_L1;
    QFont font = theme().bodyFont();
    font.setWeight(isOverturned ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const int left = right - qMax(decisionColumn, painter.fontMetrics().horizontalAdvance(m_decision) + 20);
    if (m_decision.isEmpty())
        return left;
    theme().paintGlyph(painter, isOverturned ? Glyph::Overturned : Glyph::Upheld,
                       QRect(left, (height() - 14) / 2, 14, 14));
    painter.setPen(theme().color(isOverturned ? Token::Accent : Token::Text));
    painter.drawText(QRect(left + 20, 0, right - left - 20, height()), Qt::AlignLeft | Qt::AlignVCenter, m_decision);
    return left;
}

void ItemLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isOpen) {
        painter.fillRect(rect(), theme().color(m_number == 1 ? Token::Base : Token::Line));
        return;
    }
    paintGround(painter, true);
    paintUnderline(painter);
    paintState(painter, m_state);
    const int right = paintDecision(painter, width() - rightInset - 40) - 8;
    painter.setFont(theme().bodyFont());
    painter.setPen(theme().color(Token::Muted));
    painter.drawText(QRect(4, 0, 20, height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(m_number));
    int left = 28;
    QString request = m_request;
    if (m_isAssociated) {
        const qsizetype colon = request.indexOf(u':');
        request = request.mid(colon + 1).trimmed();
        const QString word = tr("Associated: ");
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        left += painter.fontMetrics().horizontalAdvance(word);
    }
    painter.setPen(theme().color(Token::Text));
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(request, Qt::ElideRight, right - left));
    if (hasFocus())
        paintRing(painter, QRectF(rect()));
}

void MoreLine::setForm(const RecordForm &form, const FormFolds &folds)
{
    const int count = form.section(key().group, key().item).empty;
    const bool isOpen = folds.showsEmpty(key().group, key().item);
    m_text = isOpen ? tr("Hide empty fields") : tr("%n more field(s)", nullptr, count);
    setObjectName(u"more"_s);
    setAccessibleName(m_text);
    update();
}

void MoreLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, true);
    painter.setFont(theme().smallFont());
    painter.setPen(theme().color(Token::Accent));
    painter.drawText(rect().adjusted(28, 0, -rightInset, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    if (hasFocus())
        paintRing(painter, QRectF(rect()));
}

} // namespace imr
