// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/similarview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "core/store/storeservice.h"
#include "ui/search/hitdelegate.h"
#include "ui/search/hitmodel.h"
#include "ui/search/ratetext.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QString nearnessName(Nearness nearness)
{
    switch (nearness) {
    case Nearness::TreatmentAndRegion: return SimilarView::tr("same treatment, same region");
    case Nearness::Treatment: return SimilarView::tr("same treatment");
    case Nearness::SubcategoryAndRegion: return SimilarView::tr("same kind of treatment, same region");
    case Nearness::Subcategory: return SimilarView::tr("same kind of treatment");
    case Nearness::Category: break;
    }
    return SimilarView::tr("same category");
}

} // namespace

SimilarView::SimilarView(StoreService &service, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_service(service), m_overturned(makeColumn(u"overturned"_s, tr("Overturned"), theme)),
      m_upheld(makeColumn(u"upheld"_s, tr("Upheld"), theme)), m_foot(new QLabel(this))
{
    m_foot->setObjectName(u"similarRate"_s);
    m_foot->setProperty("role", u"small"_s);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(12, 4, 12, 4);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(1);
    for (const Column &column : {m_overturned, m_upheld}) {
        auto *stack = new QVBoxLayout;
        stack->setSpacing(0);
        stack->addWidget(column.head);
        stack->addWidget(column.list, 1);
        columns->addLayout(stack, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_overturned.list);
    clear();
}

SimilarView::Column SimilarView::makeColumn(const QString &name, const QString &title, const Theme &theme)
{
    Column column{new HitModel(this), new QListView(this), new QLabel(title, this)};
    column.head->setProperty("role", u"strong"_s);
    column.head->setContentsMargins(12, 4, 12, 4);
    column.list->setObjectName(name);
    column.list->setAccessibleName(tr("Similar determinations: %1").arg(title));
    column.list->setModel(column.model);
    column.list->setItemDelegate(new HitDelegate(theme, column.list));
    column.list->setFrameShape(QFrame::NoFrame);
    column.list->setMouseTracking(true);
    column.list->setUniformItemSizes(true);
    column.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(column.list, &QListView::activated, this,
            [this, model = column.model](const QModelIndex &index) { Q_EMIT hitWanted(model->hit(index.row())); });
    connect(&theme, &Theme::changed, column.list->viewport(), qOverload<>(&QWidget::update));
    return column;
}

void SimilarView::clear()
{
    ++m_serial;
    fill(m_overturned, {});
    fill(m_upheld, {});
    m_foot->setText(tr("Open an item to see what became of others like it."));
}

void SimilarView::showItem(const ReviewRecord &record, ElementId item)
{
    const int serial = ++m_serial;
    m_service
        .read<SimilarDeterminations>(
            [record, item](const CaseStore &store) { return similarDeterminations(store, record, item); })
        .then(this, [this, serial](const Result<SimilarDeterminations> &found) {
            if (serial == m_serial && found)
                show(*found);
        });
}

void SimilarView::show(const SimilarDeterminations &found)
{
    fill(m_overturned, found.overturned);
    fill(m_upheld, found.upheld);
    QString foot = found.rate.items == 0 ? tr("No other determination is like this one.")
                                         : u"%1: %2"_s.arg(nearnessName(found.counted), rateText(found.rate));
    if (found.leftOut > 0)
        foot += u". "_s + tr("Left out: %n decided by another item", nullptr, static_cast<int>(found.leftOut));
    m_foot->setText(foot);
}

void SimilarView::fill(const Column &column, const QList<SimilarDetermination> &found)
{
    SearchHits hits;
    QStringList notes;
    for (const SimilarDetermination &one : found) {
        hits.hits.append(one.hit);
        notes.append(nearnessName(one.nearness));
    }
    hits.total = found.size();
    column.model->setHits(hits, notes);
}

} // namespace imr
