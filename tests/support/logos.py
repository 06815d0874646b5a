"""Logos made for tests: pictures of a plain shape, drawings as programs write them."""

import io
import random

from PIL import Image, ImageDraw

SVG_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 0 300 100">'
)


def an_svg(inside='<rect width="300" height="100" fill="#036"/>', head=SVG_HEAD) -> bytes:
    return f"{head}{inside}</svg>".encode()


def a_png(width=600, height=300, colour=(20, 90, 60, 255), border=0) -> bytes:
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    box = (border, border, width - 1 - border, height - 1 - border)
    ImageDraw.Draw(image).rectangle(box, fill=colour)
    return encoded(image, "PNG")


def a_jpeg(width=600, height=300, mode="RGB", **more) -> bytes:
    image = Image.new("RGB", (width, height), (160, 0, 40))
    return encoded(image.convert(mode), "JPEG", **more)


def a_heavy_jpeg() -> bytes:
    """Return a picture that takes more than one piece."""
    noise = random.Random(1).randbytes(900 * 300 * 3)
    return encoded(Image.frombytes("RGB", (900, 300), noise), "JPEG", quality=95)


def encoded(image, form, **more) -> bytes:
    target = io.BytesIO()
    image.save(target, form, **more)
    return target.getvalue()
