"""Evidence that something took place: scans of signed pages, photos, other papers.

It knows what is kept of one and its limits; pictures are read in app.scans.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import CentreId, EventId, EvidenceId, SessionId, SheetPageId

MOST_BYTES = 40 * 2**20
"""A file is kept as it came up to this size: some ten photos of a phone, or a scan of 100 pages."""

MOST_PAGES = 200
MOST_PAGES_VERIFIED = 2_000
"""A file with the certificates of a year may be verified whole."""

MOST_COPIES = 30
"""So many pages of a file have a small copy to look at and to send; the file itself has all."""

COPY_SIDE = 1_600
"""The longer side of a copy in dots: handwriting on A4 is read well."""

COPY_BYTES = 300_000


class EvidenceKind(StrEnum):
    """What a file is evidence of."""

    SHEET = "sheet"  # a signed page
    PHOTO = "photo"  # a picture of the event
    OTHER = "other"


class Media(StrEnum):
    """The form of a file that is kept."""

    JPEG = "jpeg"
    PNG = "png"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        """Return the end of a file's name."""
        return ".jpg" if self is Media.JPEG else f".{self.value}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that is kept with an event, perhaps with one of its sittings.

    `sheet_page` is the printed page that it shows and `page_codes` the code read on each of its
    pages, "" where none was read. `copies` counts the pages whose small pictures are here.
    `taken_in` names the laptop that holds the file itself; `has_original` where that is this one.
    """

    id: EvidenceId
    event: EventId
    centre: CentreId
    kind: EvidenceKind
    name: str
    media: Media
    size: int
    pages: int
    added_at: str
    note: str = ""
    session: SessionId | None = None
    sheet_page: SheetPageId | None = None
    page_codes: tuple[str, ...] = ()
    copies: int = 0
    has_original: bool = False
    taken_in: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the different codes that were read, in the order of the pages."""
        return tuple(dict.fromkeys(code for code in self.page_codes if code))


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """What a person says about evidence."""

    kind: EvidenceKind
    note: str = ""
    session: SessionId | None = None


@dataclass(frozen=True, slots=True)
class PageCopy:
    """A small picture of one page, as it is kept and sent: a JPEG that holds nothing but dots."""

    jpeg: bytes
    code: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """What was read from a file: its form, how many pages it has, copies of the first of them."""

    media: Media
    pages: int
    copies: tuple[PageCopy, ...]


@dataclass(frozen=True, slots=True)
class MissingScan:
    """An event that took place with a printed sheet, of which no scan is kept."""

    event: EventId
    title: str
    day: date
    sessions: int
