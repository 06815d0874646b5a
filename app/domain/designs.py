"""How a certificate looks: elements on a page in millimetres, with their wording in each language.

A design says everything that a paper needs besides its values: it is frozen with the certificates
issued from it and printed from for ever. It knows nothing of PDF and nothing of records.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

DESIGN_FORMAT = 1
LEAST_CODE_MM: Final = 35.0
"""The least side of a code that phones read from paper (docs/certificate-code.md)."""

"""Raised when the meaning of a field changes; a reader knows all lower ones."""


class CertificateKind(StrEnum):
    """What a certificate says; each kind comes with a wording of its own."""

    PARTICIPATION = "participation"
    TEACHER = "teacher"  # A and B programmes of teachers' professional development
    NON_FORMAL = "non_formal"
    FACILITATOR = "facilitator"
    VOLUNTEER = "volunteer"
    MINI_PROJECT = "mini_project"
    THANKS = "thanks"
    THANKS_ORGANISATION = "thanks_organisation"
    HOURS_STATEMENT = "hours_statement"


LEARNING_KINDS: Final = frozenset(
    {CertificateKind.PARTICIPATION, CertificateKind.TEACHER, CertificateKind.NON_FORMAL}
)
"""Papers for those who took part, for what they attended, by a rule."""

THANKS_KINDS: Final = frozenset({CertificateKind.THANKS, CertificateKind.THANKS_ORGANISATION})
"""Papers that say a reason to be thankful for."""


class PaperSize(StrEnum):
    """Sizes of paper."""

    A4 = "a4"
    A5 = "a5"


class Orientation(StrEnum):
    """Which side of the paper is up."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


_SIDES = {PaperSize.A4: (210.0, 297.0), PaperSize.A5: (148.0, 210.0)}


@dataclass(frozen=True, slots=True)
class PageFormat:
    """A paper and how it lies."""

    size: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE

    @property
    def width(self) -> float:
        """Return the width in millimetres."""
        short, long = _SIDES[self.size]
        return long if self.orientation is Orientation.LANDSCAPE else short

    @property
    def height(self) -> float:
        """Return the height in millimetres."""
        short, long = _SIDES[self.size]
        return short if self.orientation is Orientation.LANDSCAPE else long


class Look(StrEnum):
    """The looks that come with Kopā."""

    FORMAL = "formal"
    WARM = "warm"
    CHILDREN = "children"
    PLAIN = "plain"  # made for black-and-white printers


class ElementKind(StrEnum):
    """What stands in a box of the page."""

    TEXT = "text"
    PICTURE = "picture"
    LINE = "line"
    BOX = "box"
    ORNAMENT = "ornament"
    LOGOS = "logos"  # the logos of the initiative, in a row
    SIGNATURE = "signature"  # one signatory: the line or the picture, the position, the name
    CODE = "code"  # the code that proves the paper, at least 35 mm
    TABLE = "table"  # the rows of a statement of hours


class Typeface(StrEnum):
    """The faces of papers."""

    SANS = "sans"
    SANS_STRONG = "sans_strong"
    SERIF = "serif"
    SERIF_STRONG = "serif_strong"


class Align(StrEnum):
    """Where lines stand between the sides of their box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Upright(StrEnum):
    """Where lines stand between the top and the foot of their box."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Tint(StrEnum):
    """A colour by its part in the palette."""

    TEXT = "text"
    QUIET = "quiet"
    ACCENT = "accent"
    SECOND = "second"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a design, each as "#RRGGBB"."""

    text: str = "#1E2A26"
    quiet: str = "#4A5551"
    accent: str = "#1F6F54"
    second: str = "#8A5A1C"
    faint: str = "#B4BCB8"


class Speaks(StrEnum):
    """In which of the two languages of a paper an element speaks."""

    FIRST = "first"
    SECOND = "second"  # left out where the paper has one language only


@dataclass(frozen=True, slots=True)
class Element:
    """One thing on the page, in a box of millimetres from the upper left corner.

    `texts` holds, by language, alternatives: the first is printed whose fields ("{recipient}") all
    have a value, and none where every one lacks some. `labels` stand small above a text that is
    printed. `size` and `least` are the largest and the smallest size of letters in points, `lines`
    how many lines the text may take, `tracking` air between letters as a share of the size,
    `thickness` of lines in points. `picture` is the id of a picture in hexadecimal digits,
    `number` counts signatories from 0. `instead` is the id of an element whose box this one takes
    when that one has nothing to print. What `is_background` is left out on pre-printed paper.
    """

    id: str
    kind: ElementKind
    x: float
    y: float
    width: float
    height: float
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    face: Typeface = Typeface.SERIF
    size: float = 12.0
    least: float = 9.0
    lines: int = 1
    align: Align = Align.LEFT
    upright: Upright = Upright.TOP
    tint: Tint = Tint.TEXT
    tracking: float = 0.0
    thickness: float = 0.6
    picture: str = ""
    ornament: str = ""
    number: int = 0
    instead: str = ""
    speaks: Speaks = Speaks.FIRST
    is_background: bool = False


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The fixed words of papers in one language.

    `number` and `duplicate` are patterns with {number}; `hours` holds the plural forms by unit
    (app.domain.events.HoursUnit), in the order of `app.texts.plural_form`.
    """

    number: str
    draft: str
    duplicate: str
    stamp: str
    e_signed: str
    hours: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Design:
    """A whole design; elements are drawn in their order, later ones over earlier ones."""

    kind: CertificateKind
    page: PageFormat
    elements: tuple[Element, ...]
    words: Mapping[str, PaperWords]
    palette: Palette = field(default_factory=Palette)
    look: Look = Look.FORMAL
    is_bilingual: bool = False
    background: str = ""
    format: int = DESIGN_FORMAT
