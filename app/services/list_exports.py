"""Lists that go out as a table: the same rows that the screen shows, as .xlsx or .csv.

It knows which records belong to a list and which columns somebody wants. A file is whole or not
there; nothing in the store changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from app.domain.certificate_register import RegisterFilter
from app.domain.dates import numeric
from app.domain.errors import InvalidValueError
from app.domain.events import EventFilter, RegistrationState
from app.domain.exports import (
    ExportColumn,
    ExportWish,
    Heading,
    ListKind,
    ListTable,
    SavedList,
    chosen_columns,
)
from app.domain.people_search import PeopleWish
from app.files import flush_to_disk, part_of, put_in_place
from app.jobs import NO_JOB
from app.persistence import (
    attendance,
    certificate_register,
    event_lists,
    events,
    list_exports,
    mini_projects,
    organisations,
    people,
    people_lists,
    presences,
)
from app.services import exported_rows as rows
from app.services.event_people import people_of_event
from app.services.headcount_names import category_names
from app.services.home import known_event
from app.services.kinds import KindsService
from app.services.wording.lists import heading_words, list_title, mark_cell
from app.texts import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.attendance import Mark
    from app.domain.events import EventSummary, Session
    from app.domain.exports import Value
    from app.domain.ids import (
        CertificateId,
        EventId,
        MiniProjectId,
        OrganisationId,
        PersonId,
        SessionId,
    )
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService

Record = TypeVar("Record")
Key = TypeVar("Key")

SUFFIXES: Final = (".xlsx", ".csv")
"""What a list can be saved as."""

_EVERYBODY: Final = 10_000_000
_AT_ONCE: Final = 500
_WIDEST: Final = 40
_WIDTHS: Final = {
    "note": 50, "story": 60, "title": 44, "name": 44, "organisation": 34, "territory": 34,
    "lead_organisation": 34, "aliases": 34, "place": 26, "email": 28, "roles": 22, "recipient": 28,
    "lead_name": 24, "guardian": 24, "contact_name": 24, "given": 18, "surname": 20, "number": 22,
    "call": 26,
}  # fmt: skip
_DAY_WIDTH: Final = 12
_NARROWEST: Final = 11


@dataclass(frozen=True)
class _Found(Generic[Record]):
    """What goes into a list: its records, how many they are, and the cells of each."""

    kind: ListKind
    cells: Mapping[str, Callable[[Record, rows.Words], Value]]
    records: Iterable[Record]
    total: int
    sessions: tuple[Session, ...] = ()


class ListExportsService:
    """What people do with lists that others ask for.

    `wish` names columns of app.domain.exports.COLUMNS; the file's suffix decides what is written.
    """

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are named by `territories`."""
        self._store = store
        self._territories = territories

    def save_people(
        self,
        wish: ExportWish,
        target: Path,
        job: Job = NO_JOB,
        *,
        typed: str = "",
        shown: PeopleWish | None = None,
    ) -> SavedList:
        """Write the people whom the list shows, all of them and in its order."""
        asked, today = shown or PeopleWish(typed), self._store.clock.today()
        with self._store.database.reading() as connection:
            ids = people_lists.ids_of(connection, asked, today)
            records = _people_rows(connection, ids, frozenset(wish.columns))
            found = _Found(ListKind.PEOPLE, rows.PEOPLE, records, len(ids))
            return self._save(found, wish, target, job)

    def save_events(
        self,
        wish: ExportWish,
        target: Path,
        job: Job = NO_JOB,
        *,
        wanted: EventFilter = EventFilter(),  # noqa: B008 - a frozen value
    ) -> SavedList:
        """Write the events that pass the filter of their list, in its order."""
        with self._store.database.reading() as connection:
            summaries = event_lists.summaries(connection, wanted)
            records = _event_rows(connection, summaries, wish)
            found = _Found(ListKind.EVENTS, rows.EVENTS, records, len(summaries))
            return self._save(found, wish, target, job)

    def save_organisations(
        self,
        wish: ExportWish,
        target: Path,
        job: Job = NO_JOB,
        *,
        ids: Sequence[OrganisationId] | None = None,
    ) -> SavedList:
        """Write these organisations in this order, or all."""
        with self._store.database.reading() as connection:
            kept = {one.id: one for one in organisations.everyone(connection)}
            chosen = _these(kept, ids)
            found = _Found(ListKind.ORGANISATIONS, rows.ORGANISATIONS, chosen, len(chosen))
            return self._save(found, wish, target, job)

    def save_mini_projects(
        self,
        wish: ExportWish,
        target: Path,
        job: Job = NO_JOB,
        *,
        ids: Sequence[MiniProjectId] | None = None,
    ) -> SavedList:
        """Write these mini-projects in this order, or all."""
        with self._store.database.reading() as connection:
            kept = {one.id: one for one in mini_projects.everyone(connection)}
            names = {one.id: one.name for one in organisations.everyone(connection)}
            chosen = [
                rows.MiniProjectRow(one, _name_in(names, one.lead_organisation))
                for one in _these(kept, ids)
            ]
            found = _Found(ListKind.MINI_PROJECTS, rows.MINI_PROJECTS, chosen, len(chosen))
            return self._save(found, wish, target, job)

    def save_certificates(
        self,
        wish: ExportWish,
        target: Path,
        job: Job = NO_JOB,
        *,
        ids: Sequence[CertificateId] | None = None,
    ) -> SavedList:
        """Write these certificates of the register in this order, or all."""
        with self._store.database.reading() as connection:
            lines = certificate_register.lines(connection, RegisterFilter())
            if ids is None:
                chosen = list(lines)
            else:
                chosen = _these({line.certificate.id: line for line in lines}, ids)
            found = _Found(ListKind.CERTIFICATES, rows.CERTIFICATES, chosen, len(chosen))
            return self._save(found, wish, target, job)

    def save_attendance(
        self, wish: ExportWish, target: Path, job: Job = NO_JOB, *, event: EventId
    ) -> SavedList:
        """Write people × sessions of an event: 1 for present, a letter for those who did not come.

        Who waits or has cancelled is there only with a mark.
        """
        with self._store.database.reading() as connection:
            known_event(connection, event)
            sessions = events.sessions(connection, event)
            records = _attendance_rows(connection, event, sessions)
            found = _Found(ListKind.ATTENDANCE, rows.PARTICIPANTS, records, len(records), sessions)
            return self._save(found, wish, target, job)

    def save_registrations(
        self, wish: ExportWish, target: Path, job: Job = NO_JOB, *, event: EventId
    ) -> SavedList:
        """Write who is expected at an event, who waits, and who came without registering."""
        with self._store.database.reading() as connection:
            known_event(connection, event)
            on_list = people_of_event(connection, event).people
            contacts = people.several(connection, [one.person for one in on_list])
            records = [rows.ParticipantRow(one, contacts.get(one.person)) for one in on_list]
            found = _Found(ListKind.REGISTRATIONS, rows.PARTICIPANTS, records, len(records))
            return self._save(found, wish, target, job)

    def _save(self, found: _Found[Record], wish: ExportWish, target: Path, job: Job) -> SavedList:
        check_suffix(target)
        columns = chosen_columns(found.kind, wish.columns)
        kind_words = KindsService(self._store).nominative
        words = rows.Words(catalogue(wish.language), self._territories.label, kind_words)
        table = ListTable(
            title=list_title(found.kind, words.texts),
            headings=tuple(_headings(found, columns, words)),
            rows=_rows(found, columns, words),
            total=found.total,
            language=wish.language,
        )
        return SavedList(target, write_table(table, target, job))


