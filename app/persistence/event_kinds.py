"""Kinds of events that centres added, in the store.

They are shared by the whole programme: the office gives an event of one centre a kind that another
centre added, and each centre's papers have to name it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.domain.ids import ORG_SCOPE, EventKindId
from app.domain.own_kinds import OwnKind
from app.persistence import records
from app.persistence.tables import event, event_kind

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row


def put(connection: Connection, kind: OwnKind) -> None:
    """Add a kind, or bring back one that was removed."""
    records.put(connection, event_kind, {"id": kind.id, "centre_id": ORG_SCOPE, **cells_of(kind)})


def everyone(connection: Connection) -> tuple[OwnKind, ...]:
    """Return the kinds that may be chosen, those of other centres among them."""
    rows = connection.execute(select(event_kind).where(event_kind.c.deleted == 0))
    return tuple(map(_to_kind, rows))


def ever(connection: Connection) -> tuple[OwnKind, ...]:
    """Return all kinds that there ever were: events may still have one that was removed."""
    return tuple(map(_to_kind, connection.execute(select(event_kind))))


def one(connection: Connection, code: str) -> OwnKind | None:
    """Return the kind that an event names; one that was removed still has its name."""
    kind_id = _id_of(code)
    if kind_id is None:
        return None
    row = connection.execute(select(event_kind).where(event_kind.c.id == kind_id)).one_or_none()
    return None if row is None else _to_kind(row)


def events_of(connection: Connection, code: str) -> int:
    """Return how many events are of this kind."""
    counted = select(func.count()).where(event.c.kind == code, event.c.deleted == 0)
    return connection.execute(counted).scalar_one()


def cells_of(kind: OwnKind) -> dict[str, object]:
    """Return the cells of a kind as they are kept."""
    return {
        "nominative": kind.nominative,
        "locative": kind.locative,
        "english": kind.english,
        "russian": kind.russian,
    }


def _id_of(code: str) -> bytes | None:
    try:
        return bytes.fromhex(code)
    except ValueError:
        return None


def _to_kind(row: Row[*tuple[Any, ...]]) -> OwnKind:
    return OwnKind(
        EventKindId(row.id),
        row.nominative or "",
        row.locative or "",
        row.english or "",
        row.russian or "",
    )
