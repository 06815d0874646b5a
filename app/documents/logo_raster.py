"""Logos of dots, PNG and JPEG: checked, freed of all but the dots, no larger than paper needs.

What a file says besides its dots (places, previews, profiles, programs) does not survive: the dots
are written anew.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors_logos import LogoProblem, LogoRefusedError
from app.domain.logos import LogoForm

if TYPE_CHECKING:
    from PIL.Image import Image

RASTER_BYTES: Final = 8 * 2**20
MOST_DOTS: Final = 30_000_000
KEPT_BYTES: Final = 2**20

_HEIGHTS: Final = (709, 354, 177)
"""15 mm at 1200, 600 and 300 dots an inch: the first whose file is small enough is kept."""

_WIDEST: Final = 4_000
_PAPER: Final = 250  # as good as white
_QUALITY: Final = 92
_BROKEN: Final = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error)


@dataclass(frozen=True, slots=True)
class CleanRaster:
    """A picture written anew; `dots_high` is how many rows of dots the logo had."""

    form: LogoForm
    content: bytes
    width: int
    height: int
    dots_high: int


def clean_raster(file: bytes, form: LogoForm) -> CleanRaster:
    """Return the picture as it is kept; raises LogoRefusedError."""
    if len(file) > RASTER_BYTES:
        raise LogoRefusedError(LogoProblem.TOO_LARGE)
    image = trimmed(decoded(file, form))
    dots_high = image.height
    kept_form = LogoForm.PNG if image.mode in ("LA", "RGBA") else form
    for height in _HEIGHTS:
        small = _at_most(image, height)
        content = written(small, kept_form)
        if len(content) <= KEPT_BYTES:
            return CleanRaster(kept_form, content, small.width, small.height, dots_high)
    raise LogoRefusedError(LogoProblem.TOO_LARGE)


def size_of(content: bytes, form: LogoForm) -> tuple[int, int]:
    """Return width and height of a picture that was written by us; raises LogoRefusedError."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415  loads with the first logo

    try:
        with Image.open(io.BytesIO(content), formats=(form.value.upper(),)) as image:
            if image.width * image.height > MOST_DOTS:
                raise LogoRefusedError(LogoProblem.TOO_MANY_DOTS)
            image.load()
            return image.size
    except Image.DecompressionBombError as error:
        raise LogoRefusedError(LogoProblem.TOO_MANY_DOTS) from error
    except (UnidentifiedImageError, *_BROKEN) as error:
        raise LogoRefusedError(LogoProblem.DAMAGED) from error


def decoded(content: bytes, form: LogoForm) -> Image:
    """Return the dots of a picture in grey or colours; raises LogoRefusedError."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415  see above

    try:
        with Image.open(io.BytesIO(content), formats=(form.value.upper(),)) as image:
            # Asked of the head of the file, before a single dot is unpacked.
            if image.width * image.height > MOST_DOTS:
                raise LogoRefusedError(LogoProblem.TOO_MANY_DOTS)
            image.load()
            return _in_plain_colours(ImageOps.exif_transpose(image))
    except Image.DecompressionBombError as error:
        raise LogoRefusedError(LogoProblem.TOO_MANY_DOTS) from error
    except (UnidentifiedImageError, *_BROKEN) as error:
        raise LogoRefusedError(LogoProblem.DAMAGED) from error


def _in_plain_colours(image: Image) -> Image:
    """Return the picture in grey or in red, green and blue, with its transparency if it has any."""
    if image.mode.startswith("I"):
        # Sixteen bits of grey: Pillow would cut them off instead of scaling.
        image = image.convert("I").point(lambda level: level / 256).convert("L")
    if image.mode == "CMYK":
        return _from_printing_colours(image)
    is_clear = "transparency" in image.info or "A" in image.getbands() or "a" in image.getbands()
    is_grey = image.mode in ("1", "L", "LA", "La")
    return image.convert(("LA" if is_clear else "L") if is_grey else "RGBA" if is_clear else "RGB")


def _from_printing_colours(image: Image) -> Image:
    """Return a picture for printing machines in the colours of screens, by its own profile."""
    from PIL import ImageCms  # noqa: PLC0415  see above

    profile = image.info.get("icc_profile")
    if not profile:
        return image.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        turned = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, *_BROKEN):
        turned = None
    return image.convert("RGB") if turned is None else turned


def trimmed(image: Image) -> Image:
    """Return the picture without the white or clear border around it: logos stand equally high."""
    from PIL import Image as images  # noqa: N813, PLC0415  see above

    ground = images.new("RGBA", image.size, (255, 255, 255, 255))
    seen = images.alpha_composite(ground, image.convert("RGBA")).convert("L")
    box = seen.point([255 if level < _PAPER else 0 for level in range(256)]).getbbox()
    if box is None:
        raise LogoRefusedError(LogoProblem.EMPTY)
    return image.crop(box)


def _at_most(image: Image, height: int) -> Image:
    share = min(1.0, height / image.height, _WIDEST / image.width)
    if share == 1.0:
        return image
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    return image.resize(size)


def written(image: Image, form: LogoForm) -> bytes:
    """Return the picture as a file of dots and nothing else."""
    target = io.BytesIO()
    # A picture of its own: nothing that the file said besides its dots is written.
    bare = image.copy()
    bare.info = {}
    if form is LogoForm.PNG:
        bare.save(target, "PNG", optimize=True)
    else:
        # Not "optimize": Pillow's buffer for it is too small for pictures full of detail.
        bare.save(target, "JPEG", quality=_QUALITY, subsampling=0)
    return target.getvalue()
