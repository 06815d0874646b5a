"""Registrations, attendance and headcounts in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, exists, literal_column, or_, select

from app.domain.attendance import Cell, Headcount, Mark, Method
from app.domain.collation import person_sort_key
from app.domain.disagreements import Noted, agreed_word
from app.domain.erasure import IN_PLACE
from app.domain.events import Registration, RegistrationState
from app.domain.ids import (
    CentreId,
    EventId,
    OrganisationId,
    PersonId,
    RegistrationId,
    SessionId,
    attendance_id,
    headcount_id,
    registration_id,
)
from app.domain.kinds import AgeBand
from app.domain.row_order import Kin
from app.persistence import records
from app.persistence.counted_once import HEADS, STANDS, Surplus, surplus_of
from app.persistence.tables import (
    attendance,
    headcount,
    organisation,
    person,
    person_index,
    registration,
    session,
)
from app.persistence.values import optional

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy import Connection, Row

    _KeptRow = Row[*tuple[Any, ...]]

_REGISTRATIONS: Final = select(
    registration,
    person.c.given,
    person.c.surname,
    person.c.deleted.label("is_removed"),
    organisation.c.name.label("organisation_name"),
).select_from(
    registration.join(person, person.c.id == registration.c.person_id)
    .outerjoin(person_index, person_index.c.person_id == registration.c.person_id)
    .outerjoin(organisation, organisation.c.id == registration.c.organisation_id)
)


_PLACES: Final = f"""
SELECT coalesce(sum(had.state = 'registered'), 0) AS taken,
       coalesce(sum(had.state = 'waiting'), 0) AS waiting
  FROM registration AS had JOIN person ON person.id = had.person_id
 WHERE had.event_id = ? AND had.deleted = 0 AND {STANDS}
"""
_MARKS: Final = frozenset(Mark)
"""A mark that only a newer Kopā knows stays as it is, and is shown there."""
_YOUNG: Final = frozenset({AgeBand.UP_TO_12.value, AgeBand.FROM_13.value})


def put_registration(connection: Connection, centre: CentreId, made: Registration) -> None:
    """Register a person, or set the attributes of one who is registered."""
    records.put(connection, registration, registration_row(centre, made))


def registration_row(centre: CentreId, made: Registration) -> dict[str, object]:
    """Return a registration as it is kept."""
    return {
        "id": registration_id(made.event, made.person),
        "centre_id": centre,
        "event_id": made.event,
        "person_id": made.person,
        "state": made.state.value,
        "role": made.role,
        "organisation_id": made.organisation,
        "territory": made.territory,
        "age_band": made.age_band,
        "is_walk_in": int(made.is_walk_in),
        "since": made.since,
    }


def remove_registration(connection: Connection, event: EventId, person_id: PersonId) -> bool:
    """Take a person off the event's list."""
    return records.remove(connection, registration, registration_id(event, person_id))


def one_registration(
    connection: Connection, event: EventId, person_id: PersonId
) -> Registration | None:
    """Return how a person stands on the event's list, None where they do not."""
    row = connection.execute(
        _REGISTRATIONS.where(
            registration.c.id == registration_id(event, person_id), registration.c.deleted == 0
        )
    ).one_or_none()
    return None if row is None else _to_registration(row)


def listed(
    connection: Connection, event: EventId, people: Collection[PersonId]
) -> tuple[Registration, ...]:
    """Return how some people stand on the event's list; who does not is left out."""
    ids = [registration_id(event, one) for one in people]
    rows = connection.execute(
        _REGISTRATIONS.where(registration.c.id.in_(ids), registration.c.deleted == 0)
    )
    return tuple(map(_to_registration, rows))


def taken_and_waiting(connection: Connection, event: EventId) -> tuple[int, int]:
    """Return how many people have a place at the event, and how many wait for one.

    Somebody with two joined records is one; who was removed takes no place from others.
    """
    row = connection.exec_driver_sql(_PLACES, (event,)).one()
    surplus = surplus_of(connection, [event]).get(event, Surplus())
    return row.taken - surplus.registered, row.waiting - surplus.waiting


