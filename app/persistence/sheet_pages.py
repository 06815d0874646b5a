"""Printed pages in the store: what stood on them, who wrote on their empty rows, what was counted.

It knows how a page is kept; it decides nothing about marks (app.persistence.attendance).
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, select, text

from app.domain.ids import (
    CentreId,
    EventId,
    PersonId,
    SessionId,
    SheetPageId,
    sheet_line_id,
)
from app.domain.paper_entry import PrintedPage
from app.domain.people import ConsentPurpose
from app.persistence import records
from app.persistence.tables import consent, sheet_line, sheet_page
from app.persistence.values import split

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from sqlalchemy import Connection, Row

_NOTE: Final = "note"
_TICKS: Final = {"news": ConsentPurpose.NEWS, "photo": ConsentPurpose.PHOTO}
_AT_A_TIME: Final = 500


def by_code(connection: Connection, code: str) -> PrintedPage | None:
    """Return the page that bears a code, None where none of this code is kept."""
    row = connection.execute(
        select(sheet_page).where(sheet_page.c.code == code, sheet_page.c.deleted == 0)
    ).first()
    return None if row is None else _to_page(row)


def of_event(connection: Connection, event: EventId) -> tuple[PrintedPage, ...]:
    """Return all printed pages of an event: the newest print first, its pages in their order."""
    rows = connection.execute(
        select(sheet_page)
        .where(sheet_page.c.event_id == event, sheet_page.c.deleted == 0)
        .order_by(sheet_page.c.printed_at.desc(), sheet_page.c.page, sheet_page.c.id)
    )
    return tuple(map(_to_page, rows))


def events_with_open_pages(
    connection: Connection, since: date, before: date
) -> tuple[EventId, ...]:
    """Return the events between two days that have pages nobody called done, the latest first."""
    rows = connection.execute(
        text(_OPEN), {"since": since.isoformat(), "before": before.isoformat()}
    )
    return tuple(EventId(row.event_id) for row in rows)


_OPEN: Final = """SELECT session.event_id AS event_id FROM session
    JOIN event ON event.id = session.event_id AND event.deleted = 0
    WHERE session.on_date >= :since AND session.on_date < :before AND session.deleted = 0
        AND event.state <> 'cancelled'
        AND EXISTS (SELECT 1 FROM sheet_page WHERE sheet_page.event_id = event.id
            AND sheet_page.deleted = 0 AND coalesce(sheet_page.entered_at, '') = '')
    GROUP BY session.event_id ORDER BY max(session.on_date) DESC, session.event_id"""


def set_done(
    connection: Connection,
    page: SheetPageId,
    counted: Mapping[SessionId, int],
    note: str,
    entered_at: str,
) -> None:
    """Keep what was counted on the paper, what explains it, and when the page was done."""
    kept: dict[str, object] = {one.hex(): count for one, count in counted.items()}
    if note:
        kept[_NOTE] = note
    cells = {
        "signatures": json.dumps(kept, ensure_ascii=False, sort_keys=True),
        "entered_at": entered_at,
    }
    records.change(connection, sheet_page, page, cells)


def set_open(connection: Connection, page: SheetPageId) -> None:
    """Let the page be entered again; what was counted stays."""
    records.change(connection, sheet_page, page, {"entered_at": ""})


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


def put_written(connection: Connection, page: PrintedPage, line: int, person: PersonId) -> None:
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


def ticks(connection: Connection, code: str) -> dict[PersonId, set[ConsentPurpose]]:
    """Return the consents that were found ticked on the page of a code, by the person."""
    rows = connection.execute(
        select(consent.c.person_id, consent.c.purpose).where(
            consent.c.paper == code, consent.c.deleted == 0, consent.c.given == 1
        )
    )
    found: dict[PersonId, set[ConsentPurpose]] = {}
    for row in rows:
        with suppress(ValueError):  # a later program may know more purposes
            found.setdefault(PersonId(row.person_id), set()).add(ConsentPurpose(row.purpose))
    return found


def by_paper(connection: Connection, sessions: Collection[SessionId]) -> set[tuple[bytes, bytes]]:
    """Return the (person, session) whose mark was read from paper."""
    statement = text(_BY_PAPER).bindparams(bindparam("sessions", expanding=True))
    found = connection.execute(statement, {"sessions": list(sessions)})
    return {(row.person_id, row.session_id) for row in found}


_BY_PAPER: Final = """SELECT person_id, session_id FROM attendance
    WHERE session_id IN :sessions AND method = 'paper' AND deleted = 0"""


def names_ever(connection: Connection, people: Collection[PersonId]) -> dict[PersonId, str]:
    """Return how people are or were called, also those who were removed."""
    statement = text(_NAMES).bindparams(bindparam("people", expanding=True))
    wanted, names = sorted(people), {}
    for begin in range(0, len(wanted), _AT_A_TIME):
        rows = connection.execute(statement, {"people": wanted[begin : begin + _AT_A_TIME]})
        names.update((PersonId(row.id), f"{row.given} {row.surname}".strip()) for row in rows)
    return names


_NAMES: Final = """SELECT id, coalesce(given, '') AS given, coalesce(surname, '') AS surname
    FROM person WHERE id IN :people"""


def _to_page(row: Row[*tuple[Any, ...]]) -> PrintedPage:
    layout = _read(row.layout)
    signatures = _read(row.signatures)
    note = signatures.pop(_NOTE, "")
    first_row = layout.get("first_row")
    columns = layout.get("columns")
    return PrintedPage(
        id=SheetPageId(row.id),
        centre=CentreId(row.centre_id),
        event=EventId(row.event_id),
        code=row.code or "",
        page=row.page or 1,
        pages=row.pages or 1,
        sessions=tuple(SessionId(one) for one in _ids(row.sessions)),
        people=tuple(PersonId(one) for one in _ids(row.people)),
        blank_rows=row.blank_rows or 0,
        printed_at=row.printed_at or "",
        form=str(layout.get("form") or ""),
        first_row=first_row if isinstance(first_row, int) else None,
        tick_columns=_tick_columns(columns if isinstance(columns, list) else ()),
        counted={
            SessionId(bytes.fromhex(key)): count
            for key, count in signatures.items()
            if isinstance(count, int)
        },
        note=note if isinstance(note, str) else "",
        entered_at=row.entered_at or "",
    )


def _ids(cell: str | None) -> tuple[bytes, ...]:
    return tuple(bytes.fromhex(one) for one in split(cell))


def _tick_columns(columns: Iterable[object]) -> tuple[ConsentPurpose, ...]:
    return tuple(_TICKS[one] for one in columns if isinstance(one, str) and one in _TICKS)


def _read(cell: str | None) -> dict[str, Any]:
    """Return the object that a cell holds, an empty one for anything else."""
    try:
        found = json.loads(cell or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
