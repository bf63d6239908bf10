// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/numberwords.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

std::optional<int> smallNumber(const QString &word)
{
    static const QStringList words{u"zero"_s,    u"one"_s,     u"two"_s,       u"three"_s,    u"four"_s,
                                   u"five"_s,    u"six"_s,     u"seven"_s,     u"eight"_s,    u"nine"_s,
                                   u"ten"_s,     u"eleven"_s,  u"twelve"_s,    u"thirteen"_s, u"fourteen"_s,
                                   u"fifteen"_s, u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
    static const QStringList tens{u"twenty"_s, u"thirty"_s,  u"forty"_s,  u"fifty"_s,
                                  u"sixty"_s,  u"seventy"_s, u"eighty"_s, u"ninety"_s};
    if (const qsizetype index = words.indexOf(word); index >= 0)
        return int(index);
    if (const qsizetype index = tens.indexOf(word); index >= 0)
        return int(20 + 10 * index);
    return std::nullopt;
}

} // namespace

std::optional<double> numberFromText(QStringView text)
{
    static const QRegularExpression digits(uR"(^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,9}(?:\.\d{1,9})?$)"_s);
    const QString written = text.toString().trimmed().toLower();
    if (digits.match(written).hasMatch())
        return QString(written).remove(u',').toDouble();
    static const QRegularExpression parting(u"[\\s-]+"_s);
    const QStringList parts = written.split(parting, Qt::SkipEmptyParts);
    if (parts.size() == 1)
        return smallNumber(parts.first());
    if (parts.size() != 2)
        return std::nullopt;
    const std::optional<int> ten = smallNumber(parts.first());
    const std::optional<int> one = smallNumber(parts.last());
    if (!ten || !one || *ten < 20 || *one < 1 || *one > 9)
        return std::nullopt;
    return *ten + *one;
}

} // namespace imr