def registrations(connection: Connection, event: EventId) -> tuple[Registration, ...]:
    """Return the people of an event in Latvian order of their names.

    Who was taken off the list, or off all lists, on one laptop while another marked them stands on
    it: a mark that is counted must be seen.
    """
    is_marked = exists().where(
        attendance.c.session_id == session.c.id,
        attendance.c.person_id == registration.c.person_id,
        attendance.c.deleted == 0,
        session.c.event_id == event,
        session.c.deleted == 0,
    )
    stands = and_(registration.c.deleted == 0, person.c.deleted == 0)
    rows = connection.execute(
        _REGISTRATIONS.where(registration.c.event_id == event, or_(stands, is_marked)).order_by(
            person_index.c.sort_key, registration.c.id
        )
    )
    found = tuple(map(_to_registration, rows))
    if any(one.is_removed for one in found):
        # Whoever was removed has no key in the index of names any more.
        return tuple(sorted(found, key=_by_name))
    return found


def _by_name(one: Registration) -> tuple[str, RegistrationId]:
    return person_sort_key(one.surname, one.given), one.id


def kin(connection: Connection, event: EventId) -> dict[PersonId, Kin]:
    """Return to whom the people of an event belong."""
    rows = connection.execute(
        select(
            person.c.id, person.c.guardian_id, person.c.household, registration.c.age_band
        ).where(registration.c.event_id == event, person.c.id == registration.c.person_id)
    )
    return {
        PersonId(row.id): Kin(
            optional(PersonId, row.guardian_id),
            row.household,
            is_child=row.guardian_id is not None or row.age_band in _YOUNG,
        )
        for row in rows
    }


def put_mark(connection: Connection, centre: CentreId, cell: Cell, method: Method) -> bool:
    """Mark a person at a session, exactly as the cell says; say whether that changed anything."""
    found = records.one(connection, attendance, attendance_id(cell.session, cell.person))
    row = mark_row(centre, cell, method)
    if found is None:
        records.add(connection, attendance, row)
        return True
    return _change_mark(connection, found, cell, row)


def put_marks(
    connection: Connection, centre: CentreId, cells: Sequence[Cell], method: Method
) -> None:
    """Mark many people at once; those who have no row yet are added together.

    A moment of arrival that was noted before stays unless there is another one.
    """
    rows = [mark_row(centre, cell, method) for cell in cells]
    ids = [row["id"] for row in rows]
    known = set(connection.scalars(select(attendance.c.id).where(attendance.c.id.in_(ids))))
    records.add_all(connection, attendance, [row for row in rows if row["id"] not in known])
    for cell, row in zip(cells, rows, strict=True):
        found = None
        if row["id"] in known:
            found = records.one(connection, attendance, attendance_id(cell.session, cell.person))
        if found is not None:
            kept = row if row["at"] else {name: row[name] for name in row if name != "at"}
            _change_mark(connection, found, cell, kept)


def _change_mark(
    connection: Connection, found: _KeptRow, cell: Cell, row: Mapping[str, object]
) -> bool:
    agreed = _agreed_anew(found, Noted(cell.mark, cell.minutes))
    cells = {"deleted": 0, **records.cells_in(attendance, row), **agreed}
    return records.change_row(connection, attendance, found, cells)


def mark_row(centre: CentreId, cell: Cell, method: Method) -> dict[str, object]:
    """Return a marked cell as it is kept."""
    return {
        "id": attendance_id(cell.session, cell.person),
        "centre_id": centre,
        "session_id": cell.session,
        "person_id": cell.person,
        "mark": cell.mark.value,
        "minutes": cell.minutes,
        "method": method.value,
        "at": cell.at or None,
    }


