#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scans.py FROM TO [--dpi 200] [--skew 1] [NAME...]: prints the PDF letters of a folder to grey pictures with noise and a
little skew, and writes them as PDFs without text, as a scanner does. Needs pdftoppm and ImageMagick."""
import argparse
import subprocess
import tempfile
from pathlib import Path


def scanned_page(picture, skew, to):
    subprocess.run(["convert", picture, "-background", "white", "-rotate", str(skew), "+repage", "-attenuate", "0.25",
                    "+noise", "Gaussian", "-colorspace", "Gray", "-quality", "80", to], check=True)
    size = subprocess.run(["identify", "-format", "%w %h", to], check=True, capture_output=True, text=True).stdout
    return to.read_bytes(), *map(int, size.split())


def pdf_of(pages, dpi):
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for jpeg, width, height in pages:
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        points = (width * 72 / dpi, height * 72 / dpi)
        content = b"q %.3f 0 0 %.3f 0 0 cm /I Do Q" % points
        objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.3f %.3f]/Contents %d 0 R/Resources<</XObject<</I %d 0 R>>>>>>"
                    % (*points, number + 1, number + 2),
                    b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
                    b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceGray"
                    b"/Filter/DCTDecode/Length %d>>stream\n%s\nendstream" % (width, height, len(jpeg), jpeg)]
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode()
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    return bytes(out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("names", nargs="*", help="only these, without their ending")
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--skew", type=float, default=1)
    options = parser.parse_args()
    options.target.mkdir(parents=True, exist_ok=True)
    for letter in sorted(options.source.glob("*.pdf")):
        if options.names and letter.stem not in options.names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["pdftoppm", "-r", str(options.dpi), "-gray", letter, f"{folder}/p"], check=True)
            pages = [scanned_page(page, options.skew, page.with_suffix(".jpg")) for page in sorted(Path(folder).glob("p*.pgm"))]
            (options.target / letter.name).write_bytes(pdf_of(pages, options.dpi))


if __name__ == "__main__":
    main()
