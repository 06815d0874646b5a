"""What stands around the story of a certificate: who gives it above, who signs it below.

Every look puts the same things into boxes of its own. Knows neither the story nor any look.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.looks.wording import alike, joined, shared
from app.domain.designs import LEAST_CODE_MM, Align

if TYPE_CHECKING:
    from app.documents.looks.setting import Box, Style
    from app.documents.looks.sheet import Sheet

CODE_SIDE: Final = LEAST_CODE_MM
_SIGNATORIES: Final = 3

Placed = tuple["Box", "Style"]


@dataclass(frozen=True, slots=True)
class Issuing:
    """Where the name of the issuer stands, and its registration number if not in the same text."""

    name: Placed
    registration: Placed | None = None

    @property
    def foot(self) -> float:
        return (self.registration or self.name)[0].foot


@dataclass(frozen=True, slots=True)
class Backing:
    """Where the logos stand, and the words about the money."""

    logos: Box
    funding: Placed
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Signing:
    """Where signatures, stamp, place and day stand; the words of an e-signed paper above them."""

    signatures: Placed
    gap: float
    e_signed: Placed
    place_and_day: Placed
    place_and_day_2: Placed
    stamp: Placed


def put_issuing(sheet: Sheet, issuing: Issuing) -> None:
    """Put the issuer on the page."""
    if issuing.registration:
        sheet.text("issuer", *issuing.name, alike("{issuer}"))
        registration = shared(lambda words: (words.registration,))
        sheet.text("registration", *issuing.registration, registration)
    else:
        both = shared(lambda words: (f"{{issuer}}, {words.registration_inside}", "{issuer}"))
        sheet.text("issuer", *issuing.name, both)


def put_backing(sheet: Sheet, backing: Backing, *, has_both: bool) -> None:
    """Put the logos on the page, and who pays for what with the programme, or one of the two."""
    sheet.logos(backing.logos, backing.align)
    both = joined("\n", ("{programme}",), ("{funding}",))
    texts = both if has_both else ("{funding}", "{programme}")
    sheet.text("funding", *backing.funding, alike(*texts))


def put_signing(sheet: Sheet, signing: Signing) -> None:
    """Put what is signed and when on the page."""
    sheet.text("e_signed", *signing.e_signed, alike("{e_signed}"))
    box, style = signing.signatures
    for number, place in enumerate(box.columns(_SIGNATORIES, signing.gap)):
        sheet.signature(number, place, style)
    day = shared(lambda words: words.place_and_day)
    sheet.text("place_and_day", *signing.place_and_day, day)
    sheet.text("place_and_day_2", *signing.place_and_day_2, day)
    sheet.text("stamp", *signing.stamp, alike("{stamp}"))
