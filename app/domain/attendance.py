"""Attendance: who was at which session, and how many came without a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.events import Registration, Session
from app.domain.ids import PersonId, SessionId
from app.domain.open_words import OpenWord


class Mark(OpenWord):
    """What is known of a person at a session; no mark at all is a blank cell."""

    PRESENT = "present"
    ABSENT = "absent"
    EXCUSED = "excused"


class Method(StrEnum):
    """How an attendance was recorded."""

    GRID = "grid"
    DOOR = "door"
    PAPER = "paper"
    SPREADSHEET = "spreadsheet"


@dataclass(frozen=True, slots=True)
class Cell:
    """A marked cell. `minutes` is None for the whole session.

    `at` is the moment of arrival where somebody noted it, "2026-11-23T10:04:30" of the laptop's
    clock, otherwise "".
    """

    person: PersonId
    session: SessionId
    mark: Mark
    minutes: int | None = None
    at: str = ""


@dataclass(frozen=True, slots=True)
class SessionTotals:
    """One session in the running line: named + without names."""

    session: SessionId
    named: int
    without_names: int

    @property
    def all(self) -> int:
        """Return everybody who came."""
        return self.named + self.without_names


@dataclass(frozen=True, slots=True)
class Headcount:
    """People counted without names at a session."""

    session: SessionId
    category: str
    count: int
    counted_by: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """People × sessions of an event; `cells` by (person, session), blanks left out.

    Somebody with several joined records is one of the people: `leads` says under which record, for
    each of theirs. `families` has everybody, those alone too; `on_paper` who was printed, in the
    order of the latest sheet.
    """

    sessions: tuple[Session, ...]
    people: tuple[Registration, ...]
    cells: dict[tuple[PersonId, SessionId], Cell]
    headcounts: tuple[Headcount, ...]
    totals: tuple[SessionTotals, ...]
    leads: Mapping[PersonId, PersonId] = field(default_factory=dict)
    families: tuple[tuple[PersonId, ...], ...] = ()
    on_paper: tuple[PersonId, ...] = ()

    def lead(self, person: PersonId) -> PersonId:
        """Return the record under which somebody stands here, whichever was asked for."""
        return self.leads.get(person, person)


@dataclass(frozen=True, slots=True)
class AttendanceSum:
    """What a person attended of an event."""

    person: PersonId
    sessions: int
    minutes: int
