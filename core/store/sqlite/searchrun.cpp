// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/searchrun.h"

namespace imr::sqlite {

SearchHits runSearch(Session &, const SearchRequest &request)
{
    fail(ErrorCode::QueryInvalid, request.query, {QString::number(1)});
}

} // namespace imr::sqlite
