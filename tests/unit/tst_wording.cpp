// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMetaEnum>
#include <QSet>
#include <QTest>

#include "core/wording/template.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;
using namespace imr;

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceOfItsOwn();
    void errorSentencesNameTheSubject();
    void errorSentencesUseAllTheirParameters();
    void parametersAreFilledInOnePass();
    void everyStateHasAName();
    void everyEditHasAName_data();
    void everyEditHasAName();
};

namespace {

QList<ErrorCode> allCodes()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    QList<ErrorCode> result;
    for (int i = 0; i < codes.keyCount(); ++i) {
        result.append(ErrorCode(codes.value(i)));
    }
    return result;
}

} // namespace

void TestWording::everyErrorHasASentenceOfItsOwn()
{
    const QString fallback = wording::sentence(Error{ErrorCode(-1), {}, {}, {}});
    QSet<QString> seen{fallback};
    for (ErrorCode code : allCodes()) {
        const QString text = wording::sentence(Error{code, {}, {}, {}});
        QVERIFY2(!seen.contains(text), qPrintable(u"no sentence of its own: %1 (%2)"_s.arg(int(code)).arg(text)));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        seen.insert(text);
    }
}

void TestWording::errorSentencesNameTheSubject()
{
    for (ErrorCode code : allCodes()) {
        const QString text = wording::sentence(Error{code, u"letter 7.pdf"_s, {}, {}});
        QVERIFY2(text.startsWith(u"letter 7.pdf: "), qPrintable(text));
    }
}

void TestWording::errorSentencesUseAllTheirParameters()
{
    const QString text = wording::sentence(
        Error{ErrorCode::InvalidValue, u"CM15-0000001"_s, {u"patient.age"_s, u"forty"_s, u"a whole number"_s}, {}});
    QVERIFY(text.contains(u"patient.age"));
    QVERIFY(text.contains(u"forty"));
    QVERIFY(text.contains(u"a whole number"));
    QVERIFY(!text.contains(u'%'));
}

void TestWording::parametersAreFilledInOnePass()
{
    QCOMPARE(wording::filled(u"%2 and %1, 100 %, %3"_s, {u"%2"_s, u"b"_s}), u"b and %2, 100 %, ?"_s);
    QCOMPARE(wording::about({}, u"the file is empty."_s, {}), u"The file is empty."_s);
    QCOMPARE(wording::about({}, u"%1 is empty."_s, {u"a.pdf"_s}), u"a.pdf is empty."_s);
    QCOMPARE(wording::about(u"a"_s, u"%1 is empty."_s, {u"b"_s}), u"a: b is empty."_s);
}

void TestWording::everyStateHasAName()
{
    QSet<QString> names;
    const QMetaEnum values = QMetaEnum::fromType<ValueState>();
    for (int i = 0; i < values.keyCount(); ++i) {
        names.insert(wording::stateName(ValueState(values.value(i))));
    }
    QCOMPARE(names.size(), values.keyCount());
    QVERIFY(!names.contains(QString()));
    names.clear();
    const QMetaEnum evidence = QMetaEnum::fromType<EvidenceState>();
    for (int i = 0; i < evidence.keyCount(); ++i) {
        names.insert(wording::evidenceName(EvidenceState(evidence.value(i))));
    }
    QCOMPARE(names.size(), evidence.keyCount());
    QVERIFY(!names.contains(QString()));
    names.clear();
    const QMetaEnum letters = QMetaEnum::fromType<LetterState>();
    for (int i = 0; i < letters.keyCount(); ++i) {
        names.insert(wording::stateName(LetterState(letters.value(i))));
    }
    QCOMPARE(names.size(), letters.keyCount());
    QVERIFY(!names.contains(QString()));
}

void TestWording::everyEditHasAName_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"rebind", "absent", "unreadable", "outside"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestWording::everyEditHasAName()
{
    QFETCH(QString, kind);
    QVERIFY(wording::editName(kind) != kind); // these codes are no words of an analyst
    QVERIFY(!wording::editName(kind).isEmpty());
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
