"""What was entered from signed pages: who wrote on their rows, which boxes were ticked, what waits.

It knows rows of the store; the pages themselves are in app.persistence.sheet_pages, marks in
app.persistence.attendance.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select, text

from app.domain.ids import (
    ConsentId,
    EventId,
    PersonId,
    SessionId,
    derived_id,
    sheet_line_id,
)
from app.domain.people import Consent, ConsentPurpose
from app.persistence import people, records
from app.persistence.tables import consent, sheet_line, sheet_page

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.ids import CentreId, SheetPageId
    from app.domain.sheets import SheetPageKept

_AT_A_TIME: Final = 500


def note_why(connection: Connection, page: SheetPageId, note: str) -> bool:
    """Keep why the paper shows another number of signatures; say whether that changed anything."""
    return records.change(connection, sheet_page, page, {"note": note or None})


def written(connection: Connection, page: SheetPageId) -> dict[int, PersonId]:
    """Return who was found written on rows of the page, by the row."""
    rows = connection.execute(
        select(sheet_line.c.line, sheet_line.c.person_id).where(
            sheet_line.c.page_id == page,
            sheet_line.c.deleted == 0,
            sheet_line.c.person_id.is_not(None),
        )
    )
    return {row.line: PersonId(row.person_id) for row in rows}


def put_written(connection: Connection, page: SheetPageKept, line: int, person: PersonId) -> None:
    """Note who stands on a row of the page."""
    row = {
        "id": sheet_line_id(page.id, line),
        "centre_id": page.centre,
        "page_id": page.id,
        "line": line,
        "person_id": person,
    }
    records.put(connection, sheet_line, row)


def remove_written(connection: Connection, page: SheetPageId, line: int) -> None:
    """Let nobody stand on a row of the page."""
    records.remove(connection, sheet_line, sheet_line_id(page, line))


def put_tick(connection: Connection, page: SheetPageKept, centre: CentreId, tick: Consent) -> None:
    """Keep the consent that a ticked box gives or refuses; of one purpose the last one stands."""
    remove_ticks(connection, page, tick.person, tick.purpose)
    records.put(connection, consent, people.consent_row(centre, tick))


def remove_ticks(
    connection: Connection, page: SheetPageKept, person: PersonId, purpose: ConsentPurpose
) -> None:
    """Let the boxes of a purpose be empty: they were read wrongly."""
    for is_given in (True, False):
        records.remove(connection, consent, tick_id(page, person, purpose, is_given=is_given))


def tick_id(
    page: SheetPageKept, person: PersonId, purpose: ConsentPurpose, *, is_given: bool
) -> ConsentId:
    """Return the id that every laptop derives alike, so that a box read twice is one consent."""
    says = b"yes" if is_given else b"no"
    return ConsentId(derived_id("tick.v1", page.id, person, purpose.value.encode(), says))


def ticks(connection: Connection, code: str) -> dict[PersonId, dict[ConsentPurpose, bool]]:
    """Return what was found ticked on the page of a code, by the person."""
    rows = connection.execute(
        select(consent.c.person_id, consent.c.purpose, consent.c.given)
        .where(consent.c.paper == code, consent.c.deleted == 0)
        .order_by(consent.c.id)
    )
    found: dict[PersonId, dict[ConsentPurpose, bool]] = {}
    for row in rows:
        with suppress(ValueError):  # a later program may know more purposes
            of_person = found.setdefault(PersonId(row.person_id), {})
            of_person[ConsentPurpose(row.purpose)] = bool(row.given)
    return found


def names_ever(connection: Connection, ids: Collection[PersonId]) -> dict[PersonId, str]:
    """Return how people are or were called, also those who were removed."""
    statement = text(_NAMES).bindparams(bindparam("ids", expanding=True))
    wanted = sorted(ids)
    names: dict[PersonId, str] = {}
    for begin in range(0, len(wanted), _AT_A_TIME):
        rows = connection.execute(statement, {"ids": wanted[begin : begin + _AT_A_TIME]})
        names.update((PersonId(row.id), f"{row.given} {row.surname}".strip()) for row in rows)
    return names


_NAMES: Final = """SELECT id, coalesce(given, '') AS given, coalesce(surname, '') AS surname
    FROM person WHERE id IN :ids"""


def from_paper(
    connection: Connection, person: PersonId, sessions: Collection[SessionId]
) -> set[SessionId]:
    """Return the sessions at which the person's mark was read from paper."""
    statement = text(_FROM_PAPER).bindparams(bindparam("sessions", expanding=True))
    rows = connection.execute(statement, {"person": person, "sessions": list(sessions)})
    return set(rows.scalars())


_FROM_PAPER: Final = """SELECT session_id FROM attendance WHERE person_id = :person
    AND session_id IN :sessions AND method = 'paper' AND deleted = 0"""


def all_from_paper(connection: Connection, event: EventId) -> set[tuple[PersonId, SessionId]]:
    """Return whose marks at which sessions of an event were read from paper."""
    rows = connection.execute(text(_ALL_FROM_PAPER), {"event": event})
    return {(PersonId(row.person_id), SessionId(row.session_id)) for row in rows}


_ALL_FROM_PAPER: Final = """SELECT attendance.person_id, attendance.session_id FROM attendance
    JOIN session ON session.id = attendance.session_id AND session.deleted = 0
    WHERE session.event_id = :event AND attendance.method = 'paper' AND attendance.deleted = 0"""


def events_with_open_pages(
    connection: Connection, since: date, before: date
) -> tuple[EventId, ...]:
    """Return events with a day in between and pages that nobody called done, the latest first."""
    days = {"since": since.isoformat(), "before": before.isoformat()}
    return tuple(EventId(row.event_id) for row in connection.execute(text(_OPEN), days))


_OPEN: Final = """SELECT session.event_id AS event_id FROM session
    JOIN event ON event.id = session.event_id AND event.deleted = 0
    WHERE session.on_date >= :since AND session.on_date < :before AND session.deleted = 0
        AND event.state <> 'cancelled'
        AND session.event_id IN (SELECT event_id FROM sheet_page
            WHERE deleted = 0 AND coalesce(entered_at, '') = '')
    GROUP BY session.event_id ORDER BY max(session.on_date) DESC, session.event_id"""
