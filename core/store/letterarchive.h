// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/store/casestore.h"

namespace imr {

/// A letter as one case database hands it to another, ids counted within the letter.
struct LetterArchive {
    QString text;
    QJsonObject rows;    ///< what LetterArchivist::archive() gave
    QByteArray original; ///< may be missing
};

/// Hands letters over whole, history included. What a case store is beside its everyday use; same thread, same life.
class LetterArchivist {
public:
    virtual ~LetterArchivist() = default;
    /// Everything that is stored of a letter but text and original: values, states, evidence, elements, events, findings.
    virtual Result<QJsonObject> archive(LetterId letter) const = 0;
    /// Stores archived letters as they were, in one transaction. One whose content is known is left out.
    virtual Result<QList<AddedLetter>> restore(const QList<LetterArchive> &letters, BatchId batch) = 0;
    /// The version of the extractor that read the letter.
    virtual Result<QString> extractorOf(LetterId letter) const = 0;
};

LetterArchivist &archivistOf(CaseStore &store);
const LetterArchivist &archivistOf(const CaseStore &store);

} // namespace imr
