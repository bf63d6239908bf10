// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reextractor.h"

#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"

namespace imr {

namespace {

/// A PDF's words have their boxes only in the file itself.
Letter withBoxes(const Letter &stored, const QByteArray &original, PagesClient &pages)
{
    if (stored.format != LetterFormat::Pdf)
        return stored;
    const Result<Letter> read = readLetter(original, stored.fileName, pages);
    return read && read->text == stored.text ? *read : stored;
}

Result<ReextractionCounts> reextractOne(CaseStore &store, LetterId id, const Extractor &extractor,
                                        const QString &reviewer, PagesClient &pages)
{
    const Result<Letter> letter = store.letter(id);
    if (!letter)
        return letter.error();
    const Result<QByteArray> original = store.original(id);
    if (!original)
        return original.error();
    const Record record = extractor.extract(withBoxes(*letter, *original, pages));
    return store.reextract(id, record, extractor.version(), reviewer);
}

void addCounts(ReextractionCounts &sum, const ReextractionCounts &counts)
{
    sum.same += counts.same;
    sum.replaced += counts.replaced;
    sum.added += counts.added;
    sum.withdrawn += counts.withdrawn;
    sum.kept += counts.kept;
}

/// These concern the database as a whole: the next letter would fare no better.
bool endsAll(ErrorCode code)
{
    return code == ErrorCode::DatabaseFull || code == ErrorCode::DatabaseLocked || code == ErrorCode::DatabaseReadOnly
           || code == ErrorCode::DatabaseDamaged || code == ErrorCode::DatabaseFailed;
}

} // namespace

Result<ReextractionReport> reextractLetters(CaseStore &store, const QList<LetterId> &letters,
                                            const Extractor &extractor, const QString &reviewer,
                                            const ReextractionProgress &progress, const QString &pagesProgram)
{
    ReextractionReport report;
    PagesClient pages(pagesProgram);
    for (const LetterId letter : letters) {
        if (progress && !progress(report.letters, int(letters.size()))) {
            report.wasCancelled = true;
            break;
        }
        const auto counts = reextractOne(store, letter, extractor, reviewer, pages);
        if (counts) {
            ++report.letters;
            addCounts(report.counts, *counts);
        } else if (endsAll(counts.error().code)) {
            return counts.error();
        } else {
            report.failed.append(counts.error());
        }
    }
    return report;
}

} // namespace imr
