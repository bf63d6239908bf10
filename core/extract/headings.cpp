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

/// Where a heading may stand, and how it is written.
enum class Form {
    Capitals, ///< at the start of a line, in capitals
    AnyCase,  ///< at the start of a line
    Alone,    ///< all that stands in its line, in any case
    Sentence, ///< a stock sentence that nothing else is told by, wherever it stands
};

/// A blank of the pattern is any white space, and one with "?" may lack.
HeadingForm form(HeadingKind kind, QString pattern, Form where)
{
    pattern.replace(u" ?"_s, u"\\s*"_s).replace(u' ', u"\\s+"_s);
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (where != Form::Capitals)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QString lead = where == Form::Sentence ? u"(?<![\\w])(?:"_s : u"^[^\\S\\n]*(?:"_s;
    const QString end = where == Form::Alone ? u")[^\\S\\n]*:?[^\\S\\n]*$"_s : u")"_s;
    return {kind, QRegularExpression(lead + pattern + end, options)};
}

// The forms of one kind go from the surest to the least sure.

const QList<HeadingForm> &headingForms()
{
    static const QList<HeadingForm> forms{
        form(HeadingKind::Notice, u"(?:notice of )?independent medical review (?:final )?determination(?: letter)?"_s,
             Form::Alone),
        form(HeadingKind::HowMade, u"HOW THE IMR FINAL DETERMINATION (?:WAS )?MADE"_s, Form::Capitals),
        form(HeadingKind::HowMade, u"how the (?:imr )?(?:final )?determination was made"_s, Form::Alone),
        form(HeadingKind::Credentials,
             u"(?:the )?(?:expert|physician|professional|medical|dental)? ?reviewer has the following credentials ?:"_s,
             Form::Sentence),
        form(HeadingKind::Credentials,
             u"(?:medical )?qualifications of the (?:expert|professional|physician|medical) reviewer ?:?"_s,
             Form::AnyCase),
        form(HeadingKind::Credentials,
             u"(?:medical|professional|expert|physician) reviewer(?:['’]s)? qualifications ?:?"_s, Form::AnyCase),
        form(HeadingKind::Documents, u"DOCUMENTS REVIEWED(?: FOR DETERMINATION)?[^\\S\\n]*:?"_s, Form::Capitals),
        form(HeadingKind::Documents, u"(?:documents|records) reviewed(?: for (?:the )?determination)?"_s, Form::Alone),
        form(
            HeadingKind::Documents,
            u"the following relevant documents received from the interested parties and the documents provided with the "
            "application were reviewed and considered"_s,
            Form::Sentence),
        form(HeadingKind::Summary,
             u"(?:(?:EXPERT|PHYSICIAN|PROFESSIONAL) REVIEWER )?(?:CLINICAL )?CASE SUMMARY[^\\S\\n]*:?(?:\\s*The "
             "(?:expert|physician|professional) reviewer developed the following (?:clinical )?case summary based on a "
             "review of the case file, including all medical records ?:)?"_s,
             Form::Capitals),
        form(HeadingKind::Summary,
             u"(?:(?:expert|physician|professional) reviewer )?(?:clinical (?:case )?|case )summary"_s, Form::Alone),
        form(
            HeadingKind::Summary,
            u"the (?:expert|physician|professional) reviewer developed the following (?:clinical )?case summary based on a "
            "review of the case file, including all medical records ?:"_s,
            Form::Sentence),
        form(HeadingKind::Issues, uR"(IMR (?:ISSUES?, )?DECISION(?:\(S\)|S)? AND RATIONALE(?:\(S\)|S)?)"_s,
             Form::Capitals),
        form(HeadingKind::Issues, uR"(IMR ISSUES?, DECISION(?:\(S\)|S)?)"_s, Form::Capitals),
        form(HeadingKind::Issues, uR"(IMR (?:issues?, )?decision(?:\(s\)|s)?(?:,? and rationale(?:\(s\)|s)?)?)"_s,
             Form::Alone),
        form(
            HeadingKind::IssuesSentence,
            u"the final determination was based on decisions? for the disputed items? ?/ ?services? set forth below ?:?"_s,
            Form::Sentence),
        form(HeadingKind::DecisionB, u"INDEPENDENT MEDICAL REVIEW DECISION(?:\\(S\\)|S)? AND RATIONALE(?:\\(S\\)|S)?"_s,
             Form::Capitals),
        form(HeadingKind::DecisionB, u"independent medical review decision(?:\\(s\\)|s)? and rationale(?:\\(s\\)|s)?"_s,
             Form::Alone),
        form(HeadingKind::IssueA, u"issues?(?:\\(s\\))? (?:at|in) dispute ?:"_s, Form::AnyCase),
        form(HeadingKind::IssueA, u"(?:issues?(?:\\(s\\))? (?:at|in) dispute|disputed issues?(?:\\(s\\))?)"_s,
             Form::Alone),
        form(
            HeadingKind::GuidelinesA,
            u"medical treatment guidelines?(?:\\(s\\))? relied upon by (?:the )?professional reviewer(?: and why)? ?:?"_s,
            Form::AnyCase),
        form(
            HeadingKind::RationaleA,
            u"rationale for why the requested treatments?(?:\\(s\\))? ?/ ?services?(?:\\(s\\))? (?:(?:is|was|are|were) ?/? "
            "?){1,2}(?:(?:not|/) )*medically necessary ?:?"_s,
            Form::AnyCase),
        form(HeadingKind::Disclaimer, u"disclaimer ?: maximus"_s, Form::AnyCase),
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
