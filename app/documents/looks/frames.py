"""What stands around the story of a certificate: who gives it above, who signs it below.

Every look puts the same things into boxes of its own. Knows neither the story nor any look.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.looks.wording import everywhere, shared
from app.domain.designs import Align

if TYPE_CHECKING:
    from app.documents.looks.setting import Box, Style
    from app.documents.looks.sheet import Sheet

_SIGNATORIES: Final = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the issuer, the logos and the words about the money stand, and in which letters."""

    issuer: tuple[Box, Style]
    registration: tuple[Box, Style]
    logos: Box
    funding: tuple[Box, Style]
    logos_align: Align = Align.RIGHT


@dataclass(frozen=True, slots=True)
class Closing:
    """Where signatures, the code, the stamp, place and day, and the lines at the foot stand."""

    signatures: tuple[Box, Style]
    gap: float
    code: Box
    place_and_day: tuple[Box, Style]
    place_and_day_2: tuple[Box, Style]
    stamp: tuple[Box, Style]
    programme: tuple[Box, Style]
    e_signed: tuple[Box, Style]
    duplicate: tuple[Box, Style]


def put_heading(sheet: Sheet, heading: Heading) -> None:
    """Put what stands above the story on the page."""
    sheet.logos(heading.logos, heading.logos_align)
    sheet.text("funding", *heading.funding, everywhere("{funding}"))
    sheet.text("issuer", *heading.issuer, everywhere("{issuer}"))
    registration = shared(lambda words: (words.registration,))
    sheet.text("registration", *heading.registration, registration)


def put_closing(sheet: Sheet, closing: Closing) -> None:
    """Put what stands below the story on the page."""
    box, style = closing.signatures
    for number, place in enumerate(box.columns(_SIGNATORIES, closing.gap)):
        sheet.signature(number, place, style)
    day = shared(lambda words: words.place_and_day)
    sheet.text("place_and_day", *closing.place_and_day, day)
    sheet.text("place_and_day_2", *closing.place_and_day_2, day)
    sheet.text("stamp", *closing.stamp, everywhere("{stamp}"))
    sheet.text("programme", *closing.programme, everywhere("{programme}"))
    sheet.text("e_signed", *closing.e_signed, everywhere("{e_signed}"))
    sheet.text("duplicate", *closing.duplicate, everywhere("{duplicate}"))
    sheet.code(closing.code)
