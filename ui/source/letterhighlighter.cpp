// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/letterhighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTextCharFormat>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace imr {
using namespace Qt::StringLiterals;

class LetterSyntax::Reader : public KSyntaxHighlighting::AbstractHighlighter {
public:
    Reader()
    {
        m_repository.addCustomSearchPath(u":/imr"_s); // it looks for syntax/*.xml below
        setDefinition(m_repository.definitionForName(u"IMR Letter"_s));
    }

    QList<Stretch> read(const QString &line)
    {
        m_stretches.clear();
        highlightLine(line, KSyntaxHighlighting::State()); // every line stands for itself
        return m_stretches;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (format.name() != u"Normal Text"_s)
            m_stretches.append({offset, length, format.name()});
    }

public:
    const KSyntaxHighlighting::Repository &repository() const { return m_repository; }

private:
    KSyntaxHighlighting::Repository m_repository;
    QList<Stretch> m_stretches;
};

LetterSyntax::LetterSyntax() : m_reader(std::make_unique<Reader>()) {}

LetterSyntax::~LetterSyntax() = default;

bool LetterSyntax::isValid() const
{
    return m_reader->definition().isValid();
}

QList<LetterSyntax::Stretch> LetterSyntax::stretches(const QString &line) const
{
    return m_reader->read(line);
}

QStringList LetterSyntax::themes() const
{
    QStringList names;
    for (const KSyntaxHighlighting::Theme &theme : m_reader->repository().themes())
        names.append(theme.name());
    names.sort(Qt::CaseInsensitive);
    return names;
}

QTextCharFormat LetterSyntax::formatOf(const QString &kind, const QString &theme) const
{
    const KSyntaxHighlighting::Theme colors = m_reader->repository().theme(theme);
    QTextCharFormat format;
    for (const KSyntaxHighlighting::Format &one : m_reader->definition().formats()) {
        if (one.name() != kind || !colors.isValid())
            continue;
        if (one.hasTextColor(colors))
            format.setForeground(one.textColor(colors));
        if (one.isBold(colors))
            format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

namespace {

/// The colour moved towards the ink until it can be read on the ground.
QColor readable(QColor color, const QColor &ink, const QColor &ground)
{
    const auto nearer = [](int from, int to) { return from + (to - from) / 4; };
    for (int steps = 0; steps < 12 && contrast(color, ground) < 4.5; ++steps)
        color = QColor(nearer(color.red(), ink.red()), nearer(color.green(), ink.green()),
                       nearer(color.blue(), ink.blue()));
    return contrast(color, ground) < 4.5 ? ink : color;
}

/// The text colour with a shade of the group that such words mostly belong to.
QColor shaded(const Theme &theme, FieldGroup group)
{
    const QColor text = theme.color(Token::Text);
    const QColor rule = theme.tint(group).rule;
    const auto channel = [](int ink, int shade) { return (2 * ink + shade) / 3; };
    return QColor(channel(text.red(), rule.red()), channel(text.green(), rule.green()),
                  channel(text.blue(), rule.blue()));
}

} // namespace

LetterHighlighter::LetterHighlighter(Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

QTextCharFormat LetterHighlighter::formatOf(const Theme &theme, const QString &kind)
{
    QTextCharFormat format;
    if (kind == u"Heading"_s || kind == u"Upheld"_s || kind == u"Overturned"_s)
        format.setFontWeight(QFont::DemiBold);
    if (kind == u"Overturned"_s)
        format.setForeground(theme.color(Token::Accent));
    else if (kind == u"Label"_s)
        format.setForeground(theme.color(Token::Muted));
    else if (kind == u"Citation"_s)
        format.setForeground(shaded(theme, FieldGroup::Guideline));
    else if (kind == u"Date"_s)
        format.setForeground(shaded(theme, FieldGroup::Person));
    else if (kind == u"Dose"_s)
        format.setForeground(shaded(theme, FieldGroup::Clinical));
    return format;
}

void LetterHighlighter::setColors(const QString &syntaxTheme)
{
    if (m_syntaxTheme == syntaxTheme)
        return;
    m_syntaxTheme = syntaxTheme;
    rehighlight();
}

QTextCharFormat LetterHighlighter::chosenFormat(const QString &kind) const
{
    if (m_syntaxTheme.isEmpty() || m_theme.isHighContrast())
        return formatOf(m_theme, kind);
    QTextCharFormat format = m_syntax.formatOf(kind, m_syntaxTheme);
    if (format.hasProperty(QTextFormat::ForegroundBrush))
        format.setForeground(
            readable(format.foreground().color(), m_theme.color(Token::Text), m_theme.color(Token::Base)));
    return format;
}

void LetterHighlighter::highlightBlock(const QString &text)
{
    for (const LetterSyntax::Stretch &stretch : m_syntax.stretches(text))
        setFormat(static_cast<int>(stretch.start), static_cast<int>(stretch.length), chosenFormat(stretch.kind));
}

} // namespace imr
