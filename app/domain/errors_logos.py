"""Why a file cannot be a logo.

RefusedError
└── LogoRefusedError
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import RefusedError


class LogoProblem(StrEnum):
    """Why a file cannot be a logo."""

    NOT_A_PICTURE = "not_a_picture"  # neither PNG, JPEG nor SVG
    PACKED = "packed"  # an SVG that was compressed (.svgz)
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"  # in bytes
    TOO_MANY_DOTS = "too_many_dots"
    TOO_COMPLEX = "too_complex"  # a drawing of too many parts, or one that repeats itself
    EMPTY = "empty"  # nothing to be seen on white paper
    SHAPE = "shape"  # a line rather than a picture
    LETTERS = "letters"  # an SVG with text that needs a font
    PICTURE_INSIDE = "picture_inside"  # an SVG around a photograph
    EFFECTS = "effects"  # an SVG with shadows, patterns, masks
    TOO_MANY_LOGOS = "too_many_logos"


@dataclass(eq=False)
class LogoRefusedError(RefusedError):
    """The file named `file` cannot be a logo."""

    problem: LogoProblem
    file: str = ""
