// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/facets.h"
#include "core/search/searchrequest.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

SearchHits runSearch(Session &session, const SearchRequest &request);
FacetCounts countFacets(Session &session, const FacetRequest &request);

} // namespace imr::sqlite
