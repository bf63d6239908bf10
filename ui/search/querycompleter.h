// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

#include "core/fields/fieldcatalogue.h"

class QLineEdit;
class QStringListModel;

namespace imr {

/// Completes the word at the caret of a search box: names of fields, and behind a name's colon its values.
class QueryCompleter : public QCompleter {
    Q_OBJECT
public:
    QueryCompleter(const FieldCatalogue &catalogue, QLineEdit &field);

    bool isChoosing() const; ///< Enter takes a completion

private:
    void offer();
    void take(const QString &completion);
    qsizetype wordStart() const;

    const FieldCatalogue &m_catalogue;
    QLineEdit &m_field;
    QStringListModel *m_words = nullptr;
};

} // namespace imr
