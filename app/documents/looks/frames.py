"""What stands around the story of a certificate: who gives it above, who signs it below.

Every look puts the same things into boxes of its own. Knows neither the story nor any look.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.looks.wording import alike, joined, shared
from app.domain.designs import Align

if TYPE_CHECKING:
    from app.documents.looks.setting import Box, Style
    from app.documents.looks.sheet import Sheet

CODE_SIDE: Final = 35.0
_SIGNATORIES: Final = 3

Placed = tuple["Box", "Style"]


@dataclass(frozen=True, slots=True)
class Issuing:
    """Where the name and the registration number of the issuer stand."""

    name: Placed
    registration: Placed


@dataclass(frozen=True, slots=True)
class Backing:
    """Where the logos stand, and the words about the money, which take their place if need be."""

    logos: Box
    funding: Placed
    align: Align = Align.LEFT
    is_funding_beside: bool = True


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
    sheet.text("issuer", *issuing.name, alike("{issuer}"))
    registration = shared(lambda words: (words.registration,))
    sheet.text("registration", *issuing.registration, registration)


def put_backing(sheet: Sheet, backing: Backing, *, has_programme: bool) -> None:
    """Put the logos on the page, and who pays for what; the programme stands there or elsewhere."""
    sheet.logos(backing.logos, backing.align)
    parts = [("{funding}",), ("{programme}",)] if has_programme else [("{funding}",)]
    box, style = backing.funding
    instead = "logos" if backing.is_funding_beside else ""
    sheet.text("funding", box, style, alike(*joined("\n", *parts)), instead=instead)


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
