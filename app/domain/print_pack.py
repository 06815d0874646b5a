"""The print pack of an event: which papers there are, and exactly what stands on each.

The records hold plain text and dates, never a contact or a birth date of anybody. They know
nothing of pages, fonts or millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain.labels import LabelSheet, own_sheet, sheet_named
from app.domain.logos import PaperLogo
from app.domain.papers import SheetSession


class PackPaper(StrEnum):
    """A paper of the pack, in the order in which they lie: plain paper first."""

    SHEET = "sheet"
    POSTER = "poster"
    PHOTO_LIST = "photo_list"
    CONSENT = "consent"
    FEEDBACK = "feedback"
    LABELS = "labels"
    CARDS = "cards"


ON_OWN_SHEETS: Final = frozenset({PackPaper.LABELS, PackPaper.CARDS})
"""Papers for which something else than plain paper lies in the printer."""

MOST_COPIES: Final = 200


@dataclass(frozen=True, slots=True)
class OwnLabels:
    """A size of labels that is on no list."""

    columns: int = 2
    rows: int = 8
    width: float = 90.0
    height: float = 35.0


@dataclass(frozen=True, slots=True)
class PackChoices:
    """What was last chosen on this laptop; plain values, so that a file of settings can keep them.

    `papers` are names of PackPaper. `copies` of a paper that has none stated is as many as the
    event asks for. `label_sheet` is a size of app.domain.labels or "own".
    """

    papers: tuple[str, ...] = ("sheet", "photo_list", "labels", "consent", "feedback")
    copies: dict[str, int] | None = None
    label_sheet: str = "63.5x38.1"
    own_labels: OwnLabels = OwnLabels()
    has_cut_lines: bool = False
    has_code: bool = True
    has_event_title: bool = True
    forms_per_page: int = 2
    poster_size: str = "a4"

    @property
    def labels(self) -> LabelSheet:
        """Return the chosen sheet of labels."""
        if self.label_sheet != OWN:
            return sheet_named(self.label_sheet)
        own = self.own_labels
        return own_sheet(own.columns, own.rows, own.width, own.height)


OWN: Final = "own"


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What the papers of one event have in common. Times of sessions are "HH:MM" or ""."""

    language: str
    title: str
    sessions: tuple[SheetSession, ...] = ()
    places: tuple[str, ...] = ()
    kind: str = ""
    kind_locative: str = ""
    place: str = ""
    centre: str = ""
    programme: str = ""
    organiser: str = ""
    facilitators: tuple[str, ...] = ()
    controller: str = ""
    contact: str = ""
    funding_statement: str = ""
    is_open: bool = False
    logos: tuple[PaperLogo, ...] = ()

    @property
    def first_day(self) -> date | None:
        """Return when the event begins."""
        return min((one.on for one in self.sessions), default=None)

    @property
    def last_day(self) -> date | None:
        """Return when it ends."""
        return max((one.on for one in self.sessions), default=None)


@dataclass(frozen=True, slots=True)
class NameLabel:
    """What stands on one label; `is_not_pictured` puts a small sign beside the name."""

    given: str
    surname: str = ""
    organisation: str = ""
    code: str = ""
    is_not_pictured: bool = False

    @property
    def name(self) -> str:
        """Return the whole name."""
        return f"{self.given} {self.surname}".strip()


@dataclass(frozen=True, slots=True)
class LabelsPaper:
    """Labels of an event from the first free one (counted from 0) of the first sheet."""

    facts: EventFacts
    sheet: LabelSheet
    labels: tuple[NameLabel, ...]
    first: int = 0
    has_cut_lines: bool = False
    has_title: bool = True


@dataclass(frozen=True, slots=True)
class CardsPaper:
    """Cards that a person keeps and shows at the door; not of one event."""

    facts: EventFacts
    cards: tuple[NameLabel, ...]


@dataclass(frozen=True, slots=True)
class PhotoList:
    """Who is not to be in pictures: grown-ups who asked so, children nobody agreed for.

    `expected` is how many people are on the list of the event at all.
    """

    facts: EventFacts
    adults: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    expected: int = 0


@dataclass(frozen=True, slots=True)
class ChildForm:
    """A consent form: of a child by name with the guardian where known, or to be filled in."""

    child: str = ""
    guardian: str = ""


@dataclass(frozen=True, slots=True)
class ConsentForms:
    """The forms in the order of the children; one or two on a page."""

    facts: EventFacts
    forms: tuple[ChildForm, ...]
    per_page: int = 2
