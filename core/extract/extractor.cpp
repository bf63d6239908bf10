// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extractor.h"

#include <QCryptographicHash>

#include "core/extract/clinical.h"
#include "core/extract/draft.h"
#include "core/extract/parts.h"
#include "core/extract/sections.h"
#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

/// Goes up with every change of the rules that changes what is extracted.
constexpr int rulesVersion = 1;

} // namespace

Extractor::Extractor(const FieldCatalogue &catalogue) : m_catalogue(catalogue) {}

Record Extractor::extract(const Letter &letter) const
{
    const Sections sections = findSections(letter);
    Draft draft(letter, sections);
    extractHeader(draft);
    extractReviewer(draft);
    extractPerson(draft);
    extractReview(draft);
    extractClinical(letter, sections, draft);
    extractItems(draft);
    extractItemReview(draft);
    extractOutcome(draft);
    addFindings(draft);
    return draft.record(m_catalogue);
}

QString Extractor::version() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(rulesVersion));
    hash.addData(QByteArrayLiteral(IMR_VERSION));
    hash.addData(m_catalogue.hash().toLatin1());
    hash.addData(Lexicons::inForce().hash().toLatin1());
    return QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace imr