def check_suffix(target: Path) -> None:
    """Refuse a file that no list can be saved as."""
    if target.suffix.lower() not in SUFFIXES:
        raise InvalidValueError("file", target.name, "list_suffix")


def write_table(table: ListTable, target: Path, job: Job) -> int:
    """Write a table as what the file's ending says, whole or not at all; return its rows."""
    # openpyxl loads with the first workbook that is written.
    from app.spreadsheets.list_csv import write_list_csv  # noqa: PLC0415  see above
    from app.spreadsheets.list_workbook import write_list_workbook  # noqa: PLC0415  see above

    write = write_list_csv if target.suffix.lower() == ".csv" else write_list_workbook
    with part_of(target) as part:
        count = write(table, part, job)
        with part.open("rb+") as file:
            flush_to_disk(file)
        put_in_place(part, target)
    return count


# Headings and cells


def _headings(
    found: _Found[Record], columns: Iterable[ExportColumn], words: rows.Words
) -> Iterator[Heading]:
    for column in columns:
        if found.kind is ListKind.ATTENDANCE and column.name == "sessions":
            yield from _day_headings(found.sessions, words)
            continue
        text = heading_words(found.kind, column, words.texts)
        usual = max(_NARROWEST, min(_WIDEST, len(text) + 3))
        yield Heading(text, _WIDTHS.get(column.name, usual))


