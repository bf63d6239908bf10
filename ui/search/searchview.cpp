// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchview.h"

#include <algorithm>

#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/store/storeservice.h"
#include "core/wording/wording.h"
#include "ui/search/chipbar.h"
#include "ui/search/facetpanel.h"
#include "ui/search/hitdelegate.h"
#include "ui/search/hitmodel.h"
#include "ui/search/querycompleter.h"
#include "ui/search/ratetext.h"
#include "ui/search/savedsearches.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {
constexpr int facetWidth = 232;
constexpr int allValues = 500;
} // namespace

SearchView::SearchView(StoreService &service, const Theme &theme, QWidget *parent, const FieldCatalogue &catalogue)
    : QWidget(parent), m_service(service), m_catalogue(catalogue), m_model(new HitModel(this)),
      m_delay(new QTimer(this))
{
    setupField(theme);
    setupResults(theme);
    setupLayout();
    connectSignals();
}

void SearchView::setupField(const Theme &theme)
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"query"_s);
    m_field->setAccessibleName(tr("Search determinations"));
    m_field->setPlaceholderText(tr("Words, \"phrases\", -not, prefix*, field:value"));
    m_field->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    const auto *completer = new QueryCompleter(m_catalogue, *m_field);
    connect(m_field, &QLineEdit::returnPressed, this, [this, completer] { // comes from under open completions only
        if (!completer->isChoosing())
            enter();
    });
    const auto button = [&](const QString &name, const QString &icon, const QString &words) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setIcon(theme.icon(icon));
        made->setProperty("role", u"icon"_s);
        made->setAccessibleName(words);
        made->setToolTip(words);
        return made;
    };
    m_keep = button(u"keepSearch"_s, u"star"_s, tr("Keep this search"));
    m_keep->setCheckable(true);
    m_searches = button(u"searches"_s, u"clock"_s, tr("Kept and recent searches"));
    m_searches->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(m_searches);
    m_searches->setMenu(m_menu);
    m_problem = new QLabel(this);
    m_problem->setProperty("role", u"err"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_chips = new ChipBar(m_catalogue, theme, this);
    m_facets = new FacetPanel(m_catalogue, this);
    m_facets->setFixedWidth(facetWidth);
}

void SearchView::setupResults(const Theme &theme)
{
    m_count = new QLabel(this);
    m_count->setObjectName(u"hitCount"_s);
    m_rate = new QLabel(this);
    m_rate->setObjectName(u"rate"_s);
    m_rate->setProperty("role", u"muted"_s);
    m_rate->setWordWrap(true); // on one line it would make the window wider than the screen
    m_time = new QLabel(this);
    m_time->setProperty("role", u"muted"_s);
    m_order = new QComboBox(this);
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("Best first"), tr("Newest first")});
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
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void SearchView::setupLayout()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_field);
    line->addWidget(m_keep);
    line->addWidget(m_searches);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(8);
    top->addLayout(line);
    top->addWidget(m_problem);
    top->addWidget(m_chips);
    auto *bar = new QWidget(this);
    bar->setProperty("role", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_count, 1);
    row->addWidget(m_time);
    row->addWidget(m_order);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(16, 4, 16, 4);
    lines->setSpacing(4);
    lines->addLayout(row);
    lines->addWidget(m_rate);
    auto *results = new QVBoxLayout;
    results->setSpacing(0);
    results->addLayout(top);
    results->addWidget(bar);
    results->addWidget(m_list, 1);
    auto *edge = new QWidget(this);
    edge->setFixedWidth(1);
    edge->setAutoFillBackground(true);
    edge->setBackgroundRole(QPalette::Midlight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_facets);
    layout->addWidget(edge);
    layout->addLayout(results, 1);
    setTabOrder({m_field, m_keep, m_searches, m_order, m_list, m_facets});
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
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
    connect(m_order, &QComboBox::activated, this, &SearchView::search);
    connect(m_facets, &FacetPanel::chosen, this, &SearchView::choose);
    connect(m_facets, &FacetPanel::moreWanted, this, [this](const QString &pattern) {
        m_wholeFacet = pattern;
        countFacets(m_serial);
    });
    connect(m_chips, &ChipBar::removed, this, &SearchView::choose);
    connect(m_keep, &QToolButton::clicked, this, [this](bool keeps) { SavedSearches::setKept(query(), keeps); });
    connect(m_menu, &QMenu::aboutToShow, this, &SearchView::fillSearches);
    connect(m_list, &QListView::activated, this, &SearchView::openHit);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    m_facets->installEventFilter(this);
}

