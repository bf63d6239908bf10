// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringView>

namespace imr {

/// A stretch of a request, from the request's start.
struct RequestPart {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// What the heading of an item says besides the service itself.
struct RequestParts {
    std::optional<RequestPart> requested;  ///< only in the partial-approval form
    std::optional<RequestPart> authorized; ///< only in that form
    RequestPart disputed;
    std::optional<RequestPart> retrospective; ///< "Retro", "Retrospective", "DOS:"
    std::optional<RequestPart> associated;    ///< "Associated surgical service"
};

/// Reads "X was the original request. Y was authorized by the Claims Administrator. The remaining IMR eligible portion of
/// the original request, Z is", and prefixes.
RequestParts readRequestParts(QStringView request);

} // namespace imr
