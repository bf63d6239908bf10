// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/handmadepdf.h"

#include <array>
#include <numeric>
#include <utility>

#include <QCryptographicHash>
#include <QtEndian>

namespace imr::test {

namespace {

constexpr int firstPageObject = 4;
const QByteArray documentId(16, '7');

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

QByteArray rc4(const QByteArray &key, QByteArray bytes)
{
    std::array<quint8, 256> state{};
    std::iota(state.begin(), state.end(), quint8(0));
    quint8 j = 0;
    for (size_t i = 0; i < state.size(); ++i) {
        j = quint8(j + state[i] + quint8(key.at(qsizetype(i) % key.size())));
        std::swap(state[i], state[j]);
    }
    quint8 i = 0;
    j = 0;
    for (char &byte : bytes) {
        i = quint8(i + 1);
        j = quint8(j + state[i]);
        std::swap(state[i], state[j]);
        byte = char(quint8(byte) ^ state[quint8(state[i] + state[j])]);
    }
    return bytes;
}

QByteArray padded(const QByteArray &password)
{
    static const QByteArray padding = QByteArray::fromHex(
        "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    return QByteArray(password + padding).first(32);
}

QByteArray littleEndian(quint32 number, qsizetype bytes)
{
    const quint32 little = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&little), sizeof little).first(bytes);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray assembled(const QList<QByteArray> &objects, const QByteArray &trailer)
{
    QByteArray file = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype start = file.size();
    file += "xref\n0 " + QByteArray::number(objects.size() + 1) + '\n' + places;
    file += "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R/ID[<" + documentId.toHex()
            + "><" + documentId.toHex() + ">]";
    return file + trailer + ">>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace

struct HandmadePdf::Key {
    QByteArray file;
    QByteArray dictionary;

    QByteArray hide(int object, const QByteArray &stream) const
    {
        return rc4(md5(file + littleEndian(quint32(object), 3) + littleEndian(0, 2)).first(10), stream);
    }
};

void HandmadePdf::addPage(const QList<PdfLine> &lines, QSizeF size, int rotate)
{
    QByteArray content;
    for (const PdfLine &line : lines) {
        content += "BT /F1 " + number(line.size) + " Tf " + number(line.x) + ' ' + number(size.height() - line.y)
                   + " Td (" + line.text + ") Tj ET\n";
    }
    m_pages.append({content, "/Font<</F1 3 0 R>>", size, rotate});
}

void HandmadePdf::addPicturePage()
{
    m_pages.append({"q 400 0 0 400 100 200 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q\n", {}, {612, 792}, 0});
}

QByteArray HandmadePdf::written(const Key *key) const
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray kids;
    for (const Page &page : m_pages) {
        const int object = firstPageObject + int(objects.size()) - 3;
        kids += QByteArray::number(object) + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + number(page.size.width()) + ' '
                       + number(page.size.height()) + "]/Rotate " + QByteArray::number(page.rotate) + "/Resources<<"
                       + page.resources + ">>/Contents " + QByteArray::number(object + 1) + " 0 R>>");
        const QByteArray stream = key ? key->hide(object + 1, page.content) : page.content;
        objects.append("<</Length " + QByteArray::number(stream.size()) + ">>stream\n" + stream + "\nendstream");
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + kids + "]>>";
    return assembled(objects, key ? QByteArray("/Encrypt" + key->dictionary) : QByteArray());
}

QByteArray HandmadePdf::bytes() const
{
    return written(nullptr);
}

QByteArray HandmadePdf::encrypted(const QByteArray &userPassword, const QByteArray &ownerPassword,
                                  qint32 permissions) const
{
    const QByteArray owner = rc4(md5(padded(ownerPassword)).first(5), padded(userPassword));
    Key key;
    key.file = md5(padded(userPassword) + owner + littleEndian(quint32(permissions), 4) + documentId).first(5);
    const QByteArray user = rc4(key.file, padded({}));
    key.dictionary = "<</Filter/Standard/V 1/R 2/O<" + owner.toHex() + ">/U<" + user.toHex() + ">/P "
                     + QByteArray::number(permissions) + ">>";
    return written(&key);
}

QByteArray HandmadePdf::pageLoop()
{
    return assembled({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[2 0 R]>>"}, {});
}

QByteArray HandmadePdf::nestedForms()
{
    QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        "<</Length 5>>stream\n/X Do\nendstream"};
    constexpr int depth = 26;
    for (int i = 0; i < depth; ++i) {
        objects.append("<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X "
                       + QByteArray::number(6 + i) + " 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream");
    }
    objects.append("<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Length 11>>stream\n0 0 1 1 re f\nendstream");
    return assembled(objects, {});
}

} // namespace imr::test
