// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <utility>

#include "core/base/error.h"

namespace imr {

/// The outcome of what may fail: a value, or an Error. It must be looked at.
template <typename T>
class [[nodiscard]] Result {
public:
    using Value = T;

    Result() : m_expected(std::unexpected(Error{})) {} // QFuture needs it; stands for an outcome that never came
    Result(T value) : m_expected(std::move(value)) {}
    Result(Error error) : m_expected(std::unexpected(std::move(error))) {}

    explicit operator bool() const { return m_expected.has_value(); }
    T &operator*() & { return *m_expected; }
    const T &operator*() const & { return *m_expected; }
    T &&operator*() && { return *std::move(m_expected); }
    T *operator->() { return &*m_expected; }
    const T *operator->() const { return &*m_expected; }
    const Error &error() const { return m_expected.error(); }

private:
    std::expected<T, Error> m_expected;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_expected(std::unexpected(std::move(error))) {}

    explicit operator bool() const { return m_expected.has_value(); }
    const Error &error() const { return m_expected.error(); }

private:
    std::expected<void, Error> m_expected;
};

} // namespace imr
