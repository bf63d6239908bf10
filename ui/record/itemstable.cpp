// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/itemstable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include "core/wording/wording.h"
#include "ui/feedback/glyphlabel.h"
#include "ui/record/itemsdelegate.h"
#include "ui/record/itemsmodel.h"
#include "ui/record/recordheader.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr int firstColumnWidth = 240;
constexpr int columnWidth = 128;

} // namespace

ItemsTable::ItemsTable(const FieldCatalogue &catalogue, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new ItemsModel(catalogue, this))
{
    setObjectName(u"itemsTable"_s);
    setupView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_model, &ItemsModel::textRequested, this, &ItemsTable::textRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_refusal->clear();
        if (!m_isSetting && index.isValid())
            Q_EMIT cellFocused(m_model->refAt(index));
    });
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

QWidget *ItemsTable::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setProperty("role", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_title = new QLabel(bar);
    m_title->setProperty("role", u"strong"_s);
    m_counts = new QLabel(bar);
    m_counts->setProperty("role", u"muted"_s);
    m_sign = new GlyphLabel(m_theme, bar);
    m_refusal = new QLabel(bar);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setProperty("role", u"err"_s);
    m_buttons = new QWidget(bar);
    m_buttons->setLayout(new QHBoxLayout);
    m_buttons->layout()->setContentsMargins(0, 0, 0, 0);
    m_columns = new QMenu(bar);
    auto *columns = new QToolButton(bar);
    columns->setIcon(m_theme.icon(u"columns"_s));
    columns->setToolTip(tr("Columns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_columns);
    connect(m_columns, &QMenu::aboutToShow, this, &ItemsTable::fillColumnsMenu);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_counts),
                          static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_refusal)})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_buttons);
    layout->addWidget(columns);
    return bar;
}

void ItemsTable::setupView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"items"_s);
    m_view->setAccessibleName(tr("Items"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ItemsDelegate(m_theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_view->installEventFilter(this);
}

void ItemsTable::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_buttons->layout()->addWidget(button);
    }
}

void ItemsTable::setForm(const RecordForm *form)
{
    m_isSetting = true;
    const FieldRef before = m_model->refAt(m_view->currentIndex());
    m_model->setForm(form);
    m_view->setColumnWidth(0, firstColumnWidth);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnHidden(column, m_hidden.contains(m_model->definitionAt(column)->pattern));
    if (const QModelIndex index = m_model->indexOf(before); index.isValid())
        m_view->setCurrentIndex(index);
    m_isSetting = false;
    m_refusal->clear();
    showState(form);
}

void ItemsTable::showState(const RecordForm *form)
{
    if (form == nullptr) {
        m_title->setText(tr("Items"));
        m_counts->clear();
        m_sign->hide();
        return;
    }
    const ReviewRecord &record = form->record();
    m_title->setText(tr("Items of %1").arg(caseName(record.caseNumber, record.shortId)));
    int waiting = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        waiting += m_model->waitingIn(column);
    QStringList counts{tr("%n item(s)", nullptr, m_model->rowCount()), tr("%n waiting", nullptr, waiting)};
    if (const int hidden = waitingInHiddenColumns(); hidden > 0)
        counts.append(tr("%n in hidden columns", nullptr, hidden));
    m_counts->setText(counts.join(u", "_s));
    m_sign->show();
    m_sign->setGlyph(waiting > 0 ? Glyph::Waits : Glyph::Confirmed);
}

int ItemsTable::waitingInHiddenColumns() const
{
    int waiting = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        waiting += m_view->isColumnHidden(column) ? m_model->waitingIn(column) : 0;
    return waiting;
}

void ItemsTable::setCurrent(const FieldRef &ref)
{
    const QModelIndex index = m_model->indexOf(ref);
    if (!index.isValid() || index == m_view->currentIndex())
        return;
    m_isSetting = true;
    m_view->setCurrentIndex(index);
    m_isSetting = false;
}

void ItemsTable::refuse(const QString &reason)
{
    m_refusal->setText(reason);
}

void ItemsTable::fillColumnsMenu()
{
    m_columns->clear();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const FieldDefinition *definition = m_model->definitionAt(column);
        QAction *action = m_columns->addAction(wording::label(*definition));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column, pattern = definition->pattern](bool isShown) {
            m_view->setColumnHidden(column, !isShown);
            m_hidden.removeAll(pattern);
            if (!isShown)
                m_hidden.append(pattern);
        });
    }
}

void ItemsTable::confirm()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const QModelIndex next = m_model->nextWaiting(index);
    Q_EMIT confirmRequested(m_model->refAt(index));
    if (next.isValid() && next != index)
        m_view->setCurrentIndex(next);
    else if (index.row() + 1 < m_model->rowCount())
        m_view->setCurrentIndex(index.siblingAtRow(index.row() + 1));
}

/// The selected cells, rows by line, columns by tab: as spreadsheets take them.
void ItemsTable::copy() const
{
    QStringList lines;
    int row = -1;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        const QString text = index.data(Qt::EditRole).toString().simplified();
        if (index.row() != row)
            lines.append(text);
        else
            lines.last() += u'\t' + text;
        row = index.row();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool ItemsTable::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_view->currentIndex();
    const bool isPlain = !(modifiers & ~Qt::KeypadModifier);
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        confirm();
    else if (isPlain && key == Qt::Key_Delete)
        Q_EMIT absentRequested(m_model->refAt(index));
    else if (isPlain && key == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else if (isPlain && key == Qt::Key_F2 && m_model->flags(index).testFlag(Qt::ItemIsEditable))
        m_view->edit(index);
    else if (isPlain && key == Qt::Key_F2)
        Q_EMIT cardRequested(m_model->refAt(index));
    else if (modifiers == Qt::ControlModifier && key == Qt::Key_C)
        copy();
    else
        return false;
    return true;
}

bool ItemsTable::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_F2) {
        event->accept(); // the cell is edited, not the row of the form
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(key->key(), key->modifiers()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace imr
