"""Papers read back as a stranger would: their text, fonts, ink and codes, from the PDF alone."""

import re
import unicodedata

import pypdfium2
import zxingcpp
from PIL import Image, ImageChops

from app.documents.preview import PDFIUM, Preview
from app.documents.shapes import MILLIMETRE


def pages_of(pdf):
    """Return the text of every page, composed, its lines as they stand."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(text_page.get_text_range())
            text_page.close()
            page.close()
        document.close()
    return [unicodedata.normalize("NFC", text.replace("\r\n", "\n")) for text in texts]


def details_of(pdf):
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        details = document.get_metadata_dict()
        document.close()
    return details


def on_one_line(text):
    return " ".join(text.split())


def fonts_of(pdf):
    """Return the names of the fonts and how many of them are embedded and can be copied from."""
    names = set(re.findall(rb"/BaseFont /(?:[A-Z]+\+)?([\w-]+)", pdf))
    fonts = len(re.findall(rb"/BaseFont", pdf))
    return (
        {name.decode() for name in names},
        fonts,
        len(re.findall(rb"/FontFile2", pdf)),
        len(re.findall(rb"/ToUnicode", pdf)),
    )


def picture_of(pdf, page=0, width=1200):
    with Preview(pdf) as preview:
        picture = preview.picture(page, width)
    image = Image.frombytes("RGBX", (picture.width, picture.height), picture.pixels)
    return image.convert("RGB")


def margins_of(image, page_width):
    """Return the white space left, top, right and bottom of the ink, in millimetres."""
    paper = Image.new("RGB", image.size, "white")
    left, top, right, bottom = ImageChops.difference(image, paper).getbbox()
    millimetre = image.width / (page_width / MILLIMETRE)
    width, height = image.size
    return tuple(pixels / millimetre for pixels in (left, top, width - right, height - bottom))


def codes_in(image):
    """Return the text and the centre of every DataMatrix, as shares of width and height."""
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.DataMatrix)
    return {
        code.text: (
            (code.position.top_left.x + code.position.bottom_right.x) / 2 / image.width,
            (code.position.top_left.y + code.position.bottom_right.y) / 2 / image.height,
        )
        for code in found
    }
