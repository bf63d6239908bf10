// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/fields/fieldcatalogue.h"
#include "core/search/facets.h"
#include "core/search/searchrequest.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QTimer;
class QToolButton;

namespace imr {

class ChipBar;
class FacetPanel;
class HitModel;
class StoreService;
class Theme;

/// Search over all letters: a query, values to narrow it by, and the places found. Searches while one types; an answer
/// to an older query is thrown away. Opens a hit by Enter or double click.
class SearchView : public QWidget {
    Q_OBJECT
public:
    SearchView(StoreService &service, const Theme &theme, QWidget *parent = nullptr,
               const FieldCatalogue &catalogue = FieldCatalogue::builtIn());

    void start(const QString &query = {}); ///< with the focus in the field; an empty query keeps the one that is there
    /// With what it was narrowed to, in the language of the search box.
    QString query() const;
    QList<FacetChoice> choices() const { return m_choices; }
    /// Takes the value, or leaves it out; the same once more takes the choice back.
    void choose(const FacetChoice &choice);
    /// Opens the next result, or the one before.
    void openNeighbour(int step);

Q_SIGNALS:
    void hitWanted(const imr::SearchHit &hit);
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupField(const Theme &theme);
    void setupResults(const Theme &theme);
    void setupLayout();
    void connectSignals();
    void search();
    void showHits(const SearchHits &hits, qint64 milliseconds);
    void countFacets(int serial);
    void showCounts(const FacetCounts &counts);
    void enter();
    void openHit(const QModelIndex &index);
    void fillSearches();
    void addSearch(const QString &query, bool isKept);
    void showKept();

    StoreService &m_service;
    const FieldCatalogue &m_catalogue;
    HitModel *m_model = nullptr;
    QLineEdit *m_field = nullptr;
    QToolButton *m_keep = nullptr;
    QToolButton *m_searches = nullptr;
    QMenu *m_menu = nullptr;
    ChipBar *m_chips = nullptr;
    FacetPanel *m_facets = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_rate = nullptr;
    QLabel *m_time = nullptr;
    QComboBox *m_order = nullptr;
    QLabel *m_problem = nullptr;
    QListView *m_list = nullptr;
    QTimer *m_delay = nullptr;
    QList<FacetChoice> m_choices;
    QString m_wholeFacet; ///< the field of which all values are shown
    int m_serial = 0;     ///< of the newest query
};

} // namespace imr
