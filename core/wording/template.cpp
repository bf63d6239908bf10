// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/template.h"

using namespace Qt::StringLiterals;

namespace imr::wording {

namespace {

bool isPlace(const QString &sentence, qsizetype at)
{
    return sentence.at(at) == u'%' && at + 1 < sentence.size() && sentence.at(at + 1) >= u'1'
           && sentence.at(at + 1) <= u'9';
}

} // namespace

QString filled(const QString &sentence, const QStringList &parameters)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (!isPlace(sentence, i)) {
            result += sentence.at(i);
            continue;
        }
        ++i;
        result += parameters.value(sentence.at(i).digitValue() - 1, u"?"_s);
    }
    return result;
}

QString about(const QString &subject, const QString &sentence, const QStringList &parameters)
{
    if (!subject.isEmpty()) {
        return subject + u": "_s + filled(sentence, parameters);
    }
    return filled(sentence.left(1).toUpper() + sentence.mid(1), parameters);
}

} // namespace imr::wording
