// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querycompleter.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStringListModel>

#include "core/search/searchquery.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype fewestLetters = 2;
}

QueryCompleter::QueryCompleter(const FieldCatalogue &catalogue, QLineEdit &field)
    : QCompleter(&field), m_catalogue(catalogue), m_field(field), m_words(new QStringListModel(this))
{
    setModel(m_words);
    setWidget(&field);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(PopupCompletion);
    popup()->setAccessibleName(tr("Fields and values"));
    connect(&field, &QLineEdit::textEdited, this, &QueryCompleter::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &QueryCompleter::take);
}

bool QueryCompleter::isChoosing() const
{
    return popup()->isVisible() && popup()->currentIndex().isValid();
}

qsizetype QueryCompleter::wordStart() const
{
    const QString before = m_field.text().first(m_field.cursorPosition());
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype at = 0; at < before.size(); ++at) {
        isQuoted = isQuoted != (before.at(at) == u'"');
        if (before.at(at).isSpace() && !isQuoted)
            start = at + 1;
    }
    if (start < before.size() && before.at(start) == u'-')
        ++start;
    return start;
}

void QueryCompleter::offer()
{
    const qsizetype start = wordStart();
    const QString word = m_field.text().sliced(start, m_field.cursorPosition() - start);
    const qsizetype colon = word.indexOf(u':');
    QStringList offered;
    if (colon < 0) {
        for (const QString &name : queryFieldNames(m_catalogue))
            offered.append(name + u':');
    } else {
        for (const QString &value : queryValues(word.first(colon), m_catalogue))
            offered.append(word.first(colon + 1) + (value.contains(u' ') ? QString(u'"' + value + u'"') : value));
    }
    m_words->setStringList(offered);
    QString prefix = word;
    if (colon >= 0 && word.size() > colon + 1 && word.at(colon + 1) != u'"') {
        // A value of several words is offered in quotes, whether one typed them or not.
        const QString quoted = QString(word).insert(colon + 1, u'"');
        const auto begins = [&](const QString &one) { return one.startsWith(quoted, Qt::CaseInsensitive); };
        prefix = std::ranges::any_of(offered, begins) ? quoted : word;
    }
    setCompletionPrefix(prefix);
    const bool isWhole = completionCount() == 1 && currentCompletion().compare(word, Qt::CaseInsensitive) == 0;
    if ((colon < 0 && word.size() < fewestLetters) || completionCount() == 0 || isWhole)
        popup()->hide();
    else
        complete();
}

void QueryCompleter::take(const QString &completion)
{
    const qsizetype start = wordStart();
    const QString text = m_field.text();
    const QString tail = completion.endsWith(u':') ? QString() : u" "_s;
    m_field.setText(text.first(start) + completion + tail + text.sliced(m_field.cursorPosition()));
    m_field.setCursorPosition(static_cast<int>(start + completion.size() + tail.size()));
    if (tail.isEmpty())
        QMetaObject::invokeMethod(this, &QueryCompleter::offer, Qt::QueuedConnection);
}

} // namespace imr
