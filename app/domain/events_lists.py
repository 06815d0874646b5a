"""Plans of events as centres keep them in files: what columns mean, and what the rows plan.

It knows neither file formats nor the store: app.spreadsheets.events_sheet finds these values in a
file, and app.services.events_import compares them with the events that are kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.events import ApprovedProgramme, EventState
from app.domain.record_lists import FoundTable

ALL_AGES = ""
"""The category of people who were counted and nobody said of what age."""


class EventColumn(StrEnum):
    """What a column tells about the event of its row."""

    NOTHING = "nothing"
    TITLE = "title"
    DAY = "day"
    LAST_DAY = "last_day"
    TIME = "time"
    END = "end"
    PLACE = "place"
    KIND = "kind"
    SESSIONS = "sessions"
    """How many sittings there are between the first and the last day."""
    HOURS = "hours"
    STATE = "state"
    LANGUAGE = "language"
    CAPACITY = "capacity"
    ORGANISER = "organiser"
    PARTNERS = "partners"
    FACILITATOR = "facilitator"
    RESPONSIBLE = "responsible"
    MINI_PROJECT = "mini_project"
    COUNT = "count"
    CHILDREN = "children"
    YOUNG = "young"
    ADULTS = "adults"
    SENIORS = "seniors"
    CATEGORIES = "categories"
    """Numbers by the names of categories, as lists of Kopā hold them: "Children: 12; Adults: 3"."""
    PRESENT = "present"
    """Organisations that were there, each with the number of its people: "Skola (12)"."""
    NOTE = "note"
    PROGRAMME_KIND = "programme_kind"
    APPROVED_BY = "approved_by"
    APPROVED_ON = "approved_on"
    APPROVAL_NUMBER = "approval_number"
    TOPICS = "topics"


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event that a row names, as far as the row tells; "" and () mean not stated.

    `kind` is a code, or "" where the row says nothing that is like a kind. `counts` are pairs of a
    headcount category and a number of those who came; `expected` are such pairs of an event that
    is to come, or has no day yet: nobody was counted there, so they stand in the note as well.
    """

    row: int
    title: str
    kind: str = ""
    days: tuple[date, ...] = ()
    starts: str = ""
    ends: str = ""
    place: str = ""
    state: EventState = EventState.PLANNED
    cancel_reason: str = ""
    languages: tuple[str, ...] = ()
    capacity: int = 0
    organisers: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    facilitators: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    mini_project: str = ""
    counts: tuple[tuple[str, int], ...] = ()
    expected: tuple[tuple[str, int], ...] = ()
    present: tuple[tuple[str, int | None], ...] = ()
    """Organisations that were there, and how many people stood for each."""
    approved: ApprovedProgramme = field(default_factory=ApprovedProgramme)
    note: str = ""
    aside: str = ""
    """What other fields say less exactly; a note for an event that is new, nothing for others."""

    @property
    def counted(self) -> int:
        """Return how many people the row counts in all."""
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True)
class EventsList:
    """What a sheet says about events."""

    table: FoundTable
    events: tuple[ListedEvent, ...]

    @property
    def weight(self) -> int:
        """Return how much the sheet says: of several the weightiest is the one that is meant."""
        return len(self.events)

    @property
    def headcount(self) -> int:
        """Return the sum of all numbers of people in the plan, counted or expected."""
        return sum(count for one in self.events for _, count in (*one.counts, *one.expected))
