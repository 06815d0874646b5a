"""Photos of the code on a printed page, as phones and webcams take them.

Turned, from the side, out of focus, in uneven light with the shadow of a hand, grainy, and kept as
JPEG. The same dice take the same photos.
"""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING

import pypdfium2
import zxingcpp
from PIL import Image, ImageChops, ImageFilter

if TYPE_CHECKING:
    import random
    from pathlib import Path

DOTS_A_MM = 10
AROUND_MM = 14
PAPER = 246
INK = 9
MODULE_MM = 0.61
TILT = 0.08
"""Of the side: by up to so much a corner is nearer or farther than it should be."""

BLUR = 0.25
"""Of a module."""

GRAIN = 7
DARKEST = 0.5
_FLECKS = 4_096


def code_on_page(pdf: Path | bytes, page: int = 0) -> tuple[Image.Image, float]:
    """Return the code of a page with the paper around it, and its side in millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    drawn = document[page].render(scale=DOTS_A_MM * 25.4 / 72, grayscale=True).to_pil()
    document.close()
    (found,) = zxingcpp.read_barcodes(drawn, formats=zxingcpp.BarcodeFormat.QRCode)
    across = (found.position.top_left.x, found.position.bottom_right.x)
    down = (found.position.top_left.y, found.position.bottom_right.y)
    rim = AROUND_MM * DOTS_A_MM
    box = (across[0] - rim, down[0] - rim, across[1] + rim, down[1] + rim)
    return drawn.crop(box), (across[1] - across[0]) / DOTS_A_MM


def photo(code: Image.Image, dice: random.Random) -> Image.Image:
    """Return one photo of a code."""
    # From 5 to 9 dots a module: a whole page at 12 million dots, or a webcam from near.
    dots = dice.uniform(5, 9)
    seen = _seen(code, dots / (MODULE_MM * DOTS_A_MM), dice)
    blurred = seen.filter(ImageFilter.GaussianBlur(dice.uniform(0.1, BLUR) * dots))
    return _kept(_grainy(_unevenly_lit(blurred, dice), dice), dice)


def _seen(code: Image.Image, scale: float, dice: random.Random) -> Image.Image:
    """Turn the paper by any angle and tilt it: far corners come nearer to each other."""
    half = code.width * scale / 2
    side = round(half * 2 * 1.5)
    angle = dice.uniform(0, 2 * math.pi)
    corners = []
    for x, y in ((-half, -half), (half, -half), (half, half), (-half, half)):
        far = 1 - dice.uniform(0, TILT) * 2
        corners.append(
            (
                side / 2 + (x * math.cos(angle) - y * math.sin(angle)) * far,
                side / 2 + (x * math.sin(angle) + y * math.cos(angle)) * far,
            )
        )
    ink = code.point([round(INK + level * (PAPER - INK) / 255) for level in range(256)])
    return ink.transform(
        (side, side),
        Image.Transform.PERSPECTIVE,
        _homography(corners, code.size),
        Image.Resampling.BICUBIC,
        fillcolor=PAPER,
    )


def _homography(corners: list[tuple[float, float]], size: tuple[int, int]) -> list[float]:
    """Return what leads from the corners of a photo to those of the flat picture."""
    flat = ((0, 0), (size[0], 0), size, (0, size[1]))
    rows = []
    for (x, y), (u, v) in zip(corners, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    """Solve linear equations by elimination; the last column is the right side."""
    for place in range(len(rows)):
        pivot = max(range(place, len(rows)), key=lambda row: abs(rows[row][place]))
        rows[place], rows[pivot] = rows[pivot], rows[place]
        rows[place] = [value / rows[place][place] for value in rows[place]]
        for row in range(len(rows)):
            factor = 0 if row == place else rows[row][place]
            rows[row] = [
                mine - factor * other for mine, other in zip(rows[row], rows[place], strict=True)
            ]
    return [row[-1] for row in rows]


def _unevenly_lit(picture: Image.Image, dice: random.Random) -> Image.Image:
    """Darken one side, and let the shadow of a hand fall over a part."""
    slope = Image.linear_gradient("L").rotate(dice.choice((0, 90, 180, 270)))
    darkest = dice.uniform(DARKEST, 0.9)
    slope = slope.point([round(255 * (darkest + (1 - darkest) * at / 255)) for at in range(256)])
    lit = ImageChops.multiply(picture, slope.resize(picture.size))
    depth = dice.uniform(0, 0.35)
    shade = Image.radial_gradient("L").point(
        [round(255 * (1 - depth * (1 - at / 255))) for at in range(256)]
    )
    left, top = dice.randrange(128), dice.randrange(128)
    return ImageChops.multiply(
        lit, shade.crop((left, top, left + 128, top + 128)).resize(picture.size)
    )


def _grainy(picture: Image.Image, dice: random.Random) -> Image.Image:
    flecks = bytes(min(255, max(0, round(dice.gauss(128, GRAIN)))) for _ in range(_FLECKS))
    dots = picture.width * picture.height
    # An odd step between the rows, so that no pattern shows.
    grain = Image.frombytes("L", picture.size, (flecks * (dots // _FLECKS + 1))[:dots])
    return ImageChops.add(picture, grain, offset=-128)


def _kept(picture: Image.Image, dice: random.Random) -> Image.Image:
    kept = io.BytesIO()
    picture.save(kept, "JPEG", quality=dice.randrange(55, 90))
    return Image.open(kept).convert("L")
