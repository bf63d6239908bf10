// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daysheet.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QLocale>
#include <QAbstractTextDocumentLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include "core/wording/wording.h"
#include "ui/record/recordheader.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DaySheet)
};

QString valueOf(const ReviewRecord &record, const FieldRef &ref)
{
    const ReviewField *field = record.find(ref);
    return field == nullptr ? QString() : field->now.value.toString();
}

QString cell(const QString &text, bool isStrong = false)
{
    const QString words = text.toHtmlEscaped();
    return u"<td valign='top'>"_s + (isStrong ? u"<b>%1</b>"_s.arg(words) : words) + u"</td>"_s;
}

void addGrounds(DaySheetRow &row, const ReviewRecord &record, const FieldCatalogue &catalogue, ElementId item)
{
    const QString pattern = u"items[].grounds[]"_s;
    const FieldDefinition *definition = catalogue.find(pattern);
    QStringList names;
    for (const ReviewElement &element : record.elementsOf(pattern, item)) {
        const ReviewField *ground = record.find(FieldRef{element.id, pattern});
        if (ground == nullptr || ground->now.value.isUndefined() || definition == nullptr)
            continue;
        names.append(wording::choiceLabel(*definition, ground->now.value.toString()));
        if (row.sentence.isEmpty())
            row.sentence = ground->quote;
    }
    row.grounds = names.join(u"; "_s);
    const ReviewField *verdict = record.find(FieldRef{item, u"items[].verdict"_s});
    if (row.sentence.isEmpty() && verdict != nullptr)
        row.sentence = verdict->quote;
}

} // namespace

QList<DaySheetRow> daySheetRows(const ReviewRecord &record, const FieldCatalogue &catalogue)
{
    QList<DaySheetRow> rows;
    for (const ReviewElement &item : record.elementsOf(u"items[]")) {
        DaySheetRow row;
        row.caseName = caseName(record.caseNumber, record.shortId);
        row.item = item.position + 1;
        row.request = valueOf(record, {item.id, u"items[].request"_s});
        row.decision = valueOf(record, {item.id, u"items[].decision"_s});
        row.isOverturned = row.decision == "Overturned"_L1;
        row.isVerified = record.state == LetterState::Verified;
        addGrounds(row, record, catalogue, item.id);
        rows.append(row);
    }
    return rows;
}

void sortDaySheet(QList<DaySheetRow> &rows)
{
    std::ranges::stable_sort(rows, std::ranges::greater(), &DaySheetRow::isOverturned);
}

QString daySheetHtml(const QString &batch, const QList<DaySheetRow> &rows)
{
    const auto overturned = std::ranges::count(rows, true, &DaySheetRow::isOverturned);
    const auto open = std::ranges::count(rows, false, &DaySheetRow::isVerified);
    QString html = u"<h3>%1</h3><p>%2</p>"_s.arg(
        Words::tr("Day sheet: %1").arg(batch).toHtmlEscaped(),
        Words::tr("%1 items, %2 overturned, %3 of letters not verified yet (marked °). %4")
            .arg(rows.size())
            .arg(overturned)
            .arg(open)
            .arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat))
            .toHtmlEscaped());
    html += u"<table border='0' cellspacing='0' cellpadding='3' width='100%'><tr>"_s;
    for (const QString &head : {Words::tr("Case"), Words::tr("Item"), Words::tr("Request"), Words::tr("Decision"),
                                Words::tr("Grounds"), Words::tr("Deciding sentence")})
        html += u"<th align='left'>%1</th>"_s.arg(head.toHtmlEscaped());
    html += u"</tr>"_s;
    for (const DaySheetRow &row : rows) {
        html += u"<tr>"_s + cell(row.isVerified ? row.caseName : row.caseName + u" °"_s)
                + cell(QString::number(row.item)) + cell(row.request) + cell(row.decision, row.isOverturned)
                + cell(row.grounds) + cell(row.sentence) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

bool writeDaySheet(const QString &html, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    QPdfWriter writer(&file);
    const bool isMetric = QLocale().measurementSystem() == QLocale::MetricSystem;
    writer.setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    writer.setTitle(Words::tr("Day sheet"));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    const QRect page = writer.pageLayout().paintRectPixels(writer.resolution());
    for (const double points : {9.0, 8.0, 7.0, 6.0}) {
        QFont font(document.defaultFont());
        font.setPointSizeF(points);
        document.setDefaultFont(font);
        document.setHtml(html);
        document.setPageSize(page.size());
        if (document.pageCount() == 1)
            break;
    }
    document.print(&writer);
    return file.error() == QFileDevice::NoError;
}

} // namespace imr
