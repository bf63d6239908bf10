// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/fields/fieldcatalogue.h"
#include "core/search/facets.h"

namespace imr {

class Theme;

/// What a search is narrowed to, one chip each, in as many lines as they need. A click, Space or Delete takes one away.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    ChipBar(const FieldCatalogue &catalogue, const Theme &theme, QWidget *parent = nullptr);

    void setChoices(const QList<FacetChoice> &choices);

Q_SIGNALS:
    void removed(const imr::FacetChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const FieldCatalogue &m_catalogue;
    const Theme &m_theme;
};

} // namespace imr
