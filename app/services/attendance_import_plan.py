"""What taking in a grid of attendance would do: at which event, on which days, whose marks.

Marks that are kept are never overwritten: the grid fills blank cells. It is made from the list and
the records, and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.attendance import Cell, Mark
from app.domain.errors_spreadsheets import DaysNotKnownError
from app.domain.events import Session
from app.domain.ids import EventId, SessionId, new_id
from app.domain.search import fold, sounds_alike
from app.services.record_import import RecordMatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.domain.attendance_lists import GridList
    from app.domain.ids import PersonId
    from app.persistence.events_known import KeptEvent

_MOST_CANDIDATES: Final = 20


@dataclass(frozen=True, slots=True)
class GridChoice:
    """At which event the marks are: `event`, a new one called `title`, or the likeliest."""

    event: EventId | None = None
    title: str = ""
    is_new: bool = False


LIKELIEST: Final = GridChoice()


@dataclass(frozen=True, slots=True)
class GridSession:
    """A column of marks and its sitting; `is_new` where the event has none on that day yet."""

    column: int
    session: Session
    is_new: bool


@dataclass(frozen=True, slots=True)
class MarksPlan:
    """Which marks would be made. `kept` say the same already, `differing` say something else."""

    cells: tuple[Cell, ...] = ()
    kept: int = 0
    differing: tuple[tuple[int, int], ...] = ()
    """Pairs of a row of the sheet and a column."""


def candidates(grid: GridList, title: str, kept: Iterable[KeptEvent]) -> tuple[RecordMatch, ...]:
    """Return the events that may be meant, the likeliest first."""
    found = []
    for one in kept:
        reasons = tuple(_reasons(grid, title, one))
        if reasons:
            on = one.sessions[0].on if one.sessions else None
            found.append((_weight(grid, one, reasons), one.event.id, one.event.title, reasons, on))
    found.sort(key=lambda each: (-each[0], each[1]))
    return tuple(
        RecordMatch(event, called, reasons, on)
        for _, event, called, reasons, on in found[:_MOST_CANDIDATES]
    )


def is_sure(match: RecordMatch) -> bool:
    """Tell whether an event is the one of the grid beyond doubt."""
    reasons = set(match.reasons)
    is_of_day = bool(reasons & {"same_day", "all_days"})
    return "all_days" in reasons or (is_of_day and bool(reasons & {"same_title", "same_people"}))


def _reasons(grid: GridList, title: str, kept: KeptEvent) -> Iterable[str]:
    if title and fold(title) == fold(kept.event.title):
        yield "same_title"
    elif title and sounds_alike(title, kept.event.title):
        yield "similar_title"
    days = {one.on for one in grid.days if one.on is not None}
    held = {one.on for one in kept.sessions}
    if len(days) > 1 and days == held:
        yield "all_days"
    elif days & held:
        yield "same_day"


def _weight(grid: GridList, kept: KeptEvent, reasons: Sequence[str]) -> int:
    days = {one.on for one in grid.days}
    shared = sum(one.on in days for one in kept.sessions)
    return shared + 1000 * ("same_title" in reasons) + 500 * ("all_days" in reasons)


def sessions_for(
    grid: GridList, event: EventId, kept: Sequence[Session]
) -> tuple[GridSession, ...]:
    """Return the sitting of each column; raises DaysNotKnownError where nothing tells the days."""
    if any(one.on is None for one in grid.days):
        if len(kept) != len(grid.days):
            raise DaysNotKnownError(len(grid.days))
        pairs = zip(grid.days, kept, strict=True)
        return tuple(GridSession(day.column, session, is_new=False) for day, session in pairs)
    free = list(kept)
    found = []
    for day in grid.days:
        fitting = [one for one in free if one.on == day.on and day.starts in {"", one.starts}]
        fitting = fitting or [one for one in free if one.on == day.on]
        if fitting:
            free.remove(fitting[0])
            found.append(GridSession(day.column, fitting[0], is_new=False))
        elif day.on is not None:
            made = Session(SessionId(new_id()), event, day.on, day.starts)
            found.append(GridSession(day.column, made, is_new=True))
    return tuple(found)


def plan_marks(
    grid: GridList,
    sessions: Sequence[GridSession],
    people: Sequence[PersonId | None],
    kept: Mapping[tuple[PersonId, SessionId], Mark],
) -> MarksPlan:
    """Return which blank cells are filled; of two rows of one person being there counts."""
    wanted: dict[tuple[PersonId, SessionId], Mark] = {}
    differing = []
    same = 0
    for one in grid.marks:
        person = people[one.person]
        if person is None:
            continue
        key = (person, sessions[one.day].session.id)
        if key in kept:
            same += kept[key] is one.mark
            if kept[key] is not one.mark:
                row = grid.people.people[one.person].row
                differing.append((row, sessions[one.day].column))
        elif wanted.get(key) is not Mark.PRESENT:
            wanted[key] = one.mark
    cells = tuple(Cell(person, session, mark) for (person, session), mark in wanted.items())
    return MarksPlan(cells, same, tuple(differing))
