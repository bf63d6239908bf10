// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "app/cli/casevalues.h"
#include "core/fields/fieldinput.h"
#include "core/store/bulkchange.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

QJsonObject occurrenceJson(const ValueOccurrence &occurrence)
{
    return {{u"id"_s, occurrence.shortId},
            {u"case"_s, occurrence.caseNumber.isEmpty() ? QJsonValue() : occurrence.caseNumber},
            {u"path"_s, occurrence.path.toString()},
            {u"evidence"_s, occurrence.sentence}};
}

void show(const Invocation &invocation, const QList<ValueOccurrence> &places, qsizetype letters, bool isDone)
{
    Console &console = invocation.console();
    if (invocation.wantsJson()) {
        QJsonArray shown;
        for (const ValueOccurrence &place : places) {
            shown.append(occurrenceJson(place));
        }
        console.print(QJsonObject{{u"letters"_s, letters}, {u"places"_s, shown}, {u"changed"_s, isDone}});
        return;
    }
    QList<QStringList> rows;
    for (const ValueOccurrence &place : places) {
        rows.append({place.shortId, place.caseNumber, place.path.toString(), place.sentence});
    }
    console.printTable({tr("id"), tr("case"), tr("field"), tr("words in the letter")}, rows);
    console.say(
        tr(QT_TRANSLATE_NOOP("Cli", "The value stands at %1 places in %2 letters.")).arg(places.size()).arg(letters));
}

ExitStatus runReplace(const Invocation &invocation)
{
    const QStringList arguments = invocation.arguments();
    const FieldDefinition *const field = FieldCatalogue::builtIn().find(arguments.at(0));
    if (!field) {
        return invocation.failed({ErrorCode::UnknownField, {}, {arguments.at(0)}, {}});
    }
    const Result<QJsonValue> from = parseFieldInput(*field, arguments.at(1));
    const Result<QJsonValue> to = parseFieldInput(*field, arguments.at(2));
    if (!from || !to) {
        return invocation.failed(from ? to.error() : from.error());
    }
    const bool isPreview = invocation.isSet(u"preview"_s);
    const auto store = invocation.openStore(isPreview ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!store) {
        return invocation.failed(store.error());
    }
    const auto places = (*store)->occurrences(field->pattern, *from);
    if (!places) {
        return invocation.failed(places.error());
    }
    const QList<LetterEdits> edits = bulkEdits(*places, *to, invocation.value(u"reason"_s));
    if (!isPreview) {
        const Result<Applied> applied = (*store)->applyToMany(edits, invocation.reviewer(), u"bulk"_s);
        if (!applied) {
            return invocation.failed(applied.error());
        }
    }
    show(invocation, *places, edits.size(), !isPreview);
    return ExitStatus::Done;
}

} // namespace

Command replaceCommand()
{
    return {"replace",
            "FIELD OLD NEW",
            3,
            3,
            QT_TRANSLATE_NOOP("Cli",
                              "Corrects a value in all letters where it stands, as one change that can be undone."),
            "imr replace --db cases.db --preview items[].treatment tramadole tramadol",
            {Option::Database, Option::Json, Option::Reviewer},
            {{u"preview"_s, tr("Show the places and change nothing.")},
             {u"reason"_s, tr("Why, for the history."), u"TEXT"_s}},
            runReplace};
}

} // namespace imr::cli
