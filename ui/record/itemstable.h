// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/record/recordform.h"

class QAction;
class QLabel;
class QMenu;
class QTableView;
class QToolButton;

namespace imr {

class GlyphLabel;
class ItemsModel;
class Theme;

/// The items as a table, with the keys of a spreadsheet: arrows go, typing replaces, F2 edits, Enter confirms and goes to
/// the next cell that waits, Delete says that it is not stated, Ctrl+C copies. Follows the form; asks, changes nothing.
class ItemsTable : public QWidget {
    Q_OBJECT
public:
    ItemsTable(const FieldCatalogue &catalogue, const Theme &theme, QWidget *parent = nullptr);

    /// What adding, splitting and merging do is the window's: their buttons are made of its actions.
    void setActions(const QList<QAction *> &actions);
    void setForm(const RecordForm *form); ///< null: no letter is open
    void setCurrent(const FieldRef &ref);
    /// Says above the table why an edit was not accepted.
    void refuse(const QString &reason);
    ItemsModel &model() const { return *m_model; }
    QTableView &view() const { return *m_view; }

Q_SIGNALS:
    void cellFocused(const imr::FieldRef &ref);
    void textRequested(const imr::FieldRef &ref, const QString &text);
    void confirmRequested(const imr::FieldRef &ref);
    void absentRequested(const imr::FieldRef &ref);
    void cardRequested(const imr::FieldRef &ref); ///< a list of several: edited in its card
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void setupView();
    void fillColumnsMenu();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void confirm();
    void copy() const;
    void showState(const RecordForm *form);
    int waitingInHiddenColumns() const;

    const Theme &m_theme;
    ItemsModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_refusal = nullptr;
    GlyphLabel *m_sign = nullptr;
    QWidget *m_buttons = nullptr;
    QMenu *m_columns = nullptr;
    QStringList m_hidden; ///< patterns of the columns that a person took away
    bool m_isSetting = false;
};

} // namespace imr
