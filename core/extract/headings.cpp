// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/headings.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

struct HeadingForm {
    HeadingKind kind;
    QRegularExpression expression;
};

/// A heading stands at the start of a line; a blank of the pattern is any white space, and one with "?" may lack.
HeadingForm form(HeadingKind kind, QString pattern, bool anyCase = false)
{
    pattern.replace(u" ?"_s, u"\\s*"_s).replace(u' ', u"\\s+"_s);
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (anyCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return {kind, QRegularExpression(u"^[^\\S\\n]*(?:"_s + pattern + u')', options)};
}

const QList<HeadingForm> &headingForms()
{
    static const QList<HeadingForm> forms{
        form(HeadingKind::Notice,
             uR"((?:notice of )?independent medical review (?:final )?determination(?: letter)?[^\S\n]*$)"_s, true),
        form(HeadingKind::HowMade, u"HOW THE IMR FINAL DETERMINATION (?:WAS )?MADE"_s),
        form(HeadingKind::Credentials,
             u"(?:the )?(?:expert|physician|professional|medical|dental)? ?reviewer has the following credentials ?:"_s,
             true),
        form(HeadingKind::Credentials,
             u"(?:medical )?qualifications of the (?:expert|professional|physician) reviewer ?:?"_s, true),
        form(HeadingKind::Credentials, u"medical reviewer qualifications ?:?"_s, true),
        form(HeadingKind::Documents, u"DOCUMENTS REVIEWED(?: FOR DETERMINATION)?[^\\S\\n]*:?"_s),
        form(HeadingKind::Documents, u"documents reviewed(?: for determination)?[^\\S\\n]*:?[^\\S\\n]*$"_s, true),
        form(
            HeadingKind::Summary,
            u"(?:CLINICAL )?CASE SUMMARY[^\\S\\n]*:?(?:\\s*The (?:expert|physician|professional) reviewer developed the "
            "following (?:clinical )?case summary based on a review of the case file, including all medical records ?:)?"_s),
        form(HeadingKind::Summary, u"(?:clinical )?case summary[^\\S\\n]*:?[^\\S\\n]*$"_s, true),
        form(
            HeadingKind::Summary,
            u"the (?:expert|physician|professional) reviewer developed the following (?:clinical )?case summary based on a "
            "review of the case file, including all medical records ?:"_s,
            true),
        form(HeadingKind::Issues, uR"(IMR (?:ISSUES?, )?DECISION(?:\(S\)|S)? AND RATIONALE(?:\(S\)|S)?)"_s),
        form(HeadingKind::Issues, uR"(IMR ISSUES?, DECISION(?:\(S\)|S)?)"_s),
        form(HeadingKind::IssuesSentence,
             u"the final determination was based on decisions? for the disputed items?/services? set forth below ?:"_s,
             true),
        form(HeadingKind::DecisionB,
             u"INDEPENDENT MEDICAL REVIEW DECISION(?:\\(S\\)|S)? AND RATIONALE(?:\\(S\\)|S)?"_s),
        form(HeadingKind::IssueA, u"issues?(?:\\(s\\))? (?:at|in) dispute ?:"_s, true),
        form(
            HeadingKind::GuidelinesA,
            u"medical treatment guideline(?:\\(s\\)|s)? relied upon by (?:the )?professional reviewer(?: and why)? ?:?"_s,
            true),
        form(
            HeadingKind::RationaleA,
            u"rationale for why the requested treatment ?/ ?service (?:is ?/ ?was|is|was)(?: not)? medically necessary ?:?"_s,
            true),
        form(HeadingKind::Disclaimer, u"disclaimer: maximus"_s, true),
    };
    return forms;
}

} // namespace

QList<Heading> findHeadings(QStringView text)
{
    QList<Heading> headings;
    for (const HeadingForm &form : headingForms()) {
        for (const QRegularExpressionMatch &match : form.expression.globalMatchView(text)) {
            const Heading heading{form.kind, match.capturedStart(), match.capturedEnd()};
            const bool isKnown = std::ranges::any_of(headings, [&](const Heading &other) {
                return heading.start < other.end && other.start < heading.end;
            });
            if (!isKnown)
                headings.append(heading);
        }
    }
    std::ranges::sort(headings, {}, &Heading::start);
    return headings;
}

const Heading *firstOf(const QList<Heading> &headings, HeadingKind kind)
{
    const auto found = std::ranges::find(headings, kind, &Heading::kind);
    return found == headings.end() ? nullptr : &*found;
}

} // namespace imr
