// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ownletters.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/letter/letterreader.h"

using namespace Qt::StringLiterals;

namespace imr::test {

QList<OwnLetter> ownLetters()
{
    QList<OwnLetter> letters;
    const QDir folder(QStringLiteral(IMR_SOURCE_DIR "/tests/data/letters"));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            letters.append({name.chopped(4), QString::fromUtf8(file.readAll())});
    }
    return letters;
}

QString letterWithItems(int count)
{
    const QStringList services{u"Physical therapy 2 times a week for 4 weeks"_s, u"MRI of the left ankle"_s,
                               u"Gabapentin 300mg #90; one refill"_s, u"TENS unit, 30 day rental"_s,
                               u"Follow-up visit with orthopedics: 1"_s};
    QString text = uR"(CLINICAL CASE SUMMARY
The injured worker is a 40 year old male, who sustained an industrial injury on 2-3-15.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

)"_s;
    for (int i = 0; i < count; ++i) {
        const bool isUpheld = i % 3 != 1;
        text += u"%1: %2\n\n"_s.arg(services.at(i % services.size()), isUpheld ? u"Upheld"_s : u"Overturned"_s);
        text += u"Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment 2009.\n\n"_s;
        text += u"MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment 2009.\n\n"_s;
        text += u"Decision rationale: The notes tell of %1 weeks of care. The request is %2medically necessary.\n\n"_s
                    .arg(QString::number(i + 2), isUpheld ? u"not "_s : QString());
    }
    return text;
}

Letter letterFrom(const QString &text)
{
    Result<Letter> letter = readTextLetter(text.toUtf8(), u"letter.txt"_s);
    return letter ? *std::move(letter) : Letter();
}

QMap<QString, QString> valuesOf(const Record &record)
{
    QMap<QString, QString> values{{u"layout"_s, record.layout}};
    for (const ExtractedField &field : record.fields) {
        const QString value = field.value.isObject()
                                  ? QString::fromUtf8(
                                        QJsonDocument(field.value.toObject()).toJson(QJsonDocument::Compact))
                                  : field.value.toVariant().toString();
        values.insert(field.path.toString(), value.simplified());
    }
    return values;
}

QString differences(const QMap<QString, QString> &expected, const QMap<QString, QString> &actual)
{
    QStringList lines;
    QStringList paths = expected.keys() + actual.keys();
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths)) {
        const QString was = expected.value(path, u"(absent)"_s);
        const QString is = actual.value(path, u"(absent)"_s);
        if (was != is)
            lines.append(u"%1: “%2” became “%3”"_s.arg(path, was.left(160), is.left(160)));
    }
    return lines.join(u'\n');
}

} // namespace imr::test
