// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include "core/fields/fieldcatalogue.h"
#include "core/wording/translations.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void countsHaveSingularAndPlural();
    void otherTextsStayAsTheyAre();
    void spanishIsInTheProgram();
    void everyCatalogueTextIsInTheTranslationFile();
};

void TestTranslations::cleanup()
{
    const auto translators = qApp->findChildren<QTranslator *>();
    for (QTranslator *translator : translators)
        delete translator;
}

void TestTranslations::countsHaveSingularAndPlural()
{
    imr::installTranslations(*qApp, QLocale(u"en_US"_s));
    QCOMPARE(tr("%n item(s)", nullptr, 1), u"1 item"_s);
    QCOMPARE(tr("%n item(s)", nullptr, 0), u"0 items"_s);
    QCOMPARE(tr("%n letter(s), all read", nullptr, 12), u"12 letters, all read"_s);
}

void TestTranslations::otherTextsStayAsTheyAre()
{
    imr::installTranslations(*qApp, QLocale(u"en_US"_s));
    QCOMPARE(tr("State(s) of Licensure"), u"State(s) of Licensure"_s);
    QCOMPARE(tr("%n waiting", nullptr, 1), u"1 waiting"_s);
}

void TestTranslations::spanishIsInTheProgram()
{
    const QString english = imr::wording::groupName(imr::FieldGroup::Guideline);
    imr::installTranslations(*qApp, QLocale(u"es_MX"_s));
    QCOMPARE(english, u"Guidelines"_s);
    QCOMPARE(imr::wording::groupName(imr::FieldGroup::Guideline), u"Guías"_s);
    const auto *field = imr::FieldCatalogue::builtIn().find(u"patient.age");
    QVERIFY(field);
    QCOMPARE(imr::wording::label(*field), u"Edad"_s);
}

void TestTranslations::everyCatalogueTextIsInTheTranslationFile()
{
    QFile file(QStringLiteral(IMR_SOURCE_DIR "/translations/imr_es.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString known = QString::fromUtf8(file.readAll());
    known.replace(u"&apos;"_s, u"'"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
    QStringList missing;
    for (const imr::FieldDefinition &field : imr::FieldCatalogue::builtIn().fields()) {
        for (const QString &text : {field.label, field.help}) {
            if (!text.isEmpty() && !known.contains(u"<source>"_s + text + u"</source>"_s))
                missing.append(text);
        }
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"run the target update_translations; missing: "_s + missing.join(u" | "_s)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
