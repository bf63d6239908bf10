// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "core/wording/rulesentences.h"
#include "core/wording/wording.h"

namespace imr::wording {

namespace {

struct RuleName {
    QStringView rule;
    const char *text;
};

// What the rule that found a value does, as it reads after "Found by: ".
constexpr std::array ruleNames{
    RuleName{u"header-table", QT_TRANSLATE_NOOP("Rule", "the table at the head of the letter")},
};

const RuleName *findRule(QStringView rule)
{
    const auto *const found = std::ranges::find(ruleNames, rule, &RuleName::rule);
    return found == ruleNames.end() ? nullptr : found;
}

} // namespace

bool hasRuleName(const QString &ruleId)
{
    return findRule(ruleId) != nullptr;
}

QString ruleName(const QString &ruleId)
{
    if (const RuleName *const rule = findRule(ruleId)) {
        return QCoreApplication::translate("Rule", rule->text);
    }
    return QString(ruleId).replace(u'-', u' ');
}

} // namespace imr::wording
