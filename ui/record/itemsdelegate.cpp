// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/itemsdelegate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include "core/wording/wording.h"
#include "ui/record/itemsmodel.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int inset = 8;
constexpr int signSize = 14;

bool hasSign(const QModelIndex &index)
{
    const auto glyph = static_cast<Glyph>(index.data(ItemsModel::GlyphRole).toInt());
    return index.data(ItemsModel::WaitsRole).toBool() || glyph == Glyph::Corrected;
}

} // namespace

ItemsDelegate::ItemsDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ItemsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void ItemsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const Token ground = isSelected ? Token::Sel : index.row() % 2 == 1 ? Token::Alt : Token::Base;
    painter->fillRect(option.rect, m_theme.color(ground));
    QRect box = option.rect.adjusted(inset, 0, -inset, 0);
    if (hasSign(index)) {
        const QRect sign(box.right() - signSize, box.center().y() - signSize / 2, signSize, signSize);
        m_theme.paintGlyph(*painter, static_cast<Glyph>(index.data(ItemsModel::GlyphRole).toInt()), sign);
        box.setRight(sign.left() - 4);
    }
    const bool isOverturned = index.data(ItemsModel::IsOverturnedRole).toBool();
    QFont font = m_theme.bodyFont();
    font.setWeight(isOverturned ? QFont::DemiBold : QFont::Normal);
    if (isOverturned) {
        m_theme.paintGlyph(*painter, Glyph::Overturned,
                           QRect(box.left(), box.center().y() - signSize / 2, signSize, signSize));
        box.setLeft(box.left() + signSize + 6);
    }
    const bool isMuted = index.data(ItemsModel::IsMutedRole).toBool();
    painter->setFont(font);
    painter->setPen(m_theme.color(isOverturned ? Token::Accent : isMuted ? Token::Muted : Token::Text));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString().simplified(), Qt::ElideRight,
                                                        box.width()));
    if (isCurrent) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *ItemsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ItemsModel *>(index.model());
    const FieldDefinition *definition = model == nullptr ? nullptr : model->definitionAt(index.column());
    if (definition == nullptr)
        return nullptr;
    QWidget *editor = nullptr;
    if (definition->type == FieldType::Choice || definition->type == FieldType::Boolean) {
        auto *choice = new QComboBox(parent);
        if (definition->type == FieldType::Boolean) {
            choice->addItem(tr("yes"), u"yes"_s);
            choice->addItem(tr("no"), u"no"_s);
        }
        for (const FieldChoice &option : definition->choices)
            choice->addItem(wording::choiceLabel(*definition, option.value), option.value);
        editor = choice;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(wording::label(*definition));
    return editor;
}

void ItemsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(qMax(0, choice->findText(text)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void ItemsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        model->setData(index, choice->currentData().toString(), Qt::EditRole);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace imr
