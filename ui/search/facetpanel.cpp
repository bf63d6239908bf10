// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facetpanel.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>

#include "core/search/textmatcher.h"
#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

QString facetName(const FieldDefinition &field, const QString &value)
{
    for (const FieldChoice &choice : field.choices) {
        if (foldedWords(choice.value) == value)
            return wording::choiceLabel(field, choice.value);
    }
    return value.isEmpty() ? value : QString(value.first(1).toUpper() + value.sliced(1));
}

FacetPanel::FacetPanel(const FieldCatalogue &catalogue, QWidget *parent) : QTreeWidget(parent), m_catalogue(catalogue)
{
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Narrow by"));
    setColumnCount(2);
    setHeaderLabels({tr("Narrow by"), tr("Items")});
    setFrameShape(QFrame::NoFrame);
    setIndentation(8);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemCollapsed, this,
            [this](const QTreeWidgetItem *item) { m_folded.insert(item->data(0, PatternRole).toString()); });
    connect(this, &QTreeWidget::itemExpanded, this,
            [this](const QTreeWidgetItem *item) { m_folded.remove(item->data(0, PatternRole).toString()); });
}

void FacetPanel::setCounts(const FacetCounts &counts, const QList<FacetChoice> &choices)
{
    const QTreeWidgetItem *current = currentItem();
    const QString pattern = current == nullptr ? QString() : current->data(0, PatternRole).toString();
    const QString value = current == nullptr ? QString() : current->data(0, ValueRole).toString();
    const QSignalBlocker blocker(this);
    clear();
    for (const FacetGroup &group : counts.groups) {
        const FieldDefinition *field = m_catalogue.find(group.pattern);
        if (field == nullptr || group.values.isEmpty())
            continue;
        QTreeWidgetItem *item = groupItem(group);
        for (const FacetValue &one : group.values)
            addValue(*item, *field, one, choices);
        if (group.hasMore) {
            auto *more = new QTreeWidgetItem(item, {tr("More")});
            more->setData(0, PatternRole, group.pattern);
            more->setData(0, MoreRole, true);
            more->setForeground(0, palette().link());
        }
        item->setExpanded(!m_folded.contains(group.pattern));
    }
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        if (!pattern.isEmpty() && (*item)->data(0, PatternRole) == pattern && (*item)->data(0, ValueRole) == value)
            setCurrentItem(*item);
    }
}

QTreeWidgetItem *FacetPanel::groupItem(const FacetGroup &group)
{
    auto *item = new QTreeWidgetItem(this, {wording::label(*m_catalogue.find(group.pattern))});
    item->setData(0, PatternRole, group.pattern);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    return item;
}

void FacetPanel::addValue(QTreeWidgetItem &group, const FieldDefinition &field, const FacetValue &value,
                          const QList<FacetChoice> &choices)
{
    const QString name = facetName(field, value.value);
    auto *item = new QTreeWidgetItem(&group, {name, QString::number(value.items)});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, palette().placeholderText());
    item->setToolTip(0, name);
    item->setData(0, PatternRole, field.pattern);
    item->setData(0, ValueRole, value.value);
    const auto choice = std::ranges::find_if(choices, [&](const FacetChoice &one) {
        return one.pattern == field.pattern && one.value == value.value;
    });
    const bool isExcluded = choice != choices.end() && choice->isExcluded;
    item->setCheckState(0, choice == choices.end() ? Qt::Unchecked : isExcluded ? Qt::PartiallyChecked : Qt::Checked);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // the check follows the search, not the click
    QFont font = this->font();
    font.setStrikeOut(isExcluded);
    item->setFont(0, font);
    if (isExcluded)
        item->setData(0, Qt::AccessibleTextRole, tr("not %1").arg(name));
}

void FacetPanel::act(const QTreeWidgetItem *item, bool excludes)
{
    if (item == nullptr)
        return;
    const QString pattern = item->data(0, PatternRole).toString();
    if (item->data(0, MoreRole).toBool())
        Q_EMIT moreWanted(pattern);
    else if (item->data(0, ValueRole).isValid())
        Q_EMIT chosen({pattern, item->data(0, ValueRole).toString(), excludes});
}

void FacetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        act(currentItem(), false);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Minus)
        act(currentItem(), true);
    else
        QTreeWidget::keyPressEvent(event);
}

void FacetPanel::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        act(itemAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace imr
