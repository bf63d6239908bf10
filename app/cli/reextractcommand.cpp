// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casevalues.h"
#include "core/exchange/reextractor.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

Result<QList<LetterId>> lettersToRead(const Invocation &invocation, const CaseStore &store, const Extractor &extractor)
{
    if (invocation.arguments().isEmpty()) {
        return store.extractedByOthers(extractor.version());
    }
    QList<LetterId> letters;
    for (const QString &name : invocation.arguments()) {
        const Result<LetterId> letter = store.resolve(name);
        if (!letter) {
            return letter.error();
        }
        letters.append(*letter);
    }
    return letters;
}

void show(const Invocation &invocation, const ReextractionReport &report)
{
    const ReextractionCounts &counts = report.counts;
    if (invocation.wantsJson()) {
        invocation.console().print(QJsonObject{{u"letters"_s, report.letters},
                                               {u"same"_s, counts.same},
                                               {u"replaced"_s, counts.replaced},
                                               {u"added"_s, counts.added},
                                               {u"withdrawn"_s, counts.withdrawn},
                                               {u"kept"_s, counts.kept}});
        return;
    }
    invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "%1 letters read again: %2 values replaced, %3 added, %4 "
                                                           "withdrawn; %5 that people checked were kept, the other "
                                                           "reading beside them"))
                                   .arg(report.letters)
                                   .arg(counts.replaced)
                                   .arg(counts.added)
                                   .arg(counts.withdrawn)
                                   .arg(counts.kept));
}

ExitStatus runReextract(const Invocation &invocation)
{
    const auto store = invocation.openStore(OpenMode::ReadWrite);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Extractor extractor;
    const Result<QList<LetterId>> letters = lettersToRead(invocation, **store, extractor);
    if (!letters) {
        return invocation.failed(letters.error());
    }
    const auto report = reextractLetters(**store, *letters, extractor, invocation.reviewer(), [&](int done, int all) {
        invocation.console().showProgress(tr("Reading again"), done, all);
        return true;
    });
    if (!report) {
        return invocation.failed(report.error());
    }
    for (const Error &error : report->failed) {
        invocation.console().say(wording::sentence(error));
    }
    show(invocation, *report);
    return report->failed.isEmpty() ? ExitStatus::Done : ExitStatus::PartlyDone;
}

} // namespace

Command reextractCommand()
{
    return {"reextract",
            "[CASE...]",
            0,
            -1,
            QT_TRANSLATE_NOOP("Cli", "Reads letters again with this version's extractor. What people checked stays."),
            "imr reextract --db cases.db",
            {Option::Database, Option::Json, Option::Reviewer},
            {},
            runReextract};
}

} // namespace imr::cli
