// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/exportwording.h"

#include <QCoreApplication>

#include "core/wording/wording.h"

namespace imr::wording {

namespace {

const char *textOf(ExportLoss loss)
{
    switch (loss) {
    case ExportLoss::Evidence: return QT_TRANSLATE_NOOP("Export", "the words that each value came from");
    case ExportLoss::History: return QT_TRANSLATE_NOOP("Export", "the history of changes");
    case ExportLoss::MachineValues:
        return QT_TRANSLATE_NOOP("Export", "what the program had found before a correction");
    case ExportLoss::ListElements: return QT_TRANSLATE_NOOP("Export", "the elements of lists as rows of their own");
    case ExportLoss::Types: return QT_TRANSLATE_NOOP("Export", "the types of values: all is text");
    case ExportLoss::LongTexts: return QT_TRANSLATE_NOOP("Export", "passages of free text");
    case ExportLoss::Identity: return QT_TRANSLATE_NOOP("Export", "names, numbers and exact dates");
    case ExportLoss::LongestTexts: return QT_TRANSLATE_NOOP("Export", "texts beyond 32,767 characters, which are cut");
    case ExportLoss::States: return QT_TRANSLATE_NOOP("Export", "values without words in the letter");
    case ExportLoss::Originals: return QT_TRANSLATE_NOOP("Export", "the files of the letters");
    }
    return "";
}

} // namespace

QString lossText(ExportLoss loss)
{
    return QCoreApplication::translate("Export", textOf(loss));
}

ReasonAndRemedy reasonAndRemedy(const Error &error)
{
    Error bare = error;
    bare.subject.clear();
    const QString whole = sentence(bare);
    // Every sentence tells first what happened; a full stop parts it from what to do.
    const qsizetype stop = whole.indexOf(QStringLiteral(". "));
    return stop < 0 ? ReasonAndRemedy{whole, {}} : ReasonAndRemedy{whole.first(stop + 1), whole.sliced(stop + 2)};
}

} // namespace imr::wording
