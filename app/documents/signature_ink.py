"""The ink of a signature, taken from a scan or a photograph: the paper becomes clear.

A photograph of white paper is grey, and darker towards one side. What is ink is what is darker than
the paper around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.errors_logos import LogoProblem, LogoRefusedError

if TYPE_CHECKING:
    from PIL.Image import Image

_WIDEST: Final = 1_600
_COARSE: Final = 48
"""So many dots across tell how light the paper is; the strokes of a pen are lost among them."""

_LEAST: Final = 28
"""So much darker than the paper is ink, and not the grain of the paper."""

_CLEAR: Final = 250
_STRONG: Final = 128
_MARGIN: Final = 4


def ink_of(image: Image) -> Image:
    """Return the ink of a signature on clear ground, cut to the ink; raises LogoRefusedError."""
    small = _at_most(image, _WIDEST)
    if "A" in small.getbands() and any(small.getchannel("A").histogram()[:_CLEAR]):
        ink = small.convert("RGBA")
    else:
        ink = _lifted(small.convert("RGB"))
    return _cut(ink)


def _lifted(image: Image) -> Image:
    """Return the ink of a picture whose paper is not clear."""
    from PIL import ImageChops, ImageStat  # noqa: PLC0415  loads with the first picture

    grey = image.convert("L")
    darkness = ImageChops.subtract(_paper_of(grey), grey)
    levels = [level for level, count in enumerate(darkness.histogram()) if count]
    strongest = max(levels[-1], _LEAST + 1)
    steps = [_opacity(level, strongest) for level in range(256)]
    opacity = darkness.point(steps)
    core = opacity.point([255 if level >= _STRONG else 0 for level in range(256)])
    if core.getbbox() is None:
        raise LogoRefusedError(LogoProblem.EMPTY)
    colour = tuple(round(one) for one in ImageStat.Stat(image, core).mean)
    ink = image.copy()
    ink.paste(colour, (0, 0, *image.size))
    ink.putalpha(opacity)
    return ink


def _opacity(darkness: int, strongest: int) -> int:
    """Return how much of a dot is ink; a stroke is whole ink at six tenths of the darkest one."""
    whole = max(_LEAST + 1, round(strongest * 0.6))
    return max(0, min(255, round(255 * (darkness - _LEAST / 2) / (whole - _LEAST / 2)))) * (
        darkness >= _LEAST
    )


def _paper_of(grey: Image) -> Image:
    """Return how light the paper is at every dot, as if nothing were written on it."""
    from PIL import Image as images  # noqa: N813, PLC0415  see above
    from PIL import ImageFilter  # noqa: PLC0415  see above

    height = max(2, round(grey.height * _COARSE / grey.width))
    coarse = grey.resize((_COARSE, height), images.Resampling.BOX)
    lightest = coarse.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(3))
    return lightest.resize(grey.size, images.Resampling.BICUBIC)


def _cut(ink: Image) -> Image:
    """Return the ink without the clear ground around it; single dots do not count."""
    from PIL import ImageFilter  # noqa: PLC0415  see above

    opacity = ink.getchannel("A").filter(ImageFilter.MedianFilter(3))
    box = opacity.point([255 if level >= _STRONG else 0 for level in range(256)]).getbbox()
    if box is None:
        raise LogoRefusedError(LogoProblem.EMPTY)
    left, top, right, bottom = box
    return ink.crop(
        (
            max(0, left - _MARGIN),
            max(0, top - _MARGIN),
            min(ink.width, right + _MARGIN),
            min(ink.height, bottom + _MARGIN),
        )
    )


def _at_most(image: Image, width: int) -> Image:
    if image.width <= width:
        return image
    return image.resize((width, max(1, round(image.height * width / image.width))))