def clear_mark(connection: Connection, session_id: SessionId, person_id: PersonId) -> bool:
    """Make the cell blank again."""
    found = records.one(connection, attendance, attendance_id(session_id, person_id))
    if found is None:
        return False
    cells = {"deleted": 1, **_agreed_anew(found, Noted(None))}
    return records.change_row(connection, attendance, found, cells)


def _agreed_anew(found: _KeptRow, noted: Noted) -> dict[str, object]:
    """Return what was agreed on after two laptops disagreed, for whoever marks the cell now."""
    if found.agreed is None or agreed_word(found.agreed) == noted.word:
        return {}
    return {"agreed": noted.word}


def cells(connection: Connection, event: EventId) -> tuple[Cell, ...]:
    """Return all marked cells of an event."""
    rows = connection.execute(
        select(attendance)
        .join(session, session.c.id == attendance.c.session_id)
        .where(session.c.event_id == event, session.c.deleted == 0, attendance.c.deleted == 0)
    )
    return tuple(_to_cell(row) for row in rows if row.mark in _MARKS)


def cells_of(
    connection: Connection, session_id: SessionId, people: Collection[PersonId]
) -> tuple[Cell, ...]:
    """Return what is marked of some people at a session."""
    ids = [attendance_id(session_id, one) for one in people]
    rows = connection.execute(
        select(attendance).where(attendance.c.id.in_(ids), attendance.c.deleted == 0)
    )
    return tuple(_to_cell(row) for row in rows if row.mark in _MARKS)


def put_headcount(connection: Connection, centre: CentreId, counted: Headcount) -> bool:
    """Set how many of a category were counted at a session; say whether that changed anything."""
    return records.put(connection, headcount, headcount_row(centre, counted))


def headcount_row(centre: CentreId, counted: Headcount) -> dict[str, object]:
    """Return a headcount as it is kept."""
    return {
        "id": headcount_id(counted.session, counted.category),
        "centre_id": centre,
        "session_id": counted.session,
        "category": counted.category,
        "people": counted.count,
        "counted_by": counted.counted_by,
    }


def headcounts(connection: Connection, event: EventId) -> tuple[Headcount, ...]:
    """Return the headcounts of all sessions of an event."""
    rows = connection.execute(
        select(headcount, literal_column(HEADS).label("heads"))
        .join(session, session.c.id == headcount.c.session_id)
        .where(session.c.event_id == event, session.c.deleted == 0, headcount.c.deleted == 0)
        .order_by(session.c.on_date, session.c.starts, headcount.c.category)
    )
    return tuple(
        Headcount(SessionId(row.session_id), row.category, row.heads or 0, row.counted_by or "")
        for row in rows
    )


def _to_cell(row: Row[*tuple[Any, ...]]) -> Cell:
    return Cell(
        PersonId(row.person_id),
        SessionId(row.session_id),
        Mark(row.mark),
        row.minutes,
        row.at or "",
    )


def state_of(kept: str | None) -> RegistrationState:
    """Return the state; one that only a newer Kopā knows takes no place here and waits for none."""
    found = (one for one in RegistrationState if one.value == kept)
    return next(found, RegistrationState.CANCELLED)


def _to_registration(row: Row[*tuple[Any, ...]]) -> Registration:
    return Registration(
        id=RegistrationId(row.id),
        event=EventId(row.event_id),
        person=PersonId(row.person_id),
        # Of somebody who was erased a mark is left, and no name.
        name=f"{row.given or ''} {row.surname or ''}".strip() or IN_PLACE,
        surname=row.surname or "",
        given=row.given or "",
        state=state_of(row.state),
        role=row.role or "",
        organisation=optional(OrganisationId, row.organisation_id),
        organisation_name=row.organisation_name or "",
        territory=row.territory or "",
        age_band=row.age_band or "",
        is_walk_in=bool(row.is_walk_in),
        since=row.since or "",
        is_removed=bool(row.is_removed),
    )
