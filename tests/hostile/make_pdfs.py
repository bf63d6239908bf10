#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_pdfs.py FOLDER: writes PDFs made to hurt whoever opens them, one trap a file. Nothing of them is kept anywhere."""
import struct
import sys
import zlib
from pathlib import Path

HEAD = "/Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]"
FONT = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
HELLO = b"BT /F1 12 Tf 72 700 Td (IMR determination) Tj ET\n"


def stream(data, extra=""):
    return f"<<{extra}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream"


def packed(data, times=1, extra=""):
    for _ in range(times):
        data = zlib.compress(data, 9)
    filters = " ".join(["/FlateDecode"] * times)
    return stream(data, f"/Filter[{filters}]{extra}")


def pdf(objects, trailer=""):
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + (body if isinstance(body, bytes) else body.encode()) + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def one_page(content, catalog="", page="", more=()):
    """A document of one page; objects from number 5 on are @more."""
    body = content if content.startswith(b"<<") else stream(content)
    return pdf([f"<</Type/Catalog/Pages 2 0 R{catalog}>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                f"<<{HEAD}{page or FONT}/Contents 4 0 R>>", body, *more])


def nested_forms(depth=30):
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
               f"<<{HEAD}/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>", stream(b"/X Do")]
    for level in range(depth):
        objects.append(stream(b"/X Do /X Do", "/Type/XObject/Subtype/Form/BBox[0 0 612 792]"
                                              f"/Resources<</XObject<</X {6 + level} 0 R>>>>"))
    objects.append(stream(b"0 0 1 1 re f", "/Type/XObject/Subtype/Form/BBox[0 0 612 792]"))
    return pdf(objects)


def many_characters(count):
    lines = (b"BT /F1 6 Tf 10 780 Td " + b"(" + b"word " * 20 + b") Tj ET\n") * (count // 100)
    return one_page(packed(lines))


def many_pages(count):
    kids = " ".join(f"{3 + i} 0 R" for i in range(count))
    return pdf(["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {count}/Kids[{kids}]>>",
                *[f"<<{HEAD}>>" for _ in range(count)]])


def giant_image():
    image = packed(b"\0" * 200_000_000, 1, "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                                           "/ColorSpace/DeviceGray")
    return one_page(b"q 600 0 0 700 0 0 cm /I Do Q", page="/Resources<</XObject<</I 5 0 R>>>>", more=[image])


def with_actions():
    catalog = ("/OpenAction<</S/JavaScript/JS(app.alert\\('hello'\\);this.submitForm\\('http://127.0.0.1:9/'\\);)>>"
               "/AA<</WC<</S/Launch/F(/bin/true)>>>>")
    return one_page(HELLO, catalog)


def launching():
    return one_page(HELLO, "/OpenAction<</S/Launch/F(/bin/true)/Win<</F(calc.exe)>>>>")


def embedding():
    attached = stream(b"MZ" + b"\0" * 1000, "/Type/EmbeddedFile")
    return one_page(HELLO, "/Names<</EmbeddedFiles<</Names[(x.exe)<</Type/Filespec/F(../../x.exe)/EF<</F 5 0 R>>>>]>>>>",
                    more=[attached])


def outside_file():
    """Content and picture that lie in files of this machine."""
    return one_page(b"<</F(/etc/passwd)/FFilter/FlateDecode/Length 0>>stream\n\nendstream")


def encrypted():
    return one_page(HELLO).replace(
        b"/Root 1 0 R", b"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + b"11" * 32 + b">/U<" + b"22" * 32
        + b">>>")


SET = {
    "page-loop": lambda: pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[2 0 R]>>"]),
    "parent-loop": lambda: pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 3 0 R]>>",
                                "<</Type/Pages/Parent 2 0 R/Count 1/Kids[2 0 R]>>"]),
    "deep-arrays": lambda: one_page(b"[" * 300_000 + b"]" * 300_000 + b" TJ\n"),
    "nested-forms": nested_forms,
    "form-of-itself": lambda: one_page(b"/X Do", page="/Resources<</XObject<</X 5 0 R>>>>", more=[
        stream(b"/X Do /X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>")]),
    "flate-bomb": lambda: one_page(packed(b" " * 1_500_000_000)),
    "flate-bomb-nested": lambda: one_page(packed(b" " * 400_000_000, 3)),
    "ten-million-characters": lambda: many_characters(10_000_000),
    "fifty-thousand-pages": lambda: many_pages(50_000),
    "claims-a-billion-pages": lambda: pdf(["<</Type/Catalog/Pages 2 0 R>>",
                                           "<</Type/Pages/Count 1000000000/Kids[3 0 R]>>", f"<<{HEAD}>>"]),
    "giant-image": giant_image,
    "giant-page": lambda: pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                               f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9e6 9e6]{FONT}/Contents 4 0 R>>", stream(HELLO)]),
    "no-size-page": lambda: pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                                 "<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]>>"]),
    "javascript": with_actions,
    "launch": launching,
    "embedded-file": embedding,
    "outside-file": outside_file,
    "truncated": lambda: one_page(HELLO)[:250],
    "no-table": lambda: one_page(HELLO).split(b"xref")[0],
    "wrong-table": lambda: one_page(HELLO).replace(b"0000000", b"9999999"),
    "endless-chain": lambda: one_page(HELLO).replace(b"trailer<<", b"trailer<</Prev 9 "),
    "encrypted": encrypted,
    "empty": lambda: b"",
    "jpeg": lambda: b"\xff\xd8\xff\xe0\0\x10JFIF\0" + b"\0" * 500,
    "zip": lambda: b"PK\x03\x04" + b"\0" * 500,
    "head-only": lambda: b"%PDF-1.7\n",
    "noise": lambda: b"%PDF-1.7\n" + bytes((i * 7919) % 251 for i in range(100_000)),
    "jbig2": lambda: one_page(b"q 600 0 0 700 0 0 cm /I Do Q", page="/Resources<</XObject<</I 5 0 R>>>>", more=[
        stream(struct.pack(">IBBBI", 0, 48, 0, 1, 19) + b"\xff" * 19, "/Type/XObject/Subtype/Image/Width 4000"
               "/Height 4000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode")]),
}


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in SET.items():
        (folder / f"{name}.pdf").write_bytes(make())
    print(len(SET))


if __name__ == "__main__":
    main()
