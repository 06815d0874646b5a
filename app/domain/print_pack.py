"""Exactly what stands on each paper of an event's print pack.

The records hold plain text and dates, never a contact or a birth date of anybody. They know
nothing of pages, fonts or millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.labels import LabelSheet
from app.domain.logos import PaperLogo
from app.domain.papers import SheetSession


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
