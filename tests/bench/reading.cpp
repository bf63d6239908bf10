// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>

#include "core/extract/extractor.h"
#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/bench/measures.h"

using namespace Qt::StringLiterals;

namespace imr::bench {

Figures measureReading(const QStringList &files)
{
    PagesClient pages(QStringLiteral(IMR_PROGRAM_DIR "/imr-pages"));
    const Extractor extractor;
    qint64 reading = 0;
    qint64 extraction = 0;
    qsizetype letters = 0;
    qsizetype fields = 0;
    qsizetype characters = 0;
    for (const QString &file : files) {
        const Result<QByteArray> bytes = readFileBytes(file);
        if (!bytes)
            continue;
        QElapsedTimer timer;
        timer.start();
        const Result<Letter> letter = readLetter(*bytes, file, pages);
        const qint64 read = timer.nsecsElapsed();
        if (!letter)
            continue;
        timer.start();
        fields += extractor.extract(*letter).fields.size();
        // The first letter pays for starting the process and for the lexicons, once a run.
        if (++letters > 1) {
            extraction += timer.nsecsElapsed();
            reading += read;
        }
        characters += letter->text.size();
    }
    if (letters < 2)
        return {};
    return {{u"letters"_s, letters},
            {u"reading"_s, double(reading) / 1e6},
            {u"extraction"_s, double(extraction) / 1e6},
            {u"fields"_s, fields},
            {u"characters"_s, characters}};
}

} // namespace imr::bench
