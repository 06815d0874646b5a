"""Files as scanners and phones make them, drawn from sheets of our own, and some broken ones."""

import io
import struct
import zlib
from functools import cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from app.documents.codes import corner_codes
from app.documents.shapes import A4_LONG, A4_SHORT
from app.domain.codes import with_check_digit

CODE = with_check_digit("20261122000")
OTHER_CODE = with_check_digit("20261122001")

_INCH = 72


@cache
def sheet_page(code=CODE, dpi=150):
    """A page with its four corner codes and lines of a table, as a printer puts it on paper."""
    scale = dpi / _INCH
    width, height = round(A4_LONG * scale), round(A4_SHORT * scale)
    page = Image.new("L", (width, height), 255)
    drawn = ImageDraw.Draw(page)
    for squares in corner_codes(code, A4_LONG, A4_SHORT) if code else ():
        for column, row, length in squares.runs:
            left = (squares.x + column * squares.cell) * scale
            top = (A4_SHORT - squares.y - (squares.rows - row) * squares.cell) * scale
            right, bottom = left + length * squares.cell * scale, top + squares.cell * scale
            drawn.rectangle((left, top, right - 1, bottom - 1), fill=0)
    for line in range(12):
        at = round(height * (0.25 + 0.05 * line))
        drawn.line((width * 0.05, at, width * 0.95, at), fill=90, width=2)
        drawn.text((width * 0.07, at - height * 0.03), f"{line + 1}. Anna Bērziņa", fill=0)
    return page


def photo_of(page, turn=7, size=(2400, 1800), seed=1):
    """A photo of a page that lies on a table: turned, seen from the side, soft, with noise."""
    canvas = Image.new("L", size, 110)
    share = 0.8 * min(size[0] / page.width, size[1] / page.height)
    small = page.resize((round(page.width * share), round(page.height * share)))
    canvas.paste(small, ((size[0] - small.width) // 2, (size[1] - small.height) // 2))
    turned = canvas.rotate(turn, fillcolor=110, resample=Image.Resampling.BICUBIC)
    wide, high = size
    slanted = turned.transform(
        size,
        Image.Transform.QUAD,
        (0, 0, wide * 0.04, high, wide * 0.97, high * 0.96, wide, high * 0.02),
        Image.Resampling.BICUBIC,
    )
    noise = Image.effect_noise(size, 24)
    soft = slanted.filter(ImageFilter.GaussianBlur(0.8))
    return Image.blend(soft, noise, 0.15)


def as_jpeg(image, quality=85, **more):
    target = io.BytesIO()
    image.save(target, "JPEG", quality=quality, **more)
    return target.getvalue()


def as_png(image, **more):
    target = io.BytesIO()
    image.save(target, "PNG", **more)
    return target.getvalue()


def as_pdf(*pages, dpi=150):
    """What an office scanner makes of some pages."""
    target = io.BytesIO()
    first, *others = [page.convert("RGB") for page in pages]
    first.save(target, "PDF", save_all=True, append_images=others, resolution=dpi)
    return target.getvalue()


def phone_photo(image, orientation=1):
    """A photo with all that a phone writes into it: who, when, where, which way up."""
    exif = Image.Exif()
    exif[0x010F] = "Telefons"
    exif[0x0112] = orientation
    exif[0x9003] = "2026:11:22 10:00:00"
    place = exif.get_ifd(0x8825)
    place[1], place[2] = "N", (56.0, 17.0, 40.0)
    place[3], place[4] = "E", (26.0, 43.0, 27.0)
    return as_jpeg(image, exif=exif, comment=b"GPS Anna")


def plain_colours(width=1200, height=900):
    """A photo of the event, with colours."""
    image = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (image, image.transpose(Image.Transpose.ROTATE_180), image))


def heic_photo():
    brands = b"heic" + struct.pack(">I", 0) + b"mif1heic"
    return struct.pack(">I", 8 + len(brands)) + b"ftyp" + brands + bytes(400)


def png_that_claims(width, height):
    """A PNG of some bytes that says it holds that many dots."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(bytes(100_000)))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind, content):
    checked = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checked)


def jpeg_that_claims(width, height):
    """A small JPEG whose head says that it is enormous."""
    small = bytearray(as_jpeg(Image.new("RGB", (64, 64), "white")))
    at = small.index(b"\xff\xc0")
    small[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(small)


def locked_pdf():
    """A PDF that asks for a password."""
    target = io.BytesIO()
    paper = Canvas(target, encrypt=StandardEncryption("atslēga".encode().hex(), strength=40))
    paper.drawString(100, 100, "Paraksti")
    paper.save()
    return target.getvalue()


def dim_photo_of(page, turn=7, size=(2000, 2000)):
    """The same by a cheap phone in the evening: half in the shade, blurred, full of grain."""
    soft = photo_of(page, turn, size).filter(ImageFilter.GaussianBlur(1.5))
    printed = soft.point(lambda light: 35 + light * 0.78)
    shadow = Image.linear_gradient("L").resize(size).point(lambda light: 90 + light * 0.65)
    grain = Image.effect_noise(size, 28)
    return ImageChops.add(ImageChops.multiply(printed, shadow), grain, 1, -128)
