// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QScrollBar>
#include <QTest>

#include <functional>
#include <memory>

#include "core/letter/letter.h"
#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/support/handmadepdf.h"
#include "ui/source/pdfpane.h"
#include "ui/source/pdfview.h"
#include "ui/theme/theme.h"

namespace imr::test {

const FieldRef ageField{ElementId{}, QStringLiteral("patient.age")};
const FieldRef sexField{ElementId{}, QStringLiteral("patient.sex")};
const FieldRef placeField{ElementId{}, QStringLiteral("injury.mechanism")};
const FieldRef rationaleField{ElementId{}, QStringLiteral("items[].rationale")};

/// A pane that shows a small PDF of three pages, for the tests of what it draws and of how it is handled. A test class
/// calls readPdf() once, open() and close() around each function.
class PdfPaneFixture {
protected:
    void readPdf();
    void open();
    void close();

    TextSpan spanOf(const QString &words) const;
    Highlight highlight(const FieldRef &ref, const QString &words, FieldGroup group = FieldGroup::Person) const;
    QRect placeOf(const QString &words) const;
    QColor colorAt(QPoint point) const;
    int countOf(QColor color, QRect area) const;
    int countOfInk(QRect area) const
    {
        return countWhere(area, [](QColor color) { return color.lightness() < 110; });
    }
    int countWhere(QRect area, const std::function<bool(QColor)> &holds) const;
    void waitUntilDrawn() const { QTRY_VERIFY_WITH_TIMEOUT(m_view->isDrawn(), 10000); }

    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<const Letter> m_letter;
    QByteArray m_pdf;
    std::unique_ptr<PdfPane> m_pane;
    PdfView *m_view = nullptr;
};

inline void PdfPaneFixture::readPdf()
{
    qputenv("PATH", QByteArray(IMR_PROGRAM_DIR ":" + qgetenv("PATH")));
    HandmadePdf pdf;
    pdf.addPage({{72, 100, "The person is a 49 year old female."},
                 {72, 130, "Reason of the decision, first line"},
                 {72, 150, "and its second line."},
                 {72, 400, "nothing here"}});
    pdf.addPage({{72, 100, "second page"}});
    pdf.addPage({{72, 700, "a far place"}});
    m_pdf = pdf.bytes();
    PagesClient client;
    const auto letter = readLetter(m_pdf, QStringLiteral("some.pdf"), client);
    QVERIFY(letter);
    m_letter = std::make_shared<const Letter>(*letter);
}

inline void PdfPaneFixture::open()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_pane = std::make_unique<PdfPane>(*m_theme);
    m_view = m_pane->findChild<PdfView *>();
    m_pane->resize(900, 600);
    m_pane->setLetter(m_letter, m_pdf);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    waitUntilDrawn();
}

inline void PdfPaneFixture::close()
{
    m_pane.reset();
    m_theme.reset();
}

inline TextSpan PdfPaneFixture::spanOf(const QString &words) const
{
    const qsizetype start = m_letter->text.indexOf(words);
    return start < 0 ? TextSpan() : m_letter->span(start, start + words.size());
}

inline Highlight PdfPaneFixture::highlight(const FieldRef &ref, const QString &words, FieldGroup group) const
{
    return {ref, {spanOf(words)}, group, false, QStringLiteral("tip of ") + words};
}

inline QRect PdfPaneFixture::placeOf(const QString &words) const
{
    const QList<QRectF> lines = m_view->linesInView(spanOf(words));
    return lines.isEmpty() ? QRect() : lines.first().toRect();
}

inline QColor PdfPaneFixture::colorAt(QPoint point) const
{
    return m_view->viewport()->grab().toImage().pixelColor(point);
}

inline int PdfPaneFixture::countWhere(QRect area, const std::function<bool(QColor)> &holds) const
{
    const QImage image = m_view->viewport()->grab().toImage();
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.rect().contains(x, y) && holds(image.pixelColor(x, y)) ? 1 : 0;
    }
    return count;
}

inline int PdfPaneFixture::countOf(QColor color, QRect area) const
{
    return countWhere(area, [color](QColor found) {
        return std::abs(color.red() - found.red()) <= 3 && std::abs(color.green() - found.green()) <= 3
               && std::abs(color.blue() - found.blue()) <= 3;
    });
}

} // namespace imr::test
