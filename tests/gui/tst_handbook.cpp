// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include "ui/help/handbook.h"
#include "ui/theme/theme.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

const QString Root = u":/imr/handbook/"_s;

QString readPage(const QString &language, const QString &page)
{
    QFile file(Root + language + u'/' + page + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestHandbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasEveryPage_data();
    void everyLanguageHasEveryPage();
    void linksAndPicturesExist_data();
    void linksAndPicturesExist();
    void opensThePageAboutTheFocus();
    void findsPagesByTheirWords();
    void followsLinksAndGoesBack();
    void speaksTheLanguageOfTheWindow();

private:
    Theme m_theme;
};

static void addLanguages()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = QDir(Root).entryList(QDir::Dirs);
    for (const QString &language : languages) {
        if (language != u"pictures"_s)
            QTest::newRow(qPrintable(language)) << language;
    }
}

void TestHandbook::everyLanguageHasEveryPage_data()
{
    addLanguages();
}

void TestHandbook::everyLanguageHasEveryPage()
{
    QFETCH(const QString, language);
    const QStringList pages = Handbook::pages();
    QVERIFY(pages.size() >= 8);
    for (const QString &page : pages)
        QVERIFY2(readPage(language, page).startsWith(u"# "_s), qPrintable(page));
    const QStringList files = QDir(Root + language).entryList(QDir::Files);
    QCOMPARE(files.size(), pages.size());
}

void TestHandbook::linksAndPicturesExist_data()
{
    addLanguages();
}

void TestHandbook::linksAndPicturesExist()
{
    QFETCH(const QString, language);
    static const QRegularExpression link(uR"(\]\((?!https?:)([^)#]+)|src="([^"]+)\")"_s);
    for (const QString &page : Handbook::pages()) {
        for (const auto &match : link.globalMatch(readPage(language, page))) {
            const QString target = match.captured(1) + match.captured(2);
            QVERIFY2(QFile::exists(QDir::cleanPath(Root + language + u'/' + target)),
                     qPrintable(page + u": "_s + target));
        }
    }
}

void TestHandbook::opensThePageAboutTheFocus()
{
    QWidget pane;
    Handbook::setPageAbout(&pane, u"search"_s);
    auto *inner = new QLineEdit(&pane);
    QCOMPARE(Handbook::pageAbout(inner), u"search"_s);
    const QWidget elsewhere;
    QCOMPARE(Handbook::pageAbout(&elsewhere), Handbook::pages().first());
    Handbook handbook(m_theme);
    handbook.showPage(Handbook::pageAbout(inner));
    QCOMPARE(handbook.currentPage(), u"search"_s);
    QVERIFY(!handbook.windowTitle().isEmpty());
}

void TestHandbook::findsPagesByTheirWords()
{
    Handbook handbook(m_theme);
    handbook.show();
    handbook.showPage(u"privacy"_s);
    auto *contents = handbook.findChild<QListWidget *>();
    auto *find = handbook.findChild<QLineEdit *>();
    QTest::keyClicks(find, u"0600"_s);
    for (int row = 0; row < contents->count(); ++row) {
        const QString page = Handbook::pages().at(row);
        QCOMPARE(contents->item(row)->isHidden(), !readPage(u"en"_s, page).contains(u"0600"_s));
    }
    QVERIFY(!handbook.findChild<QTextBrowser *>()->extraSelections().isEmpty());
    find->clear();
    QVERIFY(handbook.findChild<QTextBrowser *>()->extraSelections().isEmpty());
}

void TestHandbook::followsLinksAndGoesBack()
{
    Handbook handbook(m_theme);
    handbook.showPage(u"first-letter"_s);
    auto *text = handbook.findChild<QTextBrowser *>();
    Q_EMIT text->anchorClicked(QUrl(u"search.md"_s));
    QCOMPARE(handbook.currentPage(), u"search"_s);
    QCOMPARE(handbook.findChild<QListWidget *>()->currentRow(), Handbook::pages().indexOf(u"search"_s));
    handbook.show();
    QVERIFY(QTest::qWaitForWindowActive(&handbook));
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(handbook.currentPage(), u"first-letter"_s);
}

void TestHandbook::speaksTheLanguageOfTheWindow()
{
    Handbook handbook(m_theme);
    handbook.showPage(u"privacy"_s);
    const QString english = handbook.windowTitle();
    handbook.setLocale(QLocale(QLocale::Spanish));
    QCOMPARE(handbook.currentPage(), u"privacy"_s);
    QVERIFY(handbook.windowTitle() != english);
    handbook.setLocale(QLocale(QLocale::Japanese));
    QCOMPARE(handbook.windowTitle(), english);
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
