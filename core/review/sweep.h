// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// A word of the trade that belongs to no value: what the machine may have missed.
struct SweepCue {
    enum class Kind { Drug, Treatment, Study, Diagnosis, BodyPart, Date, Number, Guideline, Specialty };
    Kind kind = Kind::Number;
    TextSpan span;
};

/// A sentence worth reading for what is missing, with its cues in the order of the text.
struct SweepStop {
    TextSpan sentence;
    QList<SweepCue> cues;
};

/// The sentences of a letter that hold a drug, date, number, body part, study, treatment or guideline that no value took
/// and no value names. Numbers count only where their sentence gave no value at all. Pure; in the order of the text.
QList<SweepStop> sweepOf(const Letter &letter, const ReviewRecord &record);

/// An empty field whose kind of words stands in the letter unclaimed: where and as what.
struct UnclaimedCue {
    FieldRef ref;
    TextSpan span;
};
QList<UnclaimedCue> unclaimedCues(const Letter &letter, const ReviewRecord &record);

} // namespace imr