def _day_headings(sessions: Sequence[Session], words: rows.Words) -> Iterator[Heading]:
    """Yield the day of each session, with its start where a day has several."""
    days = [one.on for one in sessions]
    for one in sessions:
        is_alone = days.count(one.on) == 1 or not one.starts
        day = numeric(one.on, words.texts.language)
        yield Heading(day if is_alone else f"{day} {one.starts}", _DAY_WIDTH)


def _rows(
    found: _Found[Record], columns: Sequence[ExportColumn], words: rows.Words
) -> Iterator[tuple[Value, ...]]:
    for record in found.records:
        yield tuple(
            value for column in columns for value in _values(found, record, column.name, words)
        )


def _values(
    found: _Found[Record], record: Record, column: str, words: rows.Words
) -> Iterable[Value]:
    if isinstance(record, rows.ParticipantRow) and column == "sessions":
        return (mark_cell(mark, words.texts) for mark in record.marks)
    return (found.cells[column](record, words),)


# Records


def _people_rows(
    connection: Connection, ids: Sequence[PersonId], columns: frozenset[str]
) -> Iterator[rows.PersonRow]:
    """Yield people some hundreds at a time, with what was asked of other records."""
    guardians = list_exports.guardian_names(connection) if "guardian" in columns else {}
    attended = list_exports.events_attended(connection) if "visits" in columns else {}
    consents = list_exports.consents(connection) if columns & {"news", "photo"} else {}
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        kept = people.several(connection, some)
        for person_id in some:
            person = kept[person_id]
            yield rows.PersonRow(
                person,
                _name_in(guardians, person.guardian),
                attended.get(person_id, 0),
                consents.get(person_id, ()),
            )


def _event_rows(
    connection: Connection, summaries: Iterable[EventSummary], wish: ExportWish
) -> Iterator[rows.EventRow]:
    """Yield events with what was asked of other records."""
    columns, titles = frozenset(wish.columns), {}
    names = category_names(connection, wish.language)
    if "mini_project" in columns:
        titles = {one.id: one.title for one in mini_projects.everyone(connection)}
    has_present = "organisations_present" in columns
    has_team, has_partners = "facilitators" in columns, bool(columns & {"organisers", "partners"})
    for summary in summaries:
        event = known_event(connection, summary.id)
        yield rows.EventRow(
            event,
            summary,
            events.sessions(connection, summary.id),
            events.team(connection, summary.id) if has_team else (),
            events.partners(connection, summary.id) if has_partners else (),
            _name_in(titles, event.mini_project),
            _counts(connection, summary.id, names) if "headcounts" in columns else (),
            presences.of_event(connection, summary.id) if has_present else (),
        )


def _counts(
    connection: Connection, event: EventId, names: Mapping[str, str]
) -> tuple[tuple[str, int], ...]:
    """Return how many of each category came over all sessions, in the categories' order."""
    summed: dict[str, int] = {}
    for one in attendance.headcounts(connection, event):
        summed[one.category] = summed.get(one.category, 0) + one.count
    order = (*names, *sorted(summed.keys() - names.keys()))
    return tuple((names.get(code, code), summed[code]) for code in order if summed.get(code))


def _attendance_rows(
    connection: Connection, event: EventId, sessions: Sequence[Session]
) -> list[rows.ParticipantRow]:
    came = people_of_event(connection, event)
    marks: dict[tuple[PersonId, SessionId], Mark] = {
        (cell.person, cell.session): cell.mark for cell in came.cells
    }
    on_list = came.people
    contacts = people.several(connection, [one.person for one in on_list])
    found = (
        rows.ParticipantRow(
            one,
            contacts.get(one.person),
            tuple(marks.get((one.person, session.id)) for session in sessions),
        )
        for one in on_list
    )
    return [
        row
        for row in found
        if row.registration.state is RegistrationState.REGISTERED or any(row.marks)
    ]


def _these(kept: Mapping[Key, Record], ids: Sequence[Key] | None) -> list[Record]:
    """Return the records of these ids in their order; those that are gone are left out."""
    if ids is None:
        return list(kept.values())
    return [kept[one] for one in ids if one in kept]


def _name_in(names: Mapping[Key, str], key: Key | None) -> str:
    return "" if key is None else names.get(key, "")
