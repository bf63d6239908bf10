// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkchange.h"

namespace imr {

QList<LetterEdits> bulkEdits(const QList<ValueOccurrence> &places, const QJsonValue &value, const QString &reason)
{
    QList<LetterEdits> edits;
    for (const ValueOccurrence &place : places) {
        if (edits.isEmpty() || edits.last().letter != place.letter)
            edits.append({place.letter, {}});
        Edit edit;
        edit.kind = Edit::Kind::Correct;
        edit.ref = place.ref;
        edit.value = value;
        edit.reason = reason;
        edit.expectedVersion = place.version;
        edits.last().edits.append(edit);
    }
    return edits;
}

} // namespace imr
