// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordheader.h"

#include <QCoreApplication>
#include <QDate>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include "ui/record/recordform.h"
#include "ui/feedback/glyphlabel.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

RecordHeader::RecordHeader(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setupLayout();
    connect(m_finish, &QPushButton::clicked, this, &RecordHeader::finishRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setForm(nullptr);
}

void RecordHeader::setupLayout()
{
    const auto label = [this](const QString &role) {
        auto *made = new QLabel(this);
        made->setProperty("role", role);
        return made;
    };
    m_number = label(u"title"_s);
    m_number->setObjectName(u"caseNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_left = label({});
    m_left->setObjectName(u"leftToCheck"_s);
    m_facts = label(u"muted"_s);
    m_key = label(u"muted"_s);
    m_key->setText(tr("Ctrl+Enter"));
    m_sign = new GlyphLabel(m_theme, this);
    m_finish = new QPushButton(this);
    m_finish->setText(tr("Finish and open next"));
    m_finish->setProperty("role", u"link"_s);
    m_finish->setObjectName(u"finish"_s);

    auto *above = new QHBoxLayout;
    above->setSpacing(6);
    above->addWidget(m_number, 1);
    above->addWidget(m_left);
    above->addWidget(m_sign);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_facts, 1);
    below->addWidget(m_finish);
    below->addWidget(m_key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addLayout(below);
}

void RecordHeader::setForm(const RecordForm *form)
{
    m_finish->setVisible(form != nullptr);
    m_key->setVisible(form != nullptr);
    m_sign->setVisible(form != nullptr);
    if (form == nullptr) {
        m_number->setText(tr("No letter open"));
        m_left->clear();
        m_facts->clear();
        return;
    }
    const ReviewRecord &record = form->record();
    m_number->setText(caseName(record.caseNumber, record.shortId));
    const WaitingCount count = form->waiting();
    m_left->setText(count.waiting > 0 ? tr("%1 of %2 left to check").arg(count.waiting).arg(count.all)
                                      : tr("%n checked", nullptr, count.all));
    m_sign->setGlyph(count.waiting > 0 ? Glyph::Waits : Glyph::Confirmed);
    QStringList facts{record.layout == "unknown"_L1 ? tr("Unknown layout") : tr("Layout %1").arg(record.layout),
                      tr("%n page(s)", nullptr, static_cast<int>(form->letter().pages.size()))};
    if (const FormField *decided = form->find({{}, u"case.decision_date"_s});
        decided != nullptr && !decided->text().isEmpty())
        facts.append(tr("decided %1").arg(readableDate(decided->text())));
    m_facts->setText(facts.join(u", "));
}

void RecordHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
}

QString caseName(const QString &caseNumber, const QString &shortId)
{
    if (!caseNumber.isEmpty())
        return caseNumber;
    return QCoreApplication::translate("imr::RecordHeader", "No number · %1").arg(shortId.left(6));
}

QString readableDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : iso;
}

} // namespace imr
