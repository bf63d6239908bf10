// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include <QHashFunctions>
#include <QtTypes>

namespace imr {

/// A number in the case database that means one kind of thing. 0 stands for none.
template <typename Tag>
struct Id {
    qint64 value = 0;
    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using LetterId = Id<struct LetterTag>;
/// An item, or an element of a list: history follows it, whatever its position.
using ElementId = Id<struct ElementTag>;
using EventId = Id<struct EventTag>;
/// Events made by one action: undone and redone together.
using GroupId = Id<struct GroupTag>;
using BatchId = Id<struct BatchTag>;

} // namespace imr
