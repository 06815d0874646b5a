"""Logos of the programme and its funders: what is kept of one, and what is worth saying about it.

It knows no pictures: they are checked and drawn in app.documents.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import LogoId

MOST_LOGOS = 8
"""So many fit in one row of a paper and can still be told apart."""

PRINTED_MM = 15
"""The height of a logo by which a picture is judged; rows with many logos are lower."""

LEAST_DOTS = 177
"""The height of a picture that is sharp at PRINTED_MM: 300 dots an inch."""


class LogoForm(StrEnum):
    """How a logo is kept."""

    PNG = "png"
    JPEG = "jpeg"
    SVG = "svg"


class LogoRemark(StrEnum):
    """What a person should know about a logo that can be printed."""

    COARSE = "coarse"  # too few dots for paper
    PALE = "pale"  # hardly seen in black and white
    BROKEN = "broken"  # came from elsewhere and cannot be drawn
    CLEANED = "cleaned"  # scripts or links to elsewhere were left out


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo in the order of the papers; its name is what is read out in place of the picture."""

    id: LogoId
    name: str
    form: LogoForm
    position: int = 0
    on_sheets: bool = True
    on_certificates: bool = True

    @property
    def key(self) -> str:
        """Return what a frozen certificate keeps of the logo."""
        return self.id.hex()


@dataclass(frozen=True, slots=True)
class LogoDraft:
    """What a person decides about a logo."""

    name: str
    on_sheets: bool = True
    on_certificates: bool = True


@dataclass(frozen=True, slots=True)
class PaperLogo:
    """A logo on its way to paper: its name and its content as it was checked."""

    name: str
    form: LogoForm
    content: bytes
