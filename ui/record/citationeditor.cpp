// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/citationeditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

#include "core/fields/citationtext.h"

namespace imr {
using namespace Qt::StringLiterals;

CitationEditor::CitationEditor(const QString &text, QWidget *parent) : QWidget(parent)
{
    const QJsonObject citation = citationFromText(text).value_or(QJsonObject());
    QStringList sections;
    for (const QJsonValue &section : citation[u"sections"].toArray())
        sections.append(section.toString());
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setVerticalSpacing(4);
    layout->setHorizontalSpacing(8);
    m_source = new QComboBox(this);
    m_source->setObjectName(u"citationSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_source->addItems({u"MTUS"_s, u"ODG"_s, u"ACOEM"_s, tr("other")});
    const int source = m_source->findText(citation[u"source"].toString());
    m_source->setCurrentIndex(text.isEmpty() ? 0 : source < 0 ? m_source->count() - 1 : source);
    connect(m_source, &QComboBox::currentIndexChanged, this, &CitationEditor::edited);
    layout->addRow(tr("Source"), m_source);
    m_title = addLine(tr("Title"), u"citationTitle"_s, citation[u"title"].toString());
    m_year = addLine(tr("Year"), u"citationYear"_s, citation[u"year"].toString());
    m_sections = addLine(tr("Sections"), u"citationSections"_s, sections.join(u", "_s));
    m_pages = addLine(tr("Pages"), u"citationPages"_s, citation[u"pages"].toString());
    setFocusProxy(m_title);
}

QLineEdit *CitationEditor::addLine(const QString &label, const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::textEdited, this, &CitationEditor::edited);
    qobject_cast<QFormLayout *>(layout())->addRow(label, line);
    return line;
}

QString CitationEditor::text() const
{
    const bool isOther = m_source->currentIndex() == m_source->count() - 1;
    QJsonObject citation{{u"source"_s, isOther ? u"other"_s : m_source->currentText()}};
    citation[u"title"] = m_title->text().simplified();
    citation[u"year"] = m_year->text().simplified();
    citation[u"pages"] = m_pages->text().simplified();
    QJsonArray sections;
    if (const QString written = m_sections->text().simplified(); !written.isEmpty())
        sections.append(written);
    citation[u"sections"] = sections;
    return citationText(citation);
}

QList<QWidget *> CitationEditor::parts() const
{
    return {m_source, m_title, m_year, m_sections, m_pages};
}

void CitationEditor::replaceTitle(const QString &typed)
{
    m_title->setText(typed);
}

} // namespace imr
