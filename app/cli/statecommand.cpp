// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "app/cli/casevalues.h"
#include "core/exchange/reviewjson.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

constexpr std::array states{LetterState::New, LetterState::InWork, LetterState::Verified, LetterState::SetAside};

/// "in-work", "in work" and "in_work" are one.
std::optional<LetterState> stateOf(const QString &name)
{
    const QString wanted = name.toLower().replace(u'-', u' ').replace(u'_', u' ');
    for (const LetterState state : states) {
        if (stateCode(state) == wanted) {
            return state;
        }
    }
    return std::nullopt;
}

ExitStatus runState(const Invocation &invocation)
{
    const std::optional<LetterState> state = stateOf(invocation.arguments().at(1));
    if (!state) {
        return invocation.wrongUsage(tr(QT_TRANSLATE_NOOP("Cli", "a letter is new, in-work, verified or set-aside")));
    }
    const Result<OpenCase> open = openCase(invocation, OpenMode::ReadWrite);
    if (!open) {
        return invocation.failed(open.error());
    }
    const Result<void> set = open->store->setState(open->id, *state, invocation.reviewer());
    if (!set) {
        return invocation.failed(set.error());
    }
    invocation.console().print(u"%1: %2"_s.arg(caseName(open->record), stateCode(*state)));
    return ExitStatus::Done;
}

} // namespace

Command stateCommand()
{
    return {"state",
            "CASE STATE",
            2,
            2,
            QT_TRANSLATE_NOOP("Cli", "Says how far a letter is: new, in-work, verified or set-aside."),
            "imr state --db cases.db CM15-0000001 verified",
            {Option::Database, Option::Reviewer},
            {},
            runState};
}

} // namespace imr::cli
