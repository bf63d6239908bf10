// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/itemsections.h"

#include <algorithm>

#include <QRegularExpression>

#include "core/extract/requestheading.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

enum class Label { Claims, Imr, Rationale };

struct FoundLabel {
    Label label;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The labels of one item in their order, and its heading.
struct LabelGroup {
    QList<FoundLabel> labels;
    RequestHeading heading;
};

QList<FoundLabel> findLabels(const QString &text, const TextSpan &range)
{
    static const QRegularExpression expression(
        uR"((?<![\w])(?:(claims?\s+administrator(?:['’]s)?\s+guidelines?\s*:)|((?:maximus|expert\s+reviewer(?:['’]s)?)\s+guidelines?\s*:)|(decision\s+rationale\s*:)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<FoundLabel> labels;
    for (const QRegularExpressionMatch &match :
         expression.globalMatchView(QStringView(text).first(range.end), range.start)) {
        const Label label = match.hasCaptured(1) ? Label::Claims : match.hasCaptured(2) ? Label::Imr : Label::Rationale;
        labels.append({label, match.capturedStart(), match.capturedEnd()});
    }
    return labels;
}

/// A label that stands in its item already, or comes before one that does, starts the next item.
QList<LabelGroup> groupLabels(const QList<FoundLabel> &labels)
{
    QList<LabelGroup> groups;
    for (const FoundLabel &label : labels) {
        if (groups.isEmpty() || groups.last().labels.last().label >= label.label)
            groups.append(LabelGroup{});
        groups.last().labels.append(label);
    }
    return groups;
}

void setPart(ItemSections &item, Label label, const TextSpan &span)
{
    TextSpan &part = label == Label::Claims ? item.claimsGuideline
                     : label == Label::Imr  ? item.imrGuideline
                                            : item.rationale;
    part = span;
}

ItemSections itemOf(const Letter &letter, const QString &text, const LabelGroup &group, qsizetype end)
{
    ItemSections item;
    item.request = group.heading.request;
    item.decision = group.heading.decision;
    for (qsizetype i = 0; i < group.labels.size(); ++i) {
        const qsizetype partEnd = i + 1 < group.labels.size() ? group.labels.at(i + 1).start : end;
        setPart(item, group.labels.at(i).label, trimmed(letter, text, group.labels.at(i).end, partEnd));
    }
    return item;
}

} // namespace

QList<ItemSections> findLabelledItems(const Letter &letter, const Sections &sections)
{
    const TextSpan range = sections.issues.isEmpty() ? letter.span(0, letter.text.size()) : sections.issues;
    QList<LabelGroup> groups = groupLabels(findLabels(sections.text, range));
    const HeadingFinder finder(letter, sections.text);
    qsizetype from = range.start;
    for (LabelGroup &group : groups) {
        group.heading = finder.find(from, group.labels.first().start,
                                    from == range.start && !sections.issues.isEmpty());
        from = group.labels.last().end;
    }
    QList<ItemSections> items;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        qsizetype end = range.end;
        if (i + 1 < groups.size()) {
            const LabelGroup &next = groups.at(i + 1);
            end = next.heading.request.isEmpty() ? next.labels.first().start : next.heading.request.start;
        }
        items.append(itemOf(letter, sections.text, groups.at(i), end));
    }
    return items;
}

} // namespace imr
