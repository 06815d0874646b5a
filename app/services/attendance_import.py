"""Grids of attendance from spreadsheets: people are matched like any list of people, then marked.

The event is one that is kept, or a new one whose sessions are the days of the grid. Looking changes
nothing; taking in compares anew and writes everything or nothing, as one act.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.attendance import Mark, Method
from app.domain.errors import NameMissingError, NoCentreError
from app.domain.errors_spreadsheets import ImportOutdatedError, NothingToImportError
from app.domain.events import Event, EventState
from app.domain.ids import EventId, new_id
from app.domain.kind_words import meant_kind
from app.domain.names import tidy_text
from app.domain.places import Beyond
from app.domain.record_lists import AS_GUESSED, ListKind
from app.domain.search import fold
from app.jobs import NO_JOB, Job, stop_if_cancelled, track
from app.persistence import attendance, events, events_known, people, programme, records, tables
from app.services import people_import, record_import
from app.services.attendance_import_plan import (
    LIKELIEST,
    GridChoice,
    GridSession,
    MarksPlan,
    candidates,
    is_sure,
    plan_marks,
    sessions_for,
)
from app.services.event_kind_names import kind_names
from app.services.home import own_centre
from app.services.import_jobs import part_of
from app.services.import_knowledge import given_names, places_of
from app.services.people_import_entries import Entry, Standing
from app.services.people_import_plan import make_plan, rulings
from app.services.record_import import (
    NO_DECISIONS,
    FileRead,
    ListFile,
    RecordMatch,
    TablePreview,
    TakenIn,
    read_list,
)
from app.services.registering import expect
from app.spreadsheets import days
from app.spreadsheets.attendance_sheet import GridKnowledge, read_attendance
from app.spreadsheets.people_sheet import Knowledge

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.attendance_lists import GridList
    from app.domain.ids import CentreId, PersonId, SessionId
    from app.domain.people_lists import UnusableRow
    from app.domain.record_lists import FoundTable, TableReading
    from app.persistence.events_known import KeptEvent
    from app.persistence.store import Store
    from app.services.people_import_entries import Decision
    from app.services.people_import_plan import Plan
    from app.services.territories import TerritoriesService
    from app.spreadsheets.reading import Sheet

_UNDERSTANDING: Final = (0, 40)
_COMPARING: Final = (40, 100)
_COMPARING_ANEW: Final = (0, 30)
_ADDING: Final = (30, 50)
_MARKING: Final = (50, 100)
"""Per cent of the whole work."""

_LONGEST_TITLE: Final = 200
_AT_ONCE: Final = 200
_NAMELESS_SHEETS: Final = frozenset(
    {"", "sheet", "lapa", "list", "lists", "apmeklejums", "apmekletiba", "attendance", "dati",
     "data", "dalibnieki", "grupa", "lapa1", "sheet1"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AttendancePreview(TablePreview[Entry]):
    """What a grid would do: whom its rows name, at which event, on which days, which marks.

    `event` is the one that is kept, None for a new one called `title`. `candidates` are events that
    may be meant. `sessions` is empty where the columns state no days and no event was chosen that
    has as many. `marks` counts what would be new; people who are new have all of theirs.
    """

    source: FileRead
    table: FoundTable
    choice: GridChoice
    found: GridList
    entries: tuple[Entry, ...]
    title: str
    event: RecordMatch | None
    candidates: tuple[RecordMatch, ...]
    sessions: tuple[GridSession, ...]
    marks: MarksPlan
    headcount: int = 0
    """How many people are counted without names at the event: those of the grid come on top."""

    @property
    def kind(self) -> ListKind:
        return ListKind.ATTENDANCE

    @property
    def present(self) -> int:
        """Return how many cells of the grid say that somebody was there."""
        return self.found.count(Mark.PRESENT)

    @property
    def unusable(self) -> tuple[UnusableRow, ...]:
        """Return the rows that name nobody; a second line of headings is none of them."""
        header = self.header_row or 0
        return tuple(one for one in self.found.people.unusable if one.row != header + 1)


class AttendanceImportService:
    """What people do with grids of attendance from elsewhere."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are understood by `territories`."""
        self._store = store
        self._territories = territories

    def look_at(
        self,
        file: Path,
        reading: TableReading = AS_GUESSED,
        choice: GridChoice = LIKELIEST,
        job: Job = NO_JOB,
    ) -> AttendancePreview:
        """Return what the grid would do; raises a SpreadsheetError for what is no list."""
        source, found = self._read(file, reading, job)
        stop_if_cancelled(job)
        title = (tidy_text(choice.title) or _title(found, source))[:_LONGEST_TITLE]
        today = self._store.clock.today()
        with self._store.database.reading() as connection:
            plan = make_plan(
                found.people, people_import.records_of(connection), today, part_of(job, _COMPARING)
            )
            kept = _kept_events(connection)
            likely = _of_people(connection, candidates(found, title, kept), plan)
            meant = _meant(choice, likely, kept)
            sessions, marks = _marks_at(connection, found, meant, plan)
        return AttendancePreview(
            source=source,
            table=found.table,
            choice=choice,
            found=found,
            entries=plan.entries,
            title=title,
            event=None if meant is None else _as_match(meant, likely),
            candidates=likely,
            sessions=sessions,
            marks=marks,
            headcount=sum(count for _, count in meant.counts) if meant else 0,
        )

    def take_in(
        self,
        preview: AttendancePreview,
        decisions: Mapping[int, Decision] = NO_DECISIONS,
        job: Job = NO_JOB,
    ) -> TakenIn:
        """Take people and marks of a preview in, all or nothing; kept marks are not overwritten.

        Decisions are about the people of the grid, by the numbers of entries.
        """
        found = preview.found
        if not found.people.people or not found.days:
            raise NothingToImportError(ListKind.ATTENDANCE)
        record_import.check_year(preview.table)
        ruled = rulings(preview.entries, decisions)
        today = self._store.clock.today()
        with self._store.database.act("attendance.import") as act:
            connection = act.connection
            kept = people_import.records_of(connection, own_centre(connection))
            plan = make_plan(found.people, kept, today, part_of(job, _COMPARING_ANEW), ruled)
            people_import.write_plan(connection, plan, kept.centre, part_of(job, _ADDING))
            event = self._event(connection, preview, kept.centre)
            marks = self._mark(connection, event, found, plan, part_of(job, _MARKING))
            act.detail.update(name=event.title, count=len(marks.cells))
            record_import.remember_columns(connection, self._store, preview.source, found.table)
        return _done(preview, plan, marks, act.tables)

    def _read(self, file: Path, reading: TableReading, job: Job) -> tuple[FileRead, GridList]:
        def grid_on(sheet: Sheet, wish: TableReading, part: Job) -> GridList:
            return read_attendance(sheet.rows, self._knowledge(file, sheet), wish, part)

        asked = ListFile(ListKind.ATTENDANCE, file, reading)
        return read_list(self._store, asked, grid_on, part_of(job, _UNDERSTANDING))

    def _event(self, connection: Connection, preview: AttendancePreview, centre: CentreId) -> Event:
        """Return the event of the grid with all its days; it is added where it is new."""
        if preview.event is not None:
            event = events.one(connection, EventId(preview.event.id))
            if event is None:
                raise ImportOutdatedError
            return event
        if not preview.title:
            raise NameMissingError("event")
        kind = meant_kind(preview.title, kind_names(connection))
        event = Event(
            id=EventId(new_id()),
            centre=centre,
            programme=programme.the_programme(connection).id,
            kind=kind.kind if kind else "event",
            title=preview.title,
        )
        events.add(connection, event)
        return event

    def _mark(
        self, connection: Connection, event: Event, found: GridList, plan: Plan, job: Job
    ) -> MarksPlan:
        kept = events.sessions(connection, event.id)
        sessions = sessions_for(found, event.id, kept)
        added = [one.session for one in sessions if one.is_new]
        events.add_sessions(connection, event.centre, added)
        named = [one for one in dict.fromkeys(plan.people) if one is not None]
        known = people.several(connection, named)
        expect(
            connection, event, [known[one] for one in named], self._store.noted_now(),
            beyond=Beyond.TAKE,
        )  # fmt: skip
        marks = plan_marks(found, sessions, plan.people, _kept_marks(connection, event.id))
        for start in track(range(0, len(marks.cells), _AT_ONCE), job):
            cells = marks.cells[start : start + _AT_ONCE]
            attendance.put_marks(connection, event.centre, cells, Method.SPREADSHEET)
        self._note_held(connection, event, sessions, marks)
        return marks

    def _note_held(
        self,
        connection: Connection,
        event: Event,
        sessions: tuple[GridSession, ...],
        marks: MarksPlan,
    ) -> None:
        """Note that the event took place: somebody was there, and its last day is past."""
        is_past = all(one.session.on <= self._store.clock.today() for one in sessions)
        came = any(one.mark is Mark.PRESENT for one in marks.cells)
        if event.state is EventState.PLANNED and is_past and came:
            records.change(connection, tables.event, event.id, {"state": EventState.HELD.value})

    def _knowledge(self, file: Path, sheet: Sheet) -> GridKnowledge:
        people_known = Knowledge(
            given_names(), places_of(self._territories), self._store.clock.today()
        )
        year = days.year_in([sheet.name]) or days.year_in([file.stem])
        return GridKnowledge(people_known, year)


