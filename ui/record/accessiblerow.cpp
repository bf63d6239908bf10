// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/accessiblerow.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/record/fieldrow.h"
#include "ui/record/headerlines.h"

namespace imr {

namespace {

class AccessibleRow final : public QAccessibleWidget {
public:
    explicit AccessibleRow(FieldRow *row) : QAccessibleWidget(row, QAccessible::EditableText), m_row(row) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_row->face().value : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = !m_row->isEditing();
        state.invalid = m_row->isRefused() || m_row->face().tone == FieldFace::Tone::Error;
        return state;
    }

private:
    FieldRow *m_row;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *row = qobject_cast<FieldRow *>(object))
        return new AccessibleRow(row);
    if (auto *line = qobject_cast<HeaderLine *>(object))
        return new QAccessibleWidget(line, QAccessible::Button);
    return nullptr;
}

} // namespace

void installAccessibleRows()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace imr