void SearchView::start(const QString &query)
{
    if (!query.isEmpty()) {
        m_choices.clear();
        m_field->setText(query);
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (query.isEmpty())
        search();
}

QString SearchView::query() const
{
    return queryWith(m_field->text(), m_choices);
}

void SearchView::choose(const FacetChoice &choice)
{
    const auto same = std::ranges::find_if(m_choices, [&choice](const FacetChoice &one) {
        return one.pattern == choice.pattern && one.value == choice.value;
    });
    const bool wasThere = same != m_choices.end() && same->isExcluded == choice.isExcluded;
    if (same != m_choices.end())
        m_choices.erase(same);
    if (!wasThere)
        m_choices.append(choice);
    search();
}

void SearchView::search()
{
    m_delay->stop();
    const int serial = ++m_serial;
    m_chips->setChoices(m_choices);
    showKept();
    countFacets(serial);
    if (query().isEmpty()) {
        showHits({}, 0);
        m_count->clear();
        m_time->clear();
        return;
    }
    const SearchRequest request{.query = query(), .newestFirst = m_order->currentIndex() == 1};
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

void SearchView::countFacets(int serial)
{
    FacetRequest request{.query = m_field->text().trimmed(), .choices = m_choices, .patterns = {}};
    for (const FieldDefinition &field : m_catalogue.fields()) {
        if (field.isFacet)
            request.patterns.append(field.pattern);
    }
    if (!m_wholeFacet.isEmpty())
        request.mostValues = allValues;
    m_service.read<FacetCounts>([request](const CaseStore &store) { return facetsOf(store, request); })
        .then(this, [this, serial](const Result<FacetCounts> &counts) {
            if (serial == m_serial && counts)
                showCounts(*counts);
        });
}

/// All values are shown only of the group that one asked for.
void SearchView::showCounts(const FacetCounts &counts)
{
    FacetCounts shown = counts;
    for (FacetGroup &group : shown.groups) {
        constexpr qsizetype few = 8;
        if (group.pattern == m_wholeFacet || group.values.size() <= few)
            continue;
        group.hasMore = true;
        const auto isChosen = [&](const FacetValue &value) {
            return std::ranges::any_of(m_choices, [&](const FacetChoice &choice) {
                return choice.pattern == group.pattern && choice.value == value.value;
            });
        };
        QList<FacetValue> kept = group.values.first(few);
        std::copy_if(group.values.begin() + few, group.values.end(), std::back_inserter(kept), isChosen);
        group.values = kept;
    }
    m_facets->setCounts(shown, m_choices);
    m_rate->setText(query().isEmpty() ? QString() : rateText(counts.overturned));
}

void SearchView::openHit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    SavedSearches::addRecent(query());
    Q_EMIT hitWanted(m_model->hit(index.row()));
}

void SearchView::enter()
{
    if (m_delay->isActive())
        search();
    else
        openHit(m_list->currentIndex());
}

void SearchView::openNeighbour(int step)
{
    const int row = m_list->currentIndex().row() + step;
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row));
    openHit(m_model->index(row));
}

void SearchView::fillSearches()
{
    m_menu->clear();
    m_menu->addSection(tr("Kept searches"));
    for (const QString &query : SavedSearches::kept())
        addSearch(query, true);
    if (SavedSearches::kept().isEmpty())
        m_menu->addAction(tr("None yet: the star keeps a search"))->setEnabled(false);
    m_menu->addSection(tr("Recent searches"));
    for (const QString &query : SavedSearches::recent())
        addSearch(query, false);
}

/// A kept search shows how much it finds now.
void SearchView::addSearch(const QString &query, bool isKept)
{
    const QString name = QString(query).replace(u'&', u"&&"_s);
    QAction *action = m_menu->addAction(name);
    connect(action, &QAction::triggered, this, [this, query] { start(query); });
    if (!isKept)
        return;
    const SearchRequest request{.query = query, .limit = 0};
    m_service.read<SearchHits>([request](const CaseStore &store) { return store.search(request); })
        .then(action, [action, name](const Result<SearchHits> &hits) {
            if (hits)
                action->setText(u"%1\t%2"_s.arg(name).arg(hits->total));
        });
}

void SearchView::showKept()
{
    m_keep->setEnabled(!query().isEmpty());
    m_keep->setChecked(SavedSearches::isKept(query()));
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
        enter();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace imr
