// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/session.h"

namespace imr::sqlite {

enum class IndexText { No, Yes };

/// Brings everything that follows from a letter's current values up to date: derived values, the copies and counts in its
/// row, its facets and, where passages changed, its full text. In the transaction of the change.
void refreshLetter(Session &session, LetterId letter, const Letter &text, IndexText indexText);

/// Whether facets and passages are those that the record makes.
bool isIndexCurrent(Session &session, const ReviewRecord &record, const Letter &text);

/// A value as a field-value search knows it; empty for passages.
QString facetText(const QJsonValue &value, const FieldDefinition *definition);

/// Takes a letter out of the search index.
void dropFromIndex(Session &session, LetterId letter);

} // namespace imr::sqlite
