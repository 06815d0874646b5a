"""Printed pages of sign-in sheets in the store: what stands on each, and how it was laid out."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import msgspec
from sqlalchemy import select

from app.domain.ids import CentreId, EventId, PersonId, SessionId, SheetPageId, new_id
from app.domain.sheets import SheetLayout, SheetPageKept
from app.persistence import records
from app.persistence.tables import sheet_page
from app.persistence.values import joined, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection, Row

_MOST_ROWS: Final = 500
"""More than any page has; a file of somebody else could claim more than there is memory for."""


def add_all(connection: Connection, pages: Iterable[SheetPageKept]) -> None:
    """Remember what stands on each page of a printed sheet."""
    records.add_all(connection, sheet_page, [_row(page) for page in pages])


def remove(connection: Connection, pages: Iterable[SheetPageId]) -> None:
    """Forget pages that were never printed after all; their codes are not given again."""
    for page_id in pages:
        records.remove(connection, sheet_page, page_id)


def codes(connection: Connection) -> frozenset[str]:
    """Return all page codes in use."""
    return frozenset(connection.execute(select(sheet_page.c.code)).scalars())


def page_by_code(connection: Connection, code: str) -> SheetPageKept | None:
    """Return the page that carries the code, None where no such page is known here."""
    row = connection.execute(
        select(sheet_page)
        .where(sheet_page.c.code == code, sheet_page.c.deleted == 0)
        .order_by(sheet_page.c.id)
    ).first()
    return None if row is None else _to_page(row)


def one(connection: Connection, page_id: SheetPageId) -> SheetPageKept | None:
    """Return the page, None where none is kept under the id."""
    row = connection.execute(
        select(sheet_page).where(sheet_page.c.id == page_id, sheet_page.c.deleted == 0)
    ).one_or_none()
    return None if row is None else _to_page(row)


def of_event(connection: Connection, event: EventId) -> tuple[SheetPageKept, ...]:
    """Return the pages printed for an event, the latest sheet first, its pages in order."""
    rows = connection.execute(
        select(sheet_page)
        .where(sheet_page.c.event_id == event, sheet_page.c.deleted == 0)
        .order_by(sheet_page.c.printed_at.desc(), sheet_page.c.page, sheet_page.c.id)
    )
    return tuple(map(_to_page, rows))


def note_signatures(
    connection: Connection, page_id: SheetPageId, signatures: Mapping[SessionId, int]
) -> bool:
    """Keep how many signatures were counted on the paper; say whether that changed anything."""
    counted = {session.hex(): count for session, count in sorted(signatures.items())}
    cells = {"signatures": msgspec.json.encode(counted).decode()}
    return records.change(connection, sheet_page, page_id, cells)


def note_entered(connection: Connection, page_id: SheetPageId, at: str) -> bool:
    """Keep when the page was entered, "" for not entered; say whether that changed anything."""
    return records.change(connection, sheet_page, page_id, {"entered_at": at or None})


def fresh_id() -> SheetPageId:
    """Return the id of a page that is about to be printed."""
    return SheetPageId(new_id())


def _row(page: SheetPageKept) -> dict[str, object]:
    layout = None if page.layout is None else msgspec.json.encode(page.layout).decode()
    return {
        "id": page.id,
        "centre_id": page.centre,
        "event_id": page.event,
        "code": page.code,
        "page": page.page,
        "pages": page.pages,
        "sessions": joined(one.hex() for one in page.sessions),
        "people": joined(one.hex() for one in page.people),
        "blank_rows": page.blank_rows,
        "layout": layout,
        "printed_at": page.printed_at or None,
    }


def _to_page(row: Row[*tuple[Any, ...]]) -> SheetPageKept:
    return SheetPageKept(
        id=SheetPageId(row.id),
        centre=CentreId(row.centre_id),
        event=EventId(row.event_id),
        code=row.code,
        page=row.page,
        pages=row.pages,
        sessions=tuple(map(SessionId, _ids(row.sessions))),
        people=tuple(map(PersonId, _ids(row.people))),
        blank_rows=min(max(row.blank_rows, 0), _MOST_ROWS),
        layout=_layout(row.layout),
        printed_at=row.printed_at or "",
        signatures=_signatures(row.signatures),
        entered_at=row.entered_at or "",
        note=row.note or "",
    )


def _ids(cell: str | None) -> Iterator[bytes]:
    for one in split(cell):
        # The cell may have come from elsewhere.
        with suppress(ValueError):
            yield bytes.fromhex(one)


def _layout(cell: str | None) -> SheetLayout | None:
    """Return the layout; one that a later version of Kopā printed in another way is not known."""
    try:
        return msgspec.json.decode(cell, type=SheetLayout) if cell else None
    except msgspec.MsgspecError:
        return None


def _signatures(cell: str | None) -> dict[SessionId, int]:
    try:
        counted = msgspec.json.decode(cell, type=dict[str, int]) if cell else {}
        return {SessionId(bytes.fromhex(one)): count for one, count in counted.items()}
    except (msgspec.MsgspecError, ValueError):
        return {}
