// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include "core/terms/bodysites.h"
#include "core/terms/doses.h"

namespace imr {

class Lexicons;

/// A text of the request with its places; offsets count from the start of what was read.
struct RequestText {
    QString value;
    QList<Stretch> places;
    double confidence = 0;
    QString rule;

    bool isEmpty() const { return value.isEmpty(); }
};

struct RequestNumber {
    double value = 0;
    QString unit;
    QList<Stretch> places;
    double confidence = 0;
};

/// What a request is made of. Empty and nothing where the request does not say.
struct RequestReading {
    RequestText treatment;
    QString category;
    QString subcategory;
    double categoryConfidence = 0;
    RequestText bodyPart;
    QString bodyRegion; ///< of the body part, where it is one
    Side bodySide = Side::None;
    RequestText strength;
    RequestText dosageForm;
    RequestText frequency;
    std::optional<RequestNumber> quantity;
    std::optional<RequestNumber> refills;
    QStringList treatments; ///< "emg/ncv" counts as both
    QStringList regions;
    bool isDrug = false;
    bool countsSessions = false; ///< a therapy: a bare count is one of sessions
};

/// Takes a request apart: "Right knee arthroscopy", "Norco 10/325mg #60 with one refill". Pure.
/// @p isAssociated: headed "Associated surgical service".
RequestReading readRequest(QStringView request, bool isAssociated, const Lexicons &lexicons);

} // namespace imr