def _title(found: GridList, source: FileRead) -> str:
    """Return what the sheet, else its name, else the file calls the event."""
    if found.title:
        return found.title
    is_named = fold(source.sheet).rstrip("0123456789 ") not in _NAMELESS_SHEETS
    return tidy_text(source.sheet if is_named else source.file.stem.replace("_", " "))


def _kept_events(connection: Connection) -> tuple[KeptEvent, ...]:
    try:
        return events_known.events_of(connection, own_centre(connection))
    except NoCentreError:
        return ()


def _of_people(
    connection: Connection, likely: tuple[RecordMatch, ...], plan: Plan
) -> tuple[RecordMatch, ...]:
    """Return the matches, noting those where most people of the grid stand on the list."""
    named = {one for one in plan.people if one is not None}
    found = []
    for match in likely:
        on_list = attendance.registrations(connection, EventId(match.id))
        shared = sum(one.person in named for one in on_list)
        is_same = bool(named) and shared * 2 >= len(named)
        reasons = (*match.reasons, "same_people") if is_same else match.reasons
        found.append(replace(match, reasons=reasons))
    return tuple(sorted(found, key=is_sure, reverse=True))


def _meant(
    choice: GridChoice, likely: tuple[RecordMatch, ...], kept: tuple[KeptEvent, ...]
) -> KeptEvent | None:
    """Return the event that was chosen, or the one that is surely meant."""
    wanted = choice.event
    if wanted is None and not choice.is_new and likely and is_sure(likely[0]):
        wanted = EventId(likely[0].id)
    found = next((one for one in kept if one.event.id == wanted), None)
    if choice.event is not None and found is None:
        raise ImportOutdatedError
    return found


