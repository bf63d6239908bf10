// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchview.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include "core/store/storeservice.h"
#include "core/wording/wording.h"
#include "ui/search/hitdelegate.h"
#include "ui/search/hitmodel.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

SearchView::SearchView(StoreService &service, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new HitModel(this)), m_delay(new QTimer(this))
{
    setupLayout(theme);
    connectSignals();
}

void SearchView::setupLayout(const Theme &theme)
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"query"_s);
    m_field->setAccessibleName(tr("Search determinations"));
    m_field->setPlaceholderText(tr("Words, \"phrases\", -not, prefix*, field:value"));
    m_field->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_problem = new QLabel(this);
    m_problem->setProperty("role", u"err"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_count = new QLabel(this);
    m_count->setObjectName(u"hitCount"_s);
    m_time = new QLabel(this);
    m_time->setProperty("role", u"muted"_s);
    m_list = new QListView(this);
    m_list->setObjectName(u"hits"_s);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(4);
    top->addWidget(m_field);
    top->addWidget(m_problem);
    auto *bar = new QWidget(this);
    bar->setProperty("role", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(m_count, 1);
    row->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(bar);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void SearchView::connectSignals()
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(90);
    connect(m_delay, &QTimer::timeout, this, &SearchView::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        ++m_serial; // what is on its way is not wanted any more
        m_delay->start();
    });
    connect(m_list, &QListView::activated, this, &SearchView::openHit);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
}

void SearchView::start(const QString &query)
{
    if (!query.isEmpty())
        m_field->setText(query);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (query.isEmpty() && !m_field->text().isEmpty())
        search();
}

QString SearchView::query() const
{
    return m_field->text().trimmed();
}

void SearchView::search()
{
    const int serial = ++m_serial;
    if (query().isEmpty()) {
        showHits({}, 0);
        m_count->clear();
        m_time->clear();
        return;
    }
    const SearchRequest request{.query = query()};
    QElapsedTimer timer;
    timer.start();
    m_service.read<SearchHits>([request](const CaseStore &store) { return store.search(request); })
        .then(this, [this, serial, timer](const Result<SearchHits> &hits) {
            if (serial != m_serial)
                return;
            m_problem->setVisible(!hits);
            if (hits)
                showHits(*hits, timer.elapsed());
            else
                m_problem->setText(wording::sentence(hits.error()));
        });
}

void SearchView::showHits(const SearchHits &hits, qint64 milliseconds)
{
    m_problem->hide();
    m_model->setHits(hits);
    m_count->setText(hits.total == 0 ? tr("Nothing found")
                                     : tr("%n place(s) found", nullptr, static_cast<int>(hits.total)));
    m_time->setText(tr("%1 ms").arg(milliseconds));
    if (!hits.hits.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
}

void SearchView::openHit(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT hitWanted(m_model->hit(index.row()));
}

bool SearchView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_delay->isActive()) {
            m_delay->stop();
            search();
        } else {
            openHit(m_list->currentIndex());
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace imr
