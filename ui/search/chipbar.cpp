// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/chipbar.h"

#include <QKeyEvent>
#include <QToolButton>

#include "core/wording/wording.h"
#include "ui/search/facetpanel.h"
#include "ui/search/flowlayout.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

ChipBar::ChipBar(const FieldCatalogue &catalogue, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_theme(theme)
{
    setObjectName(u"chips"_s);
    setLayout(new FlowLayout);
    hide();
}

void ChipBar::setChoices(const QList<FacetChoice> &choices)
{
    for (QToolButton *chip : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    for (const FacetChoice &choice : choices) {
        const FieldDefinition *field = m_catalogue.find(choice.pattern);
        if (field == nullptr)
            continue;
        auto *chip = new QToolButton(this);
        const QString name = facetName(*field, choice.value);
        chip->setText(choice.isExcluded ? tr("not %1").arg(name) : name);
        chip->setProperty("role", choice.isExcluded ? u"chip-excluded"_s : u"chip"_s);
        chip->setIcon(m_theme.icon(u"close"_s));
        chip->setIconSize(QSize(12, 12));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setAccessibleName(tr("%1: %2, remove").arg(wording::label(*field), chip->text()));
        chip->setToolTip(tr("%1: remove (Delete)").arg(wording::label(*field)));
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, choice] { Q_EMIT removed(choice); });
        layout()->addWidget(chip);
        chip->show();
    }
    setVisible(!choices.isEmpty());
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress
                          && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete
                              || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace);
    if (!isDelete)
        return QWidget::eventFilter(watched, event);
    // The chip goes away in answer: not while it still handles its event.
    QMetaObject::invokeMethod(qobject_cast<QToolButton *>(watched), &QToolButton::click, Qt::QueuedConnection);
    return true;
}

} // namespace imr