def _as_match(meant: KeptEvent, likely: tuple[RecordMatch, ...]) -> RecordMatch:
    on = meant.sessions[0].on if meant.sessions else None
    known = next((one for one in likely if one.id == meant.event.id), None)
    return known or RecordMatch(meant.event.id, meant.event.title, on=on)


def _marks_at(
    connection: Connection, found: GridList, meant: KeptEvent | None, plan: Plan
) -> tuple[tuple[GridSession, ...], MarksPlan]:
    event = meant.event.id if meant else EventId(new_id())
    held = meant.sessions if meant else ()
    if any(one.on is None for one in found.days) and len(held) != len(found.days):
        return (), MarksPlan()
    sessions = sessions_for(found, event, held)
    kept = _kept_marks(connection, event) if meant else {}
    return sessions, plan_marks(found, sessions, plan.people, kept)


def _kept_marks(connection: Connection, event: EventId) -> dict[tuple[PersonId, SessionId], Mark]:
    return {(one.person, one.session): one.mark for one in attendance.cells(connection, event)}


def _done(
    preview: AttendancePreview, plan: Plan, marks: MarksPlan, changed: frozenset[str]
) -> TakenIn:
    return TakenIn(
        changes=record_import.told(changed),
        kind=ListKind.ATTENDANCE,
        file=preview.file.name,
        added=len(plan.added),
        enriched=plan.count(Standing.ADDS),
        known=plan.count(Standing.KNOWN),
        left_out=plan.left_out,
        undecided=plan.count(Standing.CLOSE),
        people=len(plan.added),
        organisations=len(plan.organisations),
        marks=len(marks.cells),
    )
